import type { NameFacts, Reading } from '../facts';

/** Every person, organisation and place in the article, with its mentions. */
export function readNames(_reading: Reading): NameFacts {
  return { names: [], mentions: [], within: () => [], referent: () => null };
}
