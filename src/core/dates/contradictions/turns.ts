import type { DateReading } from '../expression';
import { endsSentence, phrase } from '../rules/support';

/** A turn in a life or a thing: its verb and its noun. */
export interface Turn {
  readonly verbs: RegExp;
  /** The noun of the same turn. */
  readonly nouns: RegExp;
  readonly word: string;
}

export const turnsOfLife: readonly Turn[] = [
  { verbs: /^appointed$/, nouns: /^appointment$/, word: 'Appointed' },
  { verbs: /^(?:opens|opened|open)$/, nouns: /^opening$/, word: 'Opens' },
  { verbs: /^(?:reopens|reopened|reopen)$/, nouns: /^reopening$/, word: 'Reopens' },
  { verbs: /^(?:launches|launched)$/, nouns: /^launch$/, word: 'Launched' },
  { verbs: /^(?:resigned|resigns)$/, nouns: /^resignation$/, word: 'Resigned' },
  { verbs: /^(?:retired|retires)$/, nouns: /^retirement$/, word: 'Retired' },
  { verbs: /^arrested$/, nouns: /^arrest$/, word: 'Arrested' },
  { verbs: /^married$/, nouns: /^(?:wedding|marriage)$/, word: 'Married' },
  { verbs: /^founded$/, nouns: /^(?:founding|foundation)$/, word: 'Founded' },
  { verbs: /^(?:closed|closes)$/, nouns: /^closure$/, word: 'Closed' },
  { verbs: /^released$/, nouns: /^release$/, word: 'Released' },
];

/** The verb stands before "on Friday", "in March", and no comma or stop between. */
export function verbOf(reading: DateReading, verbs: RegExp): boolean {
  const { tokens, first } = reading;
  if (tokens[first - 1]?.kind !== 'word') return false;
  if (!/^(?:calendar|weekday)$/.test(reading.form.kind)) return false;
  for (let i = first - 1; i >= Math.max(0, first - 10); i--) {
    if (endsSentence(tokens, i) || /^[,;:]$/.test(tokens[i]?.text ?? '')) return false;
    if (verbs.test(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

/** "her arrest in June", "the Sunday opening". */
export function nounOf(reading: DateReading, nouns: RegExp): boolean {
  const { tokens, first, last } = reading;
  if (!/^(?:calendar|weekday)$/.test(reading.form.kind)) return false;
  // "the 175th anniversary of the opening in 2028": the year of the feast, or of the opening.
  if (/^(?:anniversary|birthday|centenary|jubilee) of$/.test(phrase(tokens, first - 5, first - 3))) return false;
  if (nouns.test(tokens[last]?.lower ?? '') && /^(?:the|its|his|her|their|s)$/.test(tokens[first - 1]?.lower ?? ''))
    return true;
  return (
    /^(?:on|in)$/.test(tokens[first - 1]?.lower ?? '') &&
    nouns.test(tokens[first - 2]?.lower ?? '') &&
    /^(?:his|her|its|their|the)$/.test(tokens[first - 3]?.lower ?? '')
  );
}
