import type { Span } from '../contract';
import type { Unit } from './words';

/** What an expression says by itself, before anything around it is asked. Months 1-12, weekdays 1 (Monday) to 7. */
export type Form =
  | CalendarForm
  | FiguresForm
  | WeekdayForm
  | DeicticForm
  | UnitForm
  | NthForm
  | ShiftForm
  | BoundedForm
  | DurationForm
  | SetForm
  | ClockForm
  | PartForm
  | PortionForm
  | VagueForm
  | FeastForm
  | SeasonForm
  | PeriodForm
  | DecadeForm
  | CenturyForm
  | RangeForm;

/** How a calendar date is written, for the rules of style. */
export interface Written {
  /** `5 March`, `March 5`, `2020-03-05` */
  readonly order: 'day first' | 'month first' | 'iso' | 'none';
  /** The month as written, without its full stop: `Sept`. */
  readonly month: string | null;
  readonly abbreviated: boolean;
  readonly ordinal: boolean;
}

/** Day, month and year as far as given: `September 15`, `March 2019`, `1998`, `Tuesday, March 4`. */
export interface CalendarForm {
  readonly kind: 'calendar';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly written: Written;
  /** Places in the paragraph of the weekday and of the date, when both stand. */
  readonly weekdaySpan?: Span;
  readonly dateSpan?: Span;
  /** `last March`, `this September` */
  readonly which?: Which;
  /** Two figures only: `'98`. */
  readonly short?: boolean;
  readonly fiscal?: boolean;
  readonly bc?: boolean;
  /** `the quarter ended Jan. 31`: it is over. */
  readonly over?: boolean;
}

/** A date all in figures, its order not settled: `06/07/2026`. */
export interface FiguresForm {
  readonly kind: 'figures';
  readonly first: number;
  readonly second: number;
  readonly year: number | null;
  readonly mark: string;
  readonly weekday: number | null;
}

export type Which =
  'last' | 'this' | 'next' | 'past' | 'coming' | 'previous' | 'following' | 'that' | 'week' | 'fortnight';

export interface WeekdayForm {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly which: Which | null;
  /** `Monday of next week`: the week, counted from publication's. */
  readonly week: number | null;
  readonly abbreviated: boolean;
  /** Stands before a noun that it describes: `Monday trading`. */
  readonly modifier: boolean;
}

/** today = 0, yesterday = -1. */
export interface DeicticForm {
  readonly kind: 'deictic';
  readonly days: number;
}

/** last month, this week, the previous year, the quarter. */
export interface UnitForm {
  readonly kind: 'unit';
  readonly unit: Unit;
  readonly shift: number;
  /** Counted from publication, or from what the text named last. */
  readonly from: 'publication' | 'text';
  readonly word: string;
}

/** The first week of March; the second day; the last Friday of the month. -1 is the last. */
export interface NthForm {
  readonly kind: 'nth';
  readonly nth: number;
  readonly unit: Unit | 'weekday';
  readonly weekday?: number;
  readonly of: Form;
}

/** Two weeks ago, three days later, the day after Christmas. */
export interface ShiftForm {
  readonly kind: 'shift';
  /** Null when no number is said: `days later`. */
  readonly amount: number | null;
  readonly unit: Unit;
  readonly sign: 1 | -1;
  /** `event`: three days after the vote, with the event in words. */
  readonly from: 'publication' | 'text' | 'event' | Form;
  readonly bound: Bound | null;
  readonly word: string;
  /** `the day before`, not `a day before`. */
  readonly the?: boolean;
  /** `a week to the day after`: no day more or less. */
  readonly exact?: boolean;
}

/** The last two weeks, the next 10 years: a duration with an end on publication. */
export interface BoundedForm {
  readonly kind: 'bounded';
  readonly amount: number | null;
  readonly unit: Unit;
  readonly side: 'past' | 'next';
}

export type Bound = 'about' | 'over' | 'under' | 'least' | 'most';

export interface DurationForm {
  readonly kind: 'duration';
  readonly amount: number | null;
  readonly unit: Unit;
  /** `and 30 minutes` */
  readonly and?: { readonly amount: number; readonly unit: Unit };
  readonly bound: Bound | null;
  /** `60-day` */
  readonly modifier: boolean;
  /** `40-year-old` */
  readonly age?: boolean;
  /** "the last four months of 2021": which end of what. */
  readonly edge?: { readonly side: 'first' | 'last'; readonly of: Form };
}

export interface SetForm {
  readonly kind: 'set';
  readonly value: string;
  readonly weekday?: number;
}

export interface ClockForm {
  readonly kind: 'clock';
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly meridiem: 'am' | 'pm' | null;
  /** `Z`, `+02:00`, or `''` for a zone that is named but has no fixed offset; null when none. */
  readonly zone: string | null;
  readonly word: 'noon' | 'midnight' | 'midday' | null;
  readonly part: DayPart | null;
  readonly on: Form | null;
  /** The day that stands apart, behind a bracket, a comma or `on`. */
  readonly behind: Form | null;
  /** Only the clock itself, without the day. */
  readonly clockSpan: Span;
}

export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'DT';

/** Tuesday night, this morning, overnight. */
export interface PartForm {
  readonly kind: 'part';
  readonly part: DayPart;
  readonly of: Form | null;
}

export type Portion = 'early' | 'mid' | 'late' | 'start' | 'middle' | 'end' | 'earlier' | 'later';

/** early September, the end of 1990, later this month */
export interface PortionForm {
  readonly kind: 'portion';
  readonly portion: Portion;
  readonly of: Form;
}

export interface VagueForm {
  readonly kind: 'vague';
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
  readonly word: string;
}

export interface FeastForm {
  readonly kind: 'feast';
  readonly feast: string;
  readonly year: number | null;
  readonly which: Which | null;
  /** Days from the feast: Christmas Eve is -1. */
  readonly date: CalendarForm | null;
}

export interface SeasonForm {
  readonly kind: 'season';
  readonly season: 'SP' | 'SU' | 'FA' | 'WI';
  readonly year: number | null;
  readonly which: Which | null;
}

/** The third quarter of 1989; the first half. */
export interface PeriodForm {
  readonly kind: 'period';
  readonly n: number;
  readonly of: 'quarter' | 'half';
  readonly year: number | Form | null;
  readonly fiscal: boolean;
  /** `the fourth quarter ended Sept. 30`: its last day, which a firm's own year may put anywhere. */
  readonly ended?: CalendarForm;
}

export interface DecadeForm {
  readonly kind: 'decade';
  /** 1990; null century when only `the '90s`. */
  readonly start: number;
}

export interface CenturyForm {
  readonly kind: 'century';
  readonly century: number;
  readonly bc?: boolean;
}

/** March 3-6, 1980-88, 20 to 24 April. */
export interface RangeForm {
  readonly kind: 'range';
  readonly from: Form;
  readonly to: Form;
}

/** An expression found in a paragraph: token indexes `[first, last)`, and its form. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly form: Form;
}
