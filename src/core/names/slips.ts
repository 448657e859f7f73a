/** Slips of the pen in words that no list of names holds: Egpyt beside Egypt, the Education Minstry beside the Ministry. */
import type { Paragraph, Prose } from '../article/article';
import { sentenceAround } from '../article/prose';
import type { Span } from '../contract';
import type { NameFacts, SpellingFact, SpellingPlace } from '../facts';
import { commonness } from '../lexicon/common-words';
import { isFirstName, isSurname } from '../lexicon/people-words';
import { isCity, isDemonym, isLargeCity, isTerritory } from '../lexicon/places';
import { memoised, remembered } from '../memo';
import { isExplained } from './explained';
import { shapeOf } from './shape';
import { inflected } from './similar';
import { isOfThing, isTalkedOf } from './talked-of';
import type { Usage } from './usage';

/** What a word with a capital is: a country's, a city's or a people's; of the dictionary; of people; or nothing known. */
const standing = remembered((word): 'place' | 'word' | 'person' | 'unknown' => {
  if (isTerritory().has(word) || isDemonym(word) || isLargeCity().has(word)) return 'place';
  if (commonness(word) > 0) return 'word';
  return isFirstName(word) || isSurname(word) || isCity().has(word) ? 'person' : 'unknown';
});

/** A word with a capital, and where it stands. */
interface Written {
  readonly place: SpellingPlace;
  readonly prose: Prose;
  /** The word's index in the prose, twice: where a name begins and ends. */
  readonly first: number;
  readonly last: number;
}

/** The words of a paragraph that have a capital and else small letters: `Idian-administered` gives `Idian`. */
const capitalsIn = memoised((prose: Prose) => {
  const shape = shapeOf(prose);
  return prose.words.flatMap(({ text, start, quoted }, k) => {
    const word = shape.capital[k] ? /^[A-Z][a-z]{3,}(?=$|-[A-Za-z])/.exec(text)?.[0] : undefined;
    return word ? { lower: word.toLowerCase(), start, length: word.length, quoted: quoted > 0, k } : [];
  });
});

function capitalsOf(paragraphs: readonly Paragraph[]): ReadonlyMap<string, readonly Written[]> {
  const all = new Map<string, Written[]>();
  for (const { prose, start: base } of paragraphs)
    for (const { lower, start, length, quoted, k } of capitalsIn(prose)) {
      const place = { start: start + base, end: start + length + base, quoted, name: null };
      const list = all.get(lower);
      if (list) list.push({ place, prose, first: k, last: k });
      else all.set(lower, [{ place, prose, first: k, last: k }]);
    }
  return all;
}

/** By first letter and length: slips keep the one and hardly change the other. */
const bucket = (word: string, length: number): string => `${word[0]}${length}`;

/**
 * Pairs of a word that no list knows and a word it is one slip of the pen away from: a known one with a capital, or an
 * unknown one that the article writes twice. What the comparison of names has found already is not found again.
 */
export function slipsIn(paragraphs: readonly Paragraph[], usage: Usage, facts: NameFacts): SpellingFact[] {
  const capitals = capitalsOf(paragraphs);
  const meant = new Map<string, string[]>();
  for (const [word, { length }] of capitals) {
    if (word.length < 5 || !mayBeMeant(word, length, usage)) continue;
    const key = bucket(word, word.length);
    const list = meant.get(key);
    if (list) list.push(word);
    else meant.set(key, [word]);
  }
  const asked = new Set(facts.spellings.flatMap(({ left, right }) => [...left, ...right]).map(({ start }) => start));
  const isAsked = (span: Span): boolean => facts.within(span).some(({ start }) => asked.has(start));
  const isPerson = ({ place }: Written): boolean =>
    facts.within(place).some(({ name }) => facts.names[name]?.kind === 'person');
  return [...capitals].flatMap(([word, odd]) => {
    if (odd.length > 2 || usage.small.has(word) || standing(word) !== 'unknown') return [];
    for (const other of [0, 1, -1].flatMap((by) => meant.get(bucket(word, word.length + by)) ?? [])) {
      const known = capitals.get(other) ?? [];
      const listed = isListed(other);
      if (known.length < odd.length || (!listed && odd.length > 1) || !isSlip(other, word)) continue;
      // Two people are told apart by more than letters.
      if (!listed && odd.some(isPerson)) continue;
      if (
        [...odd, ...known.slice(0, 20)].some(
          (c) => isTalkedOf(c) || isOfThing(c) || isExplained(sentenceAround(c.prose, c.first), other, word),
        )
      )
        continue;
      const [left, right] = [known, odd].map((list) => list.map(({ place }) => place));
      if (!left || !right || right.some(isAsked)) continue;
      return {
        difference: 'spelling',
        leftWord: other,
        rightWord: word,
        left,
        right,
        ...(listed ? { slip: true } : {}),
      };
    }
    return [];
  });
}

/** A place, a people, or a word of the dictionary. */
const isListed = (word: string): boolean => /^(?:place|word)$/.test(standing(word));

function mayBeMeant(word: string, times: number, usage: Usage): boolean {
  const what = standing(word);
  if (what === 'place') return true;
  return what === 'word' ? usage.capital.has(word) : times > 1 && !usage.small.has(word);
}

/**
 * What fingers do to a word: two neighbours change places, a letter is struck twice or not at all, one vowel stands for
 * another. Not what another language does to it, at its end above all: Agencias, Industria, Internacional.
 */
function isSlip(word: string, written: string): boolean {
  if (inflected(word, written)) return false;
  const place = standing(word) === 'place';
  if (written.length < 5 && !place) return false;
  const last = Math.max(word.length, written.length);
  let at = 0;
  while (word[at] === written[at]) at++;
  const [rest, seen] = [word.slice(at), written.slice(at)];
  if (seen.length > rest.length) return seen[0] === written[at - 1] && seen.slice(1) === rest;
  if (seen.length < rest.length) return at < last - 1 && rest.slice(1) === seen && (last > 5 || isListed(word));
  if (rest[0] === seen[1] && rest[1] === seen[0]) return rest.slice(2) === seen.slice(2);
  // One vowel makes another name: Akena and Akuna.
  if (last < 6 && !isListed(word)) return false;
  const ending = place && !word.endsWith('s') ? 1 : 2;
  return at < last - ending && rest.slice(1) === seen.slice(1) && [rest, seen].every((part) => isVowel.test(part));
}
const isVowel = /^[aeiou]/;
