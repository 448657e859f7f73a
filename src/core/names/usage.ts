import type { Paragraph, Prose } from '../article/article';
import { shapeOf } from './shape';
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

interface Local {
  readonly capital: ReadonlyMap<string, number>;
  readonly small: ReadonlyMap<string, number>;
  readonly pairs: ReadonlySet<string>;
}

const more = (map: Map<string, number>, key: string, by = 1): Map<string, number> =>
  map.set(key, (map.get(key) ?? 0) + by);

const localUsage = memoised((prose: Prose): Local => {
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  const pairs = new Set<string>();
  const shape = shapeOf(prose);
  for (const [k, word] of prose.words.entries()) {
    if (word.kind !== 'word') continue;
    if (!shape.capital[k]) more(small, word.lower);
    else if (!shape.titleCase[word.sentence] && !shape.allCapitals[word.sentence] && !shape.opening[k]) {
      more(capital, word.lower);
      const next = prose.words[k + 1];
      if (next && shape.capital[k + 1] && next.start - word.end === 1) pairs.add(`${word.lower} ${next.lower}`);
    }
  }
  const usage: Local = { capital, small, pairs };
  return usage;
});

export function usageOf(paragraphs: readonly Paragraph[]): Usage {
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  const pairs = new Set<string>();
  for (const { prose } of paragraphs) {
    const local = localUsage(prose);
    for (const [word, n] of local.capital) more(capital, word, n);
    for (const [word, n] of local.small) more(small, word, n);
    for (const pair of local.pairs) pairs.add(pair);
  }
  return { capital, small, pairs };
}
