import { wordSet } from '../../lexicon/forms';
import type { CopySentence } from './copy';
import type { DeedWords } from './deed-model';

const hypotheses = wordSet('if whether unless');
/** Before "that": somebody's view, not what the paper states. */
const views = wordSet(
  'prove document show argue believe believed suspect suspected maintain contend think thought fear feared establish hope doubt deny',
);
const saying = wordSet('said says claimed claims insist insisted insists alleged alleges');
const others = wordSet(
  'charge charges allegation allegations claim claims accusation accusations suggestion suggestions suspicion suspicions denied denies deny denying report reports fears rumours rumors',
);

/** "if he bribed", "charges that he bribed", "denied that he bribed": nobody says he did. "Said that he bribed": somebody does. */
export function howTold(at: CopySentence, deed: DeedWords): 'stated' | 'reported' | 'doubted' {
  const { words } = at.prose;
  let reported = false;
  let mark = at.sentence.first;
  for (let i = at.sentence.first; i < deed.at; i++) {
    if (words[i].kind === 'mark') mark = i;
    if (words[i].quoted > 0) continue;
    const before = words[i - 1]?.lower ?? '';
    if (hypotheses.has(words[i].lower)) return 'doubted';
    if (words[i].lower === 'that' && views.has(before)) return 'doubted';
    // "an accusation he made on Monday that"
    if (
      words[i].lower === 'that' &&
      words.slice(Math.max(mark, i - 10), i).some((w) => others.has(w.lower) && w.tag === 'NOUN')
    )
      return 'doubted';
    if (words[i].lower === 'that' && saying.has(before)) reported = true;
    else if (
      others.has(words[i].lower) &&
      (words[i + 1]?.lower === 'that' || words[i].tag === 'VERB') &&
      !saying.has(words[i].lower)
    )
      return 'doubted';
  }
  return reported ? 'reported' : 'stated';
}

const spoken = wordSet('relentlessly repeatedly fiercely sharply publicly verbally bitterly openly unfairly');

/** "relentlessly attacked the owners", "attacked her over a letter", "attacked them for failing": by what was said of them. */
export function inWords({ prose: { words }, sentence }: CopySentence, { at, range }: DeedWords): boolean {
  if ([at - 1, at - 2].some((i) => spoken.has(words[i]?.lower ?? ''))) return true;
  for (let i = range.last; i < Math.min(sentence.last, range.last + 10); i++) {
    const { lower } = words[i];
    if (lower === 'as') return true;
    if (lower === 'over') return words[i + 1]?.tag !== 'ADP';
    if (lower === 'for') return words[i + 1]?.lower.endsWith('ing') ?? false;
    if (words[i].tag === 'ADP' || words[i].tag === 'VERB' || lower === '.') return false;
  }
  return false;
}

const contestants = wordSet(
  'rival rivals bidder bidders opponent opponents challenger challengers contender contenders competitor competitors candidate candidates incumbent',
);

const elections = wordSet(
  'voters vote votes poll polls primary primaries caucus caucuses election elections points ballot',
);
/** "beat two other bidders to the hotel" */
export function inContest({ prose: { words }, sentence }: CopySentence, { range }: DeedWords): boolean {
  if (words.slice(range.first, range.last).some((w) => contestants.has(w.lower))) return true;
  const known = words[range.last - 1].tag === 'PROPN';
  return known && words.slice(range.last, sentence.last).some((w) => elections.has(w.lower));
}
