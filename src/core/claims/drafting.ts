import type { Paragraph } from '../article/article';
import type { Span } from '../contract';
import type { Reading } from '../facts';
import { type Draft, noSpeaker } from './draft';
import type { LocalAttribution } from './findings';
import { type Passage, sentenceStart, shifted, spanOf } from './passage';
import type { Cast } from './speaker';
import type { Speaker } from './spoken';

/** "Rob Dale said": Rob may be a verb where it opens a sentence, and is not where the cast has Rob Dale. */
function wholeName(cast: Cast, p: Passage, local: LocalAttribution, at: number): number {
  const first = local.source?.first ?? 0;
  const start = cast.startOf(at + p.words[first].start);
  for (let k = first - 1; start !== null && k >= 0 && k >= first - 3; k--) {
    if (local.pieces.some((piece) => piece.first <= k && k < piece.last)) return first;
    if (at + p.words[k].start === start) return withFirst(cast, p, k, at);
  }
  return first;
}

/** "Mark Reed and Grant Moss said": the first of the two, where he opens the sentence. */
function withFirst(cast: Cast, p: Passage, k: number, at: number): number {
  if (k < 3 || p.words[k - 1].lower !== 'and') return k;
  const opener = sentenceStart(p, k);
  return cast.startOf(at + p.words[k - 2].start) === at + p.words[opener].start ? opener : k;
}

export function draftOf(
  reading: Reading,
  cast: Cast,
  paragraph: Paragraph,
  p: Passage,
  local: LocalAttribution,
): Draft {
  const at = paragraph.start;
  const from = local.source ? wholeName(cast, p, local, at) : 0;
  const source = local.source ? shifted(spanOf(p, { first: from, last: local.source.last }), at) : null;
  const cue = local.cue ? shifted(spanOf(p, local.cue), at) : null;
  let speaker = noSpeaker;
  if (source && local.source) {
    const unit = p.units[local.unit];
    speaker = cast.who({
      span: source,
      words: p.words.slice(from, local.source.last),
      paragraph: paragraph.index,
      sentence:
        at +
        p.words[
          p.words[local.source.first].sentence === p.words[unit.first].sentence
            ? unit.first
            : sentenceStart(p, local.source.first)
        ].start,
      lemma: local.lemma,
      also: local.cue !== null && p.words.slice(local.cue.first, local.cue.last).some((w) => w.lower === 'also'),
    });
  }
  return {
    pieces: local.pieces.map((piece) => shifted(spanOf(p, piece), at)),
    source,
    cue,
    manner: local.manner,
    lemma: local.lemma,
    frame: local.frame,
    paragraph: paragraph.index,
    speaker,
    from: null,
    carried: false,
    link: linkOf(reading, speaker, source),
    depth: 0,
  };
}

function linkOf(reading: Reading, speaker: Speaker, source: Span | null): string {
  if (!source || speaker.by === 'named' || speaker.by === 'phrase' || !speaker.label) return 'same sentence';
  return `same sentence; “${reading.article.text.slice(source.start, source.end)}” = ${speaker.label}`;
}

export const carriedLink = (reading: Reading, from: Draft): string =>
  `carried from line ${reading.article.lineAt((from.source ?? from.cue ?? from.pieces[0]).start).toString()}`;
