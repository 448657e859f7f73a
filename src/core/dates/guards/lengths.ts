import type { Match } from '../form';
import type { Tokens } from '../scan';
import { capital, word } from './around';

const lengthLeads = new Set(['for', 'in', 'within', 'than', 'about', 'nearly', 'almost', 'around', 'least', 'after', 'once', 'over', 'under', 'roughly', 'half', 'to', 'lasted', 'lasts', 'last', 'took', 'take', 'takes', 'spent', 'spend', 'spending', 'of', 'approximately', 'quite', 'some', 'by', 'only', 'just', 'every', 'another', 'all', 'until', 'between', 'at']); // prettier-ignore

export function durationStands(t: Tokens, match: Match): boolean {
  const { form, first, last } = match;
  if (form.kind !== 'duration') return true;
  // "6-year-old": an age, for the rule of ages.
  if (form.age && form.modifier) return false;
  const lead = word(t, first - 1);
  const article = /^(?:a|an)$/.test(word(t, first));
  if (form.unit === 'quarter' && form.amount !== null && (article || form.amount < 2 || form.modifier)) return false;
  if (form.unit === 'second' && (article || form.modifier)) return false;
  if (form.unit === 'century' && article && !/^(?:for|half|nearly|almost)$/.test(lead) && form.bound === null)
    return false;
  // "a year" is a rate after a figure and a measure after for, in, than.
  if (article && last - first === 2) {
    if (
      !/^(?:for|in|within|than|nearly|almost|about|after|over|once|half|lasted|took|spent|another|least|just|only|under|around|until)$/.test(
        lead,
      )
    )
      return false;
    return true;
  }
  if (article && word(t, first + 1) === 'few' && form.unit === 'quarter') return false;
  if (word(t, first) === 'some' && form.amount === null)
    return !/^(?:day|quarter|weekend)$/.test(form.unit) || lengthLeads.has(lead);
  if (
    word(t, first) === 'many' ||
    word(t, first) === 'few' ||
    word(t, first) === 'some' ||
    word(t, first) === 'various'
  )
    return form.unit !== 'quarter';
  if (/^time$/.test(word(t, last))) return true;
  if (form.unit === 'weekend') return form.amount !== null;
  // "three-quarters of", "three quarters of the seats": a fraction.
  if (form.unit === 'quarter' && (form.amount === 3 || form.amount === 1)) return false;
  // "24 hours a day", "six days a week": how often.
  if (word(t, last) === 'a' && /^(?:day|week|month|year)$/.test(word(t, last + 1)) && form.amount !== null)
    return false;
  // "The 9 O'Clock News", "60 Minutes": a programme.
  if (capital(t, last - 1) && !capital(t, last - 2) && t[last - 2]?.kind === 'number') return false;
  return true;
}
