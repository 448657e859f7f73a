import type { Prose, Sentence, Word } from '../../article/article';
import { countedPeople, harmStates, harmVerbs, isNumberWord } from '../../lexicon/harm';
import { wordSet } from '../../lexicon/forms';
import { isAuxiliary, phraseAfter, predicateAt, type Range } from './clause';
import type { Statement } from './statement';

const isFigure = (word: Word | undefined): boolean =>
  word !== undefined &&
  ((word.kind === 'number' && !/[%$£€:]|(?:1[89]|20)\d\d$/.test(word.text)) || isNumberWord(word.lower));
const quantifiers = wordSet(
  'at least more than about around some nearly almost over up to another a further an estimated as many most than fewer only roughly all other',
);
const toll = wordSet('toll casualties');
const tollVerbs = wordSet('rose rise risen climbed reached reach stood stands passed hit has');

/** The figure phrase before word `end`: "At least 17 people", "Two more bodies"; null when it counts no people. */
function countBefore(prose: Prose, end: number, from: number): Range | null {
  const { words } = prose;
  for (let i = end - 1; i >= Math.max(from, end - 12); i--) {
    const word = words[i];
    if (isFigure(word)) {
      // "Ida Falk, 71, a former miner, died": an age.
      const age = /^(?:,|aged)$/.test(words[i - 1]?.lower ?? '') && words[i + 1]?.text === ',';
      if (age && i - 1 > from) return null;
      const between = words.slice(i + 1, end);
      // "a career of more than 50 years died", "the father of four boys, was shot": of another.
      if (between.some((w) => /^(?:years?|months?|weeks?|days?|decades?)$/.test(w.lower))) return null;
      if (words[end]?.lower === 'was' && between.at(-1)?.text === ',') return null;
      const counts = between.length === 0 || between.some((w) => countedPeople.has(w.lower));
      if (
        !counts &&
        !(
          between.length <= 2 &&
          between.every((w) => w.tag === 'ADJ' || w.tag === 'NOUN' || w.tag === 'PROPN' || w.tag === 'ADV')
        )
      )
        return null;
      let first = i;
      while (first > from && (quantifiers.has(words[first - 1].lower) || isFigure(words[first - 1]))) first--;
      return { first, last: end };
    }
    if (word.kind === 'mark' && word.text !== ',') return null;
    if (word.tag === 'VERB' && !/^(?:trapped|armed|wounded|injured)$/.test(word.lower)) return null;
  }
  return null;
}

/** A figure phrase that begins at word `at`: "at least 12 people". */
function countAfter(prose: Prose, at: number, to: number): Range | null {
  const { words } = prose;
  let i = at;
  // "a family of five"
  const family =
    /^(?:a|an)$/.test(words[at]?.lower ?? '') && /^(?:family|group|crew|party)$/.test(words[at + 1]?.lower ?? '');
  if (family && words[at + 2]?.lower === 'of' && isFigure(words[at + 3]) && at + 3 < to)
    return { first: at, last: at + 4 };
  if (words[at]?.lower === 'both' && countedPeople.has(words[at + 1]?.lower ?? '') && at + 1 < to)
    return { first: at, last: at + 2 };
  while (i < to && quantifiers.has(words[i].lower)) i++;
  if (!isFigure(words[i]) || i >= to) return null;
  const phrase = phraseAfter(prose, i, to, 6);
  const last = phrase ? phrase.last : i + 1;
  const counted = words.slice(i + 1, last);
  if (counted.length > 0 && !counted.some((w) => countedPeople.has(w.lower)) && counted.some((w) => w.tag === 'NOUN'))
    return null;
  if (/^(?:metres|meters|miles|km|days|hours|minutes|years|months|weeks)$/.test(words[last]?.lower ?? '')) return null;
  return { first: at, last };
}

/** "At least 17 people were killed", "killed 12 soldiers", "the death toll rose to 40". */
export function* casualties(prose: Prose, sentence: Sentence): Generator<Statement> {
  const { words } = prose;
  if (words.slice(sentence.first, sentence.last).some((w) => /^(?:if|unless)$/.test(w.lower))) return;
  for (let i = sentence.first; i < sentence.last; i++) {
    const found =
      byVerb(prose, sentence, i) ??
      byState(prose, sentence, i) ??
      byToll(prose, sentence, i) ??
      byLives(prose, sentence, i);
    if (!found) continue;
    const { range, subject = null, weak = false } = found;
    yield { kind: 'casualty', sentence: sentence.index, at: i, range, subject, weak };
  }
}

interface Toll {
  readonly range: Range;
  readonly subject?: Range | null;
  readonly weak?: boolean;
}

function byVerb(prose: Prose, sentence: Sentence, i: number): Toll | null {
  const { words } = prose;
  const entry = harmVerbs.get(words[i].lower);
  if (!entry) return null;
  const predicate = predicateAt(prose, i, entry.forms, sentence.first);
  if (predicate.negated || (predicate.modal !== null && predicate.modal !== 'will')) return null;
  const passive = entry.value === 'passive';
  const count = countBefore(prose, predicate.first, sentence.first);
  // "17 killed" opens a line; "with 300,000 people killed" is told of something else.
  const bare = predicate.first === i && count?.first === sentence.first;
  if (count && (passive ? predicate.passive || bare : predicate.finite))
    return { range: { first: count.first, last: i + 1 } };
  if (!passive || predicate.passive || !predicate.finite) return null;
  const object = shotsMade(words, i) ? null : countAfter(prose, i + 1, sentence.last);
  // "killed millions": history, not news.
  return object
    ? {
        range: { first: i, last: object.last },
        subject: predicate.subject,
        weak: words[object.last - 1].lower === 'millions',
      }
    : null;
}

/** "shot 9 for 14", "shot 6 of 11": at a basket. */
const shotsMade = (words: readonly Word[], i: number): boolean =>
  words[i].lower === 'shot' &&
  isFigure(words[i + 1]) &&
  /^(?:for|of|from)$/.test(words[i + 2]?.lower ?? '') &&
  isFigure(words[i + 3]);

function byState(prose: Prose, sentence: Sentence, i: number): Toll | null {
  const { words } = prose;
  const left = words[i - 1];
  if (!harmStates.has(words[i].lower) || i === sentence.first) return null;
  if (isAuxiliary(left) || left.lower === 'remain' || left.lower === 'still') {
    let group = i;
    while (
      group > sentence.first &&
      (isAuxiliary(words[group - 1]) || /^(?:still|remain|feared|left|also)$/.test(words[group - 1].lower))
    )
      group--;
    const count = countBefore(prose, group, sentence.first);
    return count ? { range: { first: count.first, last: i + 1 } } : null;
  }
  const count = countBefore(prose, i, sentence.first);
  const before = count ? words[count.first - 1] : undefined;
  return count && before && /^(?:leave|leaves|leaving|left|with)$/.test(before.lower)
    ? { range: { first: before.lower === 'with' ? count.first : count.first - 1, last: i + 1 } }
    : null;
}

function byToll(prose: Prose, sentence: Sentence, i: number): Toll | null {
  const { words } = prose;
  if (!toll.has(words[i].lower)) return null;
  for (let k = i + 1; k < Math.min(sentence.last, i + 8); k++) {
    if (!tollVerbs.has(words[k].lower)) continue;
    for (let n = k + 1; n < Math.min(sentence.last, k + 6); n++) {
      if (isFigure(words[n])) return { range: { first: words[i - 1]?.lower === 'death' ? i - 1 : i, last: n + 1 } };
    }
  }
  return null;
}

function byLives(prose: Prose, sentence: Sentence, i: number): Toll | null {
  const { words } = prose;
  if (!/^(?:claim|claims|claimed|cost)$/.test(words[i].lower)) return null;
  const object = countAfter(prose, i + 1, sentence.last);
  if (!object || !words.slice(object.first, object.last).some((w) => w.lower === 'lives')) return null;
  return { range: { first: i, last: object.last }, weak: words[i].lower !== 'cost' };
}
