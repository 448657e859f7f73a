import type { DateReading } from '../expression';
import { endsSentence, phrase } from '../rules/support';
import { dayForm, grain } from './clash';

/** A turn in a life or a thing: its verb and its noun. */
export interface Turn {
  readonly verbs: RegExp;
  /** The noun of the same turn. */
  readonly nouns: RegExp;
  readonly word: string;
  /** Many things go through it: "the collapse" is of what the paragraph before told of. */
  readonly near?: boolean;
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
  { verbs: /^(?:merged|merges)$/, nouns: /^merger$/, word: 'Merged' },
  { verbs: /^released$/, nouns: /^release$/, word: 'Released' },
  ...(
    [
      ['abdicated', 'abdication'],
      ['abducted', 'abduction'],
      ['collapsed', 'collapse'],
      ['convicted', 'conviction'],
      ['crowned', 'coronation'],
      ['deported', 'deportation'],
      ['disappeared', 'disappearance'],
      ['dismissed', 'dismissal'],
      ['escaped', 'escape'],
      ['inaugurated', 'inauguration'],
      ['jailed', 'jailing'],
      ['kidnapped', 'kidnapping'],
      ['ordained', 'ordination'],
      ['sacked', 'sacking'],
      ['sank', 'sinking'],
      ['unveiled', 'unveiling'],
    ] as const
  ).map(([verb, noun]): Turn => ({
    verbs: new RegExp(`^${verb}$`),
    nouns: new RegExp(`^${noun}$`),
    word: verb.charAt(0).toUpperCase() + verb.slice(1),
    near: true,
  })),
];

const isDated = (reading: DateReading): boolean => /^(?:calendar|weekday)$/.test(dayForm(reading).kind);

/** From the token before an expression back to the comma or stop, ten at most: where its verb stands. */
function* lead({ tokens, first }: DateReading): Generator<string> {
  if (tokens[first - 1]?.kind !== 'word') return;
  for (let i = first - 1; i >= Math.max(0, first - 10); i--) {
    const token = tokens[i];
    if (!token || endsSentence(tokens, i) || /^[,;:]$/.test(token.text)) return;
    yield token.lower;
  }
}

/** The verb stands before "on Friday", "in March", and no comma or stop between. */
export function verbOf(reading: DateReading, verbs: RegExp): boolean {
  if (!isDated(reading)) return false;
  for (const word of lead(reading)) if (verbs.test(word)) return true;
  return false;
}

/** Readings by the words that may be their verb or noun: every turn asks, and few have its word. */
export class Index {
  readonly #verbs = new Map<string, DateReading[]>();
  readonly #nouns = new Map<string, DateReading[]>();

  constructor(readings: readonly DateReading[]) {
    for (const reading of readings) {
      if (!isDated(reading)) continue;
      const { tokens, first, last } = reading;
      for (const word of lead(reading)) put(this.#verbs, word, reading);
      put(this.#nouns, tokens[last]?.lower, reading);
      put(this.#nouns, tokens[first - 2]?.lower, reading);
    }
  }

  /** Those with one of the verbs, as {@link verbOf} has it, in reading order. */
  withVerb(verbs: RegExp): readonly DateReading[] {
    return found(this.#verbs, verbs);
  }

  /** Those with one of the nouns beside them, in reading order. */
  withNoun(nouns: RegExp): readonly DateReading[] {
    return found(this.#nouns, nouns);
  }
}

function put(index: Map<string, DateReading[]>, word: string | undefined, reading: DateReading): void {
  if (word === undefined) return;
  const list = index.get(word);
  if (!list) index.set(word, [reading]);
  else if (list.at(-1) !== reading) list.push(reading);
}

function found(index: ReadonlyMap<string, readonly DateReading[]>, words: RegExp): readonly DateReading[] {
  const all = new Set<DateReading>();
  for (const [word, list] of index) if (words.test(word)) for (const one of list) all.add(one);
  return [...all].sort((a, b) => a.start - b.start);
}

const counted = /^(?:after|since|following|before|until|till|despite|between)$/;

/** "an hour after the bishop's death on Monday", "since Reyes's appointment in 2018": whose turn it is; null where it is not plain. */
export function ownerOf(reading: DateReading, nouns: RegExp): string | null {
  const { tokens, first } = reading;
  if (!isDated(reading) || !/^(?:on|in)$/.test(tokens[first - 1]?.lower ?? '')) return null;
  if (!nouns.test(tokens[first - 2]?.lower ?? '') || tokens[first - 3]?.lower !== 's') return null;
  const owner = first - 5;
  const the = tokens[owner - 1]?.lower === 'the';
  if (!the && !tokens[owner]?.capital) return null;
  const before = the ? owner - 2 : owner - 1;
  // "The bank's collapse in 2009 cost": a day there may be the other verb's.
  const opens = (before < 0 || endsSentence(tokens, before)) && /^(?:month|year)$/.test(grain(reading));
  return opens || counted.test(tokens[before]?.lower ?? '') ? (tokens[owner]?.lower ?? null) : null;
}

/** Who or what does it: the word, or the last of a name, right before the verb's group; null where it is not plain. */
export function doerOf(reading: DateReading, verbs: RegExp): string | null {
  const { tokens, first } = reading;
  for (let i = first - 1; i >= Math.max(1, first - 10); i--) {
    if (!verbs.test(tokens[i]?.lower ?? '')) continue;
    let at = i - 1;
    while (/^(?:was|were|had|has|been|then|first)$/.test(tokens[at]?.lower ?? '')) at--;
    const doer = tokens[at];
    return doer?.kind === 'word' && (doer.capital || tokens[at - 1]?.lower === 'the') ? doer.lower : null;
  }
  return null;
}

/** "her arrest in June", "the Sunday opening". */
export function nounOf(reading: DateReading, nouns: RegExp): boolean {
  const { tokens, first, last } = reading;
  if (!isDated(reading)) return false;
  // "the 175th anniversary of the opening in 2028": the year of the feast, or of the opening.
  if (/^(?:anniversary|birthday|centenary|jubilee|that) of$/.test(phrase(tokens, first - 5, first - 3))) return false;
  if (nouns.test(tokens[last]?.lower ?? '') && /^(?:the|its|his|her|their|s)$/.test(tokens[first - 1]?.lower ?? ''))
    return true;
  return (
    /^(?:on|in)$/.test(tokens[first - 1]?.lower ?? '') &&
    nouns.test(tokens[first - 2]?.lower ?? '') &&
    /^(?:his|her|its|their|the)$/.test(tokens[first - 3]?.lower ?? '')
  );
}
