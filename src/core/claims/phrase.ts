import { endsPhrase, inPhrase, isAuxiliary, isDeterminer, isGenitive, isMark, possessives } from './grammar';
import type { Passage } from './passage';

const links = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'on',
  'to',
  'near',
  'behind',
  'between',
  'under',
  'against',
  'inside',
  'within',
  'by',
  'about',
  'among',
]);

/** Where the noun phrase that ends before `end` begins, with what hangs on it by "of", "at", "and"; `end` when none does. */
export function phraseStart(p: Passage, end: number, from: number): number {
  let i = end;
  let start = end;
  while (i > from) {
    const word = p.words[i - 1];
    if (p.run[i - 1] >= 0) {
      // A short quotation is part of the name: the "Pocket Rocket".
      const run = p.runs[p.run[i - 1]];
      if (!run.small || run.first < from) break;
      i = run.first;
      start = i;
      continue;
    }
    if (/^(?:which|what|whatever|who|whom)$/.test(word.lower)) break;
    // "the road that critics say": not "that critics".
    if (word.lower === 'that' && i - 2 >= from && p.run[i - 2] < 0 && endsPhrase(p.words[i - 2])) break;
    if (inPhrase(word) && (word.kind !== 'mark' || (isGenitive(word) && i < end))) {
      // A pronoun is a phrase of its own.
      if (word.tag === 'PRON' && !possessives.has(word.lower) && !isDeterminer(word)) {
        return start === i ? i - 1 : start;
      }
      // "officials the" cannot be one phrase: a determiner opens it.
      i--;
      start = i;
      if (isDeterminer(word) && !(i > from && isDeterminer(p.words[i - 1]))) {
        const next = attached(p, i, from);
        if (next === i) return start;
        i = next;
      }
      continue;
    }
    if (isMark(word, '&', '/', '.', '$', '£', '€') && i - 1 > from) {
      i--;
      start = i;
      continue;
    }
    if (isMark(word, ')')) {
      const open = opening(p, i - 1, from);
      if (open < 0) break;
      i = open;
      continue;
    }
    if (word.tag === 'ADV' && start === i && start < end && p.words[i].tag === 'ADJ') {
      i--;
      start = i;
      continue;
    }
    if (
      word.tag === 'VERB' &&
      start === i &&
      start < end &&
      /(?:ed|ing|en)$/.test(word.lower) &&
      i - 1 > from &&
      (isDeterminer(p.words[i - 2]) ||
        p.words[i - 2].tag === 'ADJ' ||
        p.words[i - 2].tag === 'ADP' ||
        p.words[i - 2].tag === 'NUM')
    ) {
      i--;
      start = i;
      continue;
    }
    // "Lead author": the tagger takes an opening "Lead" for a verb.
    if (/^(?:lead|head|fellow|top)$/.test(word.lower) && start === i && start < end) {
      i--;
      start = i;
      continue;
    }
    const next = attached(p, i, from);
    if (next === i) break;
    i = next;
  }
  return start;
}

/** Steps over "of", "and", "familiar with" to the end of the phrase it hangs on; the same place when there is none. */
function attached(p: Passage, i: number, from: number): number {
  if (i - 2 < from) return i;
  const word = p.words[i - 1];
  const before = p.words[i - 2];
  if (p.run[i - 1] >= 0 || p.run[i - 2] >= 0) return i;
  if (links.has(word.lower) && endsPhrase(before) && before.tag !== 'PRON') return i - 1;
  if (
    links.has(word.lower) &&
    (before.tag === 'ADJ' || /(?:ed|ing|wn)$/.test(before.lower)) &&
    i - 3 >= from &&
    endsPhrase(p.words[i - 3]) &&
    p.words[i - 3].tag !== 'PRON' &&
    !isAuxiliary(before)
  )
    return i - 2;
  if ((word.lower === 'and' || word.lower === 'or' || word.text === '&') && endsPhrase(before) && before.tag !== 'ADJ')
    return i - 1;
  return i;
}

export function opening(p: Passage, close: number, from: number): number {
  for (let i = close - 1; i >= from && close - i < 25; i--) if (isMark(p.words[i], '(', '[')) return i;
  return -1;
}
