import type { BoundedForm, Form, Match, ShiftForm, UnitForm, Which } from '../form';
import { isDash, type Tokens, words } from '../scan';
import { type Unit, units } from '../words';
import { type ReadAny, readUnit } from './lengths';
import { readNumber } from './numbers';
import { readWhich } from './which';

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

export const unitForm = (unit: Unit, shift: number, from: UnitForm['from'], word: string): UnitForm => ({
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
  // "is to last six weeks": a verb.
  if (
    number &&
    word === 'last' &&
    /^(?:to|will|would|can|could|may|might|must|should|not|did|does|t)$/.test(t[i - 1]?.lower ?? '')
  )
    return null;
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
  if (!follows || follows.kind === 'mark') return shift(the + 2, 'text');
  const event = shift(the + 2, 'event');
  return { ...event, form: { ...event.form, the: true } };
}

function readWhichDate(i: number, any: ReadAny): boolean {
  return (any(i)?.last ?? 0) > i + 1;
}
