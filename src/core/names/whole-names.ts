import { commonness } from '../lexicon/common-words';
import { isFirstName, isRoleNoun, isSurname } from '../lexicon/people-words';
import { spelledApart } from './english-spellings';
import { fold } from './fold';
import type { Settled } from './settle';
import { asRelative } from './proofs';
import { appositionOf, titleBefore } from './phrases';
import { edits, nearGivenNames } from './similar';
import { isTalkedOf } from './talked-of';
import { type Difference, plainApostrophe, type Spelling } from './spelling';

export function wholeNames(settled: readonly Settled[]): Spelling[] {
  const byText = new Map<string, Settled[]>();
  for (const c of settled) {
    // A closing quotation mark is no apostrophe of the name: ‘Bapuji’ Aney.
    const text = plainApostrophe(c.text).replace(/'(?=\s|$)/g, '');
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
        if (swapsShortSurname(x, y) && sharePost(left, right)) {
          found.push(ranked('spelling', left, right, x.word, y.word));
          continue;
        }
        if (!fold(x.text).startsWith(x.word) || !nearGivenNames(x.word, y.word)) continue;
        if (inOneSentence(left, right) && ![...left, ...right].slice(0, 20).some(isTalkedOf)) continue;
        if ([...left, ...right].slice(0, 50).some(asRelative)) continue;
        const all = [...left, ...right].every((c) => c.kind === 'person');
        found.push(ranked(all ? 'first name' : 'spelling', left, right, x.word, y.word));
      } else if ((spelledApart(x.word, y.word) || partnersApart(x, y) || misstruck(x, y)) && !inTwoTowns(left, right))
        found.push(ranked('spelling', left, right, x.word, y.word));
    }
  }
  return found;
}

interface Differing {
  readonly text: string;
  readonly word: string;
}

/** Uma Rao and Uma Roa: one edit in a surname too short to tell by itself. */
const swapsShortSurname = (x: Differing, y: Differing): boolean =>
  [x, y].every(({ text, word }) => word.length > 2 && word.length < 5 && fold(text).endsWith(` ${word}`)) &&
  x.word[0] === y.word[0] &&
  edits(x.word, y.word) === 1;

/** Tarnley & Pyke, Tarnley & Pike: the other partners are the same. */
const partnersApart = (x: Differing, y: Differing): boolean =>
  x.text.includes(' & ') && Math.min(x.word.length, y.word.length) > 3 && edits(x.word, y.word) === 1;

/** The Inited States beside the United States: another first letter makes a word of the dictionary one that no list has. */
const misstruck = (x: Differing, y: Differing): boolean =>
  x.word.length > 4 &&
  x.word.slice(1) === y.word.slice(1) &&
  [x.word, y.word].some((word) => commonness(word) > 0) &&
  [x.word, y.word].some((word) => commonness(word) === 0 && !isFirstName(word) && !isSurname(word));

/** The copy gives both the same post, in the same words: `the Green group leader`. */
function sharePost(left: readonly Settled[], right: readonly Settled[]): boolean {
  const posts = new Set(left.slice(0, 20).flatMap(postsOf));
  return right.slice(0, 20).some((c) => postsOf(c).some((post) => posts.has(post)));
}
const postsOf = (c: Settled): readonly string[] =>
  [titleBefore(c), appositionOf(c)].flatMap((span) => {
    const post = span ? fold(c.prose.text.slice(span.start, span.end)).replace(/^(?:the|an?|its|their) /, '') : '';
    return isRoleNoun(post.split(' ').at(-1) ?? '') ? post : [];
  });

/** The Grand Theatre in Leeds, the Grand Theater in Ohio. */
function inTwoTowns(left: readonly Settled[], right: readonly Settled[]): boolean {
  const [one, other] = [left, right].map((list) => list.map(townBehind).find((town) => town !== ''));
  return one !== undefined && other !== undefined && one !== other;
}
const townBehind = ({ prose, end }: Settled): string =>
  /^,? (?:in|at|of) (\p{Lu}[\p{L}’'-]+)/u.exec(prose.text.slice(end, end + 40))?.[1] ?? '';

const inOneSentence = (left: readonly Settled[], right: readonly Settled[]): boolean =>
  left.some((a) =>
    right.some((b) => a.prose === b.prose && a.prose.words[a.first]?.sentence === b.prose.words[b.first]?.sentence),
  );

function ranked(difference: Difference, a: readonly Settled[], b: readonly Settled[], x: string, y: string): Spelling {
  return a.length >= b.length
    ? { difference, left: a, right: b, leftWord: x, rightWord: y }
    : { difference, left: b, right: a, leftWord: y, rightWord: x };
}

/** MacLaren, McColl, O'Hara, Rhys-Orme: written with another capital or hyphen by the careless. */
const recapitalled = /^(?:[Mm]ac|[Mm]c|[Ff]itz)\p{L}{2}|['-]|\p{Ll}\p{Lu}/u;
const articleOf = /^(?:al|el|ul|ad|ar|as|an|ash|at|az)[- ]/i;
/** A name without what differs between habits: particle, hyphen, blank, capital. */
function squeeze(text: string): string {
  let folded = fold(text);
  if (/\b(?:al|el|ul|ibn|bin)\b/.test(folded))
    folded = folded.replace(/\b(?:al|el|ul)[- ]/g, 'al').replace(/\b(?:ibn|bin)\b/g, 'bin');
  return folded.replace(/[ '-]/g, '');
}

function squeezed(byText: ReadonlyMap<string, Settled[]>): Spelling[] {
  const groups = new Map<string, string[]>();
  for (const text of byText.keys()) {
    const words = text.split(' ');
    const last = words.at(-1) ?? text;
    const forms = words.length > 1 ? [text, words.slice(1).join(' ')] : [text];
    // "Sattar Hadi Al-Janabi" beside a later "Al Janabi".
    if (words.length > 2 && (articleOf.test(last) || recapitalled.test(last))) forms.push(last);
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
      if (bornByTwo(main, other)) continue;
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

interface Written {
  readonly form: string;
  readonly mentions: readonly Settled[];
}

/** Iain Mackay and Donald MacKay: each form has bearers of its own, by their first names. */
function bornByTwo(a: Written, b: Written): boolean {
  const firsts = ({ form, mentions }: Written): Set<string> =>
    new Set(
      mentions
        .filter((c) => c.kind === 'person' && c.text.length > form.length)
        .map((c) => fold(c.text.slice(0, c.text.length - form.length).trim())),
    );
  const [x, y] = [firsts(a), firsts(b)];
  if (x.size === 0 || y.size === 0) return false;
  return ![...x].some((first) => [...y].some((other) => first === other || nearGivenNames(first, other)));
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
const allOpening = ({ form: a }: Written, { form: b }: Written): boolean =>
  a.slice(1) === b.slice(1) && a[0]?.toLowerCase() === b[0]?.toLowerCase();
