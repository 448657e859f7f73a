import type { ClockForm, DayPart, Form, Match } from '../form';
import { isDash, type Tokens, words } from '../scan';
import { cardinals, dayParts, months, weekdays, zones } from '../words';
import { readMonth } from './calendar';
import type { ReadAny } from './lengths';
import { readWeekday } from './weekday-dates';

interface ClockRead {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly meridiem: 'am' | 'pm' | null;
  readonly word: ClockForm['word'];
  readonly end: number;
  /** Sure to be a time: a.m., o'clock, a zone, a word. */
  readonly sure: boolean;
}

const clock = (parts: Partial<ClockRead> & { readonly end: number }): ClockRead => ({
  hour: 0,
  minute: null,
  second: null,
  meridiem: null,
  word: null,
  sure: true,
  ...parts,
});

/** a.m., am, A.M., p.m., pm: the index behind it. */
function meridiem(t: Tokens, i: number): { value: 'am' | 'pm'; end: number } | null {
  const word = t[i]?.lower;
  if (word === 'am' || word === 'pm') return { value: word, end: i + 1 };
  if (word !== 'a' && word !== 'p') return null;
  if (t[i + 1]?.text !== '.' || t[i + 2]?.lower !== 'm' || t[i + 2]?.gap) return null;
  const stop = t[i + 3]?.text === '.' && !t[i + 3]?.gap ? 1 : 0;
  return { value: word === 'a' ? 'am' : 'pm', end: i + 3 + stop };
}

/** 10 p.m., 10:30, 10.30am, 1430 GMT, 8 o'clock, noon, midnight, half past three. */
function readClock(t: Tokens, i: number): ClockRead | null {
  const token = t[i];
  if (!token) return null;
  if (token.kind === 'word') return clockWords(t, i);
  if (token.kind !== 'number') return null;
  const previous = t[i - 1];
  if (previous && !token.gap && (previous.kind !== 'mark' || /[.,:/$£€#\-–+]/.test(previous.text))) {
    if (!isDash(previous)) return null;
  }
  if (previous && /[$£€#]/.test(previous.text)) return null;
  if (token.text.length === 4 && zoneAt(t, i + 1)) {
    const figure = Number(token.text);
    return clock({ hour: Math.floor(figure / 100), minute: figure % 100, end: i + 1 });
  }
  if (token.text.length > 2) return null;
  const hour = Number(token.text);
  const mark = t[i + 1];
  const minute = t[i + 2];
  if (
    mark &&
    !mark.gap &&
    (mark.text === ':' || mark.text === '.') &&
    minute?.kind === 'number' &&
    !minute.gap &&
    minute.text.length === 2
  ) {
    let end = i + 3;
    let second: number | null = null;
    if (
      mark.text === ':' &&
      t[end]?.text === ':' &&
      !t[end]?.gap &&
      t[end + 1]?.text.length === 2 &&
      t[end + 1]?.kind === 'number'
    ) {
      second = Number(t[end + 1]?.text);
      end += 2;
    }
    const half = heading(t, end, hour) ? null : meridiem(t, end);
    if (half) return clock({ hour, minute: Number(minute.text), second, meridiem: half.value, end: half.end });
    if (
      t[end]?.text === '%' ||
      (t[end]?.text === '.' && !t[end]?.gap && t[end + 1]?.kind === 'number' && !t[end + 1]?.gap)
    )
      return null;
    return clock({ hour, minute: Number(minute.text), second, end, sure: zoneAt(t, end) !== null });
  }
  const half = meridiem(t, i + 1);
  if (half && (half.value === 'pm' || !t[i + 1]?.gap || t[i + 2]?.text === '.' || t[i + 1]?.lower === 'am'))
    return clock({ hour, meridiem: half.value, end: half.end });
  if (t[i + 1]?.lower === 'o' && t[i + 3]?.lower === 'clock') return clock({ hour, end: i + 4 });
  if (hour <= 24 && t[i + 1]?.lower === 'in' && words(t, i + 2, 'the') > 0 && dayParts.has(t[i + 4 - 1]?.lower ?? '')) {
    const part = t[i + 3]?.lower;
    return clock({ hour, meridiem: part === 'morning' ? 'am' : 'pm', end: i + 4 });
  }
  return null;
}

/** "14:10 PM update": behind an hour of the afternoon, the prime minister, or the paper's own word for one. */
const heading = (t: Tokens, i: number, hour: number): boolean =>
  hour > 12 && /^[AP]M$/.test(t[i]?.text ?? '') && t[i]?.gap === true && t[i + 1]?.kind === 'word';

function clockWords(t: Tokens, i: number): ClockRead | null {
  const word = t[i]?.lower ?? '';
  // "High Noon", "high noon comes today": a film, a saying.
  if (t[i - 1]?.lower === 'high' && t[i - 2]?.lower !== 'at') return null;
  if (word === 'noon' || word === 'midday') return clock({ hour: 12, minute: 0, word, end: i + 1 });
  if (word === 'midnight') return clock({ hour: 0, minute: 0, word, end: i + 1 });
  const hour = cardinals.get(word);
  if (hour !== undefined && hour >= 1 && hour <= 12) {
    if (t[i + 1]?.lower === 'o' && t[i + 3]?.lower === 'clock') return clock({ hour, end: i + 4 });
    const half = meridiem(t, i + 1);
    if (half && half.end > i + 3) return clock({ hour, meridiem: half.value, end: half.end });
  }
  if (word === 'half' && t[i + 1]?.lower === 'past') {
    const past = cardinals.get(t[i + 2]?.lower ?? '') ?? (t[i + 2]?.kind === 'number' ? Number(t[i + 2]?.text) : null);
    if (past !== null && past >= 1 && past <= 12) return clock({ hour: past, minute: 30, end: i + 3 });
  }
  return null;
}

/** GMT, EST, local time, in brackets or not; the value and the index behind it. */
function zoneAt(t: Tokens, i: number): { value: string; end: number } | null {
  const open = t[i]?.text === '(' ? i + 1 : i;
  const token = t[open];
  if (!token) return null;
  const zone = token.text === token.text.toUpperCase() ? zones.get(token.lower) : undefined;
  if (zone !== undefined) {
    const offset = /[+-]/.test(t[open + 1]?.text ?? '') && t[open + 2]?.kind === 'number' ? open + 3 : open + 1;
    return { value: zone, end: open > i && t[offset]?.text === ')' ? offset + 1 : open > i ? i : offset };
  }
  if (words(t, i, 'local', 'time') > 0) return { value: '', end: i + 2 };
  return null;
}

/** A clock time, with its zone and the day that stands against it: `10 p.m. Wednesday`, `noon on Saturday`, `9 a.m. EDT Thursday`. */
export function readTime(t: Tokens, i: number, any: ReadAny): (Match & { readonly form: ClockForm }) | null {
  const read = readClock(t, i);
  if (!read) return null;
  const zone = zoneAt(t, read.end);
  if (!read.sure && !zone && !atTime(t, i, read.end)) return null;
  let end = zone && zone.end > read.end ? zone.end : read.end;
  const clockEnd = end;
  let part: DayPart | null = null;
  let on: Form | null = null;
  const comma = t[end]?.text === ',' ? end + 1 : end;
  const day =
    t[comma] &&
    (readWeekday(t, comma) ||
      (t[end]?.kind === 'word' &&
        /^(?:today|tomorrow|yesterday|this|last|next|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/.test(
          t[comma]?.lower ?? '',
        )))
      ? any(comma)
      : null;
  if (
    day &&
    /^(?:calendar|weekday|deictic|part)$/.test(day.form.kind) &&
    !(comma > end && day.form.kind !== 'calendar')
  ) {
    on = day.form.kind === 'part' ? day.form.of : day.form;
    part = day.form.kind === 'part' ? day.form.part : null;
    end = day.last;
  }
  return {
    first: i,
    last: end,
    form: {
      kind: 'clock',
      hour: read.hour,
      minute: read.minute,
      second: read.second,
      meridiem: read.meridiem,
      zone: zone?.value ?? null,
      word: read.word,
      part,
      on,
      behind: on ? null : dayBehind(t, end, any),
      clockSpan: { start: t[i]?.start ?? 0, end: t[clockEnd - 1]?.end ?? 0 },
    },
  };
}

/** "10:35 a.m. (0735 GMT) Friday", "5 p.m. EST, Nov. 6", "7am on Friday": the day stands behind a bracket, a comma, or on. */
function dayBehind(t: Tokens, i: number, any: ReadAny): Form | null {
  const comma = t[i]?.text === ',';
  let at = comma ? i + 1 : i;
  if (t[i]?.text === '(') {
    const other = readClock(t, i + 1);
    const zone = other ? zoneAt(t, other.end) : null;
    at = zone?.end ?? other?.end ?? i;
    if (t[at]?.text === ')') at++;
    else {
      const day = other && readWeekday(t, at) ? any(at) : null;
      return day?.form.kind === 'weekday' ? day.form : null;
    }
  } else if (t[i]?.text === ')' || t[i]?.lower === 'on') at = i + 1;
  else if (!comma) return null;
  const day = readWeekday(t, at) || readMonth(t, at) || t[at]?.kind === 'number' ? any(at) : null;
  if (day?.form.kind === 'calendar' && day.form.day !== null) return day.form;
  return day?.form.kind === 'weekday' && !comma ? day.form : null;
}

/** Figures with a colon are a time only where a time is looked for: a score, a verse, a mark in a film are not. */
function atTime(t: Tokens, i: number, end: number): boolean {
  const before = t[i - 1]?.lower ?? '';
  if (/^(?:at|by|until|till|around|about|from|before|after|since)$/.test(before)) {
    if (t[i + 1]?.text === '.') return before === 'at' && stoppedTime(t, i, end);
    return true;
  }
  if (t[i + 1]?.text !== ':') return false;
  return readWeekday(t, end) !== null || (before === ',' && endsDay(t, i - 1));
}

/** "31 January, 19:00", "Sunday, 19:00": a day that ends before token `end`. */
function endsDay(t: Tokens, end: number): boolean {
  const last = t[end - 1];
  if (last?.kind === 'number' && last.text.length <= 2) return months.has(t[end - 2]?.lower ?? '');
  return weekdays.has(last?.lower ?? '') || (months.has(last?.lower ?? '') && t[end - 2]?.kind === 'number');
}

/** "at 20.45" is a time in British copy and a price in another: only an hour of the day, with a day, a place or nothing behind it. */
function stoppedTime(t: Tokens, i: number, end: number): boolean {
  if (Number(t[i]?.text) > 24 || Number(t[i + 2]?.text) > 59) return false;
  if (
    /^(?:closed|ended|stood|priced|quoted|traded|finished|was|were|valued|steady|index|up|down|opened|settled|fixed|yield)$/.test(
      t[i - 2]?.lower ?? '',
    )
  )
    return false;
  const next = t[end];
  return (
    !next ||
    next.kind === 'mark' ||
    /^(?:on|in|local|tonight|today|tomorrow|and|when|with|for)$/.test(next.lower) ||
    readWeekday(t, end) !== null
  );
}
