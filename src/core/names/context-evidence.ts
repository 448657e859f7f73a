import type { Prose, Word } from '../article/article';
import { bodyHeads, bodyTails } from '../lexicon/body-words';
import { commonness, functionWords } from '../lexicon/common-words';
import { listed } from '../lexicon/front-coding';
import { isFirstName, isRoleNoun, isSurname } from '../lexicon/people-words';
import { buildings, compassWords, isTerritory, placeHeads, placeNounsBefore, placeTails } from '../lexicon/places';
import { actsBare } from './bare';
import type { Candidate } from './candidate';
import { isFirmNoun } from './firm-nouns';
import { isHuman } from './personhood';
import { isInitialism } from '../article/shape';
import { type Evidence, noEvidence } from './evidence';

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
const strongPlace = listed('near across throughout inside outside around');
const siblings = /^(?:sisters|brothers|twins|siblings|cousins|spouses|newlyweds)$/;
const kinBefore = listed('named called');

const at = (prose: Prose, k: number, sentence: number): Word | undefined => {
  const word = prose.words[k];
  return word && word.sentence === sentence ? word : undefined;
};

/** From the words around one mention. */
export function contextEvidence(c: Candidate): Evidence {
  const e = noEvidence();
  const { prose, first, last } = c;
  const sentence = prose.words[first]?.sentence ?? 0;
  const p1 = at(prose, first - 1, sentence);
  const p2 = at(prose, first - 2, sentence);
  const n1 = at(prose, last + 1, sentence);
  const n2 = at(prose, last + 2, sentence);
  const n3 = at(prose, last + 3, sentence);
  const single = first === last;
  if (c.title) e.person += 5;
  if ((score.test(p1?.text ?? '') && isUpper(p2)) || (score.test(n1?.text ?? '') && isUpper(n2))) isClub(e);
  if (beats(prose, teamScore.test(n1?.text ?? '') ? first - 1 : last + 1, sentence)) isClub(e);
  if (c.headline) return e;
  // `Pike was shaking`: a thing would have its article, and firms of such a name say or sell.
  if (single && c.unproven && !c.title && commonness(c.key) > 0 && isSurname(c.key) && actsBare(prose, last, c.key))
    e.person += 2;
  // Philippa Grange, Tom Church: a given name before the head of a place or body; what speaks or has a post is somebody.
  const headed = last === first + 1 && isHeaded(prose, first, last);
  if (headed && n1 && (speech.has(n1.lower) || personal.has(n1.lower))) e.person += 2.5;
  if (headed && p1?.text === ',' && p2 && isRoleNoun(p2.lower)) e.person += 3.5;
  const before = p1?.lower ?? '';
  if (p1 && p1.kind === 'word') {
    if (
      !c.title &&
      isRoleNoun(before) &&
      !/-(?:man|woman|person)$/.test(before) &&
      !(single && (isFirmNoun(before) || (bodyTails.has(before) && before !== 'leader')))
    )
      e.person += 3;
    // Sisters Nell and Poppy Ashdown
    if (
      before === 'and' &&
      /^\p{Lu}/u.test(p2?.text ?? '') &&
      siblings.test(at(prose, first - 3, sentence)?.lower ?? '')
    )
      e.person += 5;
    if (waresBefore.has(before)) e.other += 4;
    if (/^(?:storm|hurricane|typhoon|cyclone)$/.test(before)) e.other += 9;
    if (speech.has(before) && before !== 'say') e.person += 1;
    if (kinBefore.has(before)) e.person += 0.5;
    if (/^n[ée]e?$/.test(before)) e.person += 6;
    if (before === 'from' && /^(?:joined|join|joins|joining)$/.test(p2?.lower ?? '')) e.organisation += 2;
    if (before === 'in' && p2 && /^(?:shares?|stakes?|investors?|shareholders?|holdings?)$/.test(p2.lower))
      e.organisation += 3;
    else if (
      before === 'from' &&
      p2 &&
      /^(?:be|come|hail|drive|fly|travel|sail|walk|cycle|commute|move)$/.test(p2.lemma)
    )
      e.place += 2;
    else if (before === 'to' && p2 && moves.has(p2.lemma)) e.place += 2;
    else if (before === 'in') {
      e.place += single ? 1.5 : 2.2;
      if (!single) e.person -= 1;
    } else if (strongPlace.has(before)) e.place += 1.5;
    else if (before === 'at' && buildings.has(p2?.lower ?? '')) {
      e.place += 5;
      e.person -= 3;
    } else if (before === 'at') {
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
    } else if (isFirmNoun(before) || isFirmNoun(p1.lemma)) e.organisation += single ? 3 : 5;
    else if (before === 'joined' || before === 'against' || before === 'beat') e.organisation += 0.7;
  }
  if (single && isHuman(c)) e.person += 3.5;
  else if (single && pronounAhead(prose, last + 1, sentence)) e.person += 0.6;
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
      else if (n2.lower === 'who' && !single && town.test(prose.words[last]?.lower ?? '')) isClub(e);
      else if (n2.lower === 'who') e.person += 3;
      else if (n2.lower === 'which') e.person -= 2;
      else if (/^(?:in|near)$/.test(n2.lower) && n3 && isTerritory().has(n3.lower) && /^\p{Lu}/u.test(n3.text))
        e.place += 2;
      else if (isTerritory().has(n2.lower) && /^\p{Lu}/u.test(n2.text) && n3?.lower !== 'and') e.place += 1.5;
      else if (/^(?:a|an|the|his|her|their|its)$/.test(n2.lower) && roleAhead(prose, last + 3, sentence))
        e.person += 2.5;
      else if (isRoleNoun(n2.lower)) e.person += 2;
    }
    if (n1.text === '(' && n2 && isInitialism(n2.text)) e.organisation += 3;
  }
  return e;
}

/** Of `Kestle Town 2-1 Tarn` and no fixture of single people. */
const score = /^\d{1,2}[-–]\d{1,2}$/;
/** `beat Kestle Tide 58-57`: forty and more are no frames, legs or points of one player. */
const teamScore = /^(?:(?:[4-9]\d|1\d\d)[-–]\d{1,3}|\d{1,3}[-–](?:[4-9]\d|1\d\d))$/;
const town = /^(?:town|city|county)$/;
/** A verb of winning at `k`, and a score of teams close behind. */
const beats = (prose: Prose, k: number, sentence: number): boolean =>
  /^(?:beat|beats|defeated|edged|thrashed)$/.test(at(prose, k, sentence)?.lower ?? '') &&
  prose.words.slice(k + 1, k + 7).some(({ text }) => teamScore.test(text));

/** Kestle Town plays: no town, though its name ends as one's. */
function isClub(e: Evidence): void {
  e.organisation += 3;
  e.place -= 3;
}
const isUpper = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '');

const isHeaded = (prose: Prose, first: number, last: number): boolean => {
  const [given, head] = [prose.words[first]?.lower ?? '', prose.words[last]?.lower ?? ''];
  return isFirstName(given) && commonness(given) === 0 && (bodyHeads.has(head) || placeHeads.has(head));
};

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
