import { expect, test } from 'vitest';
import type { Query } from '../../../src/core/contract';
import { review } from '../../../src/core/review';
import { movedQueries } from '../../../src/editor/shift';
import { keysToWithhold } from '../../../src/editor/typing';

function queryAt(start: number, end: number, message = 'Not the day.'): Query {
  const [query] = review('The board meets on Friday, June 31, 2027.\n', { language: 'markdown' }).queries;
  if (!query) throw new Error('No query to start from.');
  return { ...query, start, end, message, related: [], key: `${start}` };
}

test('a query moves with words before it, and goes when its own words are touched, their ends included', () => {
  const query = queryAt(10, 13);
  expect(movedQueries([query], [{ offset: 2, removed: 1, inserted: 4 }])).toMatchObject([{ start: 13, end: 16 }]);
  expect(movedQueries([query], [{ offset: 13, removed: 0, inserted: 5 }])).toEqual([]);
  expect(movedQueries([query], [{ offset: 10, removed: 0, inserted: 1 }])).toEqual([]);
  expect(movedQueries([query], [{ offset: 14, removed: 0, inserted: 5 }])).toEqual([query]);
});

test('a query that names a line goes when lines come or go', () => {
  const query = queryAt(10, 13, '"Brenk" here, "Brenck" on line 6. Same name?');
  const other = queryAt(20, 23);
  expect(movedQueries([query, other], [{ offset: 40, removed: 0, inserted: 1, lines: 1 }])).toEqual([other]);
  expect(movedQueries([query, other], [{ offset: 40, removed: 0, inserted: 1, lines: 0 }])).toEqual([query, other]);
});

test('what is new in the sentence being typed waits, what was shown before does not', () => {
  const queries = [queryAt(0, 5), queryAt(10, 13), queryAt(20, 23)];
  expect([...keysToWithhold(queries, { start: 8, end: 30 }, new Set(['20']))]).toEqual(['10']);
  expect(keysToWithhold(queries, null, new Set())).toEqual(new Set());
});
