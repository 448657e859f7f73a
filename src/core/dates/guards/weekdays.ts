import type { Match } from '../form';
import { isApostrophe, type Tokens } from '../scan';
import { months, weekdays } from '../words';
import { capital, opensSentence, word } from './around';

const paperHeads = new Set(['times', 'telegraph', 'mail', 'mirror', 'express', 'herald', 'post', 'people', 'sun', 'world', 'independent', 'business', 'review', 'night', 'club', 'league', 'morning', 'life', 'live', 'market', 'star', 'sport', 'tribune', 'gazette', 'journal', 'magazine', 'school', 'brunch', 'standard', 'program', 'programme', 'show', 'football', 'group', 'movement', 'agreement', 'accords', 'massacre', 'prayers', 'mosque']); // prettier-ignore

/** Feast and club names whose second word is a weekday: Bloody Sunday, Sheffield Wednesday. */
const namedDays = new Set(['good', 'black', 'bloody', 'ash', 'super', 'easter', 'palm', 'holy', 'sheffield', 'whit', 'shrove', 'fat', 'maundy', 'cyber', 'giving', 'ruby', 'remembrance', 'freaky', 'girl', 'joe', 'mad', 'blue', 'red', 'big', 'mothering', 'rush', 'happy']); // prettier-ignore

export function weekdayStands(t: Tokens, match: Match): boolean {
  let at = match.first;
  while (at < match.last && !weekdays.has(word(t, at))) at++;
  if (at >= match.last) return true;
  const name = word(t, at);
  const before = word(t, at - 1);
  const abbreviated = !name.endsWith('day');
  if (capital(t, at - 1) && namedDays.has(before)) return false;
  // The Mail on Sunday.
  if (before === 'on' && capital(t, at - 2) && paperHeads.has(word(t, at - 2))) return false;
  // "Edmonton Sun, August 16": a short name counts only after a mark, a small word, or at the start of a line.
  if (abbreviated) {
    if (capital(t, at - 1) && !/^(?:on|by|from|until|since|next|last|this)$/.test(before)) return false;
    const dated = match.form.kind === 'calendar' || match.form.kind === 'figures';
    if (!dated && (name === 'sun' || name === 'sat' || name === 'wed' || name === 'mon'))
      return /^(?:on|next|last|this|from|until|by)$/.test(before) && before !== 'the';
    if (!dated && (before === 'the' || before === 'a' || before === 'and')) return false;
    if (dated && before === 'the') return false;
  }
  if (match.form.kind === 'calendar' && match.last - at > 2 && at === match.first)
    return !(before === 'the' && capital(t, at + 1) && !months.has(word(t, at + 1)));
  const next = match.last;
  if (
    /^(?:friday|saturday|sunday|monday)$/.test(name) &&
    word(t, at + 1) === 'the' &&
    /^1?3$/.test(t[at + 2]?.text ?? '')
  )
    return false;
  if (match.form.kind === 'weekday' || match.form.kind === 'part') return !nameAround(t, at, next);
  return true;
}

/** The weekday is part of a name: The Sunday Times, the Tuesday Club. */
export function nameAround(t: Tokens, at: number, next: number): boolean {
  const before = word(t, at - 1);
  if (!capital(t, next) || !t[next]?.gap) return false;
  if (months.has(word(t, next))) return false;
  if (paperHeads.has(word(t, next))) return true;
  return before === 'the' && !opensSentence(t, next) && t[next - 1]?.kind === 'word';
}

export function partStands(t: Tokens, match: Match): boolean {
  if (word(t, match.first) === 'overnight')
    return !/^(?:success|sensation|stay|stays|train|bag|guest|guests|millionaire|star|fame|celebrity|camp|trip|flight|bus)$/.test(
      word(t, match.last),
    );
  return !(capital(t, match.first) && capital(t, match.last) && !opensSentence(t, match.first));
}

/** “Tomorrow the Tide”: a book or song in quotation marks, its longer words with capitals. */
function opensTitle(t: Tokens, first: number): boolean {
  if (!/^["“‘]$/.test(t[first - 1]?.text ?? '')) return false;
  let words = 0;
  for (let i = first + 1; i < first + 8; i++) {
    const token = t[i];
    if (!token) return false;
    if (token.kind === 'mark') return words > 0 && /^["”’]$/.test(token.text);
    if (token.lower.length > 3 && !token.capital) return false;
    if (token.capital) words++;
  }
  return false;
}

export function deicticStands(t: Tokens, match: Match): boolean {
  const name = word(t, match.first);
  const before = word(t, match.first - 1);
  const after = word(t, match.last);
  if (capital(t, match.first) && (!opensSentence(t, match.first) || opensTitle(t, match.first))) return false;
  if (capital(t, match.first) && /^(?:programme|program|show)$/.test(after)) return false;
  if (
    capital(t, match.first) &&
    capital(t, match.last) &&
    t[match.last]?.gap &&
    /^(?:fm|tv|magazine|show)$/.test(after)
  )
    return false;
  if (isApostrophe(t[match.last]) && !t[match.last]?.gap) {
    const thing = word(t, match.last + 2);
    // "yesterday's men", "tomorrow's world", "today's children": an age, not a day.
    if (
      /^(?:men|man|world|news|papers|children|youth|kids|standards|technology|generation|generations|society|parents|leaders|young|women|hero|heroes|audience|audiences|consumers|teenagers|students)$/.test(
        thing,
      )
    )
      return false;
  }
  if (
    /^(?:of|than)$/.test(before) &&
    name === 'today' &&
    /^(?:world|youth|britain|america|generation)$/.test(word(t, match.first - 2))
  )
    return false;
  if (before === 'here' && name === 'today' && (/^(?:gone|and)$/.test(after) || word(t, match.last + 1) === 'gone'))
    return false;
  if (before === 'gone' && name === 'tomorrow') return false;
  // "the fashion of yesterday", "the youth of today": an age; "as of today" is a day.
  if (before === 'of' && word(t, match.first - 2) !== 'as' && !isApostrophe(t[match.last])) return false;
  if (name === 'today' && before === 'world' && word(t, match.first - 2) === 'the') return false;
  return true;
}
