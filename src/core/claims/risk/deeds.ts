import type { Prose, Sentence, Word } from '../../article/article';
import { deedPhrases, deedVerbs, guiltyAdverbs, harmless, neglected, type Deed } from '../../lexicon/crimes';
import { wordSet } from '../../lexicon/forms';
import { personNouns } from '../../lexicon/people';
import { isRoleNoun } from '../../lexicon/people-words';
import { isDeterminer, isGenitive, isNominal, phraseAfter, predicateAt, type Predicate, type Range } from './clause';
import { billedForNothing, favoursSold, gamblersPaid, helpedSelf } from './deed-favours';
import { coerced, struckWith } from './deed-force';
import { labels } from './deed-labels';
import { named } from './deed-nouns';
import { isPrize } from './deed-play';
import { doerOf, longObject, made, type DeedWords } from './deed-model';
import { reader, readersFor } from './triggers';
import { memoised } from '../../memo';

/** Every deed a paragraph tells of, quoted or not. */
export const deedsIn = memoised((prose: Prose): readonly DeedWords[] => {
  const found = prose.sentences.flatMap((sentence) => deedsOf(prose, sentence));
  return found;
});

function* candidates(prose: Prose, sentence: Sentence): Generator<DeedWords> {
  const { words } = prose;
  for (let i = sentence.first; i < sentence.last; i++) {
    const word = words[i];
    const entry = deedVerbs.get(word.lower);
    // "Merrill Lynch Securities": a name, where the sentence has small letters.
    const isName = i > sentence.first && /^\p{Lu}/u.test(word.text);
    if (
      entry &&
      !isName &&
      (word.tag === 'VERB' || word.tag === 'AUX' || entry.forms.has('past') || entry.forms.has('part'))
    ) {
      const predicate = predicateAt(prose, i, entry.forms, sentence.first);
      const doer = doerOf(prose, predicate, sentence);
      for (const deed of entry.value) {
        const range = complement(prose, deed, predicate, sentence);
        if (!range) continue;
        yield made(
          prose,
          sentence,
          predicate,
          range,
          doer,
          entry.lemma,
          deed.playful,
          entry.forms.has('past') || predicate.perfect,
        );
        break;
      }
    } else yield* marked(prose, sentence, i);
    yield* phrases(prose, sentence, i);
    yield* labels(prose, sentence, i);
    yield* drunk(prose, sentence, i);
    yield* favoursSold(prose, sentence, i);
    yield* gamblersPaid(prose, sentence, i);
    yield* billedForNothing(prose, sentence, i);
    yield* coerced(prose, sentence, i);
    yield* struckWith(prose, sentence, i);
    yield* helpedSelf(prose, sentence, i);
    yield* named(prose, sentence, i);
  }
}

const deedsOf = (prose: Prose, sentence: Sentence): DeedWords[] =>
  (readersFor(prose, sentence) & reader.deed) === 0 ? [] : [...candidates(prose, sentence)];

const startsObject = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.kind !== 'mark' &&
  (isDeterminer(word) || isNominal(word) || word.tag === 'ADJ' || word.tag === 'VERB' || /^[$£€]/.test(word.text));

/** "kicked off the campaign", "shot back that nobody had asked" */
const idiom = /^(?:kick\p{L}* off|shot back (?:that|,|:|by|with a (?:letter|tweet|statement)))/u;

/** The words to underline when what follows the verb makes it a deed; null when it does not. */
function complement(prose: Prose, deed: Deed, predicate: Predicate, sentence: Sentence): Range | null {
  const { words } = prose;
  const { verb } = predicate;
  if (idiom.test([0, 1, 2].map((k) => words[verb + k]?.lower ?? '').join(' '))) return null;
  if (deed.particle !== null && words[verb + 1]?.lower !== deed.particle) return null;
  let next = verb + 1;
  while (
    next < sentence.last &&
    (words[next].tag === 'ADV' || words[next].lower === 'off' || words[next].lower === 'up')
  )
    next++;
  if (deed.takes === 'nothing') return { first: verb, last: verb + 1 };
  if (deed.takes === 'prepositions') {
    if (
      words[next]?.lower === 'while' &&
      !/^(?:drunk|over|under|intoxicated|banned|disqualified)$/.test(words[next + 1]?.lower ?? '')
    )
      return null;
    if (
      tellsWhere.test(
        words
          .slice(next, next + 3)
          .map((w) => w.lower)
          .join(' '),
      )
    )
      return null;
    if (deed.playful && words.slice(next + 1, next + 7).some((w) => harmless.has(w.lower))) return null;
    return next < sentence.last && deed.prepositions.has(words[next].lower) && words[next + 1]?.lower !== 'rest'
      ? { first: verb, last: next + 1 }
      : null;
  }
  const from = pastQuantity(words, pastGerund(words, next));
  const object = predicate.passive
    ? predicate.subject
    : from < sentence.last && startsObject(words[from])
      ? (longObject(prose, from, sentence.last) ?? thingAt(words, from, deed))
      : null;
  if (!object) return null;
  // "Two eagles found dead on the moor in May were poisoned by": the thing stands further left.
  const start = predicate.passive && deed.takes === 'things' ? sentence.first : object.first;
  const inObject = words.slice(start, object.last);
  if (/^(?:no|nobody|nothing|none|neither)$/.test(inObject[0].lower)) return null;
  // "slapped a ball boy" is done to the boy.
  const named = deed.takes === 'person' ? inObject.slice(-1) : inObject;
  if (deed.playful && (named.some((w) => harmless.has(w.lower)) || isPrize(words, object, sentence.last))) return null;
  if (
    deed.takes === 'things' &&
    !inObject.some((w) => deed.things.has(w.lower) || (deed.things.has('money') && /^[$£€]/.test(w.text)))
  )
    return null;
  // "paid off its officials' loans"
  if (deed.particle !== null && inObject.some(isGenitive)) return null;
  const behind = words[predicate.passive ? next : object.last]?.lower ?? '';
  if (deed.prepositions.size > 0 && !deed.prepositions.has(behind)) return null;
  if (deed.takes === 'somebody' && !inObject.some(isPersonNoun)) return null;
  if (
    deed.takes === 'person' &&
    !inObject.some((w) => isPersonNoun(w) || isPersonName(w)) &&
    !isTrade(words[object.last - 1])
  )
    return null;
  // "were paid to leave": what they were to do, not what was paid.
  const infinitive = words[next]?.lower === 'to' && (deed.takes !== 'things' || words[next + 1]?.tag === 'VERB');
  if (predicate.passive) return infinitive ? null : { first: verb, last: verb + 1 };
  const short = phraseAfter(prose, next, sentence.last, 5) ?? thingAt(words, next, deed);
  return { first: verb, last: short && short.last - verb <= 6 ? short.last : verb + 1 };
}

/** "lies to the north of the river", "about a mile off". */
const tellsWhere =
  /^(?:to the (?:north|south|east|west|left|right|rear|back|side|[ns]orth-?\p{L}+)\b|(?:just |only )?about \S+ (?:mile|kilomet|hour|metre|km|yard|minute))/u;

/** "the well": a listed thing that the tagger takes for no noun. */
const thingAt = (words: readonly Word[], i: number, { things }: Deed): Range | null =>
  isDeterminer(words[i]) && things.has(words[i + 1]?.lower ?? '') ? { first: i, last: i + 2 } : null;

/** "falsified waiting times": past the participle that opens the object. */
const pastGerund = (words: readonly Word[], i: number): number =>
  words[i]?.tag === 'VERB' && words[i].lower.endsWith('ing') && words[i + 1] && isNominal(words[i + 1]) ? i + 1 : i;

/** "siphoned off more than $2 million": past the words that only say how exact a figure is. */
function pastQuantity(words: readonly Word[], i: number): number {
  const [one, two, three] = [words[i]?.lower, words[i + 1]?.lower, words[i + 2]?.lower];
  if (/^(?:more|less|fewer)$/.test(one ?? '') && two === 'than') return i + 2;
  if ((one === 'up' && two === 'to') || (one === 'at' && /^(?:least|most)$/.test(two ?? ''))) return i + 2;
  if (one === 'as' && /^(?:much|many)$/.test(two ?? '') && three === 'as') return i + 3;
  if (
    two === 'of' &&
    /^(?:much|most|some|part|parts|half|all|many|several|large|dozens|hundreds|thousands)$/.test(one ?? '')
  )
    return i + 2;
  return /^(?:about|around|almost|nearly|some|roughly)$/.test(one ?? '') ? i + 1 : i;
}

/** Common nouns for people: listed, or made like "tenants", "authors". */
const isPersonNoun = (word: Word): boolean =>
  personNouns.has(word.lower) ||
  (word.tag === 'NOUN' && /(?:[^aeiou]ers|ors|ists|tants|dents|women|men)$/.test(word.lower));

const scorers = wordSet('winner leader opener finisher starter header corner counter');
/** "a hotel porter", "a parking attendant": the object ends on a trade. */
const isTrade = (word: Word): boolean =>
  word.tag === 'NOUN' &&
  !scorers.has(word.lower) &&
  (isRoleNoun(word.lower) || /^(?:porter|usher|bouncer|steward|\p{L}+(?:[ae]ndant|keeper|holder))$/u.test(word.lower));

const isPersonName = (word: Word): boolean => word.tag === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(word.text);

/** "operated while drunk": whatever was done in that state. */
function* drunk(prose: Prose, sentence: Sentence, i: number): Generator<DeedWords> {
  const { words } = prose;
  if (words[i].lower !== 'while' || !/^(?:drunk|intoxicated|drugged)$/.test(words[i + 1]?.lower ?? '')) return;
  for (let k = i - 1; k >= Math.max(sentence.first + 1, i - 6); k--) {
    if (words[k].tag !== 'VERB' || words[k].lower === 'drove') continue;
    const predicate = predicateAt(prose, k, new Set(['past', 'part']), sentence.first);
    yield made(prose, sentence, predicate, { first: k, last: i + 2 }, predicate.subject, words[k].lemma, false, true);
    return;
  }
}

/** "knowingly sold", "illegally evicted": the adverb accuses. */
function* marked(prose: Prose, sentence: Sentence, i: number): Generator<DeedWords> {
  const { words } = prose;
  const word = words[i];
  if (!guiltyAdverbs.has(words[i - 1]?.lower ?? '') || i - 1 < sentence.first || word.tag !== 'VERB') return;
  const past = /(?:ed|[^aeiou]t|ld|ew|an|ok|ave)$/.test(word.lower);
  if (!past) return;
  const predicate = predicateAt(prose, i, new Set(['past', 'part']), sentence.first);
  const object = phraseAfter(prose, i + 1, sentence.last, 4);
  const range = { first: i - 1, last: object?.last ?? i + 1 };
  yield made(prose, sentence, predicate, range, doerOf(prose, predicate, sentence), word.lemma, false, true);
}

/** "covered up", "set fire to", "failed to disclose". */
function* phrases(prose: Prose, sentence: Sentence, i: number): Generator<DeedWords> {
  const { words } = prose;
  const word = words[i];
  const rest = deedPhrases.get(word.lower);
  // "ran over to help": over what?
  const met = word.lower !== 'ran' || (startsObject(words[i + 2]) && words[i + 2].lower !== 'to');
  if (met && rest?.every((w, k) => words[i + 1 + k]?.lower === w) && i + rest.length < sentence.last) {
    const predicate = predicateAt(prose, i, new Set(['past', 'part']), sentence.first);
    const doer = doerOf(prose, predicate, sentence);
    yield made(
      prose,
      sentence,
      predicate,
      { first: i, last: i + 1 + rest.length },
      doer,
      word.lower,
      word.lower === 'beat',
      true,
    );
  }
  if (word.lower === 'failed' && words[i + 1]?.lower === 'to' && neglected.has(words[i + 2]?.lower ?? '')) {
    const predicate = predicateAt(prose, i, new Set(['past', 'part']), sentence.first);
    const { subject } = predicate;
    yield made(prose, sentence, predicate, { first: i, last: i + 3 }, subject, 'fail', false, true);
  }
}
