/**
 * The review as data: what the batch command prints, what `review()` returns, what the editor shows.
 *
 * All offsets are UTF-16 code units into the text that was given (`text.slice(start, end)`), front matter included.
 * Lines and columns are 1-based. Dates are ISO 8601. A fact that is not known is `null`.
 */

/** A piece of the text: `start` included, `end` not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What each means: error = provably wrong; warning = somebody must decide; information = worth a question; hint = context. */
export type QueryLevel = 'error' | 'warning' | 'information' | 'hint';

/** How strict the reading is: quick read = errors and warnings; desk = and information; fact-check = and hints. */
export type ReadingLevel = 'quick-read' | 'desk' | 'fact-check';

export type ArticleType = 'news' | 'opinion' | 'review' | 'column' | 'interview' | 'obituary' | 'liveblog';
export type HouseStyle = 'none' | 'ap' | 'reuters' | 'guardian' | 'afp';
export type Language = 'markdown' | 'plaintext';

export interface Published {
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly from: 'request' | 'front matter' | 'dateline' | 'file name' | 'setting';
}

export interface Edit extends Span {
  readonly text: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

export interface Related extends Span {
  readonly message: string;
}

/** One question for the editor. */
export interface Query extends Span {
  /** `dates/weekday-mismatch` */
  readonly code: string;
  readonly level: QueryLevel;
  /** One or two short sentences, in newsroom words. */
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly related: readonly Related[];
  /** The likely one first; empty where only a person can decide. */
  readonly fixes: readonly Fix[];
  /** Stays the same when text elsewhere changes: what Stet and CQ remember. */
  readonly key: string;
}

export type SourceKind = 'person' | 'institution' | 'document' | 'unnamed' | 'vague' | 'outlet' | 'none';

/** Who says what. */
export interface Attribution {
  /** What is said: the quotation with its marks, or the reported words; several when interrupted. */
  readonly content: readonly Span[];
  /** The words that name who says it: `Zarif`, `an Iraqi security source`, `he`. */
  readonly source: Span | null;
  /** `said`, `according to`, `in a statement` */
  readonly cue: Span | null;
  /** Who that is, in full, once pronouns and surnames are followed. */
  readonly speaker: string | null;
  readonly sourceKind: SourceKind;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** said, wrote, shows … | believes, wants, supports …: only `report` makes a statement sourced. */
  readonly manner: 'report' | 'attitude';
  /** The source stands in an earlier sentence or paragraph. */
  readonly carried: boolean;
}

export type NameKind = 'person' | 'organisation' | 'place' | 'other';
export type MentionForm = 'full' | 'surname' | 'first name' | 'short' | 'initials';

/** The words of the name alone: no title, no 's, no sentence punctuation. */
export interface Mention extends Span {
  readonly form: MentionForm;
}

export interface Name {
  /** The fullest form: `Mohammed Javad Zarif`. */
  readonly name: string;
  readonly kind: NameKind;
  /** As the article puts it: `Iranian Foreign Minister`. */
  readonly role: string | null;
  readonly mentions: readonly Mention[];
}

export interface DateExpression extends Span {
  readonly type: 'date' | 'time' | 'duration' | 'set';
  /** TIMEX3: `2020-09-26`, `2020-09`, `2020-W38`, `2018-FA`, `199`, `P60D`, `PAST_REF`, `XXXX-WXX-6`. */
  readonly value: string | null;
  /** First and last day meant, both included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: 'itself' | 'publication' | 'text';
  /** The words it hangs on when basis is `text`: `September 15` for `the previous day`. */
  readonly basisSpan: Span | null;
}

export interface Review {
  readonly id?: string;
  readonly path?: string;
  readonly published: Published | null;
  /** Sorted by start. */
  readonly queries: readonly Query[];
  readonly attributions: readonly Attribution[];
  readonly names: readonly Name[];
  readonly dates: readonly DateExpression[];
}
