import type { Word } from '../../article/article';
import type { Facts } from '../../facts';
import { wordSet } from '../../lexicon/forms';
import {
  bodiesBefore,
  knowers,
  knowing,
  onlookers,
  opinionVerbs,
  ranks,
  reasonWords,
  sourceNouns,
  tradeNouns,
  unnamedBehind,
  unnamedOfficials,
} from '../../lexicon/weak-sources';
import { isComma, isDeterminer, isGenitive, isNominal, predicateAt, type Range } from '../risk/clause';
import { copyOf, namedIn, namesIn, type CopySentence } from '../risk/copy';
import { attributionsIn } from './support';
import { isApposition, isNoSubject, isPost } from './unnamed-post';
import { isSpeech, speech, tailOf } from './unnamed-tail';
import { anonymity, hidesName } from './withheld';

/** Somebody who speaks without a name. */
export interface Unnamed {
  /** The words to underline. */
  readonly range: Range;
  /** bare = nothing known of them; described; explained = and the copy says why; tied = speaks for a body. */
  readonly grade: 'bare' | 'described' | 'explained' | 'tied';
  readonly plural: boolean;
  /** Says what they saw or do: asked about only when an accusation hangs on it. */
  readonly onlyAccusing: boolean;
  /** "who asked not to be named" stands there already. */
  readonly asked: boolean;
  /** Of a trade that tells nobody who they are: their accusations are nobody's. */
  readonly hidden?: boolean;
}

const bareModifiers =
  wordSet(`a an the one two three four five six several multiple many other another some unnamed anonymous unidentified both
  further additional more various different numerous few well-placed second third`);
const secretive = wordSet(
  'intelligence security counter-terrorism counterterrorism law-enforcement enforcement defence defense',
);
/** The unnamed source whose noun is word `i`; null when it is none, or does not speak. */
export function unnamedAt(facts: Facts, at: CopySentence, i: number): Unnamed | null {
  const { words } = at.prose;
  const { lower } = words[i];
  if (words[i].text !== lower && i > at.sentence.first) return null;
  const source = sourceNouns.has(lower);
  const official = unnamedOfficials.has(lower) || lower === 'officials';
  const knower = knowers.has(lower);
  const singular = lower.replace(/^ex-|s$/g, '');
  const past = lower.startsWith('ex-') || /^(?:former|ex|onetime|one-time)$/.test(words[i - 1]?.lower ?? '');
  const trade = tradeNouns.has(lower) || (past && tradeNouns.has(singular));
  const behind = words[i + 1]?.lower === 'of' && words[i + 2]?.lower === 'the' ? words[i + 3] : words[i - 1];
  const placed = unnamedBehind.get(lower)?.has(behind?.lower ?? '') ?? false;
  const asker =
    !source && !official && !knower && !trade && !placed && words[i].tag === 'NOUN' && asksNotToBeNamed(at, i);
  if (!source && !official && !knower && !trade && !placed && !asker) return null;
  if (isGenitive(words[i + 1])) return null;
  const own = startOf(at, i);
  if (own === null) return null;
  const first = knower ? oneOfThem(at, own) : own;
  if (isNoSubject(at, first)) return null;
  const modifiers = words.slice(first, i).filter((w) => !bareModifiers.has(w.lower) && w.kind !== 'number');
  const determiner = words[first].lower;
  if (source && /^(?:its|his|her|their|my|your|our|no|any|main|this|that|each|every)$/.test(determiner)) return null;
  // "the source said" has been met before; "the official" too.
  if (
    /^(?:the|this|that|these|those|his|her|its|their)$/.test(determiner) &&
    !(source && lower === 'sources' && modifiers.length > 0)
  )
    return null;
  // A name after the noun: "official Jane Roe", "US diplomat Tom Reid", "chief executive (CEO) Jane Roe".
  if (words[i + 1]?.text === '(' && words[i + 3]?.text === ')' && words[i + 4]?.tag === 'PROPN') return null;
  const next = words[i + 1];
  if (next && i + 1 < at.sentence.last && (next.tag === 'PROPN' || /^\p{Lu}/u.test(next.text))) return null;
  if ((next?.tag === 'NOUN' || next?.tag === 'ADJ') && !knowing.has(next.lower) && !isSpeech(next) && !source)
    return null;
  if (
    source &&
    (next?.lower === 'code' || next?.lower === 'for' || (next?.lower === 'of' && words[i + 2]?.kind !== 'mark'))
  )
    return null;
  const tail = tailOf(facts, at, i);
  if (isApposition(at, first, tail.last) || (!tail.asked && isPost(facts, at, first, tail.last))) return null;
  // Names after a comma: "a lawyer, Ann Cole, said".
  if (isComma(next) && words[i + 2]?.tag === 'PROPN' && !/^(?:who|speaking)$/.test(words[i + 2].lower)) return null;
  if (knower && !tail.knows && !tail.asked) return null;
  if (knower && isNamedThere(facts, at, tail.last)) return null;
  // "Women at the meeting said": whoever was there, and no source.
  if (knower && tail.there && first === i && /(?:s|people|men)$/.test(lower)) return null;
  const plural = /s$/.test(lower) || lower === 'people' || lower === 'those';
  if (!speaks(facts, at, first, i, tail.asked ? pastFirstName(words, tail.last) : tail.last)) return null;
  // Long reasons are not underlined with the one who gives them.
  const range = { first, last: tail.last - i > 10 && isComma(words[i + 1]) ? i + 1 : tail.last };
  const asked = tail.asked || anonymityLater(at, tail.last);
  const explained = asked && givesReason(at, i);
  const common = { range, plural, asked };
  const indefinite = /^(?:a|an|one|another)$/.test(determiner);
  const counted = words
    .slice(first, i)
    .some((w) => w.kind === 'number' || /^(?:two|three|four|five|several)$/.test(w.lower));
  // Who once worked there speaks for nobody now.
  if ((placed || (past && trade && !onlookers.has(singular))) && !asked && (indefinite || counted))
    return namedSoon(facts, at, i) ? null : { ...common, grade: 'described', onlyAccusing: isAged(words, i) };
  if (trade && !official && !tail.asked && !tail.knows) {
    if (plural || (first === i && i === at.sentence.first)) return null;
    if (asked) return { ...common, grade: explained ? 'explained' : 'described', onlyAccusing: false };
    return indefinite ? { ...common, grade: 'described', onlyAccusing: true } : null;
  }
  if (lower === 'officials' && !asked && modifiers.length === 0 && tail.last === i + 1)
    return counted ? { ...common, grade: 'described', onlyAccusing: true } : null; // vague-attribution asks
  if (explained) return { ...common, grade: 'explained', onlyAccusing: false };
  const hidden = !source && !asked && words.slice(first, i).some((w) => secretive.has(w.lower));
  const body =
    !source && (modifiers.some((w) => bodiesBefore.has(w.lower) || isBodyName(facts, at, first, i)) || tail.body);
  // "a senior county official": one of many, of no office that is named.
  const ranked = indefinite && !tail.body && ranks.has(modifiers[0]?.lower ?? '') && lower === 'official';
  if (ranked && body && !asked && modifiers.every((w) => w.text === w.lower))
    return namedSoon(facts, at, i) ? null : { ...common, grade: 'described', onlyAccusing: false };
  if (official && !asked && (body || (lower === 'officials' && !tail.knows && !counted)))
    return { ...common, grade: 'tied', onlyAccusing: false, hidden };
  if (
    official &&
    !asked &&
    plural &&
    first === i &&
    !tail.knows &&
    /^(?:allies|associates|negotiators|lawmakers|politicians)$/.test(lower)
  )
    return { ...common, grade: 'tied', onlyAccusing: false };
  const bare = source && modifiers.length === 0 && tail.last === i + 1 && !asked;
  return { ...common, grade: bare ? 'bare' : 'described', onlyAccusing: false };
}

/** "A former nurse, now 91, said": one of the public, who harms nobody by saying it. */
const isAged = (words: readonly Word[], i: number): boolean =>
  isComma(words[i + 1]) && (words[i + 2]?.kind === 'number' || /^(?:now|aged)$/.test(words[i + 2]?.lower ?? ''));

/** "The former clerk, Rita Sole,": who it was comes in the next sentences. */
function namedSoon(facts: Facts, at: CopySentence, i: number): boolean {
  const noun = at.prose.words[i].lower;
  for (const next of copyOf(facts).slice(at.index + 1, at.index + 4)) {
    const { words } = next.prose;
    for (let k = next.sentence.first; k < next.sentence.last; k++) {
      if (words[k].lower !== noun) continue;
      const beside = { first: Math.max(next.sentence.first, k - 4), last: Math.min(next.sentence.last, k + 5) };
      if (namedIn(facts, next, beside, ['person'])) return true;
    }
  }
  return false;
}

/** ", Lena," behind "who gave only her first name". */
const pastFirstName = (words: readonly Word[], i: number): number =>
  isComma(words[i]) && words[i + 1]?.tag === 'PROPN' && isComma(words[i + 2]) ? i + 3 : i;

/** ", who asked not to be identified" after a noun: whoever it is, they speak without a name. */
function asksNotToBeNamed(at: CopySentence, i: number): boolean {
  const { words } = at.prose;
  const k = isComma(words[i + 1]) ? i + 2 : i + 1;
  if (!/^(?:who|speaking)$/.test(words[k]?.lower ?? '') || k >= at.sentence.last) return false;
  return hidesName(words.slice(k, Math.min(at.sentence.last, k + 9)));
}

/** ", the poet Ivo Lind, said": the name follows what tells where they were. */
function isNamedThere(facts: Facts, at: CopySentence, from: number): boolean {
  const { words } = at.prose;
  if (!isComma(words[from])) return false;
  let last = from + 1;
  while (last < at.sentence.last && last < from + 7 && words[last].kind !== 'mark') last++;
  return (
    namedIn(facts, at, { first: from + 1, last }, ['person']) !== null &&
    !words.slice(from + 1, last).some((w) => w.tag === 'VERB' || w.tag === 'AUX')
  );
}

/** "one of those present", "two of the people in the room": from the number on. */
function oneOfThem({ prose: { words }, sentence }: CopySentence, first: number): number {
  const counts = words[first - 2];
  return first - 2 >= sentence.first &&
    words[first - 1].lower === 'of' &&
    (counts.tag === 'NUM' || bareModifiers.has(counts.lower))
    ? first - 2
    : first;
}

/** Where the phrase begins; null when it is no phrase of its own: "the river's source", "a source of pride". */
function startOf(at: CopySentence, i: number): number | null {
  const { words } = at.prose;
  let first = i;
  while (first > at.sentence.first) {
    const word = words[first - 1];
    if (isGenitive(word) || word.lower === 'whose') {
      // "the company's sources"
      return null;
    }
    if (isDeterminer(word) || word.kind === 'number' || word.tag === 'NUM' || bareModifiers.has(word.lower)) {
      first--;
      if (/^(?:a|an|the|one|another|some|this|that|his|her|its|their|no)$/.test(word.lower)) break;
      continue;
    }
    if (
      word.tag === 'ADJ' ||
      isNominal(word) ||
      (word.tag === 'VERB' &&
        /(?:ed|ing)$/.test(word.lower) &&
        first - 2 >= at.sentence.first &&
        (isDeterminer(words[first - 2]) || words[first - 2].kind === 'number'))
    ) {
      first--;
      continue;
    }
    if (word.lower === 'and' && words[first - 2]?.tag === 'ADJ') {
      first--;
      continue;
    }
    break;
  }
  return first;
}

function isBodyName(facts: Facts, at: CopySentence, first: number, i: number): boolean {
  if (first >= i) return false;
  return namesIn(facts, at, { first, last: i }).some(
    (m) =>
      facts.names.names[m.name].kind === 'organisation' &&
      !/(?:an|ian|ish|ese|i|ch)$/.test(facts.names.names[m.name].name),
  );
}

/** Whether the words are somebody's who speaks: before or after a verb of speech, or a source the facts found. */
function speaks(facts: Facts, at: CopySentence, first: number, head: number, last: number): boolean {
  const { words } = at.prose;
  const start = at.paragraph.start + words[head].start;
  const end = at.paragraph.start + words[head].end;
  if (
    attributionsIn(facts, at.paragraph.index).some(
      (a) => a.source && a.source.start <= start && a.source.end >= end && a.manner === 'report',
    )
  )
    return true;
  const before = words[first - 1];
  const two = words[first - 2];
  if (first > at.sentence.first) {
    if (before.lower === 'to' && two?.lower === 'according') return true;
    if (/^(?:citing|cited|quoting|quoted)$/.test(before.lower)) return true;
    if (before.lower === 'by' && /^(?:told|informed|described|reported)$/.test(two?.lower ?? '')) return true;
    if (isSpeech(before) && two && (isComma(two) || /^[”"’'–—]$/.test(two.text))) return true;
  }
  for (let k = last; k < Math.min(at.sentence.last, last + 6); k++) {
    if (/^puts?$/.test(words[k].lower) && words.slice(k + 1, k + 6).some((w) => rated.has(w.lower))) return true;
    if (isSpeech(words[k]) && (words[k].tag === 'VERB' || k === last)) {
      const entry = opinionVerbs.get(words[k].lower) ?? speech.get(words[k].lower);
      const predicate = entry ? predicateAt(at.prose, k, entry.forms, at.sentence.first) : null;
      return predicate !== null && predicate.finite && !predicate.passive;
    }
    if (words[k].tag === 'VERB' || words[k].kind === 'mark') return false;
    if (words[k].tag !== 'AUX' && words[k].tag !== 'ADV') return false;
  }
  return false;
}

/** "put the odds at one in three": what a speaker rates. */
const rated = wordSet('odds chance chances likelihood probability cost costs bill price figure number toll losses');

/** "on condition of anonymity" further on in the sentence. */
function anonymityLater(at: CopySentence, from: number): boolean {
  const { words } = at.prose;
  for (let k = from; k < at.sentence.last; k++) {
    if (words[k].quoted > 0) continue;
    if (words[k].lower === 'anonymity' || words[k].lower === 'anonymously') return true;
    if (
      /^(?:named|identified)$/.test(words[k].lower) &&
      words.slice(Math.max(from, k - 4), k).some((w) => /^(?:not|declined|refused)$/.test(w.lower))
    )
      return true;
  }
  return false;
}

function givesReason(at: CopySentence, i: number): boolean {
  const { words } = at.prose;
  let asked = false;
  for (let k = i + 1; k < at.sentence.last; k++) {
    if (anonymity.test(words[k].lower)) asked = true;
    else if (asked && reasonWords.has(words[k].lower) && !(words[k].lower === 'as' && words[k + 1]?.tag === 'DET'))
      return true;
    if (/^authori[sz]ed$/.test(words[k].lower) && words.slice(k - 3, k).some((w) => /^(?:not|n't|n’t)$/.test(w.lower)))
      return true;
  }
  return false;
}
