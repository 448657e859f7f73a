import { expect, test } from 'vitest';
import { emptyStylebook } from '../../../src/core/style/stylebook';
import type { Asked } from '../../../src/editor/compare/clashes';
import { undecided } from '../../../src/editor/compare/folderQuery';

const span = { start: 0, end: 5 };
const asked: Asked = {
  article: 'a.md',
  here: span,
  form: 'Ada Brenk',
  others: [{ article: 'b.md', span, form: 'Ada Brenck', count: 2 }],
  code: 'names/variant',
};
const entry = (name: string, not: readonly string[] = []) => ({ name, not, except: [] });

test('spellings the stylebook knows nothing of are asked about', () => {
  expect(undecided(asked, emptyStylebook)).toBe(asked);
  expect(undecided(asked, { ...emptyStylebook, people: [entry('Bo Ekdal', ['Bo Ekdahl'])] })).toEqual(asked);
});

test('a spelling the stylebook calls wrong is its own query, on whichever side it stands', () => {
  expect(undecided(asked, { ...emptyStylebook, people: [entry('Ada Brenck', ['Ada Brenk'])] })).toBeNull();
  expect(undecided(asked, { ...emptyStylebook, people: [entry('Ada Brenk', ['Ada Brenck'])] })).toBeNull();
});

test('two names that the stylebook has both are two', () => {
  const people = [entry('Ada Brenk'), entry('Ada Brenck')];
  expect(undecided(asked, { ...emptyStylebook, people })).toBeNull();
});
