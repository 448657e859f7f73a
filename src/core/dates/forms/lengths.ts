import type { Bound, BoundedForm, DurationForm, Form, Match } from '../form';
import { isDash, type Tokens, words } from '../scan';
import { isClockUnit, type Unit, units } from '../words';
import { readNumber } from './numbers';

/** The side that a word between number and unit takes: "the five past years", "3 upcoming months". */
const sideWords: ReadonlyMap<string, 'past' | 'next'> = new Map([
  ['past', 'past'],
  ['previous', 'past'],
  ['last', 'past'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
  ['following', 'next'],
]);

interface UnitRead {
  readonly unit: Unit;
  readonly end: number;
  readonly plural: boolean;
}

const counted = new Set(['trading', 'business', 'working', 'work', 'calendar', 'school', 'straight', 'consecutive', 'long', 'full', 'more', 'further', 'additional', 'extra', 'whole', 'solid', 'successive', 'short', 'other', 'fiscal', 'upcoming', 'past', 'next', 'previous', 'coming']); // prettier-ignore

/** `years`, `trading days`, `more weeks`, `light years` not. */
export function readUnit(t: Tokens, i: number): UnitRead | null {
  let at = i;
  for (let k = 0; k < 2 && counted.has(t[at]?.lower ?? ''); k++) at++;
  const found = units.get(t[at]?.lower ?? '');
  if (!found) return null;
  return { unit: found.unit, plural: found.plural, end: at + 1 };
}

interface BoundRead {
  readonly bound: Bound;
  readonly end: number;
}

const singles: ReadonlyMap<string, Bound> = new Map([
  ['about', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['over', 'over'],
  ['under', 'under'],
]);

/** about, nearly, more than, at least, less than, up to, no more than. */
function readBound(t: Tokens, i: number): BoundRead | null {
  const word = t[i]?.lower ?? '';
  const single = singles.get(word);
  if (single) return { bound: single, end: i + 1 };
  const two = t[i + 1]?.lower;
  if ((word === 'more' || word === 'longer') && two === 'than') return { bound: 'over', end: i + 2 };
  if ((word === 'less' || word === 'fewer') && two === 'than') return { bound: 'under', end: i + 2 };
  if (word === 'at' && two === 'least') return { bound: 'least', end: i + 2 };
  if (word === 'at' && two === 'most') return { bound: 'most', end: i + 2 };
  if (word === 'up' && two === 'to') return { bound: 'most', end: i + 2 };
  if (word === 'no' && (two === 'more' || two === 'less') && t[i + 2]?.lower === 'than')
    return { bound: two === 'more' ? 'most' : 'least', end: i + 3 };
  return null;
}

interface DurationMatch extends Match {
  readonly form: DurationForm;
  /** The number was `a` or `an`. */
  readonly article: boolean;
}

/** 60 days, 60-day, two and a half years, nearly a week, more than a decade, year-long, 3 hours and 20 minutes. */
export function readDuration(t: Tokens, i: number): DurationMatch | null {
  const bound = readBound(t, i);
  const from = bound?.end ?? i;
  const through = t[i]?.lower === 'over' && !measures(t, i);
  const number = readNumber(t, from);
  if (!number) return bareCompound(t, i);
  const hyphen = isDash(t[number.end]) && !t[number.end]?.gap;
  const to = numberRange(t, number.end);
  const at = to?.end ?? (hyphen ? number.end + 1 : number.end);
  if (hyphen && t[at]?.gap) return null;
  const glued = t[at]?.gap === false && !hyphen && t[at - 1]?.kind === 'number';
  const unit = readUnit(t, at);
  if (!unit) return glued ? shortUnit(t, i, number.value, at) : null;
  if (!hyphen && !glued && number.value !== null && number.value > 1 && !unit.plural && !isCompound(t, at, unit.end))
    return null;
  if (number.article && (unit.plural || hyphen)) return null;
  // "the 2012 fiscal year" counts nothing.
  if (!unit.plural && !hyphen && number.value !== null && number.value >= 1000) return null;
  if (number.end === from + 1 && t[from]?.lower === 'a' && t[at]?.lower === 'long') return null;
  let end = unit.end;
  const age = isDash(t[end]) && t[end + 1]?.lower === 'old';
  if (age) end += 2;
  else if (isDash(t[end]) && !t[end]?.gap && t[end + 1]?.lower === 'long') end += 2;
  else if (words(t, end, 'or', 'so') > 0) end += 2;
  const or = number.article && words(t, end, 'or', 'two') > 0;
  if (or) end += 2;
  let value = or ? null : number.value;
  let kind = unit.unit;
  if (words(t, end, 'and', 'a', 'half') > 0 && value !== null && !isDash(t[end + 3])) {
    value += 0.5;
    end += 3;
  }
  if (kind === 'day' && value !== null && t[unit.end - 1]?.lower.startsWith('night')) kind = 'day';
  const and = value !== null && !hyphen ? andMore(t, end, kind) : null;
  // "about three days" is three days; "nearly", "more than" change what is meant and stay.
  const loose =
    bound?.bound === 'about' &&
    /^(?:about|around|roughly|approximately)$/.test(t[i]?.lower ?? '') &&
    !/^(?:ago|earlier|later)$/.test(t[end]?.lower ?? '');
  return {
    first: loose || (through && !/^(?:ago|earlier|later|old)$/.test(t[end]?.lower ?? '')) ? from : i,
    last: and?.end ?? end,
    article: number.article,
    form: {
      kind: 'duration',
      amount: to ? null : value,
      unit: kind,
      ...(and ? { and: { amount: and.amount, unit: and.unit } } : {}),
      bound: through ? null : (bound?.bound ?? null),
      modifier: hyphen || age,
      ...(age || t[end]?.lower === 'old' ? { age: true } : {}),
    },
  };
}

/** "lasted over a week", "for over a year": more than; "has changed over several years" is through them. */
const measures = (t: Tokens, i: number): boolean =>
  i === 0 ||
  t[i - 1]?.kind === 'mark' ||
  /^(?:for|in|after|of|just|well|by|within|is|was|be|been|at|with|some|lasts?|lasted|lasting|took|takes?|taken|spent|spends?|spending|waits?|waited|served|ran|old|and|or|now)$/.test(
    t[i - 1]?.lower ?? '',
  );

/** "two-year" without its hyphen before a noun ("five year low") is read, a singular before a verb is not. */
const isCompound = (t: Tokens, unit: number, end: number): boolean =>
  t[unit]?.gap === true &&
  t[end]?.kind === 'word' &&
  t[end]?.gap === true &&
  !/^(?:is|was|has|in|on|at|and|of|to)$/.test(t[end]?.lower ?? '');

/** 3h, 20min, 5yrs. */
const shorts: ReadonlyMap<string, Unit> = new Map([
  ['h', 'hour'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['sec', 'second'],
  ['secs', 'second'],
  ['yr', 'year'],
  ['yrs', 'year'],
]);

function shortUnit(t: Tokens, i: number, amount: number | null, at: number): DurationMatch | null {
  const unit = shorts.get(t[at]?.lower ?? '');
  if (!unit) return null;
  return {
    first: i,
    last: at + 1,
    article: false,
    form: { kind: 'duration', amount, unit, bound: null, modifier: false },
  };
}

/** `two to three weeks`, `18 to 24 months`, `3-4 days`: leaves the number open. */
function numberRange(t: Tokens, i: number): { end: number } | null {
  if (t[i]?.lower !== 'to' && t[i]?.lower !== 'or' && !isDash(t[i])) return null;
  const second = readNumber(t, i + 1);
  if (!second || second.article) return null;
  const hyphen = isDash(t[second.end]) ? second.end + 1 : second.end;
  return readUnit(t, hyphen) ? { end: hyphen } : null;
}

function andMore(t: Tokens, i: number, unit: Unit): { amount: number; unit: Unit; end: number } | null {
  const at = t[i]?.lower === 'and' ? i + 1 : t[i]?.text === ',' ? i + 1 : i;
  const number = readNumber(t, at);
  if (!number || number.value === null || number.article) return null;
  const second = readUnit(t, number.end);
  if (!second || order.indexOf(second.unit) >= order.indexOf(unit)) return null;
  if (at === i && !isClockUnit(unit)) return null;
  // "2 years, 3 months" is one length; "a year, 90 minutes" are two.
  if (t[i]?.text === ',' && order.indexOf(unit) - order.indexOf(second.unit) > 2) return null;
  return { amount: number.value, unit: second.unit, end: second.end };
}

const order: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

/** year-long, decades-long, day-long, weeklong, monthlong. */
function bareCompound(t: Tokens, i: number): DurationMatch | null {
  const form = (unit: Unit, plural: boolean, last: number): DurationMatch => ({
    first: i,
    last,
    article: false,
    form: { kind: 'duration', amount: plural ? null : 1, unit, bound: null, modifier: true },
  });
  const word = t[i]?.lower ?? '';
  if (word.endsWith('long') && word.length > 6) {
    const whole = units.get(word.slice(0, -4));
    if (whole) return form(whole.unit, whole.plural, i + 1);
  }
  const unit = units.get(word);
  // "6-year-old" is an age; its number was read before.
  if (isDash(t[i - 1]) && !t[i]?.gap) return null;
  if (unit && isDash(t[i + 1]) && !t[i + 1]?.gap && (t[i + 2]?.lower === 'long' || t[i + 2]?.lower === 'old'))
    return form(unit.unit, unit.plural, i + 3);
  if (word === 'half' && isDash(t[i + 1]) && t[i + 2]?.lower === 'hour')
    return {
      ...form('hour', false, i + 3),
      form: { kind: 'duration', amount: 0.5, unit: 'hour', bound: null, modifier: true },
    };
  if (word === 'single' && isDash(t[i + 1]) && units.has(t[i + 2]?.lower ?? ''))
    return form(units.get(t[i + 2]?.lower ?? '')?.unit ?? 'day', false, i + 3);
  return null;
}

/** Reads a calendar expression at `i`, for `three days after Christmas`. */
export type ReadAny = (i: number) => (Match & { readonly form: Form }) | null;

/** `days`, `weeks`, `hours` before later, earlier, ago, before, after. */
export function openLength(t: Tokens, i: number): DurationMatch | null {
  const unit = units.get(t[i]?.lower ?? '');
  if (!unit?.plural) return null;
  // "weeks or months": the smaller unit is what it may be.
  const or = /^(?:or|and)$/.test(t[i + 1]?.lower ?? '') && units.get(t[i + 2]?.lower ?? '')?.plural;
  return {
    first: i,
    last: or ? i + 3 : i + 1,
    article: false,
    form: { kind: 'duration', amount: null, unit: unit.unit, bound: null, modifier: false },
  };
}

/** for weeks, in years, within months: a length with no number, only behind its preposition. */
export function readOpenLength(t: Tokens, i: number): DurationMatch | null {
  const lead = t[i - 1]?.lower ?? '';
  if (!/^(?:for|in|within)$/.test(lead)) return null;
  const open = openLength(t, i);
  if (!open || open.form.unit === 'quarter' || open.form.unit === 'weekend') return null;
  const next = t[open.last];
  if (lead === 'in' && next && next.kind === 'word' && !/^(?:as|and|but|to|after)$/.test(next.lower)) return null;
  if (lead === 'for' && next?.kind === 'word' && /^(?:of|like)$/.test(next.lower)) return null;
  return open;
}

/** five past years, 3 upcoming months: bounded by publication. */
export function readBoundedLength(t: Tokens, i: number): (Match & { readonly form: BoundedForm }) | null {
  const number = readNumber(t, i);
  if (!number || number.article) return null;
  const side = sideWords.get(t[number.end]?.lower ?? '');
  const unit = side ? units.get(t[number.end + 1]?.lower ?? '') : undefined;
  if (!side || !unit?.plural) return null;
  return { first: i, last: number.end + 2, form: { kind: 'bounded', amount: number.value, unit: unit.unit, side } };
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
