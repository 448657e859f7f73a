import type { Prose } from '../article/article';
import { bodyHeads } from '../lexicon/body-words';
import { commonness } from '../lexicon/common-words';
import { isFirstName, isRoleNoun, isSurname } from '../lexicon/people-words';
import { compassWords, isCity, isDemonym, isLargeCity, isTerritory, placeHeads, placeStarts } from '../lexicon/places';
import { shapeOf } from '../article/shape';
import { isTitleWord } from './title';
import { joinedText, lowerAt } from './cutting';

// Where two names, or a role and a name, stand side by side. Word indexes in, the last word of the first part out.

/** The word a body's or place's name turns on: the one before `of`, `for`, else the last. */
export function headEnd(prose: Prose, first: number, last: number): number {
  for (let k = first + 1; k <= last; k++)
    if (/^(?:of|for|on|against|to|without)$/.test(lowerAt(prose, k))) return k - 1;
  return last;
}

/** `Senior Botanist Lena Ortiz Holm`: common words up to a role, and a name. */
export function roleBefore(prose: Prose, first: number, last: number): number | null {
  for (let k = first; k < last && k < first + 4; k++) {
    const lower = lowerAt(prose, k);
    if (commonness(lower) === 0 || isFirstName(lower) || bodyHeads.has(lower)) {
      if (!isDemonym(lower)) return null;
      continue;
    }
    if (!isRoleNoun(lower) || isSurname(lower)) continue;
    const next = lowerAt(prose, k + 1);
    // Publican Will Garside
    const given =
      isFirstName(next) && (commonness(next) < 2 || (k + 2 === last && commonness(lowerAt(prose, last)) === 0));
    return given && k + 2 <= last && !bodyHeads.has(lowerAt(prose, last)) ? k : null;
  }
  return null;
}

/** `Ambassador to Denmark Borge Lund`, `United States Borge Lund`: where the country ends and a person begins. */
export function landBefore(prose: Prose, first: number, last: number): number | null {
  const { capital } = shapeOf(prose);
  const opener = lowerAt(prose, first - 1) === 'the' ? first - 2 : first - 1;
  const post = /^(?:of|to|for)$/.test(lowerAt(prose, opener)) && isTitleWord(lowerAt(prose, opener - 1));
  // Bishop of Karsha Ivo Holm
  const named = (k: number): boolean => isFirstName(lowerAt(prose, k));
  if (post && first + 2 <= last && capital[first + 1] && !named(first) && !placeStarts.has(lowerAt(prose, first)))
    if (
      named(first + 1) ||
      isLargeCity().has(lowerAt(prose, first)) ||
      (first + 2 === last && capital[last] && commonness(lowerAt(prose, first + 1)) === 0)
    )
      return first;
  for (let k = Math.min(last - 1, first + 5); k >= first; k--) {
    if (!capital[k + 1] || !isTerritory().has(joinedText(prose, first, k).toLowerCase())) continue;
    if (isTerritory().has(joinedText(prose, first, last).toLowerCase())) return null;
    const next = lowerAt(prose, k + 1);
    if (post && (isFirstName(next) || commonness(next) === 0) && !compassWords.has(next)) return k;
    return k > first && k + 2 <= last && isFirstName(next) && commonness(next) < 2 ? k : null;
  }
  return null;
}

/** `World Weaving Forum Borge Lund`: where the body ends and a person begins. */
export function personAfterHead(prose: Prose, first: number, last: number): number | null {
  for (let k = first + 1; k < last; k++) {
    const head = lowerAt(prose, k);
    const next = lowerAt(prose, k + 1);
    if (
      (bodyHeads.has(head) || placeHeads.has(head)) &&
      commonness(head) > 0 &&
      !isFirstName(lowerAt(prose, first)) &&
      (isFirstName(next) || unlistedPerson(prose, k + 1, last)) &&
      commonness(next) === 0 &&
      k + 2 <= last &&
      !bodyHeads.has(lowerAt(prose, last))
    )
      return k;
  }
  return null;
}

/** Two unknown words, no town or country: `the Velm Housing Council Enver Solomon`. */
function unlistedPerson(prose: Prose, first: number, last: number): boolean {
  if (first + 1 !== last || !shapeOf(prose).capital[last]) return false;
  const [given, family] = [lowerAt(prose, first), lowerAt(prose, last)];
  const place = (name: string): boolean =>
    isTerritory().has(name) ||
    isLargeCity().has(name) ||
    isCity().has(name) ||
    isDemonym(name) ||
    placeStarts.has(name);
  return isSurname(family) && ![given, family, `${given} ${family}`].some(place);
}
