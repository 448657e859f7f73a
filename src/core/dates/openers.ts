import { feastWords } from './forms/feasts';
import { setAdverbs } from './forms/sets';
import { vagueWords } from './forms/vague';
import type { Token } from './scan';
import { cardinals, dayParts, months, ordinals, seasons, units, weekdays } from './words';

// The words an expression of time may begin with: most words of an article end the search at once.
const openers: ReadonlySet<string> = new Set([
  ...feastWords, ...setAdverbs, ...vagueWords, ...cardinals.keys(), ...dayParts.keys(), ...months.keys(), ...ordinals.keys(),
  ...seasons.keys(), ...units.keys(), ...weekdays.keys(), ...[...weekdays.keys()].map((day) => `${day}s`),
  'the', 'a', 'an', 'another', 'last', 'this', 'next', 'past', 'coming', 'previous', 'following', 'that', 'upcoming', 'same',
  'current', 'present', 'latest', 'preceding', 'prior', 'ensuing', 'succeeding', 'early', 'late', 'mid', 'earlier', 'later',
  'beginning', 'start', 'middle', 'end', 'close', 'final', 'today', 'yesterday', 'tomorrow', 'tonight', 'overnight', 'every', 'each', 'once',
  'twice', 'weekdays', 'weekends', 'noon', 'midnight', 'midday', 'half', 'about', 'nearly', 'almost', 'around', 'roughly',
  'approximately', 'over', 'under', 'more', 'longer', 'less', 'fewer', 'at', 'up', 'no', 'several', 'many', 'numerous', 'some',
  'various', 'countless', 'few', 'couple', 'fiscal', 'financial', 'calendar', 'fy', 'cy', 'q', 'h', 'year', 'single', 'comparable',
  'corresponding', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties', 'daylong',
  'weeklong', 'monthlong', 'yearlong', 'decadelong', 'decadeslong', 'hourlong', 'fourth',
]); // prettier-ignore

export const mayOpen = (token: Token): boolean =>
  token.kind === 'number' ||
  (token.kind === 'mark' ? token.text === "'" || token.text === '’' || token.text === '‘' : openers.has(token.lower));
