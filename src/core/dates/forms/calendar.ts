import type { CalendarForm, Match, Written } from '../form';
import { isApostrophe, isDash, type Token, type Tokens } from '../scan';
import { months } from '../words';
import { readOrdinal, readYear } from './numbers';

const plain: Written = { order: 'none', month: null, abbreviated: false, ordinal: false };

export const calendar = (parts: Partial<CalendarForm>): CalendarForm => ({
  kind: 'calendar',
  year: null,
  month: null,
  day: null,
  weekday: null,
  written: plain,
  ...parts,
});

interface MonthRead {
  readonly month: number;
  readonly end: number;
  readonly name: string;
  readonly abbreviated: boolean;
}

const full = new Set(['may', 'june', 'july']);

/** A month name, capital first; short forms end with or without a full stop. */
export function readMonth(t: Tokens, i: number): MonthRead | null {
  const token = t[i];
  if (token?.kind !== 'word') return null;
  const month = months.get(token.lower);
  if (month === undefined || (!token.capital && !isPlainMonth(t, i))) return null;
  const abbreviated = token.lower.length <= 4 && !full.has(token.lower);
  const stop = abbreviated && t[i + 1]?.text === '.' && !t[i + 1]?.gap ? 1 : 0;
  return { month, end: i + 1 + stop, name: token.text, abbreviated };
}

/** A small letter only where the word is nothing else and a figure stands beside it: `14 nov`, `april 2017`. */
function isPlainMonth(t: Tokens, i: number): boolean {
  const word = t[i]?.lower ?? '';
  if (/^(?:may|march|mar|august|aug|sep|dec|jan|jun|jul)$/.test(word)) return false;
  const beside = (token: Token | undefined): boolean =>
    token?.kind === 'number' || /^(?:st|nd|rd|th)$/.test(token?.lower ?? '');
  return (
    beside(t[i + 1]) ||
    beside(t[i - 1]) ||
    (t[i - 1]?.lower === 'of' && beside(t[i - 2])) ||
    (/^(?:of|in|the)$/.test(t[i + 1]?.lower ?? '') && beside(t[i + 2]))
  );
}

interface DayRead {
  readonly day: number;
  readonly end: number;
  readonly ordinal: boolean;
}

/** A day of the month in figures, with or without `th`; 0 and up to 99 are read so that they can be questioned. */
export function readDay(t: Tokens, i: number): DayRead | null {
  const token = t[i];
  if (token?.kind !== 'number' || token.text.length > 2) return null;
  const after = t[i + 1];
  if (after && !after.gap) {
    const ordinal = readOrdinal(t, i);
    if (ordinal) return { day: ordinal.value, end: ordinal.end, ordinal: true };
    if (after.kind === 'word') return null;
    const beyond = t[i + 2];
    const joined = beyond && !beyond.gap && beyond.kind === 'number';
    if (joined && (after.text === '.' || after.text === ',' || after.text === ':' || after.text === '/')) return null;
    if (after.text === '%' || after.text === '°') return null;
  }
  return { day: Number(token.text), end: i + 1, ordinal: false };
}

/** `, 2019`, ` 2019`, ` of 2019` after a month or a day: the year and the index behind it. */
function yearAfter(t: Tokens, i: number, comma: boolean): { year: number; end: number; short: boolean } | null {
  let at = i;
  if (t[at]?.text === ',' && comma) at++;
  else if (t[at]?.lower === 'of' || t[at]?.lower === 'in') at++;
  const read = readYear(t, at);
  if (!read) return null;
  const after = t[read.end];
  // "March 3, 2000 people" keeps its people; a figure that runs on is no year.
  if (
    after &&
    !after.gap &&
    (after.kind !== 'mark' || after.text === '%' || (after.text === ',' && runsOn(t, read.end)))
  )
    return null;
  if (t[i]?.lower === 'in' && !t[at]?.gap) return null;
  return read;
}

const runsOn = (t: Tokens, comma: number): boolean => {
  const next = t[comma + 1];
  return next !== undefined && !next.gap && next.kind === 'number' && next.text.length === 3;
};

interface CalendarMatch extends Match {
  readonly form: CalendarForm;
}

/** `September 15`, `Sept. 15, 2020`, `15 September 2020`, `the 4th of July`, `March 2019`, `March`. */
export function readDate(t: Tokens, i: number): CalendarMatch | null {
  return monthFirst(t, i) ?? dayFirst(t, i) ?? iso(t, i);
}

function monthFirst(t: Tokens, i: number): CalendarMatch | null {
  const month = readMonth(t, i);
  if (!month) return null;
  const written = { month: month.name, abbreviated: month.abbreviated };
  const the = t[month.end]?.lower === 'the' ? month.end + 1 : month.end;
  const day = t[the]?.gap === false && t[the - 1]?.text !== '.' ? null : readDay(t, the);
  if (day && (the === month.end || day.ordinal) && !opensTime(t, day.end) && !isCount(t, i, day)) {
    const year = yearAfter(t, day.end, true);
    return {
      first: i,
      last: year?.end ?? day.end,
      form: calendar({
        month: month.month,
        day: day.day,
        year: year?.year ?? null,
        written: { order: 'month first', ordinal: day.ordinal, ...written },
      }),
    };
  }
  const spelled = readOrdinal(t, the);
  if (
    spelled &&
    t[the]?.kind === 'word' &&
    spelled.value <= 31 &&
    !/^(?:quarter|half|week|day)/.test(t[spelled.end]?.lower ?? '')
  ) {
    const year = yearAfter(t, spelled.end, true);
    return {
      first: i,
      last: year?.end ?? spelled.end,
      form: calendar({
        month: month.month,
        day: spelled.value,
        year: year?.year ?? null,
        written: { order: 'month first', ordinal: true, ...written },
      }),
    };
  }
  const slash = t[month.end]?.text === '/' || isDash(t[month.end]) ? month.end + 1 : month.end;
  const year = yearAfter(t, slash, true);
  return {
    first: i,
    last: year?.end ?? month.end,
    form: calendar({
      month: month.month,
      year: year?.year ?? null,
      short: year?.short,
      written: { order: 'none', ordinal: false, ...written },
    }),
  };
}

/** "In June 31 shops closed", "In May 35 people", "May 35 & Sons": the figure counts what follows, or names a firm. */
function isCount(t: Tokens, month: number, day: DayRead): boolean {
  const next = t[day.end];
  if (day.ordinal || !next?.gap) return false;
  if (next.text === '&') return true;
  if (next.kind !== 'word' || next.capital) return false;
  const lead = t[month - 1]?.lower ?? '';
  if (/^(?:people|percent|per|million|billion|men|women|children)$/.test(next.lower)) return true;
  return (
    /^(?:in|since|during|by|last|this)$/.test(lead) &&
    /[^s]s$/.test(next.lower) &&
    !/^(?:as|was|is|has|his|its|this)$/.test(next.lower)
  );
}

/** The figure opens a clock time: `March 3 p.m.` does not occur, `May 10:30` may. */
const opensTime = (t: Tokens, i: number): boolean =>
  t[i]?.text === ':' && !t[i]?.gap && t[i + 1]?.kind === 'number' && !t[i + 1]?.gap;

function dayFirst(t: Tokens, i: number): CalendarMatch | null {
  const the = t[i]?.lower === 'the' ? i + 1 : i;
  let day = readDay(t, the);
  if (!day) {
    const spelled = readOrdinal(t, the);
    if (!spelled || t[the]?.kind !== 'word' || spelled.value > 31) return null;
    if (t[spelled.end]?.lower !== 'of' && the === i) return null;
    day = { day: spelled.value, end: spelled.end, ordinal: true };
  }
  if (the !== i && !day.ordinal) return null;
  if (before(t, the)) return null;
  const of = t[day.end]?.lower === 'of' ? day.end + 1 : day.end;
  const dash = isDash(t[of]) && !t[of]?.gap ? of + 1 : of;
  const month = readMonth(t, dash);
  if (!month) return null;
  // "15 March 3" would be two dates; "12 May Street" is an address: the caller sees to names.
  const dashed = isDash(t[month.end]) && dash > of ? month.end + 1 : month.end;
  const year = yearAfter(t, dashed, true);
  // "scored 31 April goals": the month describes what is counted.
  const noun = t[month.end];
  if (
    !year &&
    !day.ordinal &&
    noun?.kind === 'word' &&
    noun.gap &&
    /^(?:goals|runs|points|cases|sales|figures|births|deaths)$/.test(noun.lower)
  )
    return null;
  return {
    first: i,
    last: year?.end ?? month.end,
    form: calendar({
      month: month.month,
      day: day.day,
      year: year?.year ?? null,
      short: year?.short,
      written: { order: 'day first', month: month.name, abbreviated: month.abbreviated, ordinal: day.ordinal },
    }),
  };
}

/** A figure that belongs to what stands before it: `$12 December`, `1.5 May`, `No. 3 March`. */
function before(t: Tokens, i: number): boolean {
  const last = t[i - 1];
  const here = t[i];
  if (!last || !here) return false;
  if (/^[$£€#]$/.test(last.text)) return true;
  if (here.gap) return false;
  return last.kind === 'word' || last.text === '.' || last.text === ',' || last.text === '/' || last.text === ':';
}

/** 2020-09-26, 2020/09/26, 2019-aug-1, 2020-09. */
function iso(t: Tokens, i: number): CalendarMatch | null {
  const year = t[i];
  if (year?.kind !== 'number' || year.text.length !== 4) return null;
  const mark = t[i + 1];
  if (!mark || mark.gap || !(isDash(mark) || mark.text === '/')) return null;
  const middle = t[i + 2];
  if (!middle || middle.gap) return null;
  const named = middle.kind === 'word' ? months.get(middle.lower) : undefined;
  if (named === undefined && (middle.kind !== 'number' || middle.text.length > 2)) return null;
  const month = named ?? Number(middle.text);
  const again = t[i + 3];
  const last = t[i + 4];
  const y = Number(year.text);
  if (y < 1000 || y > 2199) return null;
  const written: Written = { order: 'iso', month: null, abbreviated: false, ordinal: false };
  if (
    again &&
    !again.gap &&
    again.text === mark.text &&
    last &&
    !last.gap &&
    last.kind === 'number' &&
    last.text.length <= 2
  )
    return { first: i, last: i + 5, form: calendar({ year: y, month, day: Number(last.text), written }) };
  // "2019-20" is a season or a span of years; only a month that cannot be the next year is one.
  if (named !== undefined) return { first: i, last: i + 3, form: calendar({ year: y, month, written }) };
  return null;
}

/** the 2012 fiscal year, 2012 financial year */
function fiscalYear(t: Tokens, i: number): CalendarMatch | null {
  const at = t[i]?.lower === 'the' ? i + 1 : i;
  const read = readYear(t, at);
  if (!read || read.short || t[read.end + 1]?.lower !== 'year') return null;
  if (!/^(?:fiscal|financial|calendar|academic|school|tax)$/.test(t[read.end]?.lower ?? '')) return null;
  return { first: i, last: read.end + 2, form: calendar({ year: read.year, fiscal: true }) };
}

/** A year that stands by itself; whether it is one is for `guards.ts` to say. */
export function readBareYear(t: Tokens, i: number): CalendarMatch | null {
  const fiscal = fiscalYear(t, i);
  if (fiscal) return fiscal;
  const the = t[i]?.lower === 'the' && t[i + 1]?.lower === 'year' ? i + 2 : t[i]?.lower === 'year' ? i + 1 : i;
  const read = readYear(t, the);
  if (!read) return null;
  if (read.short && !isApostrophe(t[the])) return null;
  const bc = /^(?:bc|bce)$/.test(t[read.end]?.lower ?? '');
  return {
    first: i,
    last: bc ? read.end + 1 : onwards(t, read.end),
    form: calendar({ year: read.year, short: read.short, bc }),
  };
}

/** "2030 and beyond", "1994 or later": the index behind it. */
const onwards = (t: Tokens, i: number): number =>
  /^(?:and beyond|or later|or earlier)$/.test(`${t[i]?.lower ?? ''} ${t[i + 1]?.lower ?? ''}`) ? i + 2 : i;
