import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createReviewer, review } from '../../../src/core';
import { parseArticle } from '../../../src/core/article/parse';
import { Tagger, tagger } from '../../../src/core/article/tagger';
import { goldFolder, notAtHand } from '../../support/gold';
import { makeArticle } from '../../bench/article.mjs';

interface Gold {
  readonly text: string;
  readonly date?: string;
}

const folder = goldFolder();
const file = folder === null ? '' : join(folder, 'data', 'articles', 'dev.jsonl');
const gold: readonly Gold[] = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Gold)
  : [];
const own = makeArticle(6_000).split('\n\n').slice(1);
const made: readonly Gold[] = Array.from({ length: 12 }, (_, i) => ({
  text: own.slice(i * 7, i * 7 + 7).join('\n\n'),
  date: '2026-03-04',
}));

function reviewed({ text, date }: Gold): string {
  return JSON.stringify(review(text, { language: 'plaintext', published: date ?? null, level: 'fact-check' }));
}

describe('what was read before leaves no trace in a review', () => {
  test('the tagger says the same as one that never met another text', () => {
    for (const article of made) reviewed(article);
    const strange = ['XYLOPHONIC', 'xylophonic', 'Xylophonic', "Zarqa'i", 'REVIEWS', 'Reviews', '№', 'gonna'];
    tagger().tag(strange.map((text) => ({ text: text.toUpperCase(), kind: 'word' as const })));
    for (const { text } of [...made.slice(0, 2), { text: strange.join(' ') }]) {
      const fresh = new Tagger();
      for (const { prose } of parseArticle(text, 'plaintext').paragraphs) {
        expect(prose.words.map(({ tag, lemma }) => ({ tag, lemma }))).toEqual(fresh.tag(prose.words));
      }
    }
  });

  test('whatever was reviewed before it', () => {
    const forwards = made.map(reviewed);
    const backwards = [...made].reverse().map(reviewed).reverse();
    expect(backwards).toEqual(forwards);
  });

  test('and not on the memory of a reviewer', () => {
    const reviewer = createReviewer();
    for (const { text, date } of [...made, ...made.slice(0, 3)]) {
      const options = { language: 'plaintext', published: date ?? null, level: 'fact-check' } as const;
      expect(reviewer.review(text, options)).toEqual(review(text, options));
      const typed = text.replace('said', 'sa');
      expect(reviewer.review(typed, options)).toEqual(review(typed, options));
    }
  });

  test.skipIf(gold.length === 0)(
    `over published news${gold.length === 0 ? ` (${notAtHand})` : ''}`,
    () => {
      const some = gold.filter((_, i) => i % 12 === 0);
      const forwards = some.map(reviewed);
      const backwards = [...some].reverse().map(reviewed).reverse();
      backwards.forEach((one, i) => expect(one).toBe(forwards[i]));
    },
    120_000,
  );
});
