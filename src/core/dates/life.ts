import type { Paragraph } from '../article/article';
import type { Span } from '../contract';
import type { Facts } from '../facts';
import type { DateReading } from './expression';
import { endsSentence } from './rules/support';
import { tokensIn } from './kept';
import type { Token, Tokens } from './scan';
import { months, weekdays } from './words';
import { memoised } from '../memo';

/** A person as far as dates must tell one from another: the last part of the name, lower case. */
export type PersonKey = string;

const particles = new Set([
  'van',
  'de',
  'der',
  'den',
  'bin',
  'al',
  'el',
  'la',
  'le',
  'di',
  'da',
  'du',
  'von',
  'ibn',
  'abu',
  'ben',
]);
const notNames = new Set(['the', 'a', 'an', 'he', 'she', 'they', 'it', 'his', 'her', 'their', 'in', 'on', 'at', 'born', 'after', 'before', 'when', 'while', 'but', 'and', 'since', 'for', 'as', 'by', 'from', 'i', 'we', 'you', 'this', 'that', 'these', 'those', 'there', 'founded', 'married', 'elected', 'appointed', 'aged', 'mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'lord', 'lady', 'both', 'who', 'if', 'to', 'of', 'its']); // prettier-ignore

const calendarWords: ReadonlySet<string> = new Set(
  [...months.keys(), ...weekdays.keys()].filter((word) => !/^(?:may|april|june|august|jan)$/.test(word)),
);

interface NameRun {
  readonly first: number;
  readonly last: number;
  readonly key: PersonKey;
}

/** The capitalised run that ends just before token `at` (`Falk`, `Greta Holm`, `Samir al-Amin`), or null. */
function nameBefore(t: Tokens, at: number): NameRun | null {
  let first = at;
  while (first > 0) {
    const token = t[first - 1];
    if (!token) break;
    if (
      token.capital &&
      !calendarWords.has(token.lower) &&
      !(notNames.has(token.lower) && first < at && (first - 1 === 0 || endsSentence(t, first - 2)))
    )
      first--;
    else if ((particles.has(token.lower) || token.text === '-' || token.text === '.') && first < at && first > 1) {
      if (token.text === '.' && (t[first - 2]?.text.length ?? 9) > 2) break;
      first--;
    } else break;
  }
  while (first < at && (!t[first]?.capital || notNames.has(t[first]?.lower ?? ''))) first++;
  if (first >= at) return null;
  return { first, last: at, key: t[at - 1]?.lower ?? '' };
}

const isPersonal = (facts: Facts, span: Span): boolean => {
  const touching = facts.names.within(span);
  if (touching.length === 0) return true;
  return touching.some((mention) => facts.names.names[mention.name]?.kind === 'person');
};

/** The person a sentence of the paragraph is about up to token `at`: the name that opens the clause, or a pronoun's. */
export interface Subject {
  readonly key: PersonKey | 'pronoun';
  readonly at: number;
  readonly given?: string | null;
}

const kin = new Set(['son', 'daughter', 'wife', 'husband', 'mother', 'father', 'brother', 'sister', 'child', 'children', 'sons', 'daughters', 'parents', 'twins', 'grandson', 'granddaughter', 'cousin', 'uncle', 'aunt', 'partner', 'widow', 'baby', 'girl', 'boy', 'friend', 'niece', 'nephew', 'company', 'firm', 'club', 'band']); // prettier-ignore

/** Whose verb stands at token `at`: the nearest name or pronoun before it in its sentence; null when it is somebody's son. */
export function subjectOf(t: Tokens, at: number): Subject | null {
  for (let i = at - 1; i >= 0 && at - i < 30; i--) {
    if (endsSentence(t, i)) break;
    const token = t[i];
    if (!token) break;
    if (kin.has(token.lower)) return null;
    if (/^(?:he|she|they)$/.test(token.lower)) return { key: 'pronoun', at: i };
    if (token.capital && !notNames.has(token.lower) && !calendarWords.has(token.lower)) {
      const run = nameBefore(t, i + 1);
      if (!run) return null;
      // "Hull on", "in Leeds": a place is no subject.
      const lead = t[run.first - 1]?.lower ?? '';
      if (/^(?:in|at|near|from|of|to|by|outside|for|on)$/.test(lead)) {
        i = run.first;
        continue;
      }
      const inside = t.slice(run.last, at).some((token2) => kin.has(token2.lower));
      const owned = t.slice(Math.max(0, run.first - 4), run.first).some((token2) => kin.has(token2.lower));
      const given = givenOf(t, run);
      return inside || owned ? null : { key: run.key, at: run.first, given };
    }
  }
  return null;
}

/** "Born in Hadley on 3 May 1938, Falk was …": the name behind the comma that ends the opening. */
function subjectBehind(t: Tokens, from: number): Subject | null {
  for (let i = from; i < t.length && i - from < 16; i++) {
    if (endsSentence(t, i)) return null;
    if (t[i]?.text !== ',') continue;
    const next = t[i + 1];
    if (!next) return null;
    if (/^(?:he|she)$/.test(next.lower)) return { key: 'pronoun', at: i + 1 };
    // "Born in 1990, skier Kim Dale, 31,": a role before the name.
    let begin = i + 1;
    for (let k = 0; k < 3 && isRoleWord(t[begin]); k++) begin++;
    if (!t[begin]?.capital || notNames.has(t[begin]?.lower ?? '')) continue;
    let end = begin;
    while (t[end]?.capital && !endsSentence(t, end)) end++;
    return { key: t[end - 1]?.lower ?? '', at: begin };
  }
  return null;
}

/** The first name of a run of two or more words; a title is none. */
function givenOf(t: Tokens, run: NameRun): string | null {
  if (run.last - run.first < 2) return null;
  const first = t[run.first]?.lower ?? '';
  return notNames.has(first) ||
    /^(?:president|minister|judge|professor|councillor|captain|lead|former|actor|singer)$/.test(first)
    ? null
    : first;
}

/** Two of one family, told apart by their first names. */
export const differ = (a: { readonly given: string | null }, b: { readonly given: string | null }): boolean =>
  a.given !== null && b.given !== null && a.given !== b.given;

export interface LifeDate {
  readonly person: PersonKey;
  /** The name before the last one, when it stands there: two of one family are told apart by it. */
  readonly given: string | null;
  readonly reading: DateReading;
  /** The words that say so. */
  readonly word: Span;
}

export interface Age {
  readonly person: PersonKey;
  readonly given: string | null;
  readonly age: number;
  readonly span: Span;
  readonly paragraph: Paragraph;
  /** Tokens of its sentence, and where it stands. */
  readonly tokens: Tokens;
  readonly at: number;
  /** `at death`: "died aged 86"; `then`: "was 25 when … in 1966", with the year's reading. */
  readonly when: 'now' | 'death' | DateReading;
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
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token) continue;
      if ((i === 0 || endsSentence(tokens, i - 1)) && token.capital && !notNames.has(token.lower)) {
        const end = runEnd(tokens, i);
        if (isPersonal(facts, place(i, end))) current = tokens[end - 1]?.lower ?? current;
      }
      // "She wed …": a sentence that opens with a pronoun is about the person just told of.
      const opening = i === 0 || endsSentence(tokens, i - 1) ? pronounOf(token.lower) : null;
      if (opening && !pronouns.has(current)) pronouns.set(current, opening);
      if (token.lower === 'born') {
        const reading = dateBehind(tokens, dates, i, 10);
        const subject =
          subjectOf(tokens, i) ??
          (i === 0 || endsSentence(tokens, i - 1) ? subjectBehind(tokens, reading?.last ?? i) : null);
        const own = keyOf(subject);
        if (own) current = own;
        if (reading && own) births.push({ person: own, given: subject?.given ?? null, reading, word: place(i, i + 1) });
      } else if (token.lower === 'died' || (token.lower === 'dies' && i < 12)) {
        const subject = subjectOf(tokens, i);
        const own = keyOf(subject);
        const reading = dateBehind(tokens, dates, i, 12);
        if (own) current = own;
        if (own && reading && isDay(reading))
          deaths.push({ person: own, given: subject?.given ?? null, reading, word: place(i, i + 1) });
        if (own) deathAt = paragraph.index;
      }
      const age = ageAt(tokens, i, dates, keyOf, deathAt >= 0 && paragraph.index - deathAt <= 1);
      // "At 30 rower Kim Dale won …; she was born in": the first person that the copy tells anything of.
      if (age && current === '?') current = age.age.person;
      if (age) ages.push({ given: null, ...age.age, paragraph, tokens, at: i, span: place(age.first, age.last) });
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

const runEnd = (t: Tokens, i: number): number => {
  let end = i;
  while (
    t[end]?.capital ||
    (t[end]?.text === '-' && t[end + 1]?.capital) ||
    (particles.has(t[end]?.lower ?? '') && t[end + 1]?.capital)
  )
    end++;
  return end;
};

const isDay = (reading: DateReading): boolean =>
  reading.meaning.from !== null && reading.meaning.from === reading.meaning.to;

/** The date behind a verb: `born in Hull on 2 June 1941`, nothing of another clause between. */
function dateBehind(t: Tokens, dates: readonly DateReading[], at: number, far: number): DateReading | null {
  const reading = dates.find((one) => one.first > at);
  if (!reading || reading.first - at > far) return null;
  if (!/^(?:calendar|weekday|feast|part)$/.test(reading.form.kind)) return null;
  for (let i = at + 1; i < reading.first; i++) {
    if (endsSentence(t, i) || /^[;:—]$/.test(t[i]?.text ?? '')) return null;
    if (/^(?:and|who|which|while|but|when|after|before|since|until|because)$/.test(t[i]?.lower ?? '')) return null;
  }
  return reading;
}

type AgeFound = {
  readonly age: Pick<Age, 'person' | 'age' | 'when'> & { readonly given?: string | null };
  readonly first: number;
  readonly last: number;
};

const numberOf = (token: Token | undefined): number | null =>
  token?.kind === 'number' && token.text.length <= 3 && Number(token.text) > 0 && Number(token.text) < 125
    ? Number(token.text)
    : null;

function ageAt(
  t: Tokens,
  i: number,
  dates: readonly DateReading[],
  keyOf: (subject: Subject | null) => PersonKey | null,
  nearDeath: boolean,
): AgeFound | null {
  const age = numberOf(t[i]);
  if (age === null) return null;
  const before = t[i - 1];
  const after = t[i + 1];
  const when = nearDeath ? 'death' : 'now';
  // "Falk, 52," "Moss, 23." "Holm, aged 91,"
  const aged = before?.lower === 'aged';
  const comma = aged ? t[i - 2] : before;
  const closes = !after || /^[,.;)]$/.test(after.text);
  if (
    comma?.text === ',' && closes && after?.text !== '.'
      ? true
      : comma?.text === ',' && closes && !(after && !after.gap && t[i + 2]?.kind === 'number')
  ) {
    const run = nameBefore(t, aged ? i - 2 : i - 1);
    if (run && comma?.text === ',') {
      // "Jan 4, 47": a figure behind a date is none; a list of places has no ages.
      const key = keyOf({ key: run.key, at: run.first });
      return key ? { age: { person: key, given: givenOf(t, run), age, when: 'now' }, first: i, last: i + 1 } : null;
    }
  }
  if (before?.text === '(' && after?.text === ')') {
    const run = nameBefore(t, i - 1);
    const key = run ? keyOf({ key: run.key, at: run.first }) : null;
    if (key && run && run.last - run.first > 1)
      return { age: { person: key, age, when: 'now' }, first: i, last: i + 1 };
  }
  // "He was 86." "She is 47 and lives …" "He was 25 when he enlisted in 1966"
  if (before && /^(?:was|is)$/.test(before.lower) && (closes || /^(?:and|when|but|years)$/.test(after?.lower ?? ''))) {
    const subject = t[i - 2];
    if (!subject) return null;
    const key =
      subject.text === ','
        ? keyOf(subjectOf(t, i - 1))
        : /^(?:he|she)$/.test(subject.lower)
          ? keyOf({ key: 'pronoun', at: i - 2 })
          : subject.capital
            ? keyOf({ key: subject.lower, at: i - 2 })
            : null;
    if (!key) return null;
    if (after?.lower === 'when') {
      const then = dates.find((one) => one.first > i && one.first - i < 14 && yearReading(one));
      return then && !t.slice(i, then.first).some((_, k) => endsSentence(t, i + k))
        ? { age: { person: key, age, when: then }, first: i, last: i + 1 }
        : null;
    }
    if (after?.lower === 'years' && t[i + 2]?.lower !== 'old') return null;
    // "In 1957 he answered an advertisement. He was 23": his age then.
    if (before.lower === 'was' && toldOfThen(t, i, dates)) return null;
    return { age: { person: key, age, when: before.lower === 'was' ? when : 'now' }, first: i, last: i + 1 };
  }
  // "died … at the age of 84", "died aged 86"
  const atAge = before?.lower === 'of' && t[i - 2]?.lower === 'age';
  // "has died at 87"
  const atOnly = before?.lower === 'at' && /^(?:died|dies)$/.test(t[i - 2]?.lower ?? '') && closes;
  if (atAge || atOnly || (aged && after?.lower !== 'years')) {
    for (let k = i - 1; k >= 0 && i - k < 18; k--) {
      if (endsSentence(t, k)) break;
      if (/^(?:died|dies)$/.test(t[k]?.lower ?? '')) {
        const key = keyOf(subjectOf(t, k));
        return key ? { age: { person: key, age, when: 'death' }, first: i, last: i + 1 } : null;
      }
    }
    return null;
  }
  // "turned 60 this year", "will turn 60 on Sunday" is not yet.
  if (before?.lower === 'turned' && t[i + 1]?.lower === 'this' && t[i + 2]?.lower === 'year') {
    const key = keyOf(subjectOf(t, i - 1));
    return key ? { age: { person: key, age, when: 'now' }, first: i, last: i + 1 } : null;
  }
  // "At 30 she won gold in 2012"
  if (before?.lower === 'at' && (i === 1 || endsSentence(t, i - 2))) {
    let at = after?.text === ',' ? i + 2 : i + 1;
    // "At 30 rower Kim Dale won", "At 30, the rower Kim Dale won": a role before the name.
    for (let k = 0; k < 3 && isRoleWord(t[at]); k++) at++;
    const subject = t[at];
    const key = /^(?:he|she)$/.test(subject?.lower ?? '')
      ? keyOf({ key: 'pronoun', at })
      : subject?.capital
        ? keyOf({ key: t[runEnd(t, at) - 1]?.lower ?? '', at })
        : null;
    const then = dates.find((one) => one.first > i && one.first - i < 14 && yearReading(one));
    if (key && then && !t.slice(i, then.first).some((_, k) => endsSentence(t, i + k)))
      return { age: { person: key, age, when: then }, first: i, last: i + 1 };
  }
  return null;
}

/** A year given before, in the same paragraph, for something that is no death. */
function toldOfThen(t: Tokens, at: number, dates: readonly DateReading[]): boolean {
  const then = dates.findLast((one) => one.last <= at && yearReading(one));
  if (!then) return false;
  for (let k = then.first - 1; k >= 0 && !endsSentence(t, k); k--)
    if (/^(?:died|dies|dead|born|death)$/.test(t[k]?.lower ?? '')) return false;
  for (let k = then.last; k < at && !endsSentence(t, k); k++)
    if (/^(?:died|dies|dead|born|death)$/.test(t[k]?.lower ?? '')) return false;
  return true;
}

const isRoleWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !/^(?:he|she|they|it|and|to|of|in|on|years?)$/.test(token.lower);

const yearReading = (reading: DateReading): boolean => reading.form.kind === 'calendar' && reading.form.year !== null;
