import type { Word } from '../../article/article';
import { crimeNouns } from '../../lexicon/crimes';

const about = /^(?:over|relating|related|concerning|involving|arising|stemming|about)$/;
const closed = /^(?:dropped|withdrawn|dismissed|quashed|thrown|stayed|struck|abandoned)$/;

/** "A second charge, over …", "one count of fraud", "the appeal over …": word `k` is a matter before a court, which says whose it is. */
export function isLegalMatter(words: readonly Word[], k: number): boolean {
  if (!/^(?:charges?|counts?|appeals?|case|claims?|offences?|proceedings)$/.test(words[k].lower)) return false;
  const next = words[k + 1]?.text === ',' ? k + 2 : k + 1;
  const [first, second, third] = [0, 1, 2].map((n) => words[next + n]?.lower ?? '');
  if (about.test(first) || (first === 'of' && (crimeNouns.has(second) || crimeNouns.has(third)))) return true;
  return /^(?:was|were|is|are)$/.test(first) && closed.test(second);
}
