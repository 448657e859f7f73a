import type { Prose, Sentence, Word } from '../../article/article';
import { atlasNouns, notFirst, notSuperlative, scopes, strongSuperlatives, superlative } from '../../lexicon/figures';
import { wordSet } from '../../lexicon/forms';
import { isNominal, phraseAfter } from './clause';
import { isNumber } from './number';
import type { Statement } from './statement';

const copulas = wordSet('is was are were becomes became become remains remained been be has have had');

/** "the oldest pier in Europe", "the first nurse to", "since counting began". */
export function* records(prose: Prose, sentence: Sentence): Generator<Statement> {
  const { words } = prose;
  for (let i = sentence.first; i < sentence.last; i++) {
    const word = words[i];
    const made = (first: number, last: number, weak: boolean): Statement => ({
      kind: 'record', sentence: sentence.index, at: i, range: { first, last }, subject: null, weak,
    }); // prettier-ignore
    if (word.lower === 'records' && words[i - 1]?.lower === 'since' && words[i + 1]?.lower === 'began') {
      yield made(i - 1, i + 2, false);
      continue;
    }
    if (
      word.lower === 'record' &&
      /^(?:high|low|number|numbers|levels?|crowd|profits?|sales|heat|rainfall|temperatures?|turnout)$/.test(
        words[i + 1]?.lower ?? '',
      ) &&
      /^(?:a|an|to|all-time|reached|hit)$/.test(words[i - 1]?.lower ?? '')
    ) {
      yield made(i, i + 2, false);
      continue;
    }
    const best = isSuperlative(prose, i, sentence);
    const first = word.lower === 'first' || word.lower === 'first-ever';
    const only = word.lower === 'only' && (words[i - 1]?.lower === 'the' || isOwner(words, i));
    if (!best && !first && !only) continue;
    const opening = openingOf(prose, i, sentence);
    if (opening < 0) continue;
    if (
      words.slice(Math.max(sentence.first, opening - 2), opening).some((w) => w.lower === 'of') &&
      words[opening - 2]?.lower === 'one'
    )
      continue;
    const phrase = phraseAfter(prose, i, sentence.last, 7);
    const last = phrase && phrase.last > i + 1 ? pastGerund(words, phrase.last) : word.lower === 'most' ? i + 2 : i + 1;
    const inside = words.slice(i + 1, last);
    if (last === i + 1 && !first && !/^(?:in|on|of|ever)$/.test(words[last]?.lower ?? '')) continue;
    const after = words.slice(last, Math.min(sentence.last, last + 8));
    const scoped = hasScope(words, opening, i, after);
    const end = scopeEnd(prose, last, sentence.last);
    const predicative =
      isPredicative(words, opening, sentence) || (best && isApposition(words, opening, i, last, end, sentence));
    if (inside.some((w) => atlasNouns.has(w.lower)) && !first && !only) continue;
    if (first) {
      const ever = word.lower === 'first-ever' || inside[0]?.lower === 'ever' || after[0]?.lower === 'ever';
      const since = after
        .slice(0, 6)
        .some(
          (w, k) =>
            (w.lower === 'since' && isNumber(after[k + 1])) ||
            (w.lower === 'in' &&
              (after[k + 1]?.lower === 'history' ||
                (isNumber(after[k + 1]) && /^(?:years|decades)$/.test(after[k + 2]?.lower ?? '')))),
        );
      const kind =
        inside.some((w) =>
          /^(?:woman|man|female|black|person|human|team|club|country|city|nation|company|president|leader|state)$/.test(
            w.lower,
          ),
        ) &&
        (after[0]?.lower === 'to' || (after[0]?.lower === 'in' && after.slice(2, 5).some((w) => w.lower === 'to')));
      if (!ever && !since && !kind) continue;
      if (!ever && !since && inside.some((w) => notFirst.has(w.lower))) continue;
      yield made(opening, last + (kind ? 1 : 0), !predicative && !ever && !since);
      continue;
    }
    if (only) {
      const compares = scoped || (predicative && (after[0]?.lower === 'to' || after[0]?.lower === 'in'));
      if (compares && predicative) yield made(opening, end, !scoped && words[last + 1]?.lower !== 'have');
      continue;
    }
    if (!scoped && !(predicative && strongSuperlatives.has(word.lower))) continue;
    yield made(opening, end, !(scoped && predicative));
  }
}

/** "The oak, the oldest in Europe, fell": between commas, with no noun to make it a mere description. */
const isApposition = (
  words: readonly Word[],
  opening: number,
  at: number,
  last: number,
  end: number,
  sentence: Sentence,
): boolean =>
  last === at + 1 &&
  end > last &&
  opening - 1 > sentence.first &&
  words[opening - 1].text === ',' &&
  isNominal(words[opening - 2]) &&
  words[end]?.text === ',';

/** The end of "in the world", "of its kind", where that follows the phrase. */
function scopeEnd(prose: Prose, last: number, to: number): number {
  const { words } = prose;
  if (last >= to || !/^(?:in|on|of)$/.test(words[last].lower)) return last;
  const phrase = phraseAfter(prose, last + 1, to, 4);
  const scope = phrase && words.slice(phrase.first, phrase.last).some((w) => scopes.has(w.lower) || w.tag === 'PROPN');
  return phrase && scope ? phrase.last : last;
}

function isSuperlative(prose: Prose, i: number, sentence: Sentence): boolean {
  const word = prose.words[i];
  if (strongSuperlatives.has(word.lower) || topped.test(word.lower)) return true;
  if (
    word.lower === 'most' &&
    i + 1 < sentence.last &&
    (prose.words[i + 1].tag === 'ADJ' || /(?:ed|ing)$/.test(prose.words[i + 1].lower)) &&
    /^(?:the|'s|’s|world's|its)$/.test(prose.words[i - 1]?.lower ?? '')
  )
    return true;
  return word.tag === 'ADJ' && superlative.test(word.lower) && !notSuperlative.has(word.lower);
}

/** "best-selling", "highest-grossing", "most-visited". */
const topped = /^(?:best|highest|lowest|longest|most|least|fastest)-\p{L}+(?:ing|ed)$/u;

const isOwner = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.text === "'s" || words[i - 1]?.text === '’s';

/** Where the phrase with its article or owner begins: "the biggest", "Europe's biggest"; -1 when it has neither. */
function openingOf(prose: Prose, i: number, sentence: Sentence): number {
  const { words } = prose;
  const before = words[i - 1];
  if (!before || i === sentence.first) return words[i].lower === 'first' ? -1 : -1;
  if (before.lower === 'the') return i - 1;
  if (isOwner(words, i)) {
    let k = i - 2;
    while (k > sentence.first && isNominal(words[k - 1]) && words[k - 1].tag === words[k].tag) k--;
    return words[k - 1]?.lower === 'the' ? k - 1 : k;
  }
  // "the second-largest", "the single biggest"
  if (i - 2 >= sentence.first && words[i - 2].lower === 'the' && words[i - 1].tag === 'ADJ') return i - 2;
  return -1;
}

/** "the deepest road crossing": a noun in "-ing" that the tagger takes for a verb, before "in", "anywhere" or the end. */
const pastGerund = (words: readonly Word[], i: number): number =>
  words[i]?.lower.endsWith('ing') && (words[i + 1]?.kind === 'mark' || afterRank.has(words[i + 1]?.lower ?? ''))
    ? i + 1
    : i;
const afterRank = wordSet('in on of anywhere ever since');

function hasScope(words: readonly Word[], opening: number, at: number, after: readonly Word[]): boolean {
  if (words.slice(opening, at).some((w) => scopes.has(w.lower) && w.lower !== 'the')) return true;
  for (let k = 0; k < after.length; k++) {
    const { lower } = after[k];
    if (/^[;:]$/.test(lower)) return false;
    if (lower === 'ever' || lower === 'since') return true;
    if (lower === 'in' && isNumber(after[k + 1]) && /^(?:years|decades|centuries)$/.test(after[k + 2]?.lower ?? ''))
      return true;
    if (lower === 'in' && /^(?:years|decades|history|memory|generations)$/.test(after[k + 1]?.lower ?? '')) return true;
    if (
      lower === 'of' &&
      /^(?:its|their|any|all)$/.test(after[k + 1]?.lower ?? '') &&
      /^(?:kind|time|type)$/.test(after[k + 2]?.lower ?? '')
    )
      return true;
    if (
      lower === 'of' &&
      /^(?:the|this|last)$/.test(after[k + 1]?.lower ?? '') &&
      /^(?:decade|century|generation|era|millennium)$/.test(after[k + 2]?.lower ?? '')
    )
      return true;
    if (
      (lower === 'in' || lower === 'on') &&
      after.slice(k + 1, k + 6).some((w) => scopes.has(w.lower) || (w.tag === 'PROPN' && k < 5))
    )
      return true;
    if (lower === 'than' || after[k].tag === 'VERB') break;
  }
  return false;
}

function isPredicative(words: readonly Word[], opening: number, sentence: Sentence): boolean {
  for (let k = opening - 1; k >= Math.max(sentence.first, opening - 4); k--) {
    if (copulas.has(words[k].lower)) return true;
    if (words[k].tag !== 'ADV' && !/^(?:also|now|still|by|far|not)$/.test(words[k].lower)) return false;
  }
  return false;
}
