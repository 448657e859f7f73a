import type { CalendarForm, Form, Match, WeekdayForm } from '../form';
import { isDash, words, type Tokens } from '../scan';
import { cardinals } from '../words';
import { calendar, readMonth } from './calendar';
import { readWeekday } from './weekday-dates';
import { readWhich } from './which';
import { readOrdinal, readYear } from './numbers';

/** Tuesday, last Tuesday, next Friday, Friday week, a week on Friday, Monday of next week, this week Monday. */
export function readDayName(t: Tokens, i: number): (Match & { readonly form: WeekdayForm }) | null {
  const which = readWhich(t, i);
  if (which) {
    const weekday = readWeekday(t, which.end);
    if (weekday)
      return day(i, weekday.end, { weekday: weekday.weekday, which: which.which, abbreviated: weekday.abbreviated });
    if (/^(?:this|last|next)$/.test(t[i]?.lower ?? '') && t[which.end]?.lower === 'week') {
      const after = readWeekday(t, which.end + 1);
      if (after)
        return day(i, after.end, {
          weekday: after.weekday,
          week: which.which === 'last' ? -1 : which.which === 'next' ? 1 : 0,
        });
    }
    return null;
  }
  const weekday = readWeekday(t, i);
  if (weekday) {
    const { end } = weekday;
    const shape = { weekday: weekday.weekday, abbreviated: weekday.abbreviated };
    const on = weeksOn(t, i, end);
    if (on) return day(i, end + 1, { ...shape, which: on });
    const of = /^(?:of|in)$/.test(t[end]?.lower ?? '') ? readWhich(t, end + 1) : readWhich(t, end);
    if (of && t[of.end]?.lower === 'week') {
      const shift =
        of.which === 'last' || of.which === 'past'
          ? -1
          : of.which === 'next' || of.which === 'coming'
            ? 1
            : of.which === 'this'
              ? 0
              : null;
      if (shift !== null) return day(i, of.end + 1, { ...shape, week: shift });
    }
    return day(i, end, shape);
  }
  const on = words(t, i, 'a', 'week', 'on') > 0 ? i + 3 : words(t, i, 'a', 'week') > 0 ? i + 2 : -1;
  if (on > 0) {
    const target = readWeekday(t, on);
    if (target) return day(i, target.end, { weekday: target.weekday, which: 'week' });
  }
  return null;
}

/** "Friday week", "Friday fortnight"; not "a Monday to Friday week", "on Monday week two began", "the Friday week-night class". */
function weeksOn(t: Tokens, i: number, end: number): 'week' | 'fortnight' | null {
  const word = t[end]?.lower;
  if ((word !== 'week' && word !== 'fortnight') || !t[end]?.gap || /^(?:to|and|through)$/.test(t[i - 1]?.lower ?? ''))
    return null;
  const next = t[end + 1];
  const goesOn = next?.lower === 'of' || next?.kind === 'number' || cardinals.has(next?.lower ?? '') || (isDash(next) && !next?.gap); // prettier-ignore
  return goesOn ? null : word;
}

const day = (
  first: number,
  last: number,
  parts: Partial<WeekdayForm> & { readonly weekday: number },
): Match & { readonly form: WeekdayForm } => ({
  first,
  last,
  form: { kind: 'weekday', which: null, week: null, abbreviated: false, modifier: false, ...parts },
});

/** last March, this September, June last year, January this year, November that year, March of this year. */
export function readMonthOf(t: Tokens, i: number): (Match & { readonly form: Form }) | null {
  const which = readWhich(t, i);
  const month = readMonth(t, which?.end ?? i);
  if (!month || (which && month.month === 5 && t[which.end]?.text !== 'May')) return null;
  const written = { order: 'none', month: month.name, abbreviated: month.abbreviated, ordinal: false } as const;
  if (which) {
    if (readYear(t, month.end) || /^\d{1,2}$/.test(t[month.end]?.text ?? '')) return null;
    return { first: i, last: month.end, form: calendar({ month: month.month, which: which.which, written }) };
  }
  const of = t[month.end]?.lower === 'of' ? month.end + 1 : month.end;
  const year = readWhich(t, of);
  if (year && t[year.end]?.lower === 'year')
    return {
      first: i,
      last: year.end + 1,
      form: calendar({
        month: month.month,
        which: year.which === 'last' ? 'previous' : year.which,
        written: { ...written, order: 'none' },
      }),
    };
  return null;
}

/** the 21st, the 4th: only after on, by, until, from, around, and with nothing named behind it. */
export function readLoneOrdinal(t: Tokens, i: number): (Match & { readonly form: CalendarForm }) | null {
  if (t[i]?.lower !== 'the' || t[i + 1]?.kind !== 'number') return null;
  const ordinal = readOrdinal(t, i + 1);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 31) return null;
  if (!/^(?:on|by|until|till|from|around|since|to|before|after)$/.test(t[i - 1]?.lower ?? '')) return null;
  const next = t[ordinal.end];
  if (next && next.kind !== 'mark' && !/^(?:and|when|as|at|to|with|but|for|in|because|after|before)$/.test(next.lower))
    return null;
  if (next && next.text === '-') return null;
  return {
    first: i,
    last: ordinal.end,
    form: calendar({
      day: ordinal.value,
      written: { order: 'day first', month: null, abbreviated: false, ordinal: true },
    }),
  };
}
