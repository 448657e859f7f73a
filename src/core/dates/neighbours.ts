import type { DateReading } from './expression';
import type { Form, ShiftForm } from './form';
import type { Found } from './found';
import { dayOf, daysBetween, weekdayOf, yearOf, type Day } from './calendar';
import { carriedBack } from './resolve/calendar';
import { type Anchor, meant, type Meaning } from './resolve/meaning';
import { endsSentence, phrase } from './rules/support';
import { isDash, type Tokens } from './scan';
import { dayInterval } from './values';

/** "from 11 a.m. to 4 p.m.": what the hour means that the stretch begins with. */
export function hourBefore({ tokens, match }: Found, readings: readonly DateReading[]): Meaning | null {
  const before = readings[readings.length - 1];
  if (match.form.kind !== 'clock' || before?.form.kind !== 'clock') return null;
  return before.tokens === tokens && joinsHours(tokens, before.first, before.last, match.first) ? before.meaning : null;
}

const joinsHours = (t: Tokens, first: number, last: number, next: number): boolean =>
  next - last === 1 &&
  (isDash(t[last]) ||
    /^(?:to|until|till)$/.test(t[last]?.lower ?? '') ||
    (t[last]?.lower === 'and' && t[first - 1]?.lower === 'between'));

/** "daily from 9 a.m. to 5 p.m.", "at 9 p.m. each night", "Each summer the gates open at 9 a.m.": words of every day stand by it. */
export function isHabit(all: readonly Found[], at: number): boolean {
  return [-1, 1].some((step) => {
    for (let k = at + step; Math.abs(k - at) < farthest; k += step) {
      const [a, b] = step < 0 ? [all[k], all[k - step]] : [all[k - step], all[k]];
      const next = all[k];
      if (!a || !b || a.tokens !== b.tokens || !next) return false;
      const gap = a.tokens.slice(a.match.last, b.match.first);
      // "open daily, was robbed at 9 p.m."
      if (gap.some(({ lower }, i) => happened.test(lower) || endsSentence(a.tokens, a.match.last + i))) return false;
      const opens = next.match.first === 0 || endsSentence(next.tokens, next.match.first - 1);
      if (gap.length > (opens ? 12 : 4)) return false;
      if (next.match.form.kind === 'set') return true;
      if (next.match.form.kind !== 'clock') return false;
    }
    return false;
  });
}

// Hours between one and the words of every day.
const farthest = 5;
const happened = /^(?:was|were|had|has)$|[a-z]{2}ed$/;

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
  // "from 11 a.m. to 4 p.m. on Monday": one day for both.
  if (match.form.kind === 'clock' && apposed.kind === 'clock' && !match.form.on && !match.form.behind)
    return joinsHours(tokens, match.first, match.last, next.match.first)
      ? { ...match.form, on: apposed.on ?? apposed.behind }
      : match.form;
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

/**
 * "dismissed on 20 February 2024 and arrested two days later, on 23 February": a day without its year that goes on from a
 * date of the copy is of that date's time, however far that is from publication.
 */
export function goingOn({ tokens, match }: Found, own: Meaning, readings: readonly DateReading[]): Meaning {
  const { form, first } = match;
  const before = readings[readings.length - 1];
  if (form.kind !== 'calendar' || form.year !== null || form.month === null || form.day === null || form.which)
    return own;
  if (before?.tokens !== tokens) return own;
  const gap = phrase(tokens, before.last, first);
  const counted = before.form.kind === 'shift' && /^(?:, ?(?:on)?|on|\()$/.test(gap);
  const base = counted ? readings[before.meaning.on?.index ?? -1] : nextTurn.test(gap) ? before : undefined;
  const near = counted ? before.meaning.from : (base?.meaning.from ?? null);
  if (base?.form.kind !== 'calendar' || base.form.year === null || near === null) return own;
  const { month, day } = form;
  const days = [-1, 0, 1].flatMap((n) => dayOf(yearOf(near) + n, month, day) ?? []);
  const far = (one: Day): number => Math.abs(daysBetween(near, one));
  const then = counted
    ? days.reduce<Day | null>((best, one) => (best && far(best) <= far(one) ? best : one), null)
    : days.find((one) => one >= near && far(one) < 200);
  if (!then || then === own.from || (form.weekday !== null && weekdayOf(then) !== form.weekday)) return own;
  const { index, words } = base;
  const on: Anchor = { index, from: near, to: near, words, quarter: null, reported: false };
  return meant(dayInterval(then), 'text', `The year of "${words}"`, on);
}

/** "… and charged on", "… and was freed on": the next thing that happened to the same person. */
const nextTurn = /^and (?:(?:was|were|then) )*(?!said\b|says\b)\p{L}+(?:ed|t|n) (?:\p{Ll}+ ){0,3}on$/u;
