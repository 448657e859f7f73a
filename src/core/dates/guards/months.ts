import type { Match } from '../form';
import { isDash, type Tokens } from '../scan';
import { months, weekdays } from '../words';
import { capital, opensSentence, word } from './around';

const timePrepositions = new Set(['in', 'since', 'until', 'till', 'by', 'from', 'to', 'of', 'during', 'between', 'and', 'for', 'before', 'after', 'through', 'throughout', 'last', 'this', 'next', 'early', 'late', 'mid', 'or', 'on', 'around', 'every', 'each', 'earlier', 'later', 'than', 'over', 'previous', 'following', 'past', 'coming', 'about', 'a', 'the', 'his', 'her', 'their', 'its', 'our', 'my']); // prettier-ignore

const streets = new Set(['street', 'road', 'avenue', 'lane', 'drive', 'square', 'place', 'court', 'way', 'close', 'gardens', 'house', 'hall', 'park', 'school']); // prettier-ignore

/** Month names that are given names, surnames, verbs or nouns as well. */
const doubtful = new Set(['may', 'march', 'april', 'june', 'august', 'jan', 'mar', 'dec', 'sep', 'jun', 'jul', 'oct', 'nov', 'feb', 'apr', 'aug', 'july']); // prettier-ignore

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'lord', 'lady', 'councillor', 'minister', 'president', 'judge', 'professor', 'prof', 'captain', 'sergeant', 'cllr', 'theresa', 'brian', 'elaine', 'secretary', 'senator']); // prettier-ignore

export function monthStands(t: Tokens, match: Match): boolean {
  if (match.form.kind !== 'calendar') return true;
  const { day, year, written, which } = match.form;
  const name = written.month?.toLowerCase() ?? '';
  if (written.month === null) return true;
  const { first, last } = match;
  if (day !== null) {
    // "12 May Street", "March 3 Movement": the name goes on.
    if (capital(t, last) && streets.has(word(t, last)) && year === null) return false;
    if (titles.has(word(t, first - 1)) && year === null) return false;
    return !(
      name === 'may' &&
      written.order === 'month first' &&
      year === null &&
      /^(?:people|percent|per|million)$/.test(word(t, last))
    );
  }
  if (year !== null || which) return true;
  const alone = written.month !== null && last - first <= 2;
  if (!alone) return true;
  if (capital(t, last) && t[last]?.gap && streets.has(word(t, last))) return false;
  if (titles.has(word(t, first - 1)) || (t[first - 1]?.text === '.' && titles.has(word(t, first - 2)))) return false;
  if (t[last - 1]?.text === '.' && written.abbreviated) return true;
  if (written.abbreviated && name.length === 3)
    return timePrepositions.has(word(t, first - 1)) && !(capital(t, last) && t[last]?.gap);
  if (!doubtful.has(name)) return true;
  const before = word(t, first - 1);
  const prepared = timePrepositions.has(before) && !/^(?:the|a|his|her|their|its|our|my)$/.test(before);
  if (name === 'march' || name === 'may') {
    // "as early as March"
    if (before === 'as' && /^(?:early|late|soon)$/.test(word(t, first - 2))) return true;
    if (!prepared) return false;
    if (name === 'march' && /^(?:on|for|after|of)$/.test(word(t, last)) && before !== 'in' && before !== 'since')
      return false;
    // "and March said", "for May": a surname after a small word.
    if (/^(?:and|or|for|of|to|from|by|than|about|before|after|on|over)$/.test(before)) {
      if (before === 'and' || before === 'or') return months.has(word(t, first - 2));
      if (
        before === 'to' ||
        before === 'by' ||
        before === 'from' ||
        before === 'of' ||
        before === 'for' ||
        before === 'after' ||
        before === 'before'
      )
        return !/^(?:said|says|told|who|and)$/.test(word(t, last));
      return false;
    }
    return true;
  }
  // April, June, August: given names before a surname, surnames after one.
  if (capital(t, first - 1) && !opensSentence(t, first - 1) && !prepared && !opensSentence(t, first))
    return months.has(before);
  // "and April Summers" is a person; "in April President Moss" is a month.
  const firm = /^(?:in|since|until|till|during|last|this|next|early|late|mid|every|each|by|throughout)$/.test(before);
  if (capital(t, last) && t[last]?.gap && !months.has(word(t, last)) && !weekdays.has(word(t, last))) return firm;
  if (isDash(t[last]) && capital(t, last + 1) && !months.has(word(t, last + 1))) return prepared;
  return true;
}
