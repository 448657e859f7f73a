import type { Paragraph, Prose, Quotation } from '../article/article';
import type { Span } from '../contract';
import { type Draft, newDraft } from './draft';
import { beForms, isAdverb, isAuxiliary } from './grammar';
import type { Cast } from './speaker';

/**
 * "She promised “a boat for every child”": whose words a quotation is when nobody is in reach but the pronoun that does
 * what its sentence tells. Not "she is “the worst mayor”", which is said of her.
 */
export function ownPronoun(cast: Cast, paragraph: Paragraph, quotation: Quotation): Draft | null {
  const at = pronounBefore(paragraph.prose, quotation.start - paragraph.start);
  return at < 0 ? null : byPronoun(cast, paragraph, at, quotation.pieces);
}

/** "She is sure of it.": who opens the last sentence of a paragraph, when that is a pronoun for somebody known. */
export function pronounAtEnd(cast: Cast, paragraph: Paragraph): Draft | null {
  const { words, sentences } = paragraph.prose;
  const first = sentences.at(-1)?.first ?? -1;
  const word = words[first];
  if (!word || word.quoted > 0 || !/^(?:he|she)$/.test(word.lower)) return null;
  const draft = byPronoun(cast, paragraph, first, []);
  return draft.speaker.name === null ? null : draft;
}

function byPronoun(cast: Cast, paragraph: Paragraph, at: number, pieces: readonly Span[]): Draft {
  const { prose, start } = paragraph;
  const word = prose.words[at];
  const span = { start: start + word.start, end: start + word.end };
  const speaker = cast.who({
    span,
    words: [word],
    paragraph: paragraph.index,
    sentence: start + prose.sentences[word.sentence].start,
    lemma: '',
    also: false,
  });
  return newDraft(pieces, span, speaker, paragraph, 'named in the same sentence');
}

/** The last "he", "she" or "I" of the sentence before a place that is the subject of a verb other than a copula; -1 for none. */
function pronounBefore({ words, sentences }: Prose, offset: number): number {
  const sentence = sentences.find((s) => s.start <= offset && offset < s.end);
  if (!sentence) return -1;
  let last = sentence.first;
  while (last < sentence.last && words[last].end <= offset) last++;
  for (let i = last - 1; i >= sentence.first; i--) {
    // "The plan he drew was called “…”"
    if (beForms.has(words[i].lower)) return -1;
    if (words[i].quoted > 0 || !/^(?:he|she|i)$/.test(words[i].lower)) continue;
    let verb = i + 1;
    while (verb < last && isAdverb(words[verb])) verb++;
    if (verb < last && (words[verb].tag === 'VERB' || isAuxiliary(words[verb]))) return i;
  }
  return -1;
}
