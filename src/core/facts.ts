import type { Article } from './article/article';
import type {
  ArticleType,
  Attribution,
  DateExpression,
  HouseStyle,
  Language,
  Mention,
  Name,
  Published,
  Span,
} from './contract';
import type { DateReading } from './dates/expression';
import type { Stylebook } from './style/stylebook';

/** What the one who asks may say about the article. It wins over the front matter. */
export interface ReadOptions {
  readonly language?: Language;
  readonly path?: string;
  /** ISO date; null or absent when not given. */
  readonly published?: string | null;
  readonly filed?: string | null;
  readonly style?: HouseStyle | null;
  readonly type?: ArticleType | null;
  /** An IANA zone such as `Europe/London`. */
  readonly place?: string | null;
  readonly stylebook?: Stylebook | null;
  /** The last resort for the publication date: a setting. */
  readonly publishedSetting?: string | null;
  /** Last resorts likewise, for what neither the request nor the front matter says. */
  readonly settings?: {
    readonly filed?: string | null;
    readonly style?: HouseStyle | null;
    readonly type?: ArticleType | null;
    readonly place?: string | null;
  };
}

/** The article with all that was asked and all that it says of itself, settled. What every reader of facts starts from. */
export interface Reading {
  readonly article: Article;
  readonly published: Published | null;
  readonly filed: string | null;
  readonly style: HouseStyle;
  readonly type: ArticleType;
  readonly place: string | null;
  readonly stylebook: Stylebook;
}

/** What the copy says, without judgement. Never depends on a rule, a level, or what was reviewed before. */
export interface Facts extends Reading {
  readonly dates: DateFacts;
  readonly names: NameFacts;
  readonly claims: ClaimFacts;
}

// The families say here what others may lean on. What only their own rules need, they add in their own folders by
// extending these.

export interface DateFact extends DateExpression {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Inside somebody's quotation marks. */
  readonly quoted: boolean;
  /** How it was worked out, in an editor's words: `26 September − 3 days`. */
  readonly working: string;
}

export interface DateFacts {
  /** Sorted by start, not overlapping. */
  readonly expressions: readonly DateFact[];
  /** The same expressions, in the same order, with what the rules of dates ask of them. */
  readonly readings: readonly DateReading[];
}

export interface MentionFact extends Mention {
  /** Index into `NameFacts.names`. */
  readonly name: number;
  readonly paragraph: number;
  readonly quoted: boolean;
  /** The title or role that stands directly before it: `General`, `Iranian Foreign Minister`. */
  readonly title: Span | null;
  /** The role that follows in apposition: `, who heads the council,` → `head of …`; or `, a baker in the town,`. */
  readonly apposition: Span | null;
}

export interface NameFact extends Name {
  readonly index: number;
  readonly mentions: readonly MentionFact[];
  /** Last word of a person's name as later mentions use it, with its particles; null for others. */
  readonly surname: string | null;
  /** `he`, `she`, `they` once the article itself has shown it, by title, apposition or pronoun; null otherwise. */
  readonly pronoun: 'he' | 'she' | 'they' | null;
  /** How sure its kind is: 0 a guess, from about 3 on hardly wrong. */
  readonly margin: number;
}

export interface NameFacts {
  readonly names: readonly NameFact[];
  /** All mentions of all names, sorted by start, not overlapping. */
  readonly mentions: readonly MentionFact[];
  /** Mentions that lie in, or touch, a span. Binary search. */
  within(span: Span): readonly MentionFact[];
  /** Who a pronoun at this place is, when only one person fits; null otherwise. Never the ground of a warning. */
  referent(pronoun: Span): NameFact | null;
  /** Pairs of forms that seem to be one name written two ways. */
  readonly spellings: readonly SpellingFact[];
  /** Index of the name an obituary is of, or -1. */
  readonly subject: number;
}

/** Two ways of writing what seems one name: `left` is the commoner. */
export interface SpellingFact {
  /** The narrowest explanation first: marks only, particle or hyphen only, a given name, anything else. */
  readonly difference: 'accents' | 'particle' | 'first name' | 'spelling';
  /** The words that differ, lower case or as written. */
  readonly leftWord: string;
  readonly rightWord: string;
  readonly left: readonly SpellingPlace[];
  readonly right: readonly SpellingPlace[];
  /** The right word is the slip, whichever is commoner here: it is in no list and the left one is, or it is half a name. */
  readonly slip?: true;
}

/** Where a spelling stands: a mention of a name, or a word that belongs to none. */
export interface SpellingPlace extends Span {
  /** Index into `NameFacts.names`; null for a word of no name. */
  readonly name: number | null;
  readonly quoted: boolean;
}

export interface AttributionFact extends Attribution {
  /** Paragraph of its content. */
  readonly paragraph: number;
  /** Index of the name that speaks, or null. */
  readonly speakerName: number | null;
  /** How the link was made, in an editor's words: `same sentence`, `carried from line 10`. */
  readonly link: string;
}

/** Whether a sentence of copy has a source in reach, and how it got it (guide 2.1). */
export interface Sourcing extends Span {
  readonly paragraph: number;
  /** Index in the paragraph's prose. */
  readonly sentence: number;
  /**
   * own = an attribution in the sentence; act = it reports an act that is its own source; link = a link on the claim;
   * forward = carried from a sentence before; running = inside a running quotation; list = under an attributed opening
   * ("The report found:"); backward = sourced within the next two paragraphs; none.
   */
  readonly by: 'own' | 'act' | 'link' | 'forward' | 'running' | 'list' | 'backward' | 'none';
  readonly attribution: AttributionFact | null;
  /** Sentences since the attributed one; 0 for its own. */
  readonly distance: number;
}

/** What a quotation is, and whose. One for each of `article.quotations`, in that order. */
export interface QuotationFact {
  /** speech = somebody's words; scare = so-called "smart" meters; title = a work; name = a nickname; sign, motto, song, law text. */
  readonly use: 'speech' | 'scare' | 'title' | 'name' | 'sign' | 'nested';
  readonly attribution: AttributionFact | null;
}

export interface ClaimFacts {
  /** Sorted by the start of their content, outermost only. */
  readonly attributions: readonly AttributionFact[];
  readonly quotations: readonly QuotationFact[];
  /** Every sentence of copy, in order. */
  readonly sourcing: readonly Sourcing[];
}
