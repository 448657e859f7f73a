import type { Prose, Word } from '../article/article';
import type { Span } from '../contract';

/** Words `[first, last)` of a paragraph. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A paragraph laid out for reading attributions: which words are quoted, and stretches that no quotation crosses. */
export interface Passage {
  readonly prose: Prose;
  readonly words: readonly Word[];
  /** For each word the outermost quotation it lies in, marks included, as an index into `runs`; -1 outside. */
  readonly run: Int32Array;
  /** Outermost quotations as words, marks included. */
  readonly runs: readonly QuotedWords[];
  /** Sentences, joined where a quotation runs over their border. */
  readonly units: readonly Range[];
}

export interface QuotedWords extends Range {
  /** Words between the marks. */
  readonly size: number;
  readonly closed: boolean;
  /** Index into `prose.quotations`. */
  readonly index: number;
}

export function passageOf(prose: Prose): Passage {
  const words = withNames(prose);
  const run = new Int32Array(words.length).fill(-1);
  const runs: QuotedWords[] = [];
  let at = 0;
  prose.quotations.forEach((quotation, index) => {
    if (quotation.parent >= 0) return;
    while (at < words.length && words[at].end <= quotation.start) at++;
    let last = at;
    let size = 0;
    while (last < words.length && words[last].start < quotation.end) {
      run[last] = runs.length;
      if (words[last].kind !== 'mark') size++;
      last++;
    }
    if (last === at) return;
    runs.push({ first: at, last, size, closed: quotation.closed, index });
    at = last;
  });

  const units: Range[] = [];
  let first = -1;
  for (const sentence of prose.sentences) {
    if (sentence.last <= sentence.first) continue;
    if (first < 0) first = sentence.first;
    const next = sentence.last;
    const crossed = next < words.length && run[next] >= 0 && run[next] === run[next - 1];
    if (crossed) continue;
    units.push({ first, last: next });
    first = -1;
  }
  if (first >= 0) units.push({ first, last: words.length });
  return { prose, words, run, runs, units };
}

/** The characters of a range. */
export function spanOf(passage: Passage, range: Range): Span {
  return { start: passage.words[range.first].start, end: passage.words[range.last - 1].end };
}

export const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** First word of a word's sentence. */
export const sentenceStart = (passage: Passage, word: number): number =>
  passage.prose.sentences[passage.words[word].sentence]?.first ?? word;

/** A capital inside a sentence is a name whatever the tagger says: "Summers said", "Brown added". */
function withNames(prose: Prose): readonly Word[] {
  const { words } = prose;
  let changed: Word[] | null = null;
  for (const sentence of prose.sentences) {
    let capitals = 0;
    let long = 0;
    for (let i = sentence.first; i < sentence.last; i++) {
      if (words[i].kind !== 'word' || words[i].text.length < 4) continue;
      long++;
      if (capital.test(words[i].text)) capitals++;
    }
    // In a headline every word has one.
    if (capitals * 2 > long && long > 3) continue;
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      const word = words[i];
      if (word.kind !== 'word' || !retagged.has(word.tag) || !capital.test(word.text) || word.text === 'I') continue;
      if (words[i - 1].kind === 'mark' && !/^[,.&)]$/.test(words[i - 1].text)) continue;
      changed ??= [...words];
      changed[i] = { ...word, tag: 'PROPN' };
    }
  }
  return changed ?? words;
}

const capital = /^\p{Lu}/u;
const retagged = new Set<Word['tag']>(['VERB', 'ADV', 'AUX', 'INTJ', 'SCONJ', 'ADP', 'CCONJ', 'X', 'DET']);
