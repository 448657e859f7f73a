import { endsPhrase, isComma, isDash, isDeterminer, isMark, openQuestion, type VerbReading } from './grammar';
import type { Passage, Range } from './passage';

/** Says something, or only thinks it. */
export const mannerOf = ({ verb }: VerbReading): 'report' | 'attitude' =>
  verb.report.size > 0 ? 'report' : 'attitude';

/** Past what tells how, where and to whom it was said, up to the mark or quotation that ends the aside. */
export function pastVerb(p: Passage, verb: number, unit: Range): number {
  let i = verb + 1;
  while (i < unit.last) {
    if (p.run[i] >= 0) {
      if (p.runs[p.run[i]].size > 3) return i;
      i = p.runs[p.run[i]].last;
      continue;
    }
    if (isComma(p.words[i]) || isMark(p.words[i], ':', ';') || (isDash(p.words[i]) && p.words[i].text !== '-'))
      return i;
    i++;
  }
  return i;
}

/** Where what is said goes on after an aside, or -1. */
export function rightPiece(p: Passage, end: number, unit: Range, quoted: boolean, unfinished = false): number {
  if (end >= unit.last) return -1;
  if (p.run[end] >= 0) return end;
  const after = end + 1;
  if (after >= unit.last || isMark(p.words[end], ';')) return -1;
  if (p.run[after] >= 0 && p.runs[p.run[after]].first === after) return after;
  if (isDash(p.words[end])) return -1;
  const next = p.words[after];
  if (quoted) {
    // “We lost,” Reid said, and “we deserved to”.
    if (after + 1 < unit.last && /^(?:and|but|because|that|when|if)$/.test(next.lower) && p.run[after + 1] >= 0)
      return after + 1;
    return -1;
  }
  if (unfinished) return after;
  if (next.lower.endsWith('ing') && next.tag === 'VERB') return -1;
  if (
    /^(?:who|which|whose|and|but|though|although|while|as|with|according|after|when|citing)$/.test(next.lower) &&
    next.lower !== 'when'
  )
    return -1;
  if (openQuestion.has(next.lower) && next.lower !== 'if' && next.lower !== 'when') return -1;
  if (!isComma(p.words[end])) return -1;
  return endsPhrase(next) || isDeterminer(next) || next.kind !== 'mark' ? after : -1;
}
