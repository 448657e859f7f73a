import type { Word } from '../../article/article';
import { personNouns } from '../../lexicon/people';
import { isRoleNoun } from '../../lexicon/people-words';
import type { Range } from './clause';

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
