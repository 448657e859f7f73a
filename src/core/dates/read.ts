import type { Article } from '../article/article';
import type { Span } from '../contract';
import type { DateFact, DateFacts, Reading } from '../facts';
import { daysBetween, parseDay, type Day } from './calendar';
import { isCalledOff, looksAhead, plansBetween } from './ahead';
import { endsSentence, isModifier } from './rules/support';
import type { DateReading } from './expression';
import type { Form, Match } from './form';
import { foundIn, type Found } from './found';
import { goingOn, hourBefore, isHabit, isYearBack, withNext } from './neighbours';
import { ofPassage } from './passage';
import { isSouthern } from './places';
import { resolve } from './resolve';
import type { Anchor, Meaning, Setting } from './resolve/meaning';
import { isApostrophe, type Tokens } from './scan';
import { isStrongPast, isUnclear, verbNear, type VerbRead } from './tense';
import { eventShift } from './told';

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
  let yearBack = -1;
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
      calledOff: () => isCalledOff(tokens, match.last),
      plans: () => plansBetween(tokens, verbOf(), match.first),
      governed: () =>
        verbOf().leads && match.first - verbOf().last <= 2 && /^(?:on|in)$/.test(tokens[match.first - 1]?.lower ?? ''),
      // An entry of a live blog is of its own day.
      toldOf: () =>
        reading.type !== 'liveblog' &&
        (isToldOn(readings[day?.index ?? -1], found) || (setting.tense() === 'past' && isOfThisWeek(day, published))),
      habit: () => isHabit(all, at),
      start: hourBefore(found, readings),
      wentOn: () => setting.tense() === 'past' && wentOn(tokens, verbOf(), match.first),
      day,
      date,
      quarter,
      main,
      months,
      yearBack: isYearBack(found, readings, yearBack),
      anyDay: () => isAnyDay(tokens, match),
      opens: opensSentence(tokens, match.first),
      owned: isApostrophe(tokens[match.last]) ? (tokens[match.last + 2]?.lower ?? '') : '',
      dayFirst,
      lead: leadOf(tokens, match.first),
      southern,
    };
    const meaning = eventShift(
      match.form,
      ofPassage(
        found,
        goingOn(found, resolve(withNext(found, all[at + 1]), setting), readings),
        verbOf,
        readings,
        published,
      ),
      readings,
      found,
      verbOf,
      published,
    );
    const index = readings.length;
    if (setting.yearBack) yearBack = index;
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
      emphasised: found.paragraph.emphasis.some((e) => !e.bold && e.start <= found.start && e.end >= found.end),
    });
    expressions.push(factOf(found, meaning, quoted, readings));
    if (quoted || found.dateline || found.paragraph.role === 'headline' || found.paragraph.role === 'caption') continue;
    if (tellsMonths(match.form)) months = true;
    const anchor = anchorOf(index, words, match.form, meaning, reports.test(tokens[verbOf().first]?.lower ?? ''));
    if (!anchor || (date && isAside(tokens, verbOf()))) continue;
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

/** "a refugee who had fought there in 1944": told of somebody's past on the way, and the story does not go on from it. */
const isAside = (t: Tokens, verb: VerbRead): boolean =>
  verb.leads && t[verb.first]?.lower === 'had' && /^(?:who|which)$/.test(t[verb.first - 1]?.lower ?? '');

/** "It landed at 9:52 p.m." in a story of Monday: still the day that is told of, paragraphs on. */
function isOfThisWeek(day: Anchor | null, published: Day | null): boolean {
  const ago = day && published ? daysBetween(day.to, published) : -1;
  return ago >= 0 && ago < 7;
}

/** "Over the next three years he wrote two books", "fell for the next ten years": sure to be past, and no participle. */
function wentOn(t: Tokens, verb: VerbRead, first: number): boolean {
  const word = t[verb.first]?.lower ?? '';
  if (/^(?:said|told|has|have|had)$/.test(word) || isUnclear(word)) return false;
  if (!verb.leads) return opensSentence(t, first) || opensSentence(t, first - 1);
  return isStrongPast(word) && first - verb.last < 10;
}

/** What the paragraph tells happens on that day: "since Tuesday" and "by Friday" are only its ends. */
const isToldOn = (day: DateReading | undefined, { paragraph }: Found): boolean =>
  day?.paragraph === paragraph && !/^(?:since|until|till|from|by|before|after|to)$/.test(leadOf(day.tokens, day.first));

/** The quarter a report tells of: the latest that is over; an older or a running one is only compared with it. */
const isMain = (quarter: Anchor, main: Anchor | null, published: Day | null): boolean =>
  main === null || (quarter.to >= main.to && !(published !== null && quarter.to >= published && main.to < published));

/** "the first nine months", "the latest six months": a period of accounts that is no quarter. */
const tellsMonths = (form: Form): boolean =>
  ((form.kind === 'duration' && !form.modifier) || form.kind === 'bounded') &&
  form.unit === 'month' &&
  (form.amount === 6 || form.amount === 9);

/** The words an earlier expression lends to later ones; vague words, durations and sets lend none. */
function anchorOf(index: number, words: string, form: Form, meaning: Meaning, reported: boolean): Anchor | null {
  const { from, to, type } = meaning;
  if (!from || !to || (type !== 'date' && type !== 'time')) return null;
  if (form.kind === 'vague' || form.kind === 'decade' || form.kind === 'century') return null;
  const isQuarter =
    (form.kind === 'period' && form.of === 'quarter') || (form.kind === 'nth' && form.unit === 'quarter');
  const period = isQuarter ? /^(\d{4})-Q(\d)$/.exec(meaning.value ?? '') : null;
  const quarter = period ? { year: Number(period[1]), n: Number(period[2]) } : null;
  return { index, from, to, words, quarter, reported };
}
const reports = /^(?:reported|posted|recorded|earned)$/;

/** "It was a Saturday", "on a Saturday in May"; "a Saturday raid" is one. */
const isAnyDay = (tokens: Tokens, { first, last }: Match): boolean =>
  /^(?:an?|any|one)$/.test(tokens[first - 1]?.lower ?? '') &&
  !isModifier({ tokens, first, last }) &&
  !(tokens[last]?.gap && /(?<!dur|follow)ing$/.test(tokens[last].lower));

/** A closing quotation mark may stand between the stop and the sentence it opens. */
function opensSentence(tokens: Tokens, first: number): boolean {
  let at = first - 1;
  while (at > 0 && /^[”"'’]+$/.test(tokens[at]?.text ?? '')) at--;
  return at < 0 || endsSentence(tokens, at);
}

const leadOf = (tokens: Tokens, first: number): string => {
  const before = tokens[first - 1]?.lower ?? '';
  return before === 'the' ? (tokens[first - 2]?.lower ?? '') : before;
};

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
