import { expect, test } from 'vitest';
import { check, read } from '../../../src/core';

test.each([
  ['“We sail at nine,“ Brey said.', '“We sail at nine,” Brey said.'],
  ['”We sail at nine,” Brey said.', '“We sail at nine,” Brey said.'],
  ['“We sail at nine," Brey said.', '“We sail at nine,” Brey said.'],
  ['"We sail at nine,” Brey said.', '“We sail at nine,” Brey said.'],
])('%s gets the mark that is wrong turned', (text, wanted) => {
  const query = check(read(text, {}), 'fact-check').find(({ code }) => code === 'claims/quote-unbalanced');
  const edits = [...(query?.fixes[0]?.edits ?? [])].sort((a, b) => b.start - a.start);
  expect(edits.reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text)).toBe(wanted);
});

const opened = 'The mayor, Ana Brey, spoke for an hour.\n\n“We sail at nine, Brey said.';

test.each([
  ['nothing follows', opened, 'Opening mark never closed.', ['Add the closing mark', 'Remove the mark']],
  [
    'the next paragraph could go on with it',
    `${opened}\n\nThe tide turns at ten.`,
    'Opening mark never closed. Next paragraph does not continue the quotation.',
    ['Add the closing mark', 'Open the next paragraph with a mark', 'Remove the mark'],
  ],
  [
    'the next paragraph has a quotation of its own',
    `${opened}\n\nJan Holt, a pilot, called it “far too late”.`,
    'Opening mark never closed. Next paragraph does not continue the quotation.',
    ['Add the closing mark', 'Remove the mark'],
  ],
])('a mark that is never closed, where %s', (_, text, message, titles) => {
  const query = check(read(text, {}), 'desk').find(({ code }) => code === 'claims/quote-unbalanced');
  expect(query?.message).toBe(message);
  expect(query?.fixes.map(({ title }) => title)).toEqual(titles);
});
