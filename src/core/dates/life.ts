import type { Span } from '../contract';
import type { Facts } from '../facts';
import type { DateReading } from './expression';
import { endsSentence } from './rules/support';
import { tokensIn } from './kept';
import { agedBorn } from './life/aged-born';
import { type Age, ageAt } from './life/ages';
import {
  givenOf,
  isKin,
  isPersonal,
  kin,
  notNames,
  type PersonKey,
  runEnd,
  type Subject,
  subjectBehind,
  subjectOf,
  subjectOverAside,
} from './life/people';
import type { Tokens } from './scan';
import { memoised } from '../memo';

/** Two of one family, told apart by their first names; an initial or a short form is no other name. */
export const differ = (a: { readonly given: string | null }, b: { readonly given: string | null }): boolean =>
  a.given !== null && b.given !== null && !a.given.startsWith(b.given) && !b.given.startsWith(a.given);

export interface LifeDate {
  readonly person: PersonKey;
  /** The name before the last one, when it stands there: two of one family are told apart by it. */
  readonly given: string | null;
  readonly reading: DateReading;
  /** The words that say so. */
  readonly word: Span;
}

export interface Life {
  readonly births: readonly LifeDate[];
  readonly deaths: readonly LifeDate[];
  readonly ages: readonly Age[];
  /** He or she, where a sentence about the person says so. */
  readonly pronouns: ReadonlyMap<PersonKey, Pronoun>;
}

type Pronoun = 'he' | 'she';

const pronounOf = (word: string): Pronoun | null =>
  /^(?:he|his|him)$/.test(word) ? 'he' : /^(?:she|her|hers)$/.test(word) ? 'she' : null;

/** Births, deaths and ages that can be tied to one person. Pronouns are tied to the person last named as a subject. */
export const livesIn = memoised(readLives);

function readLives(facts: Facts): Life {
  const births: LifeDate[] = [];
  const deaths: LifeDate[] = [];
  const ages: Age[] = [];
  const byTokens = new Map<Tokens, DateReading[]>();
  for (const reading of facts.dates.readings)
    byTokens.set(reading.tokens, [...(byTokens.get(reading.tokens) ?? []), reading]);
  // Whom a pronoun means before any name has opened a sentence.
  let current: PersonKey = '?';
  let deathAt = -1;
  const pronouns = new Map<PersonKey, Pronoun>();
  // Whose surname it is when it stands alone: the last full name that is not told of as somebody's son or widow.
  const givens = new Map<PersonKey, string>();
  const named = (person: PersonKey, given: string | null | undefined): string | null =>
    given ?? givens.get(person) ?? null;
  for (const paragraph of facts.article.paragraphs) {
    if (paragraph.role !== 'copy' && paragraph.role !== 'standfirst') continue;
    const tokens = tokensIn(paragraph.prose);
    const dates = (byTokens.get(tokens) ?? []).filter((reading) => !reading.quoted);
    const place = (first: number, last: number): Span => ({
      start: paragraph.start + (tokens[first]?.start ?? 0),
      end: paragraph.start + (tokens[last - 1]?.end ?? 0),
    });
    const keyOf = (subject: Subject | null): PersonKey | null => {
      if (!subject) return null;
      if (subject.key === 'pronoun') {
        const said = pronounOf(tokens[subject.at]?.lower ?? '');
        const known = pronouns.get(current);
        return said && known && said !== known ? null : current;
      }
      return isPersonal(facts, place(subject.at, subject.at + 1)) ? subject.key : null;
    };
    /** "told Dora Holm that she was born", "his wife told him she was born": a pronoun that two people may be meant by. */
    const isAnothers = ({ key, at }: Subject, born: number): boolean => {
      // "Born in 1936, the daughter of a signalman, she learned": hers, whoever her father was.
      if (key !== 'pronoun' || at > born) return false;
      let first = at;
      while (first > 0 && !endsSentence(tokens, first - 1)) first--;
      if (tokens.slice(first, at).some(({ lower }) => kin.has(lower))) return true;
      const people = facts.names
        .within(place(first, at))
        .filter(({ name }) => facts.names.names[name]?.kind === 'person');
      return new Set(people.map(({ name }) => name)).size > 1;
    };
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token) continue;
      if ((i === 0 || endsSentence(tokens, i - 1)) && token.capital && !notNames.has(token.lower)) {
        const end = runEnd(tokens, i);
        if (isPersonal(facts, place(i, end))) current = tokens[end - 1]?.lower ?? current;
      }
      if (token.capital && !tokens[i - 1]?.capital) {
        const run = { first: i, last: runEnd(tokens, i), key: '' };
        const given = givenOf(tokens, run);
        if (given && !isKin(tokens, i, run.last) && isPersonal(facts, place(i, run.last)))
          givens.set(tokens[run.last - 1]?.lower ?? '', given);
      }
      // "She wed …": a sentence that opens with a pronoun is about the person just told of.
      const opening = i === 0 || endsSentence(tokens, i - 1) ? pronounOf(token.lower) : null;
      if (opening && !pronouns.has(current)) pronouns.set(current, opening);
      if (token.lower === 'born' && !isThing(tokens, i)) {
        const reading = dateBehind(tokens, dates, i, 16);
        const aged = agedBorn(tokens, i);
        const subject =
          subjectOf(tokens, i) ??
          aged?.subject ??
          (i === 0 || endsSentence(tokens, i - 1) ? subjectBehind(tokens, reading?.last ?? i) : null);
        // "The 54-year-old, born in 1969": one person, whoever it is.
        const own =
          (subject && isAnothers(subject, i) ? null : keyOf(subject)) ??
          (aged && !aged.subject ? `${paragraph.index}:${i}` : null);
        if (own && subject) current = own;
        const given = own === null ? null : named(own, subject?.given);
        if (reading && own) births.push({ person: own, given, reading, word: place(i, i + 1) });
        if (own && aged && !aged.subject) {
          const span = place(aged.at, aged.at + 1);
          ages.push({
            person: own,
            given,
            kin: false,
            age: aged.age,
            when: 'now',
            paragraph,
            tokens,
            at: aged.at,
            span,
          });
        }
      } else if (isDeath(tokens, i)) {
        const subject = subjectOverAside(tokens, i) ?? subjectOf(tokens, i);
        const own = keyOf(subject);
        const reading = dateBehind(tokens, dates, i, 12);
        if (own) current = own;
        if (own && reading && (isDay(reading) || isYear(reading)))
          deaths.push({ person: own, given: named(own, subject?.given), reading, word: place(i, i + 1) });
        if (own) deathAt = paragraph.index;
      }
      const age = ageAt(tokens, i, dates, keyOf, deathAt >= 0 && paragraph.index - deathAt <= 1);
      if (!age) continue;
      // "At 30 rower Kim Dale won …; she was born in": the first person that the copy tells anything of.
      if (current === '?' || tokens[i - 1]?.lower === 'turned') current = age.age.person;
      const given = named(age.age.person, age.age.given);
      ages.push({ kin: false, ...age.age, given, paragraph, tokens, at: i, span: place(age.first, age.last) });
    }
  }
  return { births: own(births), deaths: own(deaths), ages: own(ages), pronouns };

  /** "At 30 she won gold; Moreau was born in 1986": the one person whose birth is told. */
  function own<T extends { readonly person: PersonKey }>(list: readonly T[]): readonly T[] {
    const people = new Set(births.map(({ person }) => person).filter((person) => person !== '?'));
    const [only] = people;
    return people.size === 1 && only !== undefined
      ? list.map((one) => (one.person === '?' ? { ...one, person: only } : one))
      : list;
  }
}

/** "rides a horse born in 2012": of a noun with an article of its own, in no apposition. */
const isThing = (t: Tokens, born: number): boolean =>
  t[born - 1]?.kind === 'word' &&
  !t[born - 1]?.capital &&
  /^an?$/.test(t[born - 2]?.lower ?? '') &&
  t[born - 3]?.kind === 'word' &&
  !/^(?:is|was)$/.test(t[born - 3]?.lower ?? '');

const isDeath = (t: Tokens, i: number): boolean =>
  t[i]?.lower === 'died' ||
  (t[i]?.lower === 'dies' && i < 12) ||
  (t[i]?.lower === 'passed' && t[i + 1]?.lower === 'away');

const isDay = (reading: DateReading): boolean =>
  reading.meaning.from !== null && reading.meaning.from === reading.meaning.to;

const isYear = ({ form }: DateReading): boolean => form.kind === 'calendar' && form.year !== null;

const otherVerbs = /^(?:born|died|is|are|was|were|has|had|will|married|wed|buried|said|says|told|left|leaves)$/;

/** The date behind a verb: `born in Hull on 2 June 1941`, nothing of another clause between. */
function dateBehind(t: Tokens, dates: readonly DateReading[], at: number, far: number): DateReading | null {
  const reading = dates.find((one) => one.first > at);
  if (!reading || reading.first - at > far) return null;
  if (!/^(?:calendar|weekday|feast|part)$/.test(reading.form.kind)) return null;
  for (let i = at + 1; i < reading.first; i++) {
    if (endsSentence(t, i) || /^[;:—]$/.test(t[i]?.text ?? '')) return null;
    // "who has died aged 84, was born on 9 March": the date is another verb's.
    if (i > at + 1 && otherVerbs.test(t[i]?.lower ?? '')) return null;
    if (/^(?:and|who|which|while|but|when|after|before|since|until|because)$/.test(t[i]?.lower ?? '')) return null;
  }
  return reading;
}
