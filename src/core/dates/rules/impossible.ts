import type { Fix } from '../../contract';
import type { Rule } from '../../rule';
import { add, dayOf, daysInMonth, monthEnd, parseDay, weekdayOf, yearOf, type Day } from '../calendar';
import type { DateReading } from '../expression';
import type { CalendarForm } from '../form';
import { leapDayYear } from '../resolve/calendar';
import { mannerOf, monthName, respell, spellDay } from '../spell';
import { inText, isAnswer, respelt, sentenceText } from './support';

/** Dates and times that do not exist (guide 2.4, rulings 30). */
export const impossible: Rule = {
  code: 'dates/impossible',
  title: 'No such date',
  level: 'error',
  *check(facts) {
    const published = parseDay(facts.published?.date ?? '');
    for (const reading of facts.dates.readings) {
      if (reading.dateline || reading.emphasised) continue;
      const level = reading.quoted || isAnswer(facts, reading) ? 'hint' : 'error';
      for (const problem of problems(reading, published, facts.style)) yield { ...problem, level };
    }
  },
};

interface Problem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly fixes: readonly Fix[];
}

function* problems(
  reading: DateReading,
  published: Day | null,
  style: Parameters<typeof mannerOf>[0],
): Generator<Problem> {
  const { form } = reading;
  const whole = { start: reading.start, end: reading.end };
  if (form.kind === 'calendar') {
    const problem = calendarProblem(form, reading, published);
    if (problem)
      yield {
        ...(form.dateSpan ? inText(reading, form.dateSpan) : whole),
        message: problem.message,
        fixes: dateFixes(reading, form, problem.last, style),
      };
  } else if (form.kind === 'range') {
    for (const end of [form.from, form.to]) {
      if (end.kind !== 'calendar') continue;
      const problem = calendarProblem(end, reading, published);
      if (problem) yield { ...whole, message: problem.message, fixes: [] };
    }
  } else if (form.kind === 'figures' && form.year !== null) {
    const message = figuresProblem(form.first, form.second, form.year);
    if (message) yield { ...whole, message, fixes: [] };
  } else if (form.kind === 'clock' && form.word === null) {
    const { hour, minute, second } = form;
    const wrong = hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59 || (hour === 24 && (minute ?? 0) > 0);
    if (wrong)
      yield {
        ...inText(reading, form.clockSpan),
        message: `There is no ${clockWords(hour, minute)}: ${hour > 23 ? 'hours run to 24:00' : 'minutes run to 59'}.`,
        fixes: [],
      };
  } else if (form.kind === 'portion' && form.of.kind === 'calendar') {
    const problem = calendarProblem(form.of, reading, published);
    if (problem) yield { ...whole, message: problem.message, fixes: [] };
  }
}

const clockWords = (hour: number, minute: number | null): string => `${hour}:${String(minute ?? 0).padStart(2, '0')}`;

function calendarProblem(
  form: CalendarForm,
  reading: DateReading,
  published: Day | null,
): { message: string; last: Day | null } | null {
  const { month, day } = form;
  if (month === null || day === null) return null;
  if (month < 1 || month > 12) return { message: `There is no month ${month}.`, last: null };
  if (day >= 1 && day <= 28) return null;
  const year = form.year ?? (month === 2 && day === 29 ? leapYearMeant(reading, published) : null);
  if (year === null && month === 2 && day === 29) return null;
  if (isHistory(form, reading) || isSpokenOf(reading) || isCount(reading, form)) return null;
  const length = daysInMonth(year ?? (published ? yearOf(published) : 2001), month);
  if (day >= 1 && day <= length) return null;
  if (day === 30 && month === 2 && year === null)
    return { message: `There is no 30 February: February has 28 or 29 days.`, last: lastDay(published, month, year) };
  const name = month === 2 && year !== null ? `February ${year}` : monthName(month);
  if (day === 0) return { message: `There is no ${monthName(month)} 0.`, last: null };
  return {
    message: `There is no ${day} ${monthName(month)}: ${name} has ${length} days.`,
    last: lastDay(published, month, year),
  };
}

const lastDay = (published: Day | null, month: number, year: number | null): Day | null =>
  year !== null || published ? monthEnd(year ?? yearOf(published ?? '2001-01-01'), month) : null;

const leapYearMeant = (reading: DateReading, published: Day | null): number | null =>
  published && !isYearly(reading)
    ? leapDayYear(published, reading.verb.tense, reading.tokens[reading.first - 1]?.lower ?? '')
    : null;

/** Sweden had a 30 February in 1712; the Soviet calendar is said to have had one in 1930 and 1931. */
const isHistory = ({ month, day, year }: CalendarForm, reading: DateReading): boolean => {
  if (month !== 2 || day !== 30) return false;
  // "lay down on 29 February 1712 and rose on 30 February": the year may stand before it.
  return (
    /^(?:1712|1930|1931)$/.test(String(year)) || (year === null && /\b(?:1712|1930|1931)\b/.test(sentenceText(reading)))
  );
};

/** "Her birthday is on 29 February": whatever the year. */
const isYearly = (reading: DateReading): boolean =>
  /\b(?:birthdays?|feast|anniversary|name day|leap years?|every|each|annual|annually|yearly)\b/.test(
    sentenceText(reading),
  );

/** "There is no 31 June", "a calendar with a 30 February": the day is what is talked about. */
function isSpokenOf(reading: DateReading): boolean {
  const { tokens, first, last } = reading;
  const lead = tokens[first - 1]?.lower ?? '';
  if (lead === 'no' || lead === 'any') return true;
  if (!/^an?$/.test(lead)) return false;
  // "a 31 June deadline" is a date like any other.
  const next = tokens[last];
  return next?.kind !== 'word' || /^(?:in|and|or|but|every|once|for|at|to|too|as|that)$/.test(next.lower);
}

/** "31 June Carter letters", "the 31 June signings": so many things, of a name or a month. */
function isCount(reading: DateReading, form: CalendarForm): boolean {
  const { tokens, first, last } = reading;
  // "Last April 62 mm fell": the number is another thing's.
  if (form.year === null && /^(?:last|next|this|every|each)$/.test(tokens[first - 1]?.lower ?? '')) return true;
  if (form.year !== null || form.weekday !== null || form.written.order !== 'day first') return false;
  if (/^(?:on|by|until|till|since|before|after|from|to|for)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  const next = tokens[last];
  return next?.kind === 'word' && next.gap && (next.capital || /[a-rt-z]s$/.test(next.lower));
}

function figuresProblem(first: number, second: number, year: number): string | null {
  if (first > 12 && second > 12) return `There is no month ${second}.`;
  if (first === 0 || second === 0) return 'There is no day or month 0.';
  const fits = [
    [first, second],
    [second, first],
  ].some(([day, month]) => dayOf(year, month ?? 0, day ?? 0) !== null);
  if (fits) return null;
  const month = first > 12 ? second : first;
  const name = monthName(month);
  return `There is no ${month === first ? second : first} ${name}: ${name} ${year} has ${daysInMonth(year, month)} days.`;
}

/** The last day of that month, the first of the next; the one with the weekday that stands beside it first. */
function dateFixes(
  reading: DateReading,
  form: CalendarForm,
  last: Day | null,
  style: Parameters<typeof mannerOf>[0],
): readonly Fix[] {
  if (!last || form.day === 0) return [];
  const span = form.dateSpan ? inText(reading, form.dateSpan) : { start: reading.start, end: reading.end };
  const days = [last, add(last, 1)].sort(
    (a, b) => Number(weekdayOf(b) === form.weekday) - Number(weekdayOf(a) === form.weekday),
  );
  return days.map((day) => {
    const text = style === 'none' ? respell(form, day) : spellDay(day, mannerOf(style), form.year !== null);
    return respelt(reading, span, text);
  });
}
