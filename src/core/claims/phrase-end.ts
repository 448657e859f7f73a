import {
  inPhrase,
  isAdverb,
  isAuxiliary,
  isDeterminer,
  isGenitive,
  isMark,
  isNominal,
  possessives,
  timeWords,
  weekdays,
} from './grammar';
import type { Passage } from './passage';

/** End of a noun phrase without what hangs on it. */
export function phraseEnd(p: Passage, from: number, to: number): number {
  let i = from;
  let last = from;
  while (i < to) {
    const word = p.words[i];
    if (p.run[i] >= 0) {
      const run = p.runs[p.run[i]];
      const next = p.words[run.last];
      const label = i > from && isNominal(p.words[i - 1]) && !(run.last < to && p.run[run.last] < 0 && isNominal(next));
      if (!run.small || label) break;
      i = run.last;
      last = i;
      continue;
    }
    if (word.tag === 'PRON' && !possessives.has(word.lower) && !isDeterminer(word)) {
      if (i === from) return i + 1;
      break;
    }
    if (isDeterminer(word) && i > from && !isDeterminer(p.words[i - 1])) break;
    if (inPhrase(word)) {
      i++;
      if (word.kind !== 'mark' && word.tag !== 'DET') last = i;
      continue;
    }
    if (word.tag === 'ADV' && i + 1 < to && p.words[i + 1].tag === 'ADJ') {
      i++;
      continue;
    }
    if (word.tag === 'VERB' && i > from && /(?:ed|ing)$/.test(word.lower) && i + 1 < to && isNominal(p.words[i + 1])) {
      i++;
      continue;
    }
    break;
  }
  return last;
}

const adjunctHeads = new Set([
  'in',
  'on',
  'at',
  'during',
  'to',
  'through',
  'via',
  'by',
  'after',
  'of',
  'from',
  'with',
  'before',
  'about',
]);

/** Past a listener: "told the court", "warned reporters in Leeds". */
export function pastListener(p: Passage, from: number, to: number): number {
  let end = phraseEnd(p, from, to);
  if (end === from) return from;
  while (end < to) {
    const word = p.words[end];
    if (p.run[end] >= 0) break;
    if (isMark(word, '(')) {
      let close = end + 1;
      while (close < to && close < end + 8 && !isMark(p.words[close], ')')) close++;
      if (close >= to || !isMark(p.words[close], ')')) break;
      end = close + 1;
      continue;
    }
    if (
      (adjunctHeads.has(word.lower) || word.lower === 'and' || word.lower === 'for') &&
      end + 1 < to &&
      p.run[end + 1] < 0
    ) {
      const next = phraseEnd(p, end + 1, to);
      if (next === end + 1) break;
      // "told the court and jury" but not "told the court the firm": only one phrase may stand bare.
      end = next;
      continue;
    }
    if (timeWords.has(word.lower) || isAdverb(word)) {
      end++;
      continue;
    }
    if (/^(?:last|this|earlier)$/.test(word.lower)) {
      end++;
      continue;
    }
    break;
  }
  return end;
}

/** Past "in a statement on Monday", "at the hearing", "later". */
export function pastAdjuncts(p: Passage, from: number, to: number): number {
  let i = from;
  while (i < to && i - from < 25) {
    const word = p.words[i];
    if (p.run[i] >= 0) break;
    if (adjunctHeads.has(word.lower) || word.lower === 'for' || word.lower === 'as') {
      const end = phraseEnd(p, i + 1, to);
      if (end === i + 1) break;
      i = end;
      continue;
    }
    if (timeWords.has(word.lower) || (isAdverb(word) && word.lower !== 'not' && word.tag !== 'DET')) {
      i++;
      continue;
    }
    const time = pastTime(p, i, to);
    if (time > i) {
      i = time;
      continue;
    }
    if (weekdays.has(word.lower)) {
      i++;
      continue;
    }
    break;
  }
  return i;
}

/** Past "this month", "last year" as a time: not the subject of "said last year was hard". */
export function pastTime(p: Passage, from: number, to: number): number {
  const ago = pastAgo(p, from, to);
  if (ago > from) return ago;
  const end = from + 2;
  if (
    end > to ||
    !/^(?:last|this|next|earlier|that|the)$/.test(p.words[from].lower) ||
    !/^(?:week|month|year|morning|afternoon|evening|night|day|weekend|spring|summer|autumn|winter)$/.test(
      p.words[from + 1].lower,
    )
  )
    return from;
  const next = end < to ? p.words[end] : undefined;
  return next && p.run[end] < 0 && (isAuxiliary(next) || isGenitive(next) || next.tag === 'VERB' || next.tag === 'AUX')
    ? from
    : end;
}

/** Past "three days ago", "a week earlier": not the subject of "said three days ago that it was shut". */
function pastAgo(p: Passage, from: number, to: number): number {
  let i = from;
  while (
    i < from + 3 &&
    i < to &&
    p.run[i] < 0 &&
    (p.words[i].tag === 'NUM' ||
      p.words[i].kind === 'number' ||
      /^(?:an?|few|some|several|two|three|almost|nearly|about)$/.test(p.words[i].lower))
  )
    i++;
  const unit =
    i > from && i < to && /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/.test(p.words[i].lower);
  const ago = unit && i + 1 < to && /^(?:ago|earlier|later|before)$/.test(p.words[i + 1].lower);
  return ago && !/^(?:about|of)$/.test(p.words[i + 2]?.lower ?? '') ? i + 2 : from;
}
