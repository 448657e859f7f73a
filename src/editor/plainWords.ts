import type { Span } from '../core/contract';
import type { Facts } from '../core/facts';

/** The words of a span on one line, without the marks of Markdown: lists show words as they are. */
export function wordsOf({ article }: Facts, { start, end }: Span): string {
  const paragraph = article.paragraphAt(start);
  const whole = paragraph && end <= paragraph.end;
  const read = whole ? onOneLine(paragraph.prose.text.slice(start - paragraph.start, end - paragraph.start)) : '';
  // Speakers' labels and datelines are no prose.
  return read === '' ? onOneLine(article.text.slice(start, end)) : read;
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
