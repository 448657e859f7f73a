import type { Span } from '../contract';
import { startsElided } from './marks';

/** A word before it is tagged. */
export interface RawWord extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
}

/** $5.3m, 1,200, 45%, 21st, 12:30, 1990s, '90s, 2-1; with letters after a hyphen it is a word: 60-day. */
const number = String.raw`(?<number>['’‘]\d{2}s?(?![\p{L}\p{N}])|[$£€¥₹]?\d+(?:[.,:/]\d+)*(?:\p{L}{1,4}(?![\p{L}\p{N}]))?%?(?:[-–]\d+(?:[.,]\d+)*%?(?![\p{L}\p{N}]))?(?:[-‐‑][\p{L}\p{N}]+)*)`;
/** J.K., U.S., a.m., Ph.D. */
const initials = String.raw`(?<initials>(?:\p{L}\.){2,}(?!\p{L})|(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])|\p{Lu}\p{Ll}\.\p{Lu}\.)`;
/** Hyphens, apostrophes, ampersands and the points of an address hold a word together. */
const word = String.raw`(?<word>['’]?[\p{L}\p{M}\p{N}_]+(?:(?:['’ʼ&@+\-‐‑]|\.(?=[\p{Ll}\p{N}]))[\p{L}\p{M}\p{N}_]+)*)`;
const mark = String.raw`\.{2,}|[\-–—]{2,}|\S`;
const token = [number, initials, word, mark].join('|');

/** The words, numbers and marks of a paragraph, in order. `sentences` tell an abbreviation's point from a full stop. */
export function splitWords(text: string, sentences: readonly Span[], marks: ReadonlySet<number>): readonly RawWord[] {
  const words: RawWord[] = [];
  const scan = new RegExp(token, 'gu');
  let sentence = 0;
  const push = (start: number, end: number, kind: RawWord['kind']): void => {
    if (end > start) words.push({ start, end, text: text.slice(start, end), kind });
  };
  for (let match = scan.exec(text); match; match = scan.exec(text)) {
    const start = match.index;
    while ((sentences[sentence]?.end ?? Infinity) <= start) sentence++;
    const within = sentences[sentence];
    let end = Math.min(start + match[0].length, within?.end ?? Infinity);
    const { groups } = match;
    const kind =
      groups?.number !== undefined ? numberKind(match[0]) : groups?.initials || groups?.word ? 'word' : 'mark';
    const apostrophe = /^['’‘]/.test(match[0]) && kind !== 'mark';
    if (apostrophe && (marks.has(start) || !belongs(text, start))) {
      push(start, start + 1, 'mark');
      scan.lastIndex = start + 1;
      continue;
    }
    // A quotation mark between letters ends the word.
    for (let i = start + 1; i < end; i++) if (marks.has(i)) end = i;
    if (groups?.word !== undefined && text.charAt(end) === '.' && pointBelongs(text, start, end, within)) end++;
    scan.lastIndex = end;
    if (kind !== 'word') {
      push(start, end, kind);
      continue;
    }
    let at = start;
    for (const piece of clitics(text.slice(start, end))) {
      push(at, at + piece.length, 'word');
      at += piece.length;
    }
  }
  return words;
}

function numberKind(text: string): 'number' | 'word' {
  return /^[^\p{L}–-]*\p{L}{0,4}%?(?:[-–]\d[\d.,]*%?)*$/u.test(text) ? 'number' : 'word';
}

/** Whether an apostrophe is the first letter of its word: 'tis, '90s, and 's after initials. */
function belongs(text: string, at: number): boolean {
  return startsElided(text, at + 1) || /^['’](?:[sdm]|re|ve|ll)(?![\p{L}\p{N}])/iu.test(text.slice(at, at + 4));
}

function pointBelongs(text: string, start: number, end: number, sentence: Span | undefined): boolean {
  if (!sentence || end - start > 6 || end >= sentence.end || !/\s/.test(text.charAt(end + 1))) return false;
  return /^\s+["'“‘(]?[\p{L}\p{N}$£€]/u.test(text.slice(end + 1, Math.min(sentence.end, end + 12)));
}

const clitic = /['’](?:[sdm]|re|ve|ll)$/i;

/** `do` + `n't`, `Falk` + `'s`. Read from the end, a few letters at a time: a run of them is long and no word. */
function clitics(text: string): readonly string[] {
  const pieces: string[] = [];
  let end = text.length;
  for (;;) {
    const length = clitic.exec(text.slice(Math.max(0, end - 3), end))?.[0].length ?? 0;
    if (length === 0 || length >= end) break;
    pieces.push(text.slice(end - length, end));
    end -= length;
  }
  const not = /n['’]t$/i.exec(text.slice(Math.max(0, end - 3), end))?.[0].length ?? 0;
  const cut = not > 0 && not < end ? end - not : end;
  if (cut < end) pieces.push(text.slice(cut, end));
  return [text.slice(0, cut), ...pieces.reverse()];
}
