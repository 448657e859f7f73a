import type { Prose } from '../../article/article';
import { wordSet } from '../../lexicon/forms';
import type { Statement } from './statement';

const events = wordSet(
  'crash crashes accident accidents collision derailment fire fires blaze explosion explosions blast blasts bombing bombings bomb shooting shootings flood floods storm cyclone hurricane typhoon earthquake quake landslide mudslide avalanche eruption collapse sinking stampede crush attack attacks ambush raid raids strike strikes massacre massacres siege assault riot riots clash clashes war uprising outbreak epidemic pandemic disaster tragedy poisoning',
);
/** How far in front of the figure the event may stand: `the crash on the Nithi road last year that killed 35 people`. */
const reach = 10;

/**
 * `The blast that killed ten people`: the clause says which blast is meant, and the sentence tells something else of it.
 * `A blast that killed ten people` is news, and so is `the blast, which killed ten`.
 */
export function saysWhich({ words }: Prose, { kind, range }: Statement): boolean {
  if (kind !== 'casualty') return false;
  const lower = (k: number): string => words[k]?.lower ?? '';
  let k = range.first - 1;
  // "that has since killed ten"
  while (/^(?:has|have|had|also|since|later|reportedly)$/.test(lower(k))) k--;
  const clause = /^(?:that|which)$/.test(lower(k)) || lower(k) === 'where';
  if (!clause) return false;
  if (lower(k) === 'which' && lower(k - 1) === 'in') k--;
  for (let n = k - 1; n >= Math.max(0, k - reach) && words[n].kind !== 'mark'; n--)
    if (events.has(lower(n))) return lower(n).endsWith('s') || isKnown(lower, n);
  return false;
}

/** `the embassy blast`, `last week’s crash`: behind an article, or behind whose it is. */
function isKnown(lower: (k: number) => string, event: number): boolean {
  for (let k = event - 1; k > event - 6; k--) {
    if (/^(?:the|this|that|those|these|its|their|his|her)$/.test(lower(k)) || /^['’]s?$/.test(lower(k))) return true;
    if (/^(?:an?|another|of|in|by|to|and|,)?$/.test(lower(k))) return false;
  }
  return false;
}
