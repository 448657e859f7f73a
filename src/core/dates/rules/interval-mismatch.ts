import type { Span } from '../../contract';
import type { Facts } from '../../facts';
import type { Finding, Rule } from '../../rule';
import { add, daysBetween, parseDay, yearsBetween, type Day } from '../calendar';
import type { DateReading } from '../expression';
import type { Bound, DurationForm, ShiftForm } from '../form';
import { livesIn } from '../life';
import { isDash } from '../scan';
import { count, counted } from '../spell';
import { movedDay } from '../values';
import type { Unit } from '../words';
import { copyOf, endsSentence, fix, lineOf, phrase, placeOf, related, replace, sameSentence } from './support';

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
    for (const reading of readings) {
      const found =
        reading.form.kind === 'shift'
          ? between(reading, reading.form, readings, published)
          : reading.form.kind === 'duration'
            ? along(reading, reading.form, readings)
            : null;
      if (found) yield found;
    }
    yield* marriages(facts, readings, published);
  },
};

interface Ends {
  readonly from: Day;
  readonly to: Day;
}

const endsOf = (reading: DateReading | null): Ends | null => {
  const { from, to } = reading?.meaning ?? {};
  return from && to ? { from, to } : null;
};

/** Days allowed beside the number said (rulings 34). */
const slack = (amount: number, unit: Unit): number => {
  switch (unit) {
    case 'week':
    case 'fortnight':
      return Math.min(3, Math.ceil(amount * (unit === 'fortnight' ? 2 : 1)));
    case 'month':
    case 'quarter':
      return Math.min(15, Math.ceil(amount * 5));
    case 'year':
      return 45;
    case 'decade':
      return 365;
    case 'century':
      return 730;
    default:
      return 0;
  }
};

interface Claim {
  readonly amount: number;
  readonly unit: Unit;
  readonly bound: Bound | null;
}

/** Whether a span of between `least` and `most` days may be called so. */
function holds(claim: Claim, start: Ends, end: Ends): boolean {
  const wanted = movedDay(start.from, claim.amount, claim.unit);
  if (!wanted) return true;
  const days = daysBetween(start.from, wanted);
  const least = daysBetween(start.to, end.from);
  const most = daysBetween(start.from, end.to);
  const wide = slack(claim.amount, claim.unit) * (claim.bound === 'about' ? 2 : 1);
  switch (claim.bound) {
    case 'over':
    case 'least':
      return most >= days;
    case 'under':
    case 'most':
      return least <= days;
    default:
      return most >= days - wide && least <= days + wide;
  }
}

/** A weekday says nothing of the week: the number need only fit some week. */
const onWeekdays = (a: DateReading, b: DateReading): boolean => a.form.kind === 'weekday' || b.form.kind === 'weekday';

function between(
  reading: DateReading,
  form: ShiftForm,
  readings: readonly DateReading[],
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
  if (form.word === 'earlier' || form.word === 'later')
    return apart(reading, { amount, unit, bound: form.bound }, form.sign, readings);
  if (form.word !== 'after' && form.word !== 'before') return null;
  const event = eventDate(reading, readings);
  if (!event) return null;
  const main = mainDate(reading, event, readings);
  const here = endsOf(main);
  const ends = here ?? (comes(reading) ? { from: published, to: published } : null);
  const base = endsOf(event);
  if (!ends || !base) return null;
  const [start, end] = form.sign > 0 ? [base, ends] : [ends, base];
  const claim: Claim = { amount, unit, bound: form.bound };
  if (holds(claim, start, end)) return null;
  if (main && onWeekdays(main, event) && (unit === 'day' || unit === 'week')) {
    const days = unit === 'week' ? amount * 7 : amount;
    if (form.bound || (days - daysBetween(start.from, end.from)) % 7 === 0) return null;
    if (unit === 'week') return null;
  }
  return finding(reading, claim, event, main, start, end);
}

function finding(
  reading: DateReading,
  claim: Claim,
  event: DateReading,
  main: DateReading | null,
  start: Ends,
  end: Ends,
): Finding {
  const after =
    reading.tokens[reading.last]?.lower === 'after' || reading.tokens[reading.last]?.lower === 'before' ? 1 : 0;
  const span = after ? placeOf(reading, reading.first, reading.last + 1) : { start: reading.start, end: reading.end };
  const real = amountBetween(start, end, claim.unit);
  const words = real === null ? '' : counted(real, claim.unit);
  const full = isFull(event) && (main === null || isFull(main));
  const a = main?.words ?? 'Publication';
  const [first, second] =
    start.from <= end.from && event.meaning.from === start.from ? [event.words, a] : [a, event.words];
  const said = claim.amount === 1 && !/^\d|^one/i.test(reading.words) ? reading.words.toLowerCase() : claimWords(claim);
  return {
    ...span,
    level: full ? 'error' : 'warning',
    message: `${capital(first)} to ${second} is ${words || 'another span'}, not ${said}.`,
    related: [related(event, 'From here'), ...(main ? [related(main, 'To here')] : [])],
    fixes:
      real !== null && real > 0 && claim.bound === null
        ? [fix(words, replace({ start: reading.start, end: reading.end }, words))]
        : [],
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const claimWords = (claim: Claim): string => {
  const n = Number.isInteger(claim.amount) ? count(claim.amount) : String(claim.amount);
  const lead =
    claim.bound === 'over' || claim.bound === 'least'
      ? 'more than '
      : claim.bound === 'under' || claim.bound === 'most'
        ? 'less than '
        : '';
  return claim.unit === 'day' ? `${lead}${n}` : `${lead}${n} ${claim.unit}${claim.amount === 1 ? '' : 's'}`;
};

const isFull = (reading: DateReading): boolean =>
  reading.form.kind === 'calendar' && reading.form.day !== null && reading.form.month !== null;

/** The span in the unit said, when it is whole and sure. */
function amountBetween(start: Ends, end: Ends, unit: Unit): number | null {
  const sure = start.from === start.to && end.from === end.to;
  const days = daysBetween(start.from, end.from);
  if (unit === 'day') return sure ? days : null;
  if (unit === 'week') return sure ? Math.round(days / 7) : null;
  if (unit === 'year') {
    const years = Number(end.from.slice(0, 4)) - Number(start.from.slice(0, 4));
    return sure ? yearsBetween(start.from, end.from) : years;
  }
  return unit === 'month' && sure ? Math.round(days / 30.44) : null;
}

const articles = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'last', 'that']);

/** The date of the event behind `after`: "Saturday's draw", "the Feb. 10 vote", "the 2008 crash", "his arrest on 3 May". */
function eventDate(reading: DateReading, readings: readonly DateReading[]): DateReading | null {
  const { tokens, last } = reading;
  let at = last + 1;
  while (articles.has(tokens[at]?.lower ?? '')) at++;
  const event = readings.find((one) => one.tokens === tokens && one.first >= last + 1 && one.first <= at);
  if (event && isDated(event)) return event;
  // "three days after his arrest on 3 May": one noun, then its date.
  if (
    at > last + 1 &&
    tokens[at]?.kind === 'word' &&
    !tokens[at]?.capital &&
    /^(?:on|of|in)$/.test(tokens[at + 1]?.lower ?? '')
  ) {
    const late = readings.find((one) => one.tokens === tokens && one.first === at + 2);
    return late && isDated(late) ? late : null;
  }
  return clauseDate(reading, readings);
}

/** "12 years after work began in 1990": a short clause and the date that ends it; years only, for days hang on too much. */
function clauseDate(reading: DateReading, readings: readonly DateReading[]): DateReading | null {
  const { tokens, last, form } = reading;
  if (form.kind !== 'shift' || form.unit !== 'year') return null;
  const late = readings.find((one) => one.tokens === tokens && one.first > last + 1);
  if (!late || late.first - last > 9 || late.form.kind !== 'calendar' || late.form.year === null) return null;
  if (late.form.day !== null || late.form.month !== null || late.form.which !== undefined) return null;
  const between = phrase(tokens, last + 1, late.first);
  return late.verb.leads &&
    late.verb.tense === 'past' &&
    late.verb.first > last &&
    /^[\p{L} '’-]+ in$/u.test(between) &&
    !/\b(?:and|but|or|who|which|that|when|said|until|than|from|of)\b/.test(between)
    ? late
    : null;
}

const isDated = (reading: DateReading): boolean => {
  const { kind } = reading.form;
  return (
    (kind === 'calendar' && reading.form.which === undefined) ||
    (kind === 'weekday' && reading.form.which === null) ||
    kind === 'feast'
  );
};

const otherClause =
  /\b(?:and|but|or|who|which|that|when|where|while|as|after|before|since|because|said|says|was|were|is|are|had|has|will|would|to be|due|set|planned)\b/;

/** The date of the main event: just before ("on Tuesday, two days after …"), or in an aside behind the event ("…, in 2020"). */
function mainDate(reading: DateReading, event: DateReading, readings: readonly DateReading[]): DateReading | null {
  const { tokens } = reading;
  const before = readings.findLast((one) => one.tokens === tokens && one.last <= reading.first);
  if (before && isDated(before)) {
    const gap = phrase(tokens, before.last, reading.first);
    if (/^(?:[,(–—\-]|, ?(?:just|only|exactly|some|barely|and))?$/.test(gap.trim())) return before;
    // "won on Tuesday with a late try at Quarry Lane, three days after": one phrase between, and no other clause.
    if (
      before.form.kind === event.form.kind &&
      before.verb.leads &&
      before.verb.tense === 'past' &&
      reading.first - before.last <= 12 &&
      /^(?:with|in|at|against|to|over|from|for|by) [^,;:()–—"“”.]+,$/.test(gap.trim()) &&
      !otherClause.test(gap)
    )
      return before;
  }
  const behind = readings.find((one) => one.tokens === tokens && one.first >= event.last);
  if (behind && isDated(behind) && behind.first - event.last <= 6) {
    const gap = phrase(tokens, event.last, behind.first);
    if (/^(?:['’]s )?[\p{L} ]*, (?:in|on)$/u.test(gap.trim())) return behind;
  }
  return null;
}

/** "The talks come a week after …": the main event is publication's. */
function comes(reading: DateReading): boolean {
  const { verb, tokens } = reading;
  return (
    verb.leads &&
    verb.tense === 'present' &&
    /^(?:come|comes|is|are|follows)$/.test(tokens[verb.first]?.lower ?? '') &&
    reading.first - verb.last <= 2
  );
}

/** "a week earlier, on Feb. 10": against the day in the same sentence that it is counted from. */
function apart(reading: DateReading, claim: Claim, sign: 1 | -1, readings: readonly DateReading[]): Finding | null {
  const { tokens, last, meaning } = reading;
  const behind = readings.find((one) => one.tokens === tokens && one.first >= last && one.first - last <= 3);
  const from = meaning.on ? readings.find((one) => one.index === meaning.on?.index) : undefined;
  if (!behind || !from || !isDated(behind) || !isDated(from) || !sameSentence(reading, from)) return null;
  if (!/^, ?(?:on|in)$|^\($|^,$|^(?:on|in)$/.test(phrase(tokens, last, behind.first))) return null;
  if (onWeekdays(behind, from)) return null;
  const a = endsOf(from);
  const b = endsOf(behind);
  if (!a || !b) return null;
  const [start, end] = sign > 0 ? [a, b] : [b, a];
  return holds(claim, start, end) ? null : finding(reading, claim, behind, from, start, end);
}

/** "for 12 years, from 1991 to 2005"; "a four-day fair from 8 to 10 June". Days and years may be counted with both ends. */
function along(reading: DateReading, form: DurationForm, readings: readonly DateReading[]): Finding | null {
  const { amount, unit } = form;
  if (amount === null || form.age || !/^(?:day|week|month|year|decade)$/.test(unit)) return null;
  const span = spanNear(reading, readings);
  if (!span) return null;
  // Years are counted between years, not between days of one.
  if (/^(?:year|decade)$/.test(unit) && span.full) return null;
  const { start, end } = span;
  if (start.from > end.from) return null;
  const claim: Claim = { amount, unit, bound: form.bound };
  const inclusive: Ends = { from: end.from, to: add(end.to, unit === 'day' ? 1 : 0) };
  if (holds(claim, start, inclusive)) return null;
  if (unit === 'year' && form.bound === null) {
    const years = Number(end.from.slice(0, 4)) - Number(start.from.slice(0, 4));
    if (amount === years || amount === years + 1) return null;
  }
  const real = unit === 'day' ? daysBetween(start.from, end.from) + 1 : amountBetween(start, end, unit);
  const hyphen = form.modifier ? '-' : ' ';
  const text = real === null ? null : form.modifier ? `${count(real)}${hyphen}${unit}` : counted(real, unit);
  const at = { start: reading.start, end: reading.end };
  return {
    ...at,
    level: span.full ? 'error' : 'warning',
    message: `${span.words} is ${real === null ? 'another span' : counted(real, unit)}, not ${claimWords(claim)}.`,
    related: [related(span.place, 'The two ends')],
    fixes: text !== null && real !== null && real > 0 && form.bound === null ? [fix(text, replace(at, text))] : [],
  };
}

interface Stretch {
  readonly start: Ends;
  readonly end: Ends;
  readonly full: boolean;
  readonly words: string;
  readonly place: Span;
}

/** A range close behind the length (or close before it), with nothing else of time between. */
function spanNear(reading: DateReading, readings: readonly DateReading[]): Stretch | null {
  const at = readings.indexOf(reading);
  const behind = stretchAt(readings, at + 1);
  const same = readings[at + 1]?.tokens === reading.tokens;
  if (behind && same && behind.first - reading.last <= 5 && close(reading, reading.last, behind.first))
    return behind.stretch;
  // "From 1985 to 2001 he ran it for 18 years": a span that opens the sentence.
  if (reading.tokens[reading.first - 1]?.lower !== 'for') return null;
  for (const back of [at - 2, at - 1]) {
    const before = stretchAt(readings, back);
    if (!before || readings[back]?.tokens !== reading.tokens || before.count !== at - back) continue;
    const opens = before.first === 0 || endsSentence(reading.tokens, before.first - 1);
    if (opens && reading.first - before.last <= 8 && close(reading, before.last, reading.first)) return before.stretch;
  }
  return null;
}

function close(reading: DateReading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      /^[.;:!?]$/.test(reading.tokens[i]?.text ?? '') ||
      /^(?:after|before|since|and|but|who|which)$/.test(reading.tokens[i]?.lower ?? '')
    )
      return false;
  return true;
}

function stretchAt(
  readings: readonly DateReading[],
  i: number,
): { first: number; last: number; count: number; stretch: Stretch } | null {
  const one = readings[i];
  if (!one) return null;
  const { form, tokens, meaning } = one;
  if (
    form.kind === 'range' &&
    form.from.kind === 'calendar' &&
    form.to.kind === 'calendar' &&
    meaning.from &&
    meaning.to
  ) {
    const ends = rangeEnds(one);
    if (!ends) return null;
    const lead = tokens[one.first - 1]?.lower === 'from' ? one.first - 1 : one.first;
    return {
      first: lead,
      last: one.last,
      count: 1,
      stretch: { ...ends, full: form.from.day !== null, words: capital(one.words), place: one },
    };
  }
  const two = readings[i + 1];
  if (!two || two.tokens !== tokens || two.first - one.last !== 1) return null;
  const joint = tokens[one.last];
  const lead = tokens[one.first - 1]?.lower;
  if (
    !(lead === 'from' && (/^(?:to|until|till|through)$/.test(joint?.lower ?? '') || isDash(joint))) &&
    !(lead === 'between' && joint?.lower === 'and')
  )
    return null;
  if (one.form.kind !== 'calendar' || two.form.kind !== 'calendar') return null;
  const start = endsOf(one);
  const end = endsOf(two);
  if (!start || !end) return null;
  return {
    first: one.first - 1,
    last: two.last,
    count: 2,
    stretch: {
      start,
      end,
      full: isFull(one) && isFull(two),
      words: `${capital(one.words)} to ${two.words}`,
      place: { start: one.start, end: two.end },
    },
  };
}

/** First and last part of a range that is one expression. */
function rangeEnds(reading: DateReading): { start: Ends; end: Ends } | null {
  const { form, meaning } = reading;
  if (
    form.kind !== 'range' ||
    form.from.kind !== 'calendar' ||
    form.to.kind !== 'calendar' ||
    !meaning.from ||
    !meaning.to
  )
    return null;
  if (form.from.day !== null)
    return { start: { from: meaning.from, to: meaning.from }, end: { from: meaning.to, to: meaning.to } };
  if (form.from.month !== null) return null;
  const years = [form.from.year, form.to.year];
  if (years[0] === null || years[1] === null) return null;
  return {
    start: { from: meaning.from, to: `${meaning.from.slice(0, 4)}-12-31` },
    end: { from: `${meaning.to.slice(0, 4)}-01-01`, to: meaning.to },
  };
}

/** "She wed in 1958, and they shared 60 years until she died." */
function* marriages(facts: Facts, readings: readonly DateReading[], published: Day): Generator<Finding> {
  const weddings = readings.filter(
    (one) =>
      one.form.kind === 'calendar' &&
      one.form.year !== null &&
      !/[.;]/.test(phrase(one.tokens, one.first - 2, one.first)) &&
      (/\b(?:married|wed)\b/.test(phrase(one.tokens, one.first - 9, one.first)) || opensWedding(one)),
  );
  const [wedding] = weddings;
  if (weddings.length !== 1 || !wedding) return;
  const start = endsOf(wedding);
  if (!start) return;
  for (const reading of readings) {
    const { form, tokens, first, last } = reading;
    if (
      form.kind !== 'duration' ||
      form.unit !== 'year' ||
      form.amount === null ||
      form.modifier ||
      reading.start < wedding.start
    )
      continue;
    if (reading.paragraph.index - wedding.paragraph.index > 1) continue;
    const around = `${phrase(tokens, first - 4, first)} | ${phrase(tokens, last, last + 4)}`;
    const close = /\b(?:together|married|marriage|wife|husband)\b/.test(around);
    const parted = partedBy(reading, readings);
    // "they shared a studio for 80 years, until his death in 2015": may have begun late, never before they met.
    const shared =
      parted &&
      sameSentence(wedding, reading) &&
      /\b(?:they|couple|pair|both)\b/.test(phrase(tokens, wedding.last, first));
    if (!close && !shared) continue;
    if (parted) {
      const claim: Claim = { amount: form.amount, unit: 'year', bound: form.bound };
      const end = endsOf(parted);
      if (!end || holds(claim, start, end)) continue;
      const real = Number(end.from.slice(0, 4)) - Number(start.from.slice(0, 4));
      if (real <= 0 || Math.abs(real - form.amount) <= 1 || (!close && form.amount < real)) continue;
      yield marriageFinding(facts, wedding, reading, end.from, real, form.amount);
      continue;
    }
    const death = livesIn(facts).deaths[0];
    const ended =
      death && (facts.type === 'obituary' || /\b(?:death|died)\b/.test(phrase(tokens, last, last + 8)))
        ? death.reading.meaning.from
        : null;
    if (!ended && !/\b(?:have|has) been\b/.test(phrase(tokens, first - 8, first))) continue;
    const day = ended ?? published;
    const claim: Claim = { amount: form.amount, unit: 'year', bound: form.bound };
    if (holds(claim, start, { from: day, to: day })) continue;
    const real = Number(day.slice(0, 4)) - Number(start.from.slice(0, 4));
    if (Math.abs(real - form.amount) <= 1) continue;
    yield marriageFinding(facts, wedding, reading, day, real, form.amount);
  }
}

/** "In 1964 she married the printer". */
const opensWedding = (one: DateReading): boolean =>
  (one.first <= 1 || endsSentence(one.tokens, one.first - 2)) &&
  one.tokens[one.first - 1]?.lower === 'in' &&
  /^,? ?(?:he|she|they|the couple|the pair) (?:married|wed)\b/.test(phrase(one.tokens, one.last, one.last + 4));

/** "until his death in 2015", "until she died in 2026": the year that ended it, in the same sentence. */
function partedBy(reading: DateReading, readings: readonly DateReading[]): DateReading | null {
  const end = readings.find((one) => one.tokens === reading.tokens && one.first >= reading.last);
  if (!end || end.form.kind !== 'calendar' || end.form.year === null || !sameSentence(reading, end)) return null;
  const between = phrase(reading.tokens, reading.last, end.first).replace(/^[,–—\s]+/, '');
  return /^(?:together,? |of marriage,? |as a couple,? |side by side,? )?(?:until|till|before|up to|ending with) .*\b(?:death|died)\b.{0,12}$/.test(
    between,
  ) && between.length < 60
    ? end
    : null;
}

function marriageFinding(
  facts: Facts,
  wedding: DateReading,
  reading: DateReading,
  day: Day,
  real: number,
  said: number,
): Finding {
  const at = { start: reading.start, end: reading.end };
  return {
    ...at,
    message: `Married ${wedding.words} (line ${lineOf(facts, wedding)}) to ${day.slice(0, 4)} is ${counted(real, 'year')}, not ${said}.`,
    related: [related(wedding, 'Married')],
    fixes: [fix(`${real} years`, replace(at, `${real} years`))],
  };
}
