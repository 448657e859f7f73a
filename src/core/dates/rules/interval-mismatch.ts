import type { Finding, Rule } from '../../rule';
import { add, type Day, daysBetween, parseDay } from '../calendar';
import type { DateReading } from '../expression';
import type { DurationForm, ShiftForm } from '../form';
import { comes, eventDate, isDated, mainDate, opensWith } from '../intervals/events';
import { marriages } from '../intervals/marriages';
import {
  amountBetween,
  type Claim,
  type Ends,
  endsBeside,
  endsOf,
  finding,
  holds,
  isFull,
  onWeekdays,
  saidWords,
  spanWords,
} from '../intervals/measure';
import { spanNear } from '../intervals/stretches';
import { spanTold } from '../intervals/told-spans';
import { copyOf, endsSentence, fix, phrase, related, replace, sameSentence, sentenceOf } from './support';
import { count, counted } from '../spell';

/** "two months after", "for 12 years", "a day earlier" where the page has both ends (guide 2.4, rulings 34). */
export const intervalMismatch: Rule = {
  code: 'dates/interval-mismatch',
  title: "Doesn't add up",
  level: 'warning',
  needsPublished: true,
  *check(facts) {
    const published = parseDay(facts.published?.date ?? '');
    if (!published) return;
    const readings = copyOf(facts);
    for (const [at, reading] of readings.entries()) {
      const found =
        reading.form.kind === 'shift'
          ? between(reading, reading.form, readings, at, published)
          : reading.form.kind === 'duration'
            ? along(reading, reading.form, readings, at, published)
            : null;
      if (found) yield found;
    }
    yield* marriages(facts, readings, published);
  },
};

function between(
  reading: DateReading,
  form: ShiftForm,
  readings: readonly DateReading[],
  at: number,
  published: Day,
): Finding | null {
  const { amount, unit } = form;
  if (
    amount === null ||
    amount < 1 ||
    /^(?:hour|minute|second|weekend)$/.test(unit) ||
    form.word.startsWith('year-ago') ||
    form.word.startsWith('in ')
  )
    return null;
  if (form.word === 'ago') return agoBeside(reading, { amount, unit, bound: form.bound }, readings, at, published);
  if (form.word === 'earlier' || form.word === 'later')
    return (
      apart(reading, { amount, unit, bound: form.bound }, form.sign, readings) ??
      (form.sign > 0 ? trailing(reading, { amount, unit, bound: form.bound }, readings, at) : null)
    );
  if (form.word !== 'after' && form.word !== 'before') return null;
  const event = eventDate(reading, readings);
  if (!event) return null;
  const main = mainDate(reading, event, readings);
  const here = endsBeside(main, event, form.sign);
  const told = comes(reading) || (opensWith(reading, event) && isNearby(form, event));
  const ends = here ?? (told ? { from: published, to: published } : null);
  const base = endsBeside(event, main, form.sign > 0 ? -1 : 1);
  if (!ends || !base) return null;
  const [start, end] = form.sign > 0 ? [base, ends] : [ends, base];
  const dated = form.sign > 0 ? ([event, main] as const) : ([main, event] as const);
  const claim: Claim = { amount, unit, bound: form.bound, exact: form.exact === true };
  if (holds(claim, start, end)) return null;
  if (main && onWeekdays(main, event) && (unit === 'day' || unit === 'week')) {
    const days = unit === 'week' ? amount * 7 : amount;
    if (form.bound || (days - daysBetween(start.from, end.from)) % 7 === 0) return null;
    if (unit === 'week' && !form.exact) return null;
    return finding(reading, claim, dated, start, nextOn(start, end));
  }
  return finding(reading, claim, dated, start, end);
}

/** Of two weekdays the later may have been taken a week early. */
function nextOn(start: Ends, end: Ends): Ends {
  const days = daysBetween(start.from, end.from);
  if (days >= 0) return end;
  const day = add(start.from, ((days % 7) + 7) % 7);
  return { from: day, to: day };
}

/** "More than a month after the 20 September blast": a date without its year is not one of years ago. */
const isNearby = (form: ShiftForm, event: DateReading): boolean =>
  (event.form.kind === 'calendar' && event.form.year !== null) ||
  (form.unit !== 'year' && (form.unit !== 'month' || (form.amount ?? 0) <= 3));

/** "the floods of 2012, eight years ago", "two weeks ago, on 10 October 2023"; days are `stale-relative`'s. */
function agoBeside(
  reading: DateReading,
  claim: Claim,
  readings: readonly DateReading[],
  at: number,
  published: Day,
): Finding | null {
  if (!/^(?:week|month|year|decade)$/.test(claim.unit)) return null;
  const { tokens, first, last } = reading;
  const [before, behind] = [readings[at - 1], readings[at + 1]];
  const beside =
    before?.tokens === tokens && phrase(tokens, before.last, first) === ',' && tokens[last]?.kind !== 'word'
      ? before
      : behind?.tokens === tokens && /^, (?:in|on)$/.test(phrase(tokens, last, behind.first))
        ? behind
        : null;
  const start = endsOf(beside);
  if (beside?.form.kind !== 'calendar' || !start || start.to > published) return null;
  // Weeks and months are counted between days, years from a year that is written.
  const years = claim.unit === 'year' || claim.unit === 'decade';
  if (years ? beside.form.year === null : beside.form.day === null) return null;
  const end = { from: published, to: published };
  return holds(claim, start, end) ? null : finding(reading, claim, [beside, null], start, end);
}

/** "a week earlier, on Feb. 10": against the day in the same sentence that it is counted from. */
function apart(reading: DateReading, claim: Claim, sign: 1 | -1, readings: readonly DateReading[]): Finding | null {
  const { tokens, last, meaning } = reading;
  const behind = readings.find((one) => one.tokens === tokens && one.first >= last && one.first - last <= 3);
  const from = meaning.on ? readings.find((one) => one.index === meaning.on?.index) : undefined;
  if (!behind || !from || !isDated(behind) || !isDated(from)) return null;
  if (!sameSentence(reading, from) && !follows(reading, from, behind)) return null;
  if (!/^, ?(?:on|in)$|^\($|^,$|^(?:on|in)$/.test(phrase(tokens, last, behind.first))) return null;
  if (onWeekdays(behind, from)) return null;
  const a = endsOf(from);
  const b = endsOf(behind);
  if (!a || !b) return null;
  const spans = (one: Ends): boolean => (sign > 0 ? holds(claim, one, b) : holds(claim, b, one));
  // "later" than any date told before it in the paragraph may be meant.
  const told = readings.filter((one) => one.tokens === tokens && one.last <= reading.first && isDated(one));
  if (spans(a) || told.some((one) => spans(endsOf(one) ?? a))) return null;
  const [start, end] = sign > 0 ? [a, b] : [b, a];
  return finding(reading, claim, sign > 0 ? [from, behind] : [behind, from], start, end);
}

/** "began on Monday and ended on Thursday, two days later": two turns of one sentence, and how far they lie apart. */
function trailing(reading: DateReading, claim: Claim, readings: readonly DateReading[], at: number): Finding | null {
  const { tokens, first, last } = reading;
  const [from, to] = [readings[at - 2], readings[at - 1]];
  if (!from || !to || from.tokens !== tokens || to.tokens !== tokens || !isDated(from) || !isDated(to)) return null;
  if (from.form.kind !== to.form.kind || !(claim.unit === 'day' || claim.unit === 'week')) return null;
  if (phrase(tokens, to.last, first) !== ',' || !/^[.,;]?$/.test(tokens[last]?.text ?? '')) return null;
  if (tokens[from.first - 1]?.lower !== 'on' || !/^and [\p{L} ]+ on$/u.test(phrase(tokens, from.last, to.first)))
    return null;
  const [start, end] = [endsOf(from), endsOf(to)];
  if (!start || !end || from.verb.tense !== 'past' || to.verb.tense !== 'past') return null;
  if (!onWeekdays(from, to))
    return isFull(from) && isFull(to) && isOneRun(from, to) && !holds(claim, start, end)
      ? finding(reading, claim, [from, to], start, end)
      : null;
  const days = daysBetween(start.from, end.from);
  if (claim.unit !== 'day' || claim.bound !== null || claim.amount > 7 || (claim.amount - days) % 7 === 0) return null;
  return finding(reading, claim, [from, to], start, nextOn(start, end));
}

/** "an eight-year sentence", "a two-year contract": given beforehand, whatever came of it. */
const isAllotted = ({ tokens, last }: DateReading, form: DurationForm): boolean =>
  form.modifier &&
  /^(?:(?:prison|jail|suspended) )?(?:sentence|term|contract|deal|course|degree|plan|ban|lease|mandate|loan|visa|licence|license|programme|program)\b/.test(
    phrase(tokens, last, last + 2),
  );

const hasYear = (one: DateReading): boolean => isFull(one) && one.form.kind === 'calendar' && one.form.year !== null;

/** Days without a year that lie within some months: over a longer time, or backwards, the year was taken wrong. */
function isOneRun(from: DateReading, to: DateReading): boolean {
  const [a, b] = [from.meaning.from, to.meaning.from];
  return a !== null && b !== null && a < b && (hasYear(to) || daysBetween(a, b) < 200);
}

const isYear = ({ form }: DateReading): boolean =>
  form.kind === 'calendar' && form.year !== null && form.month === null && form.which === undefined;

/** Both in full, both a day and a month of one year, or both a year alone. */
const isLike = (from: DateReading, behind: DateReading): boolean =>
  (hasYear(from) && hasYear(behind)) ||
  (isFull(from) && isFull(behind) && !hasYear(from) && !hasYear(behind) && isOneRun(from, behind)) ||
  (isYear(from) && isYear(behind));

/** "… on 1 May 2023. It reopened four weeks later, on 20 May 2023": the sentence right behind, both dates alike. */
function follows(reading: DateReading, from: DateReading, behind: DateReading): boolean {
  const { tokens, first } = reading;
  if (from.tokens !== tokens || !isLike(from, behind) || first - from.last > 40) return false;
  const { first: start } = sentenceOf(reading);
  const opening = phrase(tokens, start, first);
  // "She sank on her first voyage and was raised ten days later": after another turn.
  if (/\b(?:and|then|after|when|but)\b/.test(opening)) return false;
  let ends = 0;
  for (let i = from.last; i < first; i++) if (endsSentence(tokens, i)) ends++;
  return ends === 1 && (endsSentence(tokens, from.last) || /^(?:(?:exactly|just|only|precisely) )?$/.test(opening));
}

/** "almost 90 years" for 87, "half a century" for 49: a round number where the copy says that it is one. */
function isRounded({ amount, unit, bound }: Claim, start: Ends, end: Ends): boolean {
  const years = amountBetween(start, end, 'year');
  return (
    unit === 'year' &&
    bound === 'about' &&
    amount % 5 === 0 &&
    years !== null &&
    Math.abs(years - amount) <= amount / 20
  );
}

/** "for 12 years, from 1991 to 2005"; "a four-day fair from 8 to 10 June". Days and years may be counted with both ends. */
function along(
  reading: DateReading,
  form: DurationForm,
  readings: readonly DateReading[],
  at: number,
  published: Day,
): Finding | null {
  const { amount, unit } = form;
  if (
    amount === null ||
    form.age ||
    !/^(?:day|week|month|year|decade|century)$/.test(unit) ||
    isAllotted(reading, form)
  )
    return null;
  const near = spanNear(reading, readings, at);
  const span = near ?? spanTold(reading, form, readings, at, published);
  if (!span) return null;
  // Years are counted between years, not between days of one.
  if (/^(?:year|decade|century)$/.test(unit) && span.full) return null;
  const { start, end } = span;
  if (start.from > end.from) return null;
  const centuries = unit === 'century';
  const claim: Claim = centuries
    ? { amount: amount * 100, unit: 'year', bound: form.bound ?? 'about' }
    : { amount, unit, bound: form.bound };
  const inclusive: Ends = { from: end.from, to: add(end.to, unit === 'day' ? 1 : 0) };
  if (holds(claim, start, inclusive)) return null;
  if (unit === 'year' && form.bound === null) {
    const years = Number(end.from.slice(0, 4)) - Number(start.from.slice(0, 4));
    if (amount === years || amount === years + 1) return null;
  }
  if (!near && isRounded(claim, start, end)) return null;
  const real = unit === 'day' ? daysBetween(start.from, end.from) + 1 : amountBetween(start, end, claim.unit);
  const text = real === null ? null : form.modifier ? `${count(real)}-${claim.unit}` : counted(real, claim.unit);
  const place = { start: reading.start, end: reading.end };
  const words = real !== null && real > 0 ? counted(real, claim.unit) : spanWords(start, end, claim);
  const said = centuries ? reading.words.toLowerCase() : saidWords(reading, claim);
  return {
    ...place,
    level: span.full ? 'error' : 'warning',
    message: `${span.words} is ${words}, not ${said}.`,
    related: [related(span.place, 'The two ends')],
    fixes: text !== null && real !== null && real > 0 && form.bound === null ? [fix(text, replace(place, text))] : [],
  };
}
