import type { DateReading } from './expression';
import type { Form, ShiftForm } from './form';
import type { Found } from './found';
import { carriedBack } from './resolve/calendar';
import type { Anchor, Meaning } from './resolve/meaning';
import { isDash } from './scan';

/** "the year-ago quarter, the second quarter ended Oct. 31": all that stands in apposition is of the year before. */
export function isYearBack({ tokens, match }: Found, readings: readonly DateReading[], yearBack: number): boolean {
  const before = readings[readings.length - 1];
  if (before?.tokens !== tokens || match.first - before.last > 2) return false;
  const between = tokens.slice(before.last, match.first).map(({ lower }) => lower);
  if (before.index === yearBack) return between[between.length - 1] === 'ended';
  return isYearAgoQuarter(before.form) && between.join() === ',' && match.form.kind === 'period';
}

const isYearAgoQuarter = (form: Form): form is ShiftForm =>
  form.kind === 'shift' && /^year-ago (?:quarter|period)$/.test(form.word);

/** What the next expression adds: the year in "from May to October 2020", the number in "the year-ago quarter, the second". */
export function withNext(found: Found, next: Found | undefined): Form {
  const { match, tokens } = found;
  if (!next || next.tokens !== tokens || next.match.first - match.last !== 1) return match.form;
  const joint = tokens[match.last];
  const apposed = next.match.form;
  if (isYearAgoQuarter(match.form) && joint?.text === ',' && apposed.kind === 'period' && apposed.of === 'quarter')
    return { ...match.form, word: `year-ago ${apposed.n}quarter` };
  const before = tokens[match.first - 1]?.lower;
  const joined =
    (before === 'from' && (/^(?:to|until|till|through)$/.test(joint?.lower ?? '') || isDash(joint))) ||
    (before === 'between' && joint?.lower === 'and') ||
    (/^(?:and|or)$/.test(joint?.lower ?? '') && sameMonth(match.form, next.match.form));
  return joined ? carriedBack(match.form, next.match.form) : match.form;
}

/** "April 24 and 25, 2026": two days of one month. */
const sameMonth = (a: Form, b: Form): boolean =>
  a.kind === 'calendar' && b.kind === 'calendar' && a.day !== null && b.day !== null && a.month === b.month;

/** The day that stands right before, but for a comma. */
export function apposedDay(day: DateReading, { tokens, match }: Found): Meaning | null {
  const { from, to } = day.meaning;
  if (from === null || from !== to || day.tokens !== tokens) return null;
  if (match.first - day.last !== 1 || tokens[day.last]?.text !== ',') return null;
  const on: Anchor = { index: day.index, from, to, words: day.words, quarter: null, reported: false };
  return { type: 'date', value: from, from, to, basis: 'text', on, working: `"${day.words}", in other words` };
}
