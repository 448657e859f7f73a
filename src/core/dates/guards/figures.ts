import type { Match } from '../form';
import { isDash, type Tokens } from '../scan';
import { units } from '../words';
import { capital, counted, opensSentence, word } from './around';

export function rangeStands(t: Tokens, match: Match): boolean {
  if (match.form.kind !== 'range') return true;
  const { from, to } = match.form;
  if (from.kind !== 'calendar' || to.kind !== 'calendar') return true;
  const before = word(t, match.first - 1);
  // "Karlby beat Hadley 2-1 January 2017": a score.
  if (
    from.day !== null &&
    to.day !== null &&
    from.month === to.month &&
    from.day > to.day &&
    isDash(t[match.first + 1])
  )
    return !capital(t, match.first - 1) && !/^(?:lost|won|beat|drew|win|defeat|victory)$/.test(before);
  if (from.month === null && to.month === null) {
    if (
      /^(?:pages?|pp|p|lost|won|beat|by|voted|score|scored|act|flight|room|rooms|nos|numbers|chapters?|verses?|tel|phone)$/.test(
        before,
      )
    )
      return false;
    return !(counted.has(word(t, match.last)) && t[match.last]?.gap && word(t, match.last) !== 'or');
  }
  return true;
}

export function figuresStand(t: Tokens, match: Match): boolean {
  const { form, first, last } = match;
  if (form.kind !== 'figures') return true;
  const before = word(t, first - 1);
  const after = word(t, last);
  if (form.year !== null) {
    if (
      form.mark === '.' &&
      /^(?:version|v|release|section|ios|android|windows|software|build|firmware|patch)$/.test(before)
    )
      return false;
    if (form.mark === '.' && t[first + 4]?.text.length === 2)
      return /^(?:on|by|until|from|since|dated|due|of|to|before|after)$/.test(before);
    if (form.mark !== '/' && form.mark !== '.' && t[first + 4]?.text.length === 2)
      return /^(?:on|by|until|from|since|dated|due)$/.test(before) && form.first <= 31 && form.second <= 31;
    return true;
  }
  // Without a year figures are a date only where a day is looked for.
  if (form.first === form.second || form.first === 0 || form.second === 0) return false;
  if (!((form.first <= 12 && form.second <= 31) || (form.second <= 12 && form.first <= 31))) return false;
  if (
    /^(?:cup|cups|of|mile|inch|inches|tsp|tbsp|teaspoon|lead|majority|time|vote|pints?|attacks?|hours?|odds|favourite|shot|overs|wickets|ounces?|pounds?)$/.test(
      after,
    )
  )
    return false;
  if (form.first === 9 && form.second === 11) return false;
  if (form.first === 24 && form.second === 7) return false;
  if (form.weekday !== null) return true;
  // "listed for 3/5", "opens 7/5": a day is looked for; "for 3/5 of" was a share.
  if (before === 'for') return /^(?:listed|set|scheduled|fixed|planned|booked|due)$/.test(word(t, first - 2));
  return /^(?:on|by|until|till|since|from|dated|due|before|after|opens|closes|starts|begins|ends|premieres)$/.test(
    before,
  );
}

export function unitStands(t: Tokens, match: Match): boolean {
  const { form, first, last } = match;
  if (form.kind !== 'unit') return true;
  if (units.get(word(t, last - 1))?.unit === 'quarter' && /^(?:last|final)$/.test(word(t, first)) === false) {
    if (/^(?:final|back|court|mile|century|of)$/.test(word(t, last)) && word(t, last) !== 'of') return false;
  }
  // "This Week", "Last Days": a title in capitals.
  if (capital(t, first) && capital(t, last - 1) && last - first > 1 && !opensSentence(t, first)) return false;
  // A programme: on ABC's "This Week".
  if (capital(t, first) && capital(t, last - 1) && last - first > 1 && /^["“‘']$/.test(t[first - 1]?.text ?? ''))
    return false;
  if (capital(t, last - 1) && t[first]?.text === t[first]?.text.toUpperCase()) return true;
  return !(capital(t, last - 1) && !capital(t, first));
}
