import type { Prose, Word } from '../../article/article';
import type { Facts, MentionFact, NameFact } from '../../facts';
import { isBody } from '../../lexicon/body-words';
import { commonness } from '../../lexicon/common-words';
import { listed } from '../../lexicon/front-coding';
import { moods } from '../../lexicon/minds';
import { leaderSurnames } from '../../lexicon/known-people';
import { endsAsSurname, isRoleNoun, isSurname } from '../../lexicon/people-words';
import { fold } from '../fold';
import { isHuman, isSurelyHuman } from '../personhood';
import { isInitialism } from '../../article/shape';
import { isTitleWord } from '../title';
import { textOf } from './spelling-finding';
import { lowerAt, wordsOf } from './support';

export const courtesy = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir)\.?$/i;
export const speaking = listed(
  'said says told tells added asked wrote argued explained noted warned admitted insisted claimed replied recalled recalls joked testified denied acknowledged remarked called described agreed conceded stressed',
);
export const living = listed(
  'resigned retired smiled laughed wept nodded died married scored limped voted returned arrived left came took made walked stood sat spoke refused declined pleaded',
);

/** `“…,” said Frey, a tenant`, `Frey, 51, told`, `Frey, his apprentice, told`: what is said of a speaker behind the name is no first name. */
export function isSpoken(facts: Facts, mention: MentionFact): boolean {
  const at = wordsOf(facts, mention);
  if (!at) return false;
  const { prose, first, last } = at;
  const placed = isAged(prose, last) || pastPost(prose, last) > last;
  return saidBy(prose, first) || (placed && speaking.has(wordBehind(prose, last)));
}

/** `said` right before the name, behind a mark. */
export const saidBy = (prose: Prose, first: number): boolean =>
  speaking.has(lowerAt(prose, first - 1)) && prose.words[first - 2]?.kind === 'mark';

/** `“…,” said Lockyer`: words in marks are somebody's; firms and bodies are there by names that are words or that lists know. */
const saysAloud = (prose: Prose, first: number): boolean =>
  saidBy(prose, first) && [first - 2, first - 3].some((k) => /^[”"’']$/.test(prose.words[k]?.text ?? ''));

/** The word behind the name, or behind the age that follows it: `Frey, 51, told`. */
const wordBehind = (prose: Prose, last: number): string =>
  lowerAt(prose, isAged(prose, last) ? last + 4 : pastPost(prose, last) + 1);
/** The last word of `Frey, his last apprentice,`, or the name's own. */
function pastPost(prose: Prose, last: number): number {
  if (lowerAt(prose, last + 1) !== ',' || !/^(?:his|her|their|the)$/.test(lowerAt(prose, last + 2))) return last;
  for (let k = last + 3; k < last + 9; k++) {
    if (lowerAt(prose, k) === ',') return isRoleNoun(lowerAt(prose, k - 1)) ? k : last;
    if (prose.words[k]?.kind !== 'word') return last;
  }
  return last;
}
const isAged = (prose: Prose, last: number): boolean =>
  lowerAt(prose, last + 1) === ',' && /^\d\d?$/.test(lowerAt(prose, last + 2)) && lowerAt(prose, last + 3) === ',';

/** Obama, Putin: a surname that brings one head of state to mind, and hardly anybody else. */
const isLeader = (surname: string): boolean => leaderSurnames.has(fold(surname));

/** What no firm and no team of a person's name does. */
const bodily = listed('limped sat voted pleaded married');

/** `Carmody said its plant`: a firm after all. */
const actsAsFirm = (facts: Facts, mentions: readonly MentionFact[]): boolean =>
  mentions.some((m) => {
    const at = wordsOf(facts, m);
    if (!at) return false;
    for (let k = at.last + 1; k < at.last + 10; k++)
      if (/^(?:its|itself)$/.test(lowerAt(at.prose, k)) && at.prose.words[k]?.quoted === 0) return true;
    return false;
  });

/** Brightwater, Gridwell: two words of the dictionary, as firms are called. */
function isCompound(name: string): boolean {
  for (let k = 3; k <= name.length - 3; k++)
    if (commonness(name.slice(0, k)) > 0 && commonness(name.slice(k)) > 0) return true;
  return false;
}

/** Listed, or made as family names are: Hale, McColl, Tolverley, Orme-Tarn. */
const isFamilyName = (name: string): boolean =>
  isSurname(name) ||
  /^(?:Mc|Mac|O['’])\p{Lu}/u.test(name) ||
  (endsAsSurname(name) && commonness(fold(name)) === 0 && !isCompound(fold(name))) ||
  (name.includes('-') && name.split('-').every((part) => isSurname(part.toLowerCase())));

/** `according to Carmody, the last full inspection`: no firm that publishes figures, which it would have itself. */
const isCited = (prose: Prose, first: number): boolean =>
  lowerAt(prose, first - 1) === 'to' && lowerAt(prose, first - 2) === 'according';

/** `Carmody's lawyer said his client`. */
const hasLawyer = (prose: Prose, last: number): boolean =>
  /^['’]s?$/.test(lowerAt(prose, last + 1)) &&
  /^(?:lawyer|solicitor|barrister|attorney)$/.test(lowerAt(prose, last + 2)) &&
  prose.words.slice(last + 3, last + 8).some(({ lower }) => /^(?:his|her)$/.test(lower));

const gone = listed('left gone died fled resigned retired come returned married lied wept slept drowned');
/** `found that Carmody had left`. */
const hasGone = (prose: Prose, first: number, last: number): boolean =>
  lowerAt(prose, first - 1) === 'that' && lowerAt(prose, last + 1) === 'had' && gone.has(lowerAt(prose, last + 2));

const states = listed(
  'sure unsure careful cautious blunt adamant sceptical skeptical scathing dismissive unconvinced philosophical modest emphatic unrepentant bullish defiant enthusiastic unimpressed tearful emotional tight-lipped coy',
);
/** `Carmody was less sure`, `Carmody is delighted`: a state of mind, of firms with such a name hardly ever. */
function isMinded(prose: Prose, last: number): boolean {
  let k = last + 1;
  if (!/^(?:is|was|sounded|seemed|looked)$/.test(lowerAt(prose, k++))) return false;
  while (/^(?:more|less|not|so|too|rather|equally|also|just|as|quite|clearly)$/.test(lowerAt(prose, k))) k++;
  return states.has(lowerAt(prose, k)) || moods.has(lowerAt(prose, k));
}

const isWho = ({ lower }: Word): boolean => lower === 'who';

/** A firm may speak too: only what can be no firm is called a person who lacks a first name. */
export function certainlyPerson(facts: Facts, name: NameFact, mentions: readonly MentionFact[]): boolean {
  if (isLeader(name.name)) return false;
  if (mentions.some((m) => m.title !== null && courtesy.test(textOf(facts, m.title).split(' ').at(-1) ?? '')))
    return true;
  if (
    mentions.some((m) => m.title !== null && isTitleWord(textOf(facts, m.title).split(' ').at(-1)?.toLowerCase() ?? ''))
  )
    return name.margin >= 3;
  if (name.margin < 1 || name.name.includes(' ') || isInitialism(name.name) || isBody(name.name.toLowerCase()))
    return false;
  return mentions.some((m) => {
    const at = wordsOf(facts, m);
    if (!at) return false;
    const { prose, first, last } = at;
    if (lowerAt(prose, first - 1) === 'the' || prose.words[last + 1]?.text === '(') return false;
    if (isSurelyHuman(at) || (isHuman(at) && isFamilyName(name.name))) return !actsAsFirm(facts, mentions);
    const speaks = speaking.has(wordBehind(prose, last)) || saidBy(prose, first);
    const acts =
      speaks || isCited(prose, first) || hasLawyer(prose, last) || hasGone(prose, first, last) || isMinded(prose, last);
    const family = isFamilyName(name.name) || (saysAloud(prose, first) && commonness(fold(name.name)) === 0);
    if (acts && family && !actsAsFirm(facts, mentions)) return true;
    if (bodily.has(lowerAt(prose, last + 1)) && isSurname(name.name) && !actsAsFirm(facts, mentions)) return true;
    return (speaks || living.has(lowerAt(prose, last + 1))) && prose.words.slice(last + 1, last + 8).some(isWho);
  });
}
