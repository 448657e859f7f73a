// The words that expressions of time begin with: most words of an article end the search at once.

/** last, this, next and their kin. */
export const which: ReadonlySet<string> = new Set(['last', 'this', 'next', 'past', 'coming', 'previous', 'following', 'that', 'upcoming']); // prettier-ignore

/** What a length may begin with besides a number: articles, open numbers, bounds. */
export const lengthWords: ReadonlySet<string> = new Set([
  'a', 'an', 'another', 'half', 'couple', 'few', 'several', 'many', 'numerous', 'some', 'various', 'countless', 'about', 'nearly', 'almost',
  'around', 'roughly', 'approximately', 'over', 'under', 'more', 'longer', 'less', 'fewer', 'at', 'up', 'no', 'single', 'daylong', 'weeklong',
  'monthlong', 'yearlong', 'hourlong', 'decadelong', 'decadeslong',
]); // prettier-ignore

export const articles: ReadonlySet<string> = new Set(['a', 'an', 'another']);

/** Behind a, an, another: numbers, and the words that stand between an article and its unit. */
export const afterA: ReadonlySet<string> = new Set([
  'few', 'couple', 'half', 'dozen', 'hundred', 'thousand', 'single', 'full', 'whole', 'further', 'additional', 'trading', 'business', 'working',
  'calendar', 'school', 'straight', 'consecutive', 'long', 'more', 'extra', 'solid', 'successive', 'short', 'other', 'fiscal', 'year', 'comparable', 'corresponding', 'later',
]); // prettier-ignore

/** Behind the, besides what opens an expression itself. */
export const afterThe: ReadonlySet<string> = new Set(['full', 'whole', 'fiscal', 'recent', 'future', 'coming', 'moment', 'near', 'foreseeable', 'short', 'long', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties', 'past', 'academic', 'comparable', 'corresponding']); // prettier-ignore
