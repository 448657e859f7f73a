import type { Prose } from '../article/article';
import { bodyHeads, clubs, isBody, newspapers, organs } from '../lexicon/body-words';
import { commonness, functionWords, months, weekdays } from '../lexicon/common-words';
import { eventHeads } from '../lexicon/event-words';
import { listed } from '../lexicon/front-coding';
import { isGivenName, isListedRole, isRoleNoun, isSurname } from '../lexicon/people-words';
import { compassWords, isDemonym, isLargeCity, isTerritory, placeHeads, placeStarts } from '../lexicon/places';
import { type Candidate } from './candidate';
import { joinParticles } from './runs';
import { isInitialism, shapeOf } from './shape';
import { isTitleModifier, isTitleWord, titleIn } from './title';
import { type Cutting, describes, joinedText, keep, lowerAt, opening, tails } from './cutting';

/** Captions and credits run on to what they stand under: `The harbour at dusk Image: …` */
const captionWords = listed('image photo photograph picture pic file source credit courtesy caption');

export function cutPiece(cutting: Cutting, from: number, to: number): void {
  const { prose, usage } = cutting;
  let first = from;
  let last = to;
  let unproven = opening(prose, first);
  // What opens a sentence and is no part of the name.
  while (first <= last && dropsAtStart(cutting, first, last, unproven)) {
    first++;
    while (first <= last && !shapeOf(prose).capital[first] && !joinParticles.has(lowerAt(prose, first))) first++;
    unproven = false;
  }
  while (first < last && functionWords.has(lowerAt(prose, last)) && !isInitialism(prose.words[last]?.text ?? ''))
    last--;
  if (last > first && captionWords.has(lowerAt(prose, last)) && prose.words[last + 1]?.text === ':') last--;
  if (first > last) return;
  if (
    weekdays.has(lowerAt(prose, first)) &&
    !placeHeads.has(lowerAt(prose, last)) &&
    !(first < last && bodyHeads.has(lowerAt(prose, last)))
  )
    first++;
  else if (
    months.has(lowerAt(prose, first)) &&
    first < last &&
    /^(?:in|since|from|last|until|till|by|early|late|mid|this|next|of|and|before|after|between|to)$/.test(
      lowerAt(prose, first - 1),
    ) &&
    !placeHeads.has(lowerAt(prose, last))
  )
    first++;
  while (
    last > first &&
    (weekdays.has(lowerAt(prose, last)) || (months.has(lowerAt(prose, last)) && !isGivenName(lowerAt(prose, first))))
  )
    last--;
  if (first > last) return;

  const known = isBody(joinedText(prose, first, last).toLowerCase());
  cutTitles(cutting, first, last, null, unproven && !usage.capital.has(lowerAt(prose, first)), known);
}

/** Takes titles out, one after another: `Ambassador of Iraq Dr. Abdul Sattar`. */
function cutTitles(
  cutting: Cutting,
  first: number,
  last: number,
  before: Candidate['title'],
  unproven: boolean,
  whole = false,
): void {
  const { prose } = cutting;
  const title = whole ? null : titleIn(prose, first, last);
  if (!title) {
    cutName(cutting, first, last, before, unproven);
    return;
  }
  if (title.first > first) cutName(cutting, first, title.first - 1, before, unproven);
  if (title.name > last) return;
  const of = /^(?:of|for)$/.test(lowerAt(prose, title.name));
  const from = of ? afterSmall(prose, title.name, last) : title.name;
  if (from <= last) cutTitles(cutting, from, last, of ? null : { first: title.first, last: title.last }, false);
}

function afterSmall(prose: Prose, k: number, last: number): number {
  let n = k;
  while (n <= last && !shapeOf(prose).capital[n]) n++;
  return n;
}

function dropsAtStart(cutting: Cutting, first: number, last: number, unproven: boolean): boolean {
  const { prose, usage } = cutting;
  const lower = lowerAt(prose, first);
  const word = prose.words[first];
  if (!word) return false;
  if (/^(?:will|may)$/.test(lower) && unproven && first < last && namesSomebody(prose, first + 1)) return false;
  if (functionWords.has(lower))
    return isInitialism(word.text) && !(unproven && !/^(?:US|WHO|AM)$/.test(word.text))
      ? word.text === 'IT'
      : unproven || first < last || word.text === 'I';
  if (!unproven) return false;
  const common = commonness(lower);
  if (common === 0 && first < last && isListedRole(lower)) return true;
  if (common === 0 || (joinParticles.has(lower) && (first < last || !shapeOf(prose).capital[first]))) return false;
  if (first === last && common < 2 && isGivenName(lower) && !usage.small.has(lower)) return false;
  if (first === last && newspapers.has(lower) && prose.words[first - 1]?.text === 'The') return false;
  if (first === last && (organs.has(lower) || lower === 'labour') && acts(prose, last)) return false;
  if (isTitleWord(lower) || isTitleModifier(lower)) return first === last && !usage.capital.has(lower);
  if (
    first === last &&
    (bodyHeads.has(lower) || placeHeads.has(lower)) &&
    common > 0 &&
    !clubs.has(lower) &&
    !isBody(lower)
  )
    return true;
  if (first === last)
    return (
      !(usage.capital.has(lower) && (usage.small.get(lower) ?? 0) < (usage.capital.get(lower) ?? 0)) &&
      !isTerritory().has(lower)
    );
  const next = lowerAt(prose, first + 1);
  if (usage.pairs.has(`${lower} ${next}`)) return false;
  if (placeStarts.has(lower) || placeHeads.has(lower)) return false;
  const tail = lowerAt(prose, last);
  const body = bodyHeads.has(tail) || placeHeads.has(tail) || isBody(joinedText(prose, first, last).toLowerCase());
  if (body && !shapeOf(prose).capital[first + 1]) return false;
  if (isGivenName(lower) && !body) return (usage.small.get(lower) ?? 0) > 0 && common === 2 && isGivenName(next);
  if (body)
    return (
      common === 2 &&
      (usage.small.get(lower) ?? 0) > 0 &&
      (commonness(next) === 0 || usage.pairs.has(`${next} ${lowerAt(prose, first + 2)}`))
    );
  // Shopkeeper Lena Ortiz: a role, or any word before a listed first name.
  if (isRoleNoun(lower)) return true;
  if (isGivenName(next) && commonness(next) === 0 && first + 2 <= last) return true;
  // Two capitals: the second is known without the first.
  return common === 2 || (usage.small.get(lower) ?? 0) > 0 || (usage.capital.get(next) ?? 0) > 1;
}

/** `Will Falk said`: a surname comes behind, and no question is asked. */
function namesSomebody(prose: Prose, k: number): boolean {
  const lower = lowerAt(prose, k);
  const sentence = prose.sentences[prose.words[k]?.sentence ?? 0];
  const asks = prose.words[(sentence?.last ?? 0) - 1]?.text.includes('?') ?? false;
  return (
    shapeOf(prose).capital[k] === true &&
    !asks &&
    (isSurname(lower) || commonness(lower) === 0) &&
    !isTerritory().has(lower)
  );
}

/** `Parliament has`, `Congress's`: a verb or a possessive comes behind. */
const acts = (prose: Prose, last: number): boolean =>
  /^(?:VERB|AUX)$/.test(prose.words[last + 1]?.tag ?? '') || /^['’]s?$/.test(prose.words[last + 1]?.text ?? '');

/** A name without title `[from, to]`: people's and places' names side by side parted, then kept. */
function cutName(cutting: Cutting, from: number, to: number, title: Candidate['title'], unproven: boolean): void {
  const { prose } = cutting;
  if (!title && (namesPost(prose, from, to) || countsUp(prose, from, to))) return;
  let first = from;
  let last = to;
  const { capital } = shapeOf(prose);
  while (first <= last && !capital[first] && !joinParticles.has(lowerAt(prose, first))) first++;
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
  if (first >= last || !(isListedRole(head) || isTitleWord(head)) || isGivenName(head)) return false;
  if (bodyHeads.has(head) && head !== 'executive') return false;
  for (let k = first; k < last; k++) {
    const lower = lowerAt(prose, k);
    if (lower === 'al' || lower === 'el' || commonness(lower) === 0 || isTerritory().has(lower) || isDemonym(lower))
      return false;
    if (isGivenName(lower) && commonness(lower) < 2) return false;
  }
  return true;
}

/** Grade X, Hepatitis B */
const countsUp = (prose: Prose, first: number, last: number): boolean =>
  last === first + 1 &&
  numbered.has(lowerAt(prose, first)) &&
  /^(?:\p{Lu}|[IVX]+)$/u.test(prose.words[last]?.text ?? '');

/** The word a body's or place's name turns on: the one before `of`, `for`, else the last. */
function headEnd(prose: Prose, first: number, last: number): number {
  for (let k = first + 1; k <= last; k++)
    if (/^(?:of|for|on|against|to|without)$/.test(lowerAt(prose, k))) return k - 1;
  return last;
}

/** `Senior Botanist Lena Ortiz Holm`: common words up to a role, and a name. */
function roleBefore(prose: Prose, first: number, last: number): number | null {
  for (let k = first; k < last && k < first + 4; k++) {
    const lower = lowerAt(prose, k);
    if (commonness(lower) === 0 || isGivenName(lower) || bodyHeads.has(lower)) {
      if (!isDemonym(lower)) return null;
      continue;
    }
    if (!isRoleNoun(lower) || isSurname(lower)) continue;
    const next = lowerAt(prose, k + 1);
    return isGivenName(next) && commonness(next) < 2 && k + 2 <= last && !bodyHeads.has(lowerAt(prose, last))
      ? k
      : null;
  }
  return null;
}

/** `Ambassador to Denmark Borge Lund`, `United States Borge Lund`: where the country ends and a person begins. */
function landBefore(prose: Prose, first: number, last: number): number | null {
  const { capital } = shapeOf(prose);
  const opener = lowerAt(prose, first - 1) === 'the' ? first - 2 : first - 1;
  const post = /^(?:of|to)$/.test(lowerAt(prose, opener)) && isTitleWord(lowerAt(prose, opener - 1));
  // Bishop of Karsha Ivo Holm
  const named = (k: number): boolean => isGivenName(lowerAt(prose, k));
  if (post && first + 2 <= last && capital[first + 1] && !named(first))
    if (named(first + 1) || isLargeCity().has(lowerAt(prose, first))) return first;
  for (let k = Math.min(last - 1, first + 5); k >= first; k--) {
    if (!capital[k + 1] || !isTerritory().has(joinedText(prose, first, k).toLowerCase())) continue;
    if (isTerritory().has(joinedText(prose, first, last).toLowerCase())) return null;
    const next = lowerAt(prose, k + 1);
    if (post && (isGivenName(next) || commonness(next) === 0) && !compassWords.has(next)) return k;
    return k > first && k + 2 <= last && isGivenName(next) && commonness(next) < 2 ? k : null;
  }
  return null;
}

/** `World Weaving Forum Borge Lund`: where the body ends and a person begins. */
function personAfterHead(prose: Prose, first: number, last: number): number | null {
  for (let k = first + 1; k < last; k++) {
    const head = lowerAt(prose, k);
    const next = lowerAt(prose, k + 1);
    if (
      (bodyHeads.has(head) || placeHeads.has(head)) &&
      commonness(head) > 0 &&
      !isGivenName(lowerAt(prose, first)) &&
      isGivenName(next) &&
      commonness(next) === 0 &&
      k + 2 <= last &&
      !bodyHeads.has(lowerAt(prose, last))
    )
      return k;
  }
  return null;
}
