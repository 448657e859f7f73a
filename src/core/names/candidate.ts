import type { Prose } from '../article/article';

/** Words that may be a name, before anyone has said of what. Word indexes count in the prose. */
export interface Candidate {
  readonly prose: Prose;
  /** Index of the paragraph in the article. */
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
  /** Offsets in the prose. */
  readonly start: number;
  readonly end: number;
  /** The name as one string with single blanks. */
  readonly text: string;
  /** {@link keyOf} the text: one key is one kind in an article. */
  readonly key: string;
  /** Words of a title directly before it. */
  readonly title: { readonly first: number; readonly last: number } | null;
  /** Its capital proves nothing (sentence start, headline). */
  readonly unproven: boolean;
  /** Stands in a line of capitals or a title-case headline. */
  readonly headline: boolean;
}

const simple = /^[\x20-\x7e]*$/;
/** Lower case, one kind of apostrophe, no points; accents stay. */
export function keyOf(text: string): string {
  let key = text.toLowerCase();
  if (key.includes('.')) key = key.replace(/\./g, '');
  if (/\s\s|[^\S ]/.test(key)) key = key.replace(/\s+/g, ' ');
  return simple.test(key) ? key : key.normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, '-');
}
