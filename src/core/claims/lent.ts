import type { Paragraph, Quotation } from '../article/article';
import type { Span } from '../contract';
import type { Reading } from '../facts';
import { type CarryState, fromColon } from './carry';
import { type Draft, overlap, wordsIn } from './draft';
import { carriedLink, draftOf } from './drafting';
import { localFacts } from './local';
import { shifted, spanOf } from './passage';
import type { Cast } from './speaker';

/** A running quotation whose speaker is only named in a later paragraph of it. */
export function laterPiece(reading: Reading, cast: Cast, quotation: Quotation): Draft | null {
  const { article } = reading;
  for (let n = 1; n < quotation.pieces.length; n++) {
    const paragraph = article.paragraphAt(quotation.pieces[n].start);
    if (!paragraph) continue;
    const { passage, attributions } = localFacts(paragraph.prose);
    for (const local of attributions) {
      const spans = local.pieces.map((piece) => shifted(spanOf(passage, piece), paragraph.start));
      if (!spans.some((span) => overlap(span, quotation.pieces[n]) > 0)) continue;
      const draft = draftOf(reading, cast, paragraph, passage, local);
      const pieces = quotation.pieces.slice(0, n);
      return {
        ...draft,
        pieces: [...pieces],
        paragraph: quotation.paragraph,
        link: `named on line ${article.lineAt((draft.source ?? spans[0]).start).toString()}, where the quotation ends`,
      };
    }
  }
  return null;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A pull quote is the quotation of the body that it repeats. */
export function repeated(reading: Reading, drafts: readonly Draft[], quotation: Quotation): Draft | null {
  const { text } = reading.article;
  const words = plain(text.slice(quotation.start, quotation.end));
  const same = drafts.find((draft) =>
    draft.pieces.some((piece) => plain(text.slice(piece.start, piece.end)).includes(words)),
  );
  return same && words
    ? {
        ...same,
        pieces: [...quotation.pieces],
        paragraph: quotation.paragraph,
        from: same,
        carried: true,
        link: carriedLink(reading, same),
        depth: 1,
      }
    : null;
}

/** A block quotation without marks: its speaker follows a dash, or stands in the paragraph that opens it. */
export function blockQuote(
  state: CarryState,
  paragraph: Paragraph,
  whole: Span,
  reading: Reading,
  cast: Cast,
): Draft | null {
  const { words } = paragraph.prose;
  for (let i = words.length - 2; i > 0 && words.length - i < 14; i--) {
    if (!/^[-–—―]+$/.test(words[i].text) || words[i].kind !== 'mark') continue;
    const source = { start: paragraph.start + words[i + 1].start, end: whole.end };
    const inSource = wordsIn(words, paragraph.start, source);
    const speaker = cast.who({
      span: source,
      words: inSource,
      paragraph: paragraph.index,
      sentence: source.start,
      lemma: ':',
      also: false,
    });
    const content = { start: whole.start, end: paragraph.start + words[i - 1].end };
    return {
      pieces: [content],
      source,
      cue: null,
      manner: 'report',
      lemma: '—',
      frame: 'block',
      paragraph: paragraph.index,
      speaker,
      from: null,
      carried: false,
      link: 'named below the quotation',
      depth: 0,
    };
  }
  const [before] = state.previous;
  if (state.colon && before) {
    const draft = fromColon(state, paragraph, [whole]);
    if (draft) return draft;
  }
  const last = before?.drafts[before.drafts.length - 1];
  if (!last || last.speaker.label === null || last.depth > 0) return null;
  return {
    ...last,
    pieces: [whole],
    paragraph: paragraph.index,
    from: last,
    carried: true,
    link: carriedLink(reading, last),
    depth: last.depth + 1,
  };
}
