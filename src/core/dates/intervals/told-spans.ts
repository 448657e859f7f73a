import type { Day } from '../calendar';
import type { DateReading } from '../expression';
import type { DurationForm } from '../form';
import { endsSentence, phrase, sameSentence } from '../rules/support';
import type { Tokens } from '../scan';
import { type Ends, endsOf } from './measure';
import type { Stretch } from './stretches';

/** Years whose two ends the sentences around them tell, or that run up to publication. */
export function spanTold(
  reading: DateReading,
  form: DurationForm,
  readings: readonly DateReading[],
  published: Day,
): Stretch | null {
  if (!/^(?:year|decade)$/.test(form.unit)) return null;
  const at = readings.indexOf(reading);
  if (form.modifier) return waited(reading, readings, at, published);
  return (
    since(reading, readings[at + 1], published) ??
    firstIn(reading, readings, at, published) ??
    closedAfter(reading, readings, at) ??
    stayedUntil(reading, readings, at)
  );
}

const isYear = (one: DateReading | undefined): one is DateReading =>
  one?.form.kind === 'calendar' && one.form.year !== null && one.form.day === null && one.form.which === undefined;

function stretch(a: DateReading, b: DateReading | null, published: Day): Stretch | null {
  const start = endsOf(a);
  const end: Ends | null = b ? endsOf(b) : { from: published, to: published };
  if (!start || !end) return null;
  return { start, end, full: false, words: `${a.words} to ${b?.words ?? published.slice(0, 4)}`, place: a };
}

/** "In the 30 years since 2005 the lake has shrunk": up to now, as the verb says. */
function since(reading: DateReading, year: DateReading | undefined, published: Day): Stretch | null {
  const { tokens, last, verb } = reading;
  if (!isYear(year) || year.tokens !== tokens || year.first !== last + 1) return null;
  if (tokens[last]?.lower !== 'since' || !isNow(tokens, verb.first)) return null;
  return stretch(year, null, published);
}

const isNow = (t: Tokens, verb: number): boolean => /^(?:has|have|is|are)$/.test(t[verb]?.lower ?? '');

const waits = /^(?:wait|drought|absence|exile|hoodoo|gap)$/;

/** "ended a 20-year wait …, winning for the first time since 1994" */
function waited(reading: DateReading, readings: readonly DateReading[], at: number, published: Day): Stretch | null {
  const { tokens, last } = reading;
  if (!waits.test(tokens[last]?.lower ?? '')) return null;
  for (const year of readings.slice(at + 1, at + 4)) {
    if (!sameSentence(reading, year)) return null;
    if (isYear(year) && /\bfirst\b[^,;]* since$/.test(phrase(tokens, Math.max(last, year.first - 8), year.first)))
      return stretch(year, null, published);
  }
  return null;
}

const lastTime =
  /\b(?:(?:has|have|had|did) not \S+(?: \S+){0,5} since|last (?:won|lifted|reached|played|took|claimed)(?: \S+){0,5} in)$/;

/** "the first title in 22 years. The club had not won it since 1998" */
function firstIn(reading: DateReading, readings: readonly DateReading[], at: number, published: Day): Stretch | null {
  const { tokens, first, last } = reading;
  if (!/\bfirst\b[^.,;]* in$/.test(phrase(tokens, Math.max(0, first - 7), first))) return null;
  const year = readings[at + 1];
  if (!isYear(year)) return null;
  const follows = year.tokens === tokens ? last : year.paragraph.index === reading.paragraph.index + 1 ? 0 : -1;
  if (follows < 0 || year.first - follows > 16) return null;
  const between = phrase(year.tokens, follows, year.first);
  return lastTime.test(between) || (sameSentence(reading, year) && /\bfirst since$/.test(between))
    ? stretch(year, null, published)
    : null;
}

const begins = /\b(?:opened|founded|launched|began|started|built|introduced|established|inaugurated|entered|set up)\b/;
const ceases = /\b(?:closed|shut|ended|ceased|folded|withdrawn|scrapped|retired|demolished|wound up|decommissioned)\b/;

/** "opened in 1932 and was closed in 2019 after 77 years in service" */
function closedAfter(reading: DateReading, readings: readonly DateReading[], at: number): Stretch | null {
  const { tokens, first, last } = reading;
  const end = readings[at - 1];
  const start = readings[at - 2];
  if (!isYear(end) || !isYear(start) || !sameSentence(start, reading)) return null;
  if (!/^,? ?after$/.test(phrase(tokens, end.last, first))) return null;
  if (
    !/^(?:$|[.,]|(?:in|of) (?:service|use|operation|business|print|production|existence|trading)\b)/.test(
      phrase(tokens, last, last + 2),
    )
  )
    return null;
  const opening = phrase(tokens, Math.max(0, start.first - 6), start.first);
  return begins.test(opening) && ceases.test(phrase(tokens, start.last, end.first)) ? stretch(start, end, '') : null;
}

const arrives =
  /\b(?:joined|came|arrived|moved|sent|appointed|elected|became|started|began|took over|settled|hired|opened|bought)\b/;

/** "In 1976 she was sent to the isles. She stayed for 25 years, until 2011", "joined in 1976 and stayed for 25 years, until 2011" */
function stayedUntil(reading: DateReading, readings: readonly DateReading[], at: number): Stretch | null {
  const { tokens, first, last } = reading;
  const end = readings[at + 1];
  const start = readings[at - 1];
  if (!isYear(end) || !isYear(start) || end.tokens !== tokens || start.tokens !== tokens) return null;
  if (!/^,? ?until$/.test(phrase(tokens, last, end.first))) return null;
  if (!/\b(?:stayed|remained) for$/.test(phrase(tokens, Math.max(0, first - 3), first))) return null;
  if (sentencesBetween(tokens, start.last, first) > 2) return null;
  const told = phrase(tokens, Math.max(0, start.first - 8), Math.min(first, start.last + 10));
  return arrives.test(told) && !/\bborn\b/.test(told) ? stretch(start, end, '') : null;
}

function sentencesBetween(t: Tokens, from: number, to: number): number {
  let ends = 0;
  for (let i = from; i < to; i++) if (endsSentence(t, i)) ends++;
  return ends;
}
