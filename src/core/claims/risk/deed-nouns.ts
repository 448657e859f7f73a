import type { Prose, Sentence } from '../../article/article';
import { deedNouns, deedNounsOnPeople } from '../../lexicon/crimes';
import { wordSet } from '../../lexicon/forms';
import { personNouns } from '../../lexicon/people';
import { headOf, isGenitive, phraseAfter, phraseBefore, type Range } from './clause';
import type { DeedWords } from './deed-model';

const owners = wordSet('his her its');

/** "Marlow Foods’ bribery of two inspectors kept the plant open", "His theft of the silver": told as known by a noun. */
export function* named(prose: Prose, sentence: Sentence, i: number): Generator<DeedWords> {
  const { words } = prose;
  const onPeople = deedNounsOnPeople.has(words[i].lower);
  if (!(onPeople || deedNouns.has(words[i].lower)) || !/^(?:of|on)$/.test(words[i + 1]?.lower ?? '')) return;
  const doer = ownerBefore(prose, i, sentence.first);
  const object = phraseAfter(prose, i + 2, sentence.last, 5);
  // As the subject of its sentence it is taken for granted; behind "denied" or "the trial over" it is not.
  if (!object || doer?.first !== sentence.first) return;
  if (onPeople && !words.slice(object.first, object.last).some((w) => w.tag === 'PROPN' || personNouns.has(w.lower)))
    return;
  yield {
    sentence: sentence.index,
    at: i,
    range: { first: i, last: object.last },
    doer,
    stated: true,
    quoted: words[i].quoted > 0,
    // Of defenders harassed and rivals beaten.
    playful: onPeople,
    lemma: words[i].lower,
    present: false,
  };
}

/** Whose deed it is: "his", or the phrase before the genitive. */
function ownerBefore(prose: Prose, noun: number, from: number): Range | null {
  const { words } = prose;
  let k = noun - 1;
  if (k > from && words[k].tag === 'ADJ' && !hedges.has(words[k].lower)) k--;
  if (k < from) return null;
  if (owners.has(words[k].lower)) return { first: k, last: k + 1 };
  const owner = isGenitive(words[k]) ? phraseBefore(prose, k, from) : null;
  // "The hearing over Marlow Freight’s bribery": not its owner's sentence.
  return owner && headOf(prose, owner) === k - 1 ? owner : null;
}

const hedges = wordSet('alleged suspected supposed apparent reported attempted fictional');
