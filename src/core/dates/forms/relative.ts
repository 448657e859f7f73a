import type { BoundedForm, DurationForm, Form, Match, NthForm, ShiftForm, UnitForm, Which } from '../form';
import { isApostrophe, isDash, words, type Tokens } from '../scan';
import { units, type Unit } from '../words';
import { readWeekday, readWhich } from './calendar';
import { readNumber, readOrdinal, readYear } from './numbers';
import { readBoundedLength, readDuration, readUnit, type ReadAny } from './lengths';

const shifts: Readonly<Partial<Record<Which, readonly [number, UnitForm['from']]>>> = {
  last: [-1, 'publication'],
  past: [-1, 'publication'],
  this: [0, 'publication'],
  next: [1, 'publication'],
  coming: [1, 'publication'],
  previous: [-1, 'text'],
  following: [1, 'text'],
  that: [0, 'text'],
};

const unitForm = (unit: Unit, shift: number, from: UnitForm['from'], word: string): UnitForm => ({
  kind: 'unit',
  unit,
  shift,
  from,
  word,
});

/** The `to 18` of "the next 12 to 18 months": the index behind it. */
function readNumberTo(t: Tokens, i: number): number | null {
  const number = /^(?:to|or)$/.test(t[i]?.lower ?? '') || isDash(t[i]) ? readNumber(t, i + 1) : null;
  return number && !number.article ? number.end : null;
}

/** last month, this week, the coming year, the previous day, that year, the current fiscal year, the same month. */
export function readRelativeUnit(
  t: Tokens,
  i: number,
): (Match & { readonly form: UnitForm | BoundedForm | Form }) | null {
  const which = readWhich(t, i) ?? sameOrCurrent(t, i);
  if (!which) return null;
  let at = which.end;
  const word = t[at - 1]?.lower ?? '';
  const number = /^(?:last|past|next|previous|coming|following|preceding|latest|first|this|upcoming)$/.test(word)
    ? readNumber(t, at)
    : null;
  if (number && !number.article && which.which !== 'that') {
    const to = readNumberTo(t, number.end);
    const unit = readUnit(t, to ?? number.end);
    if (unit && (unit.plural || number.value === 1)) {
      const text = which.which === 'previous' || which.which === 'following';
      if (which.which === 'this') return null;
      const end = words(t, unit.end, 'or', 'so') > 0 ? unit.end + 2 : unit.end;
      return {
        first: i,
        last: end,
        form: {
          kind: 'bounded',
          amount: to ? null : number.value,
          unit: unit.unit,
          side:
            which.which === 'last' || which.which === 'past' || (text && which.which === 'previous') ? 'past' : 'next',
        },
      };
    }
    return null;
  }
  if (/^(?:fiscal|calendar|financial|academic|school|full|whole|business|work|working)$/.test(t[at]?.lower ?? '')) at++;
  const unit = units.get(t[at]?.lower ?? '');
  if (!unit || unit.unit === 'second') return null;
  if (unit.plural) {
    if (which.which !== 'past' && which.which !== 'last' && which.which !== 'coming' && which.which !== 'next')
      return null;
    return {
      first: i,
      last: at + 1,
      form: {
        kind: 'bounded',
        amount: null,
        unit: unit.unit,
        side: which.which === 'past' || which.which === 'last' ? 'past' : 'next',
      },
    };
  }
  // "over the past decade": ten years up to publication, not the 2010s.
  if (unit.unit === 'decade' && which.which !== 'this' && which.which !== 'that')
    return {
      first: i,
      last: at + 1,
      form: {
        kind: 'bounded',
        amount: 1,
        unit: 'decade',
        side: /^(?:next|coming|following)$/.test(which.which) ? 'next' : 'past',
      },
    };
  if (t[at]?.lower === 'night') return null;
  if (unit.unit === 'minute' || unit.unit === 'hour') return null;
  if (
    unit.unit === 'day' &&
    (which.which === 'last' ||
      which.which === 'this' ||
      which.which === 'past' ||
      which.which === 'coming' ||
      which.which === 'next')
  ) {
    if (which.which !== 'next' || t[i]?.lower !== 'the') return null;
    return { first: i, last: at + 1, form: unitForm('day', 1, 'text', 'next') };
  }
  const shift = shifts[which.which];
  if (!shift) return null;
  const end = words(t, at + 1, 'or', 'so') > 0 ? at + 3 : at + 1;
  // "the next week", "the next year": counted from what was told, where something was.
  const text = which.which === 'next' && t[i]?.lower === 'the' ? 'text' : shift[1];
  return { first: i, last: end, form: unitForm(unit.unit, shift[0], text, word) };
}

/** the same day, the current year, the latest quarter: a Which of its own. */
function sameOrCurrent(t: Tokens, i: number): { which: Which; end: number } | null {
  const at = t[i]?.lower === 'the' || t[i]?.lower === 'that' ? i + 1 : i;
  const word = t[at]?.lower;
  if (word === 'same') return { which: 'that', end: at + 1 };
  if (word === 'current' || word === 'present')
    return units.has(t[at + 1]?.lower ?? '') ||
      /^(?:fiscal|financial|academic|school|calendar)$/.test(t[at + 1]?.lower ?? '')
      ? { which: 'this', end: at + 1 }
      : null;
  if (word === 'latest' || word === 'preceding' || word === 'prior')
    return units.has(t[at + 1]?.lower ?? '') || readNumber(t, at + 1)
      ? { which: word === 'latest' ? 'past' : 'previous', end: at + 1 }
      : null;
  if (word === 'ensuing' || word === 'succeeding') return { which: 'following', end: at + 1 };
  return null;
}

/** the day before yesterday, the week after next, the day after Christmas, the previous day's, a day earlier. */
export function readDayBefore(
  t: Tokens,
  i: number,
  any: ReadAny,
): (Match & { readonly form: ShiftForm | UnitForm | Form }) | null {
  const the = t[i]?.lower === 'the' ? i + 1 : i;
  const unit = units.get(t[the]?.lower ?? '');
  if (!unit || unit.plural) return null;
  const word = t[the + 1]?.lower;
  if (word !== 'before' && word !== 'after') return null;
  const sign = word === 'before' ? -1 : 1;
  const next = t[the + 2]?.lower;
  if (next === 'last' && sign < 0 && !readWhichDate(the + 2, any))
    return { first: i, last: the + 3, form: unitForm(unit.unit, -2, 'publication', 'before last') };
  if (next === 'next' && sign > 0 && !readWhichDate(the + 2, any))
    return { first: i, last: the + 3, form: unitForm(unit.unit, 2, 'publication', 'after next') };
  const shift = (last: number, from: ShiftForm['from']): Match & { readonly form: ShiftForm } => ({
    first: i,
    last,
    form: { kind: 'shift', amount: 1, unit: unit.unit, sign, from, bound: null, word },
  });
  const date = any(the + 2);
  if (date && /^(?:calendar|weekday|deictic|feast|figures|unit)$/.test(date.form.kind))
    return shift(date.last, date.form);
  const follows = t[the + 2];
  // "later in the day before flying home"
  if (the === i || (t[i - 1]?.lower === 'in' && follows?.lower.endsWith('ing'))) return null;
  return !follows || follows.kind === 'mark' ? shift(the + 2, 'text') : shift(the + 2, 'event');
}

function readWhichDate(i: number, any: ReadAny): boolean {
  return (any(i)?.last ?? 0) > i + 1;
}

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

/** `the month`, `the year` behind "the last Friday of". */
function ofTheUnit(t: Tokens, i: number): Match | null {
  const unit = units.get(t[i + 1]?.lower ?? '');
  if (t[i]?.lower !== 'the' && t[i]?.lower !== 'each' && t[i]?.lower !== 'every') return null;
  if (!unit || unit.plural || !/^(?:month|year|week|quarter)$/.test(unit.unit)) return null;
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

/** year-ago, year-earlier, the year-ago period, a year-earlier quarter, month-earlier. */
export function readYearAgo(t: Tokens, i: number): (Match & { readonly form: Form }) | null {
  const like = readLikePeriod(t, i);
  if (like) return like;
  const the = t[i]?.lower === 'the' || t[i]?.lower === 'a' ? i + 1 : i;
  const comparable = /^(?:comparable|corresponding|same)$/.test(t[the]?.lower ?? '') ? the + 1 : the;
  const unit = units.get(t[comparable]?.lower ?? '');
  if (!unit || unit.plural || !isDash(t[comparable + 1]) || t[comparable + 1]?.gap) return null;
  const word = t[comparable + 2]?.lower;
  if (word !== 'ago' && word !== 'earlier') return null;
  let end = comparable + 3;
  // "the year-earlier nine months"
  const number = readNumber(t, end);
  const months = number && !number.article ? units.get(t[number.end]?.lower ?? '') : undefined;
  if (number && months?.plural && (months.unit === 'month' || months.unit === 'week'))
    return {
      first: t[i]?.lower === 'a' ? i + 1 : i,
      last: number.end + 1,
      form: { kind: 'duration', amount: number.value, unit: months.unit, bound: null, modifier: false },
    };
  const ordinal = readOrdinal(t, end);
  const quarterly = t[ordinal ? ordinal.end : end]?.lower;
  const follows = quarterly === 'quarter' || quarterly === 'period' || quarterly === 'month';
  if (follows) end = (ordinal ? ordinal.end : end) + 1;
  const withArticle = t[i]?.lower === 'the' && follows;
  return {
    first: withArticle ? i : t[i]?.lower === 'the' || t[i]?.lower === 'a' ? i + 1 : i,
    last: end,
    form: {
      kind: 'shift',
      amount: 1,
      unit: unit.unit,
      sign: -1,
      from: 'text',
      bound: null,
      word: follows ? `year-ago ${ordinal ? ordinal.value : ''}${quarterly}` : 'year-ago',
    },
  };
}

const isPeriod = (word: string | undefined): boolean => word === 'quarter' || word === 'period';

/** the corresponding period last year, the same quarter a year ago, last year's third quarter: a year before the quarter told of. */
function readLikePeriod(t: Tokens, i: number): (Match & { readonly form: Form }) | null {
  const match = (last: number, numbered: string): Match & { readonly form: Form } => ({
    first: i,
    last,
    form: {
      kind: 'shift',
      amount: 1,
      unit: 'year',
      sign: -1,
      from: 'text',
      bound: null,
      word: `year-ago ${numbered}quarter`,
    },
  });
  if (words(t, i, 'last', 'year') > 0 && isApostrophe(t[i + 2]) && t[i + 3]?.lower === 's') {
    const ordinal = readOrdinal(t, i + 4);
    const noun = ordinal?.end ?? i + 4;
    return isPeriod(t[noun]?.lower) ? match(noun + 1, ordinal ? String(ordinal.value) : '') : null;
  }
  if (t[i]?.lower !== 'the' || !/^(?:corresponding|comparable|same)$/.test(t[i + 1]?.lower ?? '')) return null;
  const ordinal = readOrdinal(t, i + 2);
  const noun = ordinal?.end ?? i + 2;
  if (!isPeriod(t[noun]?.lower)) return null;
  const at = /^(?:of|in)$/.test(t[noun + 1]?.lower ?? '') ? noun + 2 : noun + 1;
  const year = words(t, at, 'last', 'year') > 0 ? 2 : /^(?:ago|earlier|before)$/.test(t[at + 2]?.lower ?? '') && words(t, at, 'a', 'year') > 0 ? 3 : 0; // prettier-ignore
  return year > 0 ? match(at + year, ordinal ? String(ordinal.value) : '') : null;
}

/** the latest period, the 1988 quarter, the 1989 period: in company copy the quarter told of. */
export function readAccounts(t: Tokens, i: number): (Match & { readonly form: UnitForm | ShiftForm }) | null {
  if (t[i]?.lower !== 'the') return null;
  const latest = t[i + 1]?.lower === 'latest';
  const year = latest ? null : readYear(t, i + 1);
  if (!latest && (!year || year.short)) return null;
  const at = year?.end ?? i + 2;
  const noun = t[at]?.lower;
  if (noun !== 'period' && noun !== 'quarter') return null;
  if (latest) return { first: i, last: at + 1, form: unitForm('quarter', 0, 'text', 'latest') };
  return {
    first: i,
    last: at + 1,
    form: {
      kind: 'shift',
      amount: 1,
      unit: 'year',
      sign: -1,
      from: 'text',
      bound: null,
      word: `in ${year?.year ?? 0}`,
    },
  };
}

/** "the years that followed", "the weeks ahead", "the months to come" */
const opensYears = (t: Tokens, i: number): boolean =>
  words(t, i, 'that', 'followed') > 0 ||
  words(t, i, 'ahead') > 0 ||
  words(t, i, 'to', 'come') > 0 ||
  words(t, i, 'since') > 0;

/** the nine months ended June 30; in the six months: the article belongs to the length. */
export function readTheLength(t: Tokens, i: number): (Match & { readonly form: DurationForm | BoundedForm }) | null {
  if (t[i]?.lower !== 'the') return null;
  const open = units.get(t[i + 1]?.lower ?? '');
  if (open?.plural && (opensYears(t, i + 2) || (open.unit === 'year' && t[i - 1]?.lower === 'over')))
    return {
      first: i,
      last: t[i + 2]?.lower === 'ahead' ? i + 3 : i + 2,
      form: { kind: 'duration', amount: null, unit: open.unit, bound: null, modifier: false },
    };
  const bounded = readBoundedLength(t, i + 1);
  if (bounded) return { ...bounded, first: i };
  const length = readDuration(t, i + 1);
  if (!length || length.article || length.form.modifier || length.form.bound || length.form.amount === null)
    return null;
  const next = t[length.last]?.lower ?? '';
  const lead = t[i - 1]?.lower ?? '';
  if (
    !/^(?:ended|ending|to|through|since|before|after|until|of|that)$/.test(next) &&
    !/^(?:in|for|during|over)$/.test(lead)
  )
    return null;
  return { ...length, first: i };
}
