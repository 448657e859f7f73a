import type { Paragraph, Quotation } from '../article/article';
import type { Span } from '../contract';
import type { NameFact, NameFacts, Reading } from '../facts';
import { type Draft, newDraft } from './draft';
import { localFacts } from './local';
import { isOrder } from './order';
import { ownPronoun, pronounAtEnd } from './own-pronoun';
import { sentenceStart, shifted, spanOf, type Range } from './passage';
import type { Cast } from './speaker';
import { speakerOf } from './spoken';
import { writtenAtEnd } from './written';

/** What has been read before a paragraph, as far as it may carry. */
export interface CarryState {
  readonly reading: Reading;
  readonly names: NameFacts;
  readonly cast: Cast;
  readonly drafts: readonly Draft[];
  /** The paragraphs of copy just before, nearest first, of the same section and entry. */
  previous: readonly { readonly paragraph: Paragraph; readonly drafts: readonly Draft[] }[];
  /** The paragraph before ended in a colon. */
  colon: { readonly paragraph: Paragraph; readonly source: Range; readonly cue: Range } | null;
}

/**
 * Whose words a quotation is when its own sentence does not say: guide 2.1 B. From the same paragraph, from a colon, or
 * from the paragraph before. Null when nobody is in reach.
 */
export function carriedSpeaker(
  state: CarryState,
  paragraph: Paragraph,
  quotation: Quotation,
  here: readonly Draft[],
): Draft | null {
  const { reading } = state;
  const { article } = reading;
  const pieces = quotation.pieces;
  const line = (at: number): string => article.lineAt(at).toString();
  const bySubject = (name: NameFact, link: string, at: Span | null): Draft =>
    newDraft(pieces, at, speakerOf(name), paragraph, link);

  const first = paragraph.prose.words[0];
  const opens = first !== undefined && quotation.start <= paragraph.start + first.start;
  const before = here.filter(
    (draft) => draft.manner === 'report' && draft.speaker.kind !== 'none' && draft.pieces[0].start < quotation.start,
  );
  const last = before[before.length - 1];
  const sentence = sentenceOf(paragraph, quotation.start);
  const own = sentence && sentence.start < quotation.start ? subject(state, sentence, quotation.start) : null;
  if (own && !(last && last.speaker.name === own.name.index))
    return bySubject(own.name, 'named in the same sentence', own.at);
  if (last)
    return {
      ...last,
      pieces: [...pieces],
      paragraph: paragraph.index,
      from: last,
      carried: true,
      link: `carried from line ${line((last.source ?? last.pieces[0]).start)}`,
      depth: last.depth,
    };
  if (!opens) {
    const named = onlyOne(state, { start: paragraph.start, end: quotation.start });
    if (named)
      return { ...bySubject(named.name, `named just before, line ${line(named.at.start)}`, named.at), carried: true };
  }
  const [previous] = state.previous;
  if (opens && state.colon && previous && previous.paragraph === state.colon.paragraph) {
    const draft = fromColon(state, paragraph, pieces);
    if (draft) return draft;
  }
  if (previous && follows(previous.paragraph, paragraph)) {
    const said = previous.drafts.filter(
      (draft) => draft.manner === 'report' && draft.speaker.label !== null && draft.depth < 2,
    );
    const speaker = said[said.length - 1];
    if (speaker)
      return {
        ...speaker,
        pieces: [...pieces],
        paragraph: paragraph.index,
        from: speaker,
        carried: true,
        link: `carried from line ${line((speaker.source ?? speaker.pieces[0]).start)}`,
        depth: speaker.depth + 1,
      };
    const written = writtenAtEnd(previous.paragraph);
    if (written) {
      const draft = draftFrom(state, previous.paragraph, written, paragraph, pieces);
      return { ...draft, link: `carried from line ${line(draft.source.start)}`, depth: 1 };
    }
    const named = opens ? subjectOfParagraph(state, previous.paragraph) : null;
    if (named)
      return {
        ...bySubject(named.name, `carried from line ${line(named.at.start)}`, named.at),
        carried: true,
        depth: 1,
      };
    const pronoun = opens ? pronounAtEnd(state.cast, previous.paragraph) : null;
    if (pronoun?.source)
      return {
        ...pronoun,
        pieces: [...pieces],
        paragraph: paragraph.index,
        link: `carried from line ${line(pronoun.source.start)}`,
        carried: true,
        depth: 1,
      };
  }
  return opens ? namedBelow(state, paragraph, quotation) : ownPronoun(state.cast, paragraph, quotation);
}

/** Nothing carries over another kind of paragraph, or another section. */
const follows = (a: Paragraph, b: Paragraph): boolean =>
  a.entry === b.entry && (a.section === b.section || b.kind === 'block-quote');

function sentenceOf(paragraph: Paragraph, at: number): Span | null {
  const offset = at - paragraph.start;
  const sentence = paragraph.prose.sentences.find((s) => s.start <= offset && offset < s.end);
  return sentence ? { start: paragraph.start + sentence.start, end: paragraph.start + sentence.end } : null;
}

interface Named {
  readonly name: NameFact;
  readonly at: Span;
}

/** The person a sentence opens with. */
function subject(state: CarryState, sentence: Span, before: number): Named | null {
  const { text } = state.reading.article;
  for (const mention of state.names.within({ start: sentence.start, end: before })) {
    const name = state.names.names[mention.name];
    if (name.kind !== 'person' || mention.quoted || mention.start < sentence.start) continue;
    const lead = text.slice(sentence.start, mention.start);
    if (lead.length > 60 || /^['’]s?\s/.test(text.slice(mention.end, mention.end + 3))) return null;
    if (/\b(?:of|with|to|by|about|against|than)\b/i.test(lead)) return null;
    return { name, at: { start: mention.start, end: mention.end } };
  }
  return null;
}

/** The one person a stretch names outside quotations, or the one its last sentences open with. */
function onlyOne(state: CarryState, span: Span): Named | null {
  const mentions = state.names
    .within(span)
    .filter(
      (m) => !m.quoted && m.start >= span.start && m.end <= span.end && state.names.names[m.name].kind === 'person',
    );
  const ids = new Set(mentions.map((m) => m.name));
  const [mention] = mentions;
  if (ids.size === 1 && mention)
    return { name: state.names.names[mention.name], at: { start: mention.start, end: mention.end } };
  if (ids.size < 2) return null;
  const paragraph = state.reading.article.paragraphAt(span.start);
  if (!paragraph) return null;
  const sentences = paragraph.prose.sentences.filter((s) => paragraph.start + s.start < span.end);
  const last = sentences[sentences.length - 1];
  return last
    ? subject(
        state,
        { start: paragraph.start + last.start, end: paragraph.start + last.end },
        Math.min(span.end, paragraph.start + last.end),
      )
    : null;
}

/** Ruling 12: the person a paragraph is plainly about, who opens one of its sentences and is alone in it. */
function subjectOfParagraph(state: CarryState, paragraph: Paragraph): Named | null {
  const only = onlyOne(state, paragraph);
  if (!only) return null;
  for (const sentence of paragraph.prose.sentences) {
    const span = { start: paragraph.start + sentence.start, end: paragraph.start + sentence.end };
    if (subject(state, span, span.end)?.name === only.name) return only;
  }
  return null;
}

/** Ruling 13: the speaker comes only in the next sentence or paragraph, with a verb of speech. */
function namedBelow(state: CarryState, paragraph: Paragraph, quotation: Quotation): Draft | null {
  const { reading, names } = state;
  const { article } = reading;
  const end = quotation.pieces[quotation.pieces.length - 1].end;
  let next: Paragraph | undefined =
    article.paragraphAt(quotation.pieces[quotation.pieces.length - 1].start) ?? paragraph;
  const rest = sentenceAfter(next, end);
  let span = rest;
  if (!span) {
    next = article.paragraphs[next.index + 1];
    if (!next || next.role !== 'copy' || next.section !== paragraph.section || next.entry !== paragraph.entry)
      return null;
    const first = next.prose.sentences[0];
    span = first ? { start: next.start + first.start, end: next.start + first.end } : null;
  }
  if (!span || !next) return null;
  const { passage, attributions } = localFacts(next.prose);
  const offset = next.start;
  const speaks = attributions.find(
    (a) =>
      a.manner === 'report' &&
      a.source !== null &&
      // "The judge told the jury not to look": what is told there is other matter.
      !isOrder(next.prose.text.slice(passage.words[a.pieces[0].first].start)) &&
      offset + passage.words[a.source.first].start >= span.start &&
      offset + passage.words[a.source.first].start < span.end,
  );
  if (!speaks?.source) return null;
  const source = {
    start: offset + passage.words[speaks.source.first].start,
    end: offset + passage.words[speaks.source.last - 1].end,
  };
  const people = names.within(source).filter((m) => names.names[m.name].kind === 'person');
  const [person] = people;
  if (!person) return null;
  const link = `named on line ${article.lineAt(source.start).toString()}, below`;
  return {
    ...newDraft(quotation.pieces, source, speakerOf(names.names[person.name]), paragraph, link),
    carried: true,
  };
}

function sentenceAfter(paragraph: Paragraph, end: number): Span | null {
  const sentence = paragraph.prose.sentences.find((s) => paragraph.start + s.start >= end - 1);
  return sentence ? { start: paragraph.start + sentence.start, end: paragraph.start + sentence.end } : null;
}

/** What follows a paragraph that ends in a colon: "Reid wrote:". */
export function fromColon(state: CarryState, into: Paragraph, pieces: readonly Span[]): Draft | null {
  const { colon } = state;
  return colon ? draftFrom(state, colon.paragraph, colon, into, pieces) : null;
}

/** Words of one paragraph as those of a source and cue in an earlier one. */
function draftFrom(
  state: CarryState,
  from: Paragraph,
  opened: { readonly source: Range; readonly cue: Range },
  into: Paragraph,
  pieces: readonly Span[],
): Draft & { readonly source: Span } {
  const p = localFacts(from.prose).passage;
  const source = shifted(spanOf(p, opened.source), from.start);
  const speaker = state.cast.who({
    span: source,
    words: p.words.slice(opened.source.first, opened.source.last),
    paragraph: from.index,
    sentence: from.start + p.words[sentenceStart(p, opened.source.first)].start,
    lemma: ':',
    also: false,
  });
  return {
    pieces: [...pieces],
    source,
    cue: shifted(spanOf(p, opened.cue), from.start),
    manner: 'report',
    lemma: ':',
    frame: ':',
    paragraph: into.index,
    speaker,
    from: null,
    carried: true,
    link: `opened on line ${state.reading.article.lineAt(source.start).toString()}`,
    depth: 0,
  };
}
