import { daysBetween, type Day } from '../calendar';
import type { Form } from '../form';
import type { Tense } from '../tense';
import type { Interval } from '../values';

/** What an expression means once publication, tense and the dates before it are known. */
export interface Meaning extends Interval2 {
  readonly type: 'date' | 'time' | 'duration' | 'set';
  readonly basis: 'itself' | 'publication' | 'text';
  /** The earlier expression it hangs on. */
  readonly on: Anchor | null;
  /** In an editor's words. */
  readonly working: string;
}

interface Interval2 {
  readonly value: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** A date named before, that later words may hang on. */
export interface Anchor {
  /** Index among the article's expressions. */
  readonly index: number;
  readonly from: Day;
  readonly to: Day;
  readonly words: string;
  readonly quarter: { readonly year: number; readonly n: number } | null;
  /** Its results were given: the quarter is over, wherever the calendar puts it. */
  readonly reported: boolean;
}

export interface Setting {
  /** What a form inside another means here. */
  readonly resolve: (form: Form) => Meaning;
  readonly published: Day | null;
  readonly tense: () => Tense;
  /** A day to come is meant, though no "will" says so: reported "would", the present of a list of fixtures. */
  readonly ahead: () => boolean;
  /** What was arranged for the day is off: "planned for Saturday was cancelled". */
  readonly calledOff: () => boolean;
  /** An infinitive or a word of plans stands between a past verb and these words. */
  readonly plans: () => boolean;
  /** The verb stands right before, so that its tense is sure: "burned on 30 December". */
  readonly governed: () => boolean;
  /** An hour with no day beside it is of the day named last. */
  readonly toldOf: () => boolean;
  /** Words of every day or week stand by an hour: "daily from 9 a.m.", "at 9 p.m. each night". */
  readonly habit: () => boolean;
  /** The hour whose stretch this one ends: the `9 a.m.` of "from 9 a.m. to 5 p.m.". */
  readonly start: Meaning | null;
  /** The stretch is of the past, whatever day the copy comes out. */
  readonly wentOn: () => boolean;
  /** The last day, the last date of any grain, and the last quarter named before. */
  readonly day: Anchor | null;
  readonly date: Anchor | null;
  readonly quarter: Anchor | null;
  /** The quarter that the accounts tell of, which "a year earlier" and "the period" hang on. */
  readonly main: Anchor | null;
  /** Accounts of half a year or nine months were told of since that quarter: "a year earlier" is their year before. */
  readonly months: boolean;
  /** In apposition to "the year-ago quarter": what is named is a year before the latest. */
  readonly yearBack: boolean;
  /** The expression opens its sentence. */
  readonly opens: boolean;
  /** "on a Saturday": any such day. */
  readonly anyDay: () => boolean;
  /** The noun it owns: the `loss` of "this quarter's loss". */
  readonly owned: string;
  /** Figures read day first. */
  readonly dayFirst: boolean;
  /** The word before: `in two weeks` looks ahead. */
  readonly lead: string;
  readonly southern: boolean | null;
}

export const nothing = (type: Meaning['type'], value: string | null, working = ''): Meaning => ({
  type,
  value,
  from: null,
  to: null,
  basis: 'itself',
  on: null,
  working,
});

export const meant = (
  interval: Interval | null,
  basis: Meaning['basis'],
  working: string,
  on: Anchor | null = null,
): Meaning => ({
  type: 'date',
  value: interval?.value ?? null,
  from: interval?.from ?? null,
  to: interval?.to ?? null,
  basis,
  on,
  working,
});

/** The candidate nearest publication; the side the verb forbids is put back by a number of days. */
export function nearest(candidates: readonly Day[], published: Day, tense: Tense, penalty: number): Day | null {
  let best: Day | null = null;
  let cost = Infinity;
  for (const day of candidates) {
    const off = daysBetween(published, day);
    const wrong = (tense === 'past' && off > 0) || (tense === 'future' && off < 0);
    const price = Math.abs(off) + (wrong ? penalty : 0);
    if (price < cost) {
      cost = price;
      best = day;
    }
  }
  return best;
}

export const fitsTense = (off: number, tense: Tense): boolean =>
  !((tense === 'past' && off > 0) || (tense === 'future' && off < 0));

export const by = (anchor: Anchor, amount: number, unit: string): string =>
  amount === 0
    ? `The ${unit} of "${anchor.words}"`
    : `"${anchor.words}" ${amount < 0 ? '−' : '+'} ${Math.abs(amount)} ${unit}${Math.abs(amount) === 1 ? '' : 's'}`;
