/** A word, a number, or a mark, as the forms of dates are spelled with: hyphens and slashes stand alone. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** White space stands before it, or the text begins. */
  readonly gap: boolean;
  readonly capital: boolean;
}

export type Tokens = readonly Token[];

const piece = /\p{L}[\p{L}\p{M}]*|\d+|[^\s\p{L}\d]/gu;

export function scan(text: string): Tokens {
  const tokens: Token[] = [];
  let last = -1;
  for (const found of text.matchAll(piece)) {
    const word = found[0];
    const start = found.index;
    const code = word.charCodeAt(0);
    const kind = code >= 48 && code <= 57 ? 'number' : /^\p{L}/u.test(word) ? 'word' : 'mark';
    const lower = kind === 'word' ? word.toLowerCase() : word;
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower,
      kind,
      gap: start !== last,
      capital: kind === 'word' && word[0] !== lower[0],
    });
    last = start + word.length;
  }
  return tokens;
}

const dashes = new Set(['-', '–', '—', '‑', '~', '−']);
const apostrophes = new Set(["'", '’', '‘']);

export const isDash = (token: Token | undefined): boolean => token !== undefined && dashes.has(token.text);
export const isApostrophe = (token: Token | undefined): boolean => token !== undefined && apostrophes.has(token.text);

/** The index after a run of these lower-case words, or -1. */
export function words(t: Tokens, i: number, ...expected: readonly string[]): number {
  for (const [k, word] of expected.entries()) if (t[i + k]?.lower !== word) return -1;
  return i + expected.length;
}

/** The index after a possessive ending (`'s`, `’`), or the same index. */
export function afterPossessive(t: Tokens, i: number): number {
  const mark = t[i];
  if (!mark || mark.gap || !isApostrophe(mark)) return i;
  const s = t[i + 1];
  return s && !s.gap && s.lower === 's' ? i + 2 : i + 1;
}
