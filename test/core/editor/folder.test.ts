import { expect, test } from 'vitest';
import type { Clash } from '../../../src/core/names/across';
import { emptyStylebook, type Stylebook } from '../../../src/core/style/stylebook';
import { askedOf, namesIn, type Ruling } from '../../../src/editor/compare/clashes';
import { comparedInWords } from '../../../src/editor/compare/comparedInWords';
import { Spellings } from '../../../src/editor/compare/folderQuery';

const span = { start: 0, end: 5 };
const entry = (name: string, not: readonly string[] = []) => ({ name, not, except: [] });

/** What each of some articles has for one name, as the index of names tells it from every side. */
function clashesOf(forms: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Clash[]> {
  const all = Object.entries(forms);
  return new Map(
    all.map(([article, form]) => {
      const others = all.flatMap(([other, written]) =>
        written === form ? [] : [{ article: other, span, form: written, count: 1 }],
      );
      return [article, [{ here: span, form, kind: 'person', others, difference: 'spelling' }]];
    }),
  );
}

/** `a.md: Brenck, Brenk?`: where what is asked about, in place of which. */
function asked(forms: Readonly<Record<string, string>>, people: Stylebook['people'] = []): readonly string[] {
  const spellings = new Spellings({ ...emptyStylebook, people });
  const ruling: Ruling = (_, form) => spellings.of(form);
  return askedOf(clashesOf(forms), ruling).map(
    ({ article, form, others, decided }) =>
      `${article}: ${form}, ${[...new Set(others.map((one) => one.form))].join(' or ')}${decided ? '!' : '?'}`,
  );
}

test('the spelling that fewer articles have is asked about, where it stands', () => {
  expect(asked({ 'a.md': 'Ada Brenk', 'b.md': 'Ada Brenck', 'c.md': 'Ada Brenk' })).toEqual([
    'b.md: Ada Brenck, Ada Brenk?',
  ]);
});

test('of two spellings that as many articles have both are asked about', () => {
  const two = { 'a.md': 'Ada Brenk', 'b.md': 'Ada Brenck' };
  expect(asked(two)).toEqual(['a.md: Ada Brenk, Ada Brenck?', 'b.md: Ada Brenck, Ada Brenk?']);
  expect(asked(two, [entry('Bo Ekdal', ['Bo Ekdahl'])])).toHaveLength(2);
});

test('the spelling the stylebook has is asked about nowhere, whatever the others have', () => {
  const many = { 'a.md': 'Ada Brenk', 'b.md': 'Ada Brenck', 'c.md': 'Ada Brenck' };
  expect(asked(many, [entry('Ada Brenk')])).toEqual(['b.md: Ada Brenck, Ada Brenk!', 'c.md: Ada Brenck, Ada Brenk!']);
});

test('a spelling the stylebook calls wrong is its own query, on whichever side it stands', () => {
  const two = { 'a.md': 'Ada Brenk', 'b.md': 'Ada Brenck' };
  expect(asked(two, [entry('Ada Brenck', ['Ada Brenk'])])).toEqual([]);
  expect(asked(two, [entry('Ada Brenk', ['Ada Brenck'])])).toEqual([]);
});

test('two names that the stylebook has both are two', () => {
  expect(asked({ 'a.md': 'Ada Brenk', 'b.md': 'Ada Brenck' }, [entry('Ada Brenk'), entry('Ada Brenck')])).toEqual([]);
});

test('what one stylebook has decides for articles under another', () => {
  const ruling: Ruling = (article, form) => (article === 'a.md' && form === 'Ada Brenk' ? 'right' : undefined);
  const two = clashesOf({ 'a.md': 'Ada Brenk', 'b.md': 'Ada Brenck' });
  expect(askedOf(two, ruling).map(({ article, decided }) => [article, decided])).toEqual([['b.md', true]]);
});

test('a name in capitals is no spelling of its own', () => {
  const three = { 'a.md': 'Ada Brenk', 'b.md': 'Ada Brenck', 'c.md': 'Ada BRENK', 'd.md': 'Ada Brenck' };
  expect(asked(three).map((one) => one.split(':')[0])).toEqual(['a.md', 'b.md', 'c.md', 'd.md']);
});

test('what is asked is counted by names, however many spellings each has', () => {
  const names = (...all: readonly Readonly<Record<string, string>>[]): number =>
    namesIn(all.flatMap((forms) => askedOf(clashesOf(forms), () => undefined)));
  expect(names({ 'a.md': 'Ada Brenk', 'b.md': 'Ada Brenck' })).toBe(1);
  expect(names({ 'a.md': 'Ada Brenk', 'b.md': 'Ada Brenck', 'c.md': 'Ada Brengk' })).toBe(1);
  expect(names({ 'a.md': 'Ada Brenk', 'b.md': 'Ada Brenck', 'c.md': 'Ada BRENCK' })).toBe(1);
  expect(names({ 'a.md': 'Ada Brenk', 'b.md': 'Ada Brenck' }, { 'a.md': 'Bo Tholl', 'b.md': 'Bo Toll' })).toBe(2);
  expect(names()).toBe(0);
});

test('what a comparison found is said of names that differ between articles', () => {
  expect(comparedInWords({ articles: 600, names: 0, instead: [] })).toBe(
    '600 articles compared: no name is spelled one way here and another there.',
  );
  expect(comparedInWords(null)).toBe('Comparing names was given up. What was asked before stands.');
  expect(comparedInWords({ articles: 3, names: 1, instead: [] })).toBe(
    '3 articles compared: 1 name is spelled one way here and another there.',
  );
  expect(comparedInWords({ articles: 12, names: 4, instead: ['news'] })).toBe(
    '12 articles compared: 4 names are spelled one way here and another there. It takes the place of the comparison of news.',
  );
});
