import type { Paragraph, Word } from '../article/article';
import type { Span } from '../contract';
import type { Speaker } from './spoken';

/** An attribution while it is put together: spans in the text, speaker followed. */
export interface Draft {
  pieces: Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly manner: 'report' | 'attitude';
  readonly lemma: string;
  readonly frame: string;
  readonly paragraph: number;
  readonly speaker: Speaker;
  /** From which it is carried. */
  readonly from: Draft | null;
  readonly carried: boolean;
  readonly link: string;
  /** How many times over it was carried. */
  readonly depth: number;
}

export const noSpeaker: Speaker = { label: null, name: null, kind: 'none', plural: false, by: 'phrase' };

/** The words of a paragraph in a span of the text. */
export function wordsIn(words: readonly Word[], offset: number, span: Span): readonly Word[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle].end + offset <= span.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < words.length && words[last].start + offset < span.end) last++;
  return words.slice(low, last);
}

export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Words whose speaker is told by no cue of speech: carried, or in reach otherwise. */
export function newDraft(
  pieces: readonly Span[],
  source: Span | null,
  speaker: Speaker,
  paragraph: Paragraph,
  link: string,
): Draft {
  return {
    pieces: [...pieces],
    source,
    cue: null,
    manner: 'report',
    lemma: '',
    frame: 'carried',
    paragraph: paragraph.index,
    speaker,
    from: null,
    carried: false,
    link,
    depth: 0,
  };
}
