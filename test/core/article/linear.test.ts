import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/core/article/parse';

/** Texts that are hard to read, of about so many words. */
const hostile: Readonly<Record<string, (words: number) => string>> = {
  'one paragraph': (n) => 'The ferry sails again, "he said" on Friday. '.repeat(n / 8),
  'one sentence': (n) => 'the ferry sails again and again on friday, '.repeat(n / 8),
  'marks that open': (n) => '"the ferry sails '.repeat(n / 3),
  'curly marks that open': (n) => '“the ferry ‘sails '.repeat(n / 3),
  'single marks': (n) => "'the 'ferry' sails' ".repeat(n / 3),
  brackets: (n) => '[the [ferry '.repeat(n / 2),
  stars: (n) => '**the *ferry _sails '.repeat(n / 3),
  tags: (n) => '<b the '.repeat(n / 2),
  lines: (n) => 'The ferry sails.\n'.repeat(n / 3),
  letters: (n) => 'a'.repeat(n * 5),
  hyphens: (n) => 'a-'.repeat(n * 2),
  blanks: (n) => `a${' '.repeat(n * 5)}b`,
  initials: (n) => 'A. '.repeat(n),
  'block quotations': (n) => '> “Same words here now and then,” he said.\n\n'.repeat(n / 8),
};

describe('the time to read grows with the length, not its square', () => {
  test.each(Object.entries(hostile))('%s', { retry: 2, timeout: 60_000 }, (_, make) => {
    for (const language of ['markdown', 'plaintext'] as const) {
      const time = (words: number): number => {
        const text = make(words);
        const start = performance.now();
        parseArticle(text, language);
        return performance.now() - start;
      };
      const short = Math.max(time(4_000), 15);
      // Eight times as long: by the square it would take sixty-four times.
      expect(time(32_000) / short).toBeLessThan(30);
    }
  });
});
