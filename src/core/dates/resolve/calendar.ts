import {
  addMonths,
  dayOf,
  daysBetween,
  monthOf,
  monthStart,
  monthValue,
  weekdayOf,
  yearOf,
  type Day,
} from '../calendar';
import type { CalendarForm, FiguresForm, Form } from '../form';
import { dayInterval, monthInterval, yearInterval } from '../values';
import type { Tense } from '../tense';
import { type Meaning, type Setting, nothing, meant, nearest, fitsTense } from './meaning';

/** "Nov 18-Dec 19, 2015", "from May to October 2020": the year said at the end holds for the start, or the one before. */
export function carriedBack(from: Form, to: Form): Form {
  if (from.kind !== 'calendar' || to.kind !== 'calendar' || to.year === null || from.year !== null) return from;
  if (from.month === null || to.month === null || from.which) return from;
  const later = from.month > to.month || (from.month === to.month && (from.day ?? 0) > (to.day ?? 31));
  return { ...from, year: later ? to.year - 1 : to.year };
}

/** The month before which an end without a year goes on into the next year: Nov-Feb, December 30-January 2. */
export function alignEnd(from: Form, to: Form, start: Meaning, s: Setting): Form {
  if (from.kind !== 'calendar' || to.kind !== 'calendar' || to.month === null || start.from === null) return to;
  if (to.year !== null || s.published === null) return to;
  const year = yearOf(start.from);
  const next = to.month < monthOf(start.from) ? year + 1 : year;
  return { ...to, year: next };
}

export function calendarMeaning(form: CalendarForm, s: Setting): Meaning {
  const { year, month, day } = form;
  if (form.bc) return nothing('date', `BC${String(year ?? 0).padStart(4, '0')}`);
  if (month === null) {
    if (day !== null) return loneDay(day, s);
    return year === null ? nothing('date', null) : meant(yearInterval(year), 'itself', '');
  }
  if (month > 12 || month < 1) return nothing('date', null);
  if (year !== null) {
    if (day === null) return meant(monthInterval(year, month), 'itself', '');
    const exact = dayOf(year, month, day);
    return exact
      ? meant(dayInterval(exact), 'itself', '')
      : nothing('date', `${monthValue(year, month)}-${String(day).padStart(2, '0')}`);
  }
  if (!s.published) {
    const value = `XXXX-${String(month).padStart(2, '0')}${day === null ? '' : `-${String(day).padStart(2, '0')}`}`;
    return { ...nothing('date', value), basis: 'publication' };
  }
  return day === null ? monthMeaning(form, month, s, s.published) : dayMeaning(form, month, day, s, s.published);
}

function loneDay(day: number, s: Setting): Meaning {
  const anchor = s.published;
  if (!anchor) return { ...nothing('date', `XXXX-XX-${String(day).padStart(2, '0')}`), basis: 'publication' };
  const tense = s.tense();
  const months = [-1, 0, 1].map((n) => addMonths(yearOf(anchor), monthOf(anchor), n));
  const days = months.flatMap(({ year, month }) => dayOf(year, month, day) ?? []);
  const best = nearest(days, anchor, tense, 20);
  return best ? meant(dayInterval(best), 'publication', 'Nearest such day to publication') : nothing('date', null);
}

/**
 * 29 February without a year: the year of the nearest February in the verb's direction (rulings 30), whether or not it
 * has such a day. `lead` is the word before.
 */
export function leapDayYear(published: Day, tense: Tense, lead: string): number {
  const year = yearOf(published);
  const over = monthOf(published) > 2;
  // "was ordered to finish by Feb. 29": a deadline lies ahead, whatever the verb.
  const ahead = /^(?:by|until|till|before)$/.test(lead);
  if (ahead || tense === 'future' || tense === 'present') return over ? year + 1 : year;
  // Days before a leap day that will come, a past verb is at odds with the day, and the day is in the calendar.
  if (tense === 'past') return over || dayOf(year, 2, 29) ? year : year - 1;
  return monthOf(published) <= 8 ? year : year + 1;
}

function dayMeaning(form: CalendarForm, month: number, day: number, s: Setting, published: Day): Meaning {
  const base = month === 2 && day === 29 ? leapDayYear(published, s.tense(), s.lead) : yearOf(published);
  const years = month === 2 && day === 29 ? [0] : [-1, 0, 1];
  const candidates = years.flatMap((n) => dayOf(base + n, month, day) ?? []);
  if (form.which === 'that' && s.date) {
    const that = dayOf(yearOf(s.date.from), month, day);
    if (that) return meant(dayInterval(that), 'text', `The year of "${s.date.words}"`, s.date);
  }
  const over = form.over || s.lead === 'ended';
  const tense = over ? 'past' : s.tense();
  // A near day on the wrong side is a slip to ask about (rulings 28); a far one is another year.
  const sure = (over || s.governed()) && form.weekday === null;
  const fits = sure
    ? candidates.filter((d) => fitsTense(daysBetween(published, d), tense) || Math.abs(daysBetween(published, d)) <= 31)
    : candidates;
  let best = nearest(fits.length > 0 ? fits : candidates, published, tense, 90);
  if (best && form.weekday !== null && weekdayOf(best) !== form.weekday) {
    const off = daysBetween(published, best);
    const against = (tense === 'past' && off > 0) || (tense === 'future' && off < 0);
    // Another year only if this reading is far off or against the tense (guide 2.4).
    if (Math.abs(off) > 90 || against) {
      const fitting = candidates.filter(
        (d) => weekdayOf(d) === form.weekday && fitsTense(daysBetween(published, d), tense),
      );
      best = nearest(fitting, published, tense, 90) ?? best;
    }
  }
  if (!best)
    return {
      ...nothing('date', `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
      basis: 'publication',
    };
  const yearBefore = over && s.yearBack ? dayOf(yearOf(best) - 1, month, day) : null;
  if (yearBefore) return meant(dayInterval(yearBefore), 'publication', 'In the year before');
  return meant(dayInterval(best), 'publication', 'The year that puts it nearest publication');
}

function monthMeaning(form: CalendarForm, month: number, s: Setting, published: Day): Meaning {
  const year = yearOf(published);
  const now = monthOf(published);
  const at = (y: number, why: string): Meaning => meant(monthInterval(y, month), 'publication', why);
  switch (form.which) {
    case 'last':
    case 'past':
      return at(month < now ? year : year - 1, 'The latest such month before publication');
    case 'next':
    case 'coming':
      return at(month > now ? year : year + 1, 'The next such month after publication');
    case 'this':
      return at(year, 'Publication year');
    case 'previous':
      return at(year - 1, 'The year before publication');
    case 'that':
      if (s.date)
        return meant(monthInterval(yearOf(s.date.from), month), 'text', `The year of "${s.date.words}"`, s.date);
      break;
    case 'following':
      if (s.date) {
        const y = yearOf(s.date.to);
        return meant(
          monthInterval(month > monthOf(s.date.to) ? y : y + 1, month),
          'text',
          `After "${s.date.words}"`,
          s.date,
        );
      }
      break;
    default:
  }
  if (form.over || s.lead === 'ended')
    return at(month <= now ? year : year - 1, 'The latest such month up to publication');
  // Seven months back to four ahead; a deadline looks further.
  const ahead = (month - now + 12) % 12;
  if ((s.lead === 'by' || s.lead === 'until') && s.tense() !== 'past' && ahead <= 9)
    return at(month >= now ? year : year + 1, 'A deadline: the next such month');
  if ((s.tense() === 'future' || s.ahead()) && ahead > 4 && ahead <= 9)
    return at(month >= now ? year : year + 1, 'Future: the next such month');
  const y = ahead <= 4 ? (month >= now ? year : year + 1) : month <= now ? year : year - 1;
  const monthFrom = monthStart(y, month);
  if (ahead > 0 && ahead <= 4 && s.tense() === 'past' && s.lead === 'in' && !s.plans()) {
    // "was killed in January", read in October: a month that is to come has not happened.
    const back = monthFrom > published ? (month <= now ? year : year - 1) : y;
    return at(back, 'Past tense: the latest such month up to publication');
  }
  return at(y, 'The nearest such month');
}

export function figuresCalendar(form: FiguresForm, dayFirst: boolean): CalendarForm {
  const monthFirst = form.second > 12 ? true : form.first > 12 ? false : !dayFirst;
  return {
    kind: 'calendar',
    year: form.year,
    month: monthFirst ? form.first : form.second,
    day: monthFirst ? form.second : form.first,
    weekday: form.weekday,
    written: { order: monthFirst ? 'month first' : 'day first', month: null, abbreviated: false, ordinal: false },
  };
}

export const figuresMeaning = (form: FiguresForm, s: Setting): Meaning =>
  calendarMeaning(figuresCalendar(form, s.dayFirst), s);
