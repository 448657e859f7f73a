import type { Span } from '../contract';
import type { Draft } from './draft';

/** Sorted, and no two saying the same words: the first to claim them keeps them. */
export function separate(drafts: readonly Draft[]): Draft[] {
  const sorted = drafts
    .filter((draft) => draft.pieces.length > 0)
    .sort((a, b) => a.pieces[0].start - b.pieces[0].start || b.pieces[0].end - a.pieces[0].end);
  const out: Draft[] = [];
  const kept = new Kept();
  for (const draft of sorted) {
    draft.pieces = draft.pieces.filter((piece) => kept.take(piece));
    if (draft.pieces.length > 0) out.push(draft);
  }
  return out.sort((a, b) => a.pieces[0].start - b.pieces[0].start);
}

/** Spans that do not overlap, by their start. */
class Kept {
  readonly #spans: Span[] = [];

  /** Keeps a span unless one that is kept already overlaps it. */
  take(span: Span): boolean {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#spans[middle].end <= span.start) low = middle + 1;
      else high = middle;
    }
    if (low < this.#spans.length && this.#spans[low].start < span.end) return false;
    this.#spans.splice(low, 0, span);
    return true;
  }
}
