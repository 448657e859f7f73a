import type { Fix } from '../../contract';
import type { Facts } from '../../facts';
import type { Rule } from '../../rule';
import { add, dayOf, daysBetween, parseDay, weekdayOf, yearOf, type Day } from '../calendar';
import type { DateReading } from '../expression';
import type { CalendarForm } from '../form';
import { gregorian } from '../passage';
import { dayName, plainDay, respell, weekdayName } from '../spell';
import { endsWeekdayRange, inText, isAnswer, respelt } from './support';
import { figuresCalendar } from '../resolve/calendar';

/** A weekday beside a date that the calendar gives to another weekday (guide 2.4, rulings 26). */
export const weekdayMismatch: Rule = {
  code: 'dates/weekday-mismatch',
  title: 'Day and date disagree',
  level: 'error',
  *check(facts) {
    const published = parseDay(facts.published?.date ?? '');
    for (const reading of facts.dates.readings) {
      if (reading.dateline || reading.emphasised || endsWeekdayRange(reading)) continue;
      const form = calendarOf(reading, facts.style);
      if (!form || form.weekday === null || form.month === null || form.day === null) continue;
      const verdict = judge(form, reading, published);
      if (!verdict) continue;
      const spoken = reading.quoted || isAnswer(facts, reading);
      const { day, lastYear } = verdict;
      const hint =
        lastYear === null ? '' : ` (It was a ${weekdayName(form.weekday)} in ${lastYear}: last year's calendar?)`;
      yield {
        start: reading.start,
        end: reading.end,
        level: spoken ? 'hint' : verdict.level,
        message: `${plainDay(day)} is a ${dayName(day)}, not a ${weekdayName(form.weekday)}.${hint}`,
        fixes: fixes(reading, form, day, facts),
      };
    }
  },
};

function calendarOf(reading: DateReading, style: string): CalendarForm | null {
  const { form } = reading;
  if (form.kind === 'calendar') return form;
  if (form.kind !== 'figures' || form.weekday === null) return null;
  // Two readings: only a date that one of them cannot be is judged.
  const settled = form.first > 12 || form.second > 12 || style !== 'none';
  return settled ? figuresCalendar(form, style !== 'ap') : null;
}

interface Verdict {
  readonly day: Day;
  readonly level: 'error' | 'warning';
  /** A year before in which the pair is right. */
  readonly lastYear: number | null;
}

function judge(form: CalendarForm, reading: DateReading, published: Day | null): Verdict | null {
  const { month, day, weekday } = form;
  if (month === null || day === null || weekday === null) return null;
  if (form.year !== null) {
    const exact = dayOf(form.year, month, day);
    if (!exact || weekdayOf(exact) === weekday || form.year < gregorian) return null;
    const before = dayOf(form.year - 1, month, day);
    return {
      day: exact,
      level: 'error',
      lastYear:
        published && before && weekdayOf(before) === weekday && form.year === yearOf(published) ? form.year - 1 : null,
    };
  }
  if (!published) return null;
  // The year that its passage is set in.
  const { basis, from } = reading.meaning;
  if (basis === 'text' && from)
    return weekdayOf(from) === weekday || yearOf(from) < gregorian
      ? null
      : { day: from, level: 'error', lastYear: null };
  const { tense } = reading.verb;
  const base = yearOf(published);
  const near = [base - 1, base, base + 1].flatMap((year) => dayOf(year, month, day) ?? []);
  near.sort((a, b) => Math.abs(daysBetween(published, a)) - Math.abs(daysBetween(published, b)));
  const [nearest] = near;
  if (!nearest || weekdayOf(nearest) === weekday) return null;
  const off = daysBetween(published, nearest);
  const wrongSide = (tense === 'past' && off > 0) || (tense === 'future' && off < 0);
  const fits = near.find(
    (one) =>
      one !== nearest &&
      weekdayOf(one) === weekday &&
      !(tense === 'past' && one > published) &&
      !(tense === 'future' && one < published),
  );
  if ((Math.abs(off) > 90 || wrongSide) && fits) return null;
  const before = dayOf(yearOf(nearest) - 1, month, day);
  const lastYear = before && weekdayOf(before) === weekday ? yearOf(before) : null;
  return { day: nearest, level: Math.abs(off) <= 90 && !wrongSide ? 'error' : 'warning', lastYear };
}

/**
 * The right day for the date, and the right dates for the day: either half may be wrong. A date that the copy has for such
 * a day elsewhere ("on Saturday", the day before publication) comes first.
 */
function fixes(reading: DateReading, form: CalendarForm, day: Day, facts: Facts): readonly Fix[] {
  const weekday = form.weekday ?? 1;
  if (!form.weekdaySpan || !form.dateSpan) return [];
  const shift = (weekday - weekdayOf(day) + 7) % 7;
  const told = new Set(
    facts.dates.readings.flatMap((one) => (one.form.kind === 'weekday' && !one.quoted ? (one.meaning.from ?? []) : [])),
  );
  const options = [add(day, shift), add(day, shift - 7)].sort(
    (a, b) =>
      Number(told.has(b)) - Number(told.has(a)) || Math.abs(daysBetween(day, a)) - Math.abs(daysBetween(day, b)),
  );
  const weekdaySpan = inText(reading, form.weekdaySpan);
  const dateSpan = inText(reading, form.dateSpan);
  const short = reading.words.length < 14 && weekdaySpan.end - weekdaySpan.start <= 4;
  const rename = respelt(reading, weekdaySpan, short ? dayName(day).slice(0, 3) : dayName(day));
  const redate = options.map((other) => respelt(reading, dateSpan, respell(form, other)));
  const [nearest] = options;
  return nearest && told.has(nearest) ? [...redate.slice(0, 1), rename, ...redate.slice(1)] : [rename, ...redate];
}
