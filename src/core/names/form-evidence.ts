import { bodyHeads, bodyOpeners, clubs, firmEndings, isBody, newspapers, organs } from '../lexicon/body-words';
import { commonness } from '../lexicon/common-words';
import { eventHeads, products, subjectHeads } from '../lexicon/event-words';
import { listed } from '../lexicon/front-coding';
import { isFirstName, isSurname, nameSuffixes } from '../lexicon/people-words';
import {
  compassWords,
  isCity,
  isDemonym,
  isLargeCity,
  isTerritory,
  isTown,
  placeHeads,
  placeOpeners,
  placesOf,
  placeStarts,
} from '../lexicon/places';
import { isParticle, joinParticles } from '../lexicon/particles';
import { remembered } from '../memo';
import { isInitialism } from '../article/shape';
import { isForeignHead } from './foreign-bodies';
import { type Evidence, noEvidence } from './evidence';

const waters = listed('river lake mount mt cape isle gulf loch glen');
/** Hsieh Ya-ting, Park Chan-wook: a given name as Chinese and Koreans write theirs. */
const twoSyllables = /^\p{Lu}\p{Ll}{1,5} \p{Lu}\p{Ll}{1,5}-\p{Ll}{2,5}$/u;
/** ScotRail, AstroWerk; not MacLaren, DeVito, O’Hara, LaRue. */
const camelCase = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u;
const camelSurname = /^(?:Mac|Mc|Fitz|De|Di|Da|Du|La|Le|Van|Von|Al|El|Ben|Bin|Ap|Ab|St|San|Dos|Del|Ter|Ten)\p{Lu}/u;
/** Foods, Homes, Gold: what a firm deals in. Robbins, Simmons, Rivers, Banks, Walls are families. */
const isTraded = (word: string): boolean =>
  /^(?:gold|silver|copper|nickel|platinum|lithium|uranium|iron|coal|timber|sugar|cocoa|coffee|cement|solar)$/.test(
    word,
  ) ||
  (/[^s]s$/.test(word) &&
    !/(?:ins|ons|ers|ks|lls)$/.test(word) &&
    commonness(word) > 0 &&
    commonness(word.slice(0, -1)) > 0);
const headedByBody = (last: string): boolean => bodyHeads.has(last) || firmEndings.has(last);

function evidenceOf(text: string): Evidence {
  const e = noEvidence();
  const lower = text.toLowerCase();
  const parts = text.split(' ');
  const lowers = parts.map((part) => part.toLowerCase().replace(/\.$/, ''));
  const first = lowers[0] ?? '';
  const last = lowers[lowers.length - 1] ?? '';
  const bareLower = lower.replace(/\.(?=\s|$)/g, '');
  const territory = isTerritory().has(lower) || isTerritory().has(bareLower);
  if (territory) e.place += 14;
  if (products.has(lower)) e.other += 8;
  if (/^[ABM]\d{1,4}$/.test(text)) e.place += 12;
  if (newspapers.has(lower)) e.organisation += 6;
  if (isBody(lower) || organs.has(lower)) e.organisation += 12;
  if (isLargeCity().has(lower)) e.place += isFirstName(first) || (parts.length === 1 && isSurname(first)) ? 2 : 5;
  else if (isCity().has(lower))
    e.place += parts.length > 1 ? 4 : isFirstName(first) || isSurname(first) ? 0.5 : commonness(first) ? 0.5 : 2.5;
  if (parts.length === 1) {
    if (clubs.has(first)) e.organisation += 3;
    if (isInitialism(text) && !territory) e.organisation += 7;
    else if (isFirstName(first) && !territory) e.person += 1.5;
    else if (isSurname(first) && commonness(first) === 0) e.person += 1;
    if (/^\p{Lu}\.\p{Lu}\p{Ll}+/u.test(text)) e.person += 4;
    if (/^(?:mc|mac|o['’]|fitz)\p{Lu}/iu.test(text) && /^\p{Lu}/u.test(text))
      e.person += /^(?:Mc|Mac|O['’])\p{Lu}/u.test(text) ? 3 : 0;
    if (camelCase.test(text) && !camelSurname.test(text)) e.organisation += 3;
    if (
      /(?:stan|land|ville|burgh|burg|shire|abad|pur|grad|istan|ovka|ford|ton|bury|borough)$/.test(first) &&
      first.length > 5 &&
      !isSurname(first)
    )
      e.place += 1;
    if (/^(?:al|el)-/.test(first)) e.person += 0.7;
    return e;
  }
  // South Korean, West African: a people.
  if (parts.length === 2 && compassWords.has(first) && isDemonym(last)) e.place += 14;
  if (nameSuffixes.has(last) && !/^(?:i|ii|iii|iv)$/.test(last)) e.person += 5;
  const small = lowers.findIndex((word) => /^(?:of|for|on|against|to|without)$/.test(word));
  const ending = /^(?:[ivx]+|\d+)$/.test(last) && lowers.length > 1 ? (lowers[lowers.length - 2] ?? '') : last;
  const end = small > 0 ? (lowers[small - 1] ?? '') : ending;
  if (/^(?:storm|hurricane|typhoon|cyclone)$/.test(first) && !headedByBody(last)) e.other += 9;
  else if (eventHeads.has(lowers[lowers.length - 2] ?? '') && isTerritory().has(last)) e.other += 6;
  else if (eventHeads.has(end)) e.other += parts.length === 2 && isFirstName(first) && isSurname(last) ? 1 : 6;
  else if (
    subjectHeads.has(end) &&
    parts.length > 1 &&
    lowers.every((w) => commonness(w) > 0 && !isTerritory().has(w) && !isDemonym(w))
  )
    e.other += 6;
  else if (firmEndings.has(last) || text.includes('&')) e.organisation += 6;
  else if (bodyHeads.has(end)) e.organisation += 5;
  else if (placeHeads.has(end) || (lowers[small] === 'of' && placesOf.has(end))) e.place += 5;
  else if (waters.has(first)) e.place += 5;
  else if (placeStarts.has(first) && !isFirstName(first)) e.place += 2.5;
  if (isForeignHead(first) && lowers.some((word, i) => i > 0 && word === parts[i])) e.organisation += 5;
  const of = lowers.indexOf('of');
  if (of > 0) {
    const head = lowers[of - 1] ?? '';
    if (!bodyHeads.has(head) && !placeHeads.has(head)) e.other += 1.5;
    e.person -= 3;
  }
  if (lowers.includes('for') || lowers.includes('and') || lowers.includes('on')) {
    e.organisation += 4;
    e.person -= 4;
  }
  const headed = bodyHeads.has(last) || placeHeads.has(last) || eventHeads.has(last) || firmEndings.has(last);
  const names = lowers.filter((w) => !isParticle(w));
  if (!headed && of < 0) {
    // Tarnley Homes, and no Ada Homes
    if (names.length > 1 && !isFirstName(first) && isTraded(last)) {
      e.organisation += 3;
      e.person -= 3;
    }
    // Tarnlink West
    if (names.length === 2 && compassWords.has(last) && commonness(first) === 0 && !isFirstName(first)) {
      e.organisation += 2;
      e.person -= 1.5;
    }
    if (isFirstName(first)) e.person += 3.5;
    if (isSurname(last)) e.person += 1;
    if (parts.length === 2 && twoSyllables.test(text) && commonness(first) === 0) e.person += 4;
    if (/^(?:al|el)-/.test(last)) e.person += 3;
    if (lowers.some((w) => joinParticles.has(w) && w !== 'y' && w !== 'e')) e.person += 1;
    if (/ \p{Lu}\.? /u.test(text) || /^(?:\p{Lu}\.){1,3} /u.test(text)) e.person += 3;
    if (names.length === 3 && !isFirstName(first) && isFirstName(names[1] ?? '') && isSurname(last)) e.person += 3.5;
    const unknown = names.filter((w) => commonness(w) === 0 || isFirstName(w)).length;
    if (isInitialism(parts[0] ?? '') && /^\p{Lu}{2,}$/u.test(parts[0] ?? '')) e.person -= 2;
    else if (/^(?:la|le|los|las|les|el)$/.test(first)) e.place += 0.5;
    else if (unknown === names.length && names.length < 5) e.person += names.length === 2 ? 2.2 : 1.6;
    if (isTerritory().has(first) && !isFirstName(first)) {
      e.organisation += 2.5;
      e.person -= 2;
    }
    if (isTerritory().has(last) && !territory && !isFirstName(first) && !compassWords.has(first)) {
      // Norvell Denmark: a firm's branch.
      e.organisation += 2.5;
      e.person -= 3;
    }
    if (bodyOpeners.has(first)) {
      e.organisation += 4;
      e.person -= 3;
    } else if (placeOpeners.has(first) && !(first === 'umm' && isFirstName(last))) {
      e.place += 3.5;
      e.person -= 3;
    }
    const plain = names
      .filter((w) => !isFirstName(w) && !isSurname(w))
      // A dictionary holds rare words that are surnames elsewhere.
      .reduce((sum, w, i) => sum + (commonness(w) === 2 ? 1 : commonness(w) === 1 ? (i > 0 ? 0.5 : 0.8) : 0), 0);
    if (plain > 0) {
      e.organisation += 1.2 * plain;
      e.person -= 1.5 * plain;
    }
  } else if (headed && names.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}/u.test(text) && isSurname(last)) e.person += 6;
  else if (headed && names.length === 2 && isFirstName(first))
    e.person += isSurname(last) ? 3 : commonness(first) === 0 ? 2 : 0;
  if (isInitialism(parts[0] ?? '') && parts.length > 1) e.organisation += 1.5;
  if (isInitialism(parts.at(-1) ?? '') && !nameSuffixes.has(last)) {
    e.organisation += 2;
    e.person -= 3;
  }
  if (names.some((w) => isTerritory().has(w)) && headed) e.person -= 2;
  // Velm College Karsha, with the town behind the head
  if (!headed && bodyHeads.has(lowers[lowers.length - 2] ?? '') && isTown(last)) e.organisation += 5;
  return e;
}

/** From the letters of the name alone. */
export const formEvidence: (text: string) => Readonly<Evidence> = remembered(evidenceOf);
