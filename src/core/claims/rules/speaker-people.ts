import type { Paragraph, Sentence, Word } from '../../article/article';
import type { Span } from '../../contract';
import type { Facts, MentionFact, NameFact } from '../../facts';
import { bodyNouns } from '../../lexicon/cue-nouns';
import { men, women } from '../../lexicon/given-names';
import { commonness } from '../../lexicon/common-words';
import { wordSet } from '../../lexicon/forms';
import { bodyWords, personNouns, roleNouns } from '../../lexicon/people';
import { isSurname } from '../../lexicon/people-words';
import { isDemonym } from '../../lexicon/places';
import { canBe } from '../gender';
import { attributionsIn, wordsOf } from './support';

/** One who may be meant by "he" or "the lawyer". */
export interface Candidate {
  /** Index of the name, where it is one. */
  readonly name?: number;
  readonly label: string;
  readonly span: Span;
}

export const inSentence = (
  facts: Facts,
  paragraph: Paragraph,
  sentence: { start: number; end: number },
): MentionFact[] =>
  facts.names
    .within({ start: paragraph.start + sentence.start, end: paragraph.start + sentence.end })
    .filter((m) => !m.quoted && m.start >= paragraph.start + sentence.start && m.end <= paragraph.start + sentence.end);

/**
 * The paragraph before one that opens with the pronoun's sentence, where nobody speaks there and nobody is named here:
 * with an empty sentence at its end in the pronoun's place.
 */
export function paragraphBefore(
  facts: Facts,
  paragraph: Paragraph,
  place: number,
): { paragraph: Paragraph; sentences: readonly Sentence[] } | null {
  const before = facts.article.paragraphs[paragraph.index - 1];
  if (
    before?.role !== 'copy' ||
    before.section !== paragraph.section ||
    before.entry !== paragraph.entry ||
    before.label
  )
    return null;
  if (attributionsIn(facts, before.index).some((a) => a.manner === 'report')) return null;
  if (inSentence(facts, paragraph, { start: 0, end: place }).length > 0) return null;
  const { sentences, words, text } = before.prose;
  const empty = {
    index: sentences.length,
    start: text.length,
    end: text.length,
    first: words.length,
    last: words.length,
  };
  return { paragraph: before, sentences: [...sentences, empty] };
}

/** The people of the nearest sentence that names any, before a pronoun, whom it fits. */
export function people(
  facts: Facts,
  paragraph: Paragraph,
  sentences: readonly Sentence[],
  here: number,
  place: number,
  pronoun: 'he' | 'she',
): Candidate[] {
  const spans = [
    { start: sentences[here].start, end: place },
    ...[1, 2].map((back) => sentences[here - back]).filter((s) => s !== undefined),
  ];
  const before = sentences[here - 1];
  const pair = before ? surnamePair(facts, paragraph, before, pronoun) : [];
  if (pair.length > 0) return pair;
  let first = true;
  for (const span of spans) {
    const everybody = persons(facts, inSentence(facts, paragraph, span));
    const named = everybody.filter(({ name }, i) => canBe(name, pronoun) && !isOther(facts, everybody, i, pronoun));
    // One person named before the pronoun in its own sentence: whether that is who speaks, nobody need ask.
    if (first && named.length === 1) return [];
    if (named.length > 0) {
      const spoke = attributionsIn(facts, paragraph.index).some(
        (a) =>
          a.manner === 'report' &&
          a.source !== null &&
          a.source.start < paragraph.start + place &&
          a.speakerName !== null &&
          named.some(({ name }) => name.index === a.speakerName) &&
          wordsOf(facts, a.source).toLowerCase() !== pronoun,
      );
      if (spoke || speaksInSentence(paragraph, span) || addressesOther(paragraph, span, named)) return [];
      return named.length > 1 && together(paragraph, span, named)
        ? named.map(({ name, at }) => ({ name: name.index, label: name.surname ?? name.name, span: at }))
        : [];
    }
    first = false;
  }
  return [];
}

const menKin = /^\s+and (?:her|his) (?:\p{L}+ )?(?:husband|brother|father|son|uncle|grandfather|nephew|boyfriend)\b/iu;
const womenKin =
  /^\s+and (?:her|his) (?:\p{L}+ )?(?:wife|sister|mother|daughter|aunt|grandmother|niece|girlfriend)\b/iu;

/** "Falk and her husband, Ivo": what stands between two names tells that one is a woman, the other a man. */
function isOther(facts: Facts, named: readonly Named[], i: number, pronoun: 'he' | 'she'): boolean {
  const after = facts.article.text.slice(named[i].at.end, named[i].at.end + 40);
  const owner = /^\s+and (her|his)\b/.exec(after)?.[1];
  if (owner && (menKin.test(after) || womenKin.test(after)) && (owner === 'her') !== (pronoun === 'she')) return true;
  const before = named[i - 1];
  const kin = before ? facts.article.text.slice(before.at.end, named[i].at.start) : '';
  return pronoun === 'he' ? womenKin.test(kin) : menKin.test(kin);
}

/** One of them is told to speak there, by a verb no attribution is made of: "Falk told reporters it was done." */
function speaksInSentence(paragraph: Paragraph, span: { start: number; end: number }): boolean {
  return /\b(?:said|told|says|added|according to|spoke to reporters|wrote|tweeted|explained|argued|insisted)\b/i.test(
    paragraph.prose.text.slice(span.start, span.end),
  );
}

/** What one person does to another by name, and a firm or a place seldom does. */
const meeting = wordSet('met phoned telephoned called hugged embraced greeted rang congratulated thanked interviewed');

/** Acts of speech on somebody: whoever does them speaks on. */
const addressing = wordSet(
  `thanked thanks praised praises congratulated congratulates apologised apologized greeted greets welcomed welcomes urged urges
  warned warns advised begged assured reassured reminded challenged blessed toasted saluted hailed commended sentenced jailed fined
  scolded rebuked reprimanded lectured consoled comforted`,
);
/** "paid tribute to", "offered her condolences to", "wished the rower luck". */
const addresses =
  /\b(?:paid|pays|paying) (?:\p{L}+ )?(?:tribute|homage|respects)\b|\b(?:offer|express|send|sent|gave|give|extend|convey)(?:s|ed)? (?:\p{L}+ ){0,2}(?:condolences|sympath(?:y|ies)|thanks|gratitude|apolog(?:y|ies)|congratulations|regrets?|good wishes)\b|\bwish(?:es|ed) [^.]{2,40} (?:luck|well|success|happiness)\b|\b(?:led|leads) (?:the )?(?:prayers|tributes|applause)\b/iu;

/** One of them addresses the other: "Dr Rao offered her condolences to the parents, Simon and Jane Falk." */
function addressesOther(paragraph: Paragraph, span: { start: number; end: number }, named: readonly Named[]): boolean {
  const { words, text } = paragraph.prose;
  const last = named[named.length - 1].at.start - paragraph.start;
  const spoken = words.some((w) => w.start >= span.start && w.end <= last && w.quoted === 0 && addressing.has(w.lower));
  return spoken || addresses.test(text.slice(span.start, span.end));
}

const bareSurname = (word: Word): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) &&
  (isSurname(word.lower) || (commonness(word.lower) === 0 && !isDemonym(word.lower))) &&
  ![bodyWords, bodyNouns, roleNouns, personNouns].some((list) => list.has(word.lower));

/** "Sanz and Holm argued for an hour.": two surnames that open a sentence, or one that meets the other, and neither speaks in it. */
function surnamePair(facts: Facts, paragraph: Paragraph, sentence: Sentence, pronoun: string): Candidate[] {
  const { words } = paragraph.prose;
  const [a, joint, b, next] = words.slice(sentence.first, sentence.first + 4);
  if (!joint || !b || !next || speaksInSentence(paragraph, sentence)) return [];
  const beside = joint.lower === 'and' && next.tag === 'VERB' && a.tag === 'PROPN' && b.tag === 'PROPN';
  const facing = meeting.has(joint.lower) && bareSurname(a) && bareSurname(b) && !/^\p{Lu}/u.test(next.text);
  if (!beside && !facing) return [];
  const found = [a, b].map((w) => ({
    label: w.text,
    span: { start: paragraph.start + w.start, end: paragraph.start + w.end },
  }));
  const mentioned = found.map(({ span }) => facts.names.within(span).map((m) => facts.names.names[m.name]));
  if (facing) {
    const before = paragraph.prose.sentences[sentence.index - 1];
    if (before && speaksInSentence(paragraph, before)) return [];
    // A surname with nothing beside it may be taken for a place, and "he" for whoever comes first: only sure readings count.
    if (mentioned.flat().some((n) => (n.kind === 'person' ? (n.pronoun ?? pronoun) !== pronoun : n.margin >= 2)))
      return [];
    return found.map((one, i) => ({ ...one, name: mentioned[i].find((n) => n.kind === 'person')?.index }));
  }
  const others = mentioned.flat().some((n) => n.kind !== 'person' || n.pronoun !== null);
  return others || men.has(a.lower) || women.has(a.lower) || men.has(b.lower) || women.has(b.lower) ? [] : found;
}

interface Named {
  readonly name: NameFact;
  readonly at: MentionFact;
}

export function persons(facts: Facts, mentions: readonly MentionFact[]): Named[] {
  const found = new Map<number, Named>();
  for (const at of mentions) {
    const name = facts.names.names[at.name];
    if (name.kind !== 'person' || found.has(name.index)) continue;
    // "Reid's lawyer", "after Berg's death": the owner is not the one who speaks.
    const next = facts.article.text.slice(at.end, at.end + 2);
    if (/^(?:'s|’s|'|’)/.test(next)) continue;
    found.set(name.index, { name, at });
  }
  return [...found.values()];
}

/** They stand side by side or one acts on the other; a person only spoken of in passing is no candidate. */
function together(paragraph: Paragraph, sentence: { start: number; end: number }, named: readonly Named[]): boolean {
  const { words } = paragraph.prose;
  const [first, second] = named;
  const from = paragraph.start + sentence.start;
  const before = words.filter((w) => paragraph.start + w.start >= from && paragraph.start + w.end <= first.at.start);
  // "Sandoval, the coach, sat …": what he is stands beside his name and parts nobody.
  const beside = first.at.apposition;
  const told = words.some(
    (w) =>
      beside && w.tag === 'VERB' && w.start + paragraph.start >= beside.start && w.end + paragraph.start <= beside.end,
  );
  const opens = beside && !told ? beside.end : first.at.end;
  const between = words.filter((w) => paragraph.start + w.start >= opens && paragraph.start + w.end <= second.at.start);
  // "with Falk yard signs in hand": what the signs say.
  const [next, then] = words.filter((w) => paragraph.start + w.start >= second.at.end);
  if (next?.tag === 'NOUN' && next.kind === 'word' && then?.tag !== 'DET') return false;
  // The first name opens its sentence, as a subject does, and the second follows on a verb, "and" or "with".
  if (before.length > 8 || between.length > 12) return false;
  if (before.some((w) => w.tag === 'VERB' || w.tag === 'AUX')) return metByMany(before, between);
  return between.some((w) => w.tag === 'VERB' || w.lower === 'and' || w.lower === 'with' || w.lower === 'beside');
}

const receiving = wordSet(
  'met meets questioned interviewed visited invited heard saw summoned consulted hosted received called grilled joined',
);

/** "The committee met Holm and the deputy mayor, Ivo Lund": a body or a crowd on one side, two people on the other. */
function metByMany(before: readonly Word[], between: readonly Word[]): boolean {
  const verb = before.findIndex((w) => w.tag === 'VERB');
  const subject = before[verb - 1];
  if (verb < 1 || !receiving.has(before[verb].lower) || before.length - verb > 2) return false;
  const many = bodyWords.has(subject.lower) || bodyNouns.has(subject.lower) || /[^s]s$|police$/.test(subject.lower);
  return many && between[0]?.lower === 'and' && !between.some((w) => w.tag === 'VERB');
}
