import type { Prose, Word } from '../../article/article';
import { wordSet } from '../../lexicon/forms';
import { countsPeople, isNumberWord } from '../../lexicon/harm';
import { phraseAfter, type Range } from './clause';

/** A number of whatever is counted: no money, share or year. */
export const isFigure = (word: Word | undefined): boolean =>
  word !== undefined &&
  ((word.kind === 'number' && !/[%$£€:]|(?:1[89]|20)\d\d$/.test(word.text)) || isNumberWord(word.lower));
const quantifiers = wordSet(
  'at least more than about around some nearly almost over up to another a further an estimated as many most than fewer only roughly all other',
);

/**
 * The figure phrase before word `end`: "At least 17 people", "Two more bodies"; null when it counts no people. Where a verb
 * may be told of cars and sheep (`sure`), words must say that it counts people.
 */
export function countBefore(prose: Prose, end: number, from: number, sure = false): Range | null {
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
      // "Nine Eritreans" are people as well.
      const people = (w: Word): boolean => countsPeople(w.lower) || (sure && /^\p{Lu}\p{Ll}+s$/u.test(w.text));
      const counts = between.length === 0 || between.some(people);
      if (
        !counts &&
        !(
          !sure &&
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
export function countAfter(prose: Prose, at: number, to: number): Range | null {
  const { words } = prose;
  let i = at;
  // "a family of five"
  const family =
    /^(?:a|an)$/.test(words[at]?.lower ?? '') && /^(?:family|group|crew|party)$/.test(words[at + 1]?.lower ?? '');
  if (family && words[at + 2]?.lower === 'of' && isFigure(words[at + 3]) && at + 3 < to)
    return { first: at, last: at + 4 };
  if (words[at]?.lower === 'both' && countsPeople(words[at + 1]?.lower ?? '') && at + 1 < to)
    return { first: at, last: at + 2 };
  while (i < to && quantifiers.has(words[i].lower)) i++;
  if (!isFigure(words[i]) || i >= to) return null;
  const phrase = phraseAfter(prose, i, to, 6);
  const last = phrase ? phrase.last : i + 1;
  const counted = words.slice(i + 1, last);
  if (counted.length > 0 && !counted.some((w) => countsPeople(w.lower)) && counted.some((w) => w.tag === 'NOUN'))
    return null;
  if (/^(?:metres|meters|miles|km|days|hours|minutes|years|months|weeks)$/.test(words[last]?.lower ?? '')) return null;
  return { first: at, last };
}
