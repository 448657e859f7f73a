import { yearOf } from './calendar';
import type { DateReading } from './expression';
import { isCity, isLargeCity, isTerritory } from '../lexicon/places';
import { endsSentence, phrase, sameSentence } from './rules/support';
import { isApostrophe, type Tokens } from './scan';
import { cardinals } from './words';

// What goes on being so: with these, "today" is the present age.
const states = /^(?:employs?|houses?|lives?|belongs?|owns?|exists?|survives?|contains?|comprises?|covers?|boasts?|occup(?:y|ies)|serves?|numbers?|resembles?|stands?|remains?|produces?|supplies|attracts?)$/; // prettier-ignore
// "The road remains shut today" is the day's news; "six remain today" is not.
const alone = /^(?:remains?|stands?)$/;
const dwelling = /^(?:lives?|exists?|survives?|belongs?)$/;

/** "The mill today houses a library", "only six remain today": the present age, no day of the week. */
export function isNowadays(reading: DateReading, readings: readonly DateReading[]): boolean {
  const { form, tokens, first, last } = reading;
  if (form.kind === 'deictic' && (isNoun(tokens, first, last) || isAge(reading) || isPlaceNow(reading))) return true;
  if (form.kind !== 'deictic' || form.days !== 0 || tokens[first]?.lower !== 'today') return false;
  if (isState(tokens, first, last) || opensState(reading) || isOfAnAge(reading)) return true;
  if (endsStretch(reading, readings[reading.index - 1]) || isAgainstThen(reading, readings)) return true;
  return (endsState(reading) && tokens[last]?.lower !== 'to') || past(reading, readings);
}

const shining = /^(?:better|brighter|new|different|safer|greener|happier|darker|fairer|richer|distant|glorious)$/;

/** "a tomorrow worth having", "a better tomorrow": an age, no day; not "a tomorrow deadline". */
function isNoun(t: Tokens, first: number, last: number): boolean {
  if (last - first !== 1 || !/^(?:yesterday|tomorrow|today)$/.test(t[first]?.lower ?? '')) return false;
  const at = shining.test(t[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  if (!/^(?:an?|the|another|no|every|our|their|his|her|its)$/.test(t[at]?.lower ?? '')) return false;
  const next = t[last];
  return (
    next?.kind !== 'word' ||
    at < first - 1 ||
    /^(?:worth|that|of|in|for|where|when|without|with|and|or|but|he|she|they|we)$/.test(next.lower)
  );
}

// Who and what an age has; a day has talks, a vote, a match.
const ofAnAge = /^(?:world|generation|workforce|society|technology|economy|children|women|men|people|youth|citizens|leaders|stars|scientists|artists|champions|parents|students|pupils|families|cities|jobs)$/; // prettier-ignore
const ofADay = /^(?:matters|orders|papers|offers|powers|showers|runners|winners|others|fixtures|quarters|readers|listeners|viewers|numbers|figures|dinners|letters)$/; // prettier-ignore

/** "train tomorrow's engineers", "today's children", "yesterday's men": people of an age; not "tomorrow's speakers at the fair". */
function isAge({ tokens, first, last }: DateReading): boolean {
  if (!/^(?:yesterday|tomorrow|today)$/.test(tokens[first]?.lower ?? '') || last - first !== 1) return false;
  if (!isApostrophe(tokens[last]) || tokens[last + 1]?.lower !== 's') return false;
  const noun = tokens[last + 2];
  if (noun?.kind !== 'word' || noun.capital) return false;
  const trade = /(?:eers|ists|ers|ors)$/.test(noun.lower) && !ofADay.test(noun.lower);
  const next = tokens[last + 3];
  return (
    (trade || ofAnAge.test(noun.lower)) &&
    (next?.kind !== 'word' || /^(?:and|or|but|with|who|will|have|are)$/.test(next.lower))
  );
}

/** "the ruins lie in today's Tunis": the place as it now is; not "today's Berlin marathon". */
function isPlaceNow({ tokens, first, last }: DateReading): boolean {
  if (tokens[first]?.lower !== 'today' || !isApostrophe(tokens[last]) || tokens[last + 1]?.lower !== 's') return false;
  let end = last + 2;
  while (tokens[end]?.capital && end < last + 5) end++;
  const name = phrase(tokens, last + 2, end);
  if (!isTerritory().has(name) && !isCity().has(name) && !isLargeCity().has(name)) return false;
  const next = tokens[end];
  return (
    next?.kind !== 'word' ||
    /^(?:and|or|but|is|are|was|has|had|have|to|in|with|that|where|which|as|at|near|than|for|from)$/.test(next.lower)
  );
}

/** "today houses", "is today the largest", "are today 40,000": the verb stands beside it. */
function isState(t: Tokens, first: number, last: number): boolean {
  const before = t[first - 1]?.lower ?? '';
  const next = t[last]?.lower ?? '';
  if (/^(?:is|are)$/.test(before))
    return t[last]?.kind === 'number' || /^(?:an?|the|one|home|known|used|called|owned|part|among)$/.test(next);
  if (/^(?:is|are)$/.test(next) && t[first - 1]?.kind === 'word')
    return /^(?:an?|the|one|home|known|used|owned|among)$/.test(t[last + 1]?.lower ?? '') || isThings(t, last + 1);
  if (/^(?:has|have)$/.test(next))
    return t[last + 1]?.kind === 'number' || /^(?:an?|the|some|about)$/.test(t[last + 1]?.lower ?? '');
  return states.test(next) && before !== ',';
}

/** "are museums", "are ponds, and": what they are, a plural that ends its clause. */
const isThings = (t: Tokens, at: number): boolean =>
  /[^sui]s$/.test(t[at]?.lower ?? '') &&
  !t[at]?.capital &&
  (t[at + 1]?.kind !== 'word' || /^(?:and|or|with|of)$/.test(t[at + 1]?.lower ?? ''));

/** "Today the guild employs 400 people." */
function opensState({ tokens, first, last }: DateReading): boolean {
  if (first > 0 && !endsSentence(tokens, first - 1)) return false;
  for (let i = last; i < last + 6 && tokens[i]?.kind === 'word'; i++) {
    const word = tokens[i]?.lower ?? '';
    if (states.test(word)) return !alone.test(word);
  }
  return false;
}

/** "about 40 people live in the valley today", "six remain today" */
function endsState({ tokens, first }: DateReading): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (alone.test(before)) return true;
  for (let i = first - 1; i >= Math.max(0, first - 6) && tokens[i]?.kind === 'word'; i--)
    if (dwelling.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "between 2020 and today", "from 1990 to today": up to now. */
const endsStretch = ({ tokens, first }: DateReading, before: DateReading | undefined): boolean =>
  before?.tokens === tokens &&
  isYears(before) &&
  /^(?:and|to|until|till|through|[-–—])$/.test(phrase(tokens, before.last, first));

const isYears = ({ form }: DateReading): boolean =>
  form.kind === 'decade' ||
  form.kind === 'century' ||
  (form.kind === 'calendar' && form.month === null && form.day === null);

/** "Young people today read less", "30 percent of women today are"; not "Twelve people today face charges", "People today voted". */
function isOfAnAge({ tokens, first, last, verb }: DateReading): boolean {
  const next = tokens[last];
  if (!ofAnAge.test(tokens[first - 1]?.lower ?? '') || next?.kind !== 'word' || linking.test(next.lower)) return false;
  const number = tokens[first - 2];
  if (number?.kind === 'number' || cardinals.has(number?.lower ?? '')) return false;
  return verb.first !== last || verb.tense === 'present';
}
const linking = /^(?:in|on|at|by|to|for|from|with|and|or|but|who|that|after|before|as|of|will)$/;

const formerly = /^(?:before|once|formerly|originally|previously)$|^in the past\b|^(?:\p{L}+ )?(?:years|decades|centuries|generations) ago\b/u; // prettier-ignore

/** "In 1960 the port had 40 cranes. Today there are two": a present, set against the time that the sentence before tells of. */
function isAgainstThen({ tokens, first, last, index, verb }: DateReading, readings: readonly DateReading[]): boolean {
  const start = /^(?:but|yet|and)$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
  if (start < 2 || !endsSentence(tokens, start - 1)) return false;
  const auxiliary = tokens[verb.first]?.lower ?? '';
  const now =
    verb.tense === 'present' ||
    (verb.tense === 'past' && /^(?:has|have)$/.test(auxiliary)) ||
    (verb.tense === 'none' && /^(?:it|he|she|they)$/.test(tokens[last]?.lower ?? ''));
  if (!now) return false;
  let from = start - 1;
  while (from > 0 && start - from < farthest && !endsSentence(tokens, from - 1)) from--;
  if (formerly.test(tokens[from]?.lower ?? '') || formerly.test(phrase(tokens, from, from + 3))) return true;
  for (let k = index - 1; k >= 0; k--) {
    const before = readings[k];
    if (before?.tokens !== tokens || before.first < from) break;
    if (isYears(before) || (before.form.kind === 'shift' && /^(?:decade|century)$/.test(before.form.unit))) return true;
    if (before.form.kind === 'shift' && before.form.word === 'ago' && before.form.unit === 'year') return true;
  }
  return false;
}
// Tokens of the sentence before that are looked through.
const farthest = 60;

/** "Built in 1890, it today draws": set against a year long past, before a verb of the present. */
function past(reading: DateReading, readings: readonly DateReading[]): boolean {
  const before = readings[reading.index - 1];
  const next = reading.tokens[reading.last]?.lower ?? '';
  if (!before || !sameSentence(before, reading) || !/[^s]s$/.test(next) || next === 'says') return false;
  const { kind } = before.form;
  const old =
    before.meaning.to !== null &&
    reading.meaning.from !== null &&
    yearOf(reading.meaning.from) - yearOf(before.meaning.to) > 3;
  return kind === 'decade' || kind === 'century' || (kind === 'calendar' && old);
}
