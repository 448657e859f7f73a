import type { NameKind } from '../contract';
import type { Candidate } from './candidate';
import type { Evidence } from './evidence';

/** One string of the article with all that speaks for its kind. */
export interface Entry {
  readonly key: string;
  text: string;
  readonly parts: readonly string[];
  readonly all: Candidate[];
  evidence: Evidence;
  readonly context: Evidence;
  kind: NameKind;
}
