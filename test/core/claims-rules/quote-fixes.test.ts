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
