import type { Query, Span } from '../core/contract';

/** A change of text: so many characters from an offset gave way to so many. */
export interface Change {
  readonly offset: number;
  readonly removed: number;
  readonly inserted: number;
  /** How many lines more the text has by it, or fewer. */
  readonly lines?: number;
}

/** Where a span lies after a change, or null when the change touched its words, an end of them included. */
export function moved<T extends Span>(span: T, { offset, removed, inserted }: Change): T | null {
  if (offset > span.end) return span;
  if (offset + removed < span.start) {
    const by = inserted - removed;
    return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
  }
  return null;
}

const namesLine = /\blines? \d/u;

/**
 * The queries after changes elsewhere in the text. One whose words were touched is gone until the next review, and so is
 * one that names a line when lines came or went; a related place that was touched is left out.
 *
 * @param changes as VS Code gives them: each counted in the text before all of them
 */
export function movedQueries(queries: readonly Query[], changes: readonly Change[]): readonly Query[] {
  // From the back, so that no change moves the offsets of one still to come.
  const ordered = [...changes].sort((a, b) => b.offset - a.offset);
  const renumbered = changes.some(({ lines = 0 }) => lines !== 0);
  return queries.flatMap((query) => {
    if (renumbered && namesLine.test(query.message)) return [];
    let now = query;
    for (const change of ordered) {
      const next: Query | null = moved(now, change);
      if (!next) return [];
      now = { ...next, related: next.related.flatMap((place) => moved(place, change) ?? []) };
    }
    return [now];
  });
}
