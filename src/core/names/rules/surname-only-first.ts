import type { Prose } from '../../article/article';
import type { Span } from '../../contract';
import type { Facts, MentionFact, NameFact } from '../../facts';
import { isBody } from '../../lexicon/body-words';
import { commonness } from '../../lexicon/common-words';
import { isGivenName, isRoleNoun, isSurname } from '../../lexicon/people-words';
import { isDemonym } from '../../lexicon/places';
import { shapeOf } from '../../article/shape';
import { isNewlyNamed, isTalkedOf } from '../talked-of';
import { listed } from '../../lexicon/front-coding';
import { memoised } from '../../memo';
import type { Finding, Rule } from '../../rule';
import { isFirmNoun } from '../firm-nouns';
import { fold } from '../fold';
import { isHuman, kin } from '../personhood';
import { isTitleWord } from '../title';
import { adjectival, isAttributive } from './adjectival';
import { textOf } from './spelling-finding';
import { isFirstNameHere, isFirstNameOnly, isNamedForDay } from './given-name';
import { certainlyPerson, courtesy, isSpoken, living, speaking } from './surely-person';
import { copyMentions, inCopy, isKnownToAll, isRoyal, lineOf, lowerAt, people, withTitle, wordsOf } from './support';
import { isMisspelt } from './third-forms';

const firms = listed(
  'chairman chairwoman chair ceo founder founders owner owners board shares shareholders investors customers profits sales subsidiary headquarters factory factories plant plants branches stores products turnover takeover',
);
const statesmen =
  /\b(?:president|premier|prime minister|chancellor|taoiseach|justice|lord|emperor|sultan|emir|crown prince)\b/i;
/** Ranks and trades that introduce nobody; high offices do, where one holds them at a time. */
const ranks = listed(
  'inspector sergeant sgt captain capt constable pc det detective lt lieutenant officer reverend rev pastor father coach manager nurse judge magistrate councillor cllr solicitor lawyer attorney prosecutor superintendent supt corporal cpl private headmaster headteacher matron warden insp teacher driver',
);
export const surnameOnlyFirst: Rule = {
  code: 'names/surname-only-first',
  title: 'Not introduced',
  level: 'warning',
  *check(facts) {
    const labels = facts.article.paragraphs.flatMap((p) =>
      p.label?.name.includes(' ') ? p.label.name.toLowerCase() : [],
    );
    for (const name of people(facts)) {
      const finding = notIntroduced(facts, name, labels);
      if (finding) yield finding;
    }
  },
};

function notIntroduced(facts: Facts, name: NameFact, labels: readonly string[]): Finding | null {
  const copy = copyMentions(facts, name);
  const first = copy.find((m) => !isAdjective(facts, m));
  if (!first || first.form === 'full' || first.form === 'initials') return null;
  if (isKnownToAll(facts, name) || introducedElsewhere(facts, name, labels)) return null;
  const mentions = copy.filter((m) => !isAdjective(facts, m));
  if (isHalf(facts, first) || isTown(facts, first) || isFirmNamedBefore(facts, name, first)) return null;
  if (isCharacter(facts, first) || isGivenAsName(facts, first) || isFirstNameOnly(facts, first)) return null;
  if (isRelative(facts, first) || isMisspelt(facts, first) || isNamedForDay(facts, first)) return null;
  const full = mentions.find((m) => m.form === 'full');
  if (mentions.some((m) => isRoyal(facts, m)) || describedByRole(facts, first)) return null;
  if (first.title && statesmen.test(textOf(facts, first.title))) return null;
  const ranked =
    full === undefined &&
    !name.name.includes(' ') &&
    commonness(fold(name.name)) < 2 &&
    ranks.has(lastWord(facts, first).replace(/\.$/, ''));
  if (first.title && !ranked && !isCourtesyAlone(facts, first) && !sameOffice(facts, first, full)) return null;
  if (!full && !certainlyPerson(facts, name, mentions)) return null;
  if (isPageant(facts, name, first)) return null;
  if (first.form === 'first name' || isFirstNameHere(facts, name, first)) return null;
  if (isWordAtWork(facts, first) || /[@#]/.test(facts.article.text[first.start - 1] ?? '')) return null;
  const span = withTitle(first);
  const shown = textOf(facts, span);
  const level = first.quoted ? { level: 'hint' as const } : {};
  if (!full)
    return { ...span, ...level, message: `${shown} is not introduced. First mention is by surname.`, matter: shown };
  const fullText = textOf(facts, full);
  return {
    ...span,
    ...level,
    message: `${shown} is not introduced here. First name comes later, line ${lineOf(facts, full)}. Paragraphs moved?`,
    related: [{ start: full.start, end: full.end, message: fullText }],
    fixes: [{ title: `Put ${fullText} here`, edits: [{ start: first.start, end: first.end, text: fullText }] }],
    matter: shown,
  };
}

/** Miss Universe, Miss Manners. */
const isPageant = (facts: Facts, name: NameFact, mention: MentionFact): boolean =>
  lastWord(facts, mention) === 'miss' && commonness(fold(name.name)) > 0 && !isSurname(name.name.toLowerCase());

/** `Mrs Sugden's son, Keith, 57,`: whose son he is says who he is. */
function isRelative(facts: Facts, mention: MentionFact): boolean {
  const at = wordsOf(facts, mention);
  return (
    at !== null &&
    mention.title === null &&
    lowerAt(at.prose, at.first - 1) === ',' &&
    kin.has(lowerAt(at.prose, at.first - 2)) &&
    /^(?:s|'s|’s|his|her|their|my|our)$/.test(lowerAt(at.prose, at.first - 3))
  );
}

/** `See the notes`, `Phase 1`: an everyday word with a capital is somebody only where it speaks or acts. */
function isWordAtWork(facts: Facts, mention: MentionFact): boolean {
  const at = wordsOf(facts, mention);
  if (!at || mention.title || commonness(lowerAt(at.prose, at.last)) < 2) return false;
  const next = lowerAt(at.prose, at.last + 1);
  return !speaking.has(next) && !living.has(next) && !speaking.has(lowerAt(at.prose, at.first - 1));
}

/** `Inspector Falk is 58 in this book`: nobody has to be told who. */
const isCharacter = (facts: Facts, mention: MentionFact): boolean =>
  /^[^.!?]{0,60}\bin (?:this|his|her) (?:[\w-]+ )?(?:book|novel|film|movie|play|series|sitcom|episode|musical|opera)\b/.test(
    facts.article.text.slice(mention.end, mention.end + 100),
  );

/** `Two women called Falk`, `her mother's name, Falk`: the copy says that this is the name. */
function isGivenAsName(facts: Facts, mention: MentionFact): boolean {
  const at = wordsOf(facts, mention);
  return at !== null && (isNewlyNamed(at) || isTalkedOf(at));
}

/** The comet Sato-Berg, the Falk-Ruiz talks, Don Falk, B.Falk: half of another name. */
const isHalf = (facts: Facts, mention: MentionFact): boolean =>
  /^\p{Lu}\.\p{Lu}/u.test(textOf(facts, mention)) ||
  /^[-–.]\p{Lu}/u.test(facts.article.text.slice(mention.end, mention.end + 2)) ||
  /\p{L}[-–]$|^Don $/u.test(facts.article.text.slice(Math.max(0, mention.start - 4), mention.start));

/** `at Greensboro`: a place, though somebody bears its name. */
function isTown(facts: Facts, mention: MentionFact): boolean {
  const at = wordsOf(facts, mention);
  if (!at || mention.title || isHuman(at)) return false;
  return /^(?:in|at|near|from)$/.test(lowerAt(at.prose, at.first - 1));
}

/** `chocolate maker Van Looy`, `Shares of Osgood` behind Osgood Foods: the firm, whoever of the family comes later. */
function isFirmNamedBefore(facts: Facts, name: NameFact, mention: MentionFact): boolean {
  if (mention.title) return false;
  const at = wordsOf(facts, mention);
  if (at && isFirmNoun(lowerAt(at.prose, at.first - 1))) return true;
  const opener = `${fold(name.surname ?? name.name)} `;
  return facts.names.names.some(
    (other) =>
      other.kind === 'organisation' &&
      fold(other.name).startsWith(opener) &&
      (other.mentions[0]?.start ?? Infinity) < mention.start,
  );
}

const lastWord = (facts: Facts, mention: MentionFact): string =>
  mention.title ? (textOf(facts, mention.title).split(' ').at(-1)?.toLowerCase() ?? '') : '';
const isCourtesyAlone = (facts: Facts, mention: MentionFact): boolean => courtesy.test(lastWord(facts, mention));

/** `Judge Boateng` and, later, the witness Kofi Boateng are two; an office by itself introduces well enough. */
const sameOffice = (facts: Facts, mention: MentionFact, full: MentionFact | undefined): boolean =>
  full !== undefined && lastWord(facts, mention) === lastWord(facts, full);

/** By a speaker's label, a caption, the standfirst or a deck. */
function introducedElsewhere(facts: Facts, name: NameFact, labels: readonly string[]): boolean {
  const standfirst = name.mentions.some(
    (m) =>
      m.form === 'full' &&
      !inCopy(facts, m) &&
      /^(?:copy|standfirst)$/.test(facts.article.paragraphs[m.paragraph]?.role ?? ''),
  );
  const surname = (name.surname ?? name.name).toLowerCase();
  if (writtenInFull(facts, name, surname) || isPartOfFull(facts, name)) return true;
  return standfirst || labels.some((label) => label.endsWith(surname));
}

/** `B. Z. Farouk Ahmed Khan`, `Chief Engineer Farouk Ahmed Khan`, later Farouk: one of the words of a name given in full before. */
function isPartOfFull(facts: Facts, name: NameFact): boolean {
  const [own, start] = [fold(name.name), name.mentions[0]?.start ?? 0];
  return facts.names.names.some((other) => {
    if (other === name || (other.mentions[0]?.start ?? start) >= start) return false;
    const whole = fold(other.name);
    if (!whole.includes(own)) return false;
    const words = whole.split(' ');
    if (!words.includes(own)) return false;
    return other.kind === 'person' || (words.length > 2 && (other.kind !== 'organisation' || words.some(isRoleNoun)));
  });
}

/** "a student at Leeds University Amneh Jafari": a first name before the surname, though the run of capitals began as something else. */
function writtenInFull(facts: Facts, name: NameFact, surname: string): boolean {
  const first = copyMentions(facts, name)[0];
  return first !== undefined && (fullForms(facts).get(surname) ?? Infinity) < first.start;
}

/** For each capitalised word with a first name or an unlisted capitalised word before it, where it first stands so. */
const fullForms = memoised((facts: Facts): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const { role, start, prose } of facts.article.paragraphs) {
    if (!read.has(role)) continue;
    const { capital } = shapeOf(prose);
    let run = 0;
    for (const [i, word] of prose.words.entries()) {
      run = capital[i] && /^\p{Lu}\p{Ll}/u.test(word.text) ? run + 1 : 0;
      const before = prose.words[i - 1];
      if (run < 2 || !before || places.has(word.lower)) continue;
      if (isGivenName(before.lower) || (run > 2 && commonness(before.lower) === 0) || isOddFirst(prose, i - 1, run))
        places.set(word.lower, start + word.start);
    }
  }
  return places;
});

/** `said Wale Falk`: a word of the dictionary before a surname, with a capital that neither a sentence nor a title gives it. */
function isOddFirst(prose: Prose, k: number, run: number): boolean {
  const word = prose.words[k];
  if (!word || run < 2 || shapeOf(prose).opening[k] === true || commonness(word.lower) > 1) return false;
  return (
    word.text.length < 6 &&
    !isTitleWord(word.lower) &&
    !isRoleNoun(word.lower) &&
    !isDemonym(word.lower) &&
    !isBody(word.lower)
  );
}

const read: ReadonlySet<string> = new Set(['copy', 'caption', 'standfirst']);

/** Also `Falk (left)`, the words of a caption. */
function isAdjective(facts: Facts, mention: MentionFact): boolean {
  const at = wordsOf(facts, mention);
  if (
    /^\s*\((?:left|right|centre|center|pictured|above|below)\b/.test(
      facts.article.text.slice(mention.end, mention.end + 14),
    )
  )
    return true;
  if (!at || mention.title) return false;
  const { prose, first, last } = at;
  if (isAttributive(prose, first, last)) return true;
  const next = prose.words[last + 1];
  const possessive = /^['’]s?$/.test(next?.text ?? '');
  // both the Falk and Orme administrations
  const paired = next?.lower === 'and' && /^\p{Lu}/u.test(prose.words[last + 2]?.text ?? '');
  const noun = lowerAt(prose, possessive ? last + 2 : last + (paired ? 3 : 1));
  // Okonjo's chairman, Okonjo's shares: a firm's.
  if (possessive && firms.has(noun)) return true;
  if (
    adjectival.has(noun) &&
    (!possessive || /^(?:disease|syndrome|law|theorem|principle|paradox|equation)$/.test(noun))
  )
    return true;
  return lowerAt(prose, first - 1) === 'the' && !possessive && next?.tag === 'NOUN';
}

/** `, 61,` and `, who lost an arm,` are no role. */
const tellsNoRole = (facts: Facts, apposition: Span): boolean => /^(?:\d|who\b)/.test(textOf(facts, apposition));

/** `the miller, Frey,`: a character with a role. */
const describedByRole = (facts: Facts, mention: MentionFact): boolean =>
  (mention.apposition !== null &&
    !(mention.title !== null && isCourtesyAlone(facts, mention)) &&
    !(
      mention.apposition.start > mention.start &&
      (isSpoken(facts, mention) || tellsNoRole(facts, mention.apposition))
    )) ||
  (mention.title !== null &&
    !textOf(facts, mention.title)
      .split(' ')
      .every((word) => courtesy.test(word)) &&
    !/^\p{Lu}/u.test(textOf(facts, mention.title)));
