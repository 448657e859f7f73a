import {
  add,
  addMonths,
  monthEnd,
  monthOf,
  monthStart,
  nthWeekday,
  weekStart,
  weekdayOf,
  yearOf,
  type Day,
} from '../calendar';
import type { NthForm, UnitForm } from '../form';
import {
  dayInterval,
  monthInterval,
  quarterInterval,
  unitInterval,
  weekInterval,
  weekendInterval,
  type Interval,
} from '../values';
import { type Anchor, type Meaning, type Setting, nothing, meant, by } from './meaning';

export function unitMeaning(form: UnitForm, s: Setting): Meaning {
  const { published } = s;
  const none = { ...nothing('date', null), basis: 'publication' as const };
  if (form.from === 'text') {
    if (form.word === 'the' || form.word === 'latest') return theUnit(form, s);
    const anchor = form.unit === 'day' ? s.day : form.unit === 'quarter' ? (s.quarter ?? s.date) : s.date;
    if (anchor?.quarter && form.unit === 'quarter' && form.shift === 0)
      return meant(quarterOfAccounts(anchor, 0), 'text', by(anchor, 0, 'quarter'), anchor);
    const base = anchor ? (form.shift > 0 ? anchor.to : anchor.from) : null;
    if (anchor && base)
      return meant(unitInterval(form.unit, base, form.shift), 'text', by(anchor, form.shift, form.unit), anchor);
    return published
      ? { ...meant(unitInterval(form.unit, published, form.shift), 'publication', 'No earlier date: from publication') }
      : { ...none, basis: 'text' };
  }
  if (!published) return none;
  if (form.unit === 'weekend') return weekend(form, s, published);
  // "This quarter's loss includes …": the one that the accounts tell of, which is over.
  if (form.unit === 'quarter' && form.shift === 0 && s.main && s.main.to < published && results.test(s.owned))
    return meant(quarterOfAccounts(s.main, 0), 'text', `"${s.main.words}"`, s.main);
  // "since year-end", "had 40 ships at year-end": the last that was.
  if (form.word === 'end' && (s.lead === 'since' || (s.lead === 'at' && s.tense() === 'past')))
    return meant(unitInterval(form.unit, published, -1), 'publication', `The ${form.unit} before publication`);
  const label = form.shift === 0 ? 'Publication' : `Publication ${form.shift < 0 ? '−' : '+'} ${Math.abs(form.shift)}`;
  return meant(unitInterval(form.unit, published, form.shift), 'publication', `${label} ${form.unit}`);
}

const results = /^(?:loss|profits?|results|earnings|income|net|sales|revenues?|figures|performance|charges?)$/;

function weekend(form: UnitForm, s: Setting, published: Day): Meaning {
  const isWeekend = weekdayOf(published) >= 6;
  const early = weekdayOf(published) <= 2;
  const past = s.tense() === 'past' || (form.word === 'the' && s.tense() !== 'future' && !isWeekend);
  // On a weekday "the coming weekend" is that week's.
  const ahead = form.word === 'coming' && !isWeekend ? 0 : form.shift;
  const back = form.shift === 0 && !isWeekend && past && (form.word === 'the' || early) ? -1 : ahead;
  return meant(
    weekendInterval(add(published, back * 7)),
    'publication',
    back < 0 ? 'The weekend before publication' : 'The weekend of that week',
  );
}

/** the quarter, the year, the day: of what was named last. */
function theUnit(form: UnitForm, s: Setting): Meaning {
  const { published } = s;
  // "The latest quarter" is over; one named before that still runs is another.
  const runs =
    form.word === 'latest' && published !== null && s.main !== null && !s.main.reported && s.main.to >= published;
  if (form.unit === 'quarter' && s.main?.quarter && !runs)
    return meant(quarterOfAccounts(s.main, 0), 'text', `"${s.main.words}"`, s.main);
  if (form.unit === 'quarter')
    return published
      ? meant(unitInterval('quarter', published, -1), 'publication', 'The last whole quarter')
      : nothing('date', null);
  if (form.unit === 'day') {
    const anchor = s.day;
    if (anchor) return meant(dayInterval(anchor.from), 'text', `The day of "${anchor.words}"`, anchor);
  }
  if (!published) return { ...nothing('date', null), basis: 'text' };
  // "For the week, shares fell 2%", read on Monday.
  if (form.unit === 'week' && weekdayOf(published) === 1 && s.tense() === 'past')
    return meant(unitInterval('week', published, -1), 'publication', 'The week before publication');
  return meant(unitInterval(form.unit, published, 0), 'publication', `The ${form.unit} of publication`);
}

export function nthMeaning(form: NthForm, s: Setting): Meaning {
  const outer = s.resolve(form.of);
  const { from, to } = outer;
  if (!from || !to) return { ...outer, value: null };
  const at = (interval: Interval | null): Meaning => ({
    ...outer,
    value: interval?.value ?? null,
    from: interval?.from ?? null,
    to: interval?.to ?? null,
    type: 'date',
  });
  if (form.nth === 0 && form.unit === 'quarter') return at(quarterUpTo(to));
  if (form.nth === 0) return at(form.unit === 'weekend' ? weekendInterval(from) : weekInterval(from));
  if (form.unit === 'weekday' && form.weekday) {
    if (monthOf(from) !== monthOf(to)) return at(null);
    const day = nthWeekday(yearOf(from), monthOf(from), form.weekday, form.nth);
    return at(day ? dayInterval(day) : null);
  }
  if (form.unit === 'day') return at(dayInterval(form.nth < 0 ? to : add(from, form.nth - 1)));
  if (form.unit === 'week') {
    const start =
      form.nth < 0 ? lastWeek(to) : add(weekStart(from), (form.nth - 1) * 7 + (weekdayOf(from) > 4 ? 7 : 0));
    return at(weekInterval(start));
  }
  if (form.unit === 'month') {
    const moved =
      form.nth < 0 ? { year: yearOf(to), month: monthOf(to) } : addMonths(yearOf(from), monthOf(from), form.nth - 1);
    return at(monthInterval(moved.year, moved.month));
  }
  if (form.unit === 'weekend') {
    const first = nthWeekday(yearOf(from), monthOf(from), 6, form.nth);
    return at(first ? weekendInterval(first) : null);
  }
  return at(null);
}

/** The quarter named by an anchor, moved by years; a firm's own year may put its months anywhere. */
export function quarterOfAccounts({ quarter, from, to }: Anchor, years: number, n = quarter?.n ?? 1): Interval {
  const year = quarter?.year ?? yearOf(from);
  const named = quarterInterval(year + years, n);
  if (n !== quarter?.n) return named;
  return {
    ...named,
    from: monthStart(yearOf(from) + years, monthOf(from)),
    to: monthEnd(yearOf(to) + years, monthOf(to)),
  };
}

/** The three months that end with a month, called by the quarter that has the middle one. */
export function quarterUpTo(end: Day): Interval {
  const middle = addMonths(yearOf(end), monthOf(end), -1);
  const first = addMonths(yearOf(end), monthOf(end), -2);
  const { value } = quarterInterval(middle.year, Math.ceil(middle.month / 3));
  return { value, from: monthInterval(first.year, first.month).from, to: monthInterval(yearOf(end), monthOf(end)).to };
}

/** Monday of the last week that has its Thursday there, as ISO counts weeks. */
const lastWeek = (to: Day): Day => (weekdayOf(to) < 4 ? add(weekStart(to), -7) : weekStart(to));
