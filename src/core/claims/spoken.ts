import type { Word } from '../article/article';
import type { SourceKind, Span } from '../contract';
import type { NameFact } from '../facts';

/** Who speaks, as far as the article says. */
export interface Speaker {
  /** In full: `Maria Ana Ruiz`, `the health ministry`; null when it cannot be told. */
  readonly label: string | null;
  /** Index of the name. */
  readonly name: number | null;
  readonly kind: SourceKind;
  readonly plural: boolean;
  /** How the name was reached, when not by itself. */
  readonly by: 'named' | 'pronoun' | 'title' | 'phrase';
}

/** One who spoke, and where. */
export interface Spoken {
  readonly speaker: Speaker;
  /** Where the source's words stand. */
  readonly at: Span;
  readonly paragraph: number;
  /** Words of the source and cue, lower case: "in a statement". */
  readonly words: string;
}

export interface SourceWords {
  readonly span: Span;
  readonly words: readonly Word[];
  readonly paragraph: number;
  /** Start of the sentence it stands in, in the text. */
  readonly sentence: number;
  readonly lemma: string;
  readonly also: boolean;
}

/** One whose name the article gives. */
export const speakerOf = (name: NameFact): Speaker => ({
  label: name.name,
  name: name.index,
  kind: name.kind === 'person' ? 'person' : 'institution',
  plural: false,
  by: 'named',
});
