import type { Prose, Word } from '../article/article';
import type { NameKind } from '../contract';
import {
  bodyHeads,
  bodyOpeners,
  bodyTails,
  clubs,
  firmEndings,
  isBody,
  newspapers,
  organs,
} from '../lexicon/body-words';
import { commonness, functionWords } from '../lexicon/common-words';
import { eventHeads, products, subjectHeads } from '../lexicon/event-words';
import { listed } from '../lexicon/front-coding';
import { isGivenName, isRoleNoun, isSurname, nameSuffixes } from '../lexicon/people-words';
import {
  compassWords,
  isCity,
  isDemonym,
  isLargeCity,
  isTerritory,
  placeHeads,
  placeOpeners,
  placeNounsBefore,
  placeStarts,
  placeTails,
} from '../lexicon/places';
import type { Candidate } from './candidate';
import { joinParticles } from './runs';
import { isInitialism } from './shape';

/** What speaks for each kind, added up over an article. */
export interface Evidence {
  person: number;
  organisation: number;
  place: number;
  other: number;
}

const none = (): Evidence => ({ person: 0, organisation: 0, place: 0, other: 0 });

const speech =
  listed(`said say says saying told tell tells added adds asked asks wrote writes argued argues explained explains noted notes warned warns
 admitted admits insisted insists claimed claims stated states replied recalled recalls joked thinks thought believes believed tweeted testified
 announced declared denied acknowledged concluded stressed urged vowed pledged promised remarked commented confirmed suggested described continued agreed`);
const personal = listed(
  'born married died resigned retired smiled laughed wept nodded hopes wants feels knew knows loves lives grew studied graduated remembers scored limped embraced voted',
);
const kin = listed(
  'wife husband son daughter father mother brother sister uncle aunt nephew niece widow family parents children girlfriend boyfriend friend colleagues lawyer attorney mother-in-law body death career life home successor predecessor remarks words',
);
const namedAfterPeople = listed(
  'government administration cabinet regime presidency premiership era years family families brothers sisters twins clan dynasty household estate campaign ticket trial case murder killing inquiry inquest affair doctrine biography memoir biopic video film movie album song novel',
);
const peopledBy = listed(
  'north south east west northeast northwest southeast southwest outskirts outside residents resident people citizens inhabitants natives native mayor mayors governor governorate streets hills mountains coast shores banks suburbs suburb parts part centre center bishop archbishop diocese kilometres kilometers miles km airspace waters skies',
);
const ownedBy = listed(
  'subsidiary subsidiaries ceo founder cofounder co-founder owner owners shares shareholders employees staff unit arm chairman customers board publisher parent acquisition takeover boss members',
);
const moves = listed(
  'travel go move fly return drive head come flee sail march deport extradite emigrate walk cycle trip journey visit flight',
);
const waresBefore = listed(
  'drug vaccine pill medicine painkiller software video-game ship boat yacht ferry tanker trawler dog horse stallion mare album film novel play opera musical song single sitcom drama',
);
const waters = listed('river lake mount mt cape isle gulf loch glen');
const bodyNounsBefore = listed(
  'company firm group club team newspaper magazine daily weekly website site portal channel platform brand brands giant chipmaker carmaker automaker drugmaker maker manufacturer developer operator bank lender retailer airline broadcaster supplier party agency charity union outlet rival rivals band app network startup start-up',
);
const strongPlace = listed('near across throughout inside outside around');
const kinBefore = listed('named called');

const headedByBody = (last: string): boolean => bodyHeads.has(last) || firmEndings.has(last);

/** From the letters of the name alone. */
export function formEvidence(text: string): Evidence {
  const e = none();
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
  if (isLargeCity().has(lower)) e.place += isGivenName(first) || (parts.length === 1 && isSurname(first)) ? 2 : 5;
  else if (isCity().has(lower))
    e.place += parts.length > 1 ? 4 : isGivenName(first) || isSurname(first) ? 0.5 : commonness(first) ? 0.5 : 2.5;
  if (parts.length === 1) {
    if (clubs.has(first)) e.organisation += 3;
    if (isInitialism(text) && !territory) e.organisation += 7;
    else if (isGivenName(first) && !territory) e.person += 1.5;
    else if (isSurname(first) && commonness(first) === 0) e.person += 1;
    if (/^\p{Lu}\.\p{Lu}\p{Ll}+/u.test(text)) e.person += 4;
    if (/^(?:mc|mac|o['’]|fitz)\p{Lu}/iu.test(text) && /^\p{Lu}/u.test(text))
      e.person += /^(?:Mc|Mac|O['’])\p{Lu}/u.test(text) ? 3 : 0;
    if (
      /(?:stan|land|ville|burgh|burg|shire|abad|pur|grad|istan|ovka|ford|ton|bury|borough)$/.test(first) &&
      first.length > 5 &&
      !isSurname(first)
    )
      e.place += 1;
    if (/^(?:al|el)-/.test(first)) e.person += 0.7;
    return e;
  }
  if (nameSuffixes.has(last) && !/^(?:i|ii|iii|iv)$/.test(last)) e.person += 5;
  const small = lowers.findIndex((word) => /^(?:of|for|on|against|to|without)$/.test(word));
  const ending = /^[ivx]+$/.test(last) && lowers.length > 2 ? (lowers[lowers.length - 2] ?? '') : last;
  const end = small > 0 ? (lowers[small - 1] ?? '') : ending;
  if (/^(?:storm|hurricane|typhoon|cyclone)$/.test(first) && !headedByBody(last)) e.other += 9;
  else if (eventHeads.has(end)) e.other += parts.length === 2 && isGivenName(first) && isSurname(last) ? 1 : 6;
  else if (
    subjectHeads.has(end) &&
    parts.length > 1 &&
    lowers.every((w) => commonness(w) > 0 && !isTerritory().has(w) && !isDemonym(w))
  )
    e.other += 6;
  else if (firmEndings.has(last) || text.includes('&')) e.organisation += 6;
  else if (bodyHeads.has(end)) e.organisation += 5;
  else if (placeHeads.has(end)) e.place += 5;
  else if (waters.has(first)) e.place += 5;
  else if (placeStarts.has(first) && !isGivenName(first)) e.place += 2.5;
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
  const names = lowers.filter((w) => !joinParticles.has(w));
  if (!headed && of < 0) {
    if (isGivenName(first)) e.person += 3.5;
    if (isSurname(last)) e.person += 1;
    if (/^(?:al|el)-/.test(last)) e.person += 3;
    if (lowers.some((w) => joinParticles.has(w) && w !== 'y' && w !== 'e')) e.person += 1;
    if (/ \p{Lu}\.? /u.test(text) || /^(?:\p{Lu}\.){1,3} /u.test(text)) e.person += 3;
    if (names.length === 3 && !isGivenName(first) && isGivenName(names[1] ?? '') && isSurname(last)) e.person += 3.5;
    const unknown = names.filter((w) => commonness(w) === 0 || isGivenName(w)).length;
    if (isInitialism(parts[0] ?? '') && /^\p{Lu}{2,}$/u.test(parts[0] ?? '')) e.person -= 2;
    else if (/^(?:la|le|los|las|les|el)$/.test(first)) e.place += 0.5;
    else if (unknown === names.length && names.length < 5) e.person += names.length === 2 ? 2.2 : 1.6;
    if (isTerritory().has(first) && !isGivenName(first)) {
      e.organisation += 2.5;
      e.person -= 2;
    }
    if (isTerritory().has(last) && !territory && !isGivenName(first) && !compassWords.has(first)) {
      // Norvell Denmark: a firm's branch.
      e.organisation += 2.5;
      e.person -= 3;
    }
    if (bodyOpeners.has(first)) {
      e.organisation += 4;
      e.person -= 3;
    } else if (placeOpeners.has(first)) {
      e.place += 3.5;
      e.person -= 3;
    }
    const plain = names
      .filter((w) => !isGivenName(w) && !isSurname(w))
      // A dictionary holds rare words that are surnames elsewhere.
      .reduce((sum, w, i) => sum + (commonness(w) === 2 ? 1 : commonness(w) === 1 ? (i > 0 ? 0.5 : 0.8) : 0), 0);
    if (plain > 0) {
      e.organisation += 1.2 * plain;
      e.person -= 1.5 * plain;
    }
  } else if (headed && names.length === 2 && isGivenName(first) && isSurname(last)) e.person += 3;
  if (isInitialism(parts[0] ?? '') && parts.length > 1) e.organisation += 1.5;
  if (isInitialism(parts.at(-1) ?? '') && !nameSuffixes.has(last)) {
    e.organisation += 2;
    e.person -= 3;
  }
  if (names.some((w) => isTerritory().has(w)) && headed) e.person -= 2;
  return e;
}

const at = (prose: Prose, k: number, sentence: number): Word | undefined => {
  const word = prose.words[k];
  return word && word.sentence === sentence ? word : undefined;
};

/** From the words around one mention. */
export function contextEvidence(c: Candidate): Evidence {
  const e = none();
  const { prose, first, last } = c;
  const sentence = prose.words[first]?.sentence ?? 0;
  const p1 = at(prose, first - 1, sentence);
  const p2 = at(prose, first - 2, sentence);
  const n1 = at(prose, last + 1, sentence);
  const n2 = at(prose, last + 2, sentence);
  const n3 = at(prose, last + 3, sentence);
  const single = first === last;
  if (c.title) e.person += 5;
  if (c.headline) return e;
  const before = p1?.lower ?? '';
  if (p1 && p1.kind === 'word') {
    if (
      !c.title &&
      isRoleNoun(before) &&
      !/-(?:man|woman|person)$/.test(before) &&
      !(single && (bodyNounsBefore.has(before) || (bodyTails.has(before) && before !== 'leader')))
    )
      e.person += 3;
    if (waresBefore.has(before)) e.other += 4;
    if (/^(?:storm|hurricane|typhoon|cyclone)$/.test(before)) e.other += 9;
    if (speech.has(before) && before !== 'say') e.person += 1;
    if (kinBefore.has(before)) e.person += 0.5;
    if (before === 'in' && p2 && /^(?:shares?|stakes?|investors?|shareholders?|holdings?)$/.test(p2.lower))
      e.organisation += 3;
    else if (before === 'to' && p2 && moves.has(p2.lemma)) e.place += 2;
    else if (before === 'in') {
      e.place += single ? 1.5 : 2.2;
      if (!single) e.person -= 1;
    } else if (strongPlace.has(before)) e.place += 1.5;
    else if (before === 'at') {
      e.place += 0.5;
      e.organisation += 0.7;
    } else if (/^(?:to|from|into|towards|toward)$/.test(before)) e.place += 0.6;
    else if (compassWords.has(before)) e.place += 2.5;
    else if (before === 'of' && p2 && placeNounsBefore.has(p2.lower)) e.place += 4;
    else if (before === 'of' && p2 && peopledBy.has(p2.lower)) e.place += 2;
    else if (before === 'of' && p2 && ownedBy.has(p2.lower)) e.organisation += 2;
    else if (before === 'of' && p2 && kin.has(p2.lower)) e.person += 2.5;
    else if (before === 'as' && p2 && /^(?:identified|named)$/.test(p2.lower)) e.person += 2;
    else if (/^(?:visit|visited|visiting|reach|reached|reaching|toured|via)$/.test(before)) e.place += 0.8;
    else if (placeNounsBefore.has(before)) e.place += 2;
    else if (before === 'the') {
      // In `the Falk government` the article is the noun's.
      if (n1 && namedAfterPeople.has(n1.lower)) e.person += 0.7;
      else {
        e.person -= 2.5;
        e.organisation += 0.4;
      }
    } else if (bodyNounsBefore.has(before) || bodyNounsBefore.has(p1.lemma)) e.organisation += 3;
    else if (before === 'joined' || before === 'against' || before === 'beat') e.organisation += 0.7;
  }
  if (single && pronounAhead(prose, last + 1, sentence)) e.person += 0.6;
  if (n1) {
    const after = n1.lower;
    if (speech.has(after)) {
      e.person += 1.5;
      e.organisation += 0.5;
    }
    if (personal.has(after)) e.person += 2;
    if (after === 'who' || after === 'whose' || after === 'himself' || after === 'herself') e.person += 2.5;
    if (n1.kind === 'word' && placeTails.has(after) && n1.tag === 'NOUN') e.place += 2.5;
    if (bodyTails.has(after)) e.organisation += 1.2;
    if (/^['’]s?$/.test(after) && n2) {
      if (kin.has(n2.lower)) e.person += 1.5;
      else if (bodyTails.has(n2.lower) || bodyHeads.has(n2.lower)) e.organisation += 0.8;
      else if (
        /^(?:president|prime|foreign|capital|government|parliament|economy|army|military|north|south|east|west|largest|biggest|second)$/.test(
          n2.lower,
        )
      )
        e.place += 2;
    }
    if (n1.text === ',' && n2) {
      if (n2.kind === 'number' && /^\d{1,2}$/.test(n2.text) && n3 && /^[,.)]|who$/.test(n3.text)) e.person += 5;
      else if (n2.lower === 'who') e.person += 3;
      else if (n2.lower === 'which') e.person -= 2;
      else if (/^(?:in|near)$/.test(n2.lower) && n3 && isTerritory().has(n3.lower) && /^\p{Lu}/u.test(n3.text))
        e.place += 2;
      else if (isTerritory().has(n2.lower) && /^\p{Lu}/u.test(n2.text) && n3?.lower !== 'and') e.place += 1.5;
      else if (/^(?:a|an|the|his|her|their)$/.test(n2.lower) && roleAhead(prose, last + 3, sentence)) e.person += 2.5;
      else if (isRoleNoun(n2.lower)) e.person += 2;
    }
    if (n1.text === '(' && n2 && isInitialism(n2.text)) e.organisation += 3;
  }
  return e;
}

/** `Falk said he`, `Falk and her sister`: no other name stands between. */
function pronounAhead(prose: Prose, from: number, sentence: number): boolean {
  for (let k = from; k < from + 9; k++) {
    const word = at(prose, k, sentence);
    if (!word || /^\p{Lu}/u.test(word.text)) return false;
    if (/^(?:he|she|his|her|him|himself|herself)$/.test(word.lower)) return true;
  }
  return false;
}

function roleAhead(prose: Prose, from: number, sentence: number): boolean {
  for (let k = from; k < from + 6; k++) {
    const word = at(prose, k, sentence);
    if (!word || word.kind !== 'word' || functionWords.has(word.lower)) return false;
    if (isRoleNoun(word.lower)) return true;
  }
  return false;
}

/** Each kind's evidence within its bounds, so that one habit of the copy does not outweigh the name itself. */
export function addEvidence(into: Evidence, from: Evidence, caps: Evidence | null = null): Evidence {
  for (const kind of ['person', 'organisation', 'place', 'other'] as const) {
    const cap = caps?.[kind] ?? Infinity;
    into[kind] += Math.max(-cap, Math.min(cap, from[kind]));
  }
  return into;
}

export function kindOf(e: Evidence): NameKind {
  const best = Math.max(e.person, e.organisation, e.place, e.other);
  if (best <= 0.4) return 'organisation';
  if (e.other === best) return 'other';
  if (e.person === best) return 'person';
  return e.place === best ? 'place' : 'organisation';
}
export const noEvidence = none;
