/** Slips of the pen in words that no list of names holds: Egpyt beside Egypt, the Education Minstry beside the Ministry. */
import type { Paragraph, Prose } from '../article/article';
import type { Span } from '../contract';
import type { NameFacts, SpellingFact, SpellingPlace } from '../facts';
import { commonness } from '../lexicon/common-words';
import { isFirstName, isSurname } from '../lexicon/people-words';
import { isCity, isDemonym, isLargeCity, isTerritory } from '../lexicon/places';
import { memoised, remembered } from '../memo';
import { shapeOf } from './shape';
import { inflected } from './similar';
import type { Usage } from './usage';

/** A word with a capital, and where it stands in its prose. */
interface Written extends Span {
  readonly lower: string;
  readonly quoted: boolean;
}

/** What a word with a capital is: one of a country's, a city's, a people's; of the dictionary; a family's; or nothing known. */
const standing = remembered((word): 'place' | 'word' | 'person' | 'unknown' => {
  if (isTerritory().has(word) || isDemonym(word) || isLargeCity().has(word)) return 'place';
  if (commonness(word) > 0) return 'word';
  return isFirstName(word) || isSurname(word) || isCity().has(word) ? 'person' : 'unknown';
});

/** The words of a paragraph that have a capital and else small letters: `Idian-administered` gives `Idian`. */
const capitalsIn = memoised((prose: Prose): readonly Written[] => {
  const shape = shapeOf(prose);
  return prose.words.flatMap(({ text, start, quoted }, k) => {
    if (!shape.capital[k]) return [];
    const word = /^[A-Z][a-z]{3,}(?=$|-[A-Za-z])/.exec(text)?.[0];
    return word ? { start, end: start + word.length, lower: word.toLowerCase(), quoted: quoted > 0 } : [];
  });
});

/** Every place of each word that has a capital. */
function placesIn(paragraphs: readonly Paragraph[]): ReadonlyMap<string, readonly SpellingPlace[]> {
  const places = new Map<string, SpellingPlace[]>();
  for (const { prose, start } of paragraphs)
    for (const word of capitalsIn(prose)) {
      const place = { start: word.start + start, end: word.end + start, quoted: word.quoted, name: null };
      const list = places.get(word.lower);
      if (list) list.push(place);
      else places.set(word.lower, [place]);
    }
  return places;
}

const bucket = (word: string, length: number): string => `${word[0]}${length}`;

/**
 * Pairs of a word that no list knows and a known one of the article, one slip of the pen apart. What names are spelled two
 * ways has been asked before.
 */
export function slipsIn(paragraphs: readonly Paragraph[], usage: Usage, facts: NameFacts): SpellingFact[] {
  const places = placesIn(paragraphs);
  const meant = new Map<string, string[]>();
  for (const word of places.keys()) {
    const what = standing(word);
    if (word.length < 5 || (what !== 'place' && (what !== 'word' || !usage.capital.has(word)))) continue;
    const key = bucket(word, word.length);
    const list = meant.get(key);
    if (list) list.push(word);
    else meant.set(key, [word]);
  }
  const asked = new Set(facts.spellings.flatMap(({ left, right }) => [...left, ...right]).map(({ start }) => start));
  const isAsked = (place: Span): boolean => facts.within(place).some(({ start }) => asked.has(start));
  return [...places].flatMap(([word, right]) => {
    if (right.length > 2 || usage.small.has(word) || standing(word) !== 'unknown') return [];
    const known = [0, 1, -1]
      .flatMap((by) => meant.get(bucket(word, word.length + by)) ?? [])
      .find((one) => isSlip(one, word) && (places.get(one)?.length ?? 0) >= right.length);
    if (!known || right.some(isAsked)) return [];
    const left = places.get(known) ?? [];
    return { difference: 'spelling' as const, leftWord: known, rightWord: word, left, right, slip: true as const };
  });
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
  if (seen.length < rest.length) return at < last - 1 && rest.slice(1) === seen;
  if (rest[0] === seen[1] && rest[1] === seen[0]) return rest.slice(2) === seen.slice(2);
  const ending = place && !word.endsWith('s') ? 1 : 2;
  return at < last - ending && rest.slice(1) === seen.slice(1) && [rest, seen].every((part) => isVowel.test(part));
}
const isVowel = /^[aeiou]/;
