import type { Facts } from '../../facts';
import type { Finding } from '../../rule';
import type { DateReading } from '../expression';
import { endsSentence, phrase } from '../rules/support';
import { clash, disjoint } from './clash';

/** "The brewery was founded in 1891 … The brewery, founded in 1897": a thing is founded once. */
export function* foundings(facts: Facts, readings: readonly DateReading[]): Generator<Finding> {
  const first = new Map<string, DateReading>();
  const sole = new Map<string, boolean>();
  const isSole = (noun: string): boolean => {
    const known = sole.get(noun) ?? onlyOne(facts, noun);
    sole.set(noun, known);
    return known;
  };
  for (const reading of readings) {
    const thing = founded(reading);
    if (!thing) continue;
    const before = first.get(thing.key);
    if (!before) first.set(thing.key, reading);
    else if (disjoint(before, reading) && (thing.named || isSole(thing.key)))
      yield clash(facts, before, reading, 'Founded');
  }
}

interface Thing {
  /** Its name or its noun, lower case. */
  readonly key: string;
  readonly named: boolean;
}

/** What a year is the founding of: "the brewery", "Holm Brewery"; null where it is not plain. */
function founded(reading: DateReading): Thing | null {
  const { tokens, first, last, form } = reading;
  if (form.kind !== 'calendar' || form.year === null || tokens[first - 1]?.lower !== 'in') return null;
  // "founded in 1890 as a school": as something else.
  if (tokens[last]?.lower === 'as') return null;
  let verb = first - 2;
  for (; verb > first - 9; verb--) {
    if (endsSentence(tokens, verb) || /^[,;:]$/.test(tokens[verb]?.text ?? ',')) return null;
    // "founded in 1920 and sold in 2019"
    if (tokens[verb]?.kind === 'number' || /^(?:and|but)$/.test(tokens[verb]?.lower ?? '')) return null;
    if (/^(?:founded|established|incorporated)$/.test(tokens[verb]?.lower ?? '')) break;
  }
  // "re-founded" is another turn.
  if (verb <= first - 9 || tokens[verb - 1]?.text === '-') return null;
  let noun = verb - 1;
  while (/^(?:,|which|was|first|originally)$/.test(tokens[noun]?.lower ?? '')) noun--;
  if (noun === verb - 1 || tokens[noun]?.kind !== 'word') return null;
  if (!tokens[noun]?.capital)
    return tokens[noun - 1]?.lower === 'the' && !common.test(tokens[noun]?.lower ?? '')
      ? { key: tokens[noun]?.lower ?? '', named: false }
      : null;
  let from = noun;
  while (tokens[from - 1]?.capital && !endsSentence(tokens, from - 1)) from--;
  if (/^(?:in|of|at|near|by|from|for|and)$/.test(tokens[from - 1]?.lower ?? '')) return null;
  return noun > from ? { key: phrase(tokens, from, noun + 1), named: true } : null;
}

// Any of these may be the one told of last, not first.
const common = /^(?:company|firm|group|party|organi[sz]ation|business|body|association|union|agency|club|team|side|charity|foundation|school)$/; // prettier-ignore

/** The article tells of no second one: no plural, no other, no two names that end in the noun. */
function onlyOne(facts: Facts, noun: string): boolean {
  const many = noun.replace(/y$/, 'ie');
  const others = new RegExp(
    `\\b(?:another|second|other|rival|each|every|that) (?:\\w+ )?${noun}\\b|\\b${many}e?s\\b`,
    'i',
  );
  const name = new RegExp(`\\p{Lu}[\\p{L}’'-]+ (?=${noun.charAt(0).toUpperCase()}${noun.slice(1)}\\b)`, 'gu');
  const names = new Set<string>();
  for (const { prose } of facts.article.paragraphs) {
    if (others.test(prose.text)) return false;
    for (const [found] of prose.text.matchAll(name)) if (found !== 'The ') names.add(found);
  }
  return names.size < 2;
}
