import type { Prose, Word } from '../../article/article';
import { commonness } from '../../lexicon/common-words';
import { bodyWords, personNouns, roleNouns } from '../../lexicon/people';
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

const pronouns = /^(?:i|we|you|he|she|they|who)$/;

/** People and bodies, as far as words tell; whatever cannot be seen may be one. */
export function isSomebody(prose: Prose, doer: Range | null): boolean {
  if (!doer) return true;
  const at = headOf(prose, doer);
  const head = prose.words[at];
  if (isNobody(prose.words, doer)) return false;
  // "Fumes suffocated …" opens the sentence and is no name.
  const opens = prose.sentences[head.sentence].first === at && (commonness(head.lower) > 0 || head.lower.endsWith('s'));
  return (
    (head.tag === 'PROPN' && !opens) ||
    pronouns.test(head.lower) ||
    [personNouns, roleNouns, bodyWords].some((list) => list.has(head.lower)) ||
    isRoleNoun(head.lower.replace(/s$/, ''))
  );
}
