import type { ClaimFacts, DateFacts, NameFacts, Reading } from '../facts';

/** Who says what in the article, and what it states with nobody saying so. */
export function readClaims(_reading: Reading, _names: NameFacts, _dates: DateFacts): ClaimFacts {
  return { attributions: [], quotations: [], sourcing: [] };
}
