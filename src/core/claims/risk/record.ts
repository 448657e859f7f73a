import type { Prose, Sentence, Word } from '../../article/article';
import { atlasNouns, notFirst, strongSuperlatives } from '../../lexicon/figures';
import { wordSet } from '../../lexicon/forms';
import type { Range } from './clause';
import { isNumber } from './number';
import { rankAt, type Rank } from './rank';
import type { Statement } from './statement';

/** "the oldest pier in Europe", "the first nurse to", "since records began", "a record high". */
export function* records(prose: Prose, sentence: Sentence): Generator<Statement> {
  const { words } = prose;
  for (let i = sentence.first; i < sentence.last; i++) {
    const found = recordWord(words, i) ?? ranked(words, rankAt(prose, i, sentence));
    if (!found) continue;
    const { range, weak } = found;
    yield { kind: 'record', sentence: sentence.index, at: i, range, subject: null, weak };
  }
}

/** The words that carry a record, and whether they do so weakly. */
type Found = Pick<Statement, 'range' | 'weak'>;

const found = (range: Range, weak: boolean): Found => ({ range, weak });

/** "since records began", "hit a record high". */
function recordWord(words: readonly Word[], i: number): Found | null {
  const before = words[i - 1]?.lower ?? '';
  const after = words[i + 1]?.lower ?? '';
  if (words[i].lower === 'records' && before === 'since' && after === 'began')
    return found({ first: i - 1, last: i + 2 }, false);
  if (
    words[i].lower === 'record' &&
    /^(?:a|an|to|all-time|reached|hit)$/.test(before) &&
    /^(?:high|low|number|numbers|levels?|crowd|profits?|sales|heat|rainfall|temperatures?|turnout)$/.test(after)
  )
    return found({ first: i, last: i + 2 }, false);
  return null;
}

function ranked(words: readonly Word[], rank: Rank | null): Found | null {
  if (!rank) return null;
  if (rank.by === 'first') return firstOf(words[rank.at], rank);
  return rank.by === 'only' ? onlyOne(words, rank) : bestOf(words[rank.at], rank);
}

/** "is the oldest pier in Europe"; what an atlas tells ("the largest city in Ghana") is no record. */
const bestOf = (ranking: Word, { inside, opening, end, scoped, predicative }: Rank): Found | null =>
  inside.some((w) => atlasNouns.has(w.lower)) || !(scoped || (predicative && strongSuperlatives.has(ranking.lower)))
    ? null
    : found({ first: opening, last: end }, !(scoped && predicative));

/** "is the only hospital in the county", "is the only club to". */
const onlyOne = (words: readonly Word[], { opening, last, end, after, scoped, predicative }: Rank): Found | null =>
  predicative && (scoped || after[0]?.lower === 'to' || after[0]?.lower === 'in')
    ? found({ first: opening, last: end }, !scoped && words[last + 1]?.lower !== 'have')
    : null;

/** "the first-ever win", "the first strike since 1990", "the first woman to". */
function firstOf(ranking: Word, { inside, opening, last, after, predicative }: Rank): Found | null {
  const ever = ranking.lower === 'first-ever' || inside[0]?.lower === 'ever' || after[0]?.lower === 'ever';
  const timed = ever || after.slice(0, 6).some((_, k) => isSpanBack(after, k));
  const kind = inside.some((w) => kinds.has(w.lower)) && leadsToDeed(after);
  if (!timed && (!kind || inside.some((w) => notFirst.has(w.lower)))) return null;
  return found({ first: opening, last: last + (kind ? 1 : 0) }, !predicative && !timed);
}

/** Who or what is the first of its kind to do a thing. */
const kinds = wordSet(
  'woman man female black person human team club country city nation company president leader state',
);

/** "to fly", "in Wales to fly". */
const leadsToDeed = (after: readonly Word[]): boolean =>
  after[0]?.lower === 'to' || (after[0]?.lower === 'in' && after.slice(2, 5).some((w) => w.lower === 'to'));

/** "since 1990", "in history", "in 40 years". */
const isSpanBack = (after: readonly Word[], k: number): boolean =>
  (after[k].lower === 'since' && isNumber(after[k + 1])) ||
  (after[k].lower === 'in' &&
    (after[k + 1]?.lower === 'history' ||
      (isNumber(after[k + 1]) && /^(?:years|decades)$/.test(after[k + 2]?.lower ?? ''))));
