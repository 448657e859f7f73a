import type { Prose } from '../article/article';
import { listed } from '../lexicon/front-coding';

/** What may stand without an article in the singular. */
const masses = listed(
  `snow rain hail frost fog mist ice rice wood gold silver stone iron steel coal salt pepper moss sand glass wheat grain cotton fire water wine beer grass clay butter honey sugar poison paper love hope grace faith joy power justice church school spring summer winter
 copper nickel ivory velvet champagne brandy corn cork marble maple ebony hay gravel dew seed lust thrift harmony destiny slaughter paradise prudence ransom rugby rust funk barley herring trout pork bacon lamb beef veal ham folk dung lead ash dust dirt mud surf timber lace silk linen lemon ginger garlic sage mint rye malt booze fortune luck pride sport art music dance trade labour labor land sea town city court parliament congress night day dawn noon midnight time death life birth marriage age youth peace war lent easter
 prayer slate coral jade amber pearl flint chalk tin brass bronze brick cane palm pine teak fudge curry cream icing velour leather fur down wool golf chess poker darts cricket tennis`,
);

/**
 * `Marsh delayed the vote`, `Pike feels cheated`: one thing of many would have an article, so this is somebody.
 * Not `Snow fell`, `Banks lent`.
 */
export function actsBare(prose: Prose, last: number, key: string): boolean {
  const next = prose.words[last + 1];
  if (!next || key.endsWith('s') || masses.has(key)) return false;
  if (next.tag === 'AUX') return /^(?:is|was|has|had|will|would|did|does|could)$/.test(next.lower);
  return next.tag === 'VERB' && /(?:ed|id|ook|ew|[^s]s)$/.test(next.lower);
}
