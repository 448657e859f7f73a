import type { Span } from '../contract';
import type { QuotedRun } from './article';
import { abbreviationBefore } from './abbreviations';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const speech =
  /^(?:["'“‘(]?(?:\p{Lu}[\p{L}\p{M}'’.-]*|he|she|they|it|we|the|a|an|his|their|one|[\p{Ll}-]+er|\p{Ll}+(?:man|woman|or))\s+){0,5}(?:said|says|say|asked|asks|added|adds|told|tells|wrote|writes|replied|tweeted|shouted|cried|joked|recalled|wondered|exclaimed|demanded|yelled|insisted|continued|posted|quipped|laughed)\b/u;

/** The sentences of a paragraph: Intl.Segmenter, with what it cuts too often joined again. Blanks at their ends left out. */
export function splitSentences(text: string, quotations: readonly QuotedRun[]): readonly Span[] {
  const sentences: { start: number; end: number }[] = [];
  const outer = quotations.filter((run) => run.parent < 0 && run.closed);
  let next = 0;
  for (const { segment, index } of segmentsOf(text)) {
    const lead = segment.length - segment.trimStart().length;
    const start = index + lead;
    const end = index + segment.trimEnd().length;
    if (end <= start) continue;
    const last = sentences[sentences.length - 1];
    while ((outer[next]?.end ?? Infinity) <= (last?.end ?? 0)) next++;
    if (last && joins(text, last, { start, end }, outer[next])) last.end = end;
    else sentences.push({ start, end });
  }
  return sentences;
}

/**
 * The segments of a text, a window at a time: the segmenter takes time by the square of the length. The last segment of
 * a window may go on behind it, so the next window begins with it.
 */
function* segmentsOf(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  let start = 0;
  let width = 2_000;
  while (start < text.length) {
    const found = [...segmenter.segment(text.slice(start, start + width))];
    const whole = start + width >= text.length ? found : found.slice(0, -1);
    if (whole.length === 0) {
      width *= 2;
      continue;
    }
    for (const { segment, index } of whole) yield { segment, index: start + index };
    const last = whole[whole.length - 1];
    start += last ? last.index + last.segment.length : 0;
    width = 2_000;
  }
}

function joins(text: string, last: Span, next: Span, quotation: QuotedRun | undefined): boolean {
  const tail = text.slice(Math.max(last.start, last.end - 24), last.end);
  const head = text.slice(next.start, Math.min(next.end, next.start + 90));
  if (/^[\p{Ll},;:)]/u.test(head)) return /[?!….]["'”’»)\]]*$/.test(tail) ? true : !/[.?!]$/.test(tail);
  if (!/[\p{L}\p{N}]/u.test(head)) return true;
  if (/[?!…]["”’']+$/.test(tail) && speech.test(head)) return true;
  // "It shut. It stays shut," she said: one sentence, for the attribution stands at its end.
  if (quotation && quotation.start < last.end && quotation.end > next.start && goesOn(text, quotation)) return true;
  return abbreviationBefore(tail, head);
}

/** Whether the sentence of a quotation goes on after its closing mark. */
function goesOn(text: string, quotation: QuotedRun): boolean {
  const before = text.slice(Math.max(quotation.start, quotation.inner.end - 3), quotation.inner.end).trimEnd();
  const after = text.slice(quotation.end, quotation.end + 90);
  if (/^\s*[,;]/.test(after)) return true;
  if (before.endsWith(',')) return /^\s*[\p{L}—–-]/u.test(after);
  return /[?!…]$/.test(before) && (/^\s+\p{Ll}/u.test(after) || speech.test(after.trimStart()));
}
