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
  // An infinitive takes its "to" with it ("vowed to fight", "refused to say").
  const before = first > 0 && p.run[first - 1] < 0 ? p.words[first - 1].lower : '';
  if (before === 'to' && (subject === null || subject.last < first)) first--;
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
    if (end > last + 1) last = issued(p, end, to);
  } else if (last + 1 < to && p.run[last] < 0 && p.words[last].lower === 'on' && outlets.has(p.words[last + 1].lower)) {
    last += 2;
  }
  return { first, last };
}

const outlets: ReadonlySet<string> = new Set(
  'twitter facebook instagram air camera cnn fox television tv radio'.split(' '),
);

/** "in a statement released Friday": what was done with the statement tells how it was said too. */
function issued(p: Passage, at: number, to: number): number {
  if (at >= to || p.run[at] >= 0 || !/^(?:released|issued|posted|published|sent|emailed)$/.test(p.words[at].lower))
    return at;
  let end = at + 1;
  while (end < to && end < at + 6 && p.run[end] < 0 && p.words[end].kind !== 'mark' && p.words[end].lower !== 'that')
    end++;
  return end < at + 6 ? end : at + 1;
}
