import type { Facts } from '../../facts';
import { wordSet } from '../../lexicon/forms';
import { beForms } from '../grammar';
import { isComma, isGenitive } from '../risk/clause';
import { namedIn, type CopySentence } from '../risk/copy';
import { isSpeech } from './unnamed-tail';

/** Before a noun phrase that is no subject: "relatives of an official", "as a student", "is a diplomat". */
const noSubject = wordSet(
  'of for as is was are were be been being also with becoming became named called than like against about into himself herself him them only turned',
);

/** "Ann Cole, a soil scientist at Leeds, said": the name stands before it. */
export function isApposition(at: CopySentence, first: number, last: number): boolean {
  const { words } = at.prose;
  // "Ann Cole, chair and chief executive, said": the second of two posts.
  if (words[first - 1]?.lower === 'and') {
    let k = first - 2;
    while (k > at.sentence.first && first - k < 18 && (words[k].kind !== 'mark' || words[k].text === '.')) k--;
    return isComma(words[k]) && isComma(words[last]) && k > at.sentence.first && isApposition(at, k + 1, last);
  }
  const name = words[first - 2];
  if (first - 2 < at.sentence.first || !isComma(words[first - 1])) return false;
  if (last < at.sentence.last && isSpeech(words[last])) return false;
  return name.tag === 'PROPN' || name.kind === 'number' || name.text === ')' || /^\p{Lu}/u.test(name.text);
}

/** "Ann Cole, a friend and adviser who …", "Ann Cole, the fund's lawyer and strategist, …": posts behind a person's name. */
export function isPost(facts: Facts, at: CopySentence, first: number, last: number): boolean {
  const { words } = at.prose;
  if (last < at.sentence.last && isSpeech(words[last])) return false;
  for (let k = first - 1; k > at.sentence.first && first - k < 20; k--) {
    const word = words[k];
    const acts = (word.tag === 'VERB' && words[k - 1].text !== '-') || (word.tag === 'AUX' && !beForms.has(word.lower));
    if (word.quoted > 0 || acts) return false;
    if (words[k - 1].quoted > 0 || words.slice(k - 3, k).some(isGenitive)) continue;
    if (isComma(word) && namedIn(facts, at, { first: Math.max(at.sentence.first, k - 4), last: k }, ['person']))
      return true;
  }
  return false;
}

/** What stands before a phrase that is no subject: "is now a diplomat", "the town's only ally". */
export function isNoSubject({ prose: { words }, sentence }: CopySentence, first: number): boolean {
  if (first <= sentence.first) return false;
  const before = words[first - 1];
  if (noSubject.has(before.lower)) return true;
  return before.tag === 'ADV' && first - 2 >= sentence.first && beForms.has(words[first - 2].lower);
}
