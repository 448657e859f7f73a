import { expect, test } from 'vitest';
import { fixedWords, spellingsOf, timesIn } from '../../../src/editor/stylebook/spellings';

const count = (spelling: string): number => ({ Sorley: 4, Sorly: 1, 'Ida Sorley': 1 })[spelling] ?? 0;

test('the slip a query asks about is never the spelling to hand', () => {
  const offered = ['Sorley', 'Sorly'];
  const [first, ...others] = spellingsOf({ words: 'Sorly', name: 'Ida Sorley', offered, count });
  expect(first).toEqual({ spelling: 'Ida Sorley', later: 'Sorley', not: ['Sorly'] });
  expect(others.map(({ spelling, not }) => [spelling, ...not])).toEqual([
    ['Sorley', 'Sorly'],
    ['Sorly', 'Sorley'],
  ]);
});

test('where nothing is asked the whole name comes first, and no spelling is wrong for want of a first name', () => {
  const spellings = spellingsOf({ words: 'Ida Sorley', name: 'Ida Sorley', offered: [], count });
  expect(spellings).toEqual([{ spelling: 'Ida Sorley', later: undefined, not: [] }]);
  const later = spellingsOf({ words: 'Sorley', name: 'Ida Sorley', offered: [], count });
  expect(later.map(({ spelling, not }) => [spelling, not])).toEqual([
    ['Ida Sorley', []],
    ['Sorley', []],
  ]);
});

test('a spelling is counted where it is a word', () => {
  expect(timesIn('Quill met Quil. Quill’s plan, Quills, and Quil', 'Quil')).toBe(2);
  expect(timesIn('Quill met Quil.', 'Quill')).toBe(1);
  expect(timesIn('anything', '')).toBe(0);
});

test('what a fix offers is the whole name, though it changes one word of it', () => {
  const text = 'Later Jon\nQuill’s boat left. Jon rowed.';
  const span = { start: 6, end: 17 };
  expect(fixedWords(text, span, [{ start: 6, end: 9, text: 'John' }])).toBe('John Quill');
  expect(fixedWords(text, span, [{ start: 6, end: 17, text: 'Jon Quil’s' }])).toBe('Jon Quil');
  expect(fixedWords(text, span, [{ start: 30, end: 33, text: 'John' }])).toBeNull();
});

test('where the whole name itself has the slip, the entry is the name put right', () => {
  const [first] = spellingsOf({
    words: 'Sorly',
    name: 'Ida Sorly',
    offered: ['Sorley', 'Sorly'],
    count: () => 1,
  });
  expect(first).toEqual({ spelling: 'Ida Sorley', later: 'Sorley', not: ['Ida Sorly', 'Sorly'] });
});
