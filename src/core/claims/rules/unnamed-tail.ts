import type { Word } from '../../article/article';
import type { Facts } from '../../facts';
import { verbForms } from '../../lexicon/forms';
import { bodyWords } from '../../lexicon/people';
import { closedPlaces, knowing, opinionVerbs, takesPart } from '../../lexicon/weak-sources';
import { isComma, phraseAfter } from '../risk/clause';
import { namesIn, type CopySentence } from '../risk/copy';
import { hidesName } from './withheld';

export const speech = verbForms(
  'tell add confirm reveal disclose recall deny state confide indicate explain announce quote cite talk speak paint remember observe testify write relate recount liken'
    .split(' ')
    .map((v) => [v, true] as const),
);
/** A verb with which one who is not named speaks. */
export const isSpeech = (word: Word | undefined): boolean =>
  word !== undefined && (opinionVerbs.has(word.lower) || speech.has(word.lower));
export interface Tail {
  readonly last: number;
  readonly knows: boolean;
  /** They know by having been there: "in the room", "at the talks". */
  readonly there: boolean;
  readonly asked: boolean;
  readonly body: boolean;
}

/** What follows the noun and belongs to it: "familiar with the matter", "at the water authority", ", who asked not to be named,". */
export function tailOf(facts: Facts, at: CopySentence, i: number): Tail {
  const { words } = at.prose;
  const to = at.sentence.last;
  let last = i + 1;
  let knows = false;
  let there = false;
  let asked = false;
  let body = false;
  const next = words[last]?.lower ?? '';
  const inside = last < to;
  if (
    inside &&
    (knowing.has(next) ||
      (next === 'with' &&
        words
          .slice(last, last + 4)
          .some((w) => w.lower === 'knowledge' || w.lower === 'access' || w.lower === 'sight')) ||
      next === 'who')
  ) {
    const clause = words.slice(last, Math.min(to, last + 9));
    if (next !== 'who') knows = true;
    else {
      knows =
        clause.some((w) => knowing.has(w.lower)) ||
        (/^(?:some(?:one|body)|person|people|those)$/.test(words[i].lower) && takesPart.has(clause[1]?.lower ?? ''));
      asked = hidesName(clause);
    }
    if (knows || asked) last = phraseEnd(at, last);
  } else if (inside && /^(?:at|in|from|with|inside|within|of|for|to|on|near)$/.test(next)) {
    const phrase = phraseAfter(at.prose, last + 1, to, 6);
    if (phrase) {
      const list = words.slice(phrase.first, phrase.last);
      there = /^(?:at|in|on)$/.test(next) && closedPlaces.has(words[phrase.last - 1].lower);
      knows = there;
      body =
        next !== 'to' &&
        (list.some((w) => bodyWords.has(w.lower) || w.lower === 'ministry' || w.lower === 'office') ||
          namesIn(facts, at, phrase).some((m) => facts.names.names[m.name].kind === 'organisation'));
      last = phrase.last;
    }
  }
  if (isComma(words[last]) && last < to && /^(?:who|speaking)$/.test(words[last + 1]?.lower ?? '')) {
    const clause = words.slice(last + 1, Math.min(to, last + 12));
    if (hidesName(clause)) {
      asked = true;
      let k = last + 2;
      while (k < to && !isComma(words[k])) k++;
      last = Math.min(k + (isComma(words[k]) ? 1 : 0), to);
    }
  }
  while (last > i + 1 && words[last - 1].kind === 'mark' && words[last - 1].text !== ',') last--;
  return { last, knows, there, asked, body };
}

/** The end of "familiar with the matter", before its sentence's verb of speech. */
function phraseEnd(at: CopySentence, from: number): number {
  const { words } = at.prose;
  let k = from;
  while (k < at.sentence.last && k < from + 14) {
    if (
      words[k].kind === 'mark' ||
      (k > from + (words[from].lower === 'who' ? 1 : 0) &&
        isSpeech(words[k]) &&
        words[k].tag === 'VERB' &&
        !/^(?:to|not|who)$/.test(words[k - 1].lower) &&
        words[k].lower !== 'asked' &&
        words[k].lower !== 'named')
    )
      break;
    k++;
  }
  return k;
}
