import type { Paragraph, Prose } from '../../article/article';
import type { Edit, Fix, Related, Span } from '../../contract';
import type { AttributionFact, Facts } from '../../facts';
import type { Range } from '../risk/clause';
import { memoised } from '../../memo';

/** What rules about sources share: words of a paragraph as spans of the text, and sources of the article as fixes. */

export function spanIn(paragraph: Paragraph, range: Range): Span {
  const { words } = paragraph.prose;
  return { start: paragraph.start + words[range.first].start, end: paragraph.start + words[range.last - 1].end };
}

/** The characters of a span on one line. */
export const wordsOf = (facts: Facts, span: Span): string =>
  facts.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');

/** At most so many characters, cut between words. */
export function short(text: string, most = 40): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 12))} …`;
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A source of the article as the copy would name it again. */
export interface KnownSource {
  readonly attribution: AttributionFact;
  /** `Falk`, `prosecutors`, `the ministry` */
  readonly label: string;
  readonly span: Span;
}

/** Those who speak for themselves or for a body, each where it speaks, in reading order. */
export const knownSources = memoised((facts: Facts): readonly KnownSource[] => {
  const found: KnownSource[] = [];
  for (const attribution of facts.claims.attributions) {
    const { source, sourceKind, manner } = attribution;
    if (!source || manner !== 'report' || !['person', 'institution', 'document'].includes(sourceKind)) continue;
    const label = labelOf(facts, attribution, source);
    if (label) found.push({ attribution, label, span: source });
  }
  return found;
});

const pronoun = /^(?:he|she|it|they|who|which|that|i|we|you)$/i;

function labelOf(facts: Facts, { speakerName }: AttributionFact, source: Span): string | null {
  const name = speakerName === null ? null : facts.names.names[speakerName];
  if (name?.kind === 'person') return name.surname ?? name.name;
  const words = wordsOf(facts, source);
  if (pronoun.test(words)) return name ? name.name : null;
  const first = words.split(/[,(–—]/)[0].trim();
  if (first.length === 0 || first.length > 48) return name ? name.name : null;
  const definite = first.replace(/^(?:A|An|The) /, 'the ').replace(/^(?:a|an) /, 'the ');
  const named = facts.names.within(source).some((m) => m.start === source.start);
  return named || definite !== first ? definite : definite.slice(0, 1).toLowerCase() + definite.slice(1);
}

/** The nearest sources to a place, each once, nearest first. */
export function nearestSources(facts: Facts, at: number, most = 3): readonly KnownSource[] {
  const sources = byPlace(facts);
  let low = 0;
  let high = sources.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sources[mid]?.span.start ?? 0) < at) low = mid + 1;
    else high = mid;
  }
  const seen = new Set<string>();
  const out: KnownSource[] = [];
  let [left, right] = [low - 1, low];
  for (let step = 0; step < within && out.length < most; step++) {
    const [before, after] = [sources[left], sources[right]];
    const nearer = before && (!after || at - before.span.start <= after.span.start - at) ? before : after;
    if (!nearer) break;
    if (nearer === before) left--;
    else right++;
    const key = nearer.label.toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    out.push(nearer);
  }
  return out;
}

/** How many places where somebody speaks are looked at around a finding. */
const within = 300;

const byPlace = memoised((facts: Facts): readonly KnownSource[] =>
  [...knownSources(facts)].sort((a, b) => a.span.start - b.span.start),
);

const speaksInPresent = memoised(
  ({ article }: Facts): boolean => /\bsays\b/.test(article.text) && !/\bsaid\b/.test(article.text),
);

/** "prosecutors said" or, where the article speaks in the present, "prosecutors say". */
export function says(facts: Facts, label: string): string {
  const present = speaksInPresent(facts);
  const plural = /(?:[^s]s|police|people)$/.test(label) && !/^\p{Lu}/u.test(label);
  return `${label} ${present ? (plural ? 'say' : 'says') : 'said'}`;
}

/** Where ", prosecutors said" goes in: before the full stop of a sentence; null when it ends otherwise. */
export function endOf(prose: Prose, paragraph: Paragraph, sentence: number): number | null {
  const { end, start } = prose.sentences[sentence];
  const text = prose.text.slice(start, end).trimEnd();
  if (!text.endsWith('.') || /[”"’]\.?$/.test(text)) return null;
  return paragraph.start + start + text.length - 1;
}

/** Fixes that name a source already in the article at the end of a sentence, nearest first. */
export function addSource(facts: Facts, paragraph: Paragraph, sentence: number, at: number): Fix[] {
  const place = endOf(paragraph.prose, paragraph, sentence);
  if (place === null) return [];
  return nearestSources(facts, at).map(({ label }) => {
    const words = `, ${says(facts, label)}`;
    return { title: `Add "${words}"`, edits: [{ start: place, end: place, text: words }] };
  });
}

/** The nearest source with its line, as a related place. */
export function nearestRelated(facts: Facts, at: number, most = 2): Related[] {
  return nearestSources(facts, at, most).map(({ span, attribution }) => ({
    ...span,
    message: `Source in reach: ${short(attribution.speaker ?? wordsOf(facts, span))}, line ${String(facts.article.lineAt(span.start))}.`,
  }));
}

export const replace = (span: Span, text: string): Edit => ({ start: span.start, end: span.end, text });

const byParagraph = memoised(({ claims }: Facts): ReadonlyMap<number, readonly AttributionFact[]> => {
  const made = new Map<number, AttributionFact[]>();
  for (const one of claims.attributions) {
    const list = made.get(one.paragraph);
    if (list) list.push(one);
    else made.set(one.paragraph, [one]);
  }
  return made;
});

/** Attributions whose content lies in a paragraph. */
export const attributionsIn = (facts: Facts, paragraph: number): readonly AttributionFact[] =>
  byParagraph(facts).get(paragraph) ?? [];

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The report in which a span is part of what is said by somebody else who is named; null when it is not. */
export function reportedBy(facts: Facts, paragraph: number, span: Span): AttributionFact | null {
  for (const one of attributionsIn(facts, paragraph)) {
    if (
      one.manner !== 'report' ||
      one.carried ||
      !['person', 'institution', 'document', 'outlet'].includes(one.sourceKind)
    )
      continue;
    if (one.source && touches(one.source, span)) continue;
    if (one.cue && touches(one.cue, span)) continue;
    if (one.content.some((piece) => piece.start <= span.start && span.end <= piece.end)) return one;
  }
  return null;
}

/** Whether somebody says, believes or denies it: "Investigators believe Vale sold the tyres". */
export const heldBy = (facts: Facts, paragraph: number, span: Span): boolean =>
  attributionsIn(facts, paragraph).some(
    (a) => a.source !== null && a.cue !== null && a.content.some((c) => c.start <= span.start && span.end <= c.end + 1),
  );
