import { expect, test } from 'vitest';
import { check, parseStylebook, read, type ReadOptions } from '../../../src/core';

test('a letter and its accent written as two characters are changed together', () => {
  const text = 'Ana Mun\u0303oz, a baker, left. Munoz was late. Ana Mun\u0303oz was not.';
  const queries = check(read(text, {}), 'fact-check').filter(({ code }) => code.startsWith('names/'));
  const words = queries.flatMap(({ fixes }) => fixes).flatMap(({ edits }) => edits);
  expect(words.length).toBeGreaterThan(0);
  for (const { start, end, text: now } of words) {
    expect(text.slice(start, end)).toMatch(/^(?:Mun\u0303oz|Munoz)$/);
    expect(now).toMatch(/^(?:Mun\u0303oz|Munoz)$/);
  }
});

test('a forgotten apostrophe is given as the article writes its apostrophes', () => {
  const fixed = (mark: string): readonly string[] =>
    check(
      read(`Ola Tessel, a baker, spoke. Tessel left. It is Brey${mark}s boat. Tessels chief stayed.`, { style: 'ap' }),
      'fact-check',
    )
      .filter(({ code }) => code === 'names/possessive')
      .flatMap(({ fixes }) => fixes.map(({ title }) => title));
  expect(fixed("'")).toEqual(["Tessel's"]);
  expect(fixed('’')).toEqual(['Tessel’s']);
});

const queriesOf = (text: string, code: string, options: ReadOptions = {}): readonly string[] =>
  check(read(text, options), 'fact-check')
    .filter((query) => query.code === code)
    .map(({ message, fixes }) => `${message} → ${fixes.map(({ title }) => title).join(' | ')}`);

test('a listed misspelling becomes as much of the name as it stands for', () => {
  const { stylebook } = parseStylebook('people:\n  - name: Danny Oduro\n    later: Oduro\n    not: [Odurro]');
  expect(queriesOf('Danny Oduro, a winger, fell. Odurro got up.', 'names/stylebook', { stylebook })).toEqual([
    'House style: Oduro, not Odurro. → Change to Oduro',
  ]);
  expect(queriesOf('Danny Odurro, a winger, fell.', 'names/stylebook', { stylebook })).toEqual([
    'House style: Oduro, not Odurro. → Change to Oduro',
  ]);
});

test('a listed slip beside the rest of the name is changed alone, and all are changed to what each stands for', () => {
  const first = parseStylebook('people:\n  - name: Danny Oduro\n    later: Oduro\n    not: [Dany]').stylebook;
  expect(queriesOf('Dany Oduro, a winger, fell.', 'names/stylebook', { stylebook: first })).toEqual([
    'House style: Danny, not Dany. → Change to Danny',
  ]);
  const { stylebook } = parseStylebook('people:\n  - name: Ivo Tarn\n    not: [Tarne]');
  expect(queriesOf('Ivo Tarne, a vet, fell. Tarne got up.', 'names/stylebook', { stylebook })).toEqual([
    'House style: Tarn, not Tarne. → Change to Tarn | Change all 2',
  ]);
  const bank = parseStylebook('people:\n  - name: Tarne\n    not: [Tarn]\n    except: [Tarn’s Bank]').stylebook;
  expect(queriesOf('Tarn’s Bank closed.', 'names/stylebook', { stylebook: bank })).toEqual([]);
});

test('a body is shown whole where one of its words differs', () => {
  expect(queriesOf('Solvar Group fell.\n\nSolvar Groupe said so.', 'names/variant')).toEqual([
    '"Solvar Groupe" here, "Solvar Group" on line 1. Same organisation? → Change to Solvar Group | Change the other one to Solvar Groupe',
  ]);
});

test('the other form on the line of the query is said to be there', () => {
  expect(queriesOf('Tom Harkerby, a vet, spoke. Harkirby left.', 'names/variant')[0]).toContain(
    '"Harkirby" here, "Harkerby" on the same line.',
  );
});

test('a query about two spellings shows where a third stands, whichever rule asks about that one', () => {
  const text =
    'Inés Álvarado, a pilot, spoke for an hour. Álvarado left at nine. Alvarado came back. “Never,” Álvarrado said.';
  const shown = check(read(text, {}), 'fact-check')
    .filter(({ code }) => code === 'names/diacritics' || code === 'names/variant')
    .map(({ code, start, end, related }) => [
      code,
      text.slice(start, end),
      related.map((place) => text.slice(place.start, place.end)),
    ]);
  expect(shown).toEqual([
    ['names/diacritics', 'Alvarado', ['Inés Álvarado', 'Álvarado', 'Álvarrado']],
    ['names/variant', 'Álvarrado', ['Inés Álvarado', 'Álvarado', 'Alvarado']],
  ]);
});

test.each([
  ['The baker Elsa Hauvendjara spoke. Her brother, Tor Hauvendjera, agreed.', 'Same name?'],
  ['The baker Elsa Hauvendjara spoke. Hauvendjera left.', 'Same person?'],
  ['A Norwegian ship sank. The Norwegain crew swam.', 'Same word?'],
])('a spelling is asked about as what it is: %s', (text, question) => {
  const [asked] = queriesOf(text, 'names/variant');
  expect(asked).toContain(` here, "`);
  expect(asked).toContain(question);
});

test('a slip in a word of the lists is mended, and the word is not made a slip', () => {
  expect(
    queriesOf(
      'A Norwegian ship sank. The Norwegain crew swam. Norwegain boats and Norwegian men came.',
      'names/variant',
    ),
  ).toEqual([
    '"Norwegain" here, "Norwegian" on the same line. Same word? → Change to Norwegian | Change all 2 to Norwegian',
  ]);
});
