import type { Prose, Sentence } from '../../article/article';
import { wordSet } from '../../lexicon/forms';
import { isSubordinator, phraseAfter, type Predicate, type Range } from './clause';

/** Words that say somebody did wrong, as far as the paragraph alone tells. */
export interface DeedWords {
  readonly sentence: number;
  /** Word index of the verb, or of the word that accuses. */
  readonly at: number;
  /** The few words to underline. */
  readonly range: Range;
  /** Who did it. */
  readonly doer: Range | null;
  /** As its own clause tells it: not "may have", not "did not", not "to bribe". */
  readonly stated: boolean;
  readonly quoted: boolean;
  /** Said of players and prices too. */
  readonly playful: boolean;
  readonly lemma: string;
  /** Present tense, as plots and habits are told. */
  readonly present: boolean;
}

const hedges = wordSet('allegedly reportedly purportedly supposedly alleged');

/** A deed told by a verb. */
export function made(
  prose: Prose,
  sentence: Sentence,
  predicate: Predicate,
  range: Range,
  doer: Range | null,
  lemma: string,
  playful: boolean,
  past: boolean,
): DeedWords {
  const { words } = prose;
  const before = words.slice(Math.max(sentence.first, predicate.first - 3), predicate.verb);
  const hedged = before.some((w) => hedges.has(w.lower));
  return {
    sentence: sentence.index,
    at: predicate.verb,
    range,
    doer,
    stated: predicate.finite && !predicate.negated && predicate.modal === null && !hedged,
    quoted: words[predicate.verb].quoted > 0,
    playful,
    lemma,
    present: !past && !predicate.passive,
  };
}

/** Who does it: the subject, or after a passive the one named by "by". */
export function doerOf(prose: Prose, predicate: Predicate, sentence: Sentence): Range | null {
  if (!predicate.passive) return predicate.subject ?? afterOpening(prose, predicate, sentence);
  for (let i = predicate.verb + 1; i < Math.min(sentence.last, predicate.verb + 10); i++) {
    const word = prose.words[i];
    if (word.lower === 'by') return phraseAfter(prose, i + 1, sentence.last);
    if (word.tag === 'VERB' || isSubordinator(word)) break;
  }
  return null;
}

/** "Having bought the jury's silence, Falk won": the subject stands behind the comma. */
function afterOpening(prose: Prose, { first, verb }: Predicate, sentence: Sentence): Range | null {
  const { words } = prose;
  if (first !== sentence.first || words[first].lower !== 'having') return null;
  const comma = words.findIndex((w, i) => i > verb && w.text === ',');
  return comma > 0 && comma < sentence.last ? phraseAfter(prose, comma + 1, sentence.last) : null;
}

/** An object with what hangs on it by "of": "two tonnes of solvent waste". */
export function longObject(prose: Prose, at: number, to: number): Range | null {
  const found = phraseAfter(prose, at, to);
  if (!found) return null;
  let { last } = found;
  while (last < to && prose.words[last].lower === 'of') {
    const more = phraseAfter(prose, last + 1, to);
    if (!more) break;
    last = more.last;
  }
  return { first: at, last };
}
