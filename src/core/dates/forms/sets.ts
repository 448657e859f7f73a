import type { Match, SetForm } from '../form';
import { isDash, type Tokens, words } from '../scan';
import { dayParts, months, seasons, unitLetters, units, weekdays } from '../words';
import { readWeekday } from './weekday-dates';
import { readNumber } from './numbers';
import { readUnit } from './lengths';

type SetMatch = Match & { readonly form: SetForm };

const set = (first: number, last: number, value: string, weekday?: number): SetMatch => ({
  first,
  last,
  form: { kind: 'set', value, ...(weekday === undefined ? {} : { weekday }) },
});

const adverbs: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
  ['hourly', 'PT1H'],
  ['nightly', 'P1D'],
  ['fortnightly', 'P2W'],
]);

export const setAdverbs: ReadonlySet<string> = new Set(adverbs.keys());

/** Every Tuesday, each July, every two years, daily, Tuesdays, Tuesday nights, at weekends, twice a week. */
export function readSet(t: Tokens, i: number): SetMatch | null {
  const word = t[i]?.lower ?? '';
  const adverb = adverbs.get(word);
  if (adverb) return isPaper(t, i) || isRate(t, i) || isName(t, i) ? null : set(i, i + 1, adverb);
  if (word === 'every' || word === 'each') return every(t, i);
  if (word === 'once' || word === 'twice') return rate(t, i);
  return plural(t, i) ?? daysAWeek(t, i);
}

/** "told Marlow Weekly", "Daily et al.": a capital in mid-sentence, or a name in front of others. */
const isName = (t: Tokens, i: number): boolean =>
  t[i]?.capital === true && (t[i - 1]?.kind === 'word' || t[i + 1]?.lower === 'et');

/** "the average daily volume", "grow 8% annually": how much, not how often. */
const isRate = (t: Tokens, i: number): boolean =>
  t[i - 1]?.lower === 'average' || t[i - 1]?.text === '%' || /^(?:percent|per cent)$/.test(t[i - 1]?.lower ?? '');

/** "the party daily Vestnik", "a leading daily,": a newspaper. */
function isPaper(t: Tokens, i: number): boolean {
  const next = t[i + 1];
  if (next?.capital && next.gap && !weekdays.has(next.lower) && !months.has(next.lower)) return true;
  return (
    t[i]?.lower !== 'annually' &&
    (!next || next.kind === 'mark' || /^(?:said|says|reported|newspaper|paper)$/.test(next.lower)) &&
    /^(?:a|an|the|leading|local|national|english-language|business|party|independent|tabloid)$/.test(
      t[i - 1]?.lower ?? '',
    )
  );
}

function every(t: Tokens, i: number): SetMatch | null {
  const other = t[i + 1]?.lower === 'other' || t[i + 1]?.lower === 'second' ? 2 : 1;
  const single = t[i + 1]?.lower === 'single' ? i + 2 : i + 1;
  const at = other === 2 ? i + 2 : single;
  const weekday = readWeekday(t, at);
  if (weekday) {
    const part = dayParts.get(t[weekday.end]?.lower ?? '');
    return set(
      i,
      part ? weekday.end + 1 : weekday.end,
      `XXXX-WXX-${weekday.weekday}${part ? `T${part}` : ''}`,
      weekday.weekday,
    );
  }
  if (t[at]?.lower === 'weekday') return set(i, at + 1, 'XXXX-WXX-XX');
  const month = months.get(t[at]?.lower ?? '');
  if (month !== undefined && t[at]?.capital) return set(i, at + 1, `XXXX-${String(month).padStart(2, '0')}`);
  const season = seasons.get(t[at]?.lower ?? '');
  if (season) return set(i, at + 1, `XXXX-${season}`);
  const part = dayParts.get(t[at]?.lower ?? '');
  if (part) return set(i, at + 1, `XXXX-XX-XXT${part}`);
  const number = readNumber(t, at);
  const unit = readUnit(t, number && !number.article ? number.end : at);
  if (!unit) return null;
  if (unit.plural && !number) return null;
  const amount = number && !number.article ? (number.value ?? 'X') : other;
  const letter = unitLetters[unit.unit];
  const time = letter === 'H' || letter === 'S' || unit.unit === 'minute' ? 'T' : '';
  return set(i, unit.end, `P${time}${amount}${letter}`);
}

/** "seven days a week": every day; "five days a week". */
function daysAWeek(t: Tokens, i: number): SetMatch | null {
  const number = readNumber(t, i);
  const end = number && !number.article ? words(t, number.end, 'days', 'a', 'week') : -1;
  return number && end > 0 ? set(i, end, number.value === 7 ? 'P1D' : 'P1W') : null;
}

function rate(t: Tokens, i: number): SetMatch | null {
  const per = t[i + 1]?.lower;
  if (per !== 'a' && per !== 'every' && per !== 'each') return null;
  const unit = units.get(t[i + 2]?.lower ?? '');
  if (!unit || unit.plural) return null;
  return set(i, i + 3, `P1${unitLetters[unit.unit]}`);
}

export const pluralDays = new Map(
  [...weekdays].filter(([name]) => name.endsWith('day')).map(([name, n]) => [`${name}s`, n]),
);

/** Capitalised weekdays in the plural: `Tuesdays`, `Tuesday nights`; weekdays, weekends. */
function plural(t: Tokens, i: number): SetMatch | null {
  const token = t[i];
  const day = pluralDays.get(token?.lower ?? '');
  if (day !== undefined && token?.capital) return set(i, i + 1, `XXXX-WXX-${day}`, day);
  const single = readWeekday(t, i);
  if (single && !single.abbreviated) {
    const other = t[single.end]?.lower === 'and' ? readWeekday(t, single.end + 1) : null;
    const part = t[other?.end ?? single.end]?.lower ?? '';
    const one = part.endsWith('s') ? dayParts.get(part.slice(0, -1)) : undefined;
    if (one) return set(i, other ? single.end : single.end + 1, `XXXX-WXX-${single.weekday}T${one}`, single.weekday);
  }
  if (token?.lower === 'weekends') return set(i, i + 1, 'XXXX-WXX-WE');
  if (token?.lower === 'weekdays' && !isDash(t[i + 1])) return set(i, i + 1, 'XXXX-WXX-XX');
  return null;
}
