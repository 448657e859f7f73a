import type { Span } from '../../contract';
import type { CalendarForm, FiguresForm, Match } from '../form';
import { isDash, type Token, type Tokens } from '../scan';
import { weekdays } from '../words';
import { readDate } from './calendar';
import { readFigures } from './figures';
import { readYear } from './numbers';
import { readWhich } from './which';

export interface WeekdayRead {
  readonly weekday: number;
  readonly end: number;
  readonly abbreviated: boolean;
}

/** A weekday name, capital first. Short forms are risky: see `weekdayStands`. */
export function readWeekday(t: Tokens, i: number): WeekdayRead | null {
  const token = t[i];
  if (token?.kind !== 'word') return null;
  const weekday = weekdays.get(token.lower);
  if (weekday === undefined) return null;
  const abbreviated = !token.lower.endsWith('day');
  if (abbreviated && !token.capital) return null;
  const stop = abbreviated && t[i + 1]?.text === '.' && !t[i + 1]?.gap ? 1 : 0;
  return { weekday, end: i + 1 + stop, abbreviated };
}

const span = (from: Token | undefined, to: Token | undefined): Span => ({ start: from?.start ?? 0, end: to?.end ?? 0 });

/** `Tuesday, March 4`; `Wed 5 Mar`; `Tuesday the 4th of March`; `March 9, a Tuesday`; `Friday 7/6`. */
export function readWeekdayDate(t: Tokens, i: number): (Match & { readonly form: CalendarForm | FiguresForm }) | null {
  // "this coming Sunday, March 8"
  const which = /^(?:this|next|last)$/.test(t[i]?.lower ?? '') ? readWhich(t, i) : null;
  const weekday = readWeekday(t, which?.end ?? i);
  if (!weekday) return which ? null : dateThenWeekday(t, i);
  let at = weekday.end;
  if (t[at]?.text === ',' || isDash(t[at]) || t[at]?.text === '(') at++;
  const date = readDate(t, at);
  if (date && date.form.day !== null && (t[at]?.gap || t[at - 1]?.kind === 'mark')) {
    const bracket = t[at - 1]?.text === '(';
    if (bracket && t[date.last]?.text !== ')') return null;
    const behind = bracket ? yearBehind(t, date.last + 1, date.form.year) : { last: date.last };
    return {
      first: i,
      last: behind.last,
      form: {
        ...date.form,
        ...behind.year,
        weekday: weekday.weekday,
        weekdaySpan: span(t[which?.end ?? i], t[weekday.end - 1]),
        dateSpan: span(t[date.first], t[date.last - 1]),
      },
    };
  }
  if (which) return null;
  const figures = readFigures(t, at);
  if (figures) return { first: i, last: figures.last, form: { ...figures.form, weekday: weekday.weekday } };
  return null;
}

/** "Sept. 13 (Thursday), 2018", "Thursday (Sept. 13), 2018": the year behind the bracket that ends before `end`. */
function yearBehind(
  t: Tokens,
  end: number,
  own: number | null,
): { readonly last: number; readonly year?: { readonly year: number } } {
  const year = own === null ? readYear(t, t[end]?.text === ',' ? end + 1 : end) : null;
  return year && !year.short ? { last: year.end, year: { year: year.year } } : { last: end };
}

function dateThenWeekday(t: Tokens, i: number): (Match & { readonly form: CalendarForm }) | null {
  const date = readDate(t, i);
  if (!date || date.form.day === null) return null;
  let at = date.last;
  if (t[at]?.text === ',') at++;
  const bracket = t[at]?.text === '(';
  if (bracket) at++;
  if (at === date.last) return null;
  if (t[at]?.lower === 'a' || (bracket && t[at]?.lower === 'was')) at++;
  else if (!bracket) return null;
  const weekday = readWeekday(t, at);
  if (!weekday || weekday.abbreviated) return null;
  if (bracket && t[weekday.end]?.text !== ')') return null;
  const behind = bracket ? yearBehind(t, weekday.end + 1, date.form.year) : { last: weekday.end };
  return {
    first: i,
    last: behind.last,
    form: {
      ...date.form,
      ...behind.year,
      weekday: weekday.weekday,
      weekdaySpan: span(t[at], t[weekday.end - 1]),
      dateSpan: span(t[date.first], t[date.last - 1]),
    },
  };
}
