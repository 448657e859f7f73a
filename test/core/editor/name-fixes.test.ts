import { describe, expect, test } from 'vitest';
import { check, parseStylebook, read } from '../../../src/core';
import type { Fix } from '../../../src/core/contract';
import { isAskedOf, nameFixes } from '../../../src/editor/names/nameFixes';

/** What is offered about the query of a rule where some words begin, as `title: what changes`. */
function offered(text: string, code: string, at: string, book = ''): readonly string[] {
  const facts = read(text, { published: '2026-03-05', stylebook: parseStylebook(book).stylebook });
  const queries = check(facts, { level: 'fact-check' });
  const start = text.indexOf(at);
  const place = { start, end: start };
  const query = queries.find((one) => one.code === code);
  if (!query) throw new Error(`No ${code}: ${queries.map((one) => one.code).join(', ')}`);
  const lineOf = (offset: number): number => facts.article.lineAt(offset);
  const changed = ({ edits }: Fix): string =>
    edits.map((edit) => `${lineOf(edit.start)} ${text.slice(edit.start, edit.end)}`).join(', ');
  expect(isAskedOf(query, place)).toBe(start < query.start || start > query.end);
  return nameFixes(facts, query, place).map((fix) => `${fix.title}: ${changed(fix)}`);
}

const story = [
  'Grace Okonda, who runs the ferry, spoke on Monday.',
  'Okonda said the dock was full.',
  'Okunda, she said, had no say in it.',
  '“We asked Okunda twice,” said Petter Holm, a fisherman.',
  'Okonda will return.',
].join('\n\n');

describe('what is offered about a spelling', () => {
  const code = 'names/variant';
  test('says how many of all that change are quoted', () => {
    expect(offered(story, code, 'Okunda, she')).toEqual([
      'Change to Okonda: 5 Okunda',
      'Change all 2 to Okonda, 1 of them quoted: 5 Okunda, 7 Okunda',
      'Change the other ones to Okunda: 1 Okonda, 3 Okonda, 9 Okonda',
    ]);
  });
  test('at another mention with the slip is the change of that one', () => {
    expect(offered(story, code, 'Okunda twice')[0]).toBe('Change to Okonda: 7 Okunda');
  });
  test('at a mention of the other spelling says which line it changes', () => {
    expect(offered(story, code, 'Okonda will')).toEqual([
      'Change to Okonda on line 5: 5 Okunda',
      'Change all 2 to Okonda, 1 of them quoted: 5 Okunda, 7 Okunda',
      'Change the other ones to Okunda: 1 Okonda, 3 Okonda, 9 Okonda',
    ]);
  });
});

test('the house’s spelling is offered at each mention of the wrong one, and what is quoted is left and counted', () => {
  const text = 'Ships left Kolvick.\n\nKolvick is full.\n\n“Kolvick is ours,” said Petter Holm, a fisherman.';
  const book = 'places:\n  - name: Kolvik\n    not: [Kolvick]\n';
  expect(offered(text, 'names/stylebook', 'Kolvick is full', book)).toEqual([
    'Change to Kolvik: 3 Kolvick',
    'Change all 2 to Kolvik and leave 1 quoted: 1 Kolvick, 3 Kolvick',
  ]);
});

test('which of two is meant is offered as a change', () => {
  const text =
    'Jon Tarnwell, a baker, met Ilse Tarnwell, a judge, on Monday.\n\nThe council voted in May.\n\nTarnwell left early.';
  expect(offered(text, 'names/same-surname', 'Tarnwell left').map((fix) => fix.split(':')[0])).toEqual([
    'Change to Ilse Tarnwell',
    'Change to Jon Tarnwell',
  ]);
});
