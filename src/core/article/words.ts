import type { Span } from '../contract';

/** A word before it is tagged. */
export interface RawWord extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
}

const token = new RegExp(
  [
    // Numbers: $5.3m, 1,200, 45%, 21st, 12:30, 1990s, '90s; with letters after a hyphen they are words: 60-day.
    String.raw`(?<number>['’]\d{2}s?(?![\p{L}\p{N}])|[$£€¥₹]?\d+(?:[.,:/]\d+)*(?:\p{L}{1,4}(?![\p{L}\p{N}]))?%?(?:[-–]\d+(?:[.,]\d+)*%?(?![\p{L}\p{N}]))?(?:[-‐‑][\p{L}\p{N}]+)*)`,
    // Initials: J.K., U.S., a.m.
    String.raw`(?<initials>(?:\p{L}\.){2,}(?!\p{L})|(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}]))`,
    String.raw`(?<word>['’]?[\p{L}\p{M}\p{N}_]+(?:['’ʼ&@+\-‐‑.][\p{L}\p{M}\p{N}_]+|-(?=['’]))*)`,
    String.raw`\.{2,}|[-–—]{2,}|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+|[^\s]`,
  ].join('|'),
  'gu',
);

/** The words, numbers and marks of a paragraph, in order. `sentences` tell an abbreviation's point from a full stop. */
export function splitWords(text: string, sentences: readonly Span[], marks: ReadonlySet<number>): readonly RawWord[] {
  const words: RawWord[] = [];
  let sentence = 0;
  const push = (start: number, end: number, kind: RawWord['kind']): void => {
    if (end > start) words.push({ start, end, text: text.slice(start, end), kind });
  };
  token.lastIndex = 0;
  const scan = new RegExp(token.source, token.flags);
  for (let match = scan.exec(text); match; match = scan.exec(text)) {
    let start = match.index;
    let end = start + match[0].length;
    while ((sentences[sentence]?.end ?? Infinity) <= start) sentence++;
    const { number, initials, word } = match.groups ?? {};
    if (number !== undefined) {
      push(start, end, /^['’]?[^\p{L}]*(?:\p{L}{1,4})?%?(?:[-–]\d[\d.,]*%?)?$/u.test(number) ? 'number' : 'word');
    } else if (initials !== undefined) {
      push(start, end, 'word');
    } else if (word !== undefined) {
      const apostrophe = /^['’]/.test(word);
      if (apostrophe && marks.has(start)) {
        push(start, start + 1, 'mark');
        scan.lastIndex = start + 1;
        continue;
      }
      // A quotation mark inside, as in said:'yes'-ish: stop the word there.
      for (let i = start + 1; i < end; i++) {
        if (marks.has(i)) end = i;
      }
      scan.lastIndex = end;
      // The point of an abbreviation belongs to it.
      if (text.charAt(end) === '.' && pointBelongs(text, start, end, sentences[sentence])) {
        end++;
        scan.lastIndex = end;
      }
      for (const piece of clitics(text.slice(start, end))) {
        push(start, start + piece.length, 'word');
        start += piece.length;
      }
    } else {
      push(start, end, 'mark');
    }
  }
  return words;
}

function pointBelongs(text: string, start: number, end: number, sentence: Span | undefined): boolean {
  if (!sentence || !/^\s/.test(text.slice(end + 1, end + 2))) return false;
  if (/^["'”’)\]\s]*$/.test(text.slice(end + 1, Math.min(sentence.end, end + 8))) && sentence.end <= end + 8)
    return false;
  return end - start <= 6 && /^\s+["'“‘(]?[\p{L}\p{N}]/u.test(text.slice(end + 1, end + 6));
}

/** `do` + `n't`, `Zarif` + `'s`. */
function clitics(word: string): readonly string[] {
  const not = /^(\p{L}+)(n['’]t)$/iu.exec(word);
  if (not?.[1] !== undefined && not[2] !== undefined) return [not[1], not[2]];
  const other = /^(.*[^'’])(['’](?:s|re|ve|ll|d|m))$/iu.exec(word);
  if (other?.[1] !== undefined && other[2] !== undefined) return [...clitics(other[1]), other[2]];
  return [word];
}
