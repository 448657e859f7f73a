import type { Paragraph, Sentence, Word } from '../article/article';
import type { AttributionFact, NameFacts, Reading, Sourcing } from '../facts';
import { bodyNouns, documentNouns } from '../lexicon/cue-nouns';
import { cardinals } from '../dates/words';
import { lastAtOrBefore } from '../article/lines';
import { actVerbs, actParticiples } from '../lexicon/acts';
import { wordsIn } from './draft';
import { isAdverb, isAuxiliary, verbReading } from './grammar';
import { localFacts, type LocalFacts } from './local';
import { openingColon } from './colon';
import type { Range } from './passage';
import { subjectBefore } from './source';

/** Words that turn to something else: what was said before does not reach past them (guide 2.1 B). */
const turns =
  /^\s*(?:meanwhile|separately|elsewhere|in\s+other\s+\w+|in\s+(?:19|20)\d\d|last\s+(?:year|month|week)|but\s+(?:critics|analysts|experts|opponents|others)|at\s+the\s+same\s+time|in\s+a\s+separate)\b/i;

/** How far below a lead its source may stand, in paragraphs. */
const backwardReach = 2;
/** And in sentences of one paragraph: a paragraph that long is a list. */
const reachInParagraph = 40;

/**
 * Whether each sentence of copy has a source in reach, and how it got it (guide 2.1).
 * @param attributions sorted by start
 */
export function readSourcing(reading: Reading, names: NameFacts, attributions: readonly AttributionFact[]): Sourcing[] {
  const { article } = reading;
  const out: Sourcing[] = [];
  const byParagraph = new Map<number, AttributionFact[]>();
  for (const attribution of attributions) {
    for (const index of touched(reading, attribution)) {
      const list = byParagraph.get(index);
      if (list) list.push(attribution);
      else byParagraph.set(index, [attribution]);
    }
  }
  let list: { readonly attribution: AttributionFact; readonly paragraph: Paragraph } | null = null;
  for (const paragraph of article.paragraphs) {
    if (paragraph.role !== 'copy') continue;
    const here = byParagraph.get(paragraph.index) ?? [];
    const facts = localFacts(paragraph.prose);
    const speaking = bySentence(paragraph, here);
    const listed: AttributionFact | null =
      paragraph.kind === 'item' && list && list.paragraph.entry === paragraph.entry ? list.attribution : null;
    let last: AttributionFact | null = null;
    let distance = 0;
    for (const sentence of paragraph.prose.sentences) {
      const span = { start: paragraph.start + sentence.start, end: paragraph.start + sentence.end };
      const base = { ...span, paragraph: paragraph.index, sentence: sentence.index };
      const own = ownSource(speaking[sentence.index] ?? []);
      if (own) {
        // What critics say carries to nothing else.
        last = own.sourceKind === 'vague' ? null : own.carried ? (last ?? own) : own;
        distance = 0;
        const running = own.content.length > 1 && runs(reading, own, span.start);
        out.push({ ...base, by: running ? 'running' : own.carried ? 'forward' : 'own', attribution: own, distance: 0 });
        continue;
      }
      if (linked(paragraph, span)) {
        out.push({ ...base, by: 'link', attribution: null, distance: 0 });
        continue;
      }
      if (isAct(facts, sentence, names, paragraph)) {
        out.push({ ...base, by: 'act', attribution: null, distance: 0 });
        distance++;
        continue;
      }
      const text = paragraph.prose.text.slice(sentence.start, sentence.end);
      if (turns.test(text)) last = null;
      if (last) {
        distance++;
        out.push({ ...base, by: 'forward', attribution: last, distance });
        continue;
      }
      out.push(
        listed
          ? { ...base, by: 'list', attribution: listed, distance: 0 }
          : { ...base, by: 'none', attribution: null, distance: 0 },
      );
    }
    if (paragraph.kind !== 'item') {
      const opens = openingColon(facts.passage) !== null;
      const opener = opens ? (here[here.length - 1] ?? openerOf(reading, paragraph)) : null;
      list = opener ? { attribution: opener, paragraph } : null;
    }
  }
  return backward(reading, names, out);
}

/** A list's opening that reports without content of its own: "The report found:". */
function openerOf(reading: Reading, paragraph: Paragraph): AttributionFact | null {
  const { passage } = localFacts(paragraph.prose);
  const colon = openingColon(passage);
  if (!colon || !reports(passage.words, colon)) return null;
  const at = (word: number): number => paragraph.start + passage.words[word].start;
  const source = { start: at(colon.source.first), end: paragraph.start + passage.words[colon.source.last - 1].end };
  return {
    content: [],
    source,
    cue: { start: at(colon.cue.first), end: paragraph.end },
    speaker: reading.article.text.slice(source.start, source.end),
    sourceKind: 'document',
    kind: 'indirect',
    manner: 'report',
    carried: false,
    paragraph: paragraph.index,
    speakerName: null,
    link: 'opens the list',
  };
}

/** Not "The main points:", "Here is what changed:": somebody or a paper must stand there, or a verb of saying. */
function reports(words: readonly Word[], { source, cue }: { readonly source: Range; readonly cue: Range }): boolean {
  const speaker = words
    .slice(source.first, source.last)
    .some((w) => w.tag === 'PROPN' || documentNouns.has(w.lower) || bodyNouns.has(w.lower));
  return speaker || words.slice(cue.first, cue.last).some((w) => verbReading(w) !== undefined);
}

function touched(reading: Reading, attribution: AttributionFact): ReadonlySet<number> {
  const found = new Set<number>([attribution.paragraph]);
  for (const piece of attribution.content) {
    const paragraph = reading.article.paragraphAt(piece.start);
    if (paragraph) found.add(paragraph.index);
  }
  return found;
}

/** An attribution that reports, with somebody behind it, that says or names the sentence's matter. */
function ownSource(here: readonly AttributionFact[]): AttributionFact | null {
  return here.find((a) => !a.carried) ?? here[0] ?? null;
}

/** For each sentence of a paragraph the attributions that report, with somebody behind them, and touch it. */
function bySentence(paragraph: Paragraph, here: readonly AttributionFact[]): readonly (readonly AttributionFact[])[] {
  const { sentences } = paragraph.prose;
  const found: AttributionFact[][] = sentences.map(() => []);
  for (const attribution of here) {
    if (attribution.manner !== 'report' || attribution.sourceKind === 'none') continue;
    const touched = new Set<number>();
    for (const piece of [...attribution.content, ...(attribution.cue ? [attribution.cue] : [])]) {
      const [from, to] = [piece.start - paragraph.start, piece.end - paragraph.start];
      const first = Math.max(
        0,
        lastAtOrBefore(sentences.length, (i) => sentences[i].start, from),
      );
      for (let i = first; i < sentences.length && sentences[i].start < to; i++)
        if (from < sentences[i].end) touched.add(i);
    }
    for (const i of touched) found[i].push(attribution);
  }
  return found;
}

/** The sentence lies in a later paragraph of a running quotation. */
function runs(reading: Reading, attribution: AttributionFact, at: number): boolean {
  const paragraph = reading.article.paragraphAt(at);
  const source = attribution.source ?? attribution.content[0];
  return (
    paragraph !== null && source !== undefined && (source.start < paragraph.start || source.start >= paragraph.end)
  );
}

const linked = (paragraph: Paragraph, span: { readonly start: number; readonly end: number }): boolean =>
  paragraph.links.some(
    (link) => /^(?:https?:|\/|\.)/i.test(link.target) && link.start < span.end && span.start < link.end,
  );

/** Announced, ruled, voted, was sentenced: an act of a body is its own source (guide 2.1 A.3). */
function isAct(facts: LocalFacts, sentence: Sentence, names: NameFacts, paragraph: Paragraph): boolean {
  const p = facts.passage;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (p.run[i] >= 0) continue;
    const word = p.words[i];
    if (actParticiples.has(word.lower) && passive(p.words, i, sentence.first)) return true;
    const act = actVerbs.get(word.lower);
    if (!act || (word.tag !== 'VERB' && word.tag !== 'NOUN')) continue;
    if (act.length > 0 && !act.includes(p.words[i + 1]?.lower ?? '')) continue;
    const subject = subjectBefore(p, i, sentence.first);
    if (!subject || subject.how !== 'phrase') continue;
    const span = {
      start: paragraph.start + p.words[subject.first].start,
      end: paragraph.start + p.words[subject.last - 1].end,
    };
    const head = p.words[subject.last - 1].lower;
    const body =
      bodyNouns.has(head) ||
      documentNouns.has(head) ||
      /^(?:judge|jury|jurors|magistrates|magistrate|president|minister|ministers|lawmakers|mps|senators|councillors|voters|mayor|governor|king|queen|pope|chancellor|police|prosecutors|officials|regulators|members|shareholders|he|she|they|it)$/.test(
        head,
      );
    if (body || names.within(span).length > 0) return true;
  }
  return false;
}

function passive(words: readonly Word[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && at - i < 4; i--) {
    if (/^(?:was|were|been|is|are|be|being)$/.test(words[i].lower)) return true;
    if (!isAdverb(words[i]) && !isAuxiliary(words[i])) return false;
  }
  return false;
}

const shared = /^(?:\p{Lu}|\d)/u;

/** The lead may state what the paragraphs below it source: it shares a name or a number with them (guide 2.1 C). */
function backward(reading: Reading, names: NameFacts, all: readonly Sourcing[]): Sourcing[] {
  const copy = reading.article.paragraphs.filter((p) => p.role === 'copy');
  const order = new Map(copy.map((p, i) => [p.index, i]));
  const leads = new Map<number, number>();
  const byOrder = new Map<number, Sourcing[]>();
  for (const one of all) {
    const at = order.get(one.paragraph) ?? 0;
    const list = byOrder.get(at);
    if (list) list.push(one);
    else byOrder.set(at, [one]);
  }
  let section = -1;
  let entry = -1;
  let since = 0;
  for (const [i, p] of copy.entries()) {
    since = p.entry !== entry || (section < 0 && i === 0) ? 0 : since + 1;
    entry = p.entry;
    section = p.section;
    leads.set(i, since);
  }
  return all.map((one) => {
    const at = order.get(one.paragraph) ?? 0;
    if (one.by !== 'none' || (leads.get(at) ?? 9) > 1) return one;
    const paragraph = reading.article.paragraphs[one.paragraph];
    const mine = marksOf(paragraph, one, names);
    for (let next = at; next <= at + backwardReach; next++) {
      const other = copy[next];
      if (!other || other.entry !== paragraph.entry || other.section !== paragraph.section) break;
      const others = byOrder.get(next) ?? [];
      const after = next === at ? lastAtOrBefore(others.length, (k) => others[k].start, one.start) + 1 : 0;
      for (const below of others.slice(after, after + reachInParagraph)) {
        if (below.start <= one.start || below.by !== 'own' || !below.attribution) continue;
        const theirs = marksOf(other, below, names);
        for (const mark of mine)
          if (theirs.has(mark)) return { ...one, by: 'backward', attribution: below.attribution };
      }
    }
    return one;
  });
}

/** Names and numbers of a sentence, as they may be met again. */
function marksOf(paragraph: Paragraph, one: Sourcing, names: NameFacts): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const mention of names.within(one))
    if (mention.start >= one.start && mention.end <= one.end) marks.add(`name ${mention.name.toString()}`);
  const words = wordsIn(paragraph.prose.words, paragraph.start, one);
  words.forEach((word, i) => {
    const spelled = spelledNumber(word.lower);
    if (spelled !== null) marks.add(spelled);
    else if (word.kind === 'number' || (i > 0 && word.tag === 'PROPN' && shared.test(word.text))) marks.add(word.lower);
    else if (word.kind === 'word' && word.tag === 'NOUN' && word.lower.length > 4) marks.add(`noun ${word.lemma}`);
  });
  return marks;
}

/** "forty-one" as "41"; small numbers in words are met everywhere and mark nothing. */
function spelledNumber(word: string): string | null {
  let value = 0;
  for (const part of word.split('-')) {
    const one = cardinals.get(part);
    if (one === undefined) return null;
    value += one;
  }
  return value > 3 ? value.toString() : null;
}
