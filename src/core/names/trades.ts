import { commonness } from '../lexicon/common-words';
import { isFirstName, isSurname } from '../lexicon/people-words';
import { isTown } from '../lexicon/places';

const isWord = (text: string): boolean => text.length > 2 && commonness(text) > 0;
/** milk, lay, bak(e), crab(b) */
const isStem = (text: string): boolean =>
  isWord(text) || isWord(`${text}e`) || (text.at(-1) === text.at(-2) && isWord(text.slice(0, -1)));

/**
 * `sharemilker`, `hedgelayer`, `oysterman`: in no list, but made of words as those for who does something are, and no name:
 * Sikander and Alisher are made of none. Takes lower case.
 */
export function looksLikeTrade(word: string): boolean {
  if (word.length < 7 || isFirstName(word) || isSurname(word) || isTown(word)) return false;
  const doer = /^(.+?)(?:er|or)$/.exec(word)?.[1];
  if (doer === undefined)
    return isWord(/^(.+)(?:man|woman|wright|smith|monger|herd|mistress|master)$/.exec(word)?.[1] ?? '');
  if (isStem(doer)) return true;
  for (let k = 3; k <= doer.length - 3; k++) if (isWord(doer.slice(0, k)) && isStem(doer.slice(k))) return true;
  return false;
}
