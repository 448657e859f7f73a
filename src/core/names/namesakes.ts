import { isFirstName } from '../lexicon/people-words';
import { fold } from './fold';
import type { Settled } from './settle';

/**
 * Words in which two people differ whom the copy introduces in one breath, folded, both ways round: `frances francis` of
 * "the twins Frances and Francis Orme", `orme orm` of "Ida Orme and a student, Ida Orm".
 */
export function introducedTogether(settled: readonly Settled[]): ReadonlySet<string> {
  const apart = new Set<string>();
  for (let k = 0; k + 1 < settled.length; k++) {
    const [x, y] = [settled[k], settled[k + 1]];
    if (x?.kind !== 'person' || y?.kind !== 'person' || x.prose !== y.prose) continue;
    if (!between.test(x.prose.text.slice(x.end, y.start))) continue;
    const [one, other] = [fold(x.text).split(' '), fold(y.text).split(' ')];
    // Of "Frances and Francis Orme" the first has the surname too.
    if (one.length === 1 && other.length > 1 && isFirstName(x.key)) one.push(...other.slice(1));
    if (one.length < 2 || one.length !== other.length) continue;
    const differing = one.flatMap((word, i) => (word === other[i] ? [] : [[word, other[i]]]));
    const [pair] = differing;
    if (differing.length === 1 && pair) apart.add(pair.join(' ')).add(pair.reverse().join(' '));
  }
  return apart;
}

/** ` and `, `, and her brother, `: nobody is named twice so. */
const between = /^,? (?:and|or|not|versus|v) (?:[\p{Ll}'’-]+,? ){0,5}$/u;
