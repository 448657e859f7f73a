import type { Facts } from '../../facts';
import type { Finding, Rule } from '../../rule';
import type { DateReading } from '../expression';
import { differ, livesIn, type LifeDate } from '../life';
import { subjectOf } from '../life/people';
import { copyOf, endsSentence, fix, lineOf, phrase, placeOf, related, replace, sentenceOf } from './support';

/** Two dates for one thing, only where it is surely one thing (guide 2.4). */
export const contradiction: Rule = {
  code: 'dates/contradiction',
  title: 'Two dates for one thing',
  level: 'warning',
  *check(facts) {
    const readings = copyOf(facts).filter((one) => one.paragraph.role !== 'headline');
    yield* births(facts);
    yield* deaths(facts, readings);
    yield* turns(facts, readings);
    yield* weddings(facts, readings);
    yield* events(facts, readings);
  },
};

function clash(facts: Facts, first: DateReading, second: DateReading, what: string): Finding {
  return {
    start: second.start,
    end: second.end,
    message: `${what} "${lead(second)}${second.words}" here, "${lead(first)}${first.words}" on line ${lineOf(facts, first)}.`,
    related: [related(first, 'The other date')],
    fixes: [
      fix(first.words, replace(second, first.words)),
      fix(`${second.words} (line ${lineOf(facts, first)})`, replace(first, second.words)),
    ],
  };
}

const lead = (reading: DateReading): string => {
  const word = reading.tokens[reading.first - 1]?.lower ?? '';
  return /^(?:on|in)$/.test(word) ? `${word} ` : '';
};

/** Both are known and neither lies in the other. */
function disjoint(a: DateReading, b: DateReading): boolean {
  // "starts on Monday … the Monday start": one word for one day, whatever the verbs make of it.
  if (a.form.kind === 'weekday' && b.form.kind === 'weekday' && a.form.weekday === b.form.weekday) return false;
  const [one, two] = [a.meaning, b.meaning];
  if (!one.from || !one.to || !two.from || !two.to) return false;
  return one.to < two.from || two.to < one.from;
}

function* births(facts: Facts): Generator<Finding> {
  const { births: all } = livesIn(facts);
  const first = new Map<string, LifeDate>();
  for (const birth of all) {
    if (birth.reading.form.kind !== 'calendar') continue;
    const before = first.get(birth.person);
    if (!before) first.set(birth.person, birth);
    else if (differ(before, birth)) continue;
    else if (disjoint(before.reading, birth.reading)) yield clash(facts, before.reading, birth.reading, 'Born');
  }
}

/** "died on Monday … her death on Friday", when one person only has died. */
function* deaths(facts: Facts, readings: readonly DateReading[]): Generator<Finding> {
  const { deaths: all, pronouns } = livesIn(facts);
  const [first] = all;
  if (!first || new Set(all.map(({ person }) => person)).size > 1 || all.some((one) => differ(first, one))) return;
  for (const { reading } of all.slice(1))
    if (disjoint(first.reading, reading)) yield clash(facts, first.reading, reading, 'Died');
  for (const reading of readings) {
    const { tokens, first: at } = reading;
    if (tokens[at - 1]?.lower !== 'on' && tokens[at - 1]?.lower !== 'in') continue;
    if (tokens[at - 2]?.lower !== 'death' || !isDay(reading)) continue;
    const owner = tokens[at - 3]?.lower ?? '';
    const named = owner === 's' && tokens[at - 5]?.lower === first.person;
    if (!/^(?:his|her)$/.test(owner) && !named) continue;
    const pronoun = pronouns.get(first.person);
    if (!named && pronoun && owner !== (pronoun === 'he' ? 'his' : 'her')) continue;
    if (!named && anotherPerson(facts, reading, first.person)) continue;
    if (reading.start > first.reading.start && disjoint(first.reading, reading))
      yield clash(facts, first.reading, reading, 'Died');
  }
}

// Whose death "his" and "her" may be besides.
const relations = {
  his: /\b(?:husband|widower|brother|father|son|uncle|grandfather|partner|friend|cousin|twin|couple|married)\b/,
  her: /\b(?:wife|widow|sister|mother|daughter|aunt|grandmother|partner|friend|cousin|twin|couple|married)\b/,
};

/** The sentence names somebody else, or a relation: the death told of there may be theirs. Who only speaks is left out. */
function anotherPerson(facts: Facts, reading: DateReading, person: string): boolean {
  const { tokens } = reading;
  const { first } = sentenceOf(reading);
  const owner = tokens[reading.first - 3]?.lower === 'her' ? 'her' : 'his';
  if (relations[owner].test(phrase(tokens, first, reading.first))) return true;
  return facts.names.within(placeOf(reading, first, reading.first)).some((mention) => {
    const name = facts.names.names[mention.name];
    if (name?.kind !== 'person' || name.name.toLowerCase().split(/\s+/).at(-1) === person) return false;
    const end = mention.end - reading.paragraph.start;
    const behind = tokens.findIndex((token) => token.start >= end);
    return behind < 0 || !/^,? ?(?:said|says|told|wrote|added)\b/.test(phrase(tokens, behind, behind + 2));
  });
}

const isDay = (reading: DateReading): boolean => /^(?:weekday|calendar)$/.test(reading.form.kind);

interface Turn {
  readonly verbs: RegExp;
  /** The noun of the same turn; null where two of a kind are common. */
  readonly nouns: RegExp | null;
  readonly word: string;
}

// A verb and its noun for one turn in a life or a thing.
const pairs: readonly Turn[] = [
  { verbs: /^appointed$/, nouns: /^appointment$/, word: 'Appointed' },
  { verbs: /^(?:opens|opened|open)$/, nouns: /^opening$/, word: 'Opens' },
  { verbs: /^(?:launches|launched)$/, nouns: /^launch$/, word: 'Launched' },
  { verbs: /^(?:resigned|resigns)$/, nouns: /^resignation$/, word: 'Resigned' },
  { verbs: /^(?:retired|retires)$/, nouns: /^retirement$/, word: 'Retired' },
  { verbs: /^arrested$/, nouns: /^arrest$/, word: 'Arrested' },
  { verbs: /^married$/, nouns: /^(?:wedding|marriage)$/, word: 'Married' },
  { verbs: /^founded$/, nouns: /^(?:founding|foundation)$/, word: 'Founded' },
  { verbs: /^(?:closed|closes)$/, nouns: /^closure$/, word: 'Closed' },
  { verbs: /^released$/, nouns: /^release$/, word: 'Released' },
];

/** "was arrested in May … after her arrest in June"; "starts on Monday … the Sunday start"; "first elected". */
function* turns(facts: Facts, readings: readonly DateReading[]): Generator<Finding> {
  for (const turn of pairs) {
    const told = readings.filter((one) => verbOf(one, turn.verbs));
    const named = readings.filter((one) => nounOf(one, turn.nouns));
    // Two of a kind told of are two things.
    const [first, ...more] = told;
    if (!first || more.some((one) => disjoint(first, one)) || named.length !== 1) continue;
    const [other] = named;
    if (other && disjoint(first, other) && grain(first) === grain(other)) {
      const [a, b] = first.start < other.start ? [first, other] : [other, first];
      yield { ...clash(facts, a, b, turn.word), ...(b === other ? nounSpan(other) : {}) };
    }
  }
  const elected = readings.filter(
    (one) => verbOf(one, /^elected$/) && !/re-$/.test(phrase(one.tokens, one.verb.last - 3, one.verb.last - 1)),
  );
  const firsts = elected.filter((one) => /\bfirst elected\b/.test(phrase(one.tokens, one.first - 6, one.first)));
  const [first] = elected;
  for (const one of firsts) {
    if (!first || one === first || !disjoint(first, one) || one.form.kind !== 'calendar') continue;
    // First elected after having been elected: only an earlier "first" may be right, where the other was a re-election.
    if ((one.meaning.from ?? '') < (first.meaning.from ?? '') && !samePerson(first, one)) continue;
    yield clash(facts, first, one, 'Elected');
  }
}

interface Wedding {
  readonly reading: DateReading;
  readonly year: number;
  /** Who married, last part of the name; null for a pronoun. */
  readonly who: string | null;
  /** Whom, last part of the name; null where nobody is named. */
  readonly whom: string | null;
}

/** "In 1966 he married Elspeth Carne … Aldous married Carne in 1968": one wedding by its pair, or by the one who is named alone. */
function* weddings(facts: Facts, readings: readonly DateReading[]): Generator<Finding> {
  const all = readings.flatMap((reading): Wedding[] => weddingOf(reading) ?? []);
  const again = /\b(?:again|remarried|re-married|divorced?|second|third|former|late|widow|widower|twice)\b/i;
  for (const [i, one] of all.entries()) {
    const before = all.slice(0, i).find((other) => other.whom === one.whom && (one.whom ?? other.who) !== null);
    if (!before || before.year === one.year) continue;
    if (one.who !== null && before.who !== null && one.who !== before.who) continue;
    if (one.whom === null && (one.who === null || before.who === null)) continue;
    if (Math.abs(one.reading.paragraph.index - before.reading.paragraph.index) > 6) continue;
    if ([before, one].some(({ reading }) => again.test(reading.paragraph.prose.text))) continue;
    yield clash(facts, before.reading, one.reading, 'Married');
  }
}

function weddingOf(reading: DateReading): Wedding[] | null {
  const { tokens, form, first, last } = reading;
  if (form.kind !== 'calendar' || form.year === null || tokens[first - 1]?.lower !== 'in') return null;
  let at = -1;
  for (let i = first - 2; i >= Math.max(0, first - 9) && at < 0; i--) {
    if (endsSentence(tokens, i) || /^[;:]$/.test(tokens[i]?.text ?? '')) break;
    if (/^(?:married|wed)$/.test(tokens[i]?.lower ?? '')) at = i;
  }
  // "In 1966 he married": the year opens the sentence.
  const opens = first <= 1 || endsSentence(tokens, first - 2);
  for (let i = last; at < 0 && opens && i < last + 5; i++) if (/^(?:married|wed)$/.test(tokens[i]?.lower ?? '')) at = i;
  if (at < 1 || /^(?:was|were|be|been|get|getting|had|to)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  const subject = subjectOf(tokens, at);
  if (!subject) return null;
  let begin = at + 1;
  while (begin < at + 5 && tokens[begin]?.kind === 'word' && !tokens[begin]?.capital && begin !== first - 1) begin++;
  let end = begin;
  while (tokens[end]?.capital && end < begin + 5) end++;
  const whom = end > begin ? (tokens[end - 1]?.lower ?? null) : null;
  return [{ reading, year: form.year, who: subject.key === 'pronoun' ? null : subject.key, whom }];
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

/** day, month, year: only like is held against like. */
const grain = (reading: DateReading): string => {
  const { form } = reading;
  if (form.kind !== 'calendar') return form.kind === 'weekday' ? 'day' : form.kind;
  return form.day !== null ? 'day' : form.month !== null ? 'month' : 'year';
};

/** The verb stands right before "on Friday", "in March" with at most three words between. */
function verbOf(reading: DateReading, verbs: RegExp): boolean {
  const { tokens, first } = reading;
  if (!/^(?:on|in)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 1]?.kind !== 'word') return false;
  if (!/^(?:calendar|weekday)$/.test(reading.form.kind)) return false;
  for (let i = first - 1; i >= Math.max(0, first - 6); i--) {
    if (endsSentence(tokens, i) || /^[,;:]$/.test(tokens[i]?.text ?? '')) return false;
    if (verbs.test(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

/** "her arrest in June", "the Sunday start". */
function nounOf(reading: DateReading, nouns: RegExp | null): boolean {
  if (!nouns) return false;
  const { tokens, first, last } = reading;
  if (!/^(?:calendar|weekday)$/.test(reading.form.kind)) return false;
  if (nouns.test(tokens[last]?.lower ?? '') && /^(?:the|its|his|her|their|s)$/.test(tokens[first - 1]?.lower ?? ''))
    return true;
  return (
    /^(?:on|in)$/.test(tokens[first - 1]?.lower ?? '') &&
    nouns.test(tokens[first - 2]?.lower ?? '') &&
    /^(?:his|her|its|their|the)$/.test(tokens[first - 3]?.lower ?? '')
  );
}

const eventNouns = new Set(['crash', 'earthquake', 'quake', 'fire', 'blaze', 'explosion', 'blast', 'bombing', 'shooting', 'flood', 'floods', 'storm', 'hurricane', 'collision', 'derailment', 'landslide', 'avalanche', 'robbery', 'raid', 'collapse', 'sinking', 'election', 'referendum', 'coup', 'riot', 'massacre', 'murder', 'assassination', 'wedding', 'funeral', 'launch', 'ceasefire', 'accident', 'attack']); // prettier-ignore

interface Event {
  readonly reading: DateReading;
  readonly noun: string;
  readonly name: string;
}

/** "the 9 June blaze … the blaze on 11 June": the same noun, the same name or none, two days. */
function* events(facts: Facts, readings: readonly DateReading[]): Generator<Finding> {
  const all = readings.flatMap((reading): Event[] => {
    const event = eventOf(reading);
    return event ? [event] : [];
  });
  for (const [i, event] of all.entries()) {
    const first = all
      .slice(0, i)
      .find((one) => one.noun === event.noun && (one.name === event.name || one.name === '' || event.name === ''));
    if (!first || !disjoint(first.reading, event.reading) || grain(first.reading) !== grain(event.reading)) continue;
    if (several(facts, event.noun, first.name !== '' && first.name === event.name)) continue;
    yield clash(facts, first.reading, event.reading, capital(event.noun));
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** More than one of the kind is told of: a second, another, an earlier one, aftershocks. */
function several(facts: Facts, noun: string, named: boolean): boolean {
  const plural = new RegExp(
    `\\b(?:second|another|earlier|previous|first|two|three|last|next|new|other|similar) (?:\\w+ )?${noun}|\\b${noun}s\\b`,
    'i',
  );
  const singular = new RegExp(`\\b(?:second|another|earlier|previous|two|three) (?:\\w+ )?${noun}`, 'i');
  return facts.article.paragraphs.some((paragraph) => (named ? singular : plural).test(paragraph.prose.text));
}

function eventOf(reading: DateReading): Event | null {
  const { tokens, first, last, form } = reading;
  if (form.kind !== 'calendar' || form.day === null) return null;
  // "the 9 June blaze", "the 9 June Karlby blaze"
  if (tokens[first - 1]?.lower === 'the') {
    const named = tokens[last]?.capital ? last + 1 : last;
    const noun = tokens[named]?.lower ?? '';
    if (eventNouns.has(noun)) return { reading, noun, name: named > last ? (tokens[last]?.lower ?? '') : '' };
  }
  // "the Karsha crash on 4 May", "the crash of 4 May"
  if (/^(?:on|of)$/.test(tokens[first - 1]?.lower ?? '') && eventNouns.has(tokens[first - 2]?.lower ?? '')) {
    const noun = tokens[first - 2]?.lower ?? '';
    const name = tokens[first - 3]?.capital ? (tokens[first - 3]?.lower ?? '') : '';
    const the = tokens[first - (name ? 4 : 3)]?.lower;
    if (the === 'the' && name !== 'the') return { reading, noun, name };
    if (tokens[first - 3]?.lower === 'the') return { reading, noun, name: '' };
  }
  // "the Karsha earthquake struck on 3 May"
  const verb = reading.verb.first;
  if (
    reading.verb.leads &&
    tokens[first - 1]?.lower === 'on' &&
    first - 1 - reading.verb.last <= 0 &&
    eventNouns.has(tokens[verb - 1]?.lower ?? '')
  ) {
    const name = tokens[verb - 2]?.capital && tokens[verb - 2]?.lower !== 'the' ? (tokens[verb - 2]?.lower ?? '') : '';
    const the = tokens[verb - (name ? 3 : 2)]?.lower;
    if (the === 'the') return { reading, noun: tokens[verb - 1]?.lower ?? '', name };
  }
  return null;
}
