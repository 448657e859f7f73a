import type { NameFact } from '../facts';
import { men, women } from '../lexicon/given-names';

/** Whether "he" or "she" can mean somebody: by what the article shows, or else by a given name that leaves no doubt. */
export function canBe({ name, pronoun: known }: NameFact, pronoun: 'he' | 'she'): boolean {
  if (known !== null) return known === pronoun;
  const given = name.split(/[\s.]/)[0].toLowerCase();
  return !(pronoun === 'he' ? women : men).has(given);
}
