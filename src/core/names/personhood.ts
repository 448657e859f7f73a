import type { Prose } from '../article/article';
import { bodilyActs, bodilyHarm, ofOneBody, ofOwnBody, onesStroke } from '../lexicon/bodily';
import { commonness } from '../lexicon/common-words';
import { listed } from '../lexicon/front-coding';
import { isFirstName, isListedRole, isSurname } from '../lexicon/people-words';
import { isCity, isLargeCity, isTerritory } from '../lexicon/places';

/** Words `[first, last]` of a mention. */
interface Place {
  readonly prose: Prose;
  readonly first: number;
  readonly last: number;
}

/**
 * The grammar of a mention's sentence shows one human being, whatever the name: a body, clothes or kin of its own, an act
 * of the body, or a `his` or `her` that can be nobody else's. Firms, teams and towns have none of them.
 */
export const isHuman = (place: Place): boolean =>
  !isOther(place) && (isOnesDoing(place) || (!isTown(place) && (hasOwn(place, ofOneBody) || isBodily(place))));

/** The same without the body alone, which is told of clubs, horses and figures on the stage as well: Brentford's shoulders. */
export const isSurelyHuman = (place: Place): boolean => !isOther(place) && isOnesDoing(place);

const isOnesDoing = (place: Place): boolean =>
  isHeard(place) ||
  isAged(place) ||
  isOnesOwn(place) ||
  ownsBehind(place) ||
  (!isTown(place) && (hasOwn(place, kin) || isTouched(place) || isOneWho(place)));

/** A header from Preston, friends of Hadley, Everton, who is second: of a club as well, where the lists have such a town. */
const isTown = ({ prose, first, last }: Place): boolean =>
  first === last && [isCity(), isLargeCity(), isTerritory()].some((list) => list.has(lowerAt(prose, last)));

const lowerAt = (prose: Prose, k: number): string => prose.words[k]?.lower ?? '';
const pronouns = listed('he she his her him hers himself herself');
export const kin = listed(
  'wife husband widow widower mother father parents son sons daughter daughters sister sisters brother brothers fiancee fiancé fiancée girlfriend boyfriend stepfather stepmother stepson stepdaughter grandson granddaughter grandfather grandmother aunt uncle niece nephew mother-in-law father-in-law ex-wife ex-husband',
);
const saying = listed('said says told added asked insisted replied recalled');

/**
 * What the sentence tells is told of something else: `a Tarn supporter who is ill`, `her horse, Tarn, hurt his leg`, a part in
 * a play, and initials.
 */
function isOther({ prose, first, last }: Place): boolean {
  const before = prose.words[first - 1];
  if (!/^\p{Lu}[’'\p{L}]*\p{Ll}/u.test(prose.words[first]?.text ?? '')) return true;
  if (/^(?:DET|NUM)$/.test(before?.tag ?? '') || /^(?:plays?|played|playing|portray\w*)$/.test(before?.lower ?? ''))
    return true;
  const aside = /^[,.]$/.test(lowerAt(prose, last + 1));
  return aside && (before?.lower === 'as' || (before?.text === ',' && prose.words[first - 2]?.tag === 'NOUN'));
}

/** `Tarn's wrist`, `Tarn's wife`, `friends of Tarn`; not `Tarn's sister company`. */
function hasOwn({ prose, first, last }: Place, nouns: ReadonlySet<string>): boolean {
  if (lowerAt(prose, first - 1) === 'of' && !isBeforeNoun(prose, last)) {
    const owned = lowerAt(prose, first - 2);
    return nouns.has(owned) || /^(?:friends?|relatives|neighbou?rs|classmates|schoolfriends)$/.test(owned);
  }
  if (!isOwner(prose, last)) return false;
  const noun = skipAdjectives(prose, last + 2);
  const behind = prose.words[noun + 1];
  const headed = behind?.kind === 'word' && /^(?:NOUN|PROPN)$/.test(behind.tag);
  return !headed && nouns.has(lowerAt(prose, noun));
}

/** A Tarn supporter, the Tarn Band, Tarn/Holt: half of another name. */
function isBeforeNoun(prose: Prose, last: number): boolean {
  const behind = prose.words[last + 1];
  return behind?.text === '/' || isListedRole(behind?.lower ?? '') || /^\p{Lu}/u.test(behind?.text ?? '');
}

const isOwner = (prose: Prose, last: number): boolean => /^['’]s?$/.test(lowerAt(prose, last + 1));

/** The noun that up to two describing words stand before. */
function skipAdjectives(prose: Prose, from: number): number {
  let k = from;
  while (k < from + 2 && (prose.words[k]?.tag === 'ADJ' || prose.words[k]?.kind === 'number')) k++;
  return k;
}

/** `Tarn wept`, `Tarn was born in Leith in 1931`, `Tarn had been stabbed`. */
function isBodily({ prose, last }: Place): boolean {
  let k = last + 1;
  if (/^(?:also|then|only|merely|just|simply|visibly|reportedly|allegedly)$/.test(lowerAt(prose, k))) k++;
  if (bodilyActs.has(lowerAt(prose, k))) return true;
  while (/^(?:is|was|has|had|been|being|later|then|found|taken|pronounced)$/.test(lowerAt(prose, k))) {
    k++;
    if (lowerAt(prose, k) === 'born')
      return (
        /^(?:in|on|at|near|to)$/.test(lowerAt(prose, k + 1)) && /^[\p{Lu}\d]/u.test(prose.words[k + 2]?.text ?? '')
      );
    if (bodilyHarm.has(lowerAt(prose, k))) return true;
    if (lowerAt(prose, k) === 'led') return /^(?:away|from|into|out)$/.test(lowerAt(prose, k + 1));
  }
  return false;
}

const bodyBehind = listed(
  'hand arm leg face chest head neck back shoulder throat hair knee ankle foot stomach ribs cheek nose wrist',
);
/** `bit Tarn on the hand`, `grabbed Tarn by the throat`, `a header from Tarn`. */
function isTouched({ prose, first, last }: Place): boolean {
  if (
    first > 0 &&
    !/^(?:DET|ADP|ADJ)$/.test(prose.words[first - 1]?.tag ?? '') &&
    /^(?:on|in|by|across|through)$/.test(lowerAt(prose, last + 1)) &&
    lowerAt(prose, last + 2) === 'the' &&
    bodyBehind.has(lowerAt(prose, last + 3))
  )
    return true;
  return (
    /^(?:from|by)$/.test(lowerAt(prose, first - 1)) &&
    onesStroke.has(lowerAt(prose, first - 2)) &&
    !isOwner(prose, last)
  );
}

const places = listed(
  'court courtroom dock box stage podium pulpit bed doorstep steps stand phone telephone wheelchair stretcher cell',
);
/** `Tarn said outside the court`, `from the dock`, `Tarn told the jury`: where somebody stands who speaks. */
function isHeard({ prose, last }: Place): boolean {
  if (lowerAt(prose, last + 1) === 'told')
    return lowerAt(prose, last + 2) === 'the' && /^(?:jury|jurors|inquest)$/.test(lowerAt(prose, last + 3));
  if (!saying.has(lowerAt(prose, last + 1))) return false;
  if (!/^(?:outside|from|by|over|on|in)$/.test(lowerAt(prose, last + 2))) return false;
  let k = last + 3;
  while (k < last + 6 && /^(?:the|a|his|her|witness|hospital|church|town|hall)$/.test(lowerAt(prose, k))) k++;
  return places.has(lowerAt(prose, k)) && !/^(?:papers|filings?|documents?)$/.test(lowerAt(prose, k + 1));
}

/** `Tarn, 61,`. */
const isAged = ({ prose, last }: Place): boolean =>
  lowerAt(prose, last + 1) === ',' &&
  /^\d\d$/.test(lowerAt(prose, last + 2)) &&
  /^[,.)]$/.test(lowerAt(prose, last + 3));

/** `Tarn, his last apprentice,`: his or her own somebody. */
function isOnesOwn({ prose, last }: Place): boolean {
  if (lowerAt(prose, last + 1) !== ',' || !/^(?:his|her)$/.test(lowerAt(prose, last + 2))) return false;
  let k = last + 3;
  while (k < last + 7 && prose.words[k]?.kind === 'word') k++;
  return lowerAt(prose, k) === ',' && isListedRole(lowerAt(prose, k - 1));
}

/** `Tarn, who keeps bees`, `whose wife`: a team has `who play`, a firm `which makes`. */
function isOneWho({ prose, first, last }: Place): boolean {
  if (isLocated(prose, first)) return false;
  const k = lowerAt(prose, last + 1) === ',' ? last + 2 : last + 1;
  const next = prose.words[k + 1];
  if (lowerAt(prose, k) === 'whose') return kin.has(next?.lower ?? '') || ofOneBody.has(next?.lower ?? '');
  if (lowerAt(prose, k) !== 'who' || !next) return false;
  if (/^(?:is|was|has)$/.test(next.lower) || (next.tag === 'VERB' && /[^s]s$/.test(next.lower))) return true;
  if (/^(?:lost|broke|injured|hurt|cut|burned|burnt|fractured)$/.test(next.lower))
    return bodyBehind.has(lowerAt(prose, k + 3));
  // It was Tarn who found the body; a team who scored.
  return (
    /^(?:is|was)$/.test(lowerAt(prose, first - 1)) && lowerAt(prose, first - 2) === 'it' && !teamsDo.has(next.lower)
  );
}

const teamsDo = listed(
  'scored won lost led beat struck drew went came took had were are made opened broke dominated started finished equalised threatened looked created pressed attacked defended conceded play played win lead sold bought built funded paid',
);

const isLocated = (prose: Prose, first: number): boolean =>
  /^(?:in|at|near|from|of|to|for|with|against|into)$/.test(lowerAt(prose, first - 1)) &&
  !(lowerAt(prose, first - 1) === 'of' && bySomebody.test(lowerAt(prose, first - 2)));
/** `the work of Tarn`: whoever made it is in no place of that name. */
const bySomebody = /^(?:work|idea|ideas|brainchild|doing|handiwork|invention|creation|arrest|words|voice|memory)$/;

/**
 * The first `he`, `his` or `her` behind the name, in its sentence, where nobody else it could mean stands between or before;
 * before does not count for `Tarn and her sons` and for what belongs to the one who acts: `Tarn shook her head`.
 */
function ownsBehind({ prose, first, last }: Place): boolean {
  if (isLocated(prose, first) || isBeforeNoun(prose, last)) return false;
  const sentence = prose.words[first]?.sentence;
  for (let k = last + 1; k < last + 14; k++) {
    const word = prose.words[k];
    if (word?.sentence !== sentence || word.quoted !== prose.words[first]?.quoted) return false;
    if (pronouns.has(word.lower)) {
      const owned = lowerAt(prose, skipAdjectives(prose, k + 1));
      const owns = /^(?:his|her)$/.test(word.lower);
      if (owns && k === last + 2 && lowerAt(prose, last + 1) === 'and')
        return kin.has(owned) || !isSpokenOf(prose, first);
      // Tarn, his brother: whose brother he is comes before.
      if (owns && k === last + 2 && lowerAt(prose, last + 1) === ',') return false;
      if (owns && (ofOneBody.has(owned) || ofOwnBody.has(owned))) return isSubject(prose, first);
      // Tarn, who came in his van: of many it would be "their van".
      if (owns && lowerAt(prose, last + 1) === ',' && lowerAt(prose, last + 2) === 'who') return true;
      // Norvell dismissed him: whom a verb takes is not who does it.
      if (prose.words[k - 1]?.tag === 'VERB' && !(owns && isNoun(prose, k + 1))) return false;
      return isSubject(prose, first) && !isSpokenOf(prose, first);
    }
    if (isSomebody(prose, k)) return false;
  }
  return false;
}

/** Nothing governs the name, no verb and no preposition; or it is one who is told something. */
function isSubject(prose: Prose, first: number): boolean {
  const before = prose.words[first - 1];
  if (/^(?:told|asked|warned|assured|informed|promised|offered|reminded)$/.test(before?.lower ?? '')) return true;
  if (!before || before.sentence !== prose.words[first]?.sentence || before.kind === 'mark') return true;
  return (
    /^(?:SCONJ|CCONJ|ADV|PRON|DET)$/.test(before.tag) ||
    /^(?:that|as|when|while|after|before|because|if)$/.test(before.lower)
  );
}

const isNoun = (prose: Prose, k: number): boolean => /^(?:NOUN|ADJ|NUM)$/.test(prose.words[k]?.tag ?? '');

/** Whom a pronoun may mean: a name, a role, a man or a woman. */
function isSomebody(prose: Prose, k: number): boolean {
  const word = prose.words[k];
  if (word?.kind !== 'word') return false;
  if (isListedRole(word.lower) || someone.has(word.lower)) return true;
  if (!/^\p{Lu}\p{Ll}/u.test(word.text)) return false;
  return (
    isFirstName(word.lower) ||
    isSurname(word.lower) ||
    (commonness(word.lower) === 0 && !isCity().has(word.lower) && !isTerritory().has(word.lower))
  );
}
const someone = listed('man woman boy girl child baby lad teenager ceo boss');

/** Somebody stands before the name in the paragraph: a name, a role, or a pronoun of theirs. */
function isSpokenOf(prose: Prose, first: number): boolean {
  for (let k = Math.max(0, first - 60); k < first; k++) {
    if (pronouns.has(lowerAt(prose, k)) || isSomebody(prose, k)) return true;
  }
  return false;
}
