import type { Range } from './clause';

/** What a statement is, when it needs a source (guide, claims/unattributed). */
export type RiskKind =
  'casualty' | 'medical' | 'conflict' | 'statistic' | 'cause' | 'motive' | 'record' | 'forecast' | 'incident';

/** A statement that needs a source, as far as the paragraph alone tells. */
export interface Statement {
  readonly kind: RiskKind;
  readonly sentence: number;
  /** Word index that makes it one. */
  readonly at: number;
  /** The few words that carry the risk. */
  readonly range: Range;
  readonly subject: Range | null;
  /** Said weakly: listed for the fact-checker alone. */
  readonly weak: boolean;
}
