import { addMonths, daysBetween, monthOf, monthStart, yearOf } from '../calendar';
import type { FeastForm, PeriodForm, SeasonForm } from '../form';
import { feastDay } from '../forms/feasts';
import { dayInterval, halfInterval, monthInterval, quarterInterval, type Interval } from '../values';
import { type Meaning, type Setting, nothing, meant, nearest } from './meaning';
import { calendarMeaning } from './calendar';
import { quarterUpTo } from './units';

export function feastMeaning(form: FeastForm, s: Setting): Meaning {
  if (form.date) return calendarMeaning({ ...form.date, weekday: null }, s);
  if (form.year !== null) {
    const day = feastDay(form.feast, form.year);
    return day ? meant(dayInterval(day), 'itself', 'By the calendar of feasts') : nothing('date', null);
  }
  if (!s.published) return { ...nothing('date', null), basis: 'publication' };
  const year = yearOf(s.published);
  const candidates = [-1, 0, 1].flatMap((n) => feastDay(form.feast, year + n) ?? []);
  const published = s.published;
  if (form.which === 'last') {
    const past = candidates.filter((d) => d < published);
    const day = past[past.length - 1];
    return day ? meant(dayInterval(day), 'publication', 'The latest before publication') : nothing('date', null);
  }
  if (form.which === 'next' || form.which === 'coming') {
    const day = candidates.find((d) => d > published);
    return day ? meant(dayInterval(day), 'publication', 'The first after publication') : nothing('date', null);
  }
  const day = form.which === 'this' ? feastDay(form.feast, year) : nearest(candidates, published, s.tense(), 90);
  return day ? meant(dayInterval(day), 'publication', 'By the calendar of feasts') : nothing('date', null);
}

const seasonStart: Readonly<Record<SeasonForm['season'], number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function seasonMeaning(form: SeasonForm, s: Setting): Meaning {
  const { published } = s;
  const of = (year: number, basis: Meaning['basis'], why: string): Meaning => {
    const start = s.southern === null ? null : ((seasonStart[form.season] + (s.southern ? 6 : 0) - 1) % 12) + 1;
    if (start === null) return { ...nothing('date', `${year}-${form.season}`, why), basis };
    const end = addMonths(year, start, 2);
    const last = monthInterval(end.year, end.month);
    return { ...meant({ value: `${year}-${form.season}`, from: monthStart(year, start), to: last.to }, basis, why) };
  };
  if (form.year !== null) return of(form.year, 'itself', '');
  if (!published) return { ...nothing('date', `XXXX-${form.season}`), basis: 'publication' };
  const year = yearOf(published);
  if (form.which === 'last') return of(year - 1, 'publication', 'The year before publication');
  if (form.which === 'next') return of(year + 1, 'publication', 'The year after publication');
  if (form.which === 'that' && s.date) return of(yearOf(s.date.from), 'text', `The year of "${s.date.words}"`);
  const started = monthOf(published) >= seasonStart[form.season];
  if (form.which === null && !started && s.tense() === 'past')
    return of(year - 1, 'publication', 'Past tense: the latest');
  return of(year, 'publication', 'Publication year');
}

export function periodMeaning(form: PeriodForm, s: Setting): Meaning {
  const interval = (year: number): Interval =>
    form.of === 'half' ? halfInterval(year, form.n) : quarterInterval(year, form.n);
  if (form.ended) {
    const end = s.resolve(form.ended);
    if (end.to) return { ...end, ...quarterUpTo(end.to), value: `${yearOf(end.to)}-Q${form.n}` };
  }
  if (typeof form.year === 'number') return meant(interval(form.year), 'itself', '');
  if (form.year) {
    const year = s.resolve(form.year);
    return year.from
      ? { ...meant(interval(yearOf(year.from)), year.basis, year.working, year.on) }
      : nothing('date', null);
  }
  if (!s.published)
    return { ...nothing('date', `XXXX-${form.of === 'half' ? 'H' : 'Q'}${form.n}`), basis: 'publication' };
  // The latest one begun, unless the verb looks ahead and the next is near: "expects a loss in the first quarter".
  const year = yearOf(s.published);
  const begun = interval(year).from ?? '';
  const latest = (begun <= s.published ? year : year - 1) - (s.yearBack ? 1 : 0);
  const ended = interval(latest).to ?? s.published;
  const next = interval(latest + 1).from ?? s.published;
  const near = daysBetween(s.published, next) < 150 && daysBetween(ended, s.published) > 100;
  if (near && (s.tense() === 'future' || s.ahead()))
    return meant(interval(latest + 1), 'publication', 'Future: the next one');
  return meant(interval(latest), 'publication', 'The latest one begun');
}
