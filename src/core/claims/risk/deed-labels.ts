import type { Prose, Sentence } from '../../article/article';
import { crimeNouns, guiltyAdjectives, offenders } from '../../lexicon/crimes';
import { wordSet } from '../../lexicon/forms';
import { isComma, phraseAfter, phraseBefore } from './clause';
import { longObject, type DeedWords } from './deed-model';

const beForms = wordSet('is was are were remains');
const links = wordSet('behind');
/** Where nobody may be drunk. */
const charge = wordSet('wheel helm controls duty charge');

/** "is a liar", "was corrupt", "was behind the bombing", "was responsible for the massacre". */
export function* labels(prose: Prose, sentence: Sentence, i: number): Generator<DeedWords> {
  const { words } = prose;
  if (!beForms.has(words[i].lower) && words[i].lower !== 'been') return;
  let k = i + 1;
  let denied = false;
  while (k < sentence.last && (words[k].tag === 'ADV' || words[k].tag === 'PART')) {
    if (/^(?:not|n't|n’t|never)$/.test(words[k].lower)) denied = true;
    k++;
  }
  const end = labelEnd(prose, k, sentence.last);
  if (end < 0 || denied) return;
  let first = i;
  while (first > sentence.first && /^(?:has|have|had|also)$/.test(words[first - 1].lower)) first--;
  if (/^(?:may|might|could|would|will|if|whether)$/.test(words[first - 1]?.lower ?? '')) return;
  yield {
    sentence: sentence.index,
    at: i,
    range: { first: i, last: end },
    doer: phraseBefore(prose, first, sentence.first),
    stated: true,
    quoted: words[i].quoted > 0,
    playful: false,
    lemma: 'be',
    present: words[i].lower === 'is' || words[i].lower === 'are',
  };
}

function labelEnd(prose: Prose, at: number, to: number): number {
  const { words } = prose;
  const word = words[at];
  if (at >= to) return -1;
  // "was drunk at the wheel"
  const place = /^(?:drunk|intoxicated)$/.test(word.lower)
    ? words.slice(at + 1, at + 4).findIndex((w) => charge.has(w.lower))
    : -1;
  if (place >= 0) return at + place + 2;
  if (guiltyAdjectives.has(word.lower) && word.lower !== 'guilty') return at + 1;
  if (
    links.has(word.lower) ||
    (word.lower === 'responsible' && words[at + 1]?.lower === 'for') ||
    (word.lower === 'involved' && words[at + 1]?.lower === 'in')
  ) {
    const from = word.lower === 'behind' ? at + 1 : at + 2;
    const object = longObject(prose, from, to);
    if (object && words.slice(object.first, object.last).some((w) => crimeNouns.has(w.lower))) return object.last;
    return -1;
  }
  if (/^(?:a|an|the)$/.test(word.lower)) {
    const object = phraseAfter(prose, at, to, 5);
    if (object && !isComma(words[object.last]) && isOffender(words[object.last - 1].lower)) return object.last;
  }
  return -1;
}

const isOffender = (word: string): boolean =>
  word === 'liar' ||
  word === 'fraud' ||
  (offenders.has(word) && !/^(?:spy|sniper|pirate|gunman|dealer|butcher|hacker)$/.test(word));
