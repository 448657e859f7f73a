import type { Form, Match, NthForm } from '../form';
import type { Tokens } from '../scan';
import { unitLetters, units } from '../words';
import { type ReadAny, readUnit } from './lengths';
import { readNumber, readOrdinal } from './numbers';
import { unitForm } from './relative';
import { readWeekday } from './weekday-dates';

/** the second week of May, the last Monday of the year, the first five months of 2011, the third day. */
export function readNth(t: Tokens, i: number, any: ReadAny): (Match & { readonly form: NthForm | Form }) | null {
  const at = t[i]?.lower === 'the' ? i + 1 : i;
  const last = t[at]?.lower === 'last' || t[at]?.lower === 'final';
  const ordinal = last ? { value: -1, end: at + 1 } : readOrdinal(t, at);
  if (!ordinal) return null;
  const weekday = readWeekday(t, ordinal.end);
  const unit = weekday ? null : units.get(t[ordinal.end]?.lower ?? '');
  const number = !weekday && !unit ? readNumber(t, ordinal.end) : null;
  if (number && !number.article) {
    const many = readUnit(t, number.end);
    if (!many?.plural || (!last && ordinal.value !== 1)) return null;
    const outer = t[many.end]?.lower === 'of' ? (ofTheUnit(t, many.end + 1) ?? any(many.end + 1)) : null;
    const dated = outer && /^(?:calendar|unit|season|feast)$/.test(outer.form.kind) ? outer : null;
    if (last && !dated) return null;
    return {
      first: i,
      last: dated?.last ?? many.end,
      form: {
        kind: 'duration',
        amount: number.value,
        unit: many.unit,
        bound: null,
        modifier: false,
        ...(dated ? { edge: { side: last ? 'last' : 'first', of: dated.form } } : {}),
      },
    };
  }
  const end = weekday?.end ?? ordinal.end + 1;
  if (!weekday && (!unit || unit.plural)) return null;
  const of = t[end]?.lower;
  if (of !== 'of' && of !== 'in') return null;
  // "the first Monday of every month": no one day.
  const each = ofEachUnit(t, end + 1);
  if (each)
    return {
      first: i,
      last: end + 3,
      form: { kind: 'set', value: each, ...(weekday ? { weekday: weekday.weekday } : {}) },
    };
  const outer = ofTheUnit(t, end + 1) ?? any(end + 1);
  if (!outer || !/^(?:calendar|unit|season|portion|feast|weekday)$/.test(outer.form.kind)) return null;
  if (unit && unit.unit === 'quarter') return null;
  return {
    first: i,
    last: outer.last,
    form: {
      kind: 'nth',
      nth: ordinal.value,
      unit: weekday ? 'weekday' : (unit?.unit ?? 'week'),
      ...(weekday ? { weekday: weekday.weekday } : {}),
      of: outer.form,
    },
  };
}

/** `each month`, `every year` behind "the last Friday of": how often, as a TIMEX3 value. */
function ofEachUnit(t: Tokens, i: number): string | null {
  const unit = units.get(t[i + 1]?.lower ?? '');
  if (!/^(?:each|every)$/.test(t[i]?.lower ?? '') || !unit || unit.plural) return null;
  return /^(?:month|year|week|quarter)$/.test(unit.unit) ? `P1${unitLetters[unit.unit]}` : null;
}

/** `the month`, `the year` behind "the last Friday of". */
function ofTheUnit(t: Tokens, i: number): Match | null {
  const unit = units.get(t[i + 1]?.lower ?? '');
  if (t[i]?.lower !== 'the' || !unit || unit.plural || !/^(?:month|year|week|quarter)$/.test(unit.unit)) return null;
  return { first: i, last: i + 2, form: unitForm(unit.unit, 0, 'text', 'the') };
}

/** the week of April 10; the week beginning February 4; the week ending 3 May. */
export function readWeekOf(t: Tokens, i: number, any: ReadAny): (Match & { readonly form: Form }) | null {
  const the = t[i]?.lower === 'the' || t[i]?.lower === 'a' ? i + 1 : i;
  if (t[the]?.lower !== 'week' && t[the]?.lower !== 'weekend') return null;
  const word = t[the + 1]?.lower ?? '';
  if (!/^(?:of|beginning|starting|commencing)$/.test(word)) return null;
  const date = any(the + 2);
  if (
    !date ||
    (date.form.kind !== 'calendar' && date.form.kind !== 'feast') ||
    (date.form.kind === 'calendar' && date.form.day === null)
  )
    return null;
  return {
    first: i,
    last: date.last,
    form: { kind: 'nth', nth: 0, unit: t[the]?.lower === 'weekend' ? 'weekend' : 'week', of: date.form },
  };
}
