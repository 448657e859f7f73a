import type { Prose } from '../article/article';
import { bodyHeads, isBody } from '../lexicon/body-words';
import { commonness } from '../lexicon/common-words';
import { eventHeads } from '../lexicon/event-words';
import { listed } from '../lexicon/front-coding';
import { isGivenName, isListedRole } from '../lexicon/people-words';
import { compassWords, isDemonym, isLargeCity, isTerritory, placeHeads, placeStarts } from '../lexicon/places';
import type { Candidate } from './candidate';
import { isInitialism, shapeOf } from '../article/shape';
import { isTitleModifier, isTitleWord } from './title';
import { type Cutting, describes, joinedText, keep, lowerAt, tails, startsParticles } from './cutting';
import { headEnd, landBefore, personAfterHead, roleBefore } from './seams';

/** A name without title `[from, to]`: people's and places' names side by side parted, then kept. */
export function cutName(
  cutting: Cutting,
  from: number,
  to: number,
  title: Candidate['title'],
  unproven: boolean,
): void {
  const { prose } = cutting;
  if (!title && (namesPost(prose, from, to) || countsUp(prose, from, to))) return;
  let first = from;
  let last = to;
  const { capital } = shapeOf(prose);
  while (first <= last && !capital[first] && !startsParticles(prose, first)) first++;
  while (last >= first && !capital[last]) last--;
  if (first > last) return;
  const lower = lowerAt(prose, first);
  const whole = joinedText(prose, first, last);
  const wholeLower = whole.toLowerCase();
  if (first < last && /^(?:former|then|outgoing|incoming|veteran|ex)$/.test(lower)) {
    cutName(cutting, first + 1, last, title, false);
    return;
  }
  const role = first < last ? roleBefore(prose, first, last) : null;
  if (role !== null) {
    cutName(cutting, role + 1, last, { first, last: role }, false);
    return;
  }
  if (first < last) {
    const led = tails.exec(prose.words[first]?.text ?? '');
    if (led?.[2] && describes(led[2]) && capital[first + 1]) {
      keep(cutting, first, first, null, unproven);
      cutName(cutting, first + 1, last, title, false);
      return;
    }
    const tail = lowerAt(prose, headEnd(prose, first, last));
    const headed = bodyHeads.has(tail) || placeHeads.has(tail) || eventHeads.has(tail);
    const seam = personAfterHead(prose, first, last);
    if (seam !== null && !isBody(wholeLower)) {
      keep(cutting, first, seam, null, unproven);
      cutName(cutting, seam + 1, last, title, false);
      return;
    }
    const land = landBefore(prose, first, last);
    if (land !== null && !headed && !isBody(wholeLower)) {
      keep(cutting, first, land, null, unproven);
      cutName(cutting, land + 1, last, title, false);
      return;
    }
    const rest = joinedText(prose, first + 1, last).toLowerCase();
    if (
      isDemonym(lower) &&
      !(compassWords.has(lower) && (!unproven || placeHeads.has(tail))) &&
      !isTerritory().has(wholeLower) &&
      capital[first + 1] &&
      (isTerritory().has(rest) || (placeHeads.has(tail) && commonness(lowerAt(prose, first + 1)) === 0))
    ) {
      cutName(cutting, first + 1, last, title, false);
      return;
    }
    if (
      isDemonym(lower) &&
      !(title && isGivenName(lower)) &&
      !isTerritory().has(wholeLower) &&
      !isBody(wholeLower) &&
      !headed &&
      (isGivenName(lowerAt(prose, first + 1)) ||
        commonness(lowerAt(prose, first + 1)) === 0 ||
        isTitleWord(lowerAt(prose, first + 1)))
    ) {
      cutName(cutting, first + 1, last, title, false);
      return;
    }
    if (
      !headed &&
      (isInitialism(prose.words[first]?.text ?? '') ||
        ((isTerritory().has(lower) || isLargeCity().has(lower)) && !isGivenName(lower))) &&
      !isTerritory().has(wholeLower) &&
      !isBody(wholeLower) &&
      capital[first + 1] &&
      isGivenName(lowerAt(prose, first + 1)) &&
      first + 1 < last &&
      !placeStarts.has(lower)
    ) {
      keep(cutting, first, first, title, unproven);
      cutName(cutting, first + 1, last, title, false);
      return;
    }
  }
  keep(cutting, first, last, title, unproven);
}

const numbered = listed(
  'grade class group series type phase level section annex appendix article chapter form version vitamin hepatitis category tier stage plan step question part volume figure table',
);

/** `Chief Operating Officer`, `Junior Assistant`: what somebody is, with no name. */
function namesPost(prose: Prose, first: number, last: number): boolean {
  const head = lowerAt(prose, headEnd(prose, first, last));
  if (first < last && modifiesOnly(prose, first, last)) return true;
  if (first >= last || !(isListedRole(head) || isTitleWord(head)) || isGivenName(head)) return false;
  if (bodyHeads.has(head) && head !== 'executive') return false;
  // the Health and Safety Executive
  if (isBody(joinedText(prose, first, last).toLowerCase())) return false;
  for (let k = first; k < last; k++) {
    const lower = lowerAt(prose, k);
    if (lower === 'al' || lower === 'el' || commonness(lower) === 0 || isTerritory().has(lower) || isDemonym(lower))
      return false;
    if (isGivenName(lower) && commonness(lower) < 2) return false;
  }
  return true;
}

/** `Vice Presidential`, `Foreign Affairs`: words that wait for a post. */
function modifiesOnly(prose: Prose, first: number, last: number): boolean {
  for (let k = first; k <= last; k++) {
    const lower = lowerAt(prose, k);
    if (!isTitleModifier(lower) || isDemonym(lower) || bodyHeads.has(lower) || placeHeads.has(lower)) return false;
  }
  return true;
}

/** Grade X, Hepatitis B */
const countsUp = (prose: Prose, first: number, last: number): boolean =>
  last === first + 1 &&
  numbered.has(lowerAt(prose, first)) &&
  /^(?:\p{Lu}|[IVX]+)$/u.test(prose.words[last]?.text ?? '');
