import {
  add, dayOf, daysBetween, latestWeekday, monthOf, monthStart, monthValue, nextWeekday, nthWeekday, weekStart, weekdayOf, yearOf, addMonths,
  type Day,
} from './calendar'; // prettier-ignore
import { feastDay } from './forms/feasts';
import type { CalendarForm, ClockForm, DurationForm, FeastForm, FiguresForm, Form, NthForm, PeriodForm, SeasonForm, ShiftForm, UnitForm, WeekdayForm } from './form'; // prettier-ignore
import type { Tense } from './tense';
import {
  centuryInterval, dayInterval, decadeInterval, durationValue, halfInterval, monthInterval, movedDay, portionOf, quarterInterval,
  shifted, unitInterval, weekInterval, weekendInterval, yearInterval, type Interval,
} from './values'; // prettier-ignore

/** What an expression means once publication, tense and the dates before it are known. */
export interface Meaning extends Interval2 {
  readonly type: 'date' | 'time' | 'duration' | 'set';
  readonly basis: 'itself' | 'publication' | 'text';
  /** The earlier expression it hangs on. */
  readonly on: Anchor | null;
  /** In an editor's words. */
  readonly working: string;
}

interface Interval2 {
  readonly value: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** A date named before, that later words may hang on. */
export interface Anchor {
  /** Index among the article's expressions. */
  readonly index: number;
  readonly from: Day;
  readonly to: Day;
  readonly words: string;
  readonly quarter: { readonly year: number; readonly n: number } | null;
}

export interface Setting {
  readonly published: Day | null;
  readonly tense: () => Tense;
  /** The verb stands right before, so that its tense is sure: "burned on 30 December". */
  readonly governed: () => boolean;
  /** The last day, the last date of any grain, and the last quarter named before. */
  readonly day: Anchor | null;
  readonly date: Anchor | null;
  readonly quarter: Anchor | null;
  /** Figures read day first. */
  readonly dayFirst: boolean;
  /** The word before: `in two weeks` looks ahead. */
  readonly lead: string;
  readonly southern: boolean | null;
}

const nothing = (type: Meaning['type'], value: string | null, working = ''): Meaning => ({
  type,
  value,
  from: null,
  to: null,
  basis: 'itself',
  on: null,
  working,
});

const meant = (
  interval: Interval | null,
  basis: Meaning['basis'],
  working: string,
  on: Anchor | null = null,
): Meaning => ({
  type: 'date',
  value: interval?.value ?? null,
  from: interval?.from ?? null,
  to: interval?.to ?? null,
  basis,
  on,
  working,
});

export function resolve(form: Form, s: Setting): Meaning {
  switch (form.kind) {
    case 'calendar':
      return calendarMeaning(form, s);
    case 'figures':
      return figuresMeaning(form, s);
    case 'weekday':
      return weekdayMeaning(form, s);
    case 'deictic':
      return s.published
        ? meant(
            dayInterval(add(s.published, form.days)),
            'publication',
            form.days === 0 ? 'Publication day' : `Publication ${form.days < 0 ? '−' : '+'} 1 day`,
          )
        : { ...nothing('date', null), basis: 'publication' };
    case 'unit':
      return unitMeaning(form, s);
    case 'nth':
      return nthMeaning(form, s);
    case 'shift':
      return shiftMeaning(form, s);
    case 'bounded':
      return boundedMeaning(form, s);
    case 'duration': {
      if (form.edge) return edgeMeaning(form, form.edge, s);
      const ahead =
        s.lead === 'in' && form.amount !== null && s.published && s.tense() !== 'past'
          ? movedDay(s.published, form.amount, form.unit)
          : null;
      return {
        ...nothing('duration', durationValue(form)),
        from: ahead,
        to: ahead,
        basis: ahead ? 'publication' : 'itself',
      };
    }
    case 'set':
      return nothing('set', form.value);
    case 'clock':
      return clockMeaning(form, s);
    case 'part':
      return partMeaning(form.part, form.of, s);
    case 'portion': {
      const inner = resolve(form.of, s);
      if (inner.value === null || inner.type !== 'date') return inner;
      const part = portionOf({ value: inner.value, from: inner.from, to: inner.to }, form.portion, s.published);
      return { ...inner, from: part.from, to: part.to };
    }
    case 'vague':
      return nothing('date', vagueValue(form.word, form.value));
    case 'feast':
      return feastMeaning(form, s);
    case 'season':
      return seasonMeaning(form, s);
    case 'period':
      return periodMeaning(form, s);
    case 'decade':
      return meant(decadeInterval(form.start), 'itself', '');
    case 'century':
      return form.bc
        ? nothing('date', `BC${String(form.century - 1).padStart(2, '0')}`)
        : meant(centuryInterval(form.century), 'itself', '');
    case 'range': {
      const a = resolve(carriedBack(form.from, form.to), s);
      const b = resolve(alignEnd(form.from, form.to, a, s), s);
      const value = a.value !== null && b.value !== null ? `${a.value}/${b.value}` : null;
      return { ...a, value, to: b.to };
    }
  }
}

/** The first ten days of last year, the last four months of 2021. */
function edgeMeaning(
  form: DurationForm,
  edge: { readonly side: 'first' | 'last'; readonly of: Form },
  s: Setting,
): Meaning {
  const outer = resolve(edge.of, s);
  const base: Meaning = { ...nothing('duration', durationValue(form)), basis: outer.basis, on: outer.on };
  if (!outer.from || !outer.to || form.amount === null) return base;
  const end = edge.side === 'first' ? movedDay(outer.from, form.amount, form.unit) : null;
  const start = edge.side === 'last' ? movedDay(add(outer.to, 1), -form.amount, form.unit) : null;
  return { ...base, from: start ?? outer.from, to: end ? add(end, -1) : outer.to };
}

const letters: Readonly<Record<string, string>> = {
  years: 'Y',
  months: 'M',
  weeks: 'W',
  days: 'D',
  decades: 'E',
  quarters: 'Q',
};

function vagueValue(word: string, value: string): string {
  const [which, unit] = word.split(' ');
  const letter = letters[unit ?? ''];
  return which === 'recent' && letter ? `PX${letter === 'Q' ? 'M' : letter}` : value;
}

// ---- calendar dates

/** "Nov 18-Dec 19, 2015", "from May to October 2020": the year said at the end holds for the start, or the one before. */
export function carriedBack(from: Form, to: Form): Form {
  if (from.kind !== 'calendar' || to.kind !== 'calendar' || to.year === null || from.year !== null) return from;
  if (from.month === null || to.month === null || from.which) return from;
  const later = from.month > to.month || (from.month === to.month && (from.day ?? 0) > (to.day ?? 31));
  return { ...from, year: later ? to.year - 1 : to.year };
}

/** The month before which an end without a year goes on into the next year: Nov-Feb, December 30-January 2. */
function alignEnd(from: Form, to: Form, start: Meaning, s: Setting): Form {
  if (from.kind !== 'calendar' || to.kind !== 'calendar' || to.month === null || start.from === null) return to;
  if (to.year !== null || s.published === null) return to;
  const year = yearOf(start.from);
  const next = to.month < monthOf(start.from) ? year + 1 : year;
  return { ...to, year: next };
}

export function calendarMeaning(form: CalendarForm, s: Setting): Meaning {
  const { year, month, day } = form;
  if (form.bc) return nothing('date', `BC${String(year ?? 0).padStart(4, '0')}`);
  if (month === null) {
    if (day !== null) return loneDay(day, s);
    return year === null ? nothing('date', null) : meant(yearInterval(year), 'itself', '');
  }
  if (month > 12 || month < 1) return nothing('date', null);
  if (year !== null) {
    if (day === null) return meant(monthInterval(year, month), 'itself', '');
    const exact = dayOf(year, month, day);
    return exact
      ? meant(dayInterval(exact), 'itself', '')
      : nothing('date', `${monthValue(year, month)}-${String(day).padStart(2, '0')}`);
  }
  if (!s.published) {
    const value = `XXXX-${String(month).padStart(2, '0')}${day === null ? '' : `-${String(day).padStart(2, '0')}`}`;
    return { ...nothing('date', value), basis: 'publication' };
  }
  return day === null ? monthMeaning(form, month, s, s.published) : dayMeaning(form, month, day, s, s.published);
}

function loneDay(day: number, s: Setting): Meaning {
  const anchor = s.published;
  if (!anchor) return { ...nothing('date', `XXXX-XX-${String(day).padStart(2, '0')}`), basis: 'publication' };
  const tense = s.tense();
  const months = [-1, 0, 1].map((n) => addMonths(yearOf(anchor), monthOf(anchor), n));
  const days = months.flatMap(({ year, month }) => dayOf(year, month, day) ?? []);
  const best = nearest(days, anchor, tense, 20);
  return best ? meant(dayInterval(best), 'publication', 'Nearest such day to publication') : nothing('date', null);
}

/** The candidate nearest publication; the side the verb forbids is put back by a number of days (study, lesson 4). */
function nearest(candidates: readonly Day[], published: Day, tense: Tense, penalty: number): Day | null {
  let best: Day | null = null;
  let cost = Infinity;
  for (const day of candidates) {
    const off = daysBetween(published, day);
    const wrong = (tense === 'past' && off > 0) || (tense === 'future' && off < 0);
    const price = Math.abs(off) + (wrong ? penalty : 0);
    if (price < cost) {
      cost = price;
      best = day;
    }
  }
  return best;
}

function dayMeaning(form: CalendarForm, month: number, day: number, s: Setting, published: Day): Meaning {
  const base = yearOf(published);
  const years = day === 29 && month === 2 ? [-4, -3, -2, -1, 0, 1, 2, 3, 4] : [-1, 0, 1];
  const candidates = years.flatMap((n) => dayOf(base + n, month, day) ?? []);
  if (form.which === 'that' && s.date) {
    const that = dayOf(yearOf(s.date.from), month, day);
    if (that) return meant(dayInterval(that), 'text', `The year of "${s.date.words}"`, s.date);
  }
  const tense = s.tense();
  // A near day on the wrong side is a slip to ask about (rulings 28); a far one is another year.
  const sure = s.governed() && form.weekday === null;
  const fits = sure
    ? candidates.filter((d) => fitsTense(daysBetween(published, d), tense) || Math.abs(daysBetween(published, d)) <= 31)
    : candidates;
  let best = nearest(fits.length > 0 ? fits : candidates, published, tense, 90);
  if (best && form.weekday !== null && weekdayOf(best) !== form.weekday) {
    const off = daysBetween(published, best);
    const against = (tense === 'past' && off > 0) || (tense === 'future' && off < 0);
    // Another year only if this reading is far off or against the tense (guide 2.4).
    if (Math.abs(off) > 90 || against) {
      const fitting = candidates.filter(
        (d) => weekdayOf(d) === form.weekday && fitsTense(daysBetween(published, d), tense),
      );
      best = nearest(fitting, published, tense, 90) ?? best;
    }
  }
  if (!best)
    return {
      ...nothing('date', `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
      basis: 'publication',
    };
  return meant(dayInterval(best), 'publication', 'The year that puts it nearest publication');
}

const fitsTense = (off: number, tense: Tense): boolean =>
  !((tense === 'past' && off > 0) || (tense === 'future' && off < 0));

function monthMeaning(form: CalendarForm, month: number, s: Setting, published: Day): Meaning {
  const year = yearOf(published);
  const now = monthOf(published);
  const at = (y: number, why: string): Meaning => meant(monthInterval(y, month), 'publication', why);
  switch (form.which) {
    case 'last':
    case 'past':
      return at(month < now ? year : year - 1, 'The latest such month before publication');
    case 'next':
    case 'coming':
      return at(month > now ? year : year + 1, 'The next such month after publication');
    case 'this':
      return at(year, 'Publication year');
    case 'previous':
      return at(year - 1, 'The year before publication');
    case 'that':
      if (s.date)
        return meant(monthInterval(yearOf(s.date.from), month), 'text', `The year of "${s.date.words}"`, s.date);
      break;
    case 'following':
      if (s.date) {
        const y = yearOf(s.date.to);
        return meant(
          monthInterval(month > monthOf(s.date.to) ? y : y + 1, month),
          'text',
          `After "${s.date.words}"`,
          s.date,
        );
      }
      break;
    default:
  }
  // Seven months back to four ahead (study, lesson 4); a deadline looks further.
  const ahead = (month - now + 12) % 12;
  if ((s.lead === 'by' || s.lead === 'until') && s.tense() !== 'past' && ahead <= 9)
    return at(month >= now ? year : year + 1, 'A deadline: the next such month');
  const y = ahead <= 4 ? (month >= now ? year : year + 1) : month <= now ? year : year - 1;
  const monthFrom = monthStart(y, month);
  if (ahead > 0 && ahead <= 4 && s.tense() === 'past' && s.lead === 'in') {
    // "was killed in January", read in October: a month that is to come has not happened.
    const back = monthFrom > published ? (month <= now ? year : year - 1) : y;
    return at(back, 'Past tense: the latest such month up to publication');
  }
  return at(y, 'The nearest such month');
}

export function figuresCalendar(form: FiguresForm, dayFirst: boolean): CalendarForm {
  const monthFirst = form.second > 12 ? true : form.first > 12 ? false : !dayFirst;
  return {
    kind: 'calendar',
    year: form.year,
    month: monthFirst ? form.first : form.second,
    day: monthFirst ? form.second : form.first,
    weekday: form.weekday,
    written: { order: monthFirst ? 'month first' : 'day first', month: null, abbreviated: false, ordinal: false },
  };
}

const figuresMeaning = (form: FiguresForm, s: Setting): Meaning =>
  calendarMeaning(figuresCalendar(form, s.dayFirst), s);

// ---- weekdays

function weekdayMeaning(form: WeekdayForm, s: Setting): Meaning {
  const { published } = s;
  const { weekday } = form;
  if ((form.which === 'previous' || form.which === 'following' || form.which === 'that') && s.day) {
    const day =
      form.which === 'following'
        ? nextWeekday(weekday, s.day.to)
        : latestWeekday(weekday, form.which === 'that' ? s.day.to : add(s.day.from, -1));
    return meant(
      dayInterval(day),
      'text',
      `${form.which === 'following' ? 'After' : 'Before'} "${s.day.words}"`,
      s.day,
    );
  }
  if (!published) return { ...nothing('date', `XXXX-WXX-${weekday}`), basis: 'publication' };
  const at = (day: Day, why: string): Meaning => meant(dayInterval(day), 'publication', why);
  if (form.week !== null)
    return at(add(weekStart(published), form.week * 7 + weekday - 1), 'By the week of publication');
  const before = latestWeekday(weekday, add(published, -1));
  const after = nextWeekday(weekday, published);
  switch (form.which) {
    case 'last':
    case 'past':
    case 'previous':
      return at(before, 'The latest before publication');
    case 'next': {
      const inNext = add(weekStart(published), 7 + weekday - 1);
      return at(inNext, 'In the week after publication');
    }
    case 'coming':
    case 'following':
      return at(after, 'The first after publication');
    case 'week':
      return at(add(after, 7), 'A week after the first to come');
    case 'this':
      return s.tense() === 'past'
        ? at(latestWeekday(weekday, published), 'Past tense: the latest up to publication')
        : at(weekdayOf(published) === weekday ? published : after, 'The first from publication on');
    default:
  }
  if (weekdayOf(published) === weekday) return at(published, 'Publication day');
  if (s.tense() === 'future') return at(after, 'Future: the first after publication');
  return at(latestWeekday(weekday, published), 'The latest up to publication');
}

// ---- units

function unitMeaning(form: UnitForm, s: Setting): Meaning {
  const { published } = s;
  const none = { ...nothing('date', null), basis: 'publication' as const };
  if (form.from === 'text') {
    if (form.word === 'the' || form.word === 'latest') return theUnit(form, s);
    const anchor = form.unit === 'day' ? s.day : form.unit === 'quarter' ? (s.quarter ?? s.date) : s.date;
    const base = anchor ? (form.shift > 0 ? anchor.to : anchor.from) : null;
    if (anchor && base)
      return meant(unitInterval(form.unit, base, form.shift), 'text', by(anchor, form.shift, form.unit), anchor);
    return published
      ? { ...meant(unitInterval(form.unit, published, form.shift), 'publication', 'No earlier date: from publication') }
      : { ...none, basis: 'text' };
  }
  if (!published) return none;
  if (form.unit === 'weekend') return weekend(form, s, published);
  const label = form.shift === 0 ? 'Publication' : `Publication ${form.shift < 0 ? '−' : '+'} ${Math.abs(form.shift)}`;
  return meant(unitInterval(form.unit, published, form.shift), 'publication', `${label} ${form.unit}`);
}

const by = (anchor: Anchor, amount: number, unit: string): string =>
  amount === 0
    ? `The ${unit} of "${anchor.words}"`
    : `"${anchor.words}" ${amount < 0 ? '−' : '+'} ${Math.abs(amount)} ${unit}${Math.abs(amount) === 1 ? '' : 's'}`;

function weekend(form: UnitForm, s: Setting, published: Day): Meaning {
  const isWeekend = weekdayOf(published) >= 6;
  const early = weekdayOf(published) <= 2;
  const past = s.tense() === 'past' || (form.word === 'the' && s.tense() !== 'future' && !isWeekend);
  const back = form.shift === 0 && !isWeekend && past && (form.word === 'the' || early) ? -1 : form.shift;
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
  const runs = form.word === 'latest' && published !== null && s.quarter !== null && s.quarter.to >= published;
  if (form.unit === 'quarter' && s.quarter?.quarter && !runs) {
    const { year, n } = s.quarter.quarter;
    return meant(quarterInterval(year, n), 'text', `"${s.quarter.words}"`, s.quarter);
  }
  if (form.unit === 'quarter')
    return published
      ? meant(unitInterval('quarter', published, -1), 'publication', 'The last whole quarter')
      : nothing('date', null);
  if (form.unit === 'day') {
    const anchor = s.day;
    if (anchor) return meant(dayInterval(anchor.from), 'text', `The day of "${anchor.words}"`, anchor);
  }
  if (!published) return { ...nothing('date', null), basis: 'text' };
  return meant(unitInterval(form.unit, published, 0), 'publication', `The ${form.unit} of publication`);
}

function nthMeaning(form: NthForm, s: Setting): Meaning {
  const outer = resolve(form.of, s);
  const { from, to } = outer;
  if (!from || !to) return { ...outer, value: null };
  const at = (interval: Interval | null): Meaning => ({
    ...outer,
    value: interval?.value ?? null,
    from: interval?.from ?? null,
    to: interval?.to ?? null,
    type: 'date',
  });
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

/** Monday of the last week that has its Thursday there, as ISO counts weeks. */
const lastWeek = (to: Day): Day => (weekdayOf(to) < 4 ? add(weekStart(to), -7) : weekStart(to));

// ---- shifts and bounded durations

function shiftMeaning(form: ShiftForm, s: Setting): Meaning {
  const { amount, unit, sign } = form;
  if (form.word.startsWith('year-ago')) return yearAgo(s, form.word);
  if (form.word.startsWith('in ')) return accounts(s, Number(form.word.slice(3)));
  const duration = (): Meaning => ({ ...nothing('duration', durationValue({ amount, unit })) });
  if (amount === null) {
    if (form.from === 'publication')
      return { ...nothing('date', sign < 0 ? 'PAST_REF' : 'FUTURE_REF'), basis: 'publication' };
    return { ...duration(), basis: 'text', on: s.date };
  }
  if (form.from === 'event') return { ...duration(), basis: 'text' };
  if (form.from === 'publication') {
    if (!s.published) return { ...nothing('date', null), basis: 'publication' };
    if (unit === 'hour' || unit === 'minute' || unit === 'second')
      return meant(dayInterval(s.published), 'publication', 'Publication day');
    if (unit === 'year' && amount === 1 && s.quarter?.quarter) return yearAgo(s, 'year-ago');
    const far = shifted(s.published, sign * amount, unit);
    return meant(far, 'publication', `Publication ${sign < 0 ? '−' : '+'} ${amount} ${unit}${amount === 1 ? '' : 's'}`);
  }
  if (form.from === 'text') {
    if (unit === 'hour' || unit === 'minute' || unit === 'second') return { ...duration(), basis: 'text', on: s.day };
    if (unit === 'year' && amount === 1 && sign < 0) return yearAgo(s, 'year-ago');
    const anchor = unit === 'day' ? s.day : (s.day ?? s.date);
    if (!anchor) return { ...duration(), basis: 'text' };
    const base = sign > 0 ? anchor.to : anchor.from;
    return meant(shifted(base, sign * amount, unit), 'text', by(anchor, sign * amount, unit), anchor);
  }
  const inner = resolve(form.from, s);
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
  const quarter = s.quarter?.quarter;
  if (!quarter || !s.quarter) return meant(yearInterval(year), 'itself', '');
  return meant(quarterInterval(year, quarter.n), 'text', `The quarter of "${s.quarter.words}"`, s.quarter);
}

/** "a year earlier", "the year-ago quarter" in company copy: a year before the quarter named last; else a year back. */
function yearAgo(s: Setting, word: string): Meaning {
  const numbered = /year-ago (\d)quarter/.exec(word);
  const quarter = s.quarter?.quarter ?? null;
  if (quarter && s.quarter) {
    const n = numbered ? Number(numbered[1]) : quarter.n;
    return meant(quarterInterval(quarter.year - 1, n), 'text', `A year before "${s.quarter.words}"`, s.quarter);
  }
  const base = s.published ? yearOf(s.published) : s.date ? yearOf(s.date.from) : null;
  if (base === null) return { ...nothing('date', null), basis: 'text' };
  return meant(yearInterval(base - 1), s.published ? 'publication' : 'text', 'A year back');
}

function boundedMeaning(
  form: { readonly amount: number | null; readonly unit: ShiftForm['unit']; readonly side: 'past' | 'next' },
  s: Setting,
): Meaning {
  const value = durationValue({ amount: form.amount, unit: form.unit });
  const base: Meaning = { ...nothing('duration', value), basis: 'publication' };
  if (!s.published || form.amount === null) return base;
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

// ---- times of day

function partMeaning(part: string, of: Form | null, s: Setting): Meaning {
  const day = of
    ? resolve(of, s)
    : s.published
      ? meant(dayInterval(s.published), 'publication', 'The night to publication day')
      : { ...nothing('date', null), basis: 'publication' as const };
  if (!of && day.from) {
    const overnight = s.tense() === 'past' ? add(day.from, -1) : day.from;
    return { ...day, type: 'time', value: `${day.from}TNI`, from: overnight, to: day.from };
  }
  return { ...day, type: 'time', value: day.value === null ? null : `${day.value}T${part}` };
}

function clockMeaning(form: ClockForm, s: Setting): Meaning {
  const day = form.on
    ? resolve(form.on, s)
    : s.published
      ? s.day && form.zone !== null
        ? meant(dayInterval(s.day.from), 'text', `The day of "${s.day.words}"`, s.day)
        : meant(dayInterval(s.published), 'publication', 'Publication day')
      : { ...nothing('date', null), basis: 'publication' as const };
  const hour =
    form.word === 'midnight'
      ? 24
      : form.meridiem === 'pm' && form.hour < 12
        ? form.hour + 12
        : form.meridiem === 'am' && form.hour === 12
          ? 0
          : form.part === 'NI' && form.hour < 12 && form.hour > 4
            ? form.hour + 12
            : form.hour;
  const pad = (n: number): string => String(n).padStart(2, '0');
  const time = `T${pad(hour)}:${pad(form.minute ?? 0)}${form.second === null ? '' : `:${pad(form.second)}`}`;
  const date = day.value ?? 'XXXX-XX-XX';
  return { ...day, type: 'time', value: `${date}${time}${form.zone === 'Z' ? 'Z' : ''}` };
}

// ---- feasts, seasons, quarters

function feastMeaning(form: FeastForm, s: Setting): Meaning {
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

function seasonMeaning(form: SeasonForm, s: Setting): Meaning {
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
  if (form.which === 'next')
    return of(
      monthOf(published) < seasonStart[form.season] && s.tense() === 'future' && monthOf(published) > 8
        ? year + 1
        : year + 1,
      'publication',
      'The year after publication',
    );
  if (form.which === 'that' && s.date) return of(yearOf(s.date.from), 'text', `The year of "${s.date.words}"`);
  const started = monthOf(published) >= seasonStart[form.season];
  if (form.which === null && !started && s.tense() === 'past')
    return of(year - 1, 'publication', 'Past tense: the latest');
  return of(year, 'publication', 'Publication year');
}

function periodMeaning(form: PeriodForm, s: Setting): Meaning {
  const interval = (year: number): Interval =>
    form.of === 'half' ? halfInterval(year, form.n) : quarterInterval(year, form.n);
  if (typeof form.year === 'number') return meant(interval(form.year), 'itself', '');
  if (form.year) {
    const year = resolve(form.year, s);
    return year.from
      ? { ...meant(interval(yearOf(year.from)), year.basis, year.working, year.on) }
      : nothing('date', null);
  }
  if (!s.published)
    return { ...nothing('date', `XXXX-${form.of === 'half' ? 'H' : 'Q'}${form.n}`), basis: 'publication' };
  // The latest one begun, unless the verb looks ahead and the next is near: "expects a loss in the first quarter".
  const year = yearOf(s.published);
  const begun = interval(year).from ?? '';
  const latest = begun <= s.published ? year : year - 1;
  const ended = interval(latest).to ?? s.published;
  const next = interval(latest + 1).from ?? s.published;
  const near = daysBetween(s.published, next) < 150 && daysBetween(ended, s.published) > 100;
  if (near && s.tense() === 'future') return meant(interval(latest + 1), 'publication', 'Future: the next one');
  return meant(interval(latest), 'publication', 'The latest one begun');
}
