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

describe('an accusation', () => {
  const accusations = (text: string): readonly string[] =>
    review(text, { published: '2026-03-04' })
      .queries.filter(({ code }) => code === 'claims/allegation')
      .map(({ message }) => message);

  it('lands on the one who did it, not on whose deputy he is', () => {
    expect(accusations("Quill's deputy, محمد علي (Mohamed Ali), lied to voters.\n")).toEqual([
      'Accusation against Ali with no source. Who says so?',
    ]);
    expect(accusations("Quill's deputy lied to voters.\n")).toEqual([
      "Accusation against Quill's deputy with no source. Who says so?",
    ]);
  });

  it('may be made of a government in a comment', () => {
    expect(accusations('---\ntype: opinion\n---\n\nThe government lied about the ferry.\n')).toEqual([]);
    expect(accusations('---\ntype: opinion\n---\n\nMayor Ada Quill lied about the ferry.\n')).toHaveLength(1);
  });
});
