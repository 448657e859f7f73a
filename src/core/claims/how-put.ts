import type { Aside } from './findings';
import type { Passage, Range } from './passage';
import { subjectBefore } from './source';
import { closesQuotation } from './stretch';

const puts =
  /^(?:put|puts|tells|told|describes|described|explains|explained|sees|saw|remembers|remembered|recalls|recalled|phrased)$/;

/** “…,” is how Reid puts it. */
export function howPut(p: Passage, i: number, unit: Range, left: number): Aside | null {
  if (!/^(?:is|was)$/.test(p.words[i].lower) || p.words[i + 1]?.lower !== 'how' || !closesQuotation(p, i, left))
    return null;
  for (let verb = i + 3; verb + 1 < unit.last && verb < i + 24 && p.run[verb] < 0; verb++) {
    if (!puts.test(p.words[verb].lower) || !/^(?:it|them|him|her|that|this)$/.test(p.words[verb + 1].lower)) continue;
    const source = subjectBefore(p, verb, i + 1);
    if (!source) return null;
    return {
      leftEnd: i,
      right: rightQuotation(p, verb + 2, unit),
      end: verb + 2,
      source,
      cue: { first: i, last: i + 2 },
      manner: 'report',
      lemma: 'put',
    };
  }
  return null;
}

/** “…,” is how she puts it, “…”: the quotation goes on, or -1. */
const rightQuotation = (p: Passage, at: number, unit: Range): number =>
  at + 1 < unit.last && p.words[at].text === ',' && p.run[at + 1] >= 0 ? at + 1 : -1;
