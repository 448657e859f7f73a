import type { Prose, Word } from '../../article/article';
import { hazards } from '../../lexicon/harm';
import { personNouns } from '../../lexicon/people';
import { isRoleNoun } from '../../lexicon/people-words';
import { headOf, type Range } from './clause';

/** What has a name and can be accused of nothing. */
export const isNobody = (words: readonly Word[], doer: Range): boolean =>
  weather.test(words[doer.first].text) || isPet(words, doer);

/** "Hurricane Lena" */
const weather = /^(?:Hurricane|Cyclone|Typhoon|Storm|Tropical)$/;

/** "a goat called Gerald" */
function isPet(words: readonly Word[], { first }: Range): boolean {
  const noun = words[first - 2]?.lower ?? '';
  return (
    /^(?:called|named|dubbed)$/.test(words[first - 1]?.lower ?? '') &&
    words.slice(Math.max(0, first - 5), first - 2).some((w) => /^an?$/.test(w.lower)) &&
    !personNouns.has(noun) &&
    !isRoleNoun(noun)
  );
}

/** Floods, fires, falling walls: of what buries and drowns only these are meant so. */
export function isHazard(prose: Prose, doer: Range | null): boolean {
  if (!doer) return false;
  const at = headOf(prose, doer);
  const [{ lower }, next, of] = [prose.words[at], prose.words[at + 1], prose.words[at + 2]];
  // "A wave of protest"
  if (next?.lower === 'of' && !hazards.has(of?.lower ?? '')) return false;
  return hazards.has(lower) || hazards.has(lower.replace(/(?<!s)s$/, '')) || isNobody(prose.words, doer);
}
