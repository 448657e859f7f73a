import type { Word } from '../../article/article';
import { opinionVerbs, showVerbs } from '../../lexicon/weak-sources';
import { isComma, predicateAt, type Range } from '../risk/clause';
import type { CopySentence } from '../risk/copy';

/** Authority without a body, at a place in a sentence. */
export interface Vague {
  readonly range: Range;
  /** `which critics?` */
  readonly question: string;
  /** It speaks of charges, which accuse by themselves. */
  readonly accuses: boolean;
  /** Naming one of them in reach makes it good. */
  readonly needsName: boolean;
  /** People who could be named: "critics, including …". */
  readonly group: boolean;
}

/** One such, with what most have. */
export const vague = (first: number, last: number, question: string, more: Partial<Vague> = {}): Vague => ({
  range: { first, last }, question, accuses: false, needsName: true, group: false, ...more,
}); // prettier-ignore

/** First verb after word `i` with its group, stepping over "of the plan" and "in the city". */
export function verbAfter(at: CopySentence, i: number): number {
  const { words } = at.prose;
  for (let k = i + 1; k < Math.min(at.sentence.last, i + 10); k++) {
    const word = words[k];
    if (word.quoted > 0) return -1;
    if (opinionVerbs.has(word.lower) || showVerbs.has(word.lower)) {
      if (
        word.tag === 'VERB' ||
        k === i + 1 ||
        words[k - 1].tag === 'AUX' ||
        words[k - 1].tag === 'ADV' ||
        isComma(words[k + 1]) ||
        words[k + 1]?.lower === 'that'
      )
        return k;
    }
    if (word.tag === 'VERB') return -1;
    if (word.kind === 'mark' || isRelative(word)) return -1;
  }
  return -1;
}
export const isRelative = (word: Word): boolean => /^(?:who|which|that|when|because|if)$/.test(word.lower);

/** A verb of opinion just before a group: ", say experts". */
export function verbBefore(at: CopySentence, first: number): number {
  const { words } = at.prose;
  const k = first - 1;
  if (k <= at.sentence.first || !opinionVerbs.has(words[k].lower)) return -1;
  return isComma(words[k - 1]) || /^[”"’']$/.test(words[k - 1].text) || /^[–—]$/.test(words[k - 1].text) ? k : -1;
}

/** A verb that says or shows, in a clause of its own. */
export function finite(at: CopySentence, verb: number): boolean {
  const entry = opinionVerbs.get(at.prose.words[verb].lower) ?? showVerbs.get(at.prose.words[verb].lower);
  if (!entry) return false;
  const predicate = predicateAt(at.prose, verb, entry.forms, at.sentence.first);
  return (
    predicate.finite &&
    !predicate.passive &&
    !predicate.negated &&
    (predicate.modal === null || /^(?:would|will)$/.test(predicate.modal))
  );
}
