import type { Match, Portion } from './form';
import { readAccounts, readYearAgo } from './forms/accounts';
import { readBareYear, readDate } from './forms/calendar';
import { readTime } from './forms/clock';
import { feastWords, readFeast } from './forms/feasts';
import { readFigures } from './forms/figures';
import { joinHabits } from './forms/habits';
import { readBoundedLength, readDuration, readOpenLength, readTheLength, type ReadAny } from './forms/lengths';
import { readNth, readWeekOf } from './forms/nth';
import { readPart } from './forms/parts';
import { readCentury, readDecade, readSpelledDecade, readFiscal, readPeriod, readSeason } from './forms/periods';
import { readDateRange, readDayRange, readListedDay, readYearRange } from './forms/ranges';
import { readDayBefore, readRelativeUnit } from './forms/relative';
import { pluralDays, readSet, setAdverbs } from './forms/sets';
import { readTheUnit } from './forms/anaphora';
import { readSomeDay, readVague, vagueWords } from './forms/vague';
import { readShift } from './forms/shifts';
import { readWeekdayDate } from './forms/weekday-dates';
import { readDayName, readLoneOrdinal, readMonthOf } from './forms/weekdays';
import { stands } from './guards/stands';
import { afterA, afterThe, articles, lengthWords, which } from './openers';
import { isApostrophe, isDash, scan, words, type Tokens } from './scan';
import { cardinals, months, ordinals, seasons, units, weekdays } from './words';

const portions: ReadonlyMap<string, Portion> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['earlier', 'earlier'],
  ['later', 'later'],
  ['beginning', 'start'],
  ['start', 'start'],
  ['middle', 'middle'],
  ['end', 'end'],
  ['close', 'end'],
]);

/** early September, mid-2021, the end of next month, later this week, earlier Sunday, the late 1990s. */
function readPortion(t: Tokens, i: number, any: ReadAny): Match | null {
  const the = t[i]?.lower === 'the' ? i + 1 : i;
  const portion = portions.get(t[the]?.lower ?? '');
  if (!portion) return readHalf(t, i, the);
  let at = the + 1;
  if (portion === 'start' || portion === 'middle' || portion === 'end') {
    if (t[at]?.lower !== 'of') return null;
    at++;
  } else if (isDash(t[at]) && !t[at]?.gap) at++;
  else if (/^(?:in|on)$/.test(t[at]?.lower ?? '')) {
    if (portion !== 'earlier' && portion !== 'later' && portion !== 'late' && portion !== 'early') return null;
    at++;
  }
  const inner =
    (the > i && t[at]?.kind === 'number' ? readDecade(t, at - 1 >= 0 ? at : at) : null) ??
    any(at) ??
    decadeAfter(t, at);
  if (!inner || !/^(?:calendar|weekday|deictic|unit|season|decade|century|period|part|feast)$/.test(inner.form.kind))
    return null;
  // "Earlier Friday, two boats left": earlier than what was told before, and still Friday.
  if ((portion === 'earlier' || portion === 'later') && inner.form.kind === 'weekday') return null;
  // "the early 1990s", "the end of 1990", "the middle of October" keep their article; "the late-November match" does not.
  const compound = the > i && isDash(t[the + 1]) && inner.form.kind !== 'decade';
  return { first: compound ? the : i, last: inner.last, form: { kind: 'portion', portion, of: inner.form } };
}

/** the last half of the '80s, the first half of the 20th century */
function readHalf(t: Tokens, i: number, the: number): Match | null {
  const side = /^(?:first|second|last|latter)$/.exec(t[the]?.lower ?? '')?.[0];
  if (!side || the === i || words(t, the + 1, 'half', 'of') < 0) return null;
  const inner = decadeAfter(t, the + 3) ?? readCentury(t, the + 3);
  const portion = side === 'first' ? 'early' : 'late';
  return inner ? { first: i, last: inner.last, form: { kind: 'portion', portion, of: inner.form } } : null;
}

/** 1990s, nineties behind `early`, `late`, `mid-`. */
const decadeAfter = (t: Tokens, i: number): Match | null => readDecade(t, i) ?? readSpelledDecade(t, i);

type FormReader = (t: Tokens, i: number, any: ReadAny) => Match | null;

// In order of preference where two readings are equally long, each with the words it may begin with.
const readers: readonly (readonly [FormReader, Opening])[] = [
  [readFeast, { sets: [feastWords, which], the: true }],
  [
    readWeekdayDate,
    { sets: [weekdays, months, ordinals, cardinals, ['this', 'next', 'last']], number: true, the: true },
  ],
  [readDayRange, { sets: [months], number: true }],
  [readListedDay, { number: true }],
  [readDateRange, { sets: [months], number: true, the: true }],
  [readYearRange, { number: true }],
  [readNth, { sets: [ordinals, cardinals, which, ['final']], number: true, the: true }],
  [readWeekOf, { sets: [['week', 'weekend', 'a']], the: true }],
  [readPeriod, { sets: [ordinals, which, ['final', 'fiscal', 'q', 'h']], number: true, the: true }],
  [readPortion, { sets: [portions], the: true }],
  [readSomeDay, { sets: [['one']] }],
  [readBoundedLength, { sets: [cardinals], number: true }],
  [readShift, { sets: [cardinals, units, lengthWords], number: true }],
  [readDayBefore, { sets: [units], the: true }],
  [readYearAgo, { sets: [units, ['a', 'last', 'comparable', 'corresponding', 'same']], the: true }],
  [readAccounts, { the: true }],
  [readTheLength, { the: true }],
  [readMonthOf, { sets: [months, which], the: true }],
  [readDate, { sets: [months, ordinals, cardinals], number: true, the: true }],
  [readFigures, { number: true }],
  [readTime, { sets: [cardinals, ['noon', 'midday', 'midnight', 'half']], number: true }],
  [
    readPart,
    { sets: [weekdays, which, ['tonight', 'overnight', 'same', 'today', 'yesterday', 'tomorrow', 'mid']], the: true },
  ],
  [
    readSet,
    {
      sets: [setAdverbs, weekdays, pluralDays, ['every', 'each', 'once', 'twice', 'weekends', 'weekdays'], cardinals],
      number: true,
    },
  ],
  [readDayName, { sets: [weekdays, which, ['a']], the: true }],
  [readDeictic, { sets: [['today', 'yesterday', 'tomorrow']] }],
  [readSeason, { sets: [seasons, which], the: true }],
  [readCentury, { sets: [ordinals, cardinals], number: true, the: true }],
  [readDecade, { number: true, mark: true, the: true }],
  [readFiscal, { sets: [['fy', 'cy', 'fiscal', 'financial', 'calendar']] }],
  [
    readRelativeUnit,
    {
      sets: [which, ['same', 'current', 'present', 'latest', 'preceding', 'prior', 'ensuing', 'succeeding']],
      the: true,
    },
  ],
  [readTheUnit, { sets: [units], the: true }],
  [readDuration, { sets: [cardinals, units, lengthWords], number: true }],
  [readOpenLength, { sets: [units] }],
  [readBareYear, { sets: [cardinals, ['year']], number: true, mark: true, the: true }],
  [readLoneOrdinal, { the: true }],
  [readVague, { sets: [vagueWords], the: true }],
];

interface Opening {
  readonly sets?: readonly Iterable<string | readonly [string, unknown]>[];
  readonly number?: boolean;
  readonly mark?: boolean;
  readonly the?: boolean;
}

const byWord = new Map<string, FormReader[]>();
const byNumber: FormReader[] = [];
const byMark: FormReader[] = [];
for (const [reader, opening] of readers) {
  const words = new Set<string>(opening.the ? ['the'] : []);
  for (const set of opening.sets ?? [])
    for (const entry of set) words.add(typeof entry === 'string' ? entry : entry[0]);
  for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), reader]);
  if (opening.number) byNumber.push(reader);
  if (opening.mark) byMark.push(reader);
}
const none: readonly FormReader[] = [];

/** The readers that may begin at a token; most words of an article have none. */
function readersAt(t: Tokens, i: number): readonly FormReader[] {
  const token = t[i];
  if (!token) return none;
  if (token.kind === 'number') return byNumber;
  if (token.kind === 'mark') return isApostrophe(token) ? byMark : none;
  const found = byWord.get(token.lower);
  if (!found) return none;
  // Small words that begin most noun phrases: only with a word of time behind them.
  const next = t[i + 1];
  if (!next) return token.lower === 'the' || articles.has(token.lower) ? none : found;
  if (token.lower === 'the')
    return next.kind === 'word' && !byWord.has(next.lower) && !afterThe.has(next.lower) ? none : found;
  if (articles.has(token.lower))
    return afterA.has(next.lower) || (units.has(next.lower) && next.kind === 'word') ? found : none;
  return found;
}

const deictics: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

function readDeictic(t: Tokens, i: number): Match | null {
  const days = deictics.get(t[i]?.lower ?? '');
  return days === undefined ? null : { first: i, last: i + 1, form: { kind: 'deictic', days } };
}

/** How far forms may lie in one another: the end of the first week of last month. */
const deepest = 3;

function readAt(t: Tokens, i: number, depth: number, keep: boolean): Match | null {
  const token = t[i];
  if (!token) return null;
  const any: ReadAny = (k) => (depth < deepest ? readAt(t, k, depth + 1, false) : null);
  let best: Match | null = null;
  for (const reader of readersAt(t, i)) {
    const match = reader(t, i, any);
    if (match && (!best || match.last > best.last) && (!keep || stands(t, match))) best = match;
  }
  return best;
}

export interface Recognised {
  readonly tokens: Tokens;
  readonly matches: readonly Match[];
}

/** Every expression of time in a run of text, by its words alone. Offsets of tokens count from the start of the text. */
export function recognise(text: string): Recognised {
  const tokens = scan(text);
  const matches: Match[] = [];
  for (let i = 0; i < tokens.length;) {
    const match = readAt(tokens, i, 0, true);
    if (match && match.last > i) {
      matches.push(match.first < i ? { ...match, first: i } : match);
      i = match.last;
    } else i++;
  }
  return { tokens, matches: joinHabits(tokens, matches) };
}
