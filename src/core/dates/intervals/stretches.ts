import type { Span } from '../../contract';
import type { DateReading } from '../expression';
import { capital, type Ends, endsOf, isFull } from './measure';
import { endsSentence, phrase } from '../rules/support';
import { isDash } from '../scan';

/** A span that the copy gives by its two ends. */
export interface Stretch {
  readonly start: Ends;
  readonly end: Ends;
  readonly full: boolean;
  readonly words: string;
  readonly place: Span;
}

/** A range close behind the length (or close before it), with nothing else of time between. */
export function spanNear(reading: DateReading, readings: readonly DateReading[], at: number): Stretch | null {
  const behind = stretchAt(readings, at + 1);
  const same = readings[at + 1]?.tokens === reading.tokens;
  if (behind && same && behind.first - reading.last <= 5 && close(reading, reading.last, behind.first))
    return behind.stretch;
  // "From 1985 to 2001 he ran it for 18 years": a span that opens the sentence; "from 1985 to 2001, a total of 18 years",
  // "from 1998 to 2006, eight years in all".
  const { tokens, first, last } = reading;
  const total =
    /^, a (?:total|span|period|spell|reign|run|stretch|career) of$/.test(phrase(tokens, first - 4, first)) ||
    (tokens[first - 1]?.text === ',' &&
      /^(?:in all|in total|all told|altogether)\b/.test(phrase(tokens, last, last + 2)));
  if (!total && reading.tokens[reading.first - 1]?.lower !== 'for') return null;
  for (const back of [at - 2, at - 1]) {
    const before = stretchAt(readings, back);
    if (!before || readings[back]?.tokens !== reading.tokens || before.count !== at - back) continue;
    const opens = total || before.first === 0 || endsSentence(reading.tokens, before.first - 1);
    if (opens && reading.first - before.last <= 8 && close(reading, before.last, reading.first)) return before.stretch;
  }
  return null;
}

export function close(reading: DateReading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      /^[.;:!?]$/.test(reading.tokens[i]?.text ?? '') ||
      /^(?:after|before|since|and|but|who|which)$/.test(reading.tokens[i]?.lower ?? '')
    )
      return false;
  return true;
}

function stretchAt(
  readings: readonly DateReading[],
  i: number,
): { first: number; last: number; count: number; stretch: Stretch } | null {
  const one = readings[i];
  if (!one) return null;
  const { form, tokens, meaning } = one;
  if (
    form.kind === 'range' &&
    form.from.kind === 'calendar' &&
    form.to.kind === 'calendar' &&
    meaning.from &&
    meaning.to
  ) {
    const ends = rangeEnds(one);
    if (!ends) return null;
    const lead = tokens[one.first - 1]?.lower === 'from' ? one.first - 1 : one.first;
    return {
      first: lead,
      last: one.last,
      count: 1,
      stretch: { ...ends, full: form.from.day !== null, words: capital(one.words), place: one },
    };
  }
  const two = readings[i + 1];
  if (two?.tokens !== tokens) return null;
  const joint = tokens[one.last];
  const lead = tokens[one.first - 1]?.lower;
  // "from 1988 until her retirement in 2003"
  const turn = /^(?:to|until|till) (?:his|her|its|their) \p{L}+ (?:in|on)$/u.test(phrase(tokens, one.last, two.first));
  if (two.first - one.last !== 1 && !turn) return null;
  if (
    !(lead === 'from' && (/^(?:to|until|till|through)$/.test(joint?.lower ?? '') || isDash(joint))) &&
    !(lead === 'between' && joint?.lower === 'and')
  )
    return null;
  if (one.form.kind !== 'calendar' || two.form.kind !== 'calendar') return null;
  const start = endsOf(one);
  const end = endsOf(two);
  if (!start || !end) return null;
  return {
    first: one.first - 1,
    last: two.last,
    count: 2,
    stretch: {
      start,
      end,
      full: isFull(one) && isFull(two),
      words: `${capital(one.words)} to ${two.words}`,
      place: { start: one.start, end: two.end },
    },
  };
}

/** First and last part of a range that is one expression. */
function rangeEnds(reading: DateReading): { start: Ends; end: Ends } | null {
  const { form, meaning } = reading;
  if (
    form.kind !== 'range' ||
    form.from.kind !== 'calendar' ||
    form.to.kind !== 'calendar' ||
    !meaning.from ||
    !meaning.to
  )
    return null;
  if (form.from.day !== null)
    return { start: { from: meaning.from, to: meaning.from }, end: { from: meaning.to, to: meaning.to } };
  if (form.from.month !== null) return null;
  const years = [form.from.year, form.to.year];
  if (years[0] === null || years[1] === null) return null;
  return {
    start: { from: meaning.from, to: `${meaning.from.slice(0, 4)}-12-31` },
    end: { from: `${meaning.to.slice(0, 4)}-01-01`, to: meaning.to },
  };
}
