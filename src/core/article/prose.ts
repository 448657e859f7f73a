import type { Span } from '../contract';
import type { Prose, QuotedRun, Sentence, StrayMark, Word } from './article';
import { lastAtOrBefore } from './lines';
import { pairMarks, type Stray } from './quotes';
import { splitSentences } from './sentences';
import { tagger } from './tagger';
import { splitWords } from './words';

/** Reads the masked text of one paragraph. */
export function readProse(text: string): Prose {
  const { runs, strays } = pairMarks(text);
  const spans = splitSentences(text, runs);
  const words = readWords(text, spans, runs, strays);
  return {
    text,
    words: words.words,
    sentences: words.sentences,
    quotations: runs,
    strayMarks: strays.map((stray) => strayMark(stray, spans, text)),
  };
}

function readWords(
  text: string,
  spans: readonly Span[],
  runs: readonly QuotedRun[],
  strays: readonly Stray[],
): { words: readonly Word[]; sentences: readonly Sentence[] } {
  const marks = new Set<number>();
  for (const run of runs) {
    marks.add(run.start);
    if (run.closed) marks.add(run.inner.end);
  }
  for (const stray of strays) marks.add(stray.at.at);
  const raw = splitWords(text, spans, marks);
  const tagged = tagger().tag(raw);
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  const open: number[] = [];
  let run = 0;
  let sentence = 0;
  let first = 0;
  raw.forEach((word, i) => {
    for (; sentence < spans.length - 1 && word.start >= (spans[sentence]?.end ?? 0); sentence++) {
      sentences.push({ index: sentence, ...(spans[sentence] ?? word), first, last: i });
      first = i;
    }
    for (; run < runs.length && (runs[run]?.inner.start ?? 0) <= word.start; run++)
      open.push(runs[run]?.inner.end ?? 0);
    while (open.length > 0 && open.some((end) => end <= word.start)) {
      open.splice(
        open.findIndex((end) => end <= word.start),
        1,
      );
    }
    const { tag, lemma } = tagged[i] ?? { tag: 'X', lemma: word.text };
    words.push({
      start: word.start,
      end: word.end,
      text: word.text,
      lower: word.text.toLowerCase(),
      lemma,
      tag,
      kind: word.kind,
      sentence,
      quoted: open.length,
    });
  });
  for (; sentence < spans.length; sentence++) {
    sentences.push({ index: sentence, ...(spans[sentence] ?? { start: 0, end: 0 }), first, last: words.length });
    first = words.length;
  }
  return { words, sentences };
}

function strayMark(stray: Stray, sentences: readonly Span[], text: string): StrayMark {
  const { at, end } = stray.at;
  const sentence = sentences[lastAtOrBefore(sentences.length, (i) => sentences[i]?.start ?? 0, at)];
  const bounds = sentence ?? { start: 0, end: text.length };
  const reach =
    stray.run ??
    (stray.problem === 'not opened'
      ? { start: Math.min(bounds.start, at), end }
      : { start: at, end: Math.max(bounds.end, end) });
  return { start: at, end, problem: stray.problem, reach };
}

/**
 * Keeps what was read of a paragraph by its text, so that a keystroke re-reads one paragraph. It holds the paragraphs
 * of the last two generations of readings and no more.
 */
export class ProseCache {
  readonly #limit: number;
  #young = new Map<string, Prose>();
  #old: ReadonlyMap<string, Prose> = new Map();
  #size = 0;

  /** At most about twice `limit` characters of text are kept. */
  constructor(limit = 2_000_000) {
    this.#limit = limit;
  }

  get(text: string): Prose {
    const young = this.#young.get(text);
    if (young) return young;
    const prose = this.#old.get(text) ?? readProse(text);
    if (this.#size + text.length > this.#limit) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#size = 0;
    }
    this.#young.set(text, prose);
    this.#size += text.length;
    return prose;
  }
}

/** The text of the sentence that a word stands in. */
export function sentenceAround({ sentences, text, words }: Prose, word: number): string {
  const sentence = sentences[words[word]?.sentence ?? 0];
  return sentence ? text.slice(sentence.start, sentence.end) : '';
}
