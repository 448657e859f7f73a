import { expect, test } from 'vitest';
import { check, read } from '../../../src/core';

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
