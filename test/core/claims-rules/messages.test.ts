import { describe, expect, it } from 'vitest';
import { review } from '../../../src/core';

const asked = (text: string): readonly string[] =>
  review(text, { published: '2026-03-04' })
    .queries.filter(({ code }) => code === 'claims/loaded-verb')
    .map(({ message }) => message);

describe('the message of a loaded verb names who speaks as a sentence would', () => {
  it.each([
    ['Two divers went down at noon. They claimed that the wreck was empty.', 'on them.'],
    ['One reader of the log admitted that a page was missing.', 'by one reader of the log.'],
    ['Skipper Ana Rask claimed that the wreck was empty.', 'on Skipper Ana Rask.'],
  ])('%s', (text, words) => {
    expect(asked(text)).toEqual([expect.stringContaining(words)]);
  });
});
