import type { Rule } from '../../rule';
import { daysBetween, parseDay, type Day } from '../calendar';
import type { DateReading } from '../expression';
import type { Form } from '../form';
import { isOtherYears } from '../other-year';
import { isDash } from '../scan';
import { dayName, plainDay } from '../spell';
import { isAgainstHouse } from './mixed-format';
import { houseName } from './relative-day';
import {
  bodyOf,
  closesAccounts,
  fix,
  isModifier,
  isPossessive,
  lineOf,
  phrase,
  replace,
  sameSentence,
  sentenceOf,
} from './support';

/** Within seven days a day, beyond that a date; a bare day that must lie further back is asked about in any style. */
export const dayOrDate: Rule = {
  code: 'dates/day-or-date',
  title: 'Day or date?',
  level: 'information',
  needsPublished: true,
  *check(facts) {
    const published = parseDay(facts.published?.date ?? '');
    if (!published) return;
    const readings = bodyOf(facts);
    const agency = facts.style === 'ap' || facts.style === 'reuters' || facts.style === 'afp';
    let opened = 0;
    for (const [place, reading] of readings.entries()) {
      const { form } = reading;
      if (readings[opened]?.paragraph !== reading.paragraph) opened = place;
      if (agency && form.kind === 'calendar' && !isAgainstHouse(form, facts) && withinWeek(reading, published)) {
        const day = reading.meaning.from;
        if (!day) continue;
        const name = dayName(day);
        yield {
          start: reading.start,
          end: reading.end,
          message: `${houseName(facts.style)}: within seven days, "${name}".`,
          // Seven days off, the day's name would be read as publication day.
          fixes: Math.abs(daysBetween(published, day)) < 7 ? [fix(name, replace(reading, name))] : [],
        };
      } else if (isBareDay(form)) {
        const before = readings.slice(Math.max(opened, place - nearest), place);
        const behind = readings[place + 1];
        const other =
          before.find((r) => namesAnotherTime(r, reading, published) || isToldThen(r, reading, published)) ??
          [readings[place - 1], behind].find((r) => r && isBeside(reading, r));
        if (!other) continue;
        const day = reading.meaning.from;
        const named = other.form.kind === 'calendar' || other.form.kind === 'portion';
        yield {
          start: reading.start,
          end: reading.end,
          level: 'warning',
          message: `"${reading.words}" would be ${day ? plainDay(day, false) : 'this week'}, yet line ${lineOf(facts, other)} puts this ${named ? `in ${other.words}` : `"${other.words}"`}.`,
          related: [{ start: other.start, end: other.end, message: 'The time named here' }],
          fixes: [],
        };
      }
    }
  },
};

/** How many dates before a day are looked at: a clause holds no more. */
const nearest = 12;

function withinWeek(reading: DateReading, published: Day): boolean {
  const { form, meaning, paragraph } = reading;
  if (form.kind !== 'calendar' || form.year !== null || form.day === null || form.month === null) return false;
  if (paragraph.kind !== 'paragraph' || isModifier(reading) || isPossessive(reading)) return false;
  if (closesAccounts(reading) || isEntry(reading) || isOtherYears(reading)) return false;
  const { from } = meaning;
  // A week off, "Thursday, Oct. 24" says more than the day, which publication day has the name of.
  if (!from || Math.abs(daysBetween(published, from)) > (form.weekday === null ? 7 : 6)) return false;
  const before = reading.tokens[reading.first - 1];
  // "his birthday, March 2": the date names the day of every year.
  const noun = reading.tokens[reading.first - 2]?.lower ?? '';
  if (before?.text === ',' && /(?:birthday|anniversary|day|feast|holiday)$/.test(noun)) return false;
  // "March 2 is his birthday, a national holiday"
  if (
    /^(?:(?:is|was|,|marks) ?){1,2}(?:a|an|the|his|her|their|its|our) (?:\S+ ){0,2}(?:birthday|anniversary|day|feast|holiday)\b/.test(
      phrase(reading.tokens, reading.last, reading.last + 6),
    )
  )
    return false;
  // "Feb. 14, Valentine's Day, is their anniversary"
  if (/^, \S+(?: \S+){0,2} (?:day|eve)[,.) ]/.test(`${phrase(reading.tokens, reading.last, reading.last + 7)} `))
    return false;
  if (/^(?:the|and|to|between)$/.test(before?.lower ?? '')) return false;
  if (
    /^(?:to|until|through|and)$/.test(reading.tokens[reading.last]?.lower ?? '') &&
    /^\d+$/.test(reading.tokens[reading.last + 1]?.text ?? '')
  )
    return false;
  return true;
}

/** "Oct. 17: Flea market, town hall": the day that opens an entry of a list. */
const isEntry = ({ tokens, first, last }: DateReading): boolean =>
  first === 0 && (tokens[last]?.text === ':' || (isDash(tokens[last]) && tokens[last]?.gap === true));

const accounts = /^(?:reports?|figures|sales|data|results|numbers|accounts|profits?|earnings|inflation|unemployment)$/;
const speech = new Set(['said', 'says', 'told', 'announced', 'added', 'reported', 'wrote', 'showed', 'say']);

/** Tuesday, Tuesday night */
function isBareDay(form: Form): boolean {
  const day = form.kind === 'part' ? form.of : form;
  return day?.kind === 'weekday' && day.which === null && day.week === null;
}

/** "was killed on Friday, three weeks ago", "fell in two months ago, on Tuesday": the one says when the other was. */
function isBeside(day: DateReading, other: DateReading): boolean {
  const { tokens } = day;
  if (other.tokens !== tokens || !isFarOff(other, day)) return false;
  if (other.first >= day.last) return other.form.kind === 'shift' && phrase(tokens, day.last, other.first) === ',';
  if (!/^,? ?on$/.test(phrase(tokens, other.last, day.first))) return false;
  // "Three weeks ago, on Tuesday, a wall fell"; "a man held three weeks ago, on Tuesday denied it" tells of another day.
  const next = tokens[day.last];
  const isAlone = next === undefined || /^[.,;:)—–]$/.test(next.text) || /^(?:that|when)$/.test(next.lower);
  return isAlone && !(isPossessive(day) || day.form.kind === 'set');
}

/** Weeks or months off publication, by words that hold no day of this week. */
function isFarOff({ form, meaning }: DateReading, day: DateReading): boolean {
  if (form.kind === 'shift')
    return form.from === 'publication' && (form.unit === 'month' || (form.unit === 'week' && (form.amount ?? 2) >= 2));
  const isMonth =
    form.kind === 'unit'
      ? form.unit === 'month' && form.from === 'publication'
      : form.kind === 'calendar' && form.month !== null && form.day === null && form.year === null;
  const [{ from, to }, on] = [meaning, day.meaning.from];
  return isMonth && from !== null && to !== null && on !== null && (on < from || on > to);
}

const happens = /^(?:struck|hit|happened|occurred|began|erupted|burst|swept|blew|derailed|took place)(?! again)\b/;

/** "An April hailstorm flattened corn. It struck on Thursday": the event of the sentence before, weeks back. */
function isToldThen(other: DateReading, day: DateReading, published: Day): boolean {
  const { tokens, verb } = day;
  const { to } = other.meaning;
  if (!to || daysBetween(to, published) <= 7 || daysBetween(to, published) > 400) return false;
  if (other.tokens !== tokens || other.verb.tense !== 'past' || speech.has(tokens[other.verb.first]?.lower ?? ''))
    return false;
  const { form } = other;
  const month = form.kind === 'calendar' && form.month !== null && form.day === null;
  const last = form.kind === 'unit' && form.unit === 'month' && form.from === 'publication';
  const ago = form.kind === 'shift' && form.word === 'ago' && /^(?:week|month)$/.test(form.unit);
  if (!month && !last && !ago) return false;
  const { first } = sentenceOf(day);
  if (first === 0 || sentenceOf(other).last !== first) return false;
  return (
    /^(?:it|they)$/.test(tokens[first]?.lower ?? '') &&
    verb.first === first + 1 &&
    happens.test(phrase(tokens, verb.first, verb.first + 2))
  );
}

/** "broke down in early August, when the crew walked out on Sunday": the clause tells of that very time. */
function isWhen(other: DateReading, day: DateReading): boolean {
  const { tokens, first, verb } = day;
  const form = other.form.kind === 'portion' ? other.form.of : other.form;
  if (form.kind !== 'calendar' || form.month === null || other.verb.tense !== 'past' || verb.tense !== 'past')
    return false;
  if (!verb.leads || verb.first < other.last || tokens[first - 1]?.lower !== 'on') return false;
  return /^, when [^,;:—–]+$/.test(phrase(tokens, other.last, first));
}

/** One verb governs both the bare day and words that put it more than a week back: "the August fire broke out on Sunday". */
function namesAnotherTime(other: DateReading, day: DateReading, published: Day): boolean {
  if (!sameSentence(other, day) || day.verb.first < 0 || speech.has(day.tokens[day.verb.first]?.lower ?? ''))
    return false;
  const { form, meaning } = other;
  const { to } = meaning;
  if (!to || daysBetween(to, published) <= 7 || daysBetween(to, published) > 400) return false;
  if (isWhen(other, day)) return true;
  if (other.verb.first !== day.verb.first || other.start > day.start) return false;
  for (let i = other.last; i < day.first; i++)
    if (
      /^[,;:—–]$/.test(day.tokens[i]?.text ?? '') ||
      /^(?:and|but|when|after|before|that|who|which)$/.test(day.tokens[i]?.lower ?? '')
    )
      return false;
  // Reports and figures carry the month they are about.
  if (day.verb.tense !== 'past' || accounts.test(other.tokens[other.last]?.lower ?? '')) return false;
  if (form.kind === 'calendar')
    return (
      other.tokens[other.first - 1]?.lower === 'the' &&
      form.month !== null &&
      form.day === null &&
      form.year === null &&
      isModifier(other)
    );
  return form.kind === 'shift' && form.word === 'ago' && other.first === 0;
}
