import type { Edit, Span } from '../../core/contract';

/** One spelling as the right one. */
export interface RightSpelling {
  readonly spelling: string;
  /** The surname, where the whole name is entered for the sake of it. */
  readonly later: string | undefined;
  /** The others, of as many words. */
  readonly not: readonly string[];
}

interface Spelled {
  /** As it is written at the cursor. */
  readonly words: string;
  /** The whole name, as the article has it. */
  readonly name: string;
  /** What a query at the cursor offers in its place, the likely one first. */
  readonly offered: readonly string[];
  /** How often the article has a spelling. */
  readonly count: (spelling: string) => number;
}

/**
 * The spellings to choose the house's from. What a query offers comes first and what it asks about last, so that the slip
 * is never the one to hand; between them the whole name, then the commonest.
 */
export function spellingsOf({ words, name, offered, count }: Spelled): readonly RightSpelling[] {
  const [likely] = offered;
  const rank = (spelling: string): number => (spelling === likely ? 0 : likely && spelling === words ? 2 : 1);
  const all = [...new Set([words, name, ...offered])]
    .filter((one) => one.trim() !== '')
    .sort((a, b) => rank(a) - rank(b) || Number(b === name) - Number(a === name) || count(b) - count(a));
  const others = (spelling: string): string[] =>
    // A surname alone is no wrong spelling of the full name.
    all.filter((other) => other !== spelling && sameLength(other, spelling));
  const right = all.map((spelling) => ({ spelling, later: undefined, not: others(spelling) }));
  // Of a surname spelled in two ways the entry is best the whole name, with the surname for later mentions.
  const whole = likely === undefined || wordsIn(likely) > 1 ? null : wholeWith(name, likely, all);
  if (whole === null || likely === undefined) return right;
  const slips = whole === name ? others(name) : [name, ...others(name)].filter((one) => one !== whole);
  const entry = { spelling: whole, later: likely, not: [...slips, ...others(likely)] };
  return [entry, ...right.filter(({ spelling }) => spelling !== whole)];
}

/** The whole name with its surname spelled so; null when its surname is none of the spellings asked about. */
function wholeWith(name: string, surname: string, spellings: readonly string[]): string | null {
  const words = name.split(' ');
  const last = words.at(-1) ?? name;
  if (words.length < 2 || !spellings.includes(last)) return null;
  return [...words.slice(0, -1), surname].join(' ');
}

/** Whether two spellings are of as many words. */
export function sameLength(a: string, b: string): boolean {
  return wordsIn(a) === wordsIn(b);
}

function wordsIn(name: string): number {
  return name.trim().split(/\s+/u).length;
}

/** How often words stand in a text as words: `Quil` is not in `Quill`. */
export function timesIn(text: string, words: string): number {
  return placesIn(text, words).length;
}

/** Where words stand in a text as words: offsets of their first characters. */
export function placesIn(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + words.length)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + words.length, at + words.length + 2);
    if (!/[\p{L}\p{M}\p{Nd}]$/u.test(before) && !/^[\p{L}\p{M}\p{Nd}]/u.test(after)) places.push(at);
  }
  return places;
}

/** The words of a place as a fix has them, `John Quill` where it changes `Jon` alone; null where it changes none of them. */
export function fixedWords(text: string, { start, end }: Span, edits: readonly Edit[]): string | null {
  const own = edits.filter((edit) => start <= edit.start && edit.start < end).sort((a, b) => b.start - a.start);
  if (own.length === 0) return null;
  return own
    .reduce(
      (words, edit) => words.slice(0, edit.start - start) + edit.text + words.slice(edit.end - start),
      text.slice(start, end),
    )
    .replaceAll(/\s+/gu, ' ')
    .replace(/['’]s$/u, '');
}
