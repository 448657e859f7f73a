/** Slips of the pen in words that no list of names holds: Egpyt beside Egypt, the Education Minstry beside the Ministry. */
import type { Paragraph, Prose } from '../article/article';
import { sentenceAround } from '../article/prose';
import type { NameFacts, SpellingFact, SpellingPlace } from '../facts';
import { commonness } from '../lexicon/common-words';
import { isFirstName, isSurname } from '../lexicon/people-words';
import { isCity, isDemonym, isLargeCity, isTerritory } from '../lexicon/places';
import { memoised, remembered } from '../memo';
import { isExplained } from './explained';
import { shapeOf } from '../article/shape';
import { inflected } from './similar';
import { isOfThing, isTalkedOf } from './talked-of';
import type { Usage } from './usage';

/** What a word with a capital is: a country's, a city's or a people's; of the dictionary; of people; or nothing known. */
const standing = remembered((word): 'place' | 'word' | 'person' | 'unknown' => {
  if (isTerritory().has(word) || isDemonym(word) || isLargeCity().has(word)) return 'place';
  if (commonness(word) > 0) return 'word';
  return isFirstName(word) || isSurname(word) || isCity().has(word) ? 'person' : 'unknown';
});

/** A word with a capital, by its index in its prose. */
interface Written {
  readonly lower: string;
  readonly first: number;
}

/** The words of a paragraph that have a capital and else small letters: `Idian-administered` gives `Idian`. */
const capitalsIn = memoised((prose: Prose): readonly Written[] => {
  const { capital } = shapeOf(prose);
  const found: Written[] = [];
  for (let first = 0; first < capital.length; first++) {
    const word = capital[first] ? prose.words[first] : undefined;
    const length = word ? plainLength(word.text) : 0;
    if (word && length > 3) found.push({ lower: word.lower.slice(0, length), first });
  }
  return found;
});

/** How far a word goes in plain letters, a large one and small ones, up to its end or a hyphen; 0 for others. */
function plainLength(text: string): number {
  const large = text.charCodeAt(0);
  if (large < 65 || large > 90) return 0;
  let k = 1;
  for (let code = text.charCodeAt(k); code >= 97 && code <= 122; code = text.charCodeAt(k)) k++;
  return k === text.length || text[k] === '-' ? k : 0;
}

/** How often the copy has each word with a capital. */
function countsOf(paragraphs: readonly Paragraph[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { prose } of paragraphs)
    for (const { lower } of capitalsIn(prose)) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  return counts;
}

/** A word in its place: for those who look at what stands round it, and for the article. */
interface Placed {
  readonly prose: Prose;
  readonly first: number;
  readonly last: number;
  readonly place: SpellingPlace;
}

const placesOf = (paragraphs: readonly Paragraph[], sought: string): readonly Placed[] =>
  paragraphs.flatMap(({ prose, start: base }) =>
    capitalsIn(prose).flatMap(({ lower, first }) => {
      const word = lower === sought ? prose.words[first] : undefined;
      if (!word) return [];
      const start = word.start + base;
      const place = { start, end: start + lower.length, quoted: word.quoted > 0, name: null };
      return { prose, first, last: first, place };
    }),
  );

/** By first letter and length: slips keep the one and hardly change the other. */
const bucket = (word: string, length: number): string => `${word[0]}${length}`;

/**
 * Pairs of a word that no list knows and a word it is one slip of the pen away from: a known one with a capital, or an
 * unknown one that the article writes twice. What the comparison of names has found already is not found again.
 */
export function slipsIn(paragraphs: readonly Paragraph[], usage: Usage, facts: NameFacts): SpellingFact[] {
  const counts = countsOf(paragraphs);
  const meant = new Map<string, string[]>();
  for (const [word, times] of counts) {
    if (word.length < 5 || !mayBeMeant(word, times, usage)) continue;
    const key = bucket(word, word.length);
    const list = meant.get(key);
    if (list) list.push(word);
    else meant.set(key, [word]);
  }
  const found: SpellingFact[] = [];
  for (const [word, times] of counts) {
    if (times > 2 || usage.small.has(word) || standing(word) !== 'unknown') continue;
    const other = [0, 1, -1]
      .flatMap((by) => meant.get(bucket(word, word.length + by)) ?? [])
      .find((one) => (counts.get(one) ?? 0) >= times && (times === 1 || isListed(one)) && isSlip(one, word));
    const spelling = other === undefined ? null : spellingOf(paragraphs, facts, other, word);
    if (spelling) found.push(spelling);
  }
  return found;
}

/** The pair as a spelling, unless the copy speaks of it or it is asked about already. */
function spellingOf(
  paragraphs: readonly Paragraph[],
  facts: NameFacts,
  leftWord: string,
  rightWord: string,
): SpellingFact | null {
  const [known, odd] = [placesOf(paragraphs, leftWord), placesOf(paragraphs, rightWord)];
  const listed = isListed(leftWord);
  const mentions = odd.flatMap(({ place }) => facts.within(place));
  // Two people are told apart by more than letters.
  if (!listed && mentions.some(({ name }) => facts.names[name]?.kind === 'person')) return null;
  const asked = facts.spellings.some(({ left, right }) =>
    [...left, ...right].some(({ start }) => mentions.some((m) => m.start === start)),
  );
  const told = [...odd, ...known.slice(0, 20)].some(
    (c) => isTalkedOf(c) || isOfThing(c) || isExplained(sentenceAround(c.prose, c.first), leftWord, rightWord),
  );
  if (asked || told) return null;
  const [left, right] = [known.map(({ place }) => place), odd.map(({ place }) => place)];
  return { difference: 'spelling', leftWord, rightWord, left, right, ...(listed ? { slip: true } : {}) };
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
