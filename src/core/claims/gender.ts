import type { NameFact } from '../facts';
import { isOthersName } from '../lexicon/given-names';

/** Whether "he" or "she" can mean somebody: by what the article shows, or else by a given name that leaves no doubt. */
export function canBe({ name, pronoun: known }: NameFact, pronoun: 'he' | 'she'): boolean {
  return known === null ? !isOthersName(name, pronoun) : known === pronoun;
}
