import type { Facts } from '../../facts';
import type { Finding, Rule } from '../../rule';
import { parseDay, yearOf, yearsBetween, type Day } from '../calendar';
import { differ, type LifeDate, livesIn } from '../life';
import type { Age } from '../life/ages';
import { kin } from '../life/people';
import { plainDay } from '../spell';
import { tokensIn } from '../kept';
import type { Tokens } from '../scan';
import { copyOf, endsSentence, fix, lineOf, phrase, placeOf, related, replace } from './support';

/** Age and birth date of one person (guide 2.4). */
export const ageArithmetic: Rule = {
  code: 'dates/age-arithmetic',
  title: "Age doesn't add up",
  level: 'warning',
  needsPublished: true,
  *check(facts) {
    const published = parseDay(facts.published?.date ?? '');
    if (!published) return;
    const life = livesIn(facts);
    for (const age of life.ages) {
      const births = life.births.filter((birth) => birth.person === age.person && sameOne(birth, age));
      const [birth] = births;
      // Two births for one key are two people, or another query.
      if (!birth || new Set(births.map(({ reading }) => reading.meaning.value)).size > 1) continue;
      const death = life.deaths.find((one) => one.person === age.person && !differ(one, age)) ?? null;
      const found = judge(age, birth, death, published, facts);
      if (found) yield found;
    }
    yield* lifeSpans(facts);
    yield* twins(facts);
  },
};

/** One of a family is told of by a full name alone: the surname that was born is another's. */
const sameOne = (birth: LifeDate, age: Age): boolean => !differ(birth, age) && (birth.given !== null || !age.kin);

// Nobody alive is older: the dates are another's.
const oldest = 115;

function judge(age: Age, birth: LifeDate, death: LifeDate | null, published: Day, facts: Facts): Finding | null {
  const born = birth.reading.meaning;
  if (birth.reading.form.kind !== 'calendar' || birth.reading.form.year === null || !born.from || !born.to) return null;
  const then = age.when === 'now' || age.when === 'death' ? null : age.when;
  const died = age.when === 'death' || (age.when === 'now' && death !== null) ? death : null;
  const from = then?.meaning.from ?? died?.reading.meaning.from ?? published;
  const to = then?.meaning.to ?? died?.reading.meaning.to ?? published;
  const least = yearsBetween(born.to, from);
  const most = yearsBetween(born.from, to);
  if (least < 0 || (!then && !died && least > oldest) || (age.age >= least && age.age <= most)) return null;
  if (age.when === 'now' && !death && (age.past ? least - age.age > 2 : isOfThen(age, born.from, born.to, facts)))
    return null;
  // The age of the day before the story is printed is no error.
  if (age.when === 'death' && !died && age.age === least - 1) return null;
  const exact = born.from === born.to && from === to;
  const right = least === most ? String(most) : `${least} or ${most}`;
  const whenWords = then
    ? from === to
      ? `on ${plainDay(from)}`
      : `in ${then.words}`
    : died
      ? `died ${from === to ? plainDay(from) : died.reading.words}`
      : exact
        ? `on ${plainDay(published)}`
        : `in ${yearOf(published)}`;
  return {
    ...age.span,
    level: exact ? 'error' : 'warning',
    message: `Born ${birth.reading.words}, ${whenWords}: ${right}, not ${age.age}.`,
    related: [
      related(birth.reading, `Born, line ${lineOf(facts, birth.reading)}`),
      ...(died ? [related(died.reading, 'Died')] : []),
    ],
    fixes:
      least === most
        ? [fix(String(most), replace(age.span, String(most)))]
        : [most, least].map((n) => fix(String(n), replace(age.span, String(n)))),
  };
}

/** "Ines Moreau, 18, joined the fleet in 1944": the age that she had in a year of its sentence. */
function isOfThen(age: Age, bornFrom: Day, bornTo: Day, facts: Facts): boolean {
  const then = facts.dates.readings.find((one) => one.tokens === age.tokens && one.first > age.at);
  const { form, meaning } = then ?? {};
  if (!then || form?.kind !== 'calendar' || form.year === null || !meaning?.from || !meaning.to) return false;
  for (let i = age.at; i < then.first; i++) if (endsSentence(age.tokens, i)) return false;
  return age.age >= yearsBetween(bornTo, meaning.from) && age.age <= yearsBetween(bornFrom, meaning.to);
}

/** `(1941-2026), aged 88` */
function* lifeSpans(facts: Facts): Generator<Finding> {
  for (const reading of copyOf(facts)) {
    const { form, tokens, first, last } = reading;
    if (form.kind !== 'range' || form.from.kind !== 'calendar' || form.to.kind !== 'calendar') continue;
    const { year: born } = form.from;
    const { year: died } = form.to;
    if (born === null || died === null || form.from.month !== null || died < born) continue;
    if (tokens[first - 1]?.text !== '(' || tokens[last]?.text !== ')') continue;
    const aged = agedBehind(tokens, last + 1);
    const age = aged > 0 && tokens[aged]?.kind === 'number' ? Number(tokens[aged]?.text) : null;
    if (age === null || tokens[aged + 1]?.lower === 'years' || age === died - born || age === died - born - 1) continue;
    const span = placeOf(reading, aged, aged + 1);
    yield {
      ...span,
      message: `${born} to ${died}: ${died - born - 1} or ${died - born}, not ${age}.`,
      related: [related(reading, 'The years')],
      fixes: [died - born, died - born - 1].map((n) => fix(String(n), replace(span, String(n)))),
    };
  }
}

/** "was 41." and "was 41 when he died", not "was 41 when he laid the first stone". */
const isAtDeath = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lower === 'when'
    ? tokens.slice(at + 1, at + 6).some(({ lower }) => /^(?:died|death|dies)$/.test(lower))
    : /^[.,]$/.test(tokens[at]?.text ?? '.');

// Behind a death, words that bring another time in.
const anotherTime = /^(?:when|until|while|born|married|he|she)$/;

/**
 * Where the age at death stands behind "(1941-2026)": "aged 88", "at the age of 88", "was 88." in its sentence, "She was 88."
 * right behind it; -1 where it is not told.
 */
function agedBehind(tokens: Tokens, from: number): number {
  let dead = tokens[from]?.text === ',' && tokens[from + 1]?.lower === 'aged';
  let at = from;
  for (; at < from + 40 && at < tokens.length && !endsSentence(tokens, at); at++) {
    const word = tokens[at]?.lower ?? '';
    const next = tokens[at + 1];
    // "who outlived his son, who died aged 60": another's.
    if (kin.has(word) || (at > from + 1 && word === 'who')) return -1;
    if (/^(?:died|dead|passed|dies)$/.test(word)) dead = true;
    if (dead && word === 'aged') return at + 1;
    if (dead && word === 'at' && phrase(tokens, at + 1, at + 4) === 'the age of') return at + 4;
    // "(1941-2026) was 88.", "(1941-2026), who ran the ferry, was 88."
    if (word === 'was' && next?.kind === 'number' && isAtDeath(tokens, at + 2))
      return at === from || (tokens[from]?.text === ',' && tokens[at - 1]?.text === ',') ? at + 1 : -1;
    if (dead && anotherTime.test(word)) return -1;
  }
  const stop = at + 1;
  const then = dead && /^(?:he|she)$/.test(tokens[stop]?.lower ?? '') && tokens[stop + 1]?.lower === 'was';
  return then && tokens[stop + 2]?.kind === 'number' && isAtDeath(tokens, stop + 3) ? stop + 2 : -1;
}

/** `twins, 9 and 11`, `twins, Ada and Bo, 9 and 11`, `triplets, 6 and 8` */
function* twins(facts: Facts): Generator<Finding> {
  for (const paragraph of facts.article.paragraphs) {
    if (paragraph.role !== 'copy' || !/\b(?:twins|triplets|quadruplets)\b/i.test(paragraph.prose.text)) continue;
    const tokens = tokensIn(paragraph.prose);
    for (const [i, token] of tokens.entries()) {
      if (!/^(?:twins|triplets|quadruplets)$/.test(token.lower)) continue;
      let at = /^[,(]$/.test(tokens[i + 1]?.text ?? '') ? i + 2 : tokens[i + 1]?.lower === 'aged' ? i + 2 : -1;
      if (at < 0) continue;
      if (tokens[at]?.capital && tokens[at + 1]?.lower === 'and' && tokens[at + 3]?.text === ',') at += 4;
      const a = tokens[at]?.lower === 'aged' ? at + 1 : at;
      const [one, and, two] = [tokens[a], tokens[a + 1], tokens[a + 2]];
      if (one?.kind !== 'number' || and?.lower !== 'and' || two?.kind !== 'number' || one.text === two.text) continue;
      if (Number(one.text) > 120 || Number(two.text) > 120) continue;
      yield {
        start: paragraph.start + one.start,
        end: paragraph.start + two.end,
        message: `${token.lower.charAt(0).toUpperCase()}${token.lower.slice(1)} of ${one.text} and ${two.text}. One age?`,
        fixes: [],
      };
    }
  }
}
