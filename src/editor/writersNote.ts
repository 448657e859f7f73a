import type { Article } from '../core/article/article';
import type { Query } from '../core/contract';

/**
 * A query as a writer is asked it, who has the copy before him and not this editor:
 * `Line 6: “The board met on Friday, March 4.” 4 March 2025 was a Tuesday. Which is right?`
 */
export function noteOn(article: Article, { start, end, message }: Query): string {
  const paragraph = article.paragraphAt(start);
  const at = paragraph ? start - paragraph.start : 0;
  const sentence = paragraph?.prose.sentences.findLast((one) => one.start <= at);
  const [from, to] =
    paragraph && sentence ? [paragraph.start + sentence.start, paragraph.start + sentence.end] : [start, end];
  const words = article.text.slice(from, Math.max(to, end)).replaceAll(/\s+/gu, ' ').trim();
  return `Line ${article.lineAt(start)}: “${words}” ${message}`;
}
