import type { Article } from '../../article/article';
import type { Fix } from '../../contract';
import type { Finding, Rule } from '../../rule';
import type { DateReading } from '../expression';
import type { ClockForm } from '../form';
import { placeOfZone, places, placesIn, type Place } from '../places';
import type { Tokens } from '../scan';
import { weekdays } from '../words';
import { action, copyOf, endsSentence, fix, inText, phrase, placeOf, replace, sentenceOf } from './support';

/** 12 p.m., "6 a.m. in the morning", a midnight that names one day; where the house has a place, also a zoneless time elsewhere. */
export const timeZone: Rule = {
  code: 'dates/time-zone',
  title: "Whose nine o'clock?",
  level: 'hint',
  *check(facts) {
    const home = placeOfZone(facts.place);
    const dateline = datelinePlace(facts.article);
    for (const reading of copyOf(facts)) {
      const { form } = reading;
      if (form.kind !== 'clock') continue;
      const found =
        twelve(reading, form) ??
        twice(reading, form) ??
        midnight(reading, form) ??
        elsewhere(reading, form, home, dateline);
      if (found) yield found;
    }
  },
};

/** The place a story is filed from, lower case: its dateline's, or the capitals that open it ("TOKYO (Wire)"). */
function datelinePlace({ paragraphs, text }: Article): string | null {
  const line = paragraphs.find((one) => one.dateline?.place)?.dateline?.place;
  if (line) return text.slice(line.start, line.end).toLowerCase();
  const lead = paragraphs.find((one) => one.role === 'copy')?.prose.text ?? '';
  const opening = /^\p{Lu}[\p{Lu} .]+(?= \()/u.exec(lead)?.[0].toLowerCase();
  return opening !== undefined && places.has(opening) ? opening : null;
}

function twelve(reading: DateReading, form: ClockForm): Finding | null {
  if (form.hour !== 12 || form.meridiem === null || (form.minute ?? 0) !== 0) return null;
  const span = inText(reading, form.clockSpan);
  const day = form.on ? ` ${reading.words.slice(-Math.max(0, reading.end - span.end)).trim()}` : '';
  return {
    ...span,
    message:
      form.meridiem === 'am' ? `12 a.m.${day}: midnight at its start or end?` : `12 p.m.${day}: noon or midnight?`,
    fixes: (form.meridiem === 'am' ? ['12:01 a.m.', 'noon'] : ['noon', 'midnight']).map((word) =>
      fix(word, replace(span, word)),
    ),
  };
}

/** "6 a.m. this morning", "11 p.m. at night", "7 a.m. in the morning". */
function twice(reading: DateReading, form: ClockForm): Finding | null {
  if (form.meridiem === null) return null;
  const { tokens, last } = reading;
  const span = inText(reading, form.clockSpan);
  const clockWords = reading.words.slice(0, span.end - span.start);
  const half = /\s*(?:a\.?m\.?|p\.?m\.?)$/i;
  const within = form.part !== null ? (form.meridiem === 'am') === (form.part === 'MO') : false;
  const behind =
    /^(?:in the morning|this morning|in the evening|this evening|in the afternoon|this afternoon|at night|tonight|tomorrow morning|yesterday morning)/.exec(
      phrase(tokens, last, last + 4),
    )?.[0];
  if (!within && !behind) return null;
  const end = behind ? placeOf(reading, last, last + behind.split(' ').length).end : reading.end;
  const fixes: Fix[] =
    behind && /^(?:in|at) /.test(behind) ? [fix(clockWords, replace({ start: span.end, end }, ''))] : [];
  const bare = clockWords.replace(half, '');
  return {
    start: reading.start,
    end,
    message: `${clockWords} says which half of the day already.`,
    fixes: [...fixes, ...(bare !== clockWords ? [fix(`${bare} …`, replace(span, bare))] : [])],
  };
}

/** "midnight on Sunday": the night before it or the night after? "midnight on December 31 into 2026" says. */
function midnight(reading: DateReading, form: ClockForm): Finding | null {
  if (form.word !== 'midnight') return null;
  const { tokens, last } = reading;
  let end = reading.last;
  if (!form.on) {
    if (tokens[last]?.lower !== 'on') return null;
    const day = tokens[last + 1]?.text ?? '';
    if (!/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(day)) return null;
    end = last + 2;
  }
  if (form.on && form.on.kind !== 'weekday') return null;
  if (/^(?:into|to|and|night)$/.test(tokens[end]?.lower ?? '')) return null;
  const span = placeOf(reading, reading.first, end);
  const day = tokens[end - 1]?.text ?? '';
  return {
    ...span,
    message: `Midnight ${day}: ${day}'s start or end?`,
    fixes: [fix(`11:59 p.m. ${day}`, replace(span, `11:59 p.m. ${day}`))],
  };
}

/** A clock time of an event in a place of another zone, none given. */
function elsewhere(reading: DateReading, form: ClockForm, home: Place | null, dateline: string | null): Finding | null {
  if (!home || form.zone !== null || form.word !== null) return null;
  const { tokens } = reading;
  const { first, last } = sentenceOf(reading);
  if (
    /\b(?:local|gmt|utc|est|edt|cet|bst|time\))\b/.test(phrase(tokens, reading.last, Math.min(last, reading.last + 6)))
  )
    return null;
  if (namesZone(tokens, reading.last)) return null;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  const named = placesIn(reading.paragraph.prose.text.slice(start, end));
  const found = named.find(({ place, name }) => otherZone(place, home) && name.toLowerCase() !== dateline);
  // "leaves London for Istanbul at 9am": the hour may be of either, and is most likely the reader's.
  if (!found || named.some(({ place }) => place.from === home.from && place.to === home.to)) return null;
  const span = inText(reading, form.clockSpan);
  return {
    ...span,
    message: `${reading.words} in ${found.name}: whose time?`,
    fixes: [action('Add "local time"', { start: span.end, end: span.end, text: ' local time' })],
  };
}

/** "9 a.m. Japan time", "8pm on Friday, Eastern standard time" */
function namesZone(t: Tokens, from: number): boolean {
  for (let i = from + 1; i < from + 7 && !endsSentence(t, i - 1); i++) {
    if (t[i]?.lower !== 'time') continue;
    const at = /^(?:standard|summer|daylight|winter)$/.test(t[i - 1]?.lower ?? '') ? i - 2 : i - 1;
    if (at >= from && t[at]?.capital && !weekdays.has(t[at]?.lower ?? '')) return true;
  }
  return false;
}

/** Summer and winter time both differ. */
const otherZone = (place: Place, home: Place): boolean =>
  (place.from > home.from && place.to > home.to) || (place.from < home.from && place.to < home.to);
