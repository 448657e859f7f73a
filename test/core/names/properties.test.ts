import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core';
import { fold } from '../../../src/core/names/fold';
import { fits, meant } from '../../../src/core/names/initials';
import { inflected, near, nearGivenNames, skeleton } from '../../../src/core/names/similar';

const words =
  'Grace Adeyemo Adeyemi van al-Jabari el-Jabari Mr Dr Minister of the and said , . “ ” ’s KRDT (KRDT) Karlby River Trust in Mali 44 who he She U.S. Jr. - Zoë Zoe São'.split(
    ' ',
  );
const copy = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 60 })
  .map((list) => list.join(' '));

describe('for any text', () => {
  test('mentions lie in the text, in order, apart from one another, and belong to their name', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const { names, mentions } = read(text, {}).names;
        let before = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(before);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(names[mention.name]?.mentions).toContain(mention);
          before = mention.end;
        }
        expect(names.flatMap((name) => name.mentions)).toHaveLength(mentions.length);
      }),
      { numRuns: 150 },
    );
  });

  test('a name is white space at neither end', () => {
    fc.assert(
      fc.property(copy, (text) => {
        for (const mention of read(text, {}).names.mentions)
          expect(text.slice(mention.start, mention.end).trim()).toBe(text.slice(mention.start, mention.end));
      }),
      { numRuns: 80 },
    );
  });
});

describe('nearness', () => {
  const word = fc.stringMatching(/^[a-z]{3,12}$/);
  test('is the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(near(a, b)).toBe(near(b, a));
        expect(nearGivenNames(a, b)).toBe(nearGivenNames(b, a));
        expect(inflected(a, b)).toBe(inflected(b, a));
      }),
    );
  });
  test('never holds of a word and itself', () => {
    fc.assert(fc.property(word, (a) => void expect(near(a, a)).toBe(false)));
  });
  test('looks at letters alone', () => {
    fc.assert(fc.property(fc.string(), (a) => void expect(skeleton(fold(a))).toBe(skeleton(fold(fold(a))))));
  });
});

describe('initials', () => {
  const name = fc.array(fc.stringMatching(/^[A-Z][a-z]{2,8}$/), { minLength: 2, maxLength: 6 });
  test('made of the first letters fit', () => {
    fc.assert(fc.property(name, (list) => void expect(fits(list.map((w) => w[0]).join(''), list)).toBe(true)));
  });
  test('that are meant are those the words give', () => {
    fc.assert(
      fc.property(name, (list) => {
        const right = list.map((w) => w[0]).join('');
        const turned = [...right].reverse().join('');
        const given = meant(turned, list);
        if (given !== null) expect(given).toBe(right);
      }),
    );
  });
});
