import type { ArticleType, HouseStyle, Language, Span } from '../contract';

/**
 * The article as the desk sees it: what is copy and what is not, paragraphs, sentences, words, quotations.
 * Immutable. Everything later stands on it.
 *
 * Two kinds of offsets: an Article, its paragraphs and its quotations count from the start of the given text. Inside a
 * {@link Prose} they count from the start of its paragraph, so that a paragraph that did not change is the same object
 * wherever it stands, and what was worked out from it can be kept. `paragraph.start + offset` takes one to the other.
 */
export interface Article {
  readonly text: string;
  readonly language: Language;
  readonly frontMatter: FrontMatter;
  /** In reading order, not overlapping. */
  readonly paragraphs: readonly Paragraph[];
  /** Quotations, outermost and nested, running ones joined; sorted by start. */
  readonly quotations: readonly Quotation[];
  /** Marks that do not pair, each contained to its paragraph; sorted by start. */
  readonly strayMarks: readonly StrayMark[];
  /** 1-based line of an offset. */
  lineAt(offset: number): number;
  /** 1-based column of an offset, in UTF-16 units. */
  columnAt(offset: number): number;
  /** The paragraph an offset lies in, or null between paragraphs. */
  paragraphAt(offset: number): Paragraph | null;
}

/**
 * What a run of text is for. `copy` is what the outlet states in its own voice. Headline, standfirst and captions are
 * checked against the copy (names, dates), never for claims. The others are not read for anything.
 */
export type Role =
  | 'copy'
  | 'headline' // the article's title
  | 'standfirst'
  | 'heading' // a subheading inside the article
  | 'caption'
  | 'pull-quote' // repeats words of the body
  | 'byline'
  | 'dateline' // a dateline alone on its line
  | 'credit' // -AFP, (Reuters), photo credits
  | 'furniture'; // "1 min read", "Read more", share lines

export interface Paragraph extends Span {
  readonly index: number;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell' | 'block-quote';
  readonly role: Role;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  /** Counts the headings, rules and list ends before it: nothing carries from one section to another. */
  readonly section: number;
  /** Live blogs: which time-stamped entry it belongs to; 0 elsewhere. */
  readonly entry: number;
  /** A dateline that opens the paragraph (`KARSHA, Sept 26 (AFP) —`); its words are blanked in `prose`. */
  readonly dateline: Dateline | null;
  /** Interviews: who speaks (`Q:`, `A:`, a bold name); blanked in `prose`. */
  readonly label: SpeakerLabel | null;
  readonly links: readonly Link[];
  readonly emphasis: readonly Emphasis[];
  readonly prose: Prose;
}

/** Italic or bold words: `_The Sunday Times_`, `**Thursday 7 May**`. Titles are set in italics, never in bold alone. */
export interface Emphasis extends Span {
  readonly bold: boolean;
}

export interface Dateline extends Span {
  readonly place: Span | null;
  readonly date: Span | null;
  readonly agency: Span | null;
}

export interface SpeakerLabel extends Span {
  readonly name: string;
  /** `question` for Q: and for the interviewer's bold lines. */
  readonly part: 'question' | 'answer' | 'name';
}

export interface Link extends Span {
  readonly target: string;
}

/** A paragraph's text, read by itself. The same text is the same object: facts worked out from it alone may be kept with it. */
export interface Prose {
  /**
   * As long as the paragraph in the source: markup, link targets, code, datelines and line breaks are blanks, so that
   * offsets need no table. Several blanks may follow one another: match white space with `\s+`.
   */
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** Pairs of quotation marks inside this paragraph, by their opening mark; nesting by `parent`. */
  readonly quotations: readonly QuotedRun[];
  /** Marks without a partner in this paragraph. */
  readonly strayMarks: readonly StrayMark[];
}

/** Universal part-of-speech tags. A hint, not a truth: "claims", "reports", "notes" after a name are often tagged nouns. */
export type Tag =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART'
  | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X'; // prettier-ignore

/** A word, number, or mark. `'s` is a word of its own; hyphenated words are one word; contractions split as in `do` + `n't`. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** Dictionary form, lower case: `said` → `say`. */
  readonly lemma: string;
  readonly tag: Tag;
  readonly kind: 'word' | 'number' | 'mark';
  /** Index of its sentence. */
  readonly sentence: number;
  /** How many quotations it lies in; 0 outside. Running and unbalanced quotations of this paragraph count. */
  readonly quoted: number;
}

export interface Sentence extends Span {
  readonly index: number;
  /** Words `[first, last)`. */
  readonly first: number;
  readonly last: number;
}

export type MarkStyle =
  'curly-double' | 'straight-double' | 'curly-single' | 'straight-single' | 'low-high' | 'guillemets';

/** A quotation in one paragraph, with its marks. */
export interface QuotedRun extends Span {
  /** The words without the marks. */
  readonly inner: Span;
  readonly style: MarkStyle;
  /** Index of the quotation it lies in, or -1. */
  readonly parent: number;
  /** False when it runs to the end of the paragraph without a closing mark. */
  readonly closed: boolean;
}

/** A whole quotation: one piece, or one piece a paragraph when it runs on. Offsets into the given text. */
export interface Quotation extends Span {
  /** Each with its marks. */
  readonly pieces: readonly Span[];
  readonly inner: readonly Span[];
  readonly style: MarkStyle;
  /** 0 for outermost. */
  readonly depth: number;
  /** Index in `article.quotations` of the one it lies in, or -1. */
  readonly parent: number;
  readonly closed: boolean;
  /** Index of its first paragraph. */
  readonly paragraph: number;
}

/** A mark that spoils its pair. */
export interface StrayMark extends Span {
  readonly problem: 'not closed' | 'not opened' | 'same marks nested' | 'wrong way' | 'mixed marks';
  /** What a reader would take as the quotation: the mark with the words it seems to belong to. */
  readonly reach: Span;
}

/** A value of the front matter with its place. */
export interface FrontMatterValue<T> extends Span {
  readonly value: T;
}

export interface FrontMatterProblem extends Span {
  /** One sentence: what is wrong. */
  readonly message: string;
}

/** Known keys only. Wrong values of known keys are in `problems`, never fatal. */
export interface FrontMatter {
  /** From the opening fence to the closing one, or null when there is none. */
  readonly span: Span | null;
  readonly date: FrontMatterValue<string> | null;
  readonly filed: FrontMatterValue<string> | null;
  readonly style: FrontMatterValue<HouseStyle> | null;
  readonly type: FrontMatterValue<ArticleType> | null;
  readonly place: FrontMatterValue<string> | null;
  readonly title: FrontMatterValue<string> | null;
  readonly problems: readonly FrontMatterProblem[];
}
