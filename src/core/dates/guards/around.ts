import type { Tokens } from '../scan';

export const capital = (t: Tokens, i: number): boolean => t[i]?.capital === true;

export const word = (t: Tokens, i: number): string => t[i]?.lower ?? '';

/** Begins a sentence, a line or a quotation: its capital says nothing. */
export const opensSentence = (t: Tokens, i: number): boolean => {
  const before = t[i - 1];
  return before === undefined || /^[.!?:"“”‘(–—•`]$/.test(before.text);
};

export const counted = new Set(['people', 'men', 'women', 'children', 'troops', 'soldiers', 'miles', 'feet', 'metres', 'meters', 'km', 'kilometres', 'kilometers', 'tons', 'tonnes', 'pounds', 'dollars', 'euros', 'jobs', 'workers', 'employees', 'votes', 'points', 'shares', 'homes', 'houses', 'acres', 'hectares', 'students', 'pupils', 'patients', 'deaths', 'cases', 'times', 'percent', 'members', 'copies', 'seats', 'units', 'barrels', 'words', 'square', 'cubic', 'or', 'residents', 'families', 'passengers', 'refugees', 'megawatts', 'calories', 'prisoners', 'civilians', 'fans', 'yards', 'hours', 'days', 'years', 'weeks', 'months', 'minutes', 'staff', 'per', 'delegates', 'demonstrators', 'protesters', 'inmates', 'rpm', 'mph', 'hp', 'cc', 'rooms', 'beds']); // prettier-ignore

/** "The Day After Tomorrow": a title, each of its longer words with a capital. */
export const inCapitals = (t: Tokens, first: number, last: number): boolean => {
  const words = t
    .slice(first, last)
    .filter(({ kind, lower }) => kind === 'word' && lower.length > 2 && lower !== 'the');
  return (
    words.length > 2 && words.every(({ capital }) => capital) && words.some(({ text }) => text !== text.toUpperCase())
  );
};
