import type { DayPart, Form, Match, PartForm, UnitForm, Which } from '../form';
import { isDash, words, type Tokens } from '../scan';
import { dayParts, weekdays } from '../words';
import { readWeekday, type WeekdayRead } from './weekday-dates';
import { readWhich } from './which';

type PartMatch = Match & { readonly form: PartForm };

const match = (first: number, last: number, part: DayPart, of: Form | null): PartMatch => ({
  first,
  last,
  form: { kind: 'part', part, of },
});

const away = (days: number): Form => ({ kind: 'deictic', days });

/** A day counted from the one told of. */
const told = (shift: number, word: string): UnitForm => ({ kind: 'unit', unit: 'day', shift, from: 'text', word });

const named = ({ weekday, abbreviated }: WeekdayRead, which: Which | null): Form => ({
  kind: 'weekday',
  weekday,
  which,
  week: null,
  abbreviated,
  modifier: false,
});

const dayWords: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** this morning, last night, yesterday afternoon, Tuesday night, overnight, tonight, the next morning. */
export function readPart(t: Tokens, i: number): PartMatch | null {
  const word = t[i]?.lower ?? '';
  if (word === 'tonight') return match(i, i + 1, 'NI', away(0));
  if (word === 'overnight') {
    const day = readWeekday(t, i + 1);
    return day ? match(i, day.end, 'NI', named(day, null)) : match(i, i + 1, 'NI', null);
  }
  const same = word === 'same' ? i : words(t, i, 'the', 'same') > 0 ? i + 1 : -1;
  const sameDay = same >= 0 ? partAt(t, same + 1) : null;
  if (sameDay) return match(i, sameDay.end, sameDay.part, told(0, 'that'));
  const middle = readMiddle(t, i);
  if (middle) return middle;
  const days = dayWords.get(word);
  const which = days === undefined ? readWhich(t, i) : null;
  const weekday = days === undefined ? readWeekday(t, which?.end ?? i) : null;
  const part = partAt(t, days === undefined ? (weekday?.end ?? which?.end ?? i) : i + 1);
  if (!part) return null;
  const of =
    days !== undefined
      ? away(days)
      : weekday
        ? named(weekday, which?.which ?? null)
        : which
          ? byWhich(t, i, which.which, part.part)
          : null;
  return of ? match(i, part.end, part.part, of) : null;
}

/** The day of "this morning", "last night", "that evening", "the next morning". */
function byWhich(t: Tokens, i: number, which: Which, part: DayPart): Form | null {
  switch (which) {
    case 'this':
      return away(0);
    case 'last':
      return part === 'NI' && t[i]?.lower !== 'the' ? away(-1) : null;
    case 'that':
      return told(0, 'that');
    case 'following':
    case 'next':
      return told(1, 'next');
    case 'previous':
      return told(-1, 'previous');
    default:
      return null;
  }
}

/** mid-afternoon yesterday, mid-morning on Tuesday: the part stands before its day; alone, it is of the day told of. */
function readMiddle(t: Tokens, i: number): PartMatch | null {
  if (t[i]?.lower !== 'mid') return null;
  const part = partAt(t, i);
  if (!part || t[part.end]?.kind === 'number') return null;
  const at = t[part.end]?.lower === 'on' ? part.end + 1 : part.end;
  const days = at === part.end ? dayWords.get(t[at]?.lower ?? '') : undefined;
  if (days !== undefined) return match(i, at + 1, part.part, away(days));
  const weekday = readWeekday(t, at);
  if (weekday) return match(i, weekday.end, part.part, named(weekday, null));
  return /^(?:by|until|till|since|around|from)$/.test(t[i - 1]?.lower ?? '')
    ? match(i, part.end, part.part, told(0, 'the'))
    : null;
}

function partAt(t: Tokens, i: number): { part: DayPart; end: number } | null {
  const skip = /^(?:early|late|mid)$/.test(t[i]?.lower ?? '') ? (isDash(t[i + 1]) ? i + 2 : i + 1) : i;
  const word = t[skip]?.lower ?? '';
  const part = dayParts.get(word);
  if (!part) return null;
  const next = t[skip + 1];
  // "Saturday Night Skating", "Thursday Night Quiz": a name.
  if (t[skip]?.capital && next?.capital && !weekdays.has(next.lower)) return null;
  return { part, end: skip + 1 };
}
