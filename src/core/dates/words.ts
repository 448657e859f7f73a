/** Month names and their short forms, lower case, to 1 … 12. General English. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
);

export const monthNames: readonly string[] = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July',
  'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

/** Weekday names and their short forms, lower case, to 1 (Monday) … 7. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed', 'weds'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ].flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
);

export const weekdayNames: readonly string[] = [
  'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday',
]; // prettier-ignore

/** Units of time. `trading day` and the like are days of another count. */
export type Unit =
  'second' | 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'millennium'; // prettier-ignore

export const units: ReadonlyMap<string, { readonly unit: Unit; readonly plural: boolean }> = new Map<
  string,
  { readonly unit: Unit; readonly plural: boolean }
>(
  (
    [
      ['second', 'second', 'seconds'],
      ['minute', 'minute', 'minutes'],
      ['hour', 'hour', 'hours'],
      ['day', 'day', 'days'],
      ['day', 'night', 'nights'],
      ['week', 'week', 'weeks'],
      ['fortnight', 'fortnight', 'fortnights'],
      ['weekend', 'weekend', 'weekends'],
      ['month', 'month', 'months'],
      ['quarter', 'quarter', 'quarters'],
      ['year', 'year', 'years'],
      ['decade', 'decade', 'decades'],
      ['century', 'century', 'centuries'],
      ['millennium', 'millennium', 'millennia'],
    ] as const
  ).flatMap(([unit, one, many]): [string, { readonly unit: Unit; readonly plural: boolean }][] => [
    [one, { unit, plural: false }],
    [many, { unit, plural: true }],
  ]),
);

/** TIMEX3 letters: weeks and centuries as the standard has them, a decade is E, a century C. */
export const unitLetters: Readonly<Record<Unit, string>> = {
  second: 'S', minute: 'M', hour: 'H', day: 'D', week: 'W', fortnight: 'W', weekend: 'WE', month: 'M',
  quarter: 'Q', year: 'Y', decade: 'E', century: 'C', millennium: 'L',
}; // prettier-ignore

/** Shorter than a day. */
export const isClockUnit = (unit: Unit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

export const seasons: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

export const dayParts: ReadonlyMap<string, 'MO' | 'AF' | 'EV' | 'NI'> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]);

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...small.map((word, n): [string, number] => [word, n]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, n): [string, number] => [word, (n + 2) * 10]),
]);

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, n): [string, number] => [word, n + 1]),
  ['thirtieth', 30], ['fortieth', 40], ['fiftieth', 50], ['sixtieth', 60], ['seventieth', 70], ['eightieth', 80],
  ['ninetieth', 90], ['hundredth', 100],
]); // prettier-ignore

/** Zones as copy writes them, lower case. */
export const zones: ReadonlyMap<string, string> = new Map([
  ['gmt', 'Z'], ['utc', 'Z'], ['bst', '+01:00'], ['cet', '+01:00'], ['cest', '+02:00'], ['est', '-05:00'], ['edt', '-04:00'],
  ['cst', '-06:00'], ['cdt', '-05:00'], ['mst', '-07:00'], ['mdt', '-06:00'], ['pst', '-08:00'], ['pdt', '-07:00'],
  ['et', ''], ['ct', ''], ['mt', ''], ['pt', ''], ['aest', '+10:00'], ['aedt', '+11:00'], ['jst', '+09:00'], ['ist', ''], ['msk', '+03:00'],
]); // prettier-ignore
