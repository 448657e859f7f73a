import type { FeastForm, Match } from '../form';
import { isApostrophe, type Tokens } from '../scan';
import { isGivenName } from '../../lexicon/people-words';
import { add, easter, nthWeekday, weekdayOf, type Day } from '../calendar';
import { readDate } from './calendar';
import { readWhich } from './which';
import { readYear } from './numbers';

/** A feast by its words, and how its day is worked out; null where only a sighting or another calendar decides. */
interface Feast {
  readonly words: readonly string[];
  readonly day: ((year: number) => Day | null) | null;
}

const pad = (n: number): string => String(n).padStart(2, '0');
const fixed =
  (month: number, day: number) =>
  (year: number): Day =>
    `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
const fromEaster =
  (days: number) =>
  (year: number): Day =>
    add(easter(year), days);
const nth =
  (month: number, weekday: number, n: number, more = 0) =>
  (year: number): Day | null => {
    const day = nthWeekday(year, month, weekday, n);
    return day === null ? null : add(day, more);
  };

// Fixed feasts and rules: general knowledge of the civil and church calendars.
const table: readonly (readonly [string, Feast['day']])[] = [
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["new year ' s eve", fixed(12, 31)],
  ["new year ' s day", fixed(1, 1)],
  ["new year ' s", fixed(1, 1)],
  ['new year', fixed(1, 1)],
  ['twelfth night', fixed(1, 5)],
  ['burns night', fixed(1, 25)],
  ['groundhog day', fixed(2, 2)],
  ["valentine ' s day", fixed(2, 14)],
  ["st valentine ' s day", fixed(2, 14)],
  ["st patrick ' s day", fixed(3, 17)],
  ["st . patrick ' s day", fixed(3, 17)],
  ["st george ' s day", fixed(4, 23)],
  ["st david ' s day", fixed(3, 1)],
  ["st andrew ' s day", fixed(11, 30)],
  ["april fools ' day", fixed(4, 1)],
  ["april fool ' s day", fixed(4, 1)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ['cinco de mayo', fixed(5, 5)],
  ['juneteenth', fixed(6, 19)],
  ['midsummer day', fixed(6, 24)],
  ['canada day', fixed(7, 1)],
  ['independence day', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['halloween', fixed(10, 31)],
  ["all saints ' day", fixed(11, 1)],
  ["all souls ' day", fixed(11, 2)],
  ['bonfire night', fixed(11, 5)],
  ['guy fawkes night', fixed(11, 5)],
  ['armistice day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ["veterans ' day", fixed(11, 11)],
  ['inauguration day', fixed(1, 20)],
  ['shrove tuesday', fromEaster(-47)],
  ['mardi gras', fromEaster(-47)],
  ['pancake day', fromEaster(-47)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['holy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['holy saturday', fromEaster(-1)],
  ['easter week', null],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['easter day', fromEaster(0)],
  ['easter', fromEaster(0)],
  ['ascension day', fromEaster(39)],
  ['whit sunday', fromEaster(49)],
  ['pentecost', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ['corpus christi', fromEaster(60)],
  ['mothering sunday', fromEaster(-21)],
  ['martin luther king jr . day', nth(1, 1, 3)],
  ['martin luther king day', nth(1, 1, 3)],
  ["presidents ' day", nth(2, 1, 3)],
  ['presidents day', nth(2, 1, 3)],
  ['memorial day', nth(5, 1, -1)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['thanksgiving', nth(11, 4, 4)],
  ['black friday', nth(11, 4, 4, 1)],
  ['cyber monday', nth(11, 4, 4, 4)],
  ['giving tuesday', nth(11, 4, 4, 5)],
  ['election day', nth(11, 1, 1, 1)],
  ['remembrance sunday', nth(11, 7, 2)],
  ['father ’ s day', nth(6, 7, 3)],
  ["father ' s day", nth(6, 7, 3)],
  ['remembrance day', fixed(11, 11)],
  ['advent sunday', (year) => add(`${year}-12-25`, -21 - (weekdayOf(`${year}-12-25`) % 7 || 7))],
  // Two rules in use, or none that a calendar can give: known as feasts, left unresolved.
  ["mother ' s day", null],
  ['ramadan', null],
  ['eid al fitr', null],
  ['eid al adha', null],
  ['eid', null],
  ['passover', null],
  ['yom kippur', null],
  ['rosh hashanah', null],
  ['hanukkah', null],
  ['diwali', null],
  ['lunar new year', null],
  ['chinese new year', null],
  ['bloody sunday', null],
  ['super tuesday', null],
  ['black monday', null],
  ['black tuesday', null],
  ['black wednesday', null],
  ['black thursday', null],
  ['super sunday', null],
  ['super saturday', null],
  ['fat tuesday', fromEaster(-47)],
  ['holy week', null],
];

const byFirst = new Map<string, Feast[]>();
for (const [name, day] of table) {
  const list = name.split(' ');
  const first = list[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), { words: list, day }]);
}
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

const days = new Map(table);

/** The day of a feast in a year, or null where it is not for a calendar to say. */
export const feastDay = (feast: string, year: number): Day | null => days.get(feast)?.(year) ?? null;

/** What may begin a feast, lower case. */
export const feastWords: ReadonlySet<string> = new Set(byFirst.keys());

/** Good Friday, last Thanksgiving, Christmas Day 2019, Easter Monday, April 6. */
export function readFeast(t: Tokens, i: number): (Match & { readonly form: FeastForm }) | null {
  const which = readWhich(t, i);
  const at = which?.end ?? i;
  if (!t[at]?.capital && !/^(?:easter|christmas|thanksgiving|halloween)$/.test(t[at]?.lower ?? '')) return null;
  const fourth = fourthOfJuly(t, at);
  const feast = fourth ?? named(t, at);
  if (!feast) return null;
  const comma = t[feast.end]?.text === ',' ? feast.end + 1 : feast.end;
  const date = readDate(t, comma);
  if (date && date.form.day !== null && t[comma]?.gap)
    return {
      first: i,
      last: date.last,
      form: { kind: 'feast', feast: feast.name, year: date.form.year, which: which?.which ?? null, date: date.form },
    };
  const year = readYear(t, feast.end);
  const end = year && !year.short ? year.end : feast.end;
  return {
    first: i,
    last: end,
    form: {
      kind: 'feast',
      feast: feast.name,
      year: end > feast.end ? (year?.year ?? null) : null,
      which: which?.which ?? null,
      date: null,
    },
  };
}

function fourthOfJuly(t: Tokens, i: number): { name: string; end: number } | null {
  return t[i]?.text === 'Fourth' && t[i + 1]?.lower === 'of' && t[i + 2]?.lower === 'july'
    ? { name: 'independence day', end: i + 3 }
    : null;
}

function named(t: Tokens, i: number): { name: string; end: number } | null {
  for (const feast of byFirst.get(t[i]?.lower ?? '') ?? []) {
    const fits = feast.words.every((word, k) => {
      const token = t[i + k];
      if (word === "'") return isApostrophe(token);
      return (
        token?.lower === word &&
        (token.capital ||
          feast.words.length === 1 ||
          token.kind === 'mark' ||
          word === 's' ||
          word === 'de' ||
          word === 'week')
      );
    });
    if (!fits) continue;
    const end = i + feast.words.length;
    const next = t[end];
    // "Joan Christmas": a person.
    if (i > 0 && feast.words.length === 1 && t[i - 1]?.capital && t[i]?.gap && isGivenName(t[i - 1]?.lower ?? ''))
      return null;
    // "New Year Honours", "Christmas Carol", "Easter Island", "Black Friday Records": names.
    if (next?.capital && next.gap && feast.words.length === 1) return null;
    return { name: feast.words.join(' '), end };
  }
  return null;
}
