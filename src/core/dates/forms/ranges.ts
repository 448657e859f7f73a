import type { CalendarForm, Form, Match, RangeForm } from '../form';
import { isDash, type Tokens } from '../scan';
import { calendar, readDate, readDay, readMonth } from './calendar';
import { readYear } from './numbers';

type RangeMatch = Match & { readonly form: RangeForm };

const range = (first: number, last: number, from: Form, to: Form): RangeMatch => ({
  first,
  last,
  form: { kind: 'range', from, to },
});

const joins = (t: Tokens, i: number, before: string | undefined): boolean =>
  isDash(t[i]) ||
  /^(?:to|until|till|through)$/.test(t[i]?.lower ?? '') ||
  (t[i]?.lower === 'and' && before === 'between');

/** March 3-6, 3-6 March, March 3 to 6, 20 to 24 April 2025, 3 and 4 May: two days that share one month. */
export function readDayRange(t: Tokens, i: number): RangeMatch | null {
  const month = readMonth(t, i);
  if (month) {
    const from = readDay(t, month.end);
    if (!from || !joins(t, from.end, t[i - 1]?.lower)) return null;
    const to = readDay(t, from.end + 1);
    if (!to || readMonth(t, to.end)) return null;
    if (!isDash(t[from.end]) && isUnitNext(t, to.end)) return null;
    const comma = t[to.end]?.text === ',' ? to.end + 1 : to.end;
    const year = readYear(t, comma);
    const good = year && !year.short ? year : null;
    const shape = { year: good?.year ?? null, month: month.month };
    const written = {
      order: 'month first',
      month: month.name,
      abbreviated: month.abbreviated,
      ordinal: from.ordinal,
    } as const;
    return range(
      i,
      good?.end ?? to.end,
      calendar({ ...shape, day: from.day, written }),
      calendar({ ...shape, day: to.day, written }),
    );
  }
  const from = readDay(t, i);
  if (!from || !joins(t, from.end, t[i - 1]?.lower)) return null;
  const previous = t[i - 1];
  if (
    previous &&
    (/[$£€#]/.test(previous.text) || (!t[i]?.gap && (previous.kind !== 'mark' || /[./:,]/.test(previous.text))))
  )
    return null;
  const second = readDate(t, t[from.end + 1]?.lower === 'the' ? from.end + 2 : from.end + 1);
  if (!second || second.form.day === null || second.form.month === null || second.form.written.order !== 'day first')
    return null;
  const first = calendar({
    year: second.form.year,
    month: second.form.month,
    day: from.day,
    written: { ...second.form.written, ordinal: from.ordinal },
  });
  return range(i, second.last, first, second.form);
}

/** The 25 of "April 24 and 25", the 24 of "24 and 25 April": a day that takes its month from the one beside it. */
export function readListedDay(t: Tokens, i: number): (Match & { readonly form: CalendarForm }) | null {
  const day = readDay(t, i);
  if (!day || day.day < 1 || day.day > 31) return null;
  const joint = t[day.end]?.lower;
  if (joint === 'and' || joint === 'or') {
    const date = readDate(t, day.end + 1);
    if (date?.form.written.order !== 'day first' || date.form.day === null) return null;
    if (!/^(?:on|for|of|from|until|the|by)$/.test(t[i - 1]?.lower ?? '')) return null;
    const { year, month, written } = date.form;
    return {
      first: i,
      last: day.end,
      form: calendar({ year, month, day: day.day, written: { ...written, ordinal: day.ordinal } }),
    };
  }
  if (!/^(?:and|or)$/.test(t[i - 1]?.lower ?? '') || t[i - 2]?.kind !== 'number') return null;
  const stop = t[i - 3]?.text === '.' ? i - 4 : i - 3;
  const month = readMonth(t, stop);
  if (month?.end !== i - 2) return null;
  const comma = t[day.end]?.text === ',' ? day.end + 1 : day.end;
  const year = readYear(t, comma);
  const last = year && !year.short ? year.end : day.end;
  const next = t[last];
  // "April 24 and 25 people": the second figure counts something else.
  if (
    next &&
    next.kind !== 'mark' &&
    !/^(?:in|at|on|from|for|to|when|as|before|after|with|by|and|but|if|will|were)$/.test(next.lower)
  )
    return null;
  if (next && !next.gap && !/^[.,;:!?)\]"'”’]$/.test(next.text)) return null;
  return {
    first: i,
    last,
    form: calendar({ year: last > day.end ? (year?.year ?? null) : null, month: month.month, day: day.day }),
  };
}

const isUnitNext = (t: Tokens, i: number): boolean =>
  t[i]?.kind === 'word' &&
  /^(?:percent|per|points?|people|million|billion|votes?|runs?|seats?|goals?)$/.test(t[i]?.lower ?? '');

/** March 30-April 2, Nov-Feb 2017, 28 February – 2 March, joined by a dash. */
export function readDateRange(t: Tokens, i: number): RangeMatch | null {
  const from = readDate(t, i);
  if (!from || !isDash(t[from.last])) return null;
  const to = readDate(t, from.last + 1);
  if (!to || to.form.month === null) return null;
  if (from.form.month === null || (from.form.day === null) !== (to.form.day === null)) return null;
  return range(i, to.last, from.form, to.form);
}

/** 1980-88, 1914-1918, 2019/20. Scores, pages and short life dates are for the guards. */
export function readYearRange(t: Tokens, i: number): RangeMatch | null {
  const from = readYear(t, i);
  if (!from || from.short || t[i]?.kind !== 'number') return null;
  const previous = t[i - 1];
  if (previous && !t[i]?.gap && previous.text !== '(' && previous.text !== '[' && !isQuote(previous.text)) return null;
  const mark = t[from.end];
  if (!mark || !(isDash(mark) || mark.text === '/')) return null;
  const figure = t[from.end + 1];
  if (figure?.kind !== 'number') return null;
  if (figure.gap !== mark.gap) return null;
  const after = t[from.end + 2];
  if (after && !after.gap && (after.kind !== 'mark' || isDash(after) || /[/:%]/.test(after.text))) return null;
  if (/^(?:bc|bce)$/.test(after?.lower ?? '')) return null;
  const full = figure.text.length === 4 ? Number(figure.text) : null;
  const short = figure.text.length <= 2 ? shortYear(from.year, figure.text) : null;
  const year = full ?? short;
  if (year === null || year < 1000 || year > 2199) return null;
  if (short !== null && mark.gap) return null;
  const year1: CalendarForm = calendar({ year: from.year });
  return range(i, from.end + 2, year1, calendar({ year, short: short !== null }));
}

const isQuote = (text: string): boolean => /["'“‘”’]/.test(text);

/** 1998-9 is 1999; 1999-00 is 2000. A short end that would run backwards is not a year. */
function shortYear(from: number, figures: string): number | null {
  const base = figures.length === 1 ? Math.floor(from / 10) * 10 : Math.floor(from / 100) * 100;
  const year = base + Number(figures);
  if (year > from) return year;
  const turned = year + (figures.length === 1 ? 10 : 100);
  return figures.length === 2 && turned - from <= 10 ? turned : null;
}
