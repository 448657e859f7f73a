import type { Settled } from './settle';

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
  /** The copy itself speaks of the two: one name, and nothing to ask. */
  readonly discussed?: boolean;
}

/** A word of names, with all that tells whose it is. */
export interface Part {
  readonly folded: string;
  /** By how it is written. */
  readonly forms: Map<string, Settled[]>;
  readonly mentions: Settled[];
  /** Other words of the names it stands in. */
  readonly beside: Set<string>;
  readonly at: Set<'alone' | 'first' | 'middle' | 'last'>;
}

export const plainApostrophe = (text: string): string => text.replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, '-');

/** `norvell.example`, `Norvell+`: an address or a product, spelled as its owner pleases. */
const isAddress = (word: string): boolean => /[^.\s]\.\p{Ll}{2,}$|[@#/+]/u.test(word);

/** Blanks between words, but not the one in Ó Faoláin, Ní Dhonncha: the family name is both. */
const irishPrefix = /(?<!(?:^| )(?:Ó|O|Ní|Ni|Uí|Ui)) /u;

export function partsIn(c: Settled): string[] {
  return plainApostrophe(c.text)
    .replace(/["“”]|'(?=\s|$)/g, '')
    .split(irishPrefix)
    .map((word) => word.replace(/[,;:_]+$/, ''))
    .filter((word) => word.length > 1 && !isAddress(word));
}
