import { bodyHeads } from '../lexicon/body-words';
import type { Candidate } from './candidate';
import { isInitialism } from '../article/shape';
import { isTitleWord } from './title';

/** Keys of initials that shorten common nouns or a post: `initial public offering (IPO)`, `Director General of Police (DGP)`. */
export function genericInitials(candidates: readonly Candidate[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const c of candidates)
    if (c.first === c.last && isInitialism(c.text) && bracketed(c) && shortensNouns(c)) found.add(c.key);
  return found;
}

const bracketed = ({ prose, first, last }: Candidate): boolean =>
  prose.words[first - 1]?.text === '(' && prose.words[last + 1]?.text === ')';

const joining = /^(?:of|the|and|for|in|on|to)$/;

function shortensNouns({ prose, first, text }: Candidate): boolean {
  const letters = text.replace(/s$/, '').replace(/\P{L}/gu, '').toLowerCase();
  let left = letters.length - 1;
  let small = 0;
  let met = 0;
  let head = prose.words[first - 2]?.lower ?? '';
  for (let k = first - 2; k >= 0 && left >= 0 && first - k < letters.length * 2 + 3; k--) {
    const word = prose.words[k];
    if (word?.kind !== 'word' || word.sentence !== prose.words[first]?.sentence) return false;
    // year-on-year (YoY): the parts count one by one.
    const parts = word.lower.split('-').reverse();
    const free = joining.test(word.lower);
    for (const part of parts) {
      if (left >= 0 && part.startsWith(letters[left] ?? '?')) left--;
      else if (!free && parts.length === 1) return false;
    }
    if (word.lower === 'of') head = prose.words[k - 1]?.lower ?? '';
    if (free) continue;
    met++;
    if (!/^\p{Lu}/u.test(word.text)) small++;
  }
  if (left >= 0 || met === 0) return false;
  return (small * 2 >= met && !bodyHeads.has(head)) || isTitleWord(head);
}
