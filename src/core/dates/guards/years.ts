import type { Match } from '../form';
import { isApostrophe, isDash, type Tokens } from '../scan';
import { months, seasons, weekdays } from '../words';
import { capital, counted, opensSentence, word } from './around';

const yearPrepositions = new Set(['in', 'since', 'by', 'from', 'until', 'till', 'of', 'during', 'between', 'and', 'to', 'for', 'before', 'after', 'early', 'late', 'mid', 'than', 'through', 'the', 'a', 'until', 'around', 'year', 'or', 'his', 'her', 'their', 'its', 'on', 'throughout', 'about', 'circa', 'c', 'summer', 'winter', 'spring', 'autumn', 'fall', 'over', 'at', 'with', 'was', 'through', 'against', 'post', 'pre', 'into', 'that', 'as']); // prettier-ignore

const calendarWords: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...seasons.keys(),
  ...yearPrepositions,
  'fiscal',
  'eve',
  'day',
  'q',
  'h',
]);

export function yearStands(t: Tokens, match: Match): boolean {
  if (match.form.kind !== 'calendar') return true;
  const { year, short, fiscal, bc } = match.form;
  if (fiscal || bc || year === null) return true;
  const { first, last } = match;
  if (last - first > 1 && t[first]?.kind === 'word' && /^(?:the|year)$/.test(word(t, first))) return true;
  const before = word(t, first - 1);
  const after = word(t, last);
  const prepared = yearPrepositions.has(before) && before !== 'at' && before !== 'with';
  if (short) return prepared && !/^(?:em|s|til|cause)$/.test(after) && !/^(?:the|a|his|her|their)$/.test(before);
  if (t[first]?.kind === 'word') return prepared || after === '' || t[last]?.kind === 'mark';
  if (counted.has(after) && t[last]?.gap) {
    if (after !== 'or') return false;
  }
  if (/^(?:million|billion|hundred|dozen)$/.test(after)) return false;
  if (
    isDash(t[last]) &&
    !t[last]?.gap &&
    /^(?:foot|mile|year|day|metre|meter|square|pound|strong|km|seat|word)$/.test(word(t, last + 1))
  )
    return false;
  if (isApostrophe(t[last]) && !t[last]?.gap && word(t, last + 1) === 's') return year >= 1500 && year <= 2060;
  const figure = t[first - 1];
  // "the Orion 1980", "the Marlow 2000 Index": the figure belongs to the name.
  if (
    figure?.kind === 'word' &&
    figure.capital &&
    last - first === 1 &&
    t[first]?.gap &&
    !opensSentence(t, first - 1) &&
    !calendarWords.has(before) &&
    (capital(t, last) || /^(?:the|a|called|named)$/.test(word(t, first - 2)))
  )
    return false;
  if (
    figure?.text === '.' &&
    !figure.gap &&
    t[first - 2]?.kind === 'word' &&
    /^(?:no|nos|p|pp|vol)$/.test(word(t, first - 2))
  )
    return false;
  if (
    /^(?:no|number|room|flat|route|highway|flight|channel|section|act|page|chapter|model|some|nearly|almost|more|least|up|over|only|than|roughly|another|those|these|all|any)$/.test(
      before,
    ) &&
    !(before === 'than' || before === 'over') &&
    !(before === 'least' && /^(?:until|till|by|through|since|to)$/.test(word(t, first - 3)))
  )
    return false;
  if (/^(?:than|over|about|around|to|at|with|was|as|that)$/.test(before)) {
    if (year < 1900 || year > 2060) return false;
    // "to 1990", "around 2000": a year unless something is counted behind it.
    return (
      t[last] === undefined ||
      t[last]?.kind === 'mark' ||
      !/s$/.test(after) ||
      /^(?:was|is|has|as|its|his|this)$/.test(after)
    );
  }
  if (year >= 1900 && year <= 2060) {
    if (prepared || t[last] === undefined)
      return !(
        /s$/.test(after) &&
        t[last]?.gap &&
        /^(?:of|and|for|to)$/.test(before) &&
        !/^(?:was|is|has|as|its|his|this|elections?|olympics|games|results|sales|earnings)$/.test(after) &&
        before === 'of'
      );
    if (/[([]/.test(figure?.text ?? '') || figure?.text === ',' || isDash(figure)) return true;
    if (isApostrophe(figure) && word(t, first - 2) !== '') return false;
    // "sold 2000 tickets": a round figure, or one behind a verb, counts the plural behind it.
    const plural =
      t[last]?.kind === 'word' &&
      t[last]?.gap === true &&
      /[^s]s$/.test(after) &&
      !/^(?:was|is|has|as|its|his|this)$/.test(after);
    if (
      plural &&
      (year % 100 === 0 || /ed$|^(?:sold|bought|built|made|lost|won|cost|has|have|had|are|were|with)$/.test(before))
    )
      return false;
    return true;
  }
  if (year >= 1000 && year < 1900) {
    if (/^(?:in|since|until|till|during|circa|from|of|by|after|before|early|late|mid)$/.test(before))
      return t[last]?.kind !== 'word' || !/s$/.test(after) || /^(?:was|is|has|as|its|his|this)$/.test(after);
    return /[([]/.test(figure?.text ?? '') && (isDash(t[last]) || t[last]?.text === ')');
  }
  return year <= 2100 && /^(?:in|by|until|since|before|after)$/.test(before);
}
