import { dayOf, daysBetween, weekdayOf, yearEnd, yearOf, yearStart, type Day } from './calendar';
import { isOneDay, type DateReading } from './expression';
import type { Form } from './form';
import type { Found } from './found';
import { type Anchor, fitsTense, meant, type Meaning } from './resolve/meaning';
import { endsSentence, phrase } from './rules/support';
import type { Tokens } from './scan';
import type { VerbRead } from './tense';
import { dayInterval } from './values';
import { cardinals, dayParts, months, seasons, units } from './words';

/** No weekday of a date before this year is checked. */
export const gregorian = 1583;

// How far back a passage may have named its year: expressions and paragraphs.
const farthest = 12;
const paragraphs = 3;

/**
 * "In 1911 the diary gives Monday 7 August", "On 3 May 1911 the fleet put out. By 7 May …": a day without its year in a
 * passage that is set in another year. The sentence's own opening decides; a year told before it only where the day of
 * publication's time would be wrong for its weekday or its verb.
 */
export function ofPassage(
  { tokens, match, paragraph }: Found,
  own: Meaning,
  verbOf: () => VerbRead,
  readings: readonly DateReading[],
  published: Day | null,
): Meaning {
  const { form, first } = match;
  if (form.kind !== 'calendar' || form.year !== null || form.month === null || form.day === null || form.which)
    return own;
  if (!published || own.basis !== 'publication' || !own.from) return own;
  const { month, day, weekday } = form;
  const { tense } = verbOf();
  if (tense === 'future') return own;
  const fitsDay = (one: Day): boolean => weekday === null || yearOf(one) < gregorian || weekdayOf(one) === weekday;
  for (let k = readings.length - 1; k >= 0 && readings.length - k <= farthest; k--) {
    const story = readings[k];
    if (!story || paragraph.index - story.paragraph.index > paragraphs) break;
    if (story.dateline || story.quoted) continue;
    if (isOfToday(story)) break;
    const time = isAside(story) ? null : timeOf(story);
    if (!time) continue;
    const then = dayIn(time, month, day, fitsDay);
    if (!then || then >= published) return own;
    const here = story.tokens === tokens;
    const same = here && !hasEnd(tokens, story.last, first);
    // "and the mayor said on 4 June": he speaks of it now.
    const told = !saying.test(tokens[verbOf().first]?.lower ?? '');
    const framed = told && same && opens(story) && !turns.test(phrase(tokens, story.last, first));
    // The weekday that is right today and wrong then is today's.
    if (framed && (fitsDay(then) || !fitsDay(own.from))) return set(then, story);
    if (told && tense === 'past' && here && isFollowed(story, then, published) && fitsDay(then))
      return set(then, story);
    if (!fitsDay(own.from)) return weekday !== null && fitsDay(then) && tense !== 'present' ? set(then, story) : own;
    const lost = tense === 'past' && !fitsTense(daysBetween(published, own.from), tense);
    return lost && fitsDay(then) && (here || opens(story) || isOneDay(story)) ? set(then, story) : own;
  }
  return own;
}

const saying = /^(?:said|says|told|announced|added|reported)$/;
const turns = /\b(?:but|yet|now|though|although)\b/;

function set(then: Day, { index, meaning, words }: DateReading): Meaning {
  const on: Anchor = {
    index,
    from: meaning.from ?? then,
    to: meaning.to ?? then,
    words,
    quarter: null,
    reported: false,
  };
  return meant(dayInterval(then), 'text', `The year of "${words}"`, on);
}

/** A bare weekday, `yesterday`, `this month`: the passage tells of the day of publication. */
function isOfToday({ form, meaning, tokens, first }: DateReading): boolean {
  if (meaning.basis !== 'publication' || meaning.from === null) return false;
  // "A hundred years ago this month"
  if (tokens[first - 1]?.lower === 'ago') return false;
  return (
    form.kind === 'weekday' ||
    form.kind === 'deictic' ||
    form.kind === 'unit' ||
    (form.kind === 'shift' && !isYearsAgo(form))
  );
}

/** What a written year, or words that the copy itself has put in one (`that year`, `three years later`), tell of; else null. */
function timeOf(reading: DateReading): { readonly from: Day; readonly to: Day } | null {
  const { form, meaning } = reading;
  const { from, to, basis } = meaning;
  if (isYearsAgo(form))
    return from && opens(reading) ? { from: yearStart(yearOf(from)), to: yearEnd(yearOf(from)) } : null;
  const year = yearIn(form);
  if (year === null && (basis !== 'text' || !(form.kind === 'calendar' || isYears(form)))) return null;
  // A season has its days by the hemisphere alone.
  if (!from || !to) return year === null ? null : { from: yearStart(year), to: yearEnd(year) };
  return daysBetween(from, to) > 366 ? null : { from, to };
}

/** "Fifty years ago the river rose", "A century ago" */
const isYearsAgo = (form: Form): boolean =>
  form.kind === 'shift' && form.word === 'ago' && form.amount !== null && /^(?:year|decade|century)$/.test(form.unit);

const isYears = (form: Form): boolean => (form.kind === 'unit' || form.kind === 'shift') && form.unit === 'year';

function yearIn(form: Form): number | null {
  if (form.kind === 'portion') return yearIn(form.of);
  if (form.kind === 'calendar') return form.bc || form.fiscal ? null : form.year;
  return form.kind === 'season' || form.kind === 'feast' ? form.year : null;
}

const beforeClause = /^(?:who|which|that|whose|where|since|born|built|held|begun|set|made|sold|bought|won|led)$/;

/** "(1861-1938)", "founded in 1911, the firm", "who joined in 2019": told on the way, not what the passage is set in. */
function isAside({ tokens, first }: DateReading): boolean {
  if (tokens[first - 1]?.text === '(' || tokens[first - 1]?.lower === 'since') return true;
  let start = first;
  while (start > 0 && first - start < 20 && !/^[,;:(—–]$/.test(tokens[start - 1]?.text ?? '')) {
    if (endsSentence(tokens, start - 1)) break;
    start--;
  }
  const opening = tokens[start]?.lower ?? '';
  if (start === first) return false;
  return beforeClause.test(opening) || /[a-z]{2}ed$/.test(opening) || /\b(?:who|which)\b/.test(phrase(tokens, start, first)); // prettier-ignore
}

const small = /^(?:it|was|in|on|by|at|during|for|from|throughout|through|early|late|the|mid|until|before|after|around|about|as|back|then|that|later|earlier|following|next|previous|same|of|and|but|,|-)$/; // prettier-ignore
const timeWords = [cardinals, months, seasons, dayParts, units];
const isOfTime = (word: string): boolean => small.test(word) || timeWords.some((words) => words.has(word));

/** "In 1911", "On the night of 3 May 1911", "Two years later, in 1916": nothing before it in its sentence but words of time. */
function opens({ tokens, first }: DateReading): boolean {
  let start = first;
  while (start > 0 && first - start < 10 && !endsSentence(tokens, start - 1)) start--;
  return first - start < 10 && tokens.slice(start, first).every(({ lower }) => isOfTime(lower));
}

const hasEnd = (tokens: Tokens, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (endsSentence(tokens, i)) return true;
  return false;
};

/** A full date told in the past, and this one in the months behind it. */
function isFollowed(story: DateReading, then: Day, published: Day): boolean {
  const { from } = story.meaning;
  if (!isOneDay(story) || !from || story.verb.tense !== 'past') return false;
  const days = daysBetween(from, then);
  return days >= 0 && days < 200 && daysBetween(from, published) > 366;
}

/** That day in the year of the story; over a turn of the year the one nearest to what was told, or the one that fits. */
function dayIn(
  { from, to }: { readonly from: Day; readonly to: Day },
  month: number,
  day: number,
  fits: (one: Day) => boolean,
): Day | null {
  const years = daysBetween(from, to) > 300 ? [yearOf(from)] : [yearOf(from) - 1, yearOf(from), yearOf(from) + 1];
  const days = years.flatMap((year) => dayOf(year, month, day) ?? []);
  const far = (one: Day): number => Math.max(daysBetween(one, from), daysBetween(to, one), 0) + (fits(one) ? 0 : 183);
  return days.reduce<Day | null>((best, one) => (best && far(best) <= far(one) ? best : one), null);
}
