import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../../../src/core/article/article';
import type { Span } from '../../../src/core/contract';
import { maskedText } from '../../../src/core/article/block';
import { parseArticle } from '../../../src/core/article/parse';
import { ProseCache, readProse } from '../../../src/core/article/prose';
import { anyLanguage, anyLine, anyText } from './arbitraries';

const runs = { numRuns: 400 };

describe('any text at all', () => {
  test('gives paragraphs in order that do not overlap and lie in the text', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const { paragraphs } = parseArticle(text, language);
        let end = 0;
        for (const paragraph of paragraphs) {
          expect(paragraph.start).toBeGreaterThanOrEqual(end);
          expect(paragraph.end).toBeGreaterThan(paragraph.start);
          end = paragraph.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      runs,
    );
  });

  test('gives prose exactly as long as its paragraph, each character its own or a blank', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        for (const { start, end, prose } of parseArticle(text, language).paragraphs) {
          expect(prose.text.length).toBe(end - start);
          for (let i = 0; i < prose.text.length; i++) {
            const own = prose.text.charAt(i);
            if (own !== ' ' && text.charAt(start + i) !== '&') expect(own).toBe(text.charAt(start + i));
          }
        }
      }),
      runs,
    );
  });

  test('gives words in order, inside their sentences, that slice to their own text', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        for (const { prose } of parseArticle(text, language).paragraphs) {
          let end = 0;
          prose.words.forEach((word, i) => {
            expect(word.start).toBeGreaterThanOrEqual(end);
            expect(prose.text.slice(word.start, word.end)).toBe(word.text);
            expect(word.text).not.toMatch(/^$|\s/);
            const sentence = prose.sentences[word.sentence];
            expect(sentence && contains(sentence, word)).toBe(true);
            expect(sentence && sentence.first <= i && i < sentence.last).toBe(true);
            end = word.end;
          });
        }
      }),
      runs,
    );
  });

  test('loses nothing: every character of a paragraph that is no blank lies in a word and a sentence', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        for (const { prose } of parseArticle(text, language).paragraphs) {
          const bare = prose.text.replace(/\s/g, '').length;
          const lengths = (spans: readonly Span[]): number =>
            spans.reduce((sum, span) => sum + prose.text.slice(span.start, span.end).replace(/\s/g, '').length, 0);
          expect(lengths(prose.words)).toBe(bare);
          expect(lengths(prose.sentences)).toBe(bare);
        }
      }),
      runs,
    );
  });

  test('loses no copy of a plain text: what is in no paragraph is blank, a bullet or a rule', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs, frontMatter } = parseArticle(text, 'plaintext');
        let at = frontMatter.span?.end ?? 0;
        for (const span of [...paragraphs, { start: text.length, end: text.length }]) {
          expect(text.slice(at, span.start)).toMatch(/^(?:[\s•·▪●–—*_=~\-]|\d{1,3}[.)])*$/u);
          at = span.end;
        }
      }),
      runs,
    );
  });

  test('gives quotations that nest and whose marks stand at their ends', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        for (const { prose } of parseArticle(text, language).paragraphs) {
          prose.quotations.forEach((run, i) => {
            expect(contains(run, run.inner)).toBe(true);
            expect(run.parent).toBeLessThan(i);
            const parent = prose.quotations[run.parent];
            if (parent) expect(contains(parent.inner, run)).toBe(true);
            for (const other of prose.quotations.slice(0, i)) {
              expect(contains(other, run) || other.end <= run.start).toBe(true);
            }
          });
        }
      }),
      runs,
    );
  });

  test('gives whole quotations sorted, nested as they say, each piece in one paragraph', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const article = parseArticle(text, language);
        let start = 0;
        for (const quotation of article.quotations) {
          expect(quotation.start).toBeGreaterThanOrEqual(start);
          start = quotation.start;
          expect(quotation.pieces.length).toBe(quotation.inner.length);
          for (const piece of quotation.pieces) {
            const paragraph = article.paragraphAt(piece.start);
            expect(paragraph && contains(paragraph, piece)).toBe(true);
          }
          const parent = article.quotations[quotation.parent];
          expect(quotation.depth).toBe(parent ? parent.depth + 1 : 0);
        }
        for (const mark of article.strayMarks) {
          const paragraph = article.paragraphAt(mark.start);
          expect(paragraph && contains(paragraph, mark.reach)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('counts lines and columns as a text editor does', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, pick) => {
        const offset = text.length === 0 ? 0 : pick % (text.length + 1);
        if (text.charAt(offset - 1) === '\r' && text.charAt(offset) === '\n') return;
        const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
        const article = parseArticle(text, 'plaintext');
        expect(article.lineAt(offset)).toBe(lines.length);
        expect(article.columnAt(offset)).toBe((lines[lines.length - 1]?.length ?? 0) + 1);
      }),
      runs,
    );
  });

  test('reads the same with a memory as without, and gives the same object for the same paragraph', () => {
    const cache = new ProseCache();
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const first = parseArticle(text, language, cache);
        expect(plain(first.paragraphs)).toEqual(plain(parseArticle(text, language).paragraphs));
        const again = parseArticle(text, language, cache);
        again.paragraphs.forEach((paragraph, i) => expect(paragraph.prose).toBe(first.paragraphs[i]?.prose));
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is read of a line', () => {
  test('does not depend on the lines read before it', () => {
    fc.assert(
      fc.property(anyLine, fc.array(anyLine, { maxLength: 3 }), (line, others) => {
        const alone = JSON.stringify(readProse(line));
        for (const other of others) readProse(other.toUpperCase());
        for (const other of others) readProse(other.toLowerCase());
        expect(JSON.stringify(readProse(line))).toBe(alone);
      }),
      runs,
    );
  });

  test('blanks masks and leaves the rest, whatever the masks', () => {
    fc.assert(
      fc.property(anyLine, fc.nat(20), fc.nat(20), (line, a, b) => {
        const start = Math.min(a, line.length);
        const end = Math.min(start + b, line.length);
        const masked = maskedText(line, { start: 0, end: line.length }, [{ start, end }]);
        expect(masked).toBe(line.slice(0, start) + ' '.repeat(end - start) + line.slice(end));
      }),
    );
  });
});

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function plain(paragraphs: readonly Paragraph[]): unknown {
  return JSON.parse(JSON.stringify(paragraphs));
}
