import type { Prose } from '../article/article';
import { bodyHeads, firmEndings, forHeads, isBody, ofHeads } from '../lexicon/body-words';
import { commonness, functionWords, months, weekdays } from '../lexicon/common-words';
import { listed } from '../lexicon/front-coding';
import { isGivenName } from '../lexicon/people-words';
import { isDemonym, isTerritory, placeHeads, placesOf } from '../lexicon/places';
import { foreignBridge } from './foreign-bodies';
import type { Run } from './runs';
import { isInitialism, shapeOf } from '../article/shape';
import { isTitleModifier, isTitleWord, titleIn } from './title';
import { type Cutting, joinedText, lowerAt, opening, startsParticles } from './cutting';

export function piecesOf(cutting: Cutting, run: Run): Run[] {
  const { prose } = cutting;
  const { capital } = shapeOf(prose);
  const pieces: Run[] = [];
  let first = run.first;
  let last = first;
  while (last < run.last && !capital[last]) last++;
  while (last < run.last) {
    const next = last + 1;
    if (capital[next]) {
      last = next;
      continue;
    }
    let right = next;
    while (right < run.last && !capital[right]) right++;
    let rightEnd = right;
    while (rightEnd < run.last && capital[rightEnd + 1]) rightEnd++;
    if (joins(cutting, first, last, next, right, rightEnd)) last = right;
    else {
      pieces.push({ first, last });
      first = right;
      last = right;
    }
  }
  pieces.push({ first, last });
  return pieces;
}

const inlets = listed('bay point creek cove reach landing island ferry');
const toHeads = listed(
  'commission committee council convention conference panel treaty institute programme program agency forum doctors reporters organization organisation campaign citizens international summit group court project initiative coalition',
);
const childish = listed(
  "people children women men king queen workers veterans lloyd levi mcdonald sainsbury world girls boys farmers teachers nurses students players writers lawyers doctors trader trinity st bishop prince princess saint user consumers employers soldiers ladies citizens ministers governor's driver shepherd prosecutor attorney president minister governor merchants miners pilots bankers traders",
);

/** Achieng’ Odhiambo, Anyang’ Nyong’o: the mark is the last letter of a part, for no plural ends so and no quotation closes. */
function endsPart(prose: Prose, mark: number): boolean {
  const [part, word] = [lowerAt(prose, mark - 1), prose.words[mark]];
  if (/[sxz]$/.test(part) || commonness(part) > 0 || isTerritory().has(part)) return false;
  return word !== undefined && !prose.quotations.some(({ end }) => end === word.end);
}

/** `Danish Minister`, `UAE Minister`, `The Minister`: what comes behind `of` or `for` belongs to the post. */
function endsInTitle(prose: Prose, first: number, last: number): boolean {
  const title = titleIn(prose, first, last);
  if (!title || title.name <= last) return false;
  const before = title.first > first ? joinedText(prose, first, title.first - 1) : '';
  return before === '' || before === 'The' || isTerritory().has(before.toLowerCase()) || isInitialism(before);
}

function joins(cutting: Cutting, first: number, last: number, gap: number, right: number, rightEnd: number): boolean {
  const { prose } = cutting;
  const between = lowerAt(prose, gap);
  const head = lowerAt(prose, last);
  const next = lowerAt(prose, right);
  if (foreignBridge(prose, last, right + 1) === right) return true;
  const common = (k: number): boolean =>
    commonness(lowerAt(prose, k)) > 0 && !isTerritory().has(lowerAt(prose, k)) && !isDemonym(lowerAt(prose, k));
  const allCommon = (from: number, to: number): boolean => {
    for (let k = from; k <= to; k++) if (!common(k)) return false;
    return true;
  };
  if (between === '.' || between === '+') return true;
  if (between === '&')
    return !(last > first && rightEnd > right && isGivenName(lowerAt(prose, first)) && isGivenName(next));
  if (/^[“"‘]$/.test(between)) return !allCommon(first, last) || isGivenName(head);
  if (between === ',') return true;
  if (
    /^[”"’]$/.test(between) &&
    /[“"‘]/.test(prose.text.slice(prose.words[first]?.start ?? 0, prose.words[last]?.end ?? 0))
  )
    return true;
  if (/^['’]$/.test(between) && endsPart(prose, gap)) return true;
  if (/^['’]s?$/.test(between)) {
    const whole = `${joinedText(prose, first, last).toLowerCase()}'s`;
    const tail = lowerAt(prose, rightEnd);
    return (
      isBody(whole) ||
      (childish.has(head) &&
        (bodyHeads.has(tail) || bodyHeads.has(next) || placeHeads.has(tail) || common(rightEnd)) &&
        !functionWords.has(head)) ||
      // Attorney General's Office, Potters' Guild
      (last > first && isTitleWord(head) && /^(?:office|court)$/.test(next) && rightEnd === right) ||
      (/^['’]$/.test(between) && head.endsWith('s') && common(last) && common(right) && bodyHeads.has(tail)) ||
      // Hawke's Bay
      (rightEnd === right && inlets.has(next) && commonness(head) === 0 && !isTerritory().has(head)) ||
      (last - first === 1 && /^st\.?$/.test(lowerAt(prose, first)))
    );
  }
  if (between === 'of') {
    if (endsInTitle(prose, first, last)) return true;
    if (placesOf.has(head) && first === last) return true;
    if (isTitleWord(head) && !ofHeads.has(head)) return false;
    if (ofHeads.has(head))
      return !(opening(prose, first) && first === last && commonness(head) === 2 && !bodyHeads.has(head));
    return allCommon(first, last) && !opening(prose, first) && !months.has(head) && !weekdays.has(head);
  }
  if (between === 'for') return forHeads.has(head) || endsInTitle(prose, first, last);
  if (between === 'on') return toHeads.has(head) && common(right);
  if (between === 'to') return toHeads.has(head) && prose.words[right]?.tag !== 'PROPN' && common(right);
  if (between === 'against' || between === 'without') return toHeads.has(head) && common(right);
  // the Office for Rail and the Home Office: two
  if (between === 'and' && right > gap + 1 && bodyHeads.has(lowerAt(prose, rightEnd))) return false;
  if (between === 'and') return joinsByAnd(cutting, first, last, right, rightEnd);
  if (startsParticles(prose, gap))
    return (
      (startsParticles(prose, last) || !(functionWords.has(head) && opening(prose, last))) &&
      !weekdays.has(head) &&
      !(functionWords.has(next) && between.length < 3)
    );
  return false;

  function joinsByAnd(c: Cutting, f: number, l: number, r: number, e: number): boolean {
    const whole = `${joinedText(c.prose, f, l)} and ${joinedText(c.prose, r, Math.min(e, r + 1))}`.toLowerCase();
    if (isTerritory().has(whole) || isTerritory().has(whole.split(' ').slice(0, -1).join(' ')) || isBody(whole))
      return true;
    if (head === next && f === l && !common(l)) return true;
    const post = titleIn(prose, r, e);
    if (post && post.first === r && post.last > r && isTitleModifier(head)) return true;
    // Falk and Sons, Falk and Sons Ltd
    if (
      /^(?:sons|daughters|co|company|bros|brothers|partners)$/.test(next) &&
      (e === r || (e === r + 1 && firmEndings.has(lowerAt(prose, e))))
    )
      return true;
    let inside = false;
    for (let k = f; k < l; k++) inside ||= /^(?:of|for)$/.test(lowerAt(prose, k));
    const opener0 = lowerAt(c.prose, f);
    if (
      inside &&
      /^(?:ministry|department|directorate|secretariat|faculty)$/.test(opener0) &&
      r === e &&
      !isGivenName(next) &&
      !isTitleWord(next)
    )
      return true;
    if (inside && common(r) && common(l) && !isTitleWord(next)) {
      const opener = lowerAt(prose, f);
      return !isTitleWord(opener) || common(r);
    }
    // UN Food and Farming Organisation: the left part has no head of its own.
    if (
      l > f &&
      common(l) &&
      !bodyHeads.has(head) &&
      !placeHeads.has(head) &&
      !isTitleWord(head) &&
      !(isGivenName(opener0) && commonness(opener0) < 2 && !isInitialism(prose.words[f]?.text ?? '')) &&
      e > r &&
      bodyHeads.has(lowerAt(prose, e)) &&
      common(r) &&
      common(e)
    )
      return true;
    return (
      allCommon(f, l) &&
      e > r &&
      bodyHeads.has(lowerAt(prose, e)) &&
      common(r) &&
      !(opening(prose, f) && f === l && commonness(head) === 2 && !c.usage.capital.has(head))
    );
  }
}
