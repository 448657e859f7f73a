import type { Facts } from '../../facts';
import type { Finding, Rule } from '../../rule';
import { again } from '../contradictions/again';
import { clash, disjoint, grain, weighs } from '../contradictions/clash';
import { events } from '../contradictions/events';
import { things } from '../contradictions/things';
import { doerOf, Index, nounOf, ownerOf, type Turn, turnsOfLife } from '../contradictions/turns';
import { weddings } from '../contradictions/weddings';
import type { DateReading } from '../expression';
import { differ, livesIn, type LifeDate } from '../life';
import { cardinals } from '../words';
import { copyOf, phrase, placeOf, sentenceOf, sentenceText } from './support';

/** Two dates for one thing, only where it is surely one thing (guide 2.4). */
export const contradiction: Rule = {
  code: 'dates/contradiction',
  title: 'Two dates for one thing',
  level: 'warning',
  *check(facts) {
    const readings = copyOf(facts).filter((one) => one.paragraph.role !== 'headline');
    yield* once([
      births(facts),
      deaths(facts, readings),
      turns(facts, readings),
      weddings(facts, readings),
      events(facts, readings),
      things(facts, readings),
      again(facts, readings),
    ]);
  },
};

/** A date is asked about once, whichever way it was found. */
function* once(all: readonly Generator<Finding>[]): Generator<Finding> {
  const seen = new Set<number>();
  for (const findings of all)
    for (const finding of findings) {
      if (!seen.has(finding.start)) yield finding;
      seen.add(finding.start);
    }
}

function* births(facts: Facts): Generator<Finding> {
  const { births: all } = livesIn(facts);
  const first = new Map<string, LifeDate>();
  for (const birth of all) {
    if (birth.reading.form.kind !== 'calendar') continue;
    const before = first.get(birth.person);
    if (!before) first.set(birth.person, birth);
    else if (differ(before, birth) || weighs(before.reading, /^born$/) || weighs(birth.reading, /^born$/)) continue;
    else if (disjoint(before.reading, birth.reading)) yield clash(facts, before.reading, birth.reading, 'Born');
  }
}

const death: Turn = { verbs: /^died$/, nouns: /^(?:death|passing)$/, word: 'Died' };

/** "died on Monday … her death on Friday", when one person only has died. */
function* deaths(facts: Facts, readings: readonly DateReading[]): Generator<Finding> {
  const { deaths: told, pronouns } = livesIn(facts);
  yield* deathYears(facts, told);
  const all = told.filter(({ reading }) => grain(reading) === 'day');
  const [first] = all;
  if (!first || new Set(all.map(({ person }) => person)).size > 1 || all.some((one) => differ(first, one))) return;
  for (const { reading } of all.slice(1))
    if (disjoint(first.reading, reading)) yield clash(facts, first.reading, reading, 'Died');
  for (const reading of readings) {
    const { tokens, first: at } = reading;
    if (tokens[at - 1]?.lower !== 'on' && tokens[at - 1]?.lower !== 'in') continue;
    if (!death.nouns.test(tokens[at - 2]?.lower ?? '') || !isDay(reading)) continue;
    const owner = tokens[at - 3]?.lower ?? '';
    const named = owner === 's' && (tokens[at - 5]?.lower === first.person || isRole(facts, reading, first.person));
    if (!/^(?:his|her)$/.test(owner) && !named) continue;
    const pronoun = pronouns.get(first.person);
    if (!named && pronoun && owner !== (pronoun === 'he' ? 'his' : 'her')) continue;
    if (!named && anotherPerson(facts, reading, first.person)) continue;
    if (reading.start > first.reading.start && disjoint(first.reading, reading))
      yield clash(facts, first.reading, reading, 'Died');
  }
}

/** "an hour after the bishop's death on Monday": what the one who died is called. */
function isRole(facts: Facts, reading: DateReading, person: string): boolean {
  const role = ownerOf(reading, death.nouns);
  if (role === null) return false;
  const one = facts.names.names.find(
    ({ kind, name }) => kind === 'person' && name.toLowerCase().split(/\s+/).at(-1) === person,
  );
  const before = one?.mentions.map(
    ({ start }) => /(\p{L}+) $/u.exec(facts.article.text.slice(Math.max(0, start - 20), start))?.[1],
  );
  const words = `${one?.role ?? ''} ${before?.join(' ') ?? ''}`.toLowerCase().split(/\s+/);
  return words.includes(role);
}

/** "died in 1928 … until he died in 1927": the years of one person's death. */
function* deathYears(facts: Facts, told: readonly LifeDate[]): Generator<Finding> {
  const first = new Map<string, LifeDate>();
  for (const death of told) {
    if (grain(death.reading) === 'day') continue;
    const before = first.get(death.person);
    if (!before) first.set(death.person, death);
    else if (!differ(before, death) && disjoint(before.reading, death.reading))
      yield clash(facts, before.reading, death.reading, 'Died');
  }
}

// Whose death "his" and "her" may be besides.
const relations = {
  his: /\b(?:husband|widower|brother|father|son|uncle|grandfather|partner|friend|cousin|twin|couple|married)\b/,
  her: /\b(?:wife|widow|sister|mother|daughter|aunt|grandmother|partner|friend|cousin|twin|couple|married)\b/,
};

/** Behind "Her daughter Petra, a nurse, said": who only speaks is not who died. */
function contentOf(reading: DateReading): number {
  const { first } = sentenceOf(reading);
  const { tokens } = reading;
  let at = reading.first - 3;
  while (at > first && !/^(?:said|says|told|wrote|recalled|added|remembered)$/.test(tokens[at]?.lower ?? '')) at--;
  // "Neighbours of Ben Roe said": he may be the one.
  const owned = tokens.slice(first, at).some(({ lower }, i) => lower === 'of' && tokens[first + i + 1]?.capital);
  return at > first && !owned ? at + 1 : first;
}

/** The sentence names somebody else, or a relation: the death told of there may be theirs. Who only speaks is left out. */
function anotherPerson(facts: Facts, reading: DateReading, person: string): boolean {
  const { tokens } = reading;
  const first = contentOf(reading);
  const owner = tokens[reading.first - 3]?.lower === 'her' ? 'her' : 'his';
  if (relations[owner].test(phrase(tokens, first, reading.first))) return true;
  return facts.names.within(placeOf(reading, first, reading.first)).some((mention) => {
    const name = facts.names.names[mention.name];
    if (name?.kind !== 'person' || name.name.toLowerCase().split(/\s+/).at(-1) === person) return false;
    const end = mention.end - reading.paragraph.start;
    const behind = tokens.findIndex((token) => token.start >= end);
    const speaks = behind >= 0 && /^,? ?(?:said|says|told|wrote|added)\b/.test(phrase(tokens, behind, behind + 2));
    const ofAnother = tokens[tokens.findIndex((token) => token.start >= mention.start - reading.paragraph.start) - 1];
    return !speaks || ofAnother?.lower === 'of';
  });
}

const isDay = (reading: DateReading): boolean => /^(?:weekday|calendar)$/.test(reading.form.kind);

/** "was arrested in May … after her arrest in June"; "starts on Monday … the Sunday start"; "first elected". */
function* turns(facts: Facts, readings: readonly DateReading[]): Generator<Finding> {
  const index = new Index(readings);
  for (const turn of turnsOfLife) {
    const told = index.withVerb(turn.verbs);
    const named = told.length > 0 ? index.withNoun(turn.nouns).filter((one) => nounOf(one, turn.nouns)) : [];
    // Two of a kind told of are two things.
    const [first, ...more] = told;
    if (!first || more.some((one) => disjoint(first, one)) || named.length !== 1) continue;
    const [other] = named;
    if (other && disjoint(first, other) && grain(first) === grain(other) && sameThing(facts, turn, first, other)) {
      const [a, b] = first.start < other.start ? [first, other] : [other, first];
      yield { ...clash(facts, a, b, turn.word), ...(b === other ? nounSpan(other) : {}) };
    }
  }
  yield* owned(facts, index);
  const elected = index
    .withVerb(/^elected$/)
    .filter((one) => !/re-$/.test(phrase(one.tokens, one.verb.last - 3, one.verb.last - 1)));
  const firsts = elected.filter((one) => /\bfirst elected\b/.test(phrase(one.tokens, one.first - 6, one.first)));
  const [first] = elected;
  for (const one of firsts) {
    if (!first || one === first || !disjoint(first, one) || one.form.kind !== 'calendar') continue;
    // First elected after having been elected: only an earlier "first" may be right, where the other was a re-election.
    if ((one.meaning.from ?? '') < (first.meaning.from ?? '') && !samePerson(first, one)) continue;
    yield clash(facts, first, one, 'Elected');
  }
}

/** "The bishop died on Sunday … an hour after the bishop's death on Monday": the same word for who it was. */
function* owned(facts: Facts, index: Index): Generator<Finding> {
  for (const turn of [death, ...turnsOfLife]) {
    const byDoer = new Map<string, DateReading[]>();
    for (const one of index.withVerb(turn.verbs)) {
      const doer = doerOf(one, turn.verbs);
      if (doer === null) continue;
      const known = byDoer.get(doer);
      if (known) known.push(one);
      else byDoer.set(doer, [one]);
    }
    for (const noun of index.withNoun(turn.nouns)) {
      const owner = ownerOf(noun, turn.nouns);
      if (owner === null) continue;
      const [first, ...more] = byDoer.get(owner) ?? [];
      if (!first || more.some((one) => disjoint(first, one)) || first.start > noun.start) continue;
      if (disjoint(first, noun) && grain(first) === grain(noun)) yield clash(facts, first, noun, turn.word);
    }
  }
}

/** "He was appointed … her appointment", "the market reopens … the reopening of the bridge": two. */
function sameThing(facts: Facts, turn: Turn, told: DateReading, noun: DateReading): boolean {
  const { first, last } = sentenceOf(told);
  const words = told.tokens.slice(first, last).map((token) => token.lower);
  const owner = phrase(noun.tokens, noun.first - 3, noun.first);
  const [he, she] = [words.includes('he'), words.includes('she')];
  if ((/\bher\b/.test(owner) && he && !she) || (/\bhis\b/.test(owner) && she && !he)) return false;
  if (/\b(?:his|her)\b/.test(owner) && isAnothers(facts, told, noun)) return false;
  const of = [noun.last, noun.last + 1].find((at) => noun.tokens[at]?.lower === 'of');
  const far = turn.near === true && Math.abs(told.paragraph.index - noun.paragraph.index) > 1;
  if (of === undefined && far && /\bthe\b/.test(owner)) return false;
  if (of === undefined) return !/\b(?:its|their) /.test(owner) || isOfPair(told, noun) || sharesWord(told, noun);
  const opening = noun.tokens[of + 1]?.lower ?? '';
  const thing = /^(?:the|its|an?)$/.test(opening) || cardinals.has(opening) ? of + 2 : of + 1;
  return words.includes(noun.tokens[thing]?.lower ?? '');
}

/** "Coyle was arrested on Monday … Brand has been in a cell since his arrest": of somebody that the first sentence does not name. */
function isAnothers(facts: Facts, told: DateReading, noun: DateReading): boolean {
  const people = (reading: DateReading, first: number, last: number): readonly string[] =>
    facts.names.within(placeOf(reading, first, last)).flatMap(({ name }) => {
      const one = facts.names.names[name];
      return one && !/^(?:place|organisation)$/.test(one.kind)
        ? [one.name.toLowerCase().split(/\s+/).at(-1) ?? '']
        : [];
    });
  const { first, last } = sentenceOf(told);
  const named = people(told, first, last);
  return named.length > 0 && people(noun, contentOf(noun), noun.first).some((one) => !named.includes(one));
}

/** "The couple married in 1988 … their marriage" */
const isOfPair = (told: DateReading, { tokens, first }: DateReading): boolean =>
  phrase(tokens, first - 3, first - 1) === 'their marriage' && /\b(?:couple|pair)\b/.test(sentenceText(told));

/** "its launch" is of what is told of there: in the same paragraph, or where a name of the one sentence stands in the other. */
function sharesWord(told: DateReading, noun: DateReading): boolean {
  if (told.paragraph === noun.paragraph) return true;
  const { first, last } = sentenceOf(noun);
  const there = new Set(noun.tokens.slice(first, last).map(({ lower }) => lower));
  const { first: from, last: to } = sentenceOf(told);
  return told.tokens.slice(from, to).some(({ lower, kind }) => kind === 'word' && lower.length > 3 && there.has(lower));
}

const samePerson = (a: DateReading, b: DateReading): boolean => Math.abs(a.paragraph.index - b.paragraph.index) <= 3;

const nounSpan = (reading: DateReading): { start: number; end: number } => {
  const noun = reading.tokens[reading.last];
  const isNext =
    noun !== undefined && noun.kind === 'word' && /^(?:the|s)$/.test(reading.tokens[reading.first - 1]?.lower ?? '');
  return isNext
    ? { start: reading.start, end: reading.end + (noun.end - (reading.tokens[reading.last - 1]?.end ?? noun.end)) }
    : { start: reading.start, end: reading.end };
};
