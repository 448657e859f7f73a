import type { HouseStyle } from '../contract';
import { dateOf, monthOf, weekdayOf, yearOf, type Day } from './calendar';
import type { CalendarForm, Written } from './form';
import { monthNames, weekdayNames } from './words';

/** How a fix writes a date. */
export interface Manner {
  readonly dayFirst: boolean;
  /** AP: Jan., Feb., Aug., Sept., Oct., Nov., Dec. with a day. */
  readonly abbreviate: boolean;
}

const apMonths = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** The house's way; where there is none, the way of the words at hand, else day first. */
export function mannerOf(style: HouseStyle, written?: Written): Manner {
  if (style === 'ap') return { dayFirst: false, abbreviate: true };
  if (style === 'guardian') return { dayFirst: true, abbreviate: false };
  if (style === 'reuters' || style === 'afp') return { dayFirst: false, abbreviate: false };
  return { dayFirst: written ? written.order !== 'month first' : true, abbreviate: false };
}

export const monthName = (month: number): string => monthNames[month - 1] ?? '';
export const weekdayName = (weekday: number): string => weekdayNames[weekday - 1] ?? '';
export const dayName = (day: Day): string => weekdayName(weekdayOf(day));

/** `5 March`, `March 5`, `Sept. 15`, with the year when asked: `March 5, 2020`. */
export function spellDay(day: Day, manner: Manner, withYear = false): string {
  const month = manner.abbreviate ? (apMonths[monthOf(day) - 1] ?? '') : monthName(monthOf(day));
  const date = dateOf(day);
  const year = yearOf(day);
  if (manner.dayFirst) return `${date} ${month}${withYear ? ` ${year}` : ''}`;
  return `${month} ${date}${withYear ? `, ${year}` : ''}`;
}

/** `Wednesday, March 4` or `Wednesday 4 March`. */
export function spellWithWeekday(day: Day, manner: Manner, withYear = false): string {
  return `${dayName(day)}${manner.dayFirst ? '' : ','} ${spellDay(day, manner, withYear)}`;
}

/** For messages and hovers, whatever the house style: `4 March 2026`. */
export const plainDay = (day: Day, withYear = true): string =>
  spellDay(day, { dayFirst: true, abbreviate: false }, withYear);

const ending = (n: number): string => {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
};

/** 21st, 40th. */
export const ordinal = (n: number): string => `${n}${ending(n)}`;

/** A date written again the way it stands, with another day or month: `Sept. 5, 2020` stays American and short. */
export function respell(form: CalendarForm, day: Day): string {
  const { written } = form;
  const month =
    monthOf(day) === form.month && written.month !== null ? written.month : sameLength(written, monthOf(day));
  const stop =
    written.abbreviated && month.length <= 4 && month !== monthName(monthOf(day)) && written.order === 'month first'
      ? '.'
      : '';
  const date = written.ordinal ? ordinal(dateOf(day)) : String(dateOf(day));
  if (written.order === 'iso') return day;
  const year = form.year === null ? '' : String(yearOf(day));
  if (written.order === 'month first') return `${month}${stop} ${date}${year ? `, ${year}` : ''}`;
  return `${date} ${month}${year ? ` ${year}` : ''}`;
}

function sameLength(written: Written, month: number): string {
  const name = monthName(month);
  // American copy writes March to July in full beside "Feb."; "3 Mar" stands in British lists.
  const full = written.order === 'month first' ? month >= 3 && month <= 7 : month >= 5 && month <= 7;
  if (!written.abbreviated || full) return name;
  return month === 9 ? 'Sept' : name.slice(0, 3);
}

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Words up to ten, figures after: `three`, `12`. */
export const count = (n: number): string => small[n] ?? String(n);

/** `three days`, `1 week` */
export const counted = (n: number, unit: string): string => `${count(n)} ${unit}${n === 1 ? '' : 's'}`;
