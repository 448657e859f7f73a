import type { Paragraph, Sentence, Word } from '../../article/article';
import type { Fix, QueryLevel, Related, Span } from '../../contract';
import type { AttributionFact, Facts, MentionFact, NameFact } from '../../facts';
import { bodyNouns } from '../../lexicon/cue-nouns';
import { men, women } from '../../lexicon/given-names';
import { commonness } from '../../lexicon/common-words';
import { wordSet } from '../../lexicon/forms';
import { bodyWords, personNouns, roleNouns } from '../../lexicon/people';
import { isSurname } from '../../lexicon/people-words';
import { isDemonym } from '../../lexicon/places';
import type { Finding, Rule } from '../../rule';
import { judges, stakesOf } from '../risk/stakes';
import { attributionsIn, capital, replace, wordsOf } from './support';

export const speakerAmbiguous: Rule = {
  code: 'claims/speaker-ambiguous',
  title: 'Which "he"?',
  level: 'information',
  *check(facts: Facts): Iterable<Finding> {
    for (const paragraph of facts.article.paragraphs) {
      if (paragraph.role !== 'copy' || paragraph.label || paragraph.kind === 'block-quote') continue;
      for (const attribution of attributionsIn(facts, paragraph.index)) {
        const { source, cue } = attribution;
        if (!source || !cue || attribution.manner !== 'report' || attribution.carried) continue;
        if (source.start < paragraph.start || source.end > paragraph.end) continue;
        const who = candidatesFor(facts, paragraph, attribution, source);
        if (who.length < 2 || settledBy(facts, attribution, source, who)) continue;
        const span = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
        if (span.end - span.start > 40) continue;
        const words = wordsOf(facts, source);
        yield {
          ...span,
          level: levelOf(facts, paragraph, attribution),
          message: `"${wordsOf(facts, span)}": ${who
            .slice(0, 3)
            .map((c) => c.label)
            .join(' or ')}?`,
          related: who.map(({ label, span: at }): Related => ({
            ...at,
            message: `${label}, line ${String(facts.article.lineAt(at.start))}.`,
          })),
          fixes: who.slice(0, 3).map(({ label }): Fix => {
            const text = /^\p{Lu}/u.test(words) ? capital(label) : label;
            return { title: `"${label}"`, edits: [replace(source, text)] };
          }),
        };
      }
    }
  },
};

/** Somebody speaks on, or the one the facts take it to be is none of those who fit. */
function settledBy(facts: Facts, { speakerName }: AttributionFact, source: Span, who: readonly Candidate[]): boolean {
  const names = who.map((c) => c.name).filter((n): n is number => n !== undefined);
  if (names.length === 0) return false;
  if (speakerName !== null && !names.includes(speakerName)) return true;
  const earlier = facts.claims.attributions.filter(
    (a) => a.manner === 'report' && a.source !== null && a.source.start < source.start && a.speakerName !== null,
  );
  const last = earlier[earlier.length - 1]?.speakerName ?? null;
  return last !== null && names.includes(last);
}

interface Candidate {
  /** Index of the name, where it is one. */
  readonly name?: number;
  readonly label: string;
  readonly span: Span;
}

const keeps =
  /\b(?:add|added|adds|adding|continue|continued|continues|went on|goes on|concluded|concludes|also|later)\b/i;

function candidatesFor(facts: Facts, paragraph: Paragraph, attribution: AttributionFact, source: Span): Candidate[] {
  const words = wordsOf(facts, source).toLowerCase();
  const cue = attribution.cue
    ? facts.article.text.slice(Math.max(paragraph.start, attribution.cue.start - 6), attribution.cue.end)
    : '';
  if (keeps.test(cue) || keeps.test(facts.article.text.slice(source.end, source.end + 6))) return [];
  const { sentences } = paragraph.prose;
  const place = source.start - paragraph.start;
  const here = sentences.findIndex((s) => s.start <= place && place < s.end);
  if (here < 0) return [];
  if (words === 'he' || words === 'she') {
    const before = here === 0 ? paragraphBefore(facts, paragraph, place) : null;
    return before
      ? people(
          facts,
          before.paragraph,
          before.sentences,
          before.sentences.length - 1,
          before.paragraph.prose.text.length,
          words,
        )
      : people(facts, paragraph, sentences, here, place, words);
  }
  if (words === 'it') return bodies(facts, paragraph, sentences, here);
  const noun = /^the (?:\p{L}+ )?(\p{L}+)$/u.exec(words)?.[1];
  return noun && noun !== 'statement' && noun !== 'report' ? holders(facts, paragraph, sentences, here, noun) : [];
}

const inSentence = (facts: Facts, paragraph: Paragraph, sentence: { start: number; end: number }): MentionFact[] =>
  facts.names
    .within({ start: paragraph.start + sentence.start, end: paragraph.start + sentence.end })
    .filter((m) => !m.quoted && m.start >= paragraph.start + sentence.start && m.end <= paragraph.start + sentence.end);

/**
 * The paragraph before one that opens with the pronoun's sentence, where nobody speaks there and nobody is named here:
 * with an empty sentence at its end in the pronoun's place.
 */
function paragraphBefore(
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
function people(
  facts: Facts,
  paragraph: Paragraph,
  sentences: readonly Sentence[],
  here: number,
  place: number,
  pronoun: string,
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
    const named = persons(facts, inSentence(facts, paragraph, span)).filter(({ name }) => fits(name, pronoun));
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
      if (spoke || speaksInSentence(paragraph, span)) return [];
      return named.length > 1 && together(paragraph, span, named)
        ? named.map(({ name, at }) => ({ name: name.index, label: name.surname ?? name.name, span: at }))
        : [];
    }
    first = false;
  }
  return [];
}

/** One of them is told to speak there, by a verb no attribution is made of: "Falk told reporters it was done." */
function speaksInSentence(paragraph: Paragraph, span: { start: number; end: number }): boolean {
  return /\b(?:said|told|says|added|according to|spoke to reporters|wrote|tweeted|explained|argued|insisted)\b/i.test(
    paragraph.prose.text.slice(span.start, span.end),
  );
}

/** What one person does to another by name, and a firm or a place seldom does. */
const meeting = wordSet('met phoned telephoned called hugged embraced greeted rang congratulated thanked interviewed');

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

/** By what the article shows, or else by a given name that leaves no doubt: that may drop a candidate, never make one. */
function fits(name: NameFact, pronoun: string): boolean {
  if (name.pronoun !== null) return name.pronoun === pronoun;
  const given = name.name.split(/[\s.]/)[0].toLowerCase();
  return !(pronoun === 'he' ? women : men).has(given);
}

interface Named {
  readonly name: NameFact;
  readonly at: MentionFact;
}

function persons(facts: Facts, mentions: readonly MentionFact[]): Named[] {
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
  const between = words.filter(
    (w) => paragraph.start + w.start >= first.at.end && paragraph.start + w.end <= second.at.start,
  );
  // The first name opens its sentence, as a subject does, and the second follows on a verb, "and" or "with".
  if (before.some((w) => w.tag === 'VERB' || w.tag === 'AUX') || before.length > 8 || between.length > 12) return false;
  return between.some((w) => w.tag === 'VERB' || w.lower === 'and' || w.lower === 'with' || w.lower === 'beside');
}

/** "The board sued the club. It said …" */
function bodies(facts: Facts, paragraph: Paragraph, sentences: readonly Sentence[], here: number): Candidate[] {
  const before = sentences[here - 1];
  if (!before) return [];
  const { words } = paragraph.prose;
  const found: Candidate[] = [];
  let joined = false;
  for (let i = before.first; i < before.last; i++) {
    const word = words[i];
    if (word.quoted > 0) return [];
    if (word.tag === 'VERB' || word.tag === 'AUX') break;
    if (word.lower === 'and' || word.lower === 'with') joined = found.length > 0;
    const span = { start: paragraph.start + word.start, end: paragraph.start + word.end };
    const mention = facts.names.within(span).find((m) => facts.names.names[m.name].kind === 'organisation');
    if (mention) {
      if (found.every((c) => c.span.start !== mention.start))
        found.push({ label: wordsOf(facts, mention), span: mention });
    } else if (
      (bodyWords.has(word.lower) ||
        bodyNouns.has(word.lower) ||
        /^(?:airport|airline|stadium|museum|theatre|theater)$/.test(word.lower)) &&
      words[i - 1]?.lower === 'the' &&
      (words[i + 1] === undefined || words[i + 1].tag !== 'NOUN')
    ) {
      found.push({ label: `the ${word.text}`, span });
    }
  }
  return joined && found.length > 1 ? found : [];
}

/** "Mayor Falk wrote to Mayor Ruiz. The mayor said …" */
function holders(
  facts: Facts,
  paragraph: Paragraph,
  sentences: readonly Sentence[],
  here: number,
  noun: string,
): Candidate[] {
  for (const back of [1, 2]) {
    const sentence = sentences[here - back];
    if (!sentence) return [];
    const pair = pairOf(paragraph, sentence, noun);
    if (pair.length > 0) return pair;
    const named = persons(facts, inSentence(facts, paragraph, sentence));
    if (named.length === 0) continue;
    const { text } = paragraph.prose;
    const said = text.slice(sentence.start, sentence.end).toLowerCase();
    const both =
      new RegExp(`\\b(?:both|two|all)\\s(?:\\p{L}+\\s)?${noun}s\\b`, 'u').test(said) ||
      new RegExp(`\\b${noun}s\\s\\p{L}`, 'u').test(said);
    const holding = named.filter(({ name, at }) => {
      const title = at.title ? wordsOf(facts, at.title) : '';
      const apposition = at.apposition ? wordsOf(facts, at.apposition) : '';
      return new RegExp(`\\b${noun}\\b`, 'iu').test(`${title} ${apposition} ${name.role ?? ''}`);
    });
    const who = both && named.length > 1 ? named : holding;
    return who.length > 1 ? who.map(({ name, at }) => ({ label: name.surname ?? name.name, span: at })) : [];
  }
  return [];
}

/** "Reid and Marks, both lawyers, …": two surnames and what both are. */
function pairOf(paragraph: Paragraph, sentence: Sentence, noun: string): Candidate[] {
  const text = paragraph.prose.text.slice(sentence.start, sentence.end);
  const pair =
    /^(?:\p{Lu}[\p{L}’'-]+\s+)?(\p{Lu}[\p{L}’'-]+)\s+and\s+(?:\p{Lu}[\p{L}’'-]+\s+)?(\p{Lu}[\p{L}’'-]+),\s+(?:both|two)\s+(?:\p{Ll}+\s+)?(\p{Ll}+)s\b/u.exec(
      text,
    );
  if (!pair || pair[3] !== noun) return [];
  return [pair[1], pair[2]].map((label) => {
    const start = paragraph.start + sentence.start + text.indexOf(label);
    return { label, span: { start, end: start + label.length } };
  });
}

const admitting =
  /\b(?:i (?:was wrong|did it|lied|took|knew|am sorry|apologi[sz]e|made a mistake|failed|stole|cheated)|had (?:lied|cheated|stolen|taken|known|failed|erred)|was (?:guilty|wrong|to blame|sorry))\b/i;

/** A warning when the words accuse or admit. */
function levelOf(facts: Facts, paragraph: Paragraph, attribution: AttributionFact): QueryLevel {
  const { words } = paragraph.prose;
  if (attribution.cue && /\b(?:admit|confess)/i.test(wordsOf(facts, attribution.cue))) return 'warning';
  for (const piece of attribution.content) {
    const first = words.findIndex((w) => paragraph.start + w.start >= piece.start);
    let last = words.findIndex((w) => paragraph.start + w.end > piece.end);
    if (last < 0) last = words.length;
    if (first < 0 || last <= first) continue;
    const range = { first, last };
    if (
      stakesOf(paragraph.prose, range) === 'accusation' ||
      judges(paragraph.prose, range) ||
      admitting.test(wordsOf(facts, piece))
    )
      return 'warning';
  }
  return 'information';
}
