import type { Prose, Word } from '../article/article';
import { functionWords } from '../lexicon/common-words';
import { memoised } from '../memo';

/** What the letters of a paragraph's words tell, word by word. Kept with the prose. */
export interface Shape {
  /** The word has a capital where a name would have it. */
  readonly capital: readonly boolean[];
  /** The capital proves nothing: first in a sentence, after a colon, first in a quotation. */
  readonly opening: readonly boolean[];
  /** By sentence: most words have a capital, so a capital proves nothing there. With a full stop, `To` and `The` have one too. */
  readonly titleCase: readonly boolean[];
  /** By sentence: written in capitals throughout. */
  readonly allCapitals: readonly boolean[];
}

const smallPrefix = /^(?:al|el|ul|ur|ad|ar|as|an|ash|at|az|ibn|[dlo]|de|van)[-'’]\p{Lu}/u;
const prefixed = /^(?:anti|pro|ex|non|post|pre|mid|neo|pan|trans)-\p{Lu}/u;
const brandLike = /^[a-z]{1,2}\p{Lu}/u;
const upper = /^\p{Lu}/u;

export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  if (code < 128) return smallPrefix.test(text) || brandLike.test(text) || prefixed.test(text);
  return upper.test(text);
}

/** Settles most words of running text without a pattern. */
export const secondIsSmall = (text: string): boolean => text.charCodeAt(1) >= 97 && text.charCodeAt(1) <= 122;

export const isAllCapitals = (text: string): boolean =>
  text.length > 1 && !secondIsSmall(text) && /^\p{Lu}[\p{Lu}\d&.-]*$/u.test(text);

/** Initials standing for a name: BBC, RDLC, U.S., G20. */
export const isInitialism = (text: string): boolean =>
  text.length > 1 &&
  !secondIsSmall(text) &&
  /^(?:\p{Lu}{2,7}s?|(?:\p{Lu}\.){2,6}\p{Lu}?\.?|\p{Lu}{1,4}\d{1,3}|\p{Lu}&\p{Lu}|\p{Lu}{2,5}-\p{Lu}{1,5})$/u.test(
    text,
  );

export const shapeOf = memoised((prose: Prose): Shape => {
  const { words, sentences, text } = prose;
  const capital = words.map(({ kind, text, lower }) => kind === 'word' && text !== lower && isCapital(text));
  const opening = words.map(() => false);
  const titleCase: boolean[] = [];
  const allCapitals: boolean[] = [];
  for (const sentence of sentences) {
    markOpenings(words, sentence.first, sentence.last, opening);
    let long = 0;
    let big = 0;
    let letters = 0;
    let large = 0;
    let small = 0;
    for (let k = sentence.first; k < sentence.last; k++) {
      const word = words[k];
      if (word?.kind !== 'word') continue;
      letters += word.text.length;
      if (isAllCapitals(word.text)) large += word.text.length;
      if (functionWords.has(word.lower)) {
        if (capital[k] && !opening[k] && secondIsSmall(word.text)) small++;
        continue;
      }
      if (word.text.length < 4) continue;
      long++;
      if (capital[k]) big++;
    }
    const ends = /[.!?…]["”’']?\s*$/.test(text.slice(Math.max(sentence.start, sentence.end - 6), sentence.end));
    titleCase.push(long >= 3 && big / long >= (ends ? 0.8 : 0.7) && (!ends || small >= 2));
    allCapitals.push(long >= 2 && large / letters >= 0.8);
  }
  const shape: Shape = { capital, opening, titleCase, allCapitals };
  return shape;
});

const opens = /^[“"‘'«„(:;–—-]$/;
function markOpenings(words: readonly Word[], first: number, last: number, opening: boolean[]): void {
  let fresh = true;
  for (let k = first; k < last; k++) {
    const word = words[k];
    if (!word) continue;
    if (word.kind === 'mark') {
      if (opens.test(word.text) && word.text !== '(' && !/^[–—-]$/.test(word.text))
        fresh ||= word.text === ':' || startsSpeech(words, k, first);
      else if (/^[.!?…]+$/.test(word.text)) fresh = true;
    } else {
      opening[k] = fresh;
      fresh = false;
    }
  }
}

/** `said, “The …`: the quotation begins a sentence of its own. `the “Pocket Rocket”` does not. */
function startsSpeech(words: readonly Word[], mark: number, first: number): boolean {
  for (let k = mark - 1; k >= first; k--) {
    const word = words[k];
    if (!word) return false;
    if (word.kind !== 'mark') return word.tag === 'VERB' && word.quoted === 0;
    if (/^[,:–—-]$/.test(word.text)) return true;
  }
  return true;
}
