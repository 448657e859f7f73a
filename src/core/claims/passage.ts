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
  /** Short and without a mark of its own: it may be part of a name or phrase, as in the “Pocket Rocket”. */
  readonly small: boolean;
  readonly closed: boolean;
  /** Index into `prose.quotations`. */
  readonly index: number;
}

export function passageOf(prose: Prose): Passage {
  const raw = prose.words;
  const run = new Int32Array(raw.length).fill(-1);
  const runs: QuotedWords[] = [];
  let at = 0;
  prose.quotations.forEach((quotation, index) => {
    if (quotation.parent >= 0) return;
    while (at < raw.length && raw[at].end <= quotation.start) at++;
    let last = at;
    let size = 0;
    while (last < raw.length && raw[last].start < quotation.end) {
      run[last] = runs.length;
      if (raw[last].kind !== 'mark') size++;
      last++;
    }
    if (last === at) return;
    let mark = last - 1;
    while (mark > at && raw[mark].kind === 'mark' && /^["'“”‘’»]+$/.test(raw[mark].text)) mark--;
    const small = size <= 4 && !(raw[mark].kind === 'mark' && /[,.?!…]/.test(raw[mark].text));
    runs.push({ first: at, last, size, small, closed: quotation.closed, index });
    at = last;
  });

  const words = withNames(prose, run);
  const units: Range[] = [];
  let first = -1;
  for (const sentence of prose.sentences) {
    if (sentence.last <= sentence.first) continue;
    if (first < 0) first = sentence.first;
    const next = sentence.last;
    const crossed = next < words.length && run[next] >= 0 && run[next] === run[next - 1];
    if (crossed || (run[next - 1] >= 0 && next < words.length && speakerFollows(prose, words, next))) continue;
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
function withNames(prose: Prose, run: Int32Array): readonly Word[] {
  const { words } = prose;
  let changed: Word[] | null = null;
  for (let i = 0; i + 2 < words.length; i++) {
    // "according to exit polls", "according to reports": the tagger takes a noun after "to" for an infinitive.
    if (words[i].lower !== 'according' || words[i + 1].lower !== 'to') continue;
    for (let k = i + 2; k < words.length && k < i + 4 && words[k].tag === 'VERB'; k++) {
      changed ??= [...words];
      changed[k] = { ...words[k], tag: 'NOUN' };
    }
  }
  for (let i = 1; i + 1 < words.length; i++) {
    // A hyphen between blanks is a dash.
    if (words[i].text !== '-' || words[i - 1].end === words[i].start || words[i + 1].start === words[i].end) continue;
    changed ??= [...words];
    changed[i] = { ...words[i], text: '–' };
  }
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
    const [opening, verb] = [words[sentence.first], words[sentence.first + 1]];
    if (
      opening &&
      verb &&
      sentence.first + 1 < sentence.last &&
      (opening.tag === 'VERB' || opening.tag === 'ADV') &&
      !/^(?:then|later|also|once|never|only|just|still|even|now|soon|often|so|thus|here|there|asked|speaking)$/.test(
        opening.lower,
      ) &&
      capital.test(opening.text) &&
      /^(?:said|says|told|tells|added|adds|wrote|has|had|was|is|also|did|does|itself|himself|herself)$/.test(verb.lower)
    ) {
      changed ??= [...words];
      changed[sentence.first] = { ...opening, tag: 'PROPN' };
    }
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      const word = words[i];
      if (word.kind !== 'word' || !retagged.has(word.tag) || !capital.test(word.text) || word.text === 'I') continue;
      const after = words[i - 1];
      if (after.kind === 'mark' && !/^[,.&)]$/.test(after.text) && !(run[i] < 0 && run[i - 1] >= 0)) continue;
      changed ??= [...words];
      changed[i] = { ...word, tag: 'PROPN' };
    }
  }
  return changed ?? words;
}

const capital = /^\p{Lu}/u;
const retagged = new Set<Word['tag']>(['VERB', 'ADV', 'AUX', 'INTJ', 'SCONJ', 'ADP', 'CCONJ', 'X', 'DET']);

const speaks =
  /^(?:said|says|asked|asks|added|adds|wrote|writes|replied|shouted|wondered|told|cried|demanded|joked|tweeted|exclaimed)$/;

/** After “Who pays?” the next sentence is only "Reid asked." */
function speakerFollows(prose: Prose, words: readonly Word[], at: number): boolean {
  const last = prose.sentences[words[at].sentence]?.last ?? at;
  if (last - at > 14) return false;
  for (let i = at; i < Math.min(last, at + 7); i++) {
    if (words[i].kind === 'mark' && !/^[.,]$/.test(words[i].text)) return false;
    if (!speaks.test(words[i].lower)) continue;
    const next = words[i + 1];
    return (
      i > at &&
      (i + 1 >= last || next.kind === 'mark' || next.tag === 'ADP' || /^(?:reporters|[a-z]+day)$/.test(next.lower))
    );
  }
  return false;
}
