import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check, houseForm, publishedFromCopy, read, redate, redateQuoted, type ReadOptions } from '../../../src/core';

const changes = (text: string, to: string, options: ReadOptions = {}): string[] =>
  redate(read(text, { published: '2024-10-17', language: 'plaintext', ...options }), to).map(
    (one) => `${one.words} → ${one.replacement}`,
  );

describe('another publication date', () => {
  test('turns yesterday into the day it was', () => {
    expect(changes('The mill burned yesterday.', '2024-10-19')).toEqual(['yesterday → Wednesday']);
  });

  test('turns a day that would be read a week on into its date', () => {
    expect(changes('The mill burned on Tuesday.', '2024-10-24')).toEqual(['Tuesday → 15 October']);
  });

  test('keeps the hour of a day that it puts another way', () => {
    expect(changes('The mayor will speak at 9am tomorrow.', '2024-10-16')).toEqual(['9am tomorrow → 9am on Friday']);
  });

  test('leaves a day that is still read as the same', () => {
    expect(changes('The mill burned on Tuesday.', '2024-10-18')).toEqual([]);
  });

  test('names the month and the year once they have turned', () => {
    expect(changes('Last month the mill burned; it was sold last year.', '2025-01-02')).toEqual([
      'Last month → in September',
      'last year → in 2023',
    ]);
  });

  test('counts again what is so many days ago', () => {
    expect(changes('The mill burned three days ago.', '2024-10-19')).toEqual(['three days ago → five days ago']);
  });

  test('adds the year to a date that would be read in another', () => {
    expect(changes('The mill burned on 20 October.', '2025-09-30', { published: '2024-10-25' })).toEqual([
      '20 October → 20 October 2024',
    ]);
  });

  test('keeps feasts, titles, quotations and full dates', () => {
    const text =
      'On Good Friday the Sunday Herald ran “We met yesterday”. It closed on 3 May 2019, and _Tomorrow’s Men_ was its last book.';
    expect(changes(text, '2024-11-30', { language: 'markdown' })).toEqual([]);
  });

  test('tells what somebody said that will be taken for another day, and changes none of it', () => {
    const facts = read('“We closed it yesterday,” Ilse Varga said, author of “Tomorrow’s Men”. It burned on 1 May.', {
      published: '2024-10-17',
      language: 'plaintext',
    });
    expect(redateQuoted(facts, '2024-10-20').map(({ words, replacement }) => [words, replacement])).toEqual([
      ['yesterday', null],
    ]);
  });

  test('says where the verb has to change with the day', () => {
    const reasons = (text: string, to: string): readonly boolean[] =>
      redate(read(text, { published: '2024-10-17', language: 'plaintext' }), to).map(({ reason }) =>
        reason.startsWith('Past by then, so the verb as well. '),
      );
    expect(reasons('The mill will open tomorrow.', '2024-10-25')).toEqual([true]);
    expect(reasons('The mill will open tonight.', '2024-10-25')).toEqual([true]);
    expect(reasons('The mill burned yesterday.', '2024-10-25')).toEqual([false]);
  });

  test('leaves a date to a person where its verb is overtaken, and where it is not says nothing', () => {
    expect(changes('Work begins on Monday, 21 October and takes a week.', '2024-10-28')).toEqual([
      'Monday, 21 October → null',
    ]);
    expect(changes('The mill will open on 21 October 2024.', '2024-10-28')).toEqual(['21 October 2024 → null']);
    expect(changes('The mill will open on 21 October 2024.', '2024-10-20')).toEqual([]);
    expect(changes('The mill burned on Monday, 14 October.', '2024-10-28')).toEqual([]);
    const spoken = read('“We will open it on 21 October,” Ilse Varga said.', { published: '2024-10-17' });
    expect(redateQuoted(spoken, '2024-10-28')).toEqual([]);
  });

  test('leaves years that a new date brings to none to a person', () => {
    expect(changes('The mill burned a year ago.', '2023-12-01')).toEqual(['a year ago → null']);
  });

  test('has nothing to say without a publication date, or to a day that is none', () => {
    expect(changes('The mill burned yesterday.', '2024-10-19', { published: null })).toEqual([]);
    expect(changes('The mill burned yesterday.', '2024-02-30')).toEqual([]);
  });
});

describe('a day as the house writes it', () => {
  test.each([
    ['ap', 'Sept. 15'],
    ['guardian', '15 September'],
    ['reuters', 'September 15'],
    ['none', '15 September'],
  ] as const)('%s', (style, want) => {
    const facts = read('It burned on 15 September.', { published: '2024-10-17', style });
    const [reading] = facts.dates.readings;
    expect(reading && houseForm(facts, reading)).toBe(want);
  });
});

describe('the publication date found in the copy', () => {
  test('last year beside its year, a date, a span and a day fix one', () => {
    const text =
      'The envoy on Friday called for calm.\n\nHis words come more than a week after two attacks.\n\nOn October 7 a depot burned.\n\nDepots were attacked last year, in May 2023, as well.';
    expect(publishedFromCopy(read(text, { language: 'plaintext' }))).toBe('2024-10-18');
  });

  test.each([
    ['a weekday beside a date clashes on it', 'The fair opens on Monday, 4 November.'],
    ['a date that may be to come would decide it', 'Accounts: 9 October.'],
  ])('nothing is offered where %s', (_, more) => {
    const text = `The envoy on Friday called for calm.\n\nOn October 7 a depot burned.\n\nDepots were attacked last year, in May 2022.`;
    expect(publishedFromCopy(read(text, { language: 'plaintext' }))).toBe('2023-10-13');
    expect(publishedFromCopy(read(`${text}\n\n${more}`, { language: 'plaintext' }))).toBeNull();
  });

  test('the year of a paragraph behind counts where it tells of the same thing', () => {
    const text = (then: string): string =>
      `The envoy on Friday called for calm.\n\nOn October 7 a depot burned.\n\nDepots were attacked last year.\n\n${then}`;
    const from = (then: string): string | null => publishedFromCopy(read(text(then), { language: 'plaintext' }));
    expect(from('The last attack was in May 2022.')).toBe('2023-10-13');
    expect(from('The mayor was elected in May 2022.')).toBeNull();
  });

  test('nothing is offered where the year is open', () => {
    expect(publishedFromCopy(read('The envoy on Friday called for calm. On October 7 a depot burned.'))).toBeNull();
  });

  const sample = `${process.env.COPYDESK_DATA ?? '../shared'}/seed/article.txt`;
  test.skipIf(!existsSync(sample))('the sample of the guide, where it is at hand', () => {
    expect(publishedFromCopy(read(readFileSync(sample, 'utf8'), { language: 'plaintext' }))).toBe('2020-09-26');
  });
});

test.each(['3 p.m.', 'noon', 'Tuesday night', 'early on Monday morning', 'this morning'])(
  'the house has no other form for %s: the time would be lost',
  (words) => {
    const facts = read(`The mill burned at ${words}.`, { published: '2024-10-17', style: 'ap', language: 'plaintext' });
    expect(facts.dates.readings.length).toBeGreaterThan(0);
    for (const reading of facts.dates.readings) expect(houseForm(facts, reading)).toBeNull();
  },
);

test('a date seven days off keeps to its date: the day alone is publication’s own', () => {
  const facts = read('The mill burned on Oct. 10.', { published: '2024-10-17', style: 'ap', language: 'plaintext' });
  const [reading] = facts.dates.readings;
  expect(reading && houseForm(facts, reading)).toBe('Oct. 10');
  const [asked] = check(facts, 'desk').filter(({ code }) => code === 'dates/day-or-date');
  expect(asked?.fixes).toEqual([]);
});

test('the week a story speaks of is written as the house writes dates', () => {
  const facts = read('The mill burned last week.', { published: '2026-03-05', style: 'ap', language: 'plaintext' });
  expect(redate(facts, '2026-03-19').map(({ replacement }) => replacement)).toEqual(['in the week of Feb. 23']);
});
