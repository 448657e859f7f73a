import {
  add, addMonths, daysInMonth, monthEnd, monthStart, monthValue, quarterOf, weekStart, weekValue, yearEnd, yearStart,
  monthOf, yearOf, type Day,
} from './calendar'; // prettier-ignore
import type { DurationForm, Portion } from './form';
import { isClockUnit, unitLetters, type Unit } from './words';

/** First and last day meant, and the TIMEX3 value. */
export interface Interval {
  readonly value: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

export const dayInterval = (day: Day): Interval => ({ value: day, from: day, to: day });
export const weekInterval = (day: Day): Interval => ({
  value: weekValue(day),
  from: weekStart(day),
  to: add(weekStart(day), 6),
});
export const weekendInterval = (day: Day): Interval => ({
  value: `${weekValue(day)}-WE`,
  from: add(weekStart(day), 5),
  to: add(weekStart(day), 6),
});
export const monthInterval = (year: number, month: number): Interval => ({
  value: monthValue(year, month),
  from: monthStart(year, month),
  to: monthEnd(year, month),
});
export const yearInterval = (year: number): Interval => ({
  value: String(year).padStart(4, '0'),
  from: yearStart(year),
  to: yearEnd(year),
});
export const quarterInterval = (year: number, quarter: number): Interval => ({
  value: `${year}-Q${quarter}`,
  from: monthStart(year, quarter * 3 - 2),
  to: monthEnd(year, quarter * 3),
});
export const halfInterval = (year: number, half: number): Interval => ({
  value: `${year}-H${half}`,
  from: monthStart(year, half * 6 - 5),
  to: monthEnd(year, half * 6),
});
/** Ten years from a year that ends in 0; the value has three figures. */
export const decadeInterval = (start: number): Interval => ({
  value: String(Math.floor(start / 10)),
  from: yearStart(start),
  to: yearEnd(start + 9),
});
export const centuryInterval = (century: number): Interval => ({
  value: String(century - 1).padStart(2, '0'),
  from: yearStart((century - 1) * 100 || 1),
  to: yearEnd(century * 100 - 1),
});

/** The unit a day lies in, moved by a number of units. */
export function unitInterval(unit: Unit, day: Day, shift: number): Interval | null {
  const year = yearOf(day);
  switch (unit) {
    case 'day':
      return dayInterval(add(day, shift));
    case 'week':
      return weekInterval(add(day, shift * 7));
    case 'fortnight':
      return weekInterval(add(day, shift * 14));
    case 'weekend':
      return weekendInterval(add(day, shift * 7));
    case 'month': {
      const moved = addMonths(year, monthOf(day), shift);
      return monthInterval(moved.year, moved.month);
    }
    case 'quarter': {
      const moved = addMonths(year, quarterOf(monthOf(day)) * 3, shift * 3);
      return quarterInterval(moved.year, quarterOf(moved.month));
    }
    case 'year':
      return safeYear(year + shift) ? yearInterval(year + shift) : null;
    case 'decade': {
      const start = Math.floor(year / 10) * 10 + shift * 10;
      return safeYear(start) ? decadeInterval(start) : null;
    }
    case 'century':
      return safeYear(year + shift * 100) ? centuryInterval(Math.floor(year / 100) + 1 + shift) : null;
    default:
      return null;
  }
}

const safeYear = (year: number): boolean => year >= 1 && year <= 9990;

/** A day moved by an amount, given as fine as the unit: days as days, weeks as weeks, months as months, years as years. */
export function shifted(day: Day, amount: number, unit: Unit): Interval | null {
  const whole = Number.isInteger(amount);
  switch (unit) {
    case 'day':
      return dayInterval(add(day, Math.round(amount)));
    case 'week':
      return weekInterval(add(day, Math.round(amount * 7)));
    case 'fortnight':
      return weekInterval(add(day, amount * 14));
    case 'weekend':
      return weekendInterval(add(day, amount * 7));
    case 'month':
      return unitInterval('month', day, Math.round(amount));
    case 'quarter':
      return unitInterval('quarter', day, Math.round(amount));
    case 'year':
      return whole ? unitInterval('year', day, amount) : unitInterval('month', day, Math.round(amount * 12));
    case 'decade':
      return safeYear(yearOf(day) + amount * 10) ? yearInterval(yearOf(day) + Math.round(amount * 10)) : null;
    case 'century':
      return safeYear(yearOf(day) + amount * 100) ? yearInterval(yearOf(day) + Math.round(amount * 100)) : null;
    default:
      return null;
  }
}

/** The same day moved exactly, for spans that begin or end on publication. */
export function movedDay(day: Day, amount: number, unit: Unit): Day | null {
  const n = Math.round(amount);
  switch (unit) {
    case 'day':
      return add(day, n);
    case 'week':
    case 'weekend':
      return add(day, n * 7);
    case 'fortnight':
      return add(day, n * 14);
    case 'month':
      return add(day, n, 'month');
    case 'quarter':
      return add(day, n * 3, 'month');
    case 'year':
      return safeYear(yearOf(day) + n) ? add(day, n, 'year') : null;
    case 'decade':
      return safeYear(yearOf(day) + n * 10) ? add(day, n * 10, 'year') : null;
    case 'century':
      return safeYear(yearOf(day) + n * 100) ? add(day, n * 100, 'year') : null;
    default:
      return null;
  }
}

const parts: Readonly<Partial<Record<Unit, { readonly n: number; readonly unit: Unit }>>> = {
  year: { n: 12, unit: 'month' },
  hour: { n: 60, unit: 'minute' },
  minute: { n: 60, unit: 'second' },
  day: { n: 24, unit: 'hour' },
  week: { n: 7, unit: 'day' },
};

/** `P60D`, `P2Y6M`, `PT1H30M`, `PXY`. */
export function durationValue(form: Pick<DurationForm, 'amount' | 'unit' | 'and'>): string {
  let { amount } = form;
  let unit: Unit = form.unit;
  if (amount !== null && (unit === 'decade' || unit === 'century')) {
    amount *= unit === 'decade' ? 10 : 100;
    unit = 'year';
  }
  if (unit === 'fortnight') {
    amount = amount === null ? null : amount * 2;
    unit = 'week';
  }
  const letter = unitLetters[unit];
  const clock = isClockUnit(unit);
  if (amount === null) return `P${clock ? 'T' : ''}X${letter}`;
  const whole = Math.floor(amount);
  const rest = amount - whole;
  const finer = parts[unit];
  let date = '';
  let time = '';
  const put = (n: number, u: Unit): void => {
    if (n === 0) return;
    if (isClockUnit(u)) time += `${n}${unitLetters[u]}`;
    else date += `${n}${unitLetters[u]}`;
  };
  if (rest > 0 && !finer) return `P${amount}${letter}`;
  put(whole, unit);
  if (rest > 0 && finer) put(Math.round(rest * finer.n), finer.unit);
  if (form.and) put(form.and.amount, form.and.unit);
  if (!date && !time) return `P${clock ? 'T' : ''}0${letter}`;
  return `P${date}${time ? `T${time}` : ''}`;
}

/** Narrows an interval to its early, middle or late part (guide 2.4): early September is the 1st to the 10th. */
export function portionOf(interval: Interval, portion: Portion, published: Day | null): Interval {
  const { from, to } = interval;
  if (from === null || to === null || from === to) return interval;
  const keep = (a: Day, b: Day): Interval => ({ value: interval.value, from: a, to: b });
  if (portion === 'earlier') return published && published > from && published <= to ? keep(from, published) : interval;
  if (portion === 'later') return published && published >= from && published < to ? keep(published, to) : interval;
  const year = yearOf(from);
  const month = monthOf(from);
  if (/^\d{4}-\d\d$/.test(interval.value)) {
    const last = daysInMonth(year, month);
    const at = (day: number): Day => `${monthValue(year, month)}-${String(day).padStart(2, '0')}`;
    if (portion === 'early' || portion === 'start') return keep(at(1), at(10));
    if (portion === 'mid' || portion === 'middle') return keep(at(11), at(20));
    return keep(at(21), at(last));
  }
  if (/^\d{4}$/.test(interval.value)) {
    if (portion === 'early' || portion === 'start') return keep(from, monthEnd(year, 3));
    if (portion === 'mid' || portion === 'middle') return keep(monthStart(year, 5), monthEnd(year, 8));
    return keep(monthStart(year, 10), to);
  }
  if (/^\d{3}$/.test(interval.value)) {
    if (portion === 'early' || portion === 'start') return keep(from, yearEnd(year + 3));
    if (portion === 'mid' || portion === 'middle') return keep(yearStart(year + 4), yearEnd(year + 6));
    return keep(yearStart(year + 7), to);
  }
  if (/-W\d\d$/.test(interval.value)) {
    if (portion === 'early' || portion === 'start') return keep(from, add(from, 2));
    if (portion === 'mid' || portion === 'middle') return keep(add(from, 2), add(from, 3));
    return keep(add(from, 3), to);
  }
  return interval;
}
