import type { Related, Span } from '../../contract';
import type { Facts, MentionFact } from '../../facts';
import { fold } from '../fold';

/**
 * Where a name of two spellings is written in a third way: whoever settles one of them sees the others too.
 *
 * @param words The words that differ, as written.
 * @param shown Places that the query has already.
 */
export function thirdForms(facts: Facts, words: readonly string[], shown: readonly Span[]): readonly Related[] {
  const asked = new Set(words.map(fold));
  const starts = new Set(shown.map(({ start }) => start));
  const found = new Map<number, Related>();
  for (const { left, right, leftWord, rightWord } of facts.names.spellings) {
    if (!asked.has(fold(leftWord)) && !asked.has(fold(rightWord))) continue;
    for (const { start, end } of [...left, ...right]) {
      if (starts.has(start)) continue;
      const words = facts.article.text.slice(start, end).replace(/\s+/g, ' ');
      found.set(start, { start, end, message: words });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The name stands above in another spelling: asked about as that, and once. */
export const isMisspelt = (facts: Facts, { start }: MentionFact): boolean =>
  facts.names.spellings.some(({ left, right }) =>
    [left, right].some((side, k, sides) => {
      const [first] = sides[1 - k] ?? [];
      return first !== undefined && first.start < start && side.some((place) => place.start === start);
    }),
  );
