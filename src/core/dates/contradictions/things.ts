import { yearOf } from '../calendar';
import type { Facts } from '../../facts';
import type { Finding } from '../../rule';
import type { DateReading } from '../expression';
import { clash, disjoint, grain, weighs } from './clash';
import { isPronoun, type Told, toldOf } from './thing-told';

/** "who set up the brewery in 1891 … The brewery, founded in 1897": a thing is founded, built, opened and closed once. */
export function* things(facts: Facts, readings: readonly DateReading[]): Generator<Finding> {
  const first = new Map<string, Told>();
  const settled = new Set<string>();
  for (const reading of readings) {
    const told = toldOf(facts, reading);
    if (!told) continue;
    const key = `${told.turn.word} ${told.key}`;
    const before = first.get(key);
    if (!before) first.set(key, told);
    // Asked once: a thing that many dates are told of is not one thing.
    else if (!settled.has(key) && areApart(before, told)) {
      settled.add(key);
      if (isOneTime(facts, before, told) && (told.named || onlyOne(facts, told.key, before, reading.start)))
        yield clash(facts, before.reading, reading, told.turn.word);
    }
  }
}

/** The two dates are alike and apart, and the copy does not weigh them. */
const areApart = ({ reading: a }: Told, { reading: b, turn }: Told): boolean =>
  grain(a) === grain(b) && disjoint(a, b) && !weighs(a, turn.verbs) && !weighs(b, turn.verbs);

/** The thing is not told to have had the turn twice. */
function isOneTime(facts: Facts, before: Told, told: Told): boolean {
  const { reading: a } = before;
  const { reading: b, turn, key } = told;
  // Each by another or in another place: "the army founded the colony … the French founded the colony".
  if (areTwo(before.doer, told.doer) || differ(before.place, told.place)) return false;
  if (turn.again === null) return true;
  // "launched in 2019 … launched in Japan in 2020"
  if (turn.alone && before.place !== told.place) return false;
  const [from, to] = [a.meaning.from, b.meaning.from];
  if (turn.years !== null && from && to && Math.abs(yearOf(from) - yearOf(to)) > turn.years) return false;
  const other = new RegExp(`\\b(?:new|old|first|former|original|present|current|replacement) ${key}\\b`, 'i');
  return ![turn.again, other].some((words) => facts.article.paragraphs.some(({ prose }) => words.test(prose.text)));
}

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** Two who do it; "she" may be whoever is named. */
const areTwo = (a: string | null, b: string | null): boolean =>
  differ(a, b) && isPronoun(a ?? '') === isPronoun(b ?? '');

/** Characters: about two sentences. */
const near = 120;

/** A place or body that is first named right before the second: "The plant closed in 2009. Consett fared no better. The plant closed in 2012." */
function movesOn(facts: Facts, before: number, to: number): boolean {
  const from = Math.max(before, to - near);
  return facts.names.names.some(
    ({ kind, mentions: [first] }) => kind !== 'person' && first !== undefined && first.start > from && first.start < to,
  );
}

/** The article tells of no second one: no plural, no other, none that is new when the first has been told of, no two names that end in the noun. */
function onlyOne(facts: Facts, noun: string, { reading }: Told, to: number): boolean {
  if (movesOn(facts, reading.end, to)) return false;
  const many = noun.replace(/y$/, 'ie');
  const others = new RegExp(
    `\\b(?:another|second|other|rival|each|every|that) (?:\\w+ )?${noun}\\b|\\b${many}e?s\\b`,
    'i',
  );
  const more = new RegExp(`\\ban? (?:\\w+ )?${noun}\\b`, 'i');
  const name = new RegExp(`\\p{Lu}[\\p{L}’'-]+ (?=${noun.charAt(0).toUpperCase()}${noun.slice(1)}\\b)`, 'gu');
  const names = new Set<string>();
  for (const { prose, index } of facts.article.paragraphs) {
    if (others.test(prose.text) || (index > reading.paragraph.index && more.test(prose.text))) return false;
    for (const [found] of prose.text.matchAll(name)) if (found !== 'The ') names.add(found);
  }
  return names.size < 2;
}
