import { describe, expect, test } from 'vitest';
import { check, houseForm, read, type Query } from '../../../src/core';

/** The one query of a rule over a text that is published on Thursday 17 October 2024. */
function query(text: string, code: string): Query {
  const facts = read(text, { published: '2024-10-17', language: 'plaintext' });
  const [found] = check(facts, 'fact-check').filter((one) => one.code === code);
  if (!found) throw new Error(`${code} is not raised`);
  return found;
}

const titles = (text: string, code: string): string[] => query(text, code).fixes.map(({ title }) => title);

test('of a wrong weekday and a wrong date, the date that the copy has for that day comes first', () => {
  expect(titles('The win on Monday, 15 October, was the third.', 'dates/weekday-mismatch')).toEqual([
    'Change to Tuesday, 15 October',
    'Change to Monday, 14 October',
    'Change to Monday, 21 October',
  ]);
  expect(
    titles('The Rovers won on Monday. The win on Monday, 15 October, was the third.', 'dates/weekday-mismatch')[0],
  ).toBe('Change to Monday, 14 October');
});

test('a date keeps its comma and its year in the title of a change', () => {
  expect(titles('The mill burned on Monday, 15 October 2024.', 'dates/weekday-mismatch')[0]).toBe(
    'Change to Tuesday, 15 October 2024',
  );
});

test('a span that is counted anew keeps its "later", and its ends are named in the order of time', () => {
  const text = 'He was held on 12 March 2019 and charged two days later, on 15 March.';
  const { fixes, related } = query(text, 'dates/interval-mismatch');
  expect(fixes.map(({ title }) => title)).toEqual(['Change to three days later']);
  expect(related.map(({ start, end, message }) => `${message}: ${text.slice(start, end)}`)).toEqual([
    'From here: 12 March 2019',
    'To here: 15 March',
  ]);
});

test('a day that does not exist is changed to one with the weekday beside it, as the house writes it', () => {
  const facts = read('The mill burned on Sunday, Feb. 29.', {
    published: '2026-03-05',
    style: 'ap',
    language: 'plaintext',
  });
  const [query] = check(facts, 'desk').filter(({ code }) => code === 'dates/impossible');
  expect(query?.fixes.map(({ title, edits }) => [title, edits[0]?.text])).toEqual([
    ['Change to Sunday, March 1', 'March 1'],
    ['Change to Sunday, Feb. 28', 'Feb. 28'],
  ]);
  const [reading] = facts.dates.readings;
  expect(reading?.meaning.value).toBe('XXXX-02-29');
  expect(reading && houseForm(facts, reading)).toBe(null);
});

test('a date whose day is another is not put into house style', () => {
  const facts = read('The mill burned on Tuesday, Oct. 9.', {
    published: '2024-10-17',
    style: 'ap',
    language: 'plaintext',
  });
  const [reading] = facts.dates.readings;
  expect(reading && houseForm(facts, reading)).toBe(null);
});

test.each([
  ['It ends on 31 April.', 'There is no 31 April: April has 30 days.'],
  ['It ended on 29 February 2023.', 'There is no 29 February: February 2023 has 28 days.'],
  ['It ended on 31.6.2023.', 'There is no 31 June: June 2023 has 30 days.'],
])('a date that does not exist is named: %s', (text, message) => {
  expect(query(text, 'dates/impossible').message).toBe(message);
});

describe('the fixes of a day that readers take two ways say which day each is, and fit the sentence', () => {
  const fixes = (text: string, style: 'ap' | 'guardian'): (string | undefined)[][] => {
    const facts = read(text, { published: '2026-02-24', style, language: 'plaintext' });
    const [query] = check(facts, 'desk').filter(({ code }) => code === 'dates/ambiguous-day');
    return (query?.fixes ?? []).map(({ title, edits }) => [title, edits[0]?.text]);
  };

  test('"on" goes in where British copy wants it', () => {
    expect(fixes('The petition will be handed in next Friday.', 'guardian')).toEqual([
      ['Change to Friday (27 February)', 'on Friday'],
      ['Change to Friday 27 February', 'on Friday 27 February'],
      ['Change to 6 March', 'on 6 March'],
    ]);
    expect(fixes('Next Friday the petition will be handed in.', 'guardian')[0]?.[1]).toBe('On Friday');
    expect(fixes('The pool will shut next weekend.', 'guardian')[0]?.[1]).toBe('on the weekend of 28 February');
  });

  test.each([
    ['The petition will be handed in by next Friday.', 'Friday'],
    ['Next Friday is a holiday, and the pool will be shut.', 'Friday'],
    ['Next Friday’s meeting will be long.', 'Friday'],
    ['They will meet next Friday night.', 'on Friday night'],
  ])('%s', (text, words) => {
    expect(fixes(text, 'guardian')[0]?.[1]).toBe(words);
  });

  test('agencies write the bare day', () => {
    expect(fixes('The petition will be handed in next Friday.', 'ap')).toEqual([
      ['Change to Friday (Feb. 27)', 'Friday'],
      ['Change to Friday, Feb. 27', 'Friday, Feb. 27'],
      ['Change to March 6', 'March 6'],
    ]);
  });
});

test.each([
  ['The van was rented on Friday, February 27th.', 'ap', 'Friday, Feb. 27'],
  ['The van was rented on Friday, February 27th, 2026.', 'ap', 'Friday, Feb. 27, 2026'],
  ['The van was rented on Friday 27 February.', 'ap', 'Friday, Feb. 27'],
  ['The van was rented on Friday, February 27th.', 'guardian', 'Friday 27 February'],
] as const)('a date with its weekday is put as the house writes both: %s', (text, style, words) => {
  const facts = read(text, { published: '2026-03-05', style, language: 'plaintext' });
  const [query] = check(facts, 'desk').filter(({ code }) => code === 'dates/mixed-format');
  expect(query?.fixes.map(({ edits }) => edits[0]?.text)).toEqual([words]);
});
