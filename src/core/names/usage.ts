import type { Paragraph, Prose } from '../article/article';
import { commonness } from '../lexicon/common-words';
import { shapeOf } from '../article/shape';
import { memoised } from '../memo';

/** How an article writes its words: with which a capital at a sentence's start is read. */
export interface Usage {
  /** Words seen with a capital where a capital proves something, and how often. Lower case. */
  readonly capital: ReadonlyMap<string, number>;
  /** Words seen small. */
  readonly small: ReadonlyMap<string, number>;
  /** Two capitals side by side where that proves something: `hallam park`. */
  readonly pairs: ReadonlySet<string>;
}

/** A paragraph's share of it, word by word; only the article counts. */
interface Local {
  readonly capital: readonly string[];
  readonly small: readonly string[];
  readonly pairs: readonly string[];
}

const localUsage = memoised((prose: Prose): Local => {
  const capital: string[] = [];
  const small: string[] = [];
  const pairs: string[] = [];
  const shape = shapeOf(prose);
  const { words } = prose;
  for (let k = 0; k < words.length; k++) {
    const word = words[k];
    if (word?.kind !== 'word') continue;
    if (!shape.capital[k]) small.push(word.lower);
    else if (!shape.titleCase[word.sentence] && !shape.allCapitals[word.sentence]) {
      // What opens a sentence shows no capital of its own, and a pair only where it is no word.
      if (!shape.opening[k]) capital.push(word.lower);
      else if (commonness(word.lower) > 0) continue;
      const next = words[k + 1];
      if (next && shape.capital[k + 1] && next.start - word.end === 1) pairs.push(`${word.lower} ${next.lower}`);
    }
  }
  return { capital, small, pairs };
});

export function usageOf(paragraphs: readonly Paragraph[]): Usage {
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  const pairs = new Set<string>();
  for (const { prose } of paragraphs) {
    const local = localUsage(prose);
    for (const word of local.capital) capital.set(word, (capital.get(word) ?? 0) + 1);
    for (const word of local.small) small.set(word, (small.get(word) ?? 0) + 1);
    for (const pair of local.pairs) pairs.add(pair);
  }
  return { capital, small, pairs };
}
