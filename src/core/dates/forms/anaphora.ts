import type { Form, Match } from '../form';
import type { ReadAny } from './lengths';
import { isApostrophe, isDash, words, type Tokens } from '../scan';
import { endDay } from './periods';
import { units } from '../words';

const before = new Set(['in', 'during', 'for', 'of', 'by', 'on', 'over', 'through', 'throughout', 'since', 'from', 'until', 'this', 'earlier', 'later', 'at', 'into', 'with', 'was', 'is', 'and', 'to', 'than', 'after', 'before', 'all']); // prettier-ignore

/** the quarter, the year, the week, the weekend, the day (of the text); year-end; the full year. */
export function readTheUnit(t: Tokens, i: number, any: ReadAny): (Match & { readonly form: Form }) | null {
  const yearEnd = readYearEnd(t, i);
  if (yearEnd) return yearEnd;
  if (t[i]?.lower !== 'the') return null;
  const full =
    t[i + 1]?.lower === 'full' || t[i + 1]?.lower === 'fiscal' || t[i + 1]?.lower === 'whole' ? i + 2 : i + 1;
  const unit = units.get(t[full]?.lower ?? '');
  if (!unit || unit.plural) return null;
  const next = t[full + 1];
  // "the day care centre", "the week-long strike", "the year's best": the unit belongs to something else.
  if (next && !next.gap && (isDash(next) || isApostrophe(next))) return null;
  const lead = t[i - 1]?.lower ?? '';
  const leads = before.has(lead);
  const free =
    !next ||
    next.kind === 'mark' ||
    /^(?:was|were|is|had|has|to|and|but|from|ended|ending|as|on|with|at|in|by|rose|fell|that|because|compared|after|before)$/.test(
      next.lower,
    );
  const form: Form = { kind: 'unit', unit: unit.unit, shift: 0, from: 'text', word: 'the' };
  const match = { first: i, last: full + 1, form };
  const ended = unit.unit === 'quarter' ? quarterEnded(t, i, full + 1, any) : null;
  if (ended) return ended;
  if (unit.unit === 'quarter')
    return leads && free && !/^(?:and|to|of)$/.test(lead)
      ? match
      : lead === '' && free
        ? match
        : leads && free
          ? match
          : null;
  if (unit.unit === 'weekend')
    return leads && (free || lead === 'over') ? { ...match, form: { ...form, from: 'publication' } } : null;
  if (unit.unit === 'year') {
    if (full > i + 1) return leads && free ? match : null;
    if (words(t, full + 1, 'ended') > 0 || words(t, full + 1, 'ending') > 0 || words(t, full + 1, 'to') > 0)
      return /^(?:for|in)$/.test(lead)
        ? { ...match, form: { kind: 'duration', amount: 1, unit: 'year', bound: null, modifier: false } }
        : null;
    return /^(?:in|for|during|of|on)$/.test(lead) &&
      free &&
      !(lead === 'of' && !/^(?:end|rest|half|start|beginning|middle)$/.test(t[i - 2]?.lower ?? ''))
      ? match
      : null;
  }
  if (unit.unit === 'week')
    return /^(?:in|for|during|of)$/.test(lead) &&
      free &&
      !(lead === 'of' && !/^(?:end|rest|start|beginning|middle)$/.test(t[i - 2]?.lower ?? ''))
      ? match
      : null;
  if (unit.unit === 'month')
    return /^(?:in|for|during|of)$/.test(lead) &&
      free &&
      !(lead === 'of' && !/^(?:end|rest|start|beginning|middle)$/.test(t[i - 2]?.lower ?? ''))
      ? match
      : null;
  if (
    unit.unit === 'day' &&
    /^(?:end|ended|ending|finish|finished|finishing|close|closed|closing|start|started|begin|began)$/.test(lead) &&
    (free || next?.lower === 'at')
  )
    return match;
  if (unit.unit === 'day')
    return /^(?:in|on|of|during)$/.test(lead) &&
      free &&
      ((lead === 'in' && /^(?:earlier|later|early|late)$/.test(t[i - 2]?.lower ?? '')) ||
        lead === 'on' ||
        lead === 'during' ||
        (lead === 'of' && /^(?:end|start|rest|close)$/.test(t[i - 2]?.lower ?? '')))
      ? match
      : null;
  return null;
}

/** "the quarter ended July 31": the three months up to that day. */
function quarterEnded(t: Tokens, first: number, last: number, any: ReadAny): (Match & { readonly form: Form }) | null {
  const of = endDay(t, last, any);
  return of && { first, last, form: { kind: 'nth', nth: 0, unit: 'quarter', of } };
}

/** year-end, year's end, end of the year is a portion. */
function readYearEnd(t: Tokens, i: number): (Match & { readonly form: Form }) | null {
  const unit = units.get(t[i]?.lower ?? '');
  if (!unit || unit.plural || (unit.unit !== 'year' && unit.unit !== 'month')) return null;
  const of: Form = { kind: 'unit', unit: unit.unit, shift: 0, from: 'publication', word: 'end' };
  const end =
    isDash(t[i + 1]) && !t[i + 1]?.gap ? i + 2 : isApostrophe(t[i + 1]) && t[i + 2]?.lower === 's' ? i + 3 : i + 1;
  if (t[end]?.lower !== 'end') return null;
  // "year-end" is the day on which books are closed, "the year's end" a time.
  const form: Form = isDash(t[i + 1])
    ? { kind: 'nth', nth: -1, unit: 'day', of }
    : { kind: 'portion', portion: 'end', of };
  return { first: i, last: end + 1, form };
}
