/**
 * The review as data: what the batch command prints, what `review()` returns, what the editor shows.
 *
 * Every offset counts UTF-16 code units from the beginning of the whole text as received, with its front matter, so that
 * `text.slice(start, end)` gives the words. Line and column begin at 1. Dates follow ISO 8601. `null`: not known.
 */

/** A piece of the text: `start` included, `end` not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What each means: error = provably wrong; warning = somebody must decide; information = worth a question; hint = context. */
export type QueryLevel = 'error' | 'warning' | 'information' | 'hint';

/** How strict the reading is: quick read = errors and warnings; desk = and information; fact-check = and hints. */
export const readingLevels = ['quick-read', 'desk', 'fact-check'] as const;
export type ReadingLevel = (typeof readingLevels)[number];

export const articleTypes = ['news', 'opinion', 'review', 'column', 'interview', 'obituary', 'liveblog'] as const;
export type ArticleType = (typeof articleTypes)[number];
export const houseStyles = ['none', 'ap', 'reuters', 'guardian', 'afp'] as const;
export type HouseStyle = (typeof houseStyles)[number];
export const languages = ['markdown', 'plaintext'] as const;
export type Language = (typeof languages)[number];

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
  /** Stet and CQ remember a query by this. Changes in other places of the text leave it as it is. */
  readonly key: string;
}

export type SourceKind = 'person' | 'institution' | 'document' | 'unnamed' | 'vague' | 'outlet' | 'none';

/** Who says what. */
export interface Attribution {
  /** The words said: a quotation including its marks, or indirect speech. More than one span where something breaks in. */
  readonly content: readonly Span[];
  /** Who says it, as written there: `Falk`, `a senior harbour official`, `she`. */
  readonly source: Span | null;
  /** What makes it speech: `wrote`, `in the words of`, `on the radio`. */
  readonly cue: Span | null;
  /** The full name, after a pronoun or a surname has been traced to its owner. */
  readonly speaker: string | null;
  readonly sourceKind: SourceKind;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** `report` is speech or showing (told, found), `attitude` a state of mind (fears, hopes). A source comes of `report` alone. */
  readonly manner: 'report' | 'attitude';
  /** Whoever speaks is named further up, not in this sentence. */
  readonly carried: boolean;
}

export type NameKind = 'person' | 'organisation' | 'place' | 'other';
export type MentionForm = 'full' | 'surname' | 'first name' | 'short' | 'initials';

/** The bare name, without title, possessive ending or the sentence's punctuation. */
export interface Mention extends Span {
  readonly form: MentionForm;
}

export interface Name {
  /** The longest form that the article gives: `Maria Ana Ruiz`. */
  readonly name: string;
  readonly kind: NameKind;
  /** In the article's own words: `Danish Fisheries Minister`. */
  readonly role: string | null;
  readonly mentions: readonly Mention[];
}

export interface DateExpression extends Span {
  readonly type: 'date' | 'time' | 'duration' | 'set';
  /** In TIMEX3: `2024-05-14`, `2024-05`, `2024-W20`, `2023-SU`, `197`, `P3W`, `FUTURE_REF`, `XXXX-WXX-2`. */
  readonly value: string | null;
  /** The first day meant and, in `to`, the last; both belong to it. */
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: 'itself' | 'publication' | 'text';
  /** Where basis is `text`, what it is counted from: `June 4` for `two days later`. */
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
