import { yearOf } from './calendar';
import type { DateReading } from './expression';
import { endsSentence, sameSentence } from './rules/support';
import type { Tokens } from './scan';

// What goes on being so: with these, "today" is the present age.
const states = /^(?:employs?|houses?|lives?|belongs?|owns?|exists?|survives?|contains?|comprises?|covers?|boasts?|occup(?:y|ies)|serves?|numbers?|resembles?|stands?|remains?|produces?|supplies|attracts?)$/; // prettier-ignore
// "The road remains shut today" is the day's news; "six remain today" is not.
const alone = /^(?:remains?|stands?)$/;
const dwelling = /^(?:lives?|exists?|survives?|belongs?)$/;

/** "The mill today houses a library", "only six remain today": the present age, no day of the week. */
export function isNowadays(reading: DateReading, readings: readonly DateReading[]): boolean {
  const { form, tokens, first, last } = reading;
  if (form.kind !== 'deictic' || form.days !== 0 || tokens[first]?.lower !== 'today') return false;
  if (isState(tokens, first, last) || opensState(reading)) return true;
  return (endsState(reading) && tokens[last]?.lower !== 'to') || past(reading, readings);
}

/** "today houses", "is today the largest", "are today 40,000": the verb stands beside it. */
function isState(t: Tokens, first: number, last: number): boolean {
  const before = t[first - 1]?.lower ?? '';
  const next = t[last]?.lower ?? '';
  if (/^(?:is|are)$/.test(before))
    return t[last]?.kind === 'number' || /^(?:an?|the|one|home|known|used|called|owned|part|among)$/.test(next);
  if (/^(?:is|are)$/.test(next) && t[first - 1]?.kind === 'word')
    return /^(?:an?|the|one|home|known|used|owned|among)$/.test(t[last + 1]?.lower ?? '');
  if (/^(?:has|have)$/.test(next))
    return t[last + 1]?.kind === 'number' || /^(?:an?|the|some|about)$/.test(t[last + 1]?.lower ?? '');
  return states.test(next) && before !== ',';
}

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
