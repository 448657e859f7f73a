import { endsSentence } from '../rules/support';
import type { Tokens } from '../scan';
import { numberOf } from './ages';
import { givenOf, isRoleWord, nameBefore, type Subject } from './people';

interface AgedBorn {
  readonly age: number;
  /** The token of its number. */
  readonly at: number;
  /** Who is named before it; null for "the 54-year-old". */
  readonly subject: Subject | null;
}

/** The age right before `born`: "Teo Almeida, 12, born in 2001"; "The 54-year-old, who was born"; "a 54-year-old judge born". */
export function agedBorn(t: Tokens, born: number): AgedBorn | null {
  let at = born - 1;
  if (t[at]?.lower === 'was') at--;
  if (t[at]?.lower === 'who') at--;
  const comma = t[at]?.text === ',';
  if (comma) at--;
  if (comma && t[at]?.kind === 'number' && t[at - 1]?.text === ',') {
    const age = numberOf(t[at]);
    const run = nameBefore(t, at - 1);
    return age && run ? { age, at, subject: { key: run.key, at: run.first, given: givenOf(t, run) } } : null;
  }
  for (let k = 0; k < 3 && !comma && t[at]?.lower !== 'old' && isRoleWord(t[at]); k++) at--;
  if (t[at]?.lower !== 'old' || t[at - 2]?.lower !== 'year') return null;
  const age = numberOf(t[at - 4]);
  const article = t[at - 5];
  // Between commas it may be another's age, unless it opens the sentence.
  const opens = article?.lower === 'the' && (at === 5 || endsSentence(t, at - 6));
  return age && (comma ? opens : /^(?:an?|the)$/.test(article?.lower ?? ''))
    ? { age, at: at - 4, subject: null }
    : null;
}
