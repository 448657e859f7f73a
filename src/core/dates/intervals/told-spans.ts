import { type Day, daysBetween } from '../calendar';
import type { DateReading } from '../expression';
import type { DurationForm } from '../form';
import { endsSentence, phrase, sameSentence, sentenceOf } from '../rules/support';
import type { Tokens } from '../scan';
import { capital, type Ends, endsOf, isFull } from './measure';
import type { Stretch } from './stretches';

/** Years whose two ends the sentences around them tell, or that run up to publication. */
export function spanTold(
  reading: DateReading,
  form: DurationForm,
  readings: readonly DateReading[],
  at: number,
  published: Day,
): Stretch | null {
  if (form.unit === 'day' && !form.modifier) return stayed(reading, readings, at) ?? lasted(reading, readings, at);
  if (!/^(?:year|decade|century)$/.test(form.unit)) return null;
  if (form.modifier) return waited(reading, readings, at, published);
  // "half a century since 1976" is an anniversary's.
  if (form.unit === 'century') return servedUntil(reading, readings, at);
  return (
    since(reading, readings[at + 1], published) ??
    inOffice(reading, readings, at) ??
    firstIn(reading, readings, at, published) ??
    closedAfter(reading, readings, at) ??
    stayedUntil(reading, readings, at) ??
    servedUntil(reading, readings, at) ??
    servesStill(reading, readings[at - 1], published)
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

/** "In the 30 years since 2005 the lake has shrunk", "has been shut for four years, since 2019": up to now, as the verb says. */
function since(reading: DateReading, year: DateReading | undefined, published: Day): Stretch | null {
  const { tokens, first, last, verb } = reading;
  if (!isYear(year) || year.tokens !== tokens || !isNow(tokens, verb.first)) return null;
  const words = phrase(tokens, last, year.first);
  const closes = words === ', since' && tokens[first - 1]?.lower === 'for' && tokens[year.last]?.kind !== 'word';
  return words === 'since' || closes ? stretch(year, null, published) : null;
}

const inPost = /^(?:there\b|in (?:charge|office|power|post|the (?:job|post|role|chair))\b|at the (?:helm|top|club)\b)/;

/** "was mayor from 2010 to 2018. Her ten years as mayor", "His 12 years in charge": the sentence before gives the years. */
function inOffice({ tokens, first, last }: DateReading, readings: readonly DateReading[], at: number): Stretch | null {
  const [start, end] = [readings[at - 2], readings[at - 1]];
  if (!isYear(start) || !isYear(end) || start.tokens !== tokens || end.tokens !== tokens) return null;
  if (!/^(?:his|her|their|its)$/.test(tokens[first - 1]?.lower ?? '') || !endsSentence(tokens, first - 2)) return null;
  const told = sentenceOf(start);
  const words = tokens.slice(told.first, told.last).map(({ lower }) => lower);
  const asRole =
    tokens[last]?.lower === 'as' && words.some((word) => word === 'office' || word === tokens[last + 1]?.lower);
  if (!asRole && !inPost.test(phrase(tokens, last, last + 3))) return null;
  const isSpan =
    tokens[start.first - 1]?.lower === 'from' && /^(?:to|until|till)$/.test(phrase(tokens, start.last, end.first));
  return isSpan && sentencesBetween(tokens, end.last, first) === 1 ? stretch(start, end, '') : null;
}

const isNow = (t: Tokens, verb: number): boolean => /^(?:has|have|is|are)$/.test(t[verb]?.lower ?? '');

const waits = /^(?:wait|drought|absence|exile|hoodoo|gap)$/;

/** "ended a 20-year wait …, winning for the first time since 1994" */
function waited(reading: DateReading, readings: readonly DateReading[], at: number, published: Day): Stretch | null {
  const { tokens, last } = reading;
  if (!waits.test(tokens[last]?.lower ?? '')) return null;
  for (const year of readings.slice(at + 1, at + 4)) {
    if (!sameSentence(reading, year)) return null;
    const told = phrase(tokens, last, year.first);
    if (isYear(year) && /\bfirst\b[^,;]* since$/.test(told) && !/\band\b/.test(told))
      return stretch(year, null, published);
  }
  return null;
}

// What is won, and the words for not having won that very thing.
const prize = /\bfirst (?:\S+ ){0,3}(?:title|cup|championship|trophy|crown) in$|\bwon\b.+\bfirst time in$/;
const lastTime = /\b(?:not|last) (?:won|lifted|claimed)(?: (?:it|one|the \S+(?: \S+)?))? (?:since|in)$/;

/** "the first title in 22 years. The club had not won it since 1998" */
function firstIn(reading: DateReading, readings: readonly DateReading[], at: number, published: Day): Stretch | null {
  const { tokens, first, last } = reading;
  if (!prize.test(phrase(tokens, Math.max(0, first - 12), first))) return null;
  const year = readings[at + 1];
  if (!isYear(year)) return null;
  const follows = year.tokens === tokens ? last : year.paragraph.index === reading.paragraph.index + 1 ? 0 : -1;
  if (follows < 0 || year.first - follows > 16) return null;
  return lastTime.test(phrase(year.tokens, follows, year.first)) ? stretch(year, null, published) : null;
}

const begins = /\b(?:opened|founded|launched|began|started|built|introduced|established|inaugurated|entered|set up)\b/;
// Of the same thing: no other subject stands between.
const ceases = /^,? ?(?:and |but |before |then |finally |was |were |being )*(?:closed|shut|ended|ceased|folded|withdrawn|scrapped|retired|demolished|decommissioned)(?: down)? in$/; // prettier-ignore
const inUse = /^(?:$|[.,;]|(?:in|of) (?:service|use|operation|business|print|production|existence|trading)(?:$|[.,;]))/;

/** "opened in 1932 and was closed in 2019 after 77 years in service" */
function closedAfter(reading: DateReading, readings: readonly DateReading[], at: number): Stretch | null {
  const { tokens, first, last } = reading;
  const end = readings[at - 1];
  const start = readings[at - 2];
  if (!isYear(end) || !isYear(start) || !sameSentence(start, reading)) return null;
  if (!/^,? ?after$/.test(phrase(tokens, end.last, first))) return null;
  if (!inUse.test(phrase(tokens, last, last + 3))) return null;
  const opening = phrase(tokens, Math.max(0, start.first - 6), start.first);
  return begins.test(opening) && ceases.test(phrase(tokens, start.last, end.first)) ? stretch(start, end, '') : null;
}

// Where somebody or something spends its days, and what took it there.
const stays: readonly (readonly [RegExp, RegExp])[] = [
  [/^in (?:orbit|space|flight)\b/, /\b(?:launched|lifted off|took off|blasted off)\b/],
  [/^in hospital\b/, /\b(?:admitted|taken)\b/],
  [
    /^in (?:police )?(?:custody|jail|prison|detention)\b/,
    /\b(?:arrested|detained|jailed|imprisoned|remanded|seized)\b/,
  ],
  [/^at sea\b/, /\b(?:sailed|left|set out|set sail)\b/],
  [/^on strike\b/, /\b(?:walked out|began|started)\b/],
  [/^of (?:talks|fighting|play|hearings|evidence|testimony|deliberations?)\b/, /\b(?:began|opened|started)\b/],
];

/** "was launched on 3 March and landed on 19 March, after 16 days in orbit": days between two days of one thing. */
function stayed(reading: DateReading, readings: readonly DateReading[], at: number): Stretch | null {
  const { tokens, first, last } = reading;
  const [start, end] = [readings[at - 2], readings[at - 1]];
  if (!start || !end || !isFull(start) || !isFull(end) || !sameSentence(start, reading)) return null;
  if (!/^,? ?after$/.test(phrase(tokens, end.last, first))) return null;
  if (!/^and [\p{L} ]+ on$/u.test(phrase(tokens, start.last, end.first))) return null;
  const place = phrase(tokens, last, last + 4);
  const taken = stays.find(([where]) => where.test(place))?.[1];
  if (!taken?.test(phrase(tokens, Math.max(0, start.first - 8), start.first))) return null;
  const [from, to] = [endsOf(start), endsOf(end)];
  if (!from || !to || daysBetween(from.from, to.from) > 200) return null;
  return { start: from, end: to, full: true, words: `${capital(start.words)} to ${end.words}`, place: start };
}

/** "which began on 4 May and ended on 8 May, lasted five days" */
function lasted({ tokens, first }: DateReading, readings: readonly DateReading[], at: number): Stretch | null {
  const [start, end] = [readings[at - 2], readings[at - 1]];
  if (!start || !end || !isFull(start) || !isFull(end) || start.tokens !== tokens || end.tokens !== tokens) return null;
  if (!/^,? ?(?:it )?lasted(?: for)?$/.test(phrase(tokens, end.last, first))) return null;
  if (!/^and (?:was )?(?:ended|closed|finished|concluded) on$/.test(phrase(tokens, start.last, end.first))) return null;
  if (!/\b(?:began|started|opened) on$/.test(phrase(tokens, start.first - 2, start.first))) return null;
  const [from, to] = [endsOf(start), endsOf(end)];
  if (!from || !to) return null;
  return { start: from, end: to, full: true, words: `${capital(start.words)} to ${end.words}`, place: start };
}

const arrives =
  /\b(?:joined|came|arrived|moved|sent|appointed|elected|became|started|began|took over|settled|hired|opened|bought)\b/g;

/** "In 1976 she was sent to the isles. She stayed for 25 years, until 2011", "joined in 1976 and stayed for 25 years, until 2011" */
function stayedUntil(reading: DateReading, readings: readonly DateReading[], at: number): Stretch | null {
  const { tokens, first, last } = reading;
  const end = readings[at + 1];
  const start = readings[at - 1];
  if (!isYear(end) || !isYear(start) || end.tokens !== tokens || start.tokens !== tokens) return null;
  if (!/^,? ?until$/.test(phrase(tokens, last, end.first))) return null;
  if (!/\b(?:stayed|remained) for$/.test(phrase(tokens, Math.max(0, first - 3), first))) return null;
  if (sentencesBetween(tokens, start.last, first) > 2) return null;
  const told = phrase(tokens, Math.max(0, start.first - 8), first);
  // Another arrival between, or another's: the years may run from there.
  if ([...told.matchAll(arrives)].length !== 1 || /\bborn\b/.test(told)) return null;
  const people = new Set(told.match(/\b(?:he|she|they)\b/g));
  return people.size < 2 ? stretch(start, end, '') : null;
}

// What a thing does all its days; "was a school", "ran matinees" may be a part of them only.
const serves = /\b(?:served?\b.*|(?:stood|ran|run|operated|lasted|survived|traded|worked|was (?:open|used|in (?:use|service|business|print)))(?: there| here| on)?) for$/; // prettier-ignore
const posts =
  /\b(?:led|served|taught|played|reigned|ruled|ran|coached|held (?:the|that) (?:post|job|office|title|seat|role))\b/;
const ending = /^,? ?(?:(?:until|till|before)(?: \S+){0,6}?(?: in)?|(?:closing|ending|finishing|retiring|leaving|folding|quitting)(?: \S+){0,4}? in)$/; // prettier-ignore
const arrival = /\b(?:joined|became|appointed|elected|took over|hired)\b/;
const opening = new RegExp(`${begins.source}|${arrival.source}|\\bfrom\\b`, 'g');

const joins = /\b(?:he|she|and|but|who)\b/g;

/** "Built in 1989, the baths served the harbour for half a century until they were pulled down in 2019" */
function servedUntil(reading: DateReading, readings: readonly DateReading[], at: number): Stretch | null {
  const { tokens, first, last } = reading;
  const end = readings[at + 1];
  const start = readings[at - 1];
  if (!isYear(end) || !isYear(start) || !sameSentence(start, reading) || !sameSentence(reading, end)) return null;
  if (tokens[first - 1]?.lower !== 'for' && tokens[first - 1]?.lower !== 'lasted') return null;
  const until = phrase(tokens, last, end.first);
  if (!ending.test(until) || (until.match(joins) ?? []).length > 1) return null;
  const before = phrase(tokens, Math.max(0, start.first - 6), start.first);
  const between = phrase(tokens, start.last, first);
  // Another beginning between: the years may run from there.
  const once = [...before.matchAll(opening)].length === 1 && !between.match(opening) && !between.match(arrives);
  const does = arrival.test(before) ? posts : serves;
  // "joined in 1994 and served as head for": another post, from another year.
  if (arrival.test(before) && /^,? ?(?:and|then|later) (?!held|stayed|remained)/.test(between)) return null;
  return once && does.test(between) && !/\bborn\b|[;:]/.test(before + between) ? stretch(start, end, '') : null;
}

const servesYet = /\b(?:has|have) (?:served\b.*|(?:stood|run|operated|lasted|survived|traded|been (?:open|used|in (?:use|service|business|print|operation)))(?: there| here| on)?) for$/; // prettier-ignore

/** "Launched in 1998, the ferry has been in service for 40 years": up to now, as the verb says. */
function servesStill(reading: DateReading, year: DateReading | undefined, published: Day): Stretch | null {
  const { tokens, first } = reading;
  if (!isYear(year) || !sameSentence(year, reading)) return null;
  const told = phrase(tokens, year.last, first);
  const opens = phrase(tokens, Math.max(sentenceOf(year).first, year.first - 6), year.first);
  const once = [...opens.matchAll(opening)].length === 1 && begins.test(opens) && !told.match(opening);
  return once && /^, /.test(told) && servesYet.test(told) && !/\b(?:born|that|who|which)\b|[;:]/.test(told)
    ? stretch(year, null, published)
    : null;
}

function sentencesBetween(t: Tokens, from: number, to: number): number {
  let ends = 0;
  for (let i = from; i < to; i++) if (endsSentence(t, i)) ends++;
  return ends;
}
