import type { Fix } from '../../contract';
import type { Facts } from '../../facts';
import type { Finding, Rule } from '../../rule';
import { add, daysBetween, monthOf, parseDay, weekdayOf, yearOf, type Day } from '../calendar';
import type { DateReading } from '../expression';
import type { CalendarForm, Form } from '../form';
import { isNowadays } from '../nowadays';
import { isApostrophe, isDash } from '../scan';
import { dayName, mannerOf, ordinal, plainDay, spellDay, spellWithWeekday } from '../spell';
import { unitInterval } from '../values';
import { behindHour, bodyOf, copyOf, fix, isPossessive, replace } from './support';

/** Words counted from now ("tomorrow", "last year") against the date next to them, the day of filing, or publication (rulings 7). */
export const staleRelative: Rule = {
  code: 'dates/stale-relative',
  title: 'Out of date',
  level: 'error',
  needsPublished: true,
  *check(facts) {
    const published = parseDay(facts.published?.date ?? '');
    if (!published) return;
    const beside = new Set<number>();
    const readings = copyOf(facts).map(behindHour);
    for (const [i, reading] of readings.entries()) {
      const next = readings[i + 1];
      const clash = next
        ? (besideClash(reading, next, published, facts) ?? besideClash(next, reading, published, facts))
        : null;
      if (!clash) continue;
      beside.add(reading.index);
      yield clash;
    }
    for (const reading of bodyOf(facts)) {
      if (beside.has(reading.index)) continue;
      const late = closed(reading, published) ?? filedClash(reading, published, facts);
      if (late) yield late;
    }
  },
};

/** The day or span the relative words mean, counted from a day. */
function relativeSpan(form: Form, from: Day): { from: Day; to: Day; days: number | null } | null {
  if (form.kind === 'deictic') {
    const day = add(from, form.days);
    return { from: day, to: day, days: form.days };
  }
  if (form.kind === 'part' && form.of?.kind === 'deictic') return relativeSpan(form.of, from);
  if (form.kind === 'portion') return relativeSpan(form.of, from);
  if (form.kind !== 'unit' || form.from !== 'publication' || !/^(?:week|month|year)$/.test(form.unit)) return null;
  const interval = unitInterval(form.unit, from, form.shift);
  return interval?.from && interval.to ? { from: interval.from, to: interval.to, days: null } : null;
}

/** The days that "this weekend" may hold, Friday to Monday; "next weekend" may be this week's. */
function weekendSpan(form: Form, published: Day): { from: Day; to: Day; days: null } | null {
  if (form.kind !== 'unit' || form.unit !== 'weekend' || form.from !== 'publication') return null;
  const { from, to } = unitInterval('weekend', published, form.shift) ?? {};
  return from && to ? { from: add(from, form.shift > 0 ? -8 : -1), to: add(to, 1), days: null } : null;
}

const overlaps = (span: { from: Day; to: Day }, from: Day | null, to: Day | null): boolean =>
  from !== null && to !== null && from <= span.to && to >= span.from;

/** "three days ago", beside a date, names one day. */
function daysAgo({ form, tokens, first }: DateReading, published: Day): { from: Day; to: Day; days: number } | null {
  if (form.kind !== 'shift' || form.word !== 'ago' || form.unit !== 'day') return null;
  if (form.amount === null || form.bound !== null || tokens[first - 1]?.lower === 'some') return null;
  const day = add(published, -form.amount);
  return { from: day, to: day, days: -form.amount };
}

/** `tomorrow, May 9`; `May 9, tomorrow`; `next month, on May 8`; `this year's 2019 census`. */
function besideClash(relative: DateReading, other: DateReading, published: Day, facts: Facts): Finding | null {
  const span =
    relativeSpan(relative.form, published) ?? weekendSpan(relative.form, published) ?? daysAgo(relative, published);
  if (!span) return null;
  const [a, b] = relative.start < other.start ? [relative, other] : [other, relative];
  if (!touch(a, b, relative) || isSubject(relative, b)) return null;
  // "this weekend, 14-15 March": by its first day.
  const form = other.form.kind === 'range' ? other.form.from : other.form;
  const place = { start: a.start, end: b.end };
  const manner = mannerOf(facts.style, form.kind === 'calendar' ? form.written : undefined);
  const words = capital(relative.words);
  if (form.kind === 'weekday' && form.which === null && span.days !== null) {
    if (weekdayOf(span.from) === form.weekday || relative.start > other.start) return null;
    return {
      ...place,
      message: `${words} is ${dayName(span.from)}, not ${other.words}.`,
      fixes: [
        fix(dayName(span.from), replace(place, dayName(span.from))),
        fix(other.words, replace(place, other.words)),
      ],
    };
  }
  if (form.kind !== 'calendar') return null;
  // "this weekend, April 30 to May 3"
  if (other.form.kind === 'range' && overlaps(span, other.meaning.from, other.meaning.to)) return null;
  const goesOn = /^(?:to|until|till|through|[–—\-])$/.test(other.tokens[other.last]?.text ?? '');
  if (goesOn && other.meaning.from && other.meaning.from <= span.to) return null;
  const inside = contains(relative.form, span, form, other.meaning.from, published);
  if (inside) return null;
  if (span.days !== null) {
    if (form.day === null || form.month === null) return null;
    const day = other.meaning.from;
    const written = day ? spellWithWeekday(day, manner) : other.words;
    const fixes: Fix[] = [
      ...(day ? [fix(written, replace(place, written))] : []),
      fix(dayName(span.from), replace(place, dayName(span.from))),
      fix(relative.words, replace(place, relative.words)),
    ];
    return {
      ...place,
      message: `${words} is ${dayName(span.from)} ${plainDay(span.from, false)}, not ${other.words}.`,
      fixes,
    };
  }
  const name =
    relative.form.kind === 'unit' || relative.form.kind === 'portion'
      ? unitWords(relative, span, published)
      : relative.words;
  const near = relative.tokens
    .slice(a.last, b.first)
    .map((t) => t.text)
    .join(' ');
  const possessed = /s/.test(near) && isPossessive(a);
  return {
    ...place,
    message: `${words} is ${name}, not ${other.words}.`,
    fixes: possessed
      ? []
      : [fix(other.words, replace(place, other.words)), fix(relative.words, replace(place, relative.words))],
  };
}

function unitWords(relative: DateReading, span: { from: Day; to: Day }, published: Day): string {
  const form = relative.form.kind === 'portion' ? relative.form.of : relative.form;
  if (form.kind !== 'unit') return relative.words;
  if (form.unit === 'year') return String(yearOf(span.from));
  if (form.unit === 'month') return plainDay(span.from, yearOf(span.from) !== yearOf(published)).replace(/^1 /, '');
  const [from, to] = form.unit === 'weekend' ? [add(span.to, -2), add(span.to, -1)] : [span.from, span.to];
  return `${plainDay(from, false)} to ${plainDay(to, false)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether the date may lie in what the relative words mean; a part that is not written never clashes. */
function contains(
  form: Form,
  span: { from: Day; to: Day; days: number | null },
  { year, month, day }: CalendarForm,
  from: Day | null,
  published: Day,
): boolean {
  const unit =
    form.kind === 'portion' && form.of.kind === 'unit' ? form.of.unit : form.kind === 'unit' ? form.unit : 'day';
  if (year !== null && (year < yearOf(span.from) || year > yearOf(span.to))) return false;
  if (unit === 'year') return true;
  if (month === null) return true;
  if (unit === 'month') return month === monthOf(span.from);
  if (day === null) return month === monthOf(span.from) || month === monthOf(span.to);
  if (!from) return true;
  if (year === null && Math.abs(daysBetween(published, from)) > 200) return true;
  return from >= span.from && from <= span.to;
}

/** Only a comma, a bracket, a dash, `on`, `in`, `of` or a possessive lies between. */
function touch(a: DateReading, b: DateReading, relative: DateReading): boolean {
  if (a.tokens !== b.tokens || b.first - a.last > 3) return false;
  const between = a.tokens.slice(a.last, b.first);
  if (between.length === 0) return a === relative && b.form.kind === 'calendar' && b.form.month !== null;
  const next = b.tokens[b.last];
  // "last year, 2019 saw": a comma opens another clause; a bare year needs its bracket or its possessive.
  const bareYear = b.form.kind === 'calendar' && b.form.month === null;
  const possessive = between.length === 2 && isApostrophe(between[0]) && between[1]?.lower === 's';
  if (possessive) return b.form.kind === 'calendar' && b.form.month === null && next?.kind === 'word';
  const closes = !next || next.kind === 'mark';
  if (bareYear && between.length === 2 && between[0]?.text === ',' && between[1]?.lower === 'in')
    return b !== relative && closes;
  if (bareYear) return between.length === 1 && between[0]?.text === '(' && next?.text === ')';
  if (!between.every((t) => /^(?:,|\(|on|in|of|the)$/.test(t.lower) || isDash(t))) return false;
  if (b === relative)
    return (
      between.length === 1 && (between[0]?.text === ',' || between[0]?.text === '(') && (!next || next.kind === 'mark')
    );
  if (between[0]?.kind === 'word')
    return between[0].lower === 'on' && b.form.kind === 'calendar' && b.form.day !== null;
  if (b.form.kind === 'weekday') return between.length === 1 && (!next || next.kind === 'mark');
  return true;
}

/** "Today 12 March is a public holiday": a clause about that day of every year. */
const isSubject = (relative: DateReading, date: DateReading): boolean =>
  date !== relative && relative.words === 'Today' && /^(?:is|remains|marks)$/.test(date.tokens[date.last]?.lower ?? '');

/** "later this month" on its last day: no later is left. */
function closed(reading: DateReading, published: Day): Finding | null {
  const { form } = reading;
  if (
    form.kind !== 'portion' ||
    form.portion !== 'later' ||
    form.of.kind !== 'unit' ||
    form.of.shift !== 0 ||
    form.of.from !== 'publication'
  )
    return null;
  const interval = unitInterval(form.of.unit, published, 0);
  if (interval?.to !== published || !/^(?:week|month|year)$/.test(form.of.unit)) return null;
  const next = form.of.unit;
  return {
    start: reading.start,
    end: reading.end,
    level: 'information',
    message: `Published on the last day of the ${next} (${plainDay(published, false)}). Later this ${next}?`,
    fixes: [fix(`next ${next}`, replace(reading, `next ${next}`))],
  };
}

/** Filed on one day, published on another: the word now means another day. */
function filedClash(reading: DateReading, published: Day, facts: Facts): Finding | null {
  const filed = parseDay(facts.filed ?? '');
  if (!filed || filed >= published || isPossessiveAge(reading)) return null;
  if (isNowadays(reading, facts.dates.readings)) return null;
  const then = relativeSpan(reading.form, filed);
  const now = relativeSpan(reading.form, published);
  if (!then || !now || then.from === now.from) return null;
  const manner = mannerOf(facts.style);
  const form = reading.form.kind === 'portion' ? reading.form.of : reading.form;
  const part = form.kind === 'part' ? ` ${reading.words.split(' ').pop() ?? ''}` : '';
  const day = form.kind === 'unit' ? null : then.from;
  const meant = day ? `the ${ordinal(Number(day.slice(8)))}` : unitWords(reading, then, published);
  const suffix = reading.words.toLowerCase() === 'tonight' ? ' night' : part;
  // "late last night": late stays.
  const early = form === reading.form ? '' : `${reading.words.split(' ')[0] ?? ''} `;
  const text = `${early || (atStart(reading) && !isPossessive(reading) ? 'On ' : '')}${day ? dayName(day) : ''}${suffix}`;
  return {
    start: reading.start,
    end: reading.end,
    level: 'warning',
    message: `Filed ${plainDay(filed, false)}, published ${plainDay(published, false)}: "${reading.words}" was ${meant}.`,
    fixes: day
      ? [
          fix(`${early}${dayName(day)}${suffix}`, replace(reading, text)),
          ...(part || suffix || early ? [] : [fix(spellDay(day, manner), replace(reading, spellDay(day, manner)))]),
        ]
      : [],
  };
}

const atStart = (reading: DateReading): boolean => reading.first === 0;

const isPossessiveAge = (reading: DateReading): boolean => isPossessive(reading) && reading.form.kind === 'unit';
