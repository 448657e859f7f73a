import type { Facts } from '../../facts';
import type { Finding } from '../../rule';
import type { Day } from '../calendar';
import type { DateReading } from '../expression';
import { type Claim, endsOf, holds } from './measure';
import { livesIn } from '../life';
import { endsSentence, fix, lineOf, phrase, related, replace, sameSentence } from '../rules/support';
import { counted } from '../spell';

/** "She wed in 1958, and they shared 60 years until she died." */
export function* marriages(facts: Facts, readings: readonly DateReading[], published: Day): Generator<Finding> {
  const weddings = readings.filter(
    (one) =>
      one.form.kind === 'calendar' &&
      one.form.year !== null &&
      !/[.;]/.test(phrase(one.tokens, one.first - 2, one.first)) &&
      (/\b(?:married|wed)\b/.test(leadOf(one)) || opensWedding(one)),
  );
  const [wedding] = weddings;
  if (weddings.length !== 1 || !wedding) return;
  const start = endsOf(wedding);
  if (!start) return;
  for (const reading of readings) {
    const { form, tokens, first, last } = reading;
    if (
      form.kind !== 'duration' ||
      form.unit !== 'year' ||
      form.amount === null ||
      form.modifier ||
      reading.start < wedding.start
    )
      continue;
    if (reading.paragraph.index - wedding.paragraph.index > 1) continue;
    const around = `${phrase(tokens, first - 4, first)} | ${phrase(tokens, last, last + 4)}`;
    const close = /\b(?:together|married|marriage|wife|husband)\b/.test(around);
    const parted = partedBy(reading, readings) ?? endedBefore(reading, readings);
    // "they shared a studio for 80 years, until his death in 2015": may have begun late, never before they met.
    const shared =
      parted &&
      sameSentence(wedding, reading) &&
      /\b(?:they|couple|pair|both)\b/.test(phrase(tokens, wedding.last, first));
    if (!close && !shared) continue;
    if (parted) {
      const claim: Claim = { amount: form.amount, unit: 'year', bound: form.bound };
      const end = endsOf(parted);
      if (!end || holds(claim, start, end)) continue;
      const real = Number(end.from.slice(0, 4)) - Number(start.from.slice(0, 4));
      if (real <= 0 || Math.abs(real - form.amount) <= 1 || (!close && form.amount < real)) continue;
      yield marriageFinding(facts, wedding, reading, end.from, real, form.amount);
      continue;
    }
    const death = livesIn(facts).deaths[0];
    const ended =
      death && (facts.type === 'obituary' || /\b(?:death|died)\b/.test(phrase(tokens, last, last + 8)))
        ? death.reading.meaning.from
        : null;
    if (!ended && !/\b(?:have|has) been\b/.test(phrase(tokens, first - 8, first))) continue;
    const day = ended ?? published;
    const claim: Claim = { amount: form.amount, unit: 'year', bound: form.bound };
    if (holds(claim, start, { from: day, to: day })) continue;
    const real = Number(day.slice(0, 4)) - Number(start.from.slice(0, 4));
    if (Math.abs(real - form.amount) <= 1) continue;
    yield marriageFinding(facts, wedding, reading, day, real, form.amount);
  }
}

/** The words of its sentence right before a date. */
function leadOf({ tokens, first }: DateReading): string {
  let from = Math.max(0, first - 9);
  for (let i = from; i < first; i++) if (endsSentence(tokens, i)) from = i + 1;
  return phrase(tokens, from, first);
}

/** "In 1964 she married the printer". */
const opensWedding = (one: DateReading): boolean =>
  (one.first <= 1 || endsSentence(one.tokens, one.first - 2)) &&
  one.tokens[one.first - 1]?.lower === 'in' &&
  /^,? ?(?:he|she|they|the couple|the pair) (?:married|wed)\b/.test(phrase(one.tokens, one.last, one.last + 4));

/** "until his death in 2015", "until she died in 2026": the year that ended it, in the same sentence. */
function partedBy(reading: DateReading, readings: readonly DateReading[]): DateReading | null {
  const end = readings.find((one) => one.tokens === reading.tokens && one.first >= reading.last);
  if (!end || end.form.kind !== 'calendar' || end.form.year === null || !sameSentence(reading, end)) return null;
  const between = phrase(reading.tokens, reading.last, end.first).replace(/^[,–—\s]+/, '');
  return /^(?:together,? |of marriage,? |as a couple,? |side by side,? )?(?:until|till|before|up to|ending with) .*\b(?:death|died)\b.{0,12}$/.test(
    between,
  ) && between.length < 60
    ? end
    : null;
}

/** "He died in 2019, after 38 years of marriage" */
function endedBefore({ tokens, first, last }: DateReading, readings: readonly DateReading[]): DateReading | null {
  if (phrase(tokens, last, last + 2) !== 'of marriage') return null;
  const end = readings.findLast((one) => one.tokens === tokens && one.last <= first);
  if (end?.form.kind !== 'calendar' || end.form.year === null) return null;
  return /^,? ?after$/.test(phrase(tokens, end.last, first)) &&
    /\bdied\b/.test(phrase(tokens, end.first - 5, end.first))
    ? end
    : null;
}

function marriageFinding(
  facts: Facts,
  wedding: DateReading,
  reading: DateReading,
  day: Day,
  real: number,
  said: number,
): Finding {
  const at = { start: reading.start, end: reading.end };
  return {
    ...at,
    message: `Married ${wedding.words} (line ${lineOf(facts, wedding)}) to ${day.slice(0, 4)} is ${counted(real, 'year')}, not ${said}.`,
    related: [related(wedding, 'Married')],
    fixes: [fix(`${real} years`, replace(at, `${real} years`))],
  };
}
