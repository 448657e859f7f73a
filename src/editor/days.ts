/** Days as an editor reads them. Pure: the calendar of Intl, always in UTC, so that no zone moves a day. */

const forms = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  short: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Whether a text is a day of the calendar in ISO 8601: 2020-02-30 is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** `Saturday 26 September 2020`, or `Sat 26 Sept 2020`; what is no day stays as it is. */
export function dayInWords(day: string, form: keyof typeof forms = 'full'): string {
  if (!isDay(day)) return day;
  // Made when needed: the first of these costs more than all the rest of waking up.
  const written = new Intl.DateTimeFormat('en-GB', forms[form]).format(new Date(`${day}T00:00:00Z`));
  return written.replaceAll(',', '');
}

/**
 * Both ends of a span of days, as short as they say it: `2019`, `January 2026`, `1990 – 1999`, `October – December 2018`,
 * `Monday 13 April – Sunday 19 April 2026`.
 */
export function daysInWords(from: string, to: string, form: keyof typeof forms = 'full'): string {
  if (from === to) return dayInWords(from, form);
  if (!isDay(from) || !isDay(to)) return `${from} – ${to}`;
  const [firstYear, lastYear] = [from.slice(0, 4), to.slice(0, 4)];
  const sameYear = firstYear === lastYear;
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return sameYear ? lastYear : `${firstYear} – ${lastYear}`;
  const written = (day: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
      .format(new Date(`${day}T00:00:00Z`))
      .replaceAll(',', '');
  const { weekday, day, month, year } = forms[form];
  const whole = from.endsWith('-01') && isLastOfMonth(to);
  const last = whole ? written(to, { month, year }) : dayInWords(to, form);
  if (sameYear && whole && from.slice(5, 7) === to.slice(5, 7)) return last;
  const first = { ...(whole ? {} : { weekday, day }), month, ...(sameYear ? {} : { year }) };
  return `${written(from, first)} – ${last}`;
}

function isLastOfMonth(day: string): boolean {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;
}

/** Whole days from one day to another: negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** `11 days before publication`, `more than 86 years before publication`, `publication day`; null without both days. */
export function againstPublication(day: string, published: string): string | null {
  if (!isDay(day) || !isDay(published)) return null;
  const days = daysBetween(published, day);
  if (days === 0) return 'publication day';
  const span = days < 0 ? spanInWords(day, published) : spanInWords(published, day);
  return `${span} ${days < 0 ? 'before' : 'after'} publication`;
}

/** Days up to two months, months up to two years, then years: nobody counts thousands of days. */
function spanInWords(from: string, to: string): string {
  const days = daysBetween(from, to);
  if (days <= 61) return `${days} ${days === 1 ? 'day' : 'days'}`;
  const [[year = 0, month = 0, date = 0], [lastYear = 0, lastMonth = 0, lastDate = 0]] = [
    from.split('-').map(Number),
    to.split('-').map(Number),
  ];
  const months = (lastYear - year) * 12 + lastMonth - month - (lastDate < date ? 1 : 0);
  const years = Math.floor(months / 12);
  const whole = lastDate === date && (months < 24 || months % 12 === 0);
  return `${whole ? '' : 'more than '}${months < 24 ? `${months} months` : `${years} years`}`;
}

/** The day it is on this machine, ISO. Only ever offered, never assumed. */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const months = 'january february march april may june july august september october november december'.split(' ');

/**
 * The days that may be meant by what somebody types: `2026-03-04`, `4 March 2026`, `Mar 4, 2026`. In `4/3/2026` the day or
 * the month may stand first: then both days, that with the day first before the other. Empty for all else.
 */
export function readDays(typed: string): readonly string[] {
  const text = typed.trim();
  if (isDay(text)) return [text];
  const parts = text
    .toLowerCase()
    .split(/[\s,./-]+/u)
    .filter(Boolean);
  if (parts.length !== 3) return [];
  const numbers = /^(\d{1,2}) (\d{1,2}) (\d{4})$/u.exec(parts.join(' '));
  if (numbers) {
    const [, one = '', two = '', year = ''] = numbers;
    return [...new Set([iso(year, two, one), iso(year, one, two)])].filter(isDay);
  }
  const month = months.findIndex((name) => parts.some((part) => part.length >= 3 && name.startsWith(part)));
  const year = parts.find((part) => /^\d{4}$/u.test(part));
  const day = parts.find((part) => /^\d{1,2}$/u.test(part));
  return month < 0 || !year || !day ? [] : [iso(year, String(month + 1), day)].filter(isDay);
}

function iso(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
