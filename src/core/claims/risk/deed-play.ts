import type { Word } from '../../article/article';
import { prizes, vaults } from '../../lexicon/crimes';
import type { Range } from './clause';

/** "stole the 50-kilometre race", "robbed the leader, Holm, of his jersey": what one player takes from another. */
export function isPrize(words: readonly Word[], object: Range, to: number): boolean {
  const behind = words.slice(object.last, Math.min(to, object.last + 8));
  let last = object.last - 1;
  // "stole the race in the last metres": a tagger may take more into the object.
  while (last > object.first && !prizes.has(words[last].lower) && words[last].lower !== 'of') last--;
  const ends = prizes.has(words[last].lower) && (last === object.last - 1 || words[last + 1].tag !== 'NOUN');
  if (ends || prizes.has(behind.find((w) => w.tag !== 'ADJ' && w.tag !== 'NOUN')?.lower ?? ''))
    return !behind.some((w) => w.lower === 'worth' || vaults.has(w.lower));
  // "the World Cup 30-kilometre classic race": the phrase goes on past what was read of it.
  const next = behind.findIndex((w) => w.tag !== 'ADJ' && w.tag !== 'NOUN' && w.tag !== 'PROPN' && w.tag !== 'NUM');
  const rest = next < 0 ? behind : behind.slice(0, next);
  if (rest.length > 0 && prizes.has(rest[rest.length - 1].lower)) return true;
  const of = behind.findIndex((w) => w.lower === 'of');
  return of >= 0 && behind.slice(of + 1, of + 5).some((w) => prizes.has(w.lower));
}
