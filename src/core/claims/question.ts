import { extentRight } from './extent';
import { isComma, openQuestion, verbReading } from './grammar';
import type { Findings, LocalAttribution } from './findings';
import type { Passage, Range } from './passage';
import { phraseEnd } from './phrase-end';
import { firstComma, freeUntil, trimmed } from './stretch';

/** "Asked about the deal, …", "when asked whether …", "Reid, asked whether he wanted it, …": somebody is asked. */
export function asksNobody(p: Passage, i: number, unit: Range): boolean {
  if (i === unit.first || /^(?:when|if|and|repeatedly|once|later)$/.test(p.words[i - 1].lower)) return true;
  // "A trustee, Anna Lind, asked why." asks herself: nothing goes on after a second comma.
  return isComma(p.words[i - 1]) && firstComma(p, i + 1, unit.last) < unit.last - 1;
}

export function question(p: Passage, i: number, unit: Range, index: number, found: Findings): LocalAttribution | null {
  const to = freeUntil(found, i + 1, unit.last);
  let k = i + 1;
  let source: Range | null = null;
  while (k < to && k < i + 14 && !openQuestion.has(p.words[k].lower) && p.words[k].lower !== 'about') {
    if (p.words[k].lower === 'by' && k + 1 < to) {
      const end = phraseEnd(p, k + 1, to);
      if (end > k + 1) source = { first: k + 1, last: end };
    }
    if (p.run[k] >= 0 || isComma(p.words[k])) return null;
    k++;
  }
  if (k >= to || k >= i + 14) return null;
  const at = p.words[k].lower === 'about' ? k + 1 : k;
  let last = extentRight(p, at, to, { frame: at > k ? 'P' : 'W', past: true, relative: true });
  if (last <= at) last = to;
  const answer = answersAt(p, at, last);
  if (answer > at) last = answer;
  const piece = trimmed(p, at, last);
  return piece
    ? {
        pieces: [piece],
        source,
        cue: { first: i, last: source ? Math.min(source.first, i + 2) : at > k ? at : i + 1 },
        manner: 'report',
        lemma: 'ask',
        frame: 'PW',
        unit: index,
      }
    : null;
}

/** "Reid, asked whether he wanted the post, replied": the comma before who was asked speaks, or -1. */
function answersAt(p: Passage, from: number, to: number): number {
  for (let i = from; i + 1 < to; i++) {
    if (p.run[i] >= 0 || !isComma(p.words[i])) continue;
    const reading = verbReading(p.words[i + 1]);
    if (reading?.verb.plain && reading.forms.has('past')) return i;
  }
  return -1;
}
