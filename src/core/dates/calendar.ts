import { Temporal } from 'temporal-polyfill';
import { remembered } from '../memo';

/**
 * The calendar. Days are ISO 8601 strings (`2020-09-26`), weekdays 1 (Monday) to 7 (Sunday), months 1 to 12.
 * All arithmetic is Temporal's.
 */
export type Day = string;

export type CalendarUnit = 'day' | 'week' | 'month' | 'year';

const plain: (day: Day) => Temporal.PlainDate = remembered((day) => Temporal.PlainDate.from(day));

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** `2020-09` */
export const monthValue = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;

/** The day, or null when there is no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${monthValue(year, month)}-${pad(day)}`;
}

/** A well-formed day that exists, or null: `2020-02-30` and `03-02-2009` are null. */
export function parseDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?![\d-])/.exec(text.trim());
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
export const dateOf = (day: Day): number => Number(day.slice(8, 10));

export const daysInMonth = (year: number, month: number): number => lengthOf(`${year} ${month}`);
const lengthOf = remembered((at) => {
  const [year, month] = at.split(' ').map(Number);
  return Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
});

/** Days, weeks, months or years on (or back, when negative). Month ends are kept inside the month. */
export const add = (day: Day, amount: number, unit: CalendarUnit = 'day'): Day =>
  moved(`${day} ${Math.trunc(amount)} ${unit}s`);

/** "2020-09-26 -3 days" */
const moved = remembered((sum): Day => {
  const [day = '', amount = '', units = ''] = sum.split(' ');
  const there = plain(day).add({ [units]: Number(amount) });
  return there.year < 1 || there.year > 9999 ? day : there.toString();
});

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return plain(from).until(plain(to), { largestUnit: 'days' }).days;
}

/** Whole years from one day to another, as ages are counted. */
export function yearsBetween(from: Day, to: Day): number {
  return plain(from).until(plain(to), { largestUnit: 'years' }).years;
}

export const weekdayOf = (day: Day): number => plain(day).dayOfWeek;

/** The latest such weekday on or before a day. */
export const latestWeekday = (weekday: number, day: Day): Day => add(day, -((weekdayOf(day) - weekday + 7) % 7));

/** The earliest such weekday after a day, the day itself not included. */
export const nextWeekday = (weekday: number, day: Day): Day => add(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);

/** Monday of the week a day lies in. */
export const weekStart = (day: Day): Day => latestWeekday(1, day);

/** `2020-W38`, after ISO 8601. */
export function weekValue(day: Day): string {
  const date = plain(day);
  return `${pad(date.yearOfWeek ?? date.year, 4)}-W${pad(date.weekOfYear ?? 1)}`;
}

/** Monday of an ISO week. */
export const weekOf = (year: number, week: number): Day => add(weekStart(`${pad(year, 4)}-01-04`), (week - 1) * 7);

export const monthStart = (year: number, month: number): Day => `${monthValue(year, month)}-01`;
export const monthEnd = (year: number, month: number): Day =>
  `${monthValue(year, month)}-${pad(daysInMonth(year, month))}`;
export const yearStart = (year: number): Day => `${pad(year, 4)}-01-01`;
export const yearEnd = (year: number): Day => `${pad(year, 4)}-12-31`;

/** Month arithmetic on year and month alone. */
export function addMonths(year: number, month: number, amount: number): { year: number; month: number } {
  const months = year * 12 + (month - 1) + amount;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

export const quarterOf = (month: number): number => Math.ceil(month / 3);

/** The nth weekday of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day | null {
  if (nth < 0) return add(latestWeekday(weekday, monthEnd(year, month)), (nth + 1) * 7);
  const first = latestWeekday(weekday, `${monthValue(year, month)}-07`);
  return dayOf(year, month, dateOf(first) + (nth - 1) * 7);
}

/** Easter Sunday of the Western churches, by the anonymous Gregorian reckoning. */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return `${monthValue(year, Math.floor(sum / 31))}-${pad((sum % 31) + 1)}`;
}

/** Easter Sunday of the Orthodox churches (Julian reckoning, Gregorian day), right from 1900 to 2099. */
export function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  return add(`${monthValue(year, Math.floor(sum / 31))}-${pad((sum % 31) + 1)}`, 13);
}
