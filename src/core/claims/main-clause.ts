import { subordinators } from './grammar';
import type { Passage, Range } from './passage';
import { relatives } from './source';
import { firstComma, hasVerb } from './stretch';

/** "Asked about it, Reid said" is no clause said by Reid. */
export function participleOpens(p: Passage, left: number, end: number, unit: Range): boolean {
  if (left !== unit.first) return false;
  const word = p.words[left];
  if (word.tag !== 'VERB' || !/(?:ing|ed)$/.test(word.lower)) return false;
  // "Seeing him suffer led him to stop, Reid said" has a verb of its own.
  return word.lower.endsWith('ed') || !hasOwnVerb(p, left + 1, end);
}

const hasOwnVerb = (p: Passage, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (p.run[i] >= 0) continue;
    const word = p.words[i];
    if (subordinators.has(word.lower) || relatives.has(word.lower)) return false;
    if (word.tag === 'VERB' && !word.lower.endsWith('ing') && p.words[i - 1].lower !== 'to' && i > from + 1)
      return true;
  }
  return false;
};

/** "Even as shares fell", "after a day on which": a subordinator stands before the first verb. */
function opensAdjunct(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to && p.run[i] < 0; i++) {
    const word = p.words[i];
    if (subordinators.has(word.lower) || (i > from && relatives.has(word.lower)))
      return i === from || p.words[from].tag === 'ADP';
    if (word.tag === 'VERB' || word.tag === 'AUX') return false;
  }
  return false;
}

/** Not only "On Tuesday, even as shares fell" and the like, which belongs to the speaker's own clause. */
export function hasMainClause(p: Passage, from: number, to: number): boolean {
  for (let first = from; first < to;) {
    const last = firstComma(p, first, to);
    let k = first;
    while (k < last && p.run[k] < 0 && /^(?:and|but|yet|so|even|just|only)$/.test(p.words[k].lower)) k++;
    if (k < last && !opensAdjunct(p, k, last) && hasVerb(p, k, last)) return true;
    first = last + 1;
  }
  return false;
}

/** "When the plan failed, Reid said" is no clause said by Reid; "When it failed, all stopped, Reid said" is. */
export const commaPair = (p: Passage, from: number, to: number): boolean => firstComma(p, from, to) < to - 1;
