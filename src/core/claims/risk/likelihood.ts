import type { Prose, Sentence, Word } from '../../article/article';
import { isIllness } from '../../lexicon/harm';
import { wordSet } from '../../lexicon/forms';
import { predicateAt } from './clause';
import type { Statement } from './statement';

const be = wordSet('is are was were');
const ends = wordSet('die blind deaf miscarry');
const measure = /^(?:twice|times|half|percent|%|cent)$|%$/;

/** "are twice as likely to go blind", "40% more likely to get cancer": a figure, and of health where an illness follows. */
export function* likelihoods(prose: Prose, sentence: Sentence): Generator<Statement> {
  const { words } = prose;
  for (let i = sentence.first + 2; i + 1 < sentence.last; i++) {
    if (words[i].lower !== 'likely' || !/^(?:as|more|less)$/.test(words[i - 1].lower)) continue;
    if (words[i + 1].lower !== 'to' || !measure.test(words[i - 2].lower)) continue;
    let first = i - 2;
    while (first > sentence.first && !be.has(words[first].lower) && i - first < 7) first--;
    if (!be.has(words[first].lower)) continue;
    const predicate = predicateAt(prose, first, new Set(['past', 's']), sentence.first);
    if (predicate.negated || predicate.modal !== null) continue;
    const ill = words
      .slice(i + 2, Math.min(sentence.last, i + 8))
      .some((w: Word) => isIllness(w.lower) || ends.has(w.lower));
    yield {
      kind: ill ? 'medical' : 'statistic',
      sentence: sentence.index,
      at: i,
      range: { first: predicate.first, last: Math.min(sentence.last, i + 3) },
      subject: predicate.subject,
      weak: false,
    };
  }
}
