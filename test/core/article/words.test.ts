import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/core/article/parse';

const wordsOf = (text: string): readonly string[] =>
  parseArticle(text, 'plaintext').paragraphs.flatMap(({ prose }) => prose.words.map((word) => word.text));

test.each([
  ["Brey's", ['Brey', "'s"]],
  ["didn't've", ['did', "n't", "'ve"]],
  ['they’re', ['they', '’re']],
  ["won't", ['wo', "n't"]],
])('%s is %j', (text, wanted) => {
  expect(wordsOf(text)).toEqual(wanted);
});

test('a long run of endings is read like anything else', () => {
  expect(wordsOf(`a${"'s".repeat(20_000)}`)).toHaveLength(20_001);
});
