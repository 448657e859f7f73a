import type { DateReading } from '../expression';
import { endsSentence, phrase } from '../rules/support';
import type { Tokens } from '../scan';
import { type Base, yearIn } from './bases';
import type { Anniversary } from './marks';

const freedom = /^of (?:(?:its|their|the \S+['’]s) )?independence\b/;
const freed = /\b(?:it|they|the country|the islands?|the nation) (?:became independent|(?:gained|won) (?:its |their )?independence)(?: from \S+)? in $/; // prettier-ignore
const birth = /^of (?:his|her|the \S+['’]s) birth\b/;
const born = /\b(?:he|she) was born (?:in \S+ )?in $/;

/** "the 30th anniversary of independence … It became independent in 1990", "the centenary of her birth … She was born in 1935". */
export function toldNear(mark: Anniversary, t: Tokens, here: readonly DateReading[]): Base | null {
  const of = phrase(t, mark.last, mark.last + 6);
  const words = freedom.test(of) ? freed : birth.test(of) ? born : null;
  if (!words) return null;
  const [only, ...more] = here.filter(
    (one) => one.first > mark.last && yearIn(one) !== null && words.test(`${phrase(t, one.first - 9, one.first)} `),
  );
  const year = only ? yearIn(only) : null;
  if (!only || year === null || more.length > 0) return null;
  let ends = 0;
  for (let i = mark.last; i < only.first; i++) if (endsSentence(t, i)) ends++;
  return ends < 2 ? { reading: only, year } : null;
}
