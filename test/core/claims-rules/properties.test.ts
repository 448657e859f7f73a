import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { review } from '../../../src/core';

const words = fc.constantFrom(
  'Corran', 'police', 'said', 'a source', 'critics', 'killed', '12', 'people', 'allegedly', 'bribed', 'the', 'guard', '“', '”', '"',
  ',', '.', '?', 'will', 'win', 'because', 'she', 'feared', 'experts', 'it', 'is', 'believed', 'that', 'accused', 'arsonist',
  'has', 'doubled', 'largest', 'in', 'the', 'world', 'cures', 'cancer', 'troops', 'captured', 'town', 'by', 'of', 'to', 'not',
  'charges', 'according', 'claimed', 'admitted', 'he', 'they', '\n\n', 'who', 'was', 'and', 'one', 'first', 'percent', '’s',
); // prettier-ignore
const copy = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));

describe('the rules about sources, whatever the copy', () => {
  test('raise only words that stand in the copy, with fixes and places inside it', () => {
    fc.assert(
      fc.property(fc.oneof(copy, fc.string({ unit: 'grapheme', maxLength: 80 })), (text) => {
        for (const query of review(text, { level: 'fact-check', published: '2026-05-13' }).queries) {
          const spans = [query, ...query.related, ...query.fixes.flatMap((fix) => fix.edits)];
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(query.end).toBeGreaterThan(query.start);
          expect(query.message).not.toMatch(/!|\bplease\b|\byou\b/i);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('offer fixes whose edits do not overlap', () => {
    fc.assert(
      fc.property(copy, (text) => {
        for (const { fixes } of review(text, { level: 'fact-check' }).queries) {
          for (const { edits } of fixes) {
            const sorted = [...edits].sort((a, b) => a.start - b.start);
            for (const [i, edit] of sorted.entries()) {
              const next = sorted[i + 1];
              if (next) expect(edit.end).toBeLessThanOrEqual(next.start);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
