import { bodyHeads } from '../lexicon/body-words';
import { commonness, functionWords, months, weekdays } from '../lexicon/common-words';
import { isGivenName, isSurname } from '../lexicon/people-words';
import { isDemonym, isLargeCity, isTerritory, placeHeads } from '../lexicon/places';
import type { Run } from './runs';
import { joinParticles } from '../lexicon/particles';
import { shapeOf } from '../article/shape';
import { isTitleWord } from './title';
import { type Cutting, joinedText, keep, lowerAt } from './cutting';

export function cutHeadline(cutting: Cutting, run: Run): void {
  const { prose, usage } = cutting;
  const shape = shapeOf(prose);
  const nameLike = (k: number): boolean => {
    const word = prose.words[k];
    if (
      !word ||
      !shape.capital[k] ||
      functionWords.has(word.lower) ||
      isTitleWord(word.lower) ||
      isDemonym(word.lower) ||
      months.has(word.lower) ||
      weekdays.has(word.lower)
    )
      return false;
    if (usage.capital.has(word.lower) && (usage.capital.get(word.lower) ?? 0) >= (usage.small.get(word.lower) ?? 0))
      return true;
    if (usage.small.has(word.lower)) return false;
    const common = commonness(word.lower);
    return (
      common === 0 ||
      ((isGivenName(word.lower) || isSurname(word.lower)) &&
        common < 2 &&
        k < run.last &&
        commonness(lowerAt(prose, k + 1)) === 0)
    );
  };
  let k = run.first;
  while (k <= run.last) {
    if (!nameLike(k)) {
      k++;
      continue;
    }
    let end = k;
    for (;;) {
      if (end < run.last && shape.capital[end + 1] && nameLike(end + 1) && !splits(cutting, k, end)) end++;
      else if (
        end + 1 < run.last &&
        usage.capital.has(lowerAt(prose, end)) &&
        joinParticles.has(lowerAt(prose, end + 1)) &&
        nameLike(end + 2)
      )
        end += 2;
      else if (
        end < run.last &&
        shape.capital[end + 1] &&
        commonness(lowerAt(prose, end)) === 0 &&
        (bodyHeads.has(lowerAt(prose, end + 1)) || placeHeads.has(lowerAt(prose, end + 1))) &&
        usage.pairs.has(`${lowerAt(prose, end)} ${lowerAt(prose, end + 1)}`)
      )
        end++;
      else break;
    }
    const allCaps = shape.allCapitals[prose.words[k]?.sentence ?? 0] === true;
    if (!allCaps || usage.capital.has(lowerAt(prose, k)) || isTerritory().has(joinedText(prose, k, end).toLowerCase()))
      keep(cutting, k, end, null, true, true);
    k = end + 1;
  }
}

/** Two names side by side in a headline: `Denmark Falk`. */
function splits(cutting: Cutting, first: number, end: number): boolean {
  const { prose, usage } = cutting;
  const pair = `${lowerAt(prose, end)} ${lowerAt(prose, end + 1)}`;
  if (usage.pairs.has(pair)) return false;
  const left = joinedText(prose, first, end).toLowerCase();
  return (
    isTerritory().has(left) ||
    isLargeCity().has(left) ||
    (usage.capital.has(lowerAt(prose, end)) && usage.capital.has(lowerAt(prose, end + 1)))
  );
}
