import { extentRight } from './extent';
import type { Findings, LocalAttribution } from './findings';
import type { VerbGroup, VerbReading } from './grammar';
import type { Passage, Range } from './passage';
import { freeUntil, trimmed } from './stretch';

const quotes = new Set(['quote', 'cite']);

/** The `as` of "quoted Reid as saying", or -1. */
export function asSaying(p: Passage, i: number, { verb }: VerbReading, to: number): number {
  if (!quotes.has(verb.lemma)) return -1;
  let as = i + 1;
  while (as + 1 < to && as < i + 24 && p.run[as] < 0 && p.words[as].lower !== 'as') as++;
  return as > i + 1 && p.words[as].lower === 'as' && p.words[as + 1]?.lower === 'saying' ? as : -1;
}

/** "The paper quoted Reid as saying …": the words are Reid's, whoever passed them on. */
export function quotedAs(
  p: Passage,
  i: number,
  as: number,
  group: VerbGroup,
  { verb }: VerbReading,
  unit: Range,
  index: number,
  found: Findings,
): LocalAttribution | null {
  const to = freeUntil(found, i + 1, unit.last);
  const first = i + 1;
  const last = p.words[as - 1].text === ',' ? as - 1 : as;
  const said = as + 2;
  const piece = trimmed(p, said, extentRight(p, said, to, { frame: 'T', past: true, relative: false }));
  if (!piece) return null;
  return {
    pieces: [piece],
    source: { first, last },
    cue: { first: group.first, last: i + 1 },
    manner: 'report',
    lemma: verb.lemma,
    frame: 'T',
    unit: index,
  };
}
