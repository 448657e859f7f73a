import type { Facts } from '../../facts';
import type { Finding, Rule } from '../../rule';
import { dayOf, parseDay, weekdayOf, yearOf } from '../calendar';
import type { DateReading } from '../expression';
import type { CalendarForm, Form } from '../form';
import { isApostrophe } from '../scan';
import { mannerOf, monthName, spellDay, spellWithWeekday } from '../spell';
import { houseName } from './relative-day';
import { action, bodyOf, fix, isModifier, lineOf, related, replace } from './support';

interface Dated {
  readonly reading: DateReading;
  readonly form: CalendarForm;
}

/** Two ways of writing dates in one article, or another way than the house's (guide 2.4). */
export const mixedFormat: Rule = {
  code: 'dates/mixed-format',
  title: 'Two date styles',
  level: 'hint',
  *check(facts) {
    const dated = bodyOf(facts).flatMap((reading): Dated[] => {
      const form = monthOf(reading.form);
      return form && form.written.month !== null && !isName(reading, form) ? [{ reading, form }] : [];
    });
    if (facts.style === 'none') yield* mixed(facts, dated);
    else yield* against(facts, dated);
    yield* decades(facts);
  },
};

/** A date, or the month of "early Dec.". */
function monthOf(form: Form): CalendarForm | null {
  if (form.kind === 'calendar') return form;
  return form.kind === 'portion' && form.of.kind === 'calendar' && form.of.day === null ? form.of : null;
}

/** July 4 the holiday, the March 15 attack, and words in italics keep their form. */
function isName(reading: DateReading, form: CalendarForm): boolean {
  if (reading.emphasised || isModifier(reading)) return true;
  return form.year === null && form.month === 7 && form.day === 4;
}

const level = (facts: Facts): 'hint' | 'information' => (facts.style === 'none' ? 'hint' : 'information');

// ---- no house style: the copy against itself

function* mixed(facts: Facts, dated: readonly Dated[]): Generator<Finding> {
  const days = dated.filter(({ form }) => form.day !== null);
  const full = days.filter(({ form }) => form.written.order !== 'none');
  yield* minority(facts, full, ({ form }) => form.written.order);
  yield* minority(
    facts,
    days.filter(({ form }) => canShorten(form)),
    ({ form }) => (form.written.abbreviated ? 'short' : 'full'),
  );
  yield* minority(facts, days, ({ form }) => (form.written.ordinal ? 'ordinal' : 'plain'));
}

const canShorten = (form: CalendarForm): boolean => form.month !== null && (form.month < 3 || form.month > 7);

/** The form that stands first in the copy is taken as its way; the first that departs is asked about, the rest listed with it. */
function* minority(facts: Facts, dated: readonly Dated[], kind: (dated: Dated) => string): Generator<Finding> {
  const [model] = dated;
  if (!model) return;
  const others = dated.filter((one) => kind(one) !== kind(model));
  const [first, ...rest] = others;
  if (!first) return;
  const text = like(first, model);
  yield {
    start: first.reading.start,
    end: first.reading.end,
    level: level(facts),
    message: `"${first.reading.words}" here, "${model.reading.words}" on line ${lineOf(facts, model.reading)}. One style?`,
    matter: `mixed:${kind(model)}`,
    related: [related(model.reading, 'The other style'), ...rest.map(({ reading }) => related(reading, 'Here too'))],
    fixes:
      text === null
        ? []
        : [
            fix(text, replace(first.reading, text)),
            ...(rest.length
              ? [
                  action(
                    'Change all of them',
                    ...others.map((one) => replace(one.reading, like(one, model) ?? one.reading.words)),
                  ),
                ]
              : []),
          ],
  };
}

/** A date written as another one is. */
function like(one: Dated, model: Dated): string | null {
  const { form } = one;
  if (form.weekday !== null || form.month === null || form.day === null) return null;
  const { order, abbreviated, ordinal } = model.form.written;
  const name = abbreviated && canShorten(form) ? short(form.month) : monthName(form.month);
  const day = `${form.day}${ordinal ? suffix(form.day) : ''}`;
  const year = form.year === null ? '' : String(form.year);
  return order === 'month first'
    ? `${name} ${day}${year ? `, ${year}` : ''}`
    : `${day} ${name}${year ? ` ${year}` : ''}`;
}

const short = (month: number): string => (month === 9 ? 'Sept.' : `${monthName(month).slice(0, 3)}.`);
const suffix = (n: number): string =>
  n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');

// ---- against the house

function* against(facts: Facts, dated: readonly Dated[]): Generator<Finding> {
  for (const { reading, form } of dated) {
    const problem = form.day === null ? alone(form, facts) : wrongly(form, facts);
    if (!problem) continue;
    // "early Dec.": early stays.
    const lead = reading.words.slice(0, reading.words.indexOf(form.written.month ?? ''));
    const text =
      form.day === null
        ? `${lead}${monthName(form.month ?? 1)}${form.year === null ? '' : ` ${form.year}`}`
        : houseDay(form, facts);
    // "Friday, February 27th": only where day and date agree.
    const whole = form.weekday === null ? text : withDay(reading, form, facts);
    yield {
      start: reading.start,
      end: reading.end,
      level: 'information',
      message: `${houseName(facts.style)}: ${problem}${text ? ` "${text}".` : ''}`,
      fixes: whole ? [fix(whole, replace(reading, whole))] : [],
    };
  }
}

const houseDay = (form: CalendarForm, facts: Facts): string | null => {
  const year = form.year ?? yearOf(parseDay(facts.published?.date ?? '') ?? '2001-01-01');
  const day = form.month !== null && form.day !== null ? dayOf(year, form.month, form.day) : null;
  return day ? spellDay(day, mannerOf(facts.style), form.year !== null) : null;
};

/** The date with its weekday as the house writes them: null where the two disagree. */
function withDay({ meaning: { from, to } }: DateReading, form: CalendarForm, facts: Facts): string | null {
  if (!from || from !== to || weekdayOf(from) !== form.weekday) return null;
  return spellWithWeekday(from, mannerOf(facts.style), form.year !== null);
}

/** A month without a day is spelled out. */
const alone = (form: CalendarForm, facts: Facts): string | null =>
  form.written.abbreviated && facts.style !== 'none' ? 'a month alone is spelled out,' : null;

function wrongly(form: CalendarForm, facts: Facts): string | null {
  const { order, abbreviated, ordinal, month } = form.written;
  const manner = mannerOf(facts.style);
  if (ordinal) return 'no st, nd, rd, th in dates,';
  if (order === 'day first' && !manner.dayFirst) return 'the month first,';
  if (order === 'month first' && manner.dayFirst) return 'the day first,';
  if (form.month === null || month === null) return null;
  const shortens = manner.abbreviate && canShorten(form);
  if (abbreviated && !manner.abbreviate && facts.style === 'guardian') return 'the month in full,';
  if (abbreviated && manner.abbreviate && !shortens) return `${monthName(form.month)} is never abbreviated,`;
  if (!abbreviated && shortens) return `with a day the month is short,`;
  return null;
}

/** Whether the date is written in another way than the house's: that is then the question to ask of it. */
export const isAgainstHouse = (form: CalendarForm, facts: Facts): boolean =>
  facts.style !== 'none' && form.day !== null && wrongly(form, facts) !== null;

/** 1990's for 1990s. */
function* decades(facts: Facts): Generator<Finding> {
  for (const reading of bodyOf(facts)) {
    const form = reading.form.kind === 'portion' ? reading.form.of : reading.form;
    if (form.kind !== 'decade') continue;
    const mark = reading.tokens
      .slice(reading.first, reading.last)
      .findIndex(
        (token, i) => i > 0 && isApostrophe(token) && reading.tokens[reading.first + i - 1]?.kind === 'number',
      );
    if (mark < 0) continue;
    const text = reading.words.replace(/(\d)['’‘]s$/, '$1s');
    yield {
      start: reading.start,
      end: reading.end,
      level: level(facts),
      message: `No apostrophe: "${text}".`,
      fixes: [fix(text, replace(reading, text))],
    };
  }
}
