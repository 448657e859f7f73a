import type { Article } from './article/article';
import type { Span } from './contract';
import { lastAtOrBefore } from './article/lines';

/**
 * What Stet remembers a query by: its rule, its words and the sentence they stand in, so that edits elsewhere leave it
 * alone. The same words asked about twice in one sentence are told apart by `taken`, which counts the keys given so far.
 */
export function queryKey(article: Article, code: string, span: Span, taken: Map<string, number>): string {
  const words = squeeze(article.text.slice(span.start, span.end));
  const base = `${code}:${hash(`${words}\n${squeeze(sentenceAround(article, span))}`)}`;
  const count = (taken.get(base) ?? 0) + 1;
  taken.set(base, count);
  return count === 1 ? base : `${base}:${count}`;
}

function sentenceAround(article: Article, { start, end }: Span): string {
  const paragraph = article.paragraphAt(start);
  if (!paragraph) return article.text.slice(start, end);
  const { sentences } = paragraph.prose;
  const at = lastAtOrBefore(sentences.length, (i) => sentences[i]?.start ?? 0, start - paragraph.start);
  const sentence = sentences[Math.max(0, at)];
  return sentence ? paragraph.prose.text.slice(sentence.start, sentence.end) : '';
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** cyrb53, by bryc, public domain: 53 bits are plenty to tell the sentences of an article apart. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
