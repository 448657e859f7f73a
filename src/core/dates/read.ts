import type { Article, Paragraph } from '../article/article';
import type { Span } from '../contract';
import type { DateFact, DateFacts, Reading } from '../facts';
import { parseDay, type Day } from './calendar';
import { looksAhead, plansBetween } from './ahead';
import type { DateReading } from './expression';
import type { Form, Match } from './form';
import { recognisedIn } from './kept';
import { isSouthern } from './places';
import { recognise, type Recognised } from './recognise';
import { resolve } from './resolve';
import { carriedBack } from './resolve/calendar';
import type { Anchor, Meaning, Setting } from './resolve/meaning';
import { isApostrophe, isDash, type Tokens } from './scan';
import { verbNear, type VerbRead } from './tense';
import { dayInterval, movedDay, shifted } from './values';

/** Roles whose words are read for dates. Bylines, credits and furniture are not (guide 2.0). */
const readRoles = new Set(['copy', 'headline', 'standfirst', 'heading', 'caption', 'pull-quote', 'dateline']);

interface Found {
  readonly paragraph: Paragraph;
  readonly tokens: Tokens;
  readonly match: Match;
  readonly start: number;
  readonly end: number;
  readonly dateline: boolean;
}

function* foundIn(article: Article): Generator<Found> {
  for (const paragraph of article.paragraphs) {
    if (!readRoles.has(paragraph.role)) continue;
    const line = paragraph.dateline?.date;
    if (line) yield* placed(recognise(article.text.slice(line.start, line.end)), paragraph, line.start, true);
    if (line && paragraph.role === 'dateline') continue;
    yield* placed(recognisedIn(paragraph.prose), paragraph, paragraph.start, paragraph.role === 'dateline');
  }
}

function* placed(
  { tokens, matches }: Recognised,
  paragraph: Paragraph,
  offset: number,
  dateline: boolean,
): Generator<Found> {
  for (const match of matches) {
    const first = tokens[match.first];
    const last = tokens[match.last - 1];
    if (first && last)
      yield { paragraph, tokens, match, start: offset + first.start, end: offset + last.end, dateline };
  }
}

/** Every expression of time in the article, worked out from publication, the verb, and the dates named before it. */
export function readDates(reading: Reading): DateFacts {
  const { article } = reading;
  const published = parseDay(reading.published?.date ?? '');
  const all = [...foundIn(article)];
  const dayFirst = readsDayFirst(reading, all);
  const southern = isSouthern(reading.place);
  const quotes = outermost(article);
  const readings: DateReading[] = [];
  const expressions: DateFact[] = [];
  let day: Anchor | null = null;
  let date: Anchor | null = null;
  let quarter: Anchor | null = null;
  let main: Anchor | null = null;
  let months = false;
  let entry = -1;
  let quote = 0;
  for (const [at, found] of all.entries()) {
    if (reading.type === 'liveblog' && found.paragraph.entry !== entry) {
      entry = found.paragraph.entry;
      day = date = quarter = main = null;
      months = false;
    }
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= found.start) quote++;
    const quoted = (quotes[quote]?.start ?? Infinity) <= found.start;
    const { tokens, match } = found;
    let verb: VerbRead | null = null;
    const verbOf = (): VerbRead => (verb ??= verbNear(tokens, match.first, match.last));
    const setting: Setting = {
      resolve: (form) => resolve(form, setting),
      published,
      tense: () => (isFinished(tokens, match) ? 'past' : verbOf().tense),
      ahead: () =>
        !isFinished(tokens, match) &&
        looksAhead(tokens, verbOf(), match.first, !/^(?:headline|caption)$/.test(found.paragraph.role)),
      plans: () => plansBetween(tokens, verbOf(), match.first),
      governed: () =>
        verbOf().leads && match.first - verbOf().last <= 2 && /^(?:on|in)$/.test(tokens[match.first - 1]?.lower ?? ''),
      day,
      date,
      quarter,
      main,
      months,
      dayFirst,
      lead: leadOf(tokens, match.first),
      southern,
    };
    const meaning = eventShift(
      match.form,
      resolve(withEnd(found, all[at + 1]), setting),
      readings,
      found,
      verbOf,
      published,
    );
    const index = readings.length;
    const words = article.text.slice(found.start, found.end).replace(/\s+/g, ' ');
    readings.push({
      index,
      start: found.start,
      end: found.end,
      words,
      form: match.form,
      meaning,
      paragraph: found.paragraph,
      tokens,
      first: match.first,
      last: match.last,
      verb: verbOf(),
      quoted,
      dateline: found.dateline,
      emphasised: found.paragraph.emphasis.some((e) => e.start <= found.start && e.end >= found.end),
    });
    expressions.push(factOf(found, meaning, quoted, readings));
    if (quoted || found.dateline || found.paragraph.role === 'headline' || found.paragraph.role === 'caption') continue;
    if (tellsMonths(match.form)) months = true;
    const anchor = anchorOf(index, words, match.form, meaning);
    if (!anchor) continue;
    if (anchor.quarter) {
      quarter = anchor;
      if (isMain(anchor, main, published)) {
        main = anchor;
        months = false;
      }
    }
    date = anchor;
    if (anchor.from === anchor.to) day = anchor;
  }
  return { expressions, readings };
}

/** "Wednesday's ruling", "the Oct. 23 shooting": it has happened, whatever the verb says. */
function isFinished(t: Tokens, { first, last }: Match): boolean {
  const owned = isApostrophe(t[last]) && t[last + 1]?.lower === 's';
  // Without a determiner the date and the noun are not one phrase: "said on Friday attacks would go on".
  if (!owned && !/^(?:an?|the|this|that|his|her|its|their)$/.test(t[first - 1]?.lower ?? '')) return false;
  const noun = owned ? t[last + 2] : t[last];
  return noun?.kind === 'word' && !noun.capital && finished.test(noun.lower);
}
const finished = /^(?:rulings?|verdict|attacks?|crash|blasts?|bombings?|explosions?|shootings?|killings?|slayings?|murders?|deaths?|arrests?|raids?|earthquake|quake|defeat|loss|win|victory|accident|collapse|derailment|riots?|resignation|remarks|comments|massacre|stabbing|theft|robbery)$/; // prettier-ignore

/** The quarter a report tells of: the latest that is over; an older or a running one is only compared with it. */
const isMain = (quarter: Anchor, main: Anchor | null, published: Day | null): boolean =>
  main === null || (quarter.to >= main.to && !(published !== null && quarter.to >= published && main.to < published));

/** The form of a start whose end says the year: "from May to October 2020". */
function withEnd(found: Found, next: Found | undefined): Form {
  const { match, tokens } = found;
  if (!next || next.tokens !== tokens || next.match.first - match.last !== 1) return match.form;
  const joint = tokens[match.last];
  const before = tokens[match.first - 1]?.lower;
  const joined =
    (before === 'from' && (/^(?:to|until|till|through)$/.test(joint?.lower ?? '') || isDash(joint))) ||
    (before === 'between' && joint?.lower === 'and') ||
    (/^(?:and|or)$/.test(joint?.lower ?? '') && sameMonth(match.form, next.match.form));
  return joined ? carriedBack(match.form, next.match.form) : match.form;
}

/** "April 24 and 25, 2026": two days of one month. */
const sameMonth = (a: Form, b: Form): boolean =>
  a.kind === 'calendar' && b.kind === 'calendar' && a.day !== null && b.day !== null && a.month === b.month;

/** "the first nine months", "the latest six months": a period of accounts that is no quarter. */
const tellsMonths = (form: Form): boolean =>
  ((form.kind === 'duration' && !form.modifier) || form.kind === 'bounded') &&
  form.unit === 'month' &&
  (form.amount === 6 || form.amount === 9);

/** The words an earlier expression lends to later ones; vague words, durations and sets lend none. */
function anchorOf(index: number, words: string, form: Form, meaning: Meaning): Anchor | null {
  const { from, to, type } = meaning;
  if (!from || !to || (type !== 'date' && type !== 'time')) return null;
  if (form.kind === 'vague' || form.kind === 'decade' || form.kind === 'century') return null;
  const isQuarter =
    (form.kind === 'period' && form.of === 'quarter') || (form.kind === 'nth' && form.unit === 'quarter');
  const period = isQuarter ? /^(\d{4})-Q(\d)$/.exec(meaning.value ?? '') : null;
  return { index, from, to, words, quarter: period ? { year: Number(period[1]), n: Number(period[2]) } : null };
}

const leadOf = (tokens: Tokens, first: number): string => {
  const before = tokens[first - 1]?.lower ?? '';
  return before === 'the' ? (tokens[first - 2]?.lower ?? '') : before;
};

/**
 * "The strike begins a week after the firm refused …": a present main verb puts the main event on publication day, a day
 * named in the same sentence puts it there; the event in the after-clause is counted from that.
 */
function eventShift(
  form: Form,
  meaning: Meaning,
  before: readonly DateReading[],
  found: Found,
  verb: () => VerbRead,
  published: Day | null,
): Meaning {
  if (form.kind !== 'shift' || form.from !== 'event' || form.amount === null || form.bound !== null) return meaning;
  if (form.unit !== 'day' && form.unit !== 'week') return meaning;
  const same = before.findLast((r) => r.paragraph === found.paragraph && !r.dateline);
  const between = same ? found.tokens.slice(same.last, found.match.first) : [];
  const near =
    same &&
    !(same.form.kind === 'clock' && same.form.on === null && same.form.behind === null) &&
    !between.some((token) => token.text === '.' || token.text === ';') &&
    same.meaning.from === same.meaning.to
      ? same
      : null;
  const { tense, first } = verb();
  const come = /^(?:come|comes|is|are|follows)$/.test(found.tokens[first]?.lower ?? '');
  const alone = !same || between.some((token) => token.text === '.');
  const told = near ?? (tense === 'past' && alone && cameThen(found, verb()) ? leadDay(found, before) : null);
  const base = told?.meaning.from ?? (tense === 'present' && come && verb().leads ? published : null);
  if (!base) return meaning;
  const back = -form.sign * form.amount;
  const day = movedDay(base, back, form.unit);
  const interval = day && (form.unit === 'day' || told) ? dayInterval(day) : shifted(base, back, form.unit);
  if (!interval) return meaning;
  const on: Anchor | null =
    told?.meaning.from && told.meaning.to
      ? { index: told.index, from: told.meaning.from, to: told.meaning.to, words: told.words, quarter: null }
      : null;
  return {
    type: 'date',
    value: interval.value,
    from: interval.from,
    to: interval.to,
    basis: on ? 'text' : 'publication',
    on,
    working: `${on ? `"${on.words}"` : 'Publication'} ${back < 0 ? '−' : '+'} ${form.amount} ${form.unit}${form.amount === 1 ? '' : 's'}`,
  };
}

/** What a story tells of: "the talks", "the announcement". Anything else is an event only where the lead has its word. */
const newsNouns = /^(?:talks|meeting|visit|summit|trip|comments|remarks|statement|announcement|decision|move|ruling|verdict|vote|call|attack|strike|arrests?|resignation|appointment|launch|news|report|incident|protests?|rally|deal|agreement)$/; // prettier-ignore

/** "The talks came two days after", "The vote took place a week after": the main event of its sentence, in the past. */
function cameThen({ tokens, match }: Found, verb: VerbRead): boolean {
  if (!verb.leads || match.first - verb.last > 2) return false;
  const word = tokens[verb.first]?.lower ?? '';
  const next = tokens[verb.first + 1]?.lower ?? '';
  return (
    /^(?:came|followed|happened|occurred)$/.test(word) ||
    (word === 'took' && next === 'place') ||
    (/^(?:was|were)$/.test(word) && next === 'held')
  );
}

/** The one day that the story's first paragraph tells of in the past, when the subject of the sentence is what it tells. */
function leadDay(found: Found, before: readonly DateReading[]): DateReading | null {
  const { tokens, match } = found;
  let verb = match.first - 1;
  while (verb > 0 && !/^(?:came|followed|happened|occurred|took|was|were)$/.test(tokens[verb]?.lower ?? '')) verb--;
  const noun = tokens[verb - 1];
  let start = verb;
  while (start > 0 && !/^[.!?;,]$/.test(tokens[start - 1]?.text ?? '')) start--;
  if (!noun || verb - start > 8 || /^(?:a|an|another|earlier|previous)$/.test(tokens[start]?.lower ?? '')) return null;
  const copy = before.filter((one) => one.paragraph.role === 'copy' && !one.dateline && !one.quoted);
  const lead = copy.filter((one) => one.paragraph === copy[0]?.paragraph);
  const [day, ...more] = lead.filter((one) => one.meaning.from !== null && one.meaning.from === one.meaning.to);
  if (!day || day.verb.tense !== 'past') return null;
  if (more.some((one) => one.meaning.from !== day.meaning.from)) return null;
  const stem = noun.lower.replace(/s$/, '');
  const told = day.tokens.some(
    (token) => token.lower === noun.lower || token.lower === stem || token.lower === `${stem}s`,
  );
  return told || newsNouns.test(noun.lower) || /^(?:it|this)$/.test(noun.lower) ? day : null;
}

function factOf(found: Found, meaning: Meaning, quoted: boolean, readings: readonly DateReading[]): DateFact {
  const on = meaning.on ? readings[meaning.on.index] : null;
  return {
    start: found.start,
    end: found.end,
    type: meaning.type,
    value: meaning.value,
    from: meaning.from,
    to: meaning.to,
    basis: meaning.basis,
    basisSpan: on ? { start: on.start, end: on.end } : null,
    paragraph: found.paragraph.index,
    quoted,
    working: meaning.working,
  };
}

/** House style first, then the way the copy writes its dates in words; American for figures with strokes otherwise. */
function readsDayFirst(reading: Reading, all: readonly Found[]): boolean {
  if (reading.style === 'ap') return false;
  if (reading.style !== 'none') return true;
  let dayFirst = 0;
  for (const { match } of all) {
    if (match.form.kind === 'figures') {
      if (match.form.first > 12) dayFirst += 2;
      else if (match.form.second > 12) dayFirst -= 2;
    } else if (match.form.kind === 'calendar') {
      if (match.form.written.order === 'day first') dayFirst++;
      else if (match.form.written.order === 'month first') dayFirst--;
    }
  }
  return dayFirst > 0;
}

/** The outermost quotations as spans in order, running ones piece by piece. */
function outermost(article: Article): Span[] {
  return article.quotations
    .filter((quotation) => quotation.depth === 0)
    .flatMap((quotation) => quotation.pieces)
    .sort((a, b) => a.start - b.start);
}
