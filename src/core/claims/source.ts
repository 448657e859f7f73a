import {
  endsPhrase,
  isAdverb,
  isAuxiliary,
  isComma,
  isDash,
  isDeterminer,
  isGenitive,
  isMark,
  isNominal,
  possessives,
  subordinators,
  timeWords,
  verbReading,
} from './grammar';
import type { Passage, Range } from './passage';
import { opening, phraseStart } from './phrase';
import { endsInMark } from './stretch';
import { timeBefore } from './time-before';

/** The words that name who speaks, and how they hang on the verb. */
export interface Subject extends Range {
  readonly how: 'phrase' | 'relative' | 'shared';
}

export const relatives = new Set(['who', 'which', 'that']);

const isBoundary = (p: Passage, i: number): boolean => {
  const word = p.words[i];
  if (p.run[i] >= 0) return !p.runs[p.run[i]].small;
  if (word.kind === 'mark') return /^[;:]$/.test(word.text) || (isDash(word) && word.text !== '-');
  return (
    word.lower === 'but' ||
    (subordinators.has(word.lower) && word.lower !== 'after' && word.lower !== 'before' && word.lower !== 'than')
  );
};

/** The comma, dash or bracket that opens what a closing one at `close` ends; -1 when it only ends a clause. */
function openingComma(p: Passage, close: number, from: number): number {
  const dash = isDash(p.words[close]);
  for (let i = close - 1; i >= from && close - i < 45; i--) {
    if (p.run[i] >= 0) {
      i = p.runs[p.run[i]].first;
      continue;
    }
    const word = p.words[i];
    if (dash ? isDash(word) : isComma(word)) {
      if (i === from) return -1;
      const before = p.words[i - 1];
      if (!endsPhrase(before) && !isMark(before, ')') && p.run[i - 1] < 0 && !isAbbreviated(p, i - 1, from)) return -1;
      return i;
    }
    if (!dash && isMark(word, ';', ':')) return -1;
  }
  return -1;
}

/** The full stop of "R-Fla." or "Jr." */
const isAbbreviated = (p: Passage, i: number, from: number): boolean =>
  isMark(p.words[i], '.') && i - 1 >= from && isNominal(p.words[i - 1]);

/** Opens an apposition or relative clause, not a phrase of place or time. */
function isApposition(p: Passage, i: number): boolean {
  const word = p.words[i];
  if (
    relatives.has(word.lower) ||
    /^(?:whose|where|himself|herself|themselves|itself|then|formerly|now|once|one|both|including)$/.test(word.lower)
  )
    return true;
  return (
    isDeterminer(word) || isNominal(word) || word.tag === 'ADJ' || possessives.has(word.lower) || word.kind === 'number'
  );
}

/**
 * The subject of the verb group that begins at `verb`, looking no further back than `from`.
 * Null when there is none, as in "and said", whose subject stands with an earlier verb.
 */
export function subjectBefore(p: Passage, verb: number, from: number): Subject | null {
  let end = verb;
  for (;;) {
    while (end > from && p.run[end - 1] < 0 && isAdverb(p.words[end - 1])) end--;
    const next = timeBefore(p, end, from);
    if (next === end || next <= from) break;
    end = next;
  }
  if (end <= from) return null;
  const word = p.words[end - 1];
  // "the only post": a noun that looks like the verb.
  if (p.run[end - 1] < 0 && /^(?:the|an?)$/.test(word.lower)) return null;
  if (p.run[end - 1] >= 0) {
    const run = p.runs[p.run[end - 1]];
    if (!run.small) return run.size <= 6 ? behindTitle(p, run.first, end, from) : null;
    const start = phraseStart(p, end, from);
    return start < run.first ? { first: start, last: end, how: 'phrase' } : null;
  }
  if (relatives.has(word.lower) && end - 1 > from) {
    const before = p.words[end - 2];
    if (endsPhrase(before) || isComma(before) || isMark(before, ')') || standsAlone.test(before.lower))
      return { first: end - 1, last: end, how: 'relative' };
    return word.lower === 'that' ? { first: end - 1, last: end, how: 'phrase' } : null;
  }
  if (isComma(word) || isMark(word, ')', ']') || (isDash(word) && word.text !== '-')) {
    // "Reid (L-Tarn), said": the comma closes nothing but the bracket.
    const afterBracket = isComma(word) && end - 2 > from && isMark(p.words[end - 2], ')', ']');
    const close = afterBracket && openingComma(p, end - 1, from) <= from ? end - 2 : end - 1;
    const bracket = isMark(p.words[close], ')', ']');
    let open = bracket ? opening(p, close, from) : openingComma(p, close, from);
    // "Reid, meanwhile, who leads the board, said"
    while (open - 2 > from && isAdverb(p.words[open - 1]) && isComma(p.words[open - 2])) open -= 2;
    if (open <= from) return null;
    const phrase = phraseOrList(p, open, from);
    if (phrase === open) return null;
    const head = relativeHead(p, phrase, from);
    const inside = open + 1;
    if (bracket) return { first: head, last: close + 1, how: 'phrase' };
    if (!isApposition(p, inside)) {
      // "Ortiz, 43, of Farnby, said"
      const outer = outerHead(p, head, from);
      return {
        first: outer,
        last: outer < head && /^(?:of|from)$/.test(p.words[inside].lower) ? close : open,
        how: 'phrase',
      };
    }
    // "Park, a geographer at Leeds, England, said": what was found may itself be an apposition.
    const outer = outerHead(p, head, from);
    return { first: outer, last: close, how: 'phrase' };
  }
  if (
    word.tag === 'VERB' &&
    /(?:ed|ing|wn)$/.test(word.lower) &&
    end - 2 >= from &&
    (/^(?:those|people|residents|voters|anyone|everyone)$/.test(p.words[end - 2].lower) ||
      (p.words[end - 2].tag === 'NOUN' && end < verb))
  ) {
    // "documents filed on Monday": without its day the participle says nothing.
    return { first: phraseStart(p, end - 1, from), last: end < verb ? end - 1 : end, how: 'phrase' };
  }
  if (!endsPhrase(word) && !isDeterminer(word) && !isGenitive(word)) {
    // "a neighbour who asked not to be named"
    const relative = word.kind === 'word' && !isAuxiliary(word) ? relativeBefore(p, end, from) : 0;
    const head = relative > 0 ? phraseStart(p, relative, from) : relative;
    return relative > 0 && head < relative && p.words[relative].lower === 'who'
      ? { first: head, last: end, how: 'phrase' }
      : null;
  }
  const start = phraseOrList(p, end, from);
  if (start >= end) return isDeterminer(word) ? { first: end - 1, last: end, how: 'phrase' } : null;
  return { first: relativeHead(p, start, from), last: end, how: 'phrase' };
}

/** Words that are a whole phrase before "who": "some who warned". */
const standsAlone = /^(?:some|those|many|others|few|all|several|most|both|none)$/;

/** "Reid, star of the series “The Boss,” said": the comma that closes the apposition stands inside the quotation. */
function behindTitle(p: Passage, quotation: number, end: number, from: number): Subject | null {
  if (endsInMark(p, end) !== ',') return null;
  const open = openingComma(p, quotation, from);
  if (open <= from || relatives.has(p.words[open + 1].lower) || !isApposition(p, open + 1)) return null;
  const phrase = phraseOrList(p, open, from);
  return phrase < open ? { first: outerHead(p, phrase, from), last: end, how: 'phrase' } : null;
}

function outerHead(p: Passage, head: number, from: number): number {
  let at = head;
  for (let n = 0; n < 4; n++) {
    // "Ortiz, 43, of Leeds, England"
    if (
      at - 3 >= from &&
      /^(?:of|from|in)$/.test(p.words[at - 1].lower) &&
      isComma(p.words[at - 2]) &&
      endsPhrase(p.words[at - 3])
    ) {
      const further = phraseStart(p, at - 2, from);
      if (further >= at - 2) return at;
      at = further;
      continue;
    }
    if (at - 2 < from || !isComma(p.words[at - 1])) return at;
    const word = p.words[at];
    const common =
      isDeterminer(word) ||
      (isNominal(word) && /^\p{Ll}/u.test(word.text)) ||
      word.tag === 'ADJ' ||
      word.kind === 'number' ||
      /^[RDI](?:-|$)/.test(word.text);
    const place = p.words[at].tag === 'PROPN' && n > 0;
    if (!common && !place) return at;
    if ((!endsPhrase(p.words[at - 2]) && !isAbbreviated(p, at - 2, from)) || p.words[at - 2].tag === 'PRON') return at;
    const outer = phraseStart(p, at - 1, from);
    if (outer >= at - 1) return at;
    // "In an interview, the senator": the phrase before is an adjunct.
    if (outer > from && (p.words[outer - 1].tag === 'ADP' || p.words[outer - 1].tag === 'VERB')) return at;
    if (timeWords.has(p.words[at - 2].lower)) return at;
    at = outer;
  }
  return at;
}

/** A phrase, or a list of phrases: "Reid, Marks and Cole". */
function phraseOrList(p: Passage, end: number, from: number): number {
  let start = phraseStart(p, end, from);
  let listed = false;
  for (let i = start; i < end; i++) if (p.words[i].lower === 'and' || p.words[i].lower === 'or') listed = true;
  if (start - 1 > from && /^(?:and|or)$/.test(p.words[start - 1].lower) && isComma(p.words[start - 2])) {
    const more = phraseStart(p, start - 2, from);
    if (more < start - 2 && more - 1 > from && isComma(p.words[more - 1])) {
      start = more;
      listed = true;
    }
  }
  while (listed && start - 2 > from && isComma(p.words[start - 1]) && endsPhrase(p.words[start - 2])) {
    const more = phraseStart(p, start - 1, from);
    if (
      more >= start - 1 ||
      (more > from && p.words[more - 1].tag === 'ADP') ||
      timeWords.has(p.words[start - 2].lower)
    )
      break;
    start = more;
  }
  // "met Cole and Reid said": the first of the pair belongs to the verb before it.
  if (start > from && p.words[start - 1].tag === 'VERB' && !relativeBefore(p, start, from)) {
    for (let i = end - 1; i > start; i--) if (p.words[i].lower === 'and') return i + 1;
  }
  return start;
}

const participle = /(?:ed|ing|wn|en)$|^(?:sent|made|held|kept|led|brought|bought|found|built|put|set|heard|left)$/;

/** "a letter sent to parents", "a report seen by the Gazette": a participle, and no verb of saying but in the passive. */
const isReduced = (p: Passage, i: number): boolean =>
  p.words[i].tag === 'VERB' &&
  participle.test(p.words[i].lower) &&
  (verbReading(p.words[i]) === undefined || (p.words[i + 1].lower === 'by' && p.words[i].lower !== 'said'));

function relativeBefore(p: Passage, at: number, from: number): number {
  for (let i = at - 1; i >= from && at - i < 20; i--) {
    if (p.run[i] >= 0) return 0;
    const word = p.words[i];
    if (relatives.has(word.lower) && i > from && endsPhrase(p.words[i - 1])) return i;
    if (isComma(word) || isBoundary(p, i)) return 0;
  }
  return 0;
}

/** "people who saw the fire said", "officials briefed on the plan said": from the object back to the people. */
function relativeHead(p: Passage, start: number, from: number): number {
  if (start - 1 <= from) return start;
  const before = p.words[start - 1];
  if (before.tag !== 'VERB' && before.tag !== 'AUX' && before.tag !== 'ADP') return start;
  const relative = relativeBefore(p, start, from);
  if (relative > 0) return phraseStart(p, relative, from);
  // A participle right after a phrase.
  let i = start - 1;
  while (i > from && (p.words[i].tag === 'ADP' || isAdverb(p.words[i]))) i--;
  if (i > from && isReduced(p, i) && endsPhrase(p.words[i - 1]) && p.words[i - 1].tag !== 'PRON') {
    const head = phraseStart(p, i, from);
    return head < i ? head : start;
  }
  return start;
}
