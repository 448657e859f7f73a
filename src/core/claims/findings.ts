import type { Range } from './passage';

/** An attribution inside one paragraph, in words of that paragraph. Who a pronoun is, is not yet asked. */
export interface LocalAttribution {
  /** What is said: not empty, in order. */
  readonly pieces: readonly Range[];
  readonly source: Range | null;
  readonly cue: Range | null;
  readonly manner: 'report' | 'attitude';
  /** Dictionary form of the verb, the noun, or `according to`, `:`. */
  readonly lemma: string;
  readonly frame: string;
  /** Index of its stretch in the passage. */
  readonly unit: number;
}

/** What is found in a stretch so far. */
export interface Findings {
  readonly list: LocalAttribution[];
  /** Words that already belong to a source, a cue or what is said. */
  readonly taken: Uint8Array;
}

/** An attribution's speaker and verb, standing after or inside what is said. */
export interface Aside {
  readonly leftEnd: number;
  /** First word of what is said after it, or -1. */
  readonly right: number;
  /** First word after the aside. */
  readonly end: number;
  readonly source: Range | null;
  readonly cue: Range;
  readonly manner: 'report' | 'attitude';
  readonly lemma: string;
}
