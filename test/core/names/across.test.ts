import { describe, expect, test } from 'vitest';
import { NameIndex, read } from '../../../src/core';

const index = (articles: Record<string, string>): NameIndex => {
  const made = new NameIndex();
  for (const [id, text] of Object.entries(articles)) made.set(id, read(text, {}));
  return made;
};
const clashes = (made: NameIndex, id: string): readonly string[] =>
  made
    .clashesOf(id)
    .map((clash) => `${clash.form} / ${clash.others.map((o) => `${o.form} (${o.article})`).join(', ')}`);

describe('names across articles', () => {
  const articles = {
    a: 'The mayor, Daniel Okonjo, spoke in Karlby. Okonjo left.',
    b: 'Daniel Okonja, the mayor, opened the pool.',
    c: 'The chemist Zofia Dąbrowska won. Dąbrowska left.',
    d: 'The chemist Zofia Dabrowska lost.',
    e: 'Daniel Obanjo, a baker, met Erik Hansen. Hansen left.',
  };
  test('are compared with those of the others', () => {
    const made = index(articles);
    expect(clashes(made, 'a')).toEqual(['Daniel Okonjo / Daniel Okonja (b)']);
    expect(clashes(made, 'd')).toEqual(['Zofia Dabrowska / Zofia Dąbrowska (c)']);
    expect(clashes(made, 'e')).toEqual([]);
  });
  test('follow an article that changes, comes or goes', () => {
    const made = index(articles);
    made.set('b', read('Daniel Okonjo, the mayor, opened the pool.', {}));
    expect(clashes(made, 'a')).toEqual([]);
    made.remove('c');
    expect(clashes(made, 'd')).toEqual([]);
    expect(made.size).toBe(4);
  });
  test('are near where one letter of a half differs, and the rest agrees', () => {
    const made = index({
      a: 'Owen Tarne-Reid, a smith, spoke.',
      b: 'Owen Tarne-Read, a smith, left.',
      c: 'Owen Tarne-Holt, a smith, left.',
      d: 'Owen Reid, a smith, left.',
    });
    expect(clashes(made, 'a')).toEqual(['Owen Tarne-Reid / Owen Tarne-Read (b)']);
    expect(clashes(made, 'c')).toEqual([]);
    expect(clashes(made, 'd')).toEqual([]);
  });
  test('of one article alone are its own business', () => {
    expect(clashes(index({ a: 'Daniel Okonjo, the mayor, met Daniel Okonja, a baker.' }), 'a')).toEqual([]);
  });
});
