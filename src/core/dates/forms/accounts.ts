import type { Form, Match, ShiftForm, UnitForm } from '../form';
import { isApostrophe, isDash, type Tokens, words } from '../scan';
import { units } from '../words';
import { readNumber, readOrdinal, readYear } from './numbers';
import { unitForm } from './relative';

/** One unit before what the text tells of. */
const back = (unit: ShiftForm['unit'], word: string): ShiftForm => ({
  kind: 'shift',
  amount: 1,
  unit,
  sign: -1,
  from: 'text',
  bound: null,
  word,
});

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
    form: back(unit.unit, follows ? `year-ago ${ordinal ? ordinal.value : ''}${quarterly}` : 'year-ago'),
  };
}

const isPeriod = (word: string | undefined): boolean => word === 'quarter' || word === 'period';

/** the corresponding period last year, the same quarter a year ago, last year's third quarter: a year before the quarter told of. */
function readLikePeriod(t: Tokens, i: number): (Match & { readonly form: Form }) | null {
  const match = (last: number, numbered: string): Match & { readonly form: Form } => ({
    first: i,
    last,
    form: back('year', `year-ago ${numbered}quarter`),
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
  return { first: i, last: at + 1, form: back('year', `in ${year?.year ?? 0}`) };
}
