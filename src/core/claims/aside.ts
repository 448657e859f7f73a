import { accordingTo, reportedBy } from './according';
import { asideVerb } from './aside-verb';
import { extentRight } from './extent';
import { howPut } from './how-put';
import { wholeCue } from './whole-cue';
import { isComma, isDash, isMark, isNominal, verbReading } from './grammar';
import type { Aside, Findings, LocalAttribution } from './findings';
import type { Passage, Range } from './passage';
import { closesQuotation, trimmed } from './stretch';

/** Attributions that stand after or inside what is said: “…,” Reid said · …, according to Reid · …, said Reid, … · As Reid noted, … */
export function asides(p: Passage, unit: Range, index: number, found: Findings): void {
  let left = unit.first;
  for (let i = unit.first; i < unit.last; i++) {
    if (p.run[i] >= 0) {
      i = p.runs[p.run[i]].last - 1;
      continue;
    }
    const aside =
      credit(p, i, unit, left) ??
      accordingTo(p, i, unit, left) ??
      reportedBy(p, i, unit, left) ??
      howPut(p, i, unit, left) ??
      asideVerb(p, i, unit, left);
    if (!aside) continue;
    const pieces: Range[] = [];
    if (aside.leftEnd > left) {
      const piece = trimmed(p, leftStart(p, left, aside), aside.leftEnd);
      if (piece) pieces.push(piece);
    }
    let next = aside.end;
    if (aside.right >= 0) {
      const end = extentRight(p, aside.right, unit.last, {
        frame: 'B',
        past: true,
        relative: false,
      });
      const piece = trimmed(p, aside.right, end);
      if (piece) {
        pieces.push(piece);
        next = piece.last;
      }
    }
    if (pieces.length === 0) continue;
    const attribution: LocalAttribution = {
      pieces,
      source: aside.source,
      cue: wholeCue(p, aside.cue, aside.source, unit.last),
      manner: aside.manner,
      lemma: aside.lemma,
      frame: 'B',
      unit: index,
    };
    found.list.push(attribution);
    for (const range of [...pieces, aside.source, aside.cue]) if (range) found.taken.fill(1, range.first, range.last);
    left = next;
    i = Math.max(i, next - 1);
  }
}

/** “He brought strife.” — Sonia Herrick: a dash and a name after a quotation are its credit. */
function credit(p: Passage, i: number, unit: Range, left: number): Aside | null {
  if (!isDash(p.words[i]) || p.words[i].text === '-' || !closesQuotation(p, i, left)) return null;
  let end = i + 1;
  while (
    end < unit.last &&
    p.run[end] < 0 &&
    end < i + 7 &&
    isNominal(p.words[end]) &&
    /^\p{Lu}/u.test(p.words[end].text)
  )
    end++;
  if (end === i + 1 || (end < unit.last && p.run[end] < 0)) return null;
  const source = { first: i + 1, last: end };
  return { leftEnd: i, right: -1, end, source, cue: { first: i, last: i + 1 }, manner: 'report', lemma: ':' };
}

/** "Reid says the gap is small, which stood at 26, according to the league": only the last clause is the league's. */
function relativeClause(p: Passage, from: number, to: number): number {
  let comma = -1;
  for (let i = from; i < to - 1; i++)
    if (p.run[i] < 0 && isComma(p.words[i]) && /^(?:which|who)$/.test(p.words[i + 1].lower)) comma = i;
  if (comma < 0) return -1;
  for (let i = from + 1; i < comma; i++) {
    const reading = p.run[i] < 0 ? verbReading(p.words[i]) : undefined;
    if (reading?.verb.plain && reading.verb.report.has('C') && p.words[i].tag === 'VERB') return comma + 1;
  }
  return -1;
}

/** Where what is said before an aside begins: after a colon that opens a quotation, or after a dash. */
function leftStart(p: Passage, left: number, aside: Aside): number {
  for (let i = aside.leftEnd - 1, closed = 0; i >= left; i--) {
    if (p.run[i] >= 0) continue;
    if (isMark(p.words[i], ')', ']')) closed++;
    // "(it was late, Reid said)"
    if (isMark(p.words[i], '(', '[') && closed-- === 0) return i + 1;
  }
  const quoted = p.run[aside.leftEnd - 1] >= 0;
  if (quoted) {
    const { first } = p.runs[p.run[aside.leftEnd - 1]];
    if (first > left && (isMark(p.words[first - 1], ':') || isDash(p.words[first - 1]))) return first;
  } else if (aside.right >= 0) {
    let dash = -1;
    let count = 0;
    for (let i = left; i < aside.leftEnd; i++) {
      if (p.run[i] >= 0 || !isDash(p.words[i]) || p.words[i].text === '-') continue;
      dash = i;
      count++;
    }
    if (count % 2 === 1) return dash + 1;
  }
  if (!quoted && aside.lemma === 'according to') {
    const clause = relativeClause(p, left, aside.leftEnd);
    if (clause > left) return clause;
  }
  if (!quoted) {
    // "It was no different: the road was shut, Reid said."
    for (let i = aside.leftEnd - 2; i > left + 1; i--) if (p.run[i] < 0 && isMark(p.words[i], ':')) return i + 1;
  }
  return left;
}
