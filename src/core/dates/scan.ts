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

const letter = /\p{L}/u;
const inWord = /[\p{L}\p{M}]/u;
const blank = /\s/;

// ASCII by a table, the rest by Unicode: 1 letter, 2 digit, 3 blank, 0 mark.
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return letter.test(char) ? 1 : char >= '0' && char <= '9' ? 2 : blank.test(char) ? 3 : 0;
});

const kindAt = (text: string, i: number): number => {
  const code = text.charCodeAt(i);
  if (code < 128) return ascii[code] ?? 0;
  const char = String.fromCodePoint(text.codePointAt(i) ?? code);
  return letter.test(char) ? 1 : blank.test(char) ? 3 : 0;
};

/** Where a word that begins at `i` ends. */
function wordEnd(text: string, i: number): number {
  let at = i;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (ascii[code] !== 1) return at;
      at++;
    } else {
      const point = text.codePointAt(at) ?? code;
      if (!inWord.test(String.fromCodePoint(point))) return at;
      at += point > 0xffff ? 2 : 1;
    }
  }
  return at;
}

export function scan(text: string): Tokens {
  const tokens: Token[] = [];
  let last = -1;
  for (let i = 0; i < text.length;) {
    const kind = kindAt(text, i);
    if (kind === 3) {
      i++;
      continue;
    }
    let end = i + 1;
    if (kind === 1) end = wordEnd(text, i);
    else if (kind === 2) while (end < text.length && kindAt(text, end) === 2) end++;
    else if ((text.codePointAt(i) ?? 0) > 0xffff) end = i + 2;
    const word = text.slice(i, end);
    const lower = kind === 1 ? word.toLowerCase() : word;
    tokens.push({
      start: i,
      end,
      text: word,
      lower,
      kind: kind === 1 ? 'word' : kind === 2 ? 'number' : 'mark',
      gap: i !== last,
      capital: kind === 1 && word[0] !== lower[0],
    });
    last = end;
    i = end;
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
