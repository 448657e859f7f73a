import type { Facts } from '../../facts';
import type { Finding } from '../../rule';
import type { DateReading } from '../expression';
import { subjectOf } from '../life/people';
import { endsSentence, phrase } from '../rules/support';
import { clash, disjoint, grain } from './clash';

interface Told {
  readonly reading: DateReading;
  /** Who was appointed and as what, or what opens. */
  readonly key: string;
  readonly word: string;
}

/** "was appointed chief executive in October … Bose, appointed chief executive in November": one turn told twice, its verb the same. */
export function* again(facts: Facts, readings: readonly DateReading[]): Generator<Finding> {
  const first = new Map<string, Told>();
  for (const reading of readings) {
    const told = appointed(reading) ?? opens(reading);
    if (!told) continue;
    const before = first.get(told.key);
    if (!before) first.set(told.key, told);
    else if (grain(before.reading) === grain(reading) && disjoint(before.reading, reading) && !apart(before, told))
      yield clash(facts, before.reading, reading, told.word);
  }
}

// One of several, or another turn.
const other =
  /\b(?:again|first|second|third|new|another|acting|interim|deputy|re-?opens?|re-?appointed|tour(?:s|ing)?)\b/;

/** Each is of a place or a firm of its own: "opens in Karlby on … opens in Hadley on". */
function apart(a: Told, b: Told): boolean {
  const clauseOf = ({ reading }: Told): string => phrase(reading.tokens, reading.first - 10, reading.first);
  if (other.test(clauseOf(a)) || other.test(clauseOf(b))) return true;
  const [here, there] = [a, b].map(({ reading }) => placeIn(reading));
  return here !== null && there !== null && here !== there;
}

/** The name behind `of`, `at` or `in` nearest the date. */
function placeIn({ tokens, first, last }: DateReading): string | null {
  for (let i = last; i < last + 8 && !endsSentence(tokens, i); i++)
    if (/^(?:of|at|in)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.capital) return tokens[i + 1]?.lower ?? null;
  for (let i = first - 2; i > first - 10 && !endsSentence(tokens, i); i--)
    if (/^(?:of|at|in)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.capital) return tokens[i + 1]?.lower ?? null;
  return null;
}

/** Where the verb stands before "on 3 May", no stop between; -1 where it does not. */
function verbBefore({ tokens, first }: DateReading, verb: RegExp): number {
  if (!/^(?:on|in)$/.test(tokens[first - 1]?.lower ?? '')) return -1;
  for (let i = first - 2; i > first - 10 && i > 0; i--) {
    if (verb.test(tokens[i]?.lower ?? '')) return i;
    if (tokens[i]?.kind !== 'word') return -1;
  }
  return -1;
}

/** A month or a day: of an office held for years, another term may be told. */
function appointed(reading: DateReading): Told | null {
  const { tokens, form, first } = reading;
  const verb = verbBefore(reading, /^appointed$/);
  if (verb < 0 || form.kind !== 'calendar' || form.month === null) return null;
  const subject = subjectOf(tokens, verb);
  const office = phrase(tokens, verb + 1, Math.min(verb + 3, first - 1));
  if (!subject || subject.key === 'pronoun' || office === '') return null;
  return { reading, key: `${subject.key} ${office}`, word: 'Appointed' };
}

/** "Harbour Lights" opens on: a title in quotation marks, a name of two words or more. */
function opens(reading: DateReading): Told | null {
  const { tokens, form, first } = reading;
  const verb = verbBefore(reading, /^(?:opens|opened)$/);
  if (verb !== first - 2 || form.kind !== 'calendar' || form.day === null) return null;
  let end = verb;
  while (/^(?:which|that|,)$/.test(tokens[end - 1]?.lower ?? '')) end--;
  const closed = /^["”’]$/.test(tokens[end - 1]?.text ?? '');
  if (closed) end--;
  if (/^,$/.test(tokens[end - 1]?.text ?? '')) end--;
  let from = end;
  while (tokens[from - 1]?.capital && !(from < end && endsSentence(tokens, from - 2))) from--;
  const title = closed && /^["“‘]$/.test(tokens[from - 1]?.text ?? '') && from < end;
  return title || end - from > 1 ? { reading, key: phrase(tokens, from, end), word: 'Opens' } : null;
}
