import type { Query, Span } from '../core/contract';
import type { Article } from '../core/article/article';

const finished = /[.!?…]["'”’»)\]]*\s*$/u;

/**
 * The sentence being typed, with the cursor behind its last typed character; null when it is finished or there is none.
 * Nobody wants to be asked about half a sentence.
 *
 * @param cursor offset into the given text
 */
export function sentenceBeingTyped(article: Article, cursor: number): Span | null {
  // At the end of a paragraph, and of a sentence, the cursor stands behind what it is typing.
  const paragraph = article.paragraphAt(cursor) ?? (cursor > 0 ? article.paragraphAt(cursor - 1) : null);
  if (!paragraph) return null;
  const at = cursor - paragraph.start;
  const sentence =
    paragraph.prose.sentences.findLast(({ start, end }) => start < at && at <= end) ??
    paragraph.prose.sentences.findLast(({ start }) => start <= at);
  if (!sentence) return null;
  const typed = paragraph.prose.text.slice(sentence.start, at);
  // Only the last characters matter, and a short text keeps the expression cheap.
  if (typed.trim() === '' || finished.test(typed.slice(-12))) return null;
  return { start: paragraph.start + sentence.start, end: paragraph.start + sentence.end };
}

/**
 * The queries that wait for the end of their sentence: those that touch it, unless they were shown before.
 *
 * @param waiting the sentence being typed
 * @param seen keys of what was shown before
 */
export function keysToWithhold(
  queries: readonly Query[],
  waiting: Span | null,
  seen: ReadonlySet<string>,
): ReadonlySet<string> {
  if (!waiting) return new Set();
  const inside = queries.filter(({ start, end }) => end > waiting.start && start < waiting.end);
  return new Set(inside.map(({ key }) => key).filter((key) => !seen.has(key)));
}
