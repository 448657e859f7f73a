import { isApostrophe, isDash, words, type Tokens } from '../scan';
import { cardinals, ordinals } from '../words';

/** A number as copy writes it. `value` is null when the words leave it open: `several`, `a few`. */
interface NumberRead {
  readonly value: number | null;
  readonly end: number;
  /** Written `a` or `an`: one, but weak. */
  readonly article: boolean;
}

const few = new Set(['several', 'many', 'numerous', 'some', 'various', 'countless']);

/** 12, 1,000, 3.5, 2 1/2, twenty-five, a hundred, a couple of, several, a few, two and a half, half a. */
export function readNumber(t: Tokens, i: number): NumberRead | null {
  const token = t[i];
  if (!token) return null;
  if (token.kind === 'number') return figures(t, i);
  if (token.kind !== 'word') return null;
  const next = t[i + 1]?.lower;
  const quarter = token.lower === 'a' ? i + 1 : i;
  if (words(t, quarter, 'quarter', 'of', 'a', 'century') > 0) return { value: 0.25, end: quarter + 3, article: false };
  if (token.lower === 'a' || token.lower === 'an' || token.lower === 'another') {
    if (next === 'few') return { value: null, end: i + 2, article: false };
    if (next === 'couple') return { value: 2, end: t[i + 2]?.lower === 'of' ? i + 3 : i + 2, article: false };
    if (next === 'half' && t[i + 2]?.lower === 'hour') return { value: 0.5, end: i + 2, article: false };
    if (next === 'half' && t[i + 2]?.lower === 'dozen') return { value: 6, end: i + 3, article: false };
    if (next === 'dozen') return { value: 12, end: i + 2, article: false };
    if (next === 'hundred') return spelled(t, i + 1, 1) ?? null;
    if (next === 'thousand') return { value: 1000, end: i + 2, article: false };
    if (next === 'single' || next === 'full' || next === 'whole' || next === 'further' || next === 'additional')
      return { value: 1, end: i + 2, article: true };
    return { value: 1, end: i + 1, article: true };
  }
  if (token.lower === 'half') {
    if (next === 'a' || next === 'an') return { value: 0.5, end: i + 2, article: false };
    return null;
  }
  if (token.lower === 'couple') return { value: 2, end: next === 'of' ? i + 2 : i + 1, article: false };
  if (token.lower === 'few') return { value: null, end: i + 1, article: false };
  if (few.has(token.lower)) return { value: null, end: i + 1, article: false };
  return spelled(t, i, null);
}

function figures(t: Tokens, i: number): NumberRead | null {
  const token = t[i];
  if (!token || token.text.length > 7) return null;
  let value = Number(token.text);
  let end = i + 1;
  while (
    t[end]?.text === ',' &&
    !t[end]?.gap &&
    t[end + 1]?.kind === 'number' &&
    !t[end + 1]?.gap &&
    t[end + 1]?.text.length === 3
  ) {
    value = value * 1000 + Number(t[end + 1]?.text);
    end += 2;
  }
  if (t[end]?.text === '.' && !t[end]?.gap && t[end + 1]?.kind === 'number' && !t[end + 1]?.gap) {
    value = Number(`${value}.${t[end + 1]?.text ?? '0'}`);
    end += 2;
  }
  const fraction = fractionAt(t, end);
  if (fraction) return { value: value + fraction.value, end: fraction.end, article: false };
  if (t[end]?.lower === 'million' || t[end]?.lower === 'billion' || t[end]?.lower === 'bn') return null;
  const half = andHalf(t, end);
  return { value: value + (half > end ? 0.5 : 0), end: half, article: false };
}

function fractionAt(t: Tokens, i: number): { value: number; end: number } | null {
  const mark = t[i]?.text;
  if (mark === '½') return { value: 0.5, end: i + 1 };
  if (mark === '¼') return { value: 0.25, end: i + 1 };
  if (mark === '¾') return { value: 0.75, end: i + 1 };
  const at = isDash(t[i]) ? i + 1 : i;
  const over = t[at];
  const under = t[at + 2];
  if (over?.kind !== 'number' || t[at + 1]?.text !== '/' || under?.kind !== 'number' || under.gap) return null;
  const [a, b] = [Number(over.text), Number(under.text)];
  return (b === 2 || b === 4) && a < b ? { value: a / b, end: at + 3 } : null;
}

/** `and a half` after a number: the index behind it, or the same index. */
const andHalf = (t: Tokens, i: number): number => {
  if (words(t, i, 'and', 'a', 'half') > 0) return i + 3;
  // "two-and-a-half"
  return isDash(t[i]) && t[i + 1]?.lower === 'and' && t[i + 3]?.lower === 'a' && t[i + 5]?.lower === 'half' ? i + 6 : i;
};

function spelled(t: Tokens, i: number, start: number | null): NumberRead | null {
  let end = i;
  let value = start ?? -1;
  if (start === null) {
    const first = cardinals.get(t[i]?.lower ?? '');
    if (first === undefined) return null;
    value = first;
    end = i + 1;
    if (first >= 20) {
      const joined = isDash(t[end]) ? end + 1 : end;
      const unit = cardinals.get(t[joined]?.lower ?? '');
      if (unit !== undefined && unit > 0 && unit < 10) {
        value += unit;
        end = joined + 1;
      }
    }
  }
  const scale = t[end]?.lower;
  if (scale === 'hundred' || scale === 'dozen' || scale === 'thousand') {
    value *= scale === 'hundred' ? 100 : scale === 'dozen' ? 12 : 1000;
    end += 1;
    const and = t[end]?.lower === 'and' ? end + 1 : end;
    const rest = cardinals.has(t[and]?.lower ?? '') ? spelled(t, and, null) : null;
    if (rest && rest.value !== null && rest.value < value) {
      value += rest.value;
      end = rest.end;
    }
  }
  if (t[end]?.lower === 'million' || t[end]?.lower === 'billion') return null;
  const half = andHalf(t, end);
  return { value: value + (half > end ? 0.5 : 0), end: half, article: false };
}

interface OrdinalRead {
  readonly value: number;
  readonly end: number;
}

const endings = new Set(['st', 'nd', 'rd', 'th']);

/** 21st, third, twenty-first. `second` is left to the caller: it may be a unit. */
export function readOrdinal(t: Tokens, i: number): OrdinalRead | null {
  const token = t[i];
  const next = t[i + 1];
  if (!token) return null;
  if (token.kind === 'number')
    return token.text.length <= 3 && next && !next.gap && endings.has(next.lower)
      ? { value: Number(token.text), end: i + 2 }
      : null;
  const ordinal = ordinals.get(token.lower);
  if (ordinal !== undefined) return { value: ordinal, end: i + 1 };
  const tens = cardinals.get(token.lower);
  if (tens === undefined || tens < 20) return null;
  const joined = isDash(next) ? i + 2 : i + 1;
  const unit = ordinals.get(t[joined]?.lower ?? '');
  return unit !== undefined && unit < 10 ? { value: tens + unit, end: joined + 1 } : null;
}

interface YearRead {
  readonly year: number;
  readonly end: number;
  readonly short: boolean;
}

/** A year in four figures; `'98` when `short` is allowed; nineteen ninety-six; two thousand and five. */
export function readYear(t: Tokens, i: number): YearRead | null {
  const token = t[i];
  if (!token) return null;
  if (token.kind === 'number') {
    if (token.text.length !== 4) return null;
    const year = Number(token.text);
    return year >= 1000 && year <= 2199 ? { year, end: i + 1, short: false } : null;
  }
  if (isApostrophe(token)) {
    const figure = t[i + 1];
    if (figure?.kind !== 'number' || figure.gap || figure.text.length !== 2) return null;
    if (t[i + 2] && !t[i + 2]?.gap && t[i + 2]?.kind === 'word') return null;
    return { year: century(Number(figure.text)), end: i + 2, short: true };
  }
  return spelledYear(t, i);
}

/** Two figures as a year: up to 40 in this century, else in the last. */
export const century = (short: number): number => (short <= 40 ? 2000 + short : 1900 + short);

function spelledYear(t: Tokens, i: number): YearRead | null {
  const first = t[i]?.lower ?? '';
  const head = cardinals.get(first);
  if (head === undefined) return null;
  if (first === 'two' && t[i + 1]?.lower === 'thousand') {
    const at = t[i + 2]?.lower === 'and' ? i + 3 : i + 2;
    const rest = cardinals.has(t[at]?.lower ?? '') ? spelled(t, at, null) : null;
    if (rest?.value && rest.value < 100) return { year: 2000 + rest.value, end: rest.end, short: false };
    return t[i - 1]?.lower === 'year' ? { year: 2000, end: i + 2, short: false } : null;
  }
  if (head < 15 || head > 20) return null;
  if (t[i + 1]?.lower === 'hundred') {
    const at = t[i + 2]?.lower === 'and' ? i + 3 : i + 2;
    const rest = cardinals.has(t[at]?.lower ?? '') ? spelled(t, at, null) : null;
    return rest?.value && rest.value < 100 ? { year: head * 100 + rest.value, end: rest.end, short: false } : null;
  }
  const tail = cardinals.get(t[i + 1]?.lower ?? '');
  if (tail === undefined || tail < 10) return null;
  const rest = spelled(t, i + 1, null);
  return rest?.value && rest.value >= 10 && rest.value < 100 && Number.isInteger(rest.value)
    ? { year: head * 100 + rest.value, end: rest.end, short: false }
    : null;
}
