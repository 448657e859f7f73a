import type { Span } from '../contract';
import type { Facts } from '../facts';
import { daysBetween, monthOf, parseDay, weekdayOf, yearOf, type Day } from './calendar';
import type { DateReading } from './expression';
import type { Form } from './form';
import { readDates } from './read';
import { inText, isCopy, isOwn } from './rules/support';
import { counted, dayName, mannerOf, monthName, plainDay, spellDay, type Manner } from './spell';

/** An expression that means another day once the article is published on another date. */
export interface Redated extends Span {
  /** Index in `facts.dates.expressions`. */
  readonly index: number;
  readonly words: string;
  /** What stands for the same day on the new date; null where only a person can say. */
  readonly replacement: string | null;
  /** The days it means, and those it would: `16 October 2024; on the new date it would be 23 October 2024.` */
  readonly reason: string;
}

const parts: Readonly<Record<string, string>> = { MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night' };

/**
 * Which words go stale when the article is published on another date, each with its replacement (guide part 5, idea 6).
 * Feasts, titles, quotations and datelines are safe.
 *
 * @param to The new publication date, ISO 8601.
 * @returns In order of the text; empty when no publication date is known or the new one is not a date.
 */
export function redate(facts: Facts, to: string): readonly Redated[] {
  const own = (reading: DateReading): boolean => isCopy(facts, reading) && !reading.emphasised;
  return stale(facts, to, own).map(({ turned, ...one }) => ({ ...one, reason: turned + one.reason }));
}

/**
 * The same for what somebody is quoted as saying: it is left as it is, so none has a replacement, but readers of the new date
 * will take it for another day.
 */
export function redateQuoted(facts: Facts, to: string): readonly Redated[] {
  const spoken = facts.claims.attributions.filter(({ kind }) => kind !== 'indirect').flatMap(({ content }) => content);
  const isSpoken = ({ start, end }: Span): boolean => spoken.some((one) => one.start <= start && end <= one.end);
  const quoted = stale(facts, to, (reading) => reading.quoted && isOwn(facts, reading) && isSpoken(reading));
  return quoted.map(({ start, end, index, words, reason }) => ({
    start,
    end,
    index,
    words,
    reason,
    replacement: null,
  }));
}

/** With what is to be said of the verb. */
interface Stale extends Redated {
  readonly turned: string;
}

function stale(facts: Facts, to: string, counts: (reading: DateReading) => boolean): readonly Stale[] {
  const from = parseDay(facts.published?.date ?? '');
  const day = parseDay(to);
  if (!from || !day || from === day) return [];
  const moved = readDates({ ...facts, published: { date: day, from: 'request' } });
  return facts.dates.readings.flatMap((reading): Stale[] => {
    const now = moved.readings[reading.index];
    if (!now || now.start !== reading.start || !counts(reading)) return [];
    const { meaning, start, end, index, words, form } = reading;
    if (meaning.from === null) return [];
    const means = spanWords(meaning.from, meaning.to);
    const one = { start, end, index, words, turned: turned(reading, from, day) };
    const moves =
      isRelative(form) &&
      meaning.basis === 'publication' &&
      (meaning.from !== now.meaning.from || meaning.to !== now.meaning.to);
    if (!moves) return isOvertaken(reading, one.turned) ? [{ ...one, replacement: null, reason: `${means}.` }] : [];
    const replacement = replacementOf(reading, day, mannerOf(facts.style), facts);
    return [
      {
        ...one,
        replacement: replacement === words ? null : replacement,
        reason: `${means}; on the new date it would be ${spanWords(now.meaning.from, now.meaning.to)}.`,
      },
    ];
  });
}

/** What was ahead is past on the new date, or the other way round: then the day alone does not put the sentence right. */
function turned({ meaning: { from, to }, verb }: DateReading, before: Day, after: Day): string {
  if (!from || !to) return '';
  const wasAhead = from > before || (from === before && verb.tense === 'future');
  if (wasAhead && to < after) return 'Past by then, so the verb as well. ';
  return to <= before && !wasAhead && from > after ? 'Ahead by then, so the verb as well. ' : '';
}

/** "will open on 4 May": the same day, and its verb is of the past by then. */
const isOvertaken = ({ form, verb, quoted }: DateReading, turned: string): boolean =>
  turned !== '' &&
  !quoted &&
  form.kind === 'calendar' &&
  form.month !== null &&
  verb.tense !== 'past' &&
  verb.tense !== 'none';

function isRelative(form: Form): boolean {
  switch (form.kind) {
    case 'weekday':
    case 'deictic':
      return true;
    case 'unit':
      return form.from === 'publication';
    case 'shift':
      return form.from === 'publication';
    case 'part':
      return form.of !== null && isRelative(form.of);
    case 'portion':
    case 'nth':
      return isRelative(form.of);
    case 'calendar':
      return form.year === null && form.month !== null;
    case 'season':
      return form.which !== null;
    case 'clock':
      return form.on !== null && isRelative(form.on);
    default:
      return false;
  }
}

const spanWords = (from: Day | null, to: Day | null): string => {
  if (!from || !to) return 'no sure day';
  if (from === to) return plainDay(from);
  if (from.endsWith('-01-01') && to.endsWith('-12-31') && yearOf(from) === yearOf(to)) return String(yearOf(from));
  const sameMonth = yearOf(from) === yearOf(to) && monthOf(from) === monthOf(to);
  return `${sameMonth ? Number(from.slice(8)) : plainDay(from)} to ${plainDay(to)}`;
};

/** Words that mean the same day on the new date. */
function replacementOf(reading: DateReading, to: Day, manner: Manner, facts: Facts): string | null {
  const { form, meaning } = reading;
  const { from } = meaning;
  if (!from) return null;
  switch (form.kind) {
    case 'calendar':
      return withYear(reading, form.day !== null, from, facts);
    case 'deictic':
    case 'weekday':
      return dayWords(reading, from, to, manner, '');
    case 'part':
      return dayWords(reading, from, to, manner, parts[form.part] ? ` ${parts[form.part]}` : '');
    case 'clock': {
      // "9am tomorrow": the hour stays, the day is put another way; "6pm this evening" is for a person.
      const hour = inText(reading, form.clockSpan);
      if (form.part !== null || form.on?.kind === 'calendar' || hour.start !== reading.start) return null;
      const day = dayWords(reading, from, to, manner, '');
      return `${reading.words.slice(0, hour.end - hour.start)} ${day.startsWith('on ') ? day : `on ${day}`}`;
    }
    case 'unit':
      return unitWords(reading, form.unit, from, manner);
    case 'shift':
      return ago(form.unit, from, to, reading, manner);
    default:
      return null;
  }
}

function withYear(reading: DateReading, hasDay: boolean, from: Day, facts: Facts): string {
  if (reading.form.kind !== 'calendar') return reading.words;
  const manner = mannerOf(facts.style, reading.form.written);
  if (!hasDay) return `${monthName(monthOf(from))} ${yearOf(from)}`;
  if (reading.form.weekday !== null) return `${reading.words}${manner.dayFirst ? ' ' : ', '}${yearOf(from)}`;
  return spellDay(from, manner, true);
}

/** The day's name when it is read as the same day on the new date, else the date. */
function dayWords(reading: DateReading, from: Day, to: Day, manner: Manner, part: string): string {
  const off = daysBetween(from, to);
  const past = reading.verb.tense !== 'future';
  const near = past ? off >= 0 && off <= 6 : off < 0 && off >= -6;
  if (near && !(off === 0 && weekdayOf(to) === weekdayOf(from) && reading.verb.tense === 'future'))
    return `${dayName(from)}${part}`;
  const date = spellDay(from, manner, yearOf(from) !== yearOf(to) || Math.abs(off) > 180);
  const before = reading.tokens[reading.first - 1]?.lower ?? '';
  const on = /^(?:on|since|until|till|by|from|of|before|after|for|to|the)$/.test(before) ? '' : 'on ';
  return part ? `${on}the ${part.trim()} of ${date}` : `${on}${date}`;
}

function unitWords(reading: DateReading, unit: string, from: Day, manner: Manner): string | null {
  const before = reading.tokens[reading.first - 1]?.lower ?? '';
  const prepared = /^(?:in|since|until|by|from|of|before|after|for|during|over)$/.test(before);
  const next = reading.tokens[reading.last];
  const possessive = next !== undefined && !next.gap && /['’]/.test(next.text);
  const lead = prepared || possessive ? '' : 'in ';
  if (unit === 'year') return `${lead}${yearOf(from)}`;
  if (unit === 'month') return `${lead}${monthName(monthOf(from))}`;
  if (unit === 'week') return `${prepared ? '' : 'in '}the week of ${spellDay(from, manner)}`;
  return null;
}

/** "three days ago": counted again, or the date when the count is no longer whole. */
function ago(unit: string, from: Day, to: Day, reading: DateReading, manner: Manner): string | null {
  const days = daysBetween(from, to);
  if (reading.form.kind !== 'shift' || reading.form.sign > 0 || days <= 0) return null;
  if (unit === 'day')
    return days <= 14 ? `${counted(days, 'day')} ago` : `on ${spellDay(from, manner, yearOf(from) !== yearOf(to))}`;
  if (unit === 'week')
    return days < 60 ? `${counted(Math.max(1, Math.round(days / 7)), 'week')} ago` : `in ${monthName(monthOf(from))}`;
  if (unit === 'month') return `in ${monthName(monthOf(from))}${yearOf(from) === yearOf(to) ? '' : ` ${yearOf(from)}`}`;
  if (unit === 'year') return yearOf(to) > yearOf(from) ? `${counted(yearOf(to) - yearOf(from), 'year')} ago` : null;
  return null;
}

/**
 * The date in the house's style: `Sept. 15, 2020`. Null for what is no single day, and for what says more than the day:
 * a time, a night, a morning would be lost.
 */
export function houseForm(facts: Facts, reading: DateReading): string | null {
  const { from, to } = reading.meaning;
  const { kind } = reading.form;
  if (!from || from !== to || (kind !== 'calendar' && kind !== 'weekday' && kind !== 'deictic')) return null;
  if (/\b(?:night|tonight|morning|afternoon|evening|overnight)\b/i.test(reading.words)) return null;
  const published = parseDay(facts.published?.date ?? '');
  const form = reading.form.kind === 'calendar' ? reading.form : null;
  // Day and date disagree: which is meant is not for the style to say.
  if (form && form.weekday !== null && form.weekday !== weekdayOf(from)) return null;
  const agency = facts.style === 'ap' || facts.style === 'reuters' || facts.style === 'afp';
  // Seven days off, the day's name would be read as publication day.
  if (agency && published && Math.abs(daysBetween(published, from)) <= 6) return dayName(from);
  return spellDay(from, mannerOf(facts.style, form?.written), published === null || yearOf(from) !== yearOf(published));
}
