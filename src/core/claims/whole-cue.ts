import { isAdverb, timeWords } from './grammar';
import type { Passage, Range } from './passage';
import { phraseEnd } from './phrase-end';
import { announces } from './subject-after';

/**
 * The cue's words: with adverbs and helping verbs between it and its subject ("has since also said", "went on to say") and
 * with how it was said ("in a statement").
 */
export function wholeCue(p: Passage, cue: Range, subject: Range | null, to: number): Range {
  let { first, last } = cue;
  if (subject && subject.last <= first && first - subject.last <= 12) {
    const chained = p.words[first].lower === 'to';
    let k = first;
    while (k > subject.last) {
      const word = p.words[k - 1];
      if (p.run[k - 1] >= 0 || word.kind === 'mark' || (timeWords.has(word.lower) && word.tag !== 'ADV')) break;
      if (!chained && !isAdverb(word)) break;
      k--;
    }
    if (!chained || k === subject.last) first = k;
  }
  if (
    last < to &&
    p.run[last] < 0 &&
    p.words[last].tag === 'ADV' &&
    !timeWords.has(p.words[last].lower) &&
    isAdverb(p.words[last])
  )
    last++;
  if (
    last + 1 < to &&
    p.run[last] < 0 &&
    /^(?:in|on|during|via|through|at)$/.test(p.words[last].lower) &&
    announces(p, last + 1, to)
  ) {
    const end = phraseEnd(p, last + 1, to);
    if (end > last + 1) last = end;
  }
  return { first, last };
}
