import type { Prose } from '../article/article';
import { bodyHeads, clubs, isBody, newspapers, organs } from '../lexicon/body-words';
import { commonness, functionWords } from '../lexicon/common-words';
import { isFirstName, isListedRole, isRoleNoun, isSurname } from '../lexicon/people-words';
import { isTerritory, placeHeads, placeStarts } from '../lexicon/places';
import { joinParticles } from '../lexicon/particles';
import { actsBare } from './bare';
import { isFirmNoun } from './firm-nouns';
import { isInitialism, shapeOf } from '../article/shape';
import { isTitleModifier, isTitleWord } from './title';
import { type Cutting, joinedText, lowerAt, startsParticles } from './cutting';
import { looksLikeTrade } from './trades';

/** Whether the first word of capitals only opens the sentence, and is no part of the name behind it. */
export function dropsAtStart(cutting: Cutting, first: number, last: number, unproven: boolean): boolean {
  const { prose, usage } = cutting;
  const lower = lowerAt(prose, first);
  const word = prose.words[first];
  if (!word) return false;
  if (/^(?:will|may)$/.test(lower) && first < last && namesSomebody(prose, first + 1)) return false;
  // In 't Veld said
  if (first < last && startsParticles(prose, first) && !joinParticles.has(lower)) return false;
  if (functionWords.has(lower))
    return isInitialism(word.text) && !(unproven && !/^(?:US|WHO|AM)$/.test(word.text))
      ? word.text === 'IT'
      : unproven || first < last || word.text === 'I';
  if (!unproven) return false;
  // "See Tarn": the reader is sent there.
  if (first < last && lower === 'see') return true;
  if (first < last && isFirstName(lowerAt(prose, first + 1)) && areMany(lower)) return true;
  const common = commonness(lower);
  if (common === 0 && first < last && (isListedRole(lower) || isFirmNoun(lower))) return true;
  // Sharemilker Ana Tarn
  if (common === 0 && first + 2 <= last && looksLikeTrade(lower) && !bodyHeads.has(lowerAt(prose, last))) return true;
  if (common === 0 || (joinParticles.has(lower) && (first < last || !shapeOf(prose).capital[first]))) return false;
  if (first === last && common < 2 && isFirstName(lower) && !usage.small.has(lower)) return false;
  if (first === last && common < 2 && isSurname(lower) && !usage.small.has(lower) && actsBare(prose, last, lower))
    return false;
  if (first === last && newspapers.has(lower) && prose.words[first - 1]?.text === 'The') return false;
  if (first === last && (organs.has(lower) || lower === 'labour') && acts(prose, last)) return false;
  if (isTitleWord(lower) || isTitleModifier(lower)) return first === last && !usage.capital.has(lower);
  if (
    first === last &&
    (bodyHeads.has(lower) || placeHeads.has(lower)) &&
    common > 0 &&
    !clubs.has(lower) &&
    !isBody(lower) &&
    !(isSurname(lower) && usage.capital.has(lower) && !usage.small.has(lower) && acts(prose, last))
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
  if (isFirstName(lower) && !body) return (usage.small.get(lower) ?? 0) > 0 && common === 2 && isFirstName(next);
  if (body)
    return (
      common === 2 &&
      (usage.small.get(lower) ?? 0) > 0 &&
      (commonness(next) === 0 || usage.pairs.has(`${next} ${lowerAt(prose, first + 2)}`))
    );
  // Shopkeeper Lena Ortiz: a role, or any word before a listed first name.
  if (isRoleNoun(lower)) return true;
  if (isFirstName(next) && commonness(next) === 0 && first + 2 <= last) return true;
  // Two capitals: the second is known without the first.
  return common === 2 || (usage.small.get(lower) ?? 0) > 0 || (usage.capital.get(next) ?? 0) > 1;
}

/** `Twins Ida and Ivo Tarn`, `Potters Ida and Ivo Tarn`. Takes lower case. */
export const areMany = (lower: string): boolean =>
  /^(?:twins|brothers|sisters|siblings|cousins|newlyweds)$/.test(lower) ||
  (lower.endsWith('s') && isListedRole(lower.slice(0, -1))) ||
  (lower.endsWith('men') && isListedRole(lower.replace(/men$/, 'man')));

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
