import type { Prose, Sentence, Word } from '../../article/article';
import { notSuperlative, scopes, strongSuperlatives, superlative } from '../../lexicon/figures';
import { wordSet } from '../../lexicon/forms';
import { isNominal, phraseAfter } from './clause';
import { isNumber } from './number';

/** A phrase that ranks what it names: "the oldest pier in Europe", "the first nurse", "its only bridge". */
export interface Rank {
  readonly by: 'best' | 'first' | 'only';
  /** The word that ranks. */
  readonly at: number;
  /** The phrase from its article or owner to its noun, as word indices. */
  readonly opening: number;
  readonly last: number;
  /** Its end with "in the world", "of its kind", where that follows. */
  readonly end: number;
  /** The words between the ranking word and the end of the phrase, and those that follow it. */
  readonly inside: readonly Word[];
  readonly after: readonly Word[];
  /** What it is ranked among is told: "in Europe", "of its kind", "since 1990". */
  readonly scoped: boolean;
  /** It is told of a subject: "is the oldest", "The oak, the oldest in Europe, fell". */
  readonly predicative: boolean;
}

/** The ranking phrase around a word, or null: no rank, no article or owner before it, "one of the biggest". */
export function rankAt(prose: Prose, at: number, sentence: Sentence): Rank | null {
  const { words } = prose;
  const by = rankingOf(prose, at);
  if (!by) return null;
  const opening = openingOf(prose, at, sentence);
  if (opening < 0 || isOneOf(words, opening, sentence)) return null;
  const phrase = phraseAfter(prose, at, sentence.last, 7);
  // "the only place", "the only crossing": a noun, for whatever the tagger takes it.
  const noun = by === 'only' && words[at + 1]?.kind === 'word' && words[at + 1].tag !== 'ADP';
  const bare = noun || words[at].lower === 'most' ? at + 2 : at + 1;
  const last = phrase && phrase.last > at + 1 ? pastGerund(words, phrase.last) : bare;
  if (last === at + 1 && by !== 'first' && !standsAlone.has(words[last]?.lower ?? '')) return null;
  const after = words.slice(last, Math.min(sentence.last, last + 8));
  const end = scopeEnd(prose, last, sentence.last);
  return {
    by,
    at,
    opening,
    last,
    end,
    inside: words.slice(at + 1, last),
    after,
    scoped: hasScope(words, opening, at, after),
    predicative:
      isPredicative(words, opening, sentence) ||
      (by !== 'only' && isApposition(words, opening, { at, last, end }, sentence)),
  };
}

/** What may follow a rank that has no noun: "the oldest in", "the worst ever". */
const standsAlone = wordSet('in on of ever');

function rankingOf(prose: Prose, i: number): Rank['by'] | null {
  const { words } = prose;
  const { lower } = words[i];
  if (lower === 'first' || lower === 'first-ever') return 'first';
  if (lower === 'only') return words[i - 1]?.lower === 'the' || isOwner(words, i) ? 'only' : null;
  return isSuperlative(prose, i) ? 'best' : null;
}

function isSuperlative({ words }: Prose, i: number): boolean {
  const { lower, tag } = words[i];
  if (strongSuperlatives.has(lower) || topped.test(lower)) return true;
  if (lower === 'most')
    return (
      (words[i + 1]?.tag === 'ADJ' || /(?:ed|ing)$/.test(words[i + 1]?.lower ?? '')) &&
      /^(?:the|'s|’s|world's|its)$/.test(words[i - 1]?.lower ?? '')
    );
  return tag === 'ADJ' && superlative.test(lower) && !notSuperlative.has(lower);
}

/** "best-selling", "highest-grossing", "most-visited". */
const topped = /^(?:best|highest|lowest|longest|most|least|fastest)-\p{L}+(?:ing|ed)$/u;

const isOwner = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.text === "'s" || words[i - 1]?.text === '’s';

/** Where the phrase with its article or owner begins: "the biggest", "Europe's biggest"; -1 when it has neither. */
function openingOf({ words }: Prose, i: number, sentence: Sentence): number {
  if (i === sentence.first) return -1;
  if (words[i - 1].lower === 'the') return i - 1;
  if (isOwner(words, i)) {
    let k = i - 2;
    while (k > sentence.first && isNominal(words[k - 1]) && words[k - 1].tag === words[k].tag) k--;
    return words[k - 1]?.lower === 'the' ? k - 1 : k;
  }
  // "the second-largest", "the single biggest"
  return i - 2 >= sentence.first && words[i - 2].lower === 'the' && words[i - 1].tag === 'ADJ' ? i - 2 : -1;
}

const isOneOf = (words: readonly Word[], opening: number, sentence: Sentence): boolean =>
  opening - 2 >= sentence.first && words[opening - 1].lower === 'of' && words[opening - 2].lower === 'one';

/** "the deepest road crossing": a noun in "-ing" that the tagger takes for a verb, before "in", "anywhere" or the end. */
const pastGerund = (words: readonly Word[], i: number): number =>
  words[i]?.lower.endsWith('ing') && (words[i + 1]?.kind === 'mark' || afterRank.has(words[i + 1]?.lower ?? ''))
    ? i + 1
    : i;
const afterRank = wordSet('in on of anywhere ever since');

/** The end of "in the world", "of its kind", where that follows the phrase. */
function scopeEnd(prose: Prose, last: number, to: number): number {
  const { words } = prose;
  if (last >= to || !/^(?:in|on|of)$/.test(words[last].lower)) return last;
  const phrase = phraseAfter(prose, last + 1, to, 4);
  const scope = phrase && words.slice(phrase.first, phrase.last).some((w) => scopes.has(w.lower) || w.tag === 'PROPN');
  return phrase && scope ? phrase.last : last;
}

function hasScope(words: readonly Word[], opening: number, at: number, after: readonly Word[]): boolean {
  if (words.slice(opening, at).some((w) => scopes.has(w.lower) && w.lower !== 'the')) return true;
  for (let k = 0; k < after.length; k++) {
    const { lower, tag } = after[k];
    if (lower === ';' || lower === ':' || lower === 'than') return false;
    if (lower === 'ever' || lower === 'since' || isTimeScope(after, k)) return true;
    if (isPlaceScope(after, k) && !(words[at].lower === 'only' && local.has(word(after, k + 3)))) return true;
    if (tag === 'VERB') return false;
  }
  return false;
}

/** "the only café in the city centre": anyone can walk round it. */
const local = wordSet('centre center hall park square');
const word = (words: readonly Word[], k: number): string => words[k]?.lower ?? '';

/** "in 40 years", "in living memory", "of its kind", "of the decade". */
const isTimeScope = (after: readonly Word[], k: number): boolean =>
  after[k].lower === 'in'
    ? (isNumber(after[k + 1]) && /^(?:years|decades|centuries)$/.test(word(after, k + 2))) ||
      /^(?:years|decades|history|memory|generations)$/.test(word(after, k + 1))
    : after[k].lower === 'of' &&
      ((/^(?:its|their|any|all)$/.test(word(after, k + 1)) && /^(?:kind|time|type)$/.test(word(after, k + 2))) ||
        (/^(?:the|this|last)$/.test(word(after, k + 1)) &&
          /^(?:decade|century|generation|era|millennium)$/.test(word(after, k + 2))));

/** "in the world", "on the continent", "in Kent". */
const isPlaceScope = (after: readonly Word[], k: number): boolean =>
  (after[k].lower === 'in' || after[k].lower === 'on') &&
  after.slice(k + 1, k + 6).some((w) => scopes.has(w.lower) || (w.tag === 'PROPN' && k < 5));

const copulas = wordSet('is was are were becomes became become remains remained been be has have had');

function isPredicative(words: readonly Word[], opening: number, sentence: Sentence): boolean {
  for (let k = opening - 1; k >= Math.max(sentence.first, opening - 4); k--) {
    if (copulas.has(words[k].lower)) return true;
    if (words[k].tag !== 'ADV' && !/^(?:also|now|still|by|far|not)$/.test(words[k].lower)) return false;
  }
  return false;
}

/** "The oak, the oldest in Europe, fell": between commas, with no noun to make it a mere description. */
const isApposition = (
  words: readonly Word[],
  opening: number,
  { at, last, end }: Pick<Rank, 'at' | 'last' | 'end'>,
  sentence: Sentence,
): boolean =>
  last === at + 1 &&
  end > last &&
  opening - 1 > sentence.first &&
  words[opening - 1].text === ',' &&
  isNominal(words[opening - 2]) &&
  words[end]?.text === ',';
