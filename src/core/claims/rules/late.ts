import type { Paragraph, Quotation, Sentence } from '../../article/article';
import type { Span } from '../../contract';
import type { AttributionFact, Facts } from '../../facts';
import { isOrder } from '../order';
import { isSigned } from './quoted-matter';

/** Quotations whose speaker comes after them: how much stands before, and who it is. */
export interface Late {
  readonly quotation: Quotation;
  readonly attribution: Pick<AttributionFact, 'source' | 'speaker'> & Partial<AttributionFact>;
  readonly sentences: number;
  readonly words: number;
  /** The first sentence, with its mark: what is underlined. */
  readonly first: Span;
  readonly nextParagraph: boolean;
}

/** Not the dots of “to it . . . the more”, nor the mark in “Why? because we could”. */
const sentenceEnd = /(?<!\s)[.!?…]["”’']?(?=\s|$)(?!\s+(?:\p{Ll}|\.))/gu;
const abbreviation = /(?:\b(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Sen|Rep|Gov|Lt|Col|No|vs)|\b\p{Lu})\.$/u;

/** Sentences of quoted words, and where the first ends. */
function sentencesOf(text: string): { count: number; firstEnd: number } {
  let count = 0;
  let firstEnd = -1;
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + 1;
    if (abbreviation.test(text.slice(Math.max(0, end - 8), end))) continue;
    count++;
    if (firstEnd < 0) firstEnd = match.index + match[0].length;
  }
  const rest = text.slice(firstEnd < 0 ? 0 : lastEnd(text)).trim();
  if (/[\p{L}\p{N}]/u.test(rest)) count++;
  return { count, firstEnd: firstEnd < 0 ? text.length : firstEnd };
}

function lastEnd(text: string): number {
  let end = 0;
  for (const match of text.matchAll(sentenceEnd)) end = match.index + 1;
  return end;
}

/** What stands quoted before the first word on who speaks; null when the speaker comes first, or is carried. */
export function lateness(facts: Facts, quotation: Quotation, attribution: AttributionFact): Late | null {
  const { text } = facts.article;
  const marker = [attribution.cue, attribution.source]
    .filter((s): s is Span => s !== null)
    .sort((a, b) => a.start - b.start)[0];
  if (!marker) return null;
  const paragraph = facts.article.paragraphAt(quotation.start);
  if (marker.start > quotation.end && facts.article.paragraphAt(marker.start) !== paragraph) {
    return quotation.closed && !isSigned(text, quotation)
      ? measured(text, quotation, attribution, quotation.inner, true)
      : null;
  }
  if (attribution.carried || isSetApart(text, paragraph, quotation)) return null;
  const before = quotation.inner.filter((span) => span.end <= marker.start);
  if (before.length === 0 || before[0].start !== quotation.inner[0]?.start) return null;
  return measured(text, quotation, attribution, before, false);
}

/** A paragraph of its own with a name after it. */
const isSetApart = (text: string, paragraph: Paragraph | null, quotation: Quotation): boolean =>
  paragraph !== null && !/\p{L}/u.test(text.slice(paragraph.start, quotation.start)) && isSigned(text, quotation);

function measured(
  text: string,
  quotation: Quotation,
  attribution: Late['attribution'],
  before: readonly Span[],
  nextParagraph: boolean,
): Late {
  let sentences = 0;
  let words = 0;
  let firstEnd = -1;
  for (const span of before) {
    const inner = text.slice(span.start, span.end);
    const found = sentencesOf(inner);
    sentences += found.count;
    words += (inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).length;
    if (firstEnd < 0) firstEnd = span.start + found.firstEnd;
  }
  return { quotation, attribution, sentences, words, first: { start: quotation.start, end: firstEnd }, nextParagraph };
}

/**
 * A closed quotation with nobody in reach, where the next paragraph opens by naming the one who speaks with a verb of
 * speech (ruling 13); null otherwise.
 */
export function lateNext(facts: Facts, quotation: Quotation): Late | null {
  const { article } = facts;
  const paragraph = article.paragraphs[quotation.paragraph];
  const alone =
    quotation.closed &&
    quotation.start - paragraph.start < 3 &&
    paragraph.end - (quotation.pieces.at(-1)?.end ?? 0) < 3;
  if (!alone) return null;
  const next = article.paragraphs[paragraph.index + 1];
  if (next?.role !== 'copy' || next.section !== paragraph.section) return null;
  const sentence = next.prose.sentences[0];
  const plain = sentence ? opensBySpeaking(facts, next, sentence) : null;
  if (plain) return measured(article.text, quotation, plain, quotation.inner, true);
  const attribution = facts.claims.attributions.find(
    (a) => a.paragraph === next.index && a.manner === 'report' && !a.carried && a.sourceKind === 'person' && a.source !== null && a.speakerName !== null &&
      a.source.start >= next.start && a.source.end <= next.start + (sentence?.end ?? 0),
  ); // prettier-ignore
  // "The judge told the jury not to look": what is told there is other matter.
  const told = attribution?.content[0];
  if (told && isOrder(article.text.slice(told.start, told.end))) return null;
  // The next paragraph's own quotation has its speaker; only one who goes on with what was said is meant here.
  if (
    !attribution?.cue ||
    !/\b(?:said|says|told|added|recalled|explained|was speaking|spoke)\b/i.test(
      article.text.slice(attribution.cue.start, attribution.cue.end),
    )
  )
    return null;
  return measured(article.text, quotation, attribution, quotation.inner, true);
}

const speaking =
  /^[\s,]*(?:\p{L}[\p{L}\s-]{0,40},\s*)?(?:had\s+|has\s+)?(?:said|says|spoke|speaks|was\s+speaking|wrote|told|made\s+the\s+remark|was\s+describing|was\s+talking)\b/u;

const toldTo = /\btold\s+(?:the\s+)?\p{L}+\s+/u;
/** "told the jury not to look": other matter than what was quoted. */
const tellsOrder = (text: string): boolean => {
  const told = toldTo.exec(text);
  return told !== null && isOrder(text.slice(told.index + told[0].length));
};

/** "Mayor Edda Lowe was speaking before …": a person opens the sentence, and speaks. */
function opensBySpeaking(
  facts: Facts,
  next: Paragraph,
  sentence: Sentence,
): Pick<AttributionFact, 'source' | 'speaker'> | null {
  const text = next.prose.text.slice(sentence.start, sentence.end);
  for (const mention of facts.names.within({
    start: next.start,
    end: next.start + Math.min(sentence.end, sentence.start + 80),
  })) {
    const name = facts.names.names[mention.name];
    if (name.kind !== 'person' || mention.quoted) continue;
    const rest = text.slice(mention.end - next.start - sentence.start, mention.end - next.start - sentence.start + 80);
    return speaking.test(rest) && !tellsOrder(rest) && !/[“"”]/.test(text)
      ? { source: { start: mention.start, end: mention.end }, speaker: name.name }
      : null;
  }
  return null;
}

export const isLateNext = (facts: Facts, quotation: Quotation): boolean => lateNext(facts, quotation) !== null;
