import { commonness } from '../lexicon/common-words';
import { isGivenName, isSurname } from '../lexicon/people-words';
import { isDemonym, isLargeCity, isTerritory } from '../lexicon/places';
import { fold } from './fold';
import { joinParticles } from './runs';
import type { Settled } from './settle';
import { consonants, edits, inflected, isKnownThing, near, nearGivenNames, skeleton, spelledApart } from './similar';

/** How two forms of one name differ, the narrowest explanation first (Rulings 1). */
export type Difference = 'accents' | 'particle' | 'first name' | 'spelling';

/** Two forms that seem to be one name. */
export interface Spelling {
  readonly difference: Difference;
  readonly left: readonly Settled[];
  readonly right: readonly Settled[];
  /** The words that differ, as they stand. */
  readonly leftWord: string;
  readonly rightWord: string;
}

/** A word of names, with all that tells whose it is. */
interface Part {
  readonly folded: string;
  /** By how it is written. */
  readonly forms: Map<string, Settled[]>;
  readonly mentions: Settled[];
  /** Other words of the names it stands in. */
  readonly beside: Set<string>;
  readonly at: Set<'alone' | 'first' | 'middle' | 'last'>;
}

const plainApostrophe = (text: string): string => text.replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, '-');
const spelledOut =
  /\b(?:spel(?:led|t|ling)|misspel\w+|formerly|renamed|also known as|a\.k\.a|transliterat\w+|known then as)\b/i;

function partsIn(c: Settled): string[] {
  return plainApostrophe(c.text)
    .replace(/["“”]/g, '')
    .split(' ')
    .filter((word) => word.length > 1);
}

/** Every pair of spellings in an article, found through buckets, so that time grows with the number of names. */
export function spellingsIn(settled: readonly Settled[]): Spelling[] {
  const usable = settled.filter((c) => !/^\p{Lu}{2,}$/u.test(c.text));
  const parts = gather(usable);
  const found: Spelling[] = [];
  const seen = new Set<string>();
  const yieldOnce = (spelling: Spelling): void => {
    const id = [fold(spelling.leftWord), fold(spelling.rightWord), spelling.difference].join('|');
    if (!seen.has(id)) {
      seen.add(id);
      found.push(spelling);
    }
  };
  for (const part of parts.values()) accents(part).forEach(yieldOnce);
  for (const [a, b] of nearPairs(parts)) {
    const spelling = judge(a, b);
    if (spelling) yieldOnce(spelling);
  }
  for (const spelling of wholeNames(usable)) yieldOnce(spelling);
  return found.filter(
    ({ left, right }) => ![...left.slice(0, 20), ...right.slice(0, 20)].some((c) => spelledOut.test(sentenceOf(c))),
  );
}

const sentenceOf = (c: Settled): string => {
  const sentence = c.prose.sentences[c.prose.words[c.first]?.sentence ?? 0];
  return sentence ? c.prose.text.slice(sentence.start, sentence.end) : '';
};

function gather(settled: readonly Settled[]): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const c of settled) {
    const words = partsIn(c).filter((word) => !joinParticles.has(word.toLowerCase()));
    words.forEach((word, i) => {
      const bare = word.replace(/^(?:al|el|ul|ad|ar|as|an|ash)-/i, '');
      const folded = fold(bare).replace(/\.$/, '');
      if (folded.length < 3) return;
      let part = parts.get(folded);
      if (!part) {
        part = { folded, forms: new Map(), mentions: [], beside: new Set(), at: new Set() };
        parts.set(folded, part);
      }
      const form = bare.replace(/\.$/, '').toLowerCase().normalize('NFC');
      const list = part.forms.get(form);
      if (list) list.push(c);
      else part.forms.set(form, [c]);
      part.mentions.push(c);
      words.forEach((other, n) => n !== i && other.length > 2 && part.beside.add(fold(other)));
      part.at.add(words.length === 1 ? 'alone' : i === 0 ? 'first' : i === words.length - 1 ? 'last' : 'middle');
    });
  }
  return parts;
}

/** One word with and without its marks. */
function accents(part: Part): Spelling[] {
  if (part.forms.size < 2) return [];
  const forms = [...part.forms].sort((a, b) => b[1].length - a[1].length);
  const [main, ...others] = forms;
  if (!main) return [];
  return others.flatMap(([form, mentions]) => {
    if (apartByCompany(main[1], mentions)) return [];
    return [{ difference: 'accents' as const, left: main[1], right: mentions, leftWord: main[0], rightWord: form }];
  });
}

/** Zoe Ball and Zoë Wanamaker: both with other words beside them, and none in common. */
function apartByCompany(left: readonly Settled[], right: readonly Settled[]): boolean {
  const company = (list: readonly Settled[]): Set<string> =>
    new Set(list.filter((c) => c.text.includes(' ')).flatMap((c) => partsIn(c).map(fold)));
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
        if (near(other.folded, part.folded) || nearShort(other, part)) yield [other, part];
      }
      bucket.push(part);
    }
  }
}

/** Four letters are too few, unless the rest of the name agrees: Byron Davd Castillo. */
function nearShort(a: Part, b: Part): boolean {
  if (!(isPerson(a) && isPerson(b)) && !isTerritory().has(a.folded) && !isTerritory().has(b.folded)) return false;
  const short = Math.min(a.folded.length, b.folded.length) === 4 || (a.folded.includes('-') && b.folded.includes('-'));
  if (!short || edits(a.folded, b.folded) !== 1 || (isGivenName(a.folded) && isGivenName(b.folded))) return false;
  return [...a.beside].some((word) => b.beside.has(word));
}

function bucketKeys(word: string): string[] {
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
  return [...new Set(keys)];
}

function judge(a: Part, b: Part): Spelling | null {
  const [often, seldom] = a.mentions.length >= b.mentions.length ? [a, b] : [b, a];
  if (isKnownThing(a.folded) && isKnownThing(b.folded)) return null;
  const common = [...a.beside].some((word) => b.beside.has(word));
  const shares =
    common ||
    [...a.beside].some((word) => word.length > 4 && [...b.beside].some((other) => word !== other && near(word, other)));
  if (
    inflected(a.folded, b.folded) &&
    skeleton(a.folded) !== skeleton(b.folded) &&
    !(common && isPerson(a) && isPerson(b))
  )
    return null;
  if (Math.min(a.folded.length, b.folded.length) < 5 && !common) return null;
  if (!shares) {
    if (a.beside.size > 0 && b.beside.size > 0 && !slip(often, seldom)) return null;
    if (listedElsewhere(a, b) || listedElsewhere(b, a)) return null;
    if (sideBySide(a, b)) return null;
    if (often.mentions.length >= 3 && seldom.mentions.length >= 3 && seldom.beside.size > 0) return null;
    if (clashingPlaces(a, b)) return null;
    if (relatives(a, b)) return null;
  } else if (sideBySide(a, b) && bothAlone(a, b)) return null;
  const given =
    shares &&
    a.at.has('first') &&
    b.at.has('first') &&
    !a.at.has('last') &&
    !b.at.has('last') &&
    isPerson(a) &&
    isPerson(b);
  if (given && !nearGivenNames(a.folded, b.folded)) return null;
  if (given && twoPeople(a, b)) return null;
  return {
    difference: umlaut(a.folded, b.folded) ? 'accents' : given ? 'first name' : 'spelling',
    left: often.mentions,
    right: seldom.mentions,
    leftWord: often.folded,
    rightWord: seldom.folded,
  };
}

const isPerson = (part: Part): boolean => part.mentions.some((c) => c.kind === 'person');
const bothAlone = (a: Part, b: Part): boolean => a.at.has('alone') && b.at.has('alone');
/** ü written ue. */
const umlaut = (a: string, b: string): boolean =>
  a.replace(/([aou])e/g, '$1') === b.replace(/([aou])e/g, '$1') && Math.abs(a.length - b.length) > 0;

/** One slip of the pen in a word that is written otherwise three times and more. */
function slip(often: Part, seldom: Part): boolean {
  if (often.mentions.length < 3 || seldom.mentions.length > 1 || often.folded.length < 5) return false;
  if (isGivenName(seldom.folded) || isSurname(seldom.folded) || isKnownThing(seldom.folded)) return false;
  return edits(often.folded, seldom.folded) === 1;
}

/** A country or city on one side, somebody's name on the other: Georgia, Giorgia. */
function listedElsewhere(known: Part, other: Part): boolean {
  const listed = isTerritory().has(known.folded) || isLargeCity().has(known.folded) || isDemonym(known.folded);
  return listed && isPerson(other) && (isGivenName(other.folded) || isSurname(other.folded) || other.beside.size > 0);
}

/** A surname of one, the first name of another: Fuad Hussein, Hassan Rouhani. */
function clashingPlaces(a: Part, b: Part): boolean {
  if (!isPerson(a) || !isPerson(b)) return false;
  const onlyFirst = (part: Part): boolean => part.at.has('first') && !part.at.has('last') && !part.at.has('alone');
  return (onlyFirst(a) && b.at.has('last')) || (onlyFirst(b) && a.at.has('last'));
}

/** Both parts of one long name. */
const relatives = (a: Part, b: Part): boolean => a.beside.has(b.folded) || b.beside.has(a.folded);

/** "Johnson and Johnston", in one sentence: two. */
function sideBySide(a: Part, b: Part): boolean {
  for (const x of a.mentions.slice(0, 50)) {
    for (const y of b.mentions.slice(0, 50)) {
      if (x.prose !== y.prose || x.prose.words[x.first]?.sentence !== y.prose.words[y.first]?.sentence) continue;
      const [left, right] = x.start < y.start ? [x, y] : [y, x];
      if (
        right.first - left.last <= 4 &&
        /^\s*(?:,|and|or|&|versus|vs|with|to|from|against|beat|met|over|,\s*and)\s*(?:the\s+)?$/.test(
          x.prose.text.slice(left.end, right.start),
        )
      )
        return true;
    }
  }
  return false;
}

/** Sisters Ann and Anne Bell: both in one sentence, so two. */
function twoPeople(a: Part, b: Part): boolean {
  return a.mentions.some((x) =>
    b.mentions.some(
      (y) => x.prose === y.prose && x.prose.words[x.first]?.sentence === y.prose.words[y.first]?.sentence,
    ),
  );
}

// ---- whole names that differ in one word, or in hyphen, particle, capital, blank

function wholeNames(settled: readonly Settled[]): Spelling[] {
  const byText = new Map<string, Settled[]>();
  for (const c of settled) {
    const text = plainApostrophe(c.text);
    const list = byText.get(text);
    if (list) list.push(c);
    else byText.set(text, [c]);
  }
  return [...oneWordApart(byText), ...squeezed(byText)];
}

function oneWordApart(byText: ReadonlyMap<string, Settled[]>): Spelling[] {
  const holes = new Map<string, { readonly text: string; readonly word: string }[]>();
  for (const text of byText.keys()) {
    const words = fold(text).split(' ');
    if (words.length < 2 || words.length > 9) continue;
    words.forEach((word, i) => {
      const key = words.map((other, n) => (n === i ? '*' : other)).join(' ');
      const list = holes.get(key);
      if (list) list.push({ text, word });
      else holes.set(key, [{ text, word }]);
    });
  }
  const found: Spelling[] = [];
  for (const list of holes.values()) {
    for (let i = 1; i < Math.min(list.length, 12); i++) {
      const [x, y] = [list[0], list[i]];
      if (!x || !y || x.word === y.word) continue;
      const [left, right] = [byText.get(x.text) ?? [], byText.get(y.text) ?? []];
      const people = [...left, ...right].some((c) => c.kind === 'person');
      if (people) {
        if (!fold(x.text).startsWith(x.word) || !nearGivenNames(x.word, y.word)) continue;
        if (
          left.some((a) =>
            right.some(
              (b) => a.prose === b.prose && a.prose.words[a.first]?.sentence === b.prose.words[b.first]?.sentence,
            ),
          )
        )
          continue;
        found.push(ranked('first name', left, right, x.word, y.word));
      } else if (spelledApart(x.word, y.word)) found.push(ranked('spelling', left, right, x.word, y.word));
    }
  }
  return found;
}

function ranked(difference: Difference, a: readonly Settled[], b: readonly Settled[], x: string, y: string): Spelling {
  return a.length >= b.length
    ? { difference, left: a, right: b, leftWord: x, rightWord: y }
    : { difference, left: b, right: a, leftWord: y, rightWord: x };
}

const articleOf = /^(?:al|el|ul|ad|ar|as|an|ash|at|az)[- ]/i;
/** A name without what differs between habits: particle, hyphen, blank, capital. */
const squeeze = (text: string): string =>
  fold(text)
    .replace(/\b(?:al|el|ul)[- ]/g, 'al')
    .replace(/\b(?:ibn|bin)\b/g, 'bin')
    .replace(/^mac(?=[a-z]{3})/, 'mac')
    .replace(/[ '-]/g, '');

function squeezed(byText: ReadonlyMap<string, Settled[]>): Spelling[] {
  const groups = new Map<string, string[]>();
  for (const text of byText.keys()) {
    const forms = text.includes(' ') ? [text, text.split(' ').slice(1).join(' ')] : [text];
    for (const form of forms) {
      const key = squeeze(form);
      if (key.length < 4) continue;
      const list = groups.get(key);
      if (!list) groups.set(key, [form]);
      else if (!list.includes(form)) list.push(form);
    }
  }
  const found: Spelling[] = [];
  for (const forms of groups.values()) {
    if (forms.length < 2) continue;
    const counted = forms
      .map((form) => ({ form, mentions: mentionsWith(byText, form) }))
      .sort((a, b) => b.mentions.length - a.mentions.length);
    const [main, ...others] = counted;
    if (!main) continue;
    for (const other of others) {
      if (!differsInHabit(main.form, other.form) || allOpening(main, other)) continue;
      found.push({
        difference: 'particle',
        left: main.mentions,
        right: other.mentions,
        leftWord: main.form,
        rightWord: other.form,
      });
    }
  }
  return found;
}

const mentionsWith = (byText: ReadonlyMap<string, Settled[]>, form: string): Settled[] =>
  [...byText].filter(([text]) => text === form || text.endsWith(` ${form}`)).flatMap(([, list]) => list);

const initialsOnly = (text: string): boolean => /^(?:\p{Lu}\.? ?){2,}$/u.test(text);

function differsInHabit(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return a.toLowerCase() === b.toLowerCase() && caseMatters(a, b);
  if (initialsOnly(a) || initialsOnly(b)) return false;
  if (fold(a).replace(/[ '-]/g, '') === fold(b).replace(/[ '-]/g, '')) {
    if (a.replace(/'/g, '') === b.replace(/'/g, '')) return true;
    return commonness(fold(a)) === 0 && commonness(fold(b)) === 0;
  }
  return (
    articleOf.test(a) || articleOf.test(b) || /\b(?:bin|ibn)\b/i.test(`${a} ${b}`) || /\b(?:al|el)-/i.test(`${a} ${b}`)
  );
}

/** MacLaren, Maclaren; ElBaradei. Not MARSH. */
function caseMatters(a: string, b: string): boolean {
  if (a === a.toUpperCase() || b === b.toUpperCase()) return false;
  return a.slice(1) !== b.slice(1) && !/ /.test(a);
}

/** `Al-Karim` and `al-Karim`: the first only where a sentence begins. */
function allOpening(
  main: { readonly form: string; readonly mentions: readonly Settled[] },
  other: { readonly form: string; readonly mentions: readonly Settled[] },
): boolean {
  const [a, b] = [main.form, other.form];
  if (a.slice(1) !== b.slice(1) || a[0]?.toLowerCase() !== b[0]?.toLowerCase()) return false;
  return true;
}
