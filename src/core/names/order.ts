import { firstPlacedSurnames } from '../lexicon/people-words';
import { fold } from './fold';

/**
 * A name that may have its surname in front: its first part is a common surname of such an order, or its second is of two
 * syllables as Koreans and Chinese write them (Chan-wook). Whether it is so the later mentions decide (Rulings 25).
 */
export function maySurnameStandFirst(name: string): boolean {
  const [first, second, ...more] = name.split(' ');
  if (!first || !second) return false;
  if (firstPlacedSurnames.has(fold(first))) return true;
  return more.length === 0 && /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,5}$/u.test(second) && first.length < 7;
}
