import type { Prose, Sentence } from '../../article/article';
import { aliveVerbs, carriedTo, carryVerbs, harmVerbs, toDeathInWords, wastingVerbs } from '../../lexicon/harm';
import type { VerbForm } from '../../lexicon/inflect';
import { isAuxiliary, predicateAt, type Range } from './clause';
import { countAfter, countBefore } from './head-count';
import { isHazard } from './nobody';

export interface TailToll {
  readonly range: Range;
  readonly subject?: Range | null;
}

const pastForms: ReadonlySet<VerbForm> = new Set(['past', 'part']);
/** How far back of "away" or "to death" its verb may stand. */
const reach = 9;

/** The dead by what follows the verb: "swept away nine people", "burned eight girls to death", "froze to death". */
export function byTail(prose: Prose, sentence: Sentence, i: number): TailToll | null {
  const tail = tailAt(prose, sentence, i);
  if (!tail) return null;
  for (let v = tail.first - 1; v >= Math.max(sentence.first, tail.first - reach); v--) {
    const forms = tail.formsOf(prose, v);
    if (!forms) continue;
    const predicate = predicateAt(prose, v, forms, sentence.first);
    // "He carried away three chairs": only what nature does is harm.
    if (!tail.dies && predicate.subject && !predicate.passive && !isHazard(prose, predicate.subject)) return null;
    if (predicate.negated || (predicate.modal !== null && predicate.modal !== 'will')) return null;
    if (v < tail.first - 1) {
      const count = predicate.finite && !predicate.passive ? countAfter(prose, v + 1, tail.first) : null;
      return count?.last === tail.first ? { range: { first: v, last: tail.last }, subject: predicate.subject } : null;
    }
    const before = countBefore(prose, predicate.first, sentence.first, true);
    const suffered = predicate.passive || (tail.dies && wastingVerbs.has(prose.words[v].lower) && predicate.finite);
    if (before && suffered) return { range: { first: before.first, last: tail.last } };
    const after = predicate.finite && !predicate.passive ? countAfter(prose, tail.last, sentence.last) : null;
    return after ? { range: { first: v, last: after.last }, subject: predicate.subject } : null;
  }
  return null;
}

interface Tail extends Range {
  /** Forms of word `at` where it is a verb such a tail may stand behind. */
  readonly formsOf: (prose: Prose, at: number) => ReadonlySet<VerbForm> | undefined;
  /** Whoever does it dies of it. */
  readonly dies: boolean;
}

/** "away", "overboard", "alive", "to death", "to their deaths". */
function tailAt({ words }: Prose, sentence: Sentence, i: number): Tail | null {
  const { lower } = words[i];
  if (i - sentence.first < 2) return null;
  const toSea = lower === 'sea' && words[i - 1].lower === 'to' && words[i - 2].lower === 'out';
  if (toSea || carriedTo.has(lower)) return { first: toSea ? i - 2 : i, last: i + 1, dies: false, formsOf: carrying };
  if (lower === 'alive')
    return { first: i, last: i + 1, dies: true, formsOf: ({ words: all }, at) => aliveVerbs.get(all[at].lower)?.forms };
  if (lower !== 'death' && lower !== 'deaths') return null;
  const to = words[i - 1].lower === 'their' ? i - 2 : i - 1;
  if (to <= sentence.first || words[to].lower !== 'to') return null;
  return { first: to, last: i + 1, dies: true, formsOf: killing };
}

const carrying: Tail['formsOf'] = ({ words }, at) => carryVerbs.get(words[at].lower)?.forms;

/** Any verb of the past that kills where "to death" follows. */
function killing({ words }: Prose, at: number): ReadonlySet<VerbForm> | undefined {
  const word = words[at];
  if (toDeathInWords.has(word.lower) || isAuxiliary(word)) return undefined;
  const lower = word.lower === 'burnt' ? 'burned' : word.lower;
  const known = wastingVerbs.get(lower) ?? harmVerbs.get(lower);
  return known?.forms ?? (word.tag === 'VERB' && !word.lower.endsWith('ing') ? pastForms : undefined);
}
