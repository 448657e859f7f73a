import type { Prose, Sentence } from '../../article/article';
import { settled } from '../../lexicon/crimes';
import { wordSet } from '../../lexicon/forms';
import { marketWords, playerNouns, plotWords, sportWords, weakSportWords } from '../../lexicon/topics';
import { memoised } from '../../memo';

/** What a paragraph is about, where that decides whether it needs a source. */
export interface Topics {
  readonly sport: boolean;
  /** It speaks of a film, book or play. */
  readonly works: boolean;
  /** Words of the market in it. */
  readonly market: number;
  readonly sentences: readonly SentenceTopics[];
}

export interface SentenceTopics {
  readonly players: boolean;
  readonly market: boolean;
  /** A verdict, a plea or a sentence is told. */
  readonly settled: boolean;
}

export const topicsOf = memoised((prose: Prose): Topics => {
  const sentences = prose.sentences.map((sentence) => sentenceTopics(prose, sentence));
  let works = false;
  let market = 0;
  for (const { lower } of prose.words) {
    if (plotWords.has(lower)) works = true;
    else if (marketWords.has(lower)) market++;
  }
  const made = { sport: isSport(prose), works, market, sentences };
  return made;
});

const pleas =
  wordSet(`count counts charge charges murder manslaughter theft fraud assault offence offences stealing killing arson burglary
  robbery rape bribery perjury`);
const admissions = wordSet('admitted admitting admits');

function sentenceTopics({ words }: Prose, sentence: Sentence): SentenceTopics {
  const found = { players: false, market: false, settled: false };
  for (let i = sentence.first; i < sentence.last; i++) {
    const { lower } = words[i];
    if (playerNouns.has(lower) && !weakSportWords.has(lower)) found.players = true;
    if (marketWords.has(lower)) found.market = true;
    if (lower === 'served' && words.slice(i + 1, i + 4).some((w) => /^(?:years|months|time|sentence)$/.test(w.lower)))
      found.settled = true;
    if (settled.has(lower)) {
      const denied = words[i - 1]?.lower === 'not' || (lower.startsWith('pl') && words[i + 1]?.lower === 'not');
      if (!denied) found.settled = true;
    } else if (
      admissions.has(lower) &&
      words.slice(i + 1, Math.min(i + 6, sentence.last)).some((w) => pleas.has(w.lower))
    ) {
      found.settled = true;
    }
  }
  return found;
}

/** Two words of the game in a paragraph, one of them strong. */
function isSport(prose: Prose): boolean {
  const met = new Set<string>();
  let strong = false;
  for (const { lower, quoted } of prose.words) {
    if (quoted || !sportWords.has(lower)) continue;
    met.add(lower);
    if (!weakSportWords.has(lower)) strong = true;
  }
  if (met.size > 1 && strong) return true;
  return /\b\d{1,2}[-–]\d{1,2}\b/.test(prose.text) && met.size > 0;
}
