import { daysBetween } from '../calendar';
import type { DateReading } from '../expression';
import { turnsOfLife, verbOf } from '../contradictions/turns';
import { endsSentence, phrase, sameSentence, sentenceOf } from '../rules/support';
import type { Token, Tokens } from '../scan';

export const articles = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'last', 'that']);

/** The date of the event behind `after`: "Saturday's draw", "the Feb. 10 vote", "the 2008 crash", "his arrest on 3 May". */
export function eventDate(reading: DateReading, readings: readonly DateReading[]): DateReading | null {
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
  return clauseDate(reading, readings) ?? turnTold(reading, readings) ?? eventTold(reading, readings);
}

/** How many dates on either side are looked at for the day of an event. */
const near = 30;
const happened = /^(?:occurred|happened|took place|broke out|struck|was held|was carried out|was committed)(?: (?:early|late))?(?: on)?$/; // prettier-ignore
const others = /^(?:second|third|another|other|earlier|previous|first|last|two|three|both|each)$/;

/** "The robbery occurred on 1 March … three days before the robbery": the one day that the copy gives for it, in another sentence. */
function eventTold(reading: DateReading, readings: readonly DateReading[]): DateReading | null {
  const { tokens, last } = reading;
  const noun = tokens[last + 2];
  if (!/^(?:the|his|her|its|their|that)$/.test(tokens[last + 1]?.lower ?? '')) return null;
  if (!noun || noun.kind !== 'word' || noun.capital || !/^(?:[.,;:)–—]|and|but)$/.test(tokens[last + 3]?.lower ?? '.'))
    return null;
  const at = readings.indexOf(reading);
  const told = readings.slice(Math.max(0, at - near), at + near).filter((one) => {
    if (!isDated(one) || (one.tokens === tokens && sameSentence(one, reading))) return false;
    const start = sentenceOf(one).first;
    const subject = one.tokens.findIndex((token, i) => i >= start && token.lower === noun.lower);
    if (subject < 0 || subject >= one.first || subject - start > 2) return false;
    return articles.has(one.tokens[start]?.lower ?? '') && happened.test(phrase(one.tokens, subject + 1, one.first));
  });
  const [only, ...more] = told;
  if (!only || more.length > 0) return null;
  const isOther = (token: Token, i: number, all: Tokens): boolean =>
    token.lower === noun.lower && others.test(all[i - 1]?.lower ?? '');
  return tokens.some(isOther) || only.tokens.some(isOther) ? null : only;
}

const ends = /^(?:[.,;:)–—-]|and|but|when|while|as|in|at)$/;

/** "launched on 2 March and seen on 30 March, four weeks after launch", "closed in 1999, nine years after it opened": the day told for that turn. */
function turnTold(reading: DateReading, readings: readonly DateReading[]): DateReading | null {
  const { tokens, last } = reading;
  let at = last + 1;
  while (articles.has(tokens[at]?.lower ?? '') || /^(?:he|she|it|they|was|were)$/.test(tokens[at]?.lower ?? '')) at++;
  const word = tokens[at]?.lower ?? '';
  const turn = turnsOfLife.find(({ verbs, nouns }) => verbs.test(word) || nouns.test(word));
  if (!turn || !ends.test(tokens[at + 1]?.lower ?? '.')) return null;
  const told = readings.find(
    (one) => one.tokens === tokens && one.last <= reading.first && isDated(one) && verbOf(one, turn.verbs),
  );
  return told && sameSentence(told, reading) ? told : null;
}

/** "12 years after work began in 1990", "after the contract was let on 9 May 2019": a short clause and the date that ends it. */
function clauseDate(reading: DateReading, readings: readonly DateReading[]): DateReading | null {
  const { tokens, last, form } = reading;
  if (form.kind !== 'shift') return null;
  if (form.unit === 'day' || form.unit === 'week') return begunOn(reading, readings);
  if (!/^(?:year|decade|century)$/.test(form.unit)) return null;
  const late = readings.find((one) => one.tokens === tokens && one.first > last + 1);
  if (!late || late.first - last > 9 || late.form.kind !== 'calendar' || late.form.year === null) return null;
  if (late.form.which !== undefined) return null;
  const between = phrase(tokens, last + 1, late.first);
  return late.verb.leads &&
    late.verb.tense === 'past' &&
    late.verb.first > last &&
    /^[\p{L} '’-]+ (?:in|on)$/u.test(between) &&
    !/\b(?:and|but|or|who|which|that|when|said|until|than|from|of)\b/.test(between)
    ? late
    : null;
}

/** "two weeks before the fair began on 27 July", "five days after closing speeches on 3 May": a thing, perhaps its turn, and the day of it. */
function begunOn({ tokens, last }: DateReading, readings: readonly DateReading[]): DateReading | null {
  const late = readings.find((one) => one.tokens === tokens && one.first > last + 1);
  if (!late || late.first - last > 8 || late.form.kind !== 'calendar' || late.form.day === null) return null;
  const turn =
    /^(?:the|his|her|its|their) [\p{L} ]+ (?:began|opened|started|closed|ended) on$|^(?:(?:the|an?|his|her|its|their) )?(?:[\p{Ll}-]+ ){1,3}on$/u;
  const between = phrase(tokens, last + 1, late.first);
  if (!turn.test(between) || otherClause.test(between)) return null;
  // Without its year, only near the day before it: over the turn of the year it may be taken wrong.
  const main = readings.findLast((one) => one.tokens === tokens && one.last <= last)?.meaning.from;
  const days = main && late.meaning.from ? Math.abs(daysBetween(main, late.meaning.from)) : 0;
  return late.form.year !== null || days < 200 ? late : null;
}

export const isDated = (reading: DateReading): boolean => {
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
export function mainDate(
  reading: DateReading,
  event: DateReading,
  readings: readonly DateReading[],
): DateReading | null {
  const { tokens } = reading;
  const before = readings.findLast((one) => one.tokens === tokens && one.last <= reading.first);
  if (before && before !== event && isDated(before)) {
    const gap = phrase(tokens, before.last, reading.first);
    if (/^(?:[,(–—\-]|, ?(?:just|only|exactly|some|barely|and))?$/.test(gap.trim())) return before;
    // "The second march, on Tuesday, came three days after"
    if (/^, (?:came|was|took place|followed|began|started)(?: just| only| exactly)?$/.test(gap.trim())) return before;
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
  if (event.tokens !== tokens) return null;
  const behind = readings.find((one) => one.tokens === tokens && one.first >= event.last);
  if (behind && isDated(behind) && behind.first - event.last <= 6) {
    const gap = phrase(tokens, event.last, behind.first);
    if (/^(?:['’]s )?[\p{L} ]*, (?:in|on)$/u.test(gap.trim())) return behind;
  }
  return null;
}

/** "The talks come a week after …": the main event is publication's. */
export function comes(reading: DateReading): boolean {
  const { verb, tokens } = reading;
  return (
    verb.leads &&
    verb.tense === 'present' &&
    /^(?:come|comes|is|are|follows)$/.test(tokens[verb.first]?.lower ?? '') &&
    reading.first - verb.last <= 2
  );
}

/** "More than a month after the 20 September blast, the school is still shut": told of publication, where it opens so. */
export function opensWith(reading: DateReading, event: DateReading): boolean {
  const { verb, tokens, first, form } = reading;
  if (form.kind !== 'shift' || form.bound === null || form.bound === 'about') return false;
  if (event.tokens !== tokens) return false;
  if (first > 0 && !endsSentence(tokens, first - 1)) return false;
  return (
    !verb.leads &&
    (verb.tense === 'present' || /^(?:has|have)$/.test(tokens[verb.first]?.lower ?? '')) &&
    phrase(tokens, event.last, verb.first).includes(',')
  );
}
