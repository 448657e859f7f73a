import type { Facts } from '../facts';
import { add, daysBetween, latestWeekday, dayOf, weekdayOf, yearOf, type Day } from './calendar';
import type { DateReading } from './expression';
import { readDates } from './read';
import { isCopy, phrase, sameSentence } from './rules/support';
import type { Tense } from './tense';

/**
 * The publication date that the copy itself fixes, when exactly one fits; null otherwise (guide part 5, idea 9).
 * An offer for the editor, never an assumption. `facts` are those read without a publication date.
 */
export function publishedFromCopy(facts: Facts): Day | null {
  const readings = facts.dates.readings.filter((reading) => isCopy(facts, reading));
  const stated = statedDay(readings);
  if (stated) return daysAgree(facts, stated) ? stated : null;
  const year = theYear(readings);
  if (year === null) return null;
  const latest = latestDay(readings, year, (tense) => tense !== 'future');
  // A day whose verb says nothing may be to come: where it would decide, nothing is sure.
  if (!latest || latestDay(readings, year, (tense) => tense === 'past' || tense === 'present') !== latest) return null;
  const weekday = readings.find(
    (reading) => reading.form.kind === 'weekday' && reading.form.which === null && reading.verb.tense === 'past',
  );
  if (weekday?.form.kind !== 'weekday') return null;
  const from = add(latest, least(readings));
  const first = add(latestWeekday(weekday.form.weekday, add(from, -1)), 7);
  // Out of that year, or the day named last is itself in doubt: nothing sure to offer.
  const sure = yearOf(first) === year && daysBetween(latest, first) <= 28;
  return sure && daysAgree(facts, first) ? first : null;
}

/** "today (26 July 2022)", "yesterday, 25 July 2022": the copy itself says which day it is; null where it says two. */
function statedDay(readings: readonly DateReading[]): Day | null {
  const days = new Set<Day>();
  for (const [i, { form, tokens, last }] of readings.entries()) {
    const next = readings[i + 1];
    if (form.kind !== 'deictic' || next?.tokens !== tokens || next.form.kind !== 'calendar') continue;
    const { year, month, day } = next.form;
    if (year === null || month === null || day === null || !/^[,(]?$/.test(phrase(tokens, last, next.first))) continue;
    const then = dayOf(year, month, day);
    if (then) days.add(add(then, -form.days));
  }
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : null;
}

/** Every weekday beside a date without its year is right, read on that day. */
function daysAgree(facts: Facts, published: Day): boolean {
  const { readings } = readDates({ ...facts, published: { date: published, from: 'request' } });
  return readings.every(({ form, meaning }) => {
    if (form.kind !== 'calendar' || form.weekday === null || form.year !== null || !meaning.from) return true;
    return weekdayOf(meaning.from) === form.weekday;
  });
}

/** "last year" beside a full year gives the next one; a weekday beside a full date gives that date's. */
function theYear(readings: readonly DateReading[]): number | null {
  const years = new Set<number>();
  for (const [i, reading] of readings.entries()) {
    const { form } = reading;
    if (form.kind === 'calendar' && form.year !== null && form.weekday !== null && form.day !== null)
      years.add(form.year);
    if (form.kind !== 'unit' || form.unit !== 'year' || form.from !== 'publication' || form.shift > 0) continue;
    const near = [readings[i - 1], readings[i + 1]].find((other) => {
      if (other?.form.kind !== 'calendar' || other.form.year === null) return false;
      return (
        sameSentence(reading, other) ||
        (other.paragraph.index - reading.paragraph.index === 1 && echoes(reading, other))
      );
    });
    if (near?.form.kind === 'calendar' && near.form.year !== null) years.add(near.form.year - form.shift);
  }
  const [year] = years;
  if (years.size === 1 && year !== undefined) {
    const later = readings.some(
      (r) => r.form.kind === 'calendar' && r.form.year !== null && r.form.year > year && r.verb.tense === 'past',
    );
    return later ? null : year;
  }
  return null;
}

/** "were attacked last year. The last attack occurred in May 2019": the paragraph behind tells of the same thing. */
function echoes(a: DateReading, b: DateReading): boolean {
  const stems = new Set(leadOf(a));
  return leadOf(b).some((stem) => stems.has(stem));
}

/** The beginnings of the longer words right before a date. */
const leadOf = ({ tokens, first }: DateReading): string[] =>
  tokens.slice(Math.max(0, first - 6), first).flatMap(({ lower }) => (lower.length > 5 ? lower.slice(0, 6) : []));

/** The latest day of that year that the copy speaks of in one of these tenses. */
function latestDay(readings: readonly DateReading[], year: number, counts: (tense: Tense) => boolean): Day | null {
  let latest: Day | null = null;
  for (const { form, verb } of readings) {
    if (form.kind !== 'calendar' || form.month === null || form.day === null || !counts(verb.tense)) continue;
    if (form.year !== null && form.year !== year) continue;
    const day = dayOf(year, form.month, form.day);
    if (day && form.weekday !== null && weekdayOf(day) !== form.weekday) continue;
    if (day && (latest === null || day > latest)) latest = day;
  }
  return latest;
}

/** "come more than a week after": publication lies at least so many days on. */
function least(readings: readonly DateReading[]): number {
  let days = 0;
  for (const { form, verb } of readings) {
    if (form.kind !== 'shift' || form.word !== 'after' || form.amount === null || verb.tense !== 'present') continue;
    if (form.bound !== 'over' && form.bound !== 'least') continue;
    const span = form.unit === 'week' ? form.amount * 7 : form.unit === 'day' ? form.amount : 0;
    days = Math.max(days, span + (form.bound === 'over' ? 1 : 0));
  }
  return days;
}
