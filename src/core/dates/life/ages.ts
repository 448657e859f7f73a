import type { Paragraph } from '../../article/article';
import type { Span } from '../../contract';
import { isOneDay, type DateReading } from '../expression';
import { endsSentence, phrase } from '../rules/support';
import { isDash, type Token, type Tokens } from '../scan';
import { months, weekdays } from '../words';
import { givenOf, isKin, isRoleWord, nameBefore, type PersonKey, runEnd, type Subject, subjectOf } from './people';

/** An age that the copy tells of somebody. */
export interface Age {
  readonly person: PersonKey;
  readonly given: string | null;
  /** Told of as somebody's son, widow, granddaughter: a surname alone may be another's. */
  readonly kin: boolean;
  readonly age: number;
  readonly span: Span;
  readonly paragraph: Paragraph;
  /** "She was 18": where nothing says of what day, it may be of any day told. */
  readonly past?: boolean;
  /** Tokens of its sentence, and where it stands. */
  readonly tokens: Tokens;
  readonly at: number;
  /** `at death`: "died aged 86"; `then`: "was 25 when … in 1966", with the year's reading. */
  readonly when: 'now' | 'death' | DateReading;
}

type AgeFound = {
  readonly age: Pick<Age, 'person' | 'age' | 'when'> & {
    readonly given?: string | null;
    readonly kin?: boolean;
    readonly past?: boolean;
  };
  readonly first: number;
  readonly last: number;
};

/** The age that a token may be. */
export const numberOf = (token: Token | undefined): number | null =>
  token?.kind === 'number' && token.text.length <= 3 && Number(token.text) > 0 && Number(token.text) < 125
    ? Number(token.text)
    : null;

export function ageAt(
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
  // "Falk, 52," "Moss, 23." "Holm, aged 91," "Holm, now 91,"
  const aged = before?.lower === 'aged';
  const worded = aged || before?.lower === 'now';
  const comma = worded ? t[i - 2] : before;
  const closes = !after || /^[,.;)]$/.test(after.text);
  if (
    comma?.text === ',' && closes && after?.text !== '.'
      ? true
      : comma?.text === ',' && closes && !(after && !after.gap && t[i + 2]?.kind === 'number')
  ) {
    const run = nameBefore(t, worded ? i - 2 : i - 1);
    if (run && comma?.text === ',') {
      // "Jan 4, 47": a figure behind a date is none; a list of places has no ages.
      const key = keyOf({ key: run.key, at: run.first });
      const kin = isKin(t, run.first, i + 1);
      return key
        ? { age: { person: key, given: givenOf(t, run), kin, age, when: 'now' }, first: i, last: i + 1 }
        : null;
    }
  }
  if (before?.text === '(' && after?.text === ')') {
    const run = nameBefore(t, i - 1);
    const key = run ? keyOf({ key: run.key, at: run.first }) : null;
    if (key && run && run.last - run.first > 1) {
      const kin = isKin(t, run.first, i + 2);
      return { age: { person: key, given: givenOf(t, run), kin, age, when: 'now' }, first: i, last: i + 1 };
    }
  }
  // "He was 86." "She is 47 and lives …" "He was 25 when he enlisted in 1966" "She had been 25 when"
  const had = before?.lower === 'been' && t[i - 2]?.lower === 'had';
  // "is now 71"
  const now = before?.lower === 'now' && t[i - 2]?.lower === 'is';
  if (
    before &&
    (had || now || /^(?:was|is)$/.test(before.lower)) &&
    (closes || /^(?:and|when|but|years)$/.test(after?.lower ?? ''))
  ) {
    const at = had || now ? i - 3 : i - 2;
    const subject = t[at];
    if (!subject) return null;
    const key =
      subject.text === ','
        ? keyOf(subjectOf(t, at + 1))
        : /^(?:he|she)$/.test(subject.lower)
          ? keyOf({ key: 'pronoun', at })
          : subject.capital
            ? keyOf({ key: subject.lower, at })
            : null;
    if (!key) return null;
    // "swam at the 2016 Games, when she was 17"
    if (t[at - 1]?.lower === 'when') {
      const told = yearBefore(t, at - 1, dates);
      return told && closes ? { age: { person: key, age, when: told }, first: i, last: i + 1 } : null;
    }
    const then = before.lower === 'was' && after?.text === ',' ? clauseBehind(t, i + 2) : i + 1;
    if (then < 0) return null;
    if (t[then]?.lower === 'when') {
      const died = /^(?:he|she)$/.test(t[then + 1]?.lower ?? '') && isDeath(t[then + 2]);
      const year = dates.find(
        (one) => one.first > then && one.first - then < 14 && (yearReading(one) || (died && isOneDay(one))),
      );
      const lately = died && phrase(t, then + 3, then + 5);
      if (lately && /^(?:last|this|earlier) (?:week|month|this)$/.test(lately))
        return { age: { person: key, age, when: 'death' }, first: i, last: i + 1 };
      return year && !t.slice(i, year.first).some((_, k) => endsSentence(t, i + k))
        ? { age: { person: key, age, when: year }, first: i, last: i + 1 }
        : null;
    }
    if (after?.lower === 'years' && t[i + 2]?.lower !== 'old') return null;
    // "In 1957 he answered an advertisement. He was 23": his age then.
    if (before.lower === 'was' && toldOfThen(t, i, dates)) return null;
    const was = before.lower === 'was';
    return { age: { person: key, age, past: was, when: was ? when : 'now' }, first: i, last: i + 1 };
  }
  // "the 15-year-old Anna Holm, who was born in 2012"
  if (isDash(after) && t[i + 2]?.lower === 'year' && t[i + 4]?.lower === 'old' && t[i + 5]?.capital) {
    const end = runEnd(t, i + 5);
    const key = end - i > 6 && keyOf({ key: t[end - 1]?.lower ?? '', at: i + 5 });
    return key
      ? { age: { person: key, given: t[i + 5]?.lower ?? null, age, when: 'now' }, first: i, last: i + 1 }
      : null;
  }
  // "died … at the age of 84", "died aged 86"
  const atAge = before?.lower === 'of' && t[i - 2]?.lower === 'age';
  // "has died at 87"
  const atOnly = before?.lower === 'at' && closes && isDeath(t[i - 2]);
  // "died on Saturday at 87", "died last week at 85": a small number is the hour.
  const onDay = before?.lower === 'at' && closes && age > 24 && isDeath(t[dayBefore(t, i - 2)]);
  if (atAge || atOnly || onDay || (aged && after?.lower !== 'years')) {
    for (let k = i - 1; k >= 0 && i - k < 18; k--) {
      if (endsSentence(t, k)) break;
      if (isDeath(t[k])) {
        const key = keyOf(subjectOf(t, k));
        return key ? { age: { person: key, age, when: 'death' }, first: i, last: i + 1 } : null;
      }
    }
    return atAgeThen(t, i, age, dates, keyOf, atAge ? i - 4 : i - 1);
  }
  if (before?.lower === 'at') {
    const found = closes ? atAgeThen(t, i, age, dates, keyOf, i - 1) : null;
    if (found) return found;
    // "joined in 1982 at 18", "left school at 14 in 1955"
    const then = dates.find(
      (one) => isYearAlone(one) && ((closes && one.last === i - 1) || (one.first === i + 2 && after?.lower === 'in')),
    );
    const subject = then ? subjectOf(t, i - 1) : null;
    const key = subject && t.slice(subject.at, i).some(({ lower }) => steps.test(lower)) ? keyOf(subject) : null;
    if (key && then) return { age: { person: key, age, when: then }, first: i, last: i + 1 };
  }
  const birthday = birthdayVerb(t, i - 1);
  if (birthday >= 0) {
    // "turned 23 last week": about now.
    const lately = before?.lower === 'turned' && /^(?:last (?:week|month)|this week)\b/.test(phrase(t, i + 1, i + 3));
    const then = lately ? 'now' : dayBehind(t, i + 1, dates);
    const key = then ? keyOf(subjectOf(t, birthday)) : null;
    return key && then ? { age: { person: key, age, when: then }, first: i, last: i + 1 } : null;
  }
  // "Born in Karlby in 2001, he is, at 26, the youngest"
  if (before?.lower === 'at' && t[i - 2]?.text === ',' && after?.text === ',' && t[i - 3]?.lower === 'is') {
    const key = keyOf(subjectOf(t, i - 3));
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
    const then = dates.find((one) => one.first > i && one.first - i < 14 && yearReading(one) && !isBirth(t, one));
    if (key && then && !t.slice(i, then.first).some((_, k) => endsSentence(t, i + k)))
      return { age: { person: key, age, when: then }, first: i, last: i + 1 };
    // "At 26, Kim Dale, born in 2001, is the youngest"
    let end = at;
    while (end < t.length && end - at < 20 && t[end]?.lower !== 'is' && !endsSentence(t, end)) end++;
    if (key && t[end]?.lower === 'is') return { age: { person: key, age, when: 'now' }, first: i, last: i + 1 };
  }
  return null;
}

/** The first token of `turned`, `turns`, `will turn`, `will be` that ends at `at`, before an age; -1 where there is none. */
function birthdayVerb(t: Tokens, at: number): number {
  const verb = t[at]?.lower ?? '';
  if (/^turn(?:ed|s)$/.test(verb)) return at;
  return /^(?:turn|be)$/.test(verb) && t[at - 1]?.lower === 'will' ? at - 1 : -1;
}

/** "in June", "on Monday", "this year", right at token `at`. */
const dayBehind = (t: Tokens, at: number, dates: readonly DateReading[]): DateReading | undefined =>
  dates.find(
    (one) =>
      one.meaning.from !== null &&
      (one.first === at || (one.first === at + 1 && /^(?:in|on)$/.test(t[at]?.lower ?? ''))),
  );

const dayWords = new Set(['on', 'in', 'last', 'this', 'week', 'month', 'year', 'yesterday', ...weekdays.keys(), ...months.keys()]); // prettier-ignore

/** The token before words of a day that end at `at`: "on Saturday", "last week", "on 3 May". */
function dayBefore(t: Tokens, at: number): number {
  let i = at;
  while (i > at - 4 && (dayWords.has(t[i]?.lower ?? '') || (t[i]?.kind === 'number' && i < at))) i--;
  return i;
}

/**
 * "In 1951, at the age of 20, she married", "In 1951, at 20, she married": the year stands beside the age, told of from
 * token `opens`, and who it is behind them.
 */
function atAgeThen(
  t: Tokens,
  i: number,
  age: number,
  dates: readonly DateReading[],
  keyOf: (subject: Subject | null) => PersonKey | null,
  opens: number,
): AgeFound | null {
  const before = dates.find((one) => yearReading(one) && one.last === opens - 1 && t[one.last]?.text === ',');
  const behind = dates.find((one) => yearReading(one) && one.first === i + 3 && t[i + 1]?.text === ',');
  const then = before ?? behind;
  if (!/^(?:at|aged)$/.test(t[opens]?.lower ?? '') || !then || isBirth(t, then)) return null;
  const comma = before ? i + 1 : then.last;
  const subject = t[comma]?.text === ',' ? t[comma + 1] : undefined;
  const run = subject?.capital ? runEnd(t, comma + 1) : 0;
  const key = /^(?:he|she)$/.test(subject?.lower ?? '')
    ? keyOf({ key: 'pronoun', at: comma + 1 })
    : run > 0
      ? keyOf({ key: t[run - 1]?.lower ?? '', at: comma + 1 })
      : keyOf(subjectOf(t, opens));
  return key ? { age: { person: key, age, when: then }, first: i, last: i + 1 } : null;
}

/** The year that a sentence has before token `at`, for something that is no birth. */
function yearBefore(t: Tokens, at: number, dates: readonly DateReading[]): DateReading | null {
  const year = dates.findLast((one) => one.last <= at);
  if (!year || !yearReading(year) || at - year.last > 3 || isBirth(t, year)) return null;
  for (let i = year.last; i < at; i++) if (endsSentence(t, i)) return null;
  return year;
}

/** "was 17, a year under the limit, when he joined": where `when` stands behind an aside; -1 where another clause follows it. */
function clauseBehind(t: Tokens, from: number): number {
  for (let i = from; i < from + 10 && i < t.length; i++) {
    if (endsSentence(t, i) || t[i]?.text === ';') return from;
    if (t[i]?.text === ',') return t[i + 1]?.lower === 'when' ? i + 1 : t[i + 1]?.lower === 'by' ? -1 : from;
  }
  return from;
}

const isDeath = (token: Token | undefined): boolean => token?.lower === 'died' || token?.lower === 'dies';

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

// What people do at an age: a song peaks at 14, and a price stands at it.
const steps = /^(?:left|joined|married|wed|began|started|became|retired|moved|emigrated|entered|enlisted|went|came|qualified|graduated|debuted|quit|resigned)$/; // prettier-ignore

const isYearAlone = ({ form }: DateReading): boolean =>
  form.kind === 'calendar' && form.year !== null && form.month === null;

const yearReading = (reading: DateReading): boolean => reading.form.kind === 'calendar' && reading.form.year !== null;

/** "born in Karlby in 2001": the year of the birth, which no age is told of. */
function isBirth(t: Tokens, { first }: DateReading): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 8 && !endsSentence(t, i); i--) if (t[i]?.lower === 'born') return true;
  return false;
}
