import type { ArticleType, Fix, QueryLevel, ReadingLevel, Related, Span } from './contract';
import type { Facts } from './facts';

/** What a rule finds: a query that nobody has ranked, levelled or stetted yet. */
export interface Finding extends Span {
  /** When it differs from the rule's own level. */
  readonly level?: QueryLevel;
  readonly message: string;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** Findings with one matter are one query: the first by precedence stays. Default: the words underlined. */
  readonly matter?: string;
}

/**
 * One question an editor asks. It looks at the facts and yields findings. Being switched off, stetted or
 * outranked is no matter of its own: `check.ts`, `precedence.ts` and an editor's settings see to that.
 */
export interface Rule {
  /** `dates/weekday-mismatch`; also the name of its page: `docs/rules/dates/weekday-mismatch.md`. */
  readonly code: string;
  /** `Day and date disagree` */
  readonly title: string;
  readonly level: QueryLevel;
  /** Not asked when no publication date is known. */
  readonly needsPublished?: boolean;
  /** Only when a house style is chosen. */
  readonly needsStyle?: boolean;
  /** Kinds of article in which it is not asked. */
  readonly notIn?: readonly ArticleType[];
  /** The one reading it is asked in, whatever its level: for reports that belong in no Problems panel at Desk. */
  readonly onlyAt?: ReadingLevel;
  check(facts: Facts): Iterable<Finding>;
}
