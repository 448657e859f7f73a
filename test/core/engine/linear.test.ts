import { describe, expect, test } from 'vitest';
import { check, read } from '../../../src/core';

/** Texts that ask the same question over and over, of so many words or so. */
const hostile: Readonly<Record<string, (count: number) => string>> = {
  'a weekday in every paragraph': (n) => 'The vote was held on Monday in the hall.\n\n'.repeat(n / 8),
  'a line of weekdays': (n) => 'Monday '.repeat(n),
  'a sentence of dates': (n) => 'the vote on March 3, '.repeat(n / 4),
  'a run of capitals': (n) => 'Karsha Velmora '.repeat(n / 2),
  'a sentence of cues': (n) => 'said, '.repeat(n),
};

describe('the time to read and check grows with the length, not its square', () => {
  test.each(Object.entries(hostile))('%s', { retry: 2, timeout: 60_000 }, (_, make) => {
    const time = (words: number): number => {
      const text = make(words);
      const start = performance.now();
      check(read(text, { published: '2026-05-13' }), 'fact-check');
      return performance.now() - start;
    };
    time(500);
    const short = Math.max(time(1_000), 15);
    // Eight times as long: by the square it would take sixty-four times.
    expect(time(8_000) / short).toBeLessThan(30);
  });
});
