import { extentRight } from './extent';
import { isAdverb, isAuxiliary, verbGroup } from './grammar';
import type { Findings, LocalAttribution } from './findings';
import type { Passage, Range } from './passage';
import { subjectBefore } from './source';
import { freeFrom, freeUntil, trimmed } from './stretch';

/** "The plan seems to have failed", "it appears that": how it looks, to nobody named. */
export function seeming(p: Passage, i: number, unit: Range, index: number, found: Findings): LocalAttribution | null {
  const to = freeUntil(found, i + 1, unit.last);
  const from = freeFrom(found, i, unit.first);
  if (to <= i + 2 || p.words[i].lower.endsWith('ing')) return null;
  const group = verbGroup(p, i, from);
  const subject = subjectBefore(p, group.first, from);
  if (!subject) return null;
  let k = i + 1;
  while (k < to && isAdverb(p.words[k]) && p.run[k] < 0) k++;
  const next = p.words[k];
  if (k + 1 >= to || p.run[k] >= 0) return null;
  const infinitive =
    next.lower === 'to' && (p.words[k + 1].tag === 'VERB' || isAuxiliary(p.words[k + 1]) || isAdverb(p.words[k + 1]));
  const looks = next.tag === 'ADJ' || next.lower === 'like' || (next.tag === 'VERB' && /(?:ed|n)$/.test(next.lower));
  const that = next.lower === 'that';
  if (!infinitive && !that && !(looks && p.words[i].lower.startsWith('seem'))) return null;
  const end = extentRight(p, k, to, {
    frame: infinitive ? 'I' : 'C',
    past: p.words[i].lower.endsWith('ed'),
    relative: false,
  });
  const pieces = [
    that || subject.how !== 'phrase' ? null : trimmed(p, subject.first, subject.last),
    trimmed(p, k, end),
  ];
  const whole = pieces.filter((piece): piece is Range => piece !== null);
  if (whole.length === 0) return null;
  return {
    pieces: whole,
    source: null,
    cue: { first: group.first, last: i + 1 },
    manner: 'attitude',
    lemma: p.words[i].lemma,
    frame: 'seem',
    unit: index,
  };
}
