import { sentenceAround } from '../article/prose';
import { isGivenName } from '../lexicon/people-words';
import { isTerritory } from '../lexicon/places';
import { clustersOf, sameCluster } from '../lexicon/spelling-clusters';
import { remembered } from '../memo';
import { isExplained } from './explained';
import { fold } from './fold';
import { isParticle } from '../lexicon/particles';
import type { Settled } from './settle';
import { consonants, edits, near, skeleton } from './similar';
import { isAllCapitals } from '../article/shape';
import { type Part, partsIn, type Spelling } from './spelling';
import { isLoneSlip, isPerson, judge } from './proofs';
import { introducedTogether } from './namesakes';
import { isOfThing, isTalkedOf } from './talked-of';
import { wholeNames } from './whole-names';

/** Without the s of a plural; '' for a word that has none. */
const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : '');
const isLatin = /^\P{L}*\p{Script=Latin}/u;

/** Every pair of spellings in an article, found through buckets, so that time grows with the number of names. */
export function spellingsIn(settled: readonly Settled[]): Spelling[] {
  // Initials, and the handles and tags of social media, are spelled otherwise on purpose; other scripts inflect names.
  const usable = settled.filter(
    (c) =>
      isLatin.test(c.text) &&
      !(isAllCapitals(c.text) && /^\p{Lu}+$/u.test(c.text)) &&
      !/[@#]/.test(c.prose.text[c.start - 1] ?? ''),
  );
  const parts = gather(usable);
  const found: Spelling[] = [];
  const seen = new Set<string>();
  const yieldOnce = (spelling: Spelling): void => {
    const { leftWord, rightWord, difference } = spelling;
    // Where marks are what differs, two slips in them are two.
    const by = difference === 'accents' ? (word: string): string => word : fold;
    const id = [by(leftWord), by(rightWord), difference].join('|');
    if (!seen.has(id)) {
      seen.add(id);
      found.push(spelling);
    }
  };
  oneMatter([...parts.values()].flatMap(accents)).forEach(yieldOnce);
  for (const [a, b] of nearPairs(parts)) {
    const spelling = judge(a, b);
    if (spelling) yieldOnce(spelling);
  }
  for (const spelling of wholeNames(usable)) yieldOnce(spelling);
  const apart = introducedTogether(usable);
  const pairs = new Set(found.flatMap(({ leftWord, rightWord }) => [`${leftWord} ${rightWord}`, `${rightWord} ${leftWord}`])); // prettier-ignore
  return found.flatMap((spelling) => {
    const { left, right, leftWord, rightWord } = spelling;
    // The Tarns beside Tarnn, where Tarn and Tarnn are asked about: a family is as right as its name.
    if (pairs.has(`${singular(leftWord)} ${rightWord}`) || pairs.has(`${leftWord} ${singular(rightWord)}`)) return [];
    if (apart.has(`${fold(leftWord)} ${fold(rightWord)}`)) return [];
    const some = [...left.slice(0, 20), ...right.slice(0, 20)];
    if (some.some((c) => isExplained(sentenceOf(c), leftWord, rightWord) || isOfThing(c))) return [];
    return { ...spelling, discussed: some.some(isTalkedOf) };
  });
}

const sentenceOf = (c: Settled): string => sentenceAround(c.prose, c.first);

function gather(settled: readonly Settled[]): Map<string, Part> {
  const parts = new Map<string, Part>();
  const written = new Map<string, readonly Written[]>();
  for (const c of settled) {
    let places = written.get(c.text);
    if (!places) written.set(c.text, (places = placesIn(c, parts)));
    for (const { part, mentions } of places) {
      mentions.push(c);
      part.mentions.push(c);
    }
  }
  return parts;
}

/** A word of a string that mentions have: the part it is, and the mentions that write it so. */
interface Written {
  readonly part: Part;
  readonly mentions: Settled[];
}

/** Al-Karim and Karim are one word of a name. */
const withoutArticle = (word: string): string => word.replace(/^(?:al|el|ul|ad|ar|as|an|ash)-/i, '');

/** Once for each string: its words go to their parts. */
function placesIn(c: Settled, parts: Map<string, Part>): Written[] {
  const words = partsIn(c).filter((word) => !isParticle(word.toLowerCase()));
  return words.flatMap((word, i) => {
    const bare = withoutArticle(word);
    const folded = fold(bare).replace(/\.$/, '');
    if (folded.length < 3) return [];
    let part = parts.get(folded);
    if (!part) {
      part = { folded, forms: new Map(), mentions: [], beside: new Set(), at: new Set() };
      parts.set(folded, part);
    }
    const form = bare.replace(/\.$/, '').toLowerCase().normalize('NFC');
    const mentions = part.forms.get(form) ?? [];
    part.forms.set(form, mentions);
    for (const [n, other] of words.entries())
      if (n !== i && other.length > 2) part.beside.add(fold(withoutArticle(other)));
    part.at.add(words.length === 1 ? 'alone' : i === 0 ? 'first' : i === words.length - 1 ? 'last' : 'middle');
    return { part, mentions };
  });
}

/** One word with and without its marks. */
function accents(part: Part): Spelling[] {
  if (part.forms.size < 2) return [];
  const forms = [...part.forms]
    .map(([form, mentions]) => [form, mentions.filter((c) => !isForeign(c))] as const)
    .filter(([, mentions]) => mentions.length > 0)
    .sort((a, b) => b[1].length - a[1].length);
  const [main, ...others] = forms;
  if (!main) return [];
  return others.flatMap(([form, mentions]) => {
    if (apartByCompany(main[1], mentions)) return [];
    return [{ difference: 'accents' as const, left: main[1], right: mentions, leftWord: main[0], rightWord: form }];
  });
}

/** "(Unión de Pescadores José Tarn)": a body's name as its own language writes it, marks and all. */
const isForeign = (c: Settled): boolean =>
  c.kind === 'organisation' && /^(?=.*\s(?:de|del|des|du|la|y|et|der|und|do|da)\s)(?:\S+\s+){3}/.test(c.text);

/** "Volcan Poas" lacks two marks and is one slip: asked about by the word that has more to show. */
function oneMatter(found: readonly Spelling[]): readonly Spelling[] {
  const kept: Spelling[] = [];
  const askedBy = new Map<Settled, Set<Spelling>>();
  for (const one of [...found].sort((a, b) => b.right.length - a.right.length)) {
    const [first, ...rest] = one.right.map((c) => askedBy.get(c) ?? none);
    if ([...(first ?? none)].some((other) => rest.every((asked) => asked.has(other)))) continue;
    kept.push(one);
    for (const c of [...one.left, ...one.right]) {
      const asked = askedBy.get(c);
      if (asked) asked.add(one);
      else askedBy.set(c, new Set([one]));
    }
  }
  return kept;
}
const none: ReadonlySet<Spelling> = new Set();

/** Chloe Holm and Chloë Frey: both with other words beside them, and none in common. */
function apartByCompany(left: readonly Settled[], right: readonly Settled[]): boolean {
  const company = (list: readonly Settled[]): Set<string> =>
    new Set(
      list.flatMap((c) => {
        const words = partsIn(c).map(fold);
        return words.length > 1 ? words : [];
      }),
    );
  // Jordan the country, Jordán the man.
  if (
    isTerritory().has(left[0]?.key ?? '') !== isTerritory().has(right[0]?.key ?? '') &&
    [...left, ...right].some((c) => c.kind === 'person') &&
    (isTerritory().has(left[0]?.key ?? '') || isTerritory().has(right[0]?.key ?? ''))
  )
    return true;
  const [a, b] = [company(left), company(right)];
  const kinds = (list: readonly Settled[]): string => [...new Set(list.map((c) => c.kind))].join(' ');
  // Zürich the city, Zurich Insurance the firm.
  if (
    (a.size === 0) !== (b.size === 0) &&
    kinds(left) !== kinds(right) &&
    !kinds([...left, ...right]).includes('person')
  )
    return true;
  if (a.size === 0 || b.size === 0) return false;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared < 2;
}

function* nearPairs(parts: ReadonlyMap<string, Part>): Generator<readonly [Part, Part]> {
  const buckets = new Map<string, Part[]>();
  const done = new Set<string>();
  for (const part of parts.values()) {
    if (part.folded.length < 4) continue;
    for (const key of bucketKeys(part.folded)) {
      const bucket = buckets.get(key);
      if (!bucket) {
        buckets.set(key, [part]);
        continue;
      }
      // A bucket this full holds no slip of the pen but a common beginning.
      for (const other of bucket.length > 40 ? bucket.slice(0, 40) : bucket) {
        const id = other.folded < part.folded ? `${other.folded} ${part.folded}` : `${part.folded} ${other.folded}`;
        if (done.has(id)) continue;
        done.add(id);
        if (near(other.folded, part.folded) || sameCluster(other.folded, part.folded) || nearShort(other, part))
          yield [other, part];
      }
      bucket.push(part);
    }
  }
}

/** Four letters are too few, unless the rest of the name agrees: Byron Davd Castillo. */
function nearShort(a: Part, b: Part): boolean {
  if (isLoneSlip(a, b)) return true;
  const agreeing = [...a.beside].filter((word) => b.beside.has(word)).length;
  if (agreeing < 2 && !(isPerson(a) && isPerson(b)) && !isTerritory().has(a.folded) && !isTerritory().has(b.folded))
    return false;
  const short = Math.min(a.folded.length, b.folded.length) === 4 || (a.folded.includes('-') && b.folded.includes('-'));
  if (!short || edits(a.folded, b.folded) !== 1 || (isGivenName(a.folded) && isGivenName(b.folded))) return false;
  return agreeing > 0;
}

const bucketKeys = remembered((word): readonly string[] => {
  const keys = [`s${skeleton(word)}`];
  if (word.length < 4) return keys;
  keys.push(word);
  for (let k = 0; k < word.length; k++) keys.push(word.slice(0, k) + word.slice(k + 1));
  if (word.length >= 6)
    keys.push(
      `p${word.slice(0, 3)}${word.length >> 2}`,
      `p${word.slice(0, 3)}${(word.length + 2) >> 2}`,
      `e${word[0] ?? ''}${word.slice(-4)}`,
      `c${consonants(word)}`,
    );
  if (word.length >= 7 && /^(?:el|al)/.test(word)) keys.push(word.slice(2));
  for (const group of clustersOf(word)) keys.push(`g${group}`);
  return [...new Set(keys)];
});
