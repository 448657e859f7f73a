import { isAuxiliary, isComma, isDeterminer, isGenitive, isMark, isNominal } from './grammar';
import type { Findings } from './findings';
import type { Passage, Range } from './passage';

/** Without the marks and joining words at its ends. */
export function trimmed(p: Passage, first: number, last: number): Range | null {
  let a = first;
  let b = last;
  while (a < b && p.run[a] < 0 && p.words[a].kind === 'mark' && !isMark(p.words[a], '$', '(', '[', '£', '€', '#', '@'))
    a++;
  if (a < b && a > 0 && isComma(p.words[a - 1]) && /^(?:and|but|while)$/.test(p.words[a].lower)) a++;
  while (b > a && p.run[b - 1] < 0 && p.words[b - 1].kind === 'mark' && !isMark(p.words[b - 1], ')', '%', ']')) b--;
  return b > a ? { first: a, last: b } : null;
}

/** First comma outside quotations, or `to`. */
export function firstComma(p: Passage, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isComma(p.words[i]) && p.run[i] < 0) return i;
  return to;
}

export function hasFinite(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      p.run[i] < 0 &&
      (isAuxiliary(p.words[i]) || (p.words[i].tag === 'VERB' && !/(?:ing|ed)$/.test(p.words[i].lower)))
    )
      return true;
  return false;
}

/** Has a verb of its own, so that it may be a clause. */
export function hasVerb(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (p.run[i] >= 0) {
      if (p.words[i].tag === 'VERB' || p.words[i].tag === 'AUX') return true;
    } else if (
      passesForAdjective(p, i, from) ||
      passesForNoun(p, i, from, to) ||
      passesForPast(p, i, from, to) ||
      (p.words[i].tag === 'AUX' && !isGenitive(p.words[i])) ||
      isAuxiliary(p.words[i]) ||
      (p.words[i].tag === 'VERB' && !p.words[i].lower.endsWith('ing') && p.words[i - 1]?.lower !== 'to')
    )
      return true;
  }
  return false;
}

/** "Reid smuggled spirits": a past behind its doer, which the tagger took for an adjective. */
const passesForAdjective = (p: Passage, i: number, from: number): boolean =>
  i > from &&
  p.words[i].tag === 'ADJ' &&
  /^\p{Ll}+ed$/u.test(p.words[i].text) &&
  /^(?:PROPN|NOUN)$/.test(p.words[i - 1].tag);

/** "Reid fears losing": a verb that the tagger took for a noun. */
const passesForNoun = (p: Passage, i: number, from: number, to: number): boolean =>
  i > from &&
  i + 1 < to &&
  p.words[i].tag === 'NOUN' &&
  p.words[i].lower.endsWith('s') &&
  p.words[i - 1].tag === 'PROPN' &&
  p.words[i + 1].lower.endsWith('ing');

const pasts =
  /^(?:shot|hit|cut|shut|put|let|set|bid|cost|cast|split|spread|burst|hurt|beat|rose|felt|saw|left|fell|broke|bit|spun|stuck|swore|dug|lit|hid)$/;

/** "Norway shot down the plane": a past that is a noun or an adjective too, between its doer and what it is done to. */
const passesForPast = (p: Passage, i: number, from: number, to: number): boolean =>
  i > from &&
  i + 1 < to &&
  pasts.test(p.words[i].lower) &&
  isNominal(p.words[i - 1]) &&
  (isDeterminer(p.words[i + 1]) ||
    /^(?:down|up|off|out|back|two|three|four|its|his|her|their)$/.test(p.words[i + 1].lower));

/** A quotation ends just before `i`. */
export const closesQuotation = (p: Passage, i: number, from: number): boolean =>
  i > from && p.run[i - 1] >= 0 && (i >= p.words.length || p.run[i] !== p.run[i - 1]);

const forums =
  /^(?:courts?|inquest|inquiry|tribunal|jury|jurors|parliament|council|committee|panel|hearing|judge|magistrates)$/;

/** A body before which things are told on the record: "the court heard" (ruling 11). */
export const isForum = (p: Passage, subject: Range): boolean => {
  for (let i = subject.first; i < subject.last; i++) if (forums.test(p.words[i].lower)) return true;
  return false;
};

/** First word at or after `from` that another attribution has, or `to`. */
export function freeUntil(found: Findings, from: number, to: number): number {
  for (let i = from; i < to; i++) if (found.taken[i]) return i;
  return to;
}

/** First word of the free stretch that ends at `at`. */
export function freeFrom(found: Findings, at: number, from: number): number {
  for (let i = at - 1; i >= from; i--) if (found.taken[i]) return i + 1;
  return from;
}

/** The mark a quotation ends in before `at`, inside it: a comma, a question mark; empty when none. */
export function endsInMark(p: Passage, at: number): string {
  for (let k = at - 1; k >= Math.max(0, at - 3) && p.run[k] >= 0; k--) {
    const { text, kind } = p.words[k];
    const mark = /[,?!.…—–]/.exec(text);
    if (mark && kind === 'mark') return mark[0];
    if (kind !== 'mark') return '';
  }
  return '';
}

/** "Ida Falk, an engineer, said Hugh Lind had …": a name and what she is stand before the verb, so it is she who says. */
export function isIntroduced(p: Passage, left: number, end: number): boolean {
  const comma = firstComma(p, left, end);
  if (comma >= end || !isComma(p.words[end]) || comma === left || hasVerb(p, left, end)) return false;
  const isName = (from: number, to: number): boolean =>
    p.words.slice(from, to).every((word) => word.tag === 'PROPN' && /^\p{Lu}/u.test(word.text));
  return isName(left, comma) || (firstComma(p, comma + 1, end) === end && isName(comma + 1, end));
}
