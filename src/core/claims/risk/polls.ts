import { wordSet } from '../../lexicon/forms';
import { memoised } from '../../memo';
import type { Facts } from '../../facts';
import { copyOf, type CopySentence } from './copy';
import type { Statement } from './statement';

/** Those whom a poll asks. */
const respondents = wordSet(
  'voters voter respondents adults republicans democrats independents conservatives liberals moderates whites blacks latinos hispanics americans britons men women seniors millennials supporters backers disapprovers',
);
/** The poll that is told of: who made it, how many it asked, what it found. */
const poll =
  /\b(?:polls?|pollsters?|surveys?)\b(?=[^.]{1,90}\b(?:conducted|found|finds|shows?|showed|suggests?|interviewed|questioned|margin|percentage points|percent|per cent|released|published|according)\b)|\baccording to (?:an?|the|\p{L}+)?\s?[^.]{0,40}\b(?:poll|survey|pollster)\b|\bmargin of (?:sampling )?error\b/iu;

const tellsPoll = memoised((facts: Facts): boolean =>
  copyOf(facts).some((at) => poll.test(facts.article.text.slice(at.start, at.end))),
);

/** "Four in 10 voters see it so", in a story on a poll: its figures, whichever paragraph names it. */
export function isOfPoll(
  facts: Facts,
  { prose: { words }, sentence }: CopySentence,
  { kind, range }: Statement,
): boolean {
  if (kind !== 'statistic') return false;
  const near = words.slice(range.first, Math.min(sentence.last, range.last + 1));
  return near.some((w) => respondents.has(w.lower)) && tellsPoll(facts);
}
