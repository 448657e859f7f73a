import { add, yearEnd, yearOf } from '../calendar';
import type { ShiftForm } from '../form';
import { dayInterval, durationValue, movedDay, quarterInterval, shifted, unitInterval, yearInterval } from '../values';
import { type Anchor, type Meaning, type Setting, nothing, meant, by } from './meaning';
import { quarterOfAccounts } from './units';

export function shiftMeaning(form: ShiftForm, s: Setting): Meaning {
  const { amount, unit, sign } = form;
  if (form.word.startsWith('year-ago')) return yearAgo(s, form.word);
  if (form.word.startsWith('in ')) return accounts(s, Number(form.word.slice(3)));
  const duration = (): Meaning => ({ ...nothing('duration', durationValue({ amount, unit })) });
  if (amount === null) {
    if (form.from === 'publication')
      return { ...nothing('date', sign < 0 ? 'PAST_REF' : 'FUTURE_REF'), basis: 'publication' };
    return { ...duration(), basis: 'text', on: s.date };
  }
  // "the day before the ferry sank": a day, though not one that the calendar can give.
  if (form.from === 'event' && form.the)
    return {
      ...nothing('date', null, `The ${unit} ${sign < 0 ? 'before' : 'after'} what is told behind it`),
      basis: 'text',
    };
  if (form.from === 'event') return { ...duration(), basis: 'text' };
  if (form.from === 'publication') {
    if (!s.published) return { ...nothing('date', null), basis: 'publication' };
    // 36 hours ago falls on one of two days, as the hour of the day decides.
    if (unit === 'hour' && amount >= 24 && amount % 24 !== 0) return { ...nothing('date', null), basis: 'publication' };
    if (unit === 'hour' && amount >= 24)
      return meant(
        dayInterval(add(s.published, (sign * amount) / 24)),
        'publication',
        `Publication ${sign < 0 ? '−' : '+'} ${amount} hours`,
      );
    if (unit === 'hour' || unit === 'minute' || unit === 'second')
      return meant(dayInterval(s.published), 'publication', 'Publication day');
    if (unit === 'year' && amount === 1 && s.main?.quarter) return yearAgo(s, 'year-ago');
    const far = shifted(s.published, sign * amount, unit);
    return meant(far, 'publication', `Publication ${sign < 0 ? '−' : '+'} ${amount} ${unit}${amount === 1 ? '' : 's'}`);
  }
  if (form.from === 'text') {
    if (unit === 'hour' || unit === 'minute' || unit === 'second') return { ...duration(), basis: 'text', on: s.day };
    if (unit === 'year' && amount === 1 && sign < 0) return yearAgo(s, 'year-ago');
    const anchor = unit === 'day' ? s.day : unit === 'year' ? s.date : (s.day ?? s.date);
    if (!anchor) {
      // "A day earlier, lorries had crossed", with no day named: all that was told is of publication day.
      const today = sign < 0 && s.opens && s.published && (unit === 'day' || unit === 'week') ? s.published : null;
      if (!today || s.tense() !== 'past') return { ...duration(), basis: 'text' };
      const label = `Publication − ${amount} ${unit}${amount === 1 ? '' : 's'}`;
      return meant(shifted(today, -amount, unit), 'publication', label);
    }
    const base = sign > 0 ? anchor.to : anchor.from;
    // "9 January … a week later": counted from a day, weeks lead to a day.
    const day = unit === 'week' && anchor.from === anchor.to ? movedDay(base, sign * amount, unit) : null;
    const moved = day ? dayInterval(day) : shifted(base, sign * amount, unit);
    // "Eighteen months later he was overthrown", of a story of last week: counted from what the copy does not date.
    const ahead = sign > 0 && s.published !== null && (moved?.from ?? '') > s.published && s.tense() === 'past';
    return ahead && !s.plans() && !s.ahead()
      ? { ...duration(), basis: 'text' }
      : meant(moved, 'text', by(anchor, sign * amount, unit), anchor);
  }
  const inner = s.resolve(form.from);
  const base = sign > 0 ? inner.to : inner.from;
  if (!base) return { ...inner, value: null, from: null, to: null };
  const day = movedDay(base, sign * amount, unit);
  const exact = inner.from === inner.to || unit === 'day';
  const moved = exact && day ? dayInterval(day) : shifted(base, sign * amount, unit);
  return {
    ...inner,
    type: 'date',
    value: moved?.value ?? null,
    from: moved?.from ?? null,
    to: moved?.to ?? null,
    working: `${base} ${sign < 0 ? '−' : '+'} ${amount} ${unit}${amount === 1 ? '' : 's'}`,
  };
}

/** "the 1988 period": the quarter named last, in that year. */
function accounts(s: Setting, year: number): Meaning {
  const quarter = s.main?.quarter;
  if (!quarter || !s.main || s.months) return meant(yearInterval(year), 'itself', '');
  const interval = quarterOfAccounts(s.main, year - quarter.year);
  return meant(interval, 'text', `The quarter of "${s.main.words}"`, s.main);
}

const isWholeYear = ({ from, to }: Anchor): boolean => from.endsWith('-01-01') && to === yearEnd(yearOf(from));

/** "more in 2019 than a year earlier"; "a year earlier", "the year-ago quarter" in company copy: a year before the quarter named last; else a year back. */
function yearAgo(s: Setting, word: string): Meaning {
  const numbered = /year-ago (\d)quarter/.exec(word);
  const quarter = s.main?.quarter ?? null;
  if (quarter && s.main && s.months && !word.includes('quarter'))
    return meant(yearInterval(quarter.year - 1), 'text', `The year before that of "${s.main.words}"`, s.main);
  if (quarter && s.main) {
    const n = numbered ? Number(numbered[1]) : quarter.n;
    return meant(quarterOfAccounts(s.main, -1, n), 'text', `A year before "${s.main.words}"`, s.main);
  }
  if (s.date && isWholeYear(s.date) && /^(?:than|from|with|to|against|on|over)$/.test(s.lead) && !numbered)
    return meant(unitInterval('year', s.date.from, -1), 'text', by(s.date, -1, 'year'), s.date);
  // "In 2011 he was jailed. He had been tried a year earlier": no report of accounts looks back so far.
  if (s.date && s.published && !numbered && yearOf(s.date.from) < yearOf(s.published) - 1)
    return meant(unitInterval('year', s.date.from, -1), 'text', by(s.date, -1, 'year'), s.date);
  const base = s.published ? yearOf(s.published) : s.date ? yearOf(s.date.from) : null;
  if (base === null) return { ...nothing('date', null), basis: 'text' };
  if (numbered)
    return meant(quarterInterval(base - 1, Number(numbered[1])), s.published ? 'publication' : 'text', 'A year back');
  return meant(yearInterval(base - 1), s.published ? 'publication' : 'text', 'A year back');
}

export function boundedMeaning(
  form: { readonly amount: number | null; readonly unit: ShiftForm['unit']; readonly side: 'past' | 'next' },
  s: Setting,
): Meaning {
  const value = durationValue({ amount: form.amount, unit: form.unit });
  const base: Meaning = { ...nothing('duration', value), basis: 'publication' };
  if (!s.published || form.amount === null) return base;
  // "had to live on that for the next ten years": from then on.
  if (form.side === 'next' && s.wentOn() && !s.plans()) return { ...base, basis: 'text' };
  if (form.unit === 'quarter') {
    const [first, last] = form.side === 'past' ? [-form.amount, -1] : [1, form.amount];
    const from = unitInterval('quarter', s.published, first)?.from ?? null;
    return { ...base, from, to: unitInterval('quarter', s.published, last)?.to ?? null };
  }
  const other = movedDay(s.published, form.side === 'past' ? -form.amount : form.amount, form.unit);
  if (!other) return base;
  return form.side === 'past'
    ? { ...base, from: other, to: s.published }
    : { ...base, from: add(s.published, 1), to: other };
}
