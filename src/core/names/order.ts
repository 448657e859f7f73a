import { firstPlacedSurnames, isFirstName } from '../lexicon/people-words';
import { fold } from './fold';

const syllable =
  '(?:zh|ch|sh|[b-df-hj-np-tw-z])(?:iang|iong|uang|ang|eng|ong|ian|iao|ing|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|ue|[aoeiu])';
const pinyin = new RegExp(`^${syllable}$`, 'i');
const twoOfPinyin = new RegExp(`^(?=.{5})${syllable}${syllable}$`, 'i');

/**
 * A name that may have its surname in front: its first part is a common surname of such an order, or it is written as the Chinese do (Shi Yinhong), or its second is of two
 * syllables as Koreans and Chinese write them (Chan-wook). Whether it is so the later mentions decide (Rulings 25).
 */
export function maySurnameStandFirst(name: string): boolean {
  const [first, second, ...more] = name.split(' ');
  if (!first || !second) return false;
  if (firstPlacedSurnames.has(fold(first))) return true;
  if (more.length === 0 && pinyin.test(first) && twoOfPinyin.test(second) && !isFirstName(first)) return true;
  return more.length === 0 && /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,5}$/u.test(second) && first.length < 7;
}
