import type { Facts } from '../../facts';
import type { Finding } from '../../rule';
import type { DateReading } from '../expression';
import type { Form } from '../form';
import { action, fix, lineOf, phrase, related, replace, sentenceOf } from '../rules/support';

/** Two dates that are said of one thing; the second is asked about. */
export function clash(facts: Facts, first: DateReading, second: DateReading, what: string): Finding {
  return {
    start: second.start,
    end: second.end,
    message: `${what} "${lead(second)}${second.words}" here, "${lead(first)}${first.words}" on line ${lineOf(facts, first)}.`,
    related: [related(first, 'The other date')],
    fixes: [
      fix(first.words, replace(second, first.words)),
      action(`Change line ${lineOf(facts, first)} to ${second.words}`, replace(first, second.words)),
    ],
  };
}

const lead = (reading: DateReading): string => {
  const word = reading.tokens[reading.first - 1]?.lower ?? '';
  return /^(?:on|in)$/.test(word) ? `${word} ` : '';
};

/** The day of "Sunday evening"; a night lies in two. */
export const dayForm = ({ form }: DateReading): Form =>
  form.kind === 'part' && form.of !== null && form.part !== 'NI' ? form.of : form;

/** Both are known and neither lies in the other. */
export function disjoint(a: DateReading, b: DateReading): boolean {
  const [here, there] = [dayForm(a), dayForm(b)];
  // "starts on Monday … the Monday start": one word for one day, whatever the verbs make of it.
  if (here.kind === 'weekday' && there.kind === 'weekday' && here.weekday === there.weekday) return false;
  const [one, two] = [a.meaning, b.meaning];
  if (!one.from || !one.to || !two.from || !two.to) return false;
  return one.to < two.from || two.to < one.from;
}

/** day, month, year: only like is held against like. */
export const grain = (reading: DateReading): string => {
  const form = dayForm(reading);
  if (form.kind !== 'calendar') return form.kind === 'weekday' ? 'day' : form.kind;
  return form.day !== null ? 'day' : form.month !== null ? 'month' : 'year';
};

const weighing =
  /^(?:says?|said|shows?|showed|states?|stated|gives?|gave|claim(?:s|ed)?|suggests?|insist(?:s|ed)?|believ(?:e|es|ed)|lists?|listed|maintain(?:s|ed)?)$/;

/** "The register says she was born in 1958", "in fact the inn was built in 1620": the copy itself sets one source against another. */
export function weighs(reading: DateReading, verbs: RegExp): boolean {
  const { tokens } = reading;
  const { first, last } = sentenceOf(reading);
  let said = false;
  for (let i = first; i < last; i++) {
    const word = tokens[i]?.lower ?? '';
    if (/^[.;]$/.test(word)) said = false;
    else if (weighing.test(word)) said = true;
    else if (said && verbs.test(word)) return true;
  }
  return /\b(?:in fact|in truth|actually|rather than|wrongly|mistakenly|not,? as)\b/.test(phrase(tokens, first, last));
}
