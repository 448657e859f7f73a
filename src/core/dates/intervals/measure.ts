import type { Finding } from '../../rule';
import { type Day, dayOf, daysBetween, yearsBetween } from '../calendar';
import type { DateReading } from '../expression';
import type { Bound } from '../form';
import { fix, placeOf, related, replace } from '../rules/support';
import { count, counted } from '../spell';
import { movedDay } from '../values';
import type { Unit } from '../words';

export interface Ends {
  readonly from: Day;
  readonly to: Day;
}

export const endsOf = (reading: DateReading | null): Ends | null => {
  const { from, to } = reading?.meaning ?? {};
  return from && to ? { from, to } : null;
};

/**
 * The ends of a date beside another: one written without its year takes the other's written year, or the next to it on
 * the side that the words say ("on 6 May 2025, three weeks after her complaint on 15 April").
 *
 * @param side 1 when the date lies after the other, -1 before
 */
export function endsBeside(reading: DateReading | null, other: DateReading | null, side: 1 | -1): Ends | null {
  const ends = endsOf(reading);
  const [form, beside] = [reading?.form, other?.form];
  const there = endsOf(other);
  if (!ends || !there || form?.kind !== 'calendar' || beside?.kind !== 'calendar') return ends;
  if (form.year !== null || form.month === null || form.day === null || beside.year === null) return ends;
  for (const year of [beside.year, beside.year + side]) {
    const day = dayOf(year, form.month, form.day);
    if (day && (side > 0 ? day >= there.from : day <= there.to)) return { from: day, to: day };
  }
  return ends;
}

/** Days allowed beside the number said (rulings 34). */
const slack = (amount: number, unit: Unit): number => {
  switch (unit) {
    case 'week':
    case 'fortnight':
      return Math.min(3, Math.ceil(amount * (unit === 'fortnight' ? 2 : 1)));
    case 'month':
    case 'quarter':
      return Math.min(15, Math.ceil(amount * 5));
    case 'year':
      return 45;
    case 'decade':
      return 365 * Math.min(3, amount);
    case 'century':
      return 730;
    default:
      return 0;
  }
};

export interface Claim {
  readonly amount: number;
  readonly unit: Unit;
  readonly bound: Bound | null;
  /** To the day. */
  readonly exact?: boolean;
}

/** Whether a span of between `least` and `most` days may be called so. */
export function holds(claim: Claim, start: Ends, end: Ends): boolean {
  const wanted = movedDay(start.from, claim.amount, claim.unit);
  if (!wanted) return true;
  const days = daysBetween(start.from, wanted);
  const least = daysBetween(start.to, end.from);
  const most = daysBetween(start.from, end.to);
  const wide = claim.exact ? 0 : slack(claim.amount, claim.unit) * (claim.bound === 'about' ? 2 : 1);
  switch (claim.bound) {
    case 'over':
    case 'least':
      return most >= days;
    case 'under':
    case 'most':
      return least <= days;
    default:
      // Two years and a quarter are two years still.
      if (
        claim.unit === 'year' &&
        claim.bound === null &&
        !claim.exact &&
        yearsBetween(start.to, end.from) === claim.amount
      )
        return true;
      return most >= days - wide && least <= days + wide;
  }
}

/** A weekday says nothing of the week: the number need only fit some week. */
export const onWeekdays = (a: DateReading, b: DateReading): boolean =>
  a.form.kind === 'weekday' || b.form.kind === 'weekday';

/** @param ends the dates the span lies between, the earlier first; null is publication */
export function finding(
  reading: DateReading,
  claim: Claim,
  ends: readonly [DateReading | null, DateReading | null],
  start: Ends,
  end: Ends,
): Finding {
  const after = /^(?:after|before)$/.test(reading.tokens[reading.last]?.lower ?? '') ? 1 : 0;
  const span = after ? placeOf(reading, reading.first, reading.last + 1) : { start: reading.start, end: reading.end };
  const words = spanWords(start, end, claim);
  const [first, second] = ends.map((one) => one?.words ?? 'publication');
  const said = saidWords(reading, claim);
  const [from, to] = ends;
  const whole = `${words}${tail.exec(reading.words)?.[0] ?? ''}`;
  const text = /^\p{Lu}/u.test(reading.words) ? capital(whole) : whole;
  return {
    ...span,
    level: ends.every((one) => one === null || isFull(one)) ? 'error' : 'warning',
    message:
      end.from < start.from
        ? `${capital(second ?? '')} is before ${first}, not ${said} after.`
        : `${capital(first ?? '')} to ${second} is ${words}, not ${said}.`,
    related: [...(from ? [related(from, 'From here')] : []), ...(to ? [related(to, 'To here')] : [])],
    fixes:
      words !== unsure && end.from > start.from && claim.bound === null
        ? [fix(text, replace({ start: reading.start, end: reading.end }, text))]
        : [],
  };
}

/** What the number is followed by in the copy: a fix keeps it. */
const tail = / (?:later|earlier|ago)$/i;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The claim as the copy has it where it says no number: "a week", "a decade". */
export const saidWords = (reading: DateReading, claim: Claim): string =>
  claim.amount === 1 && !/^\d|^one/i.test(reading.words) ? reading.words.toLowerCase() : claimWords(claim);

const claimWords = (claim: Claim): string => {
  const n = Number.isInteger(claim.amount) ? count(claim.amount) : String(claim.amount);
  const lead =
    claim.bound === 'over' || claim.bound === 'least'
      ? 'more than '
      : claim.bound === 'under' || claim.bound === 'most'
        ? 'less than '
        : '';
  return claim.unit === 'day' ? `${lead}${n}` : `${lead}${n} ${claim.unit}${claim.amount === 1 ? '' : 's'}`;
};

export const isFull = (reading: DateReading): boolean =>
  reading.form.kind === 'calendar' && reading.form.day !== null && reading.form.month !== null;

const unsure = 'another span';

/** The span in words: in the unit said where it fills one, else in a smaller one. */
export function spanWords(start: Ends, end: Ends, { unit, amount }: Claim): string {
  const real = amountBetween(start, end, unit);
  if (real !== null && real > 0 && real !== amount) return counted(real, unit);
  const years = Number(end.from.slice(0, 4)) - Number(start.from.slice(0, 4));
  if (years > 0 && (unit === 'decade' || unit === 'century')) return counted(years, 'year');
  const months = years * 12 + Number(end.from.slice(5, 7)) - Number(start.from.slice(5, 7));
  const days = daysBetween(start.from, end.from);
  if (start.from === start.to && end.from === end.to && days > 0) return counted(days, 'day');
  return unit === 'month' && months > 0 ? counted(months, 'month') : unsure;
}

/** The span in the unit said, when it is whole and sure. */
export function amountBetween(start: Ends, end: Ends, unit: Unit): number | null {
  const sure = start.from === start.to && end.from === end.to;
  const days = daysBetween(start.from, end.from);
  if (unit === 'day') return sure ? days : null;
  if (unit === 'week') return sure ? rounded(days, 7, unit) : null;
  if (unit === 'year') {
    const years = Number(end.from.slice(0, 4)) - Number(start.from.slice(0, 4));
    return sure ? yearsBetween(start.from, end.from) : years;
  }
  return unit === 'month' && sure ? rounded(days, 30.44, unit) : null;
}

/** The number of units that so many days may be called. */
function rounded(days: number, length: number, unit: Unit): number | null {
  const n = Math.round(days / length);
  return Math.abs(days - n * length) <= slack(n, unit) ? n : null;
}
