import type { Prose, Sentence } from '../../article/article';
import { verbForms, wordSet } from '../../lexicon/forms';
import { phraseAfter, predicateAt } from './clause';
import { doerOf, made, type DeedWords } from './deed-model';

const takes = verbForms('take accept receive pay'.split(' ').map((verb) => [verb, true] as const));
const gifts = wordSet('cash money payment payments gifts gift holidays trips dollars pounds euros');
/** What an office may grant and must not sell. */
const favours =
  wordSet(`permit permits licence licences license licenses contract contracts vote votes favour favours favor favors approval
  approvals silence visa visas passport passports tip-off tip-offs grade grades verdict verdicts
  clearance leniency`);

/** "took cash from two builders in return for quick permits". */
export function* favoursSold(prose: Prose, sentence: Sentence, i: number): Generator<DeedWords> {
  const { words } = prose;
  if (!/^(?:return|exchange)$/.test(words[i].lower) || words[i - 1]?.lower !== 'in' || words[i + 1]?.lower !== 'for')
    return;
  if (!words.slice(i + 2, Math.min(sentence.last, i + 8)).some((word) => favours.has(word.lower))) return;
  for (let verb = i - 2; verb >= Math.max(sentence.first, i - 12); verb--) {
    const entry = takes.get(words[verb].lower);
    const object = entry ? phraseAfter(prose, verb + 1, i, 6) : null;
    if (!entry || !object || !words.slice(object.first, object.last).some((word) => gifts.has(word.lower))) continue;
    const predicate = predicateAt(prose, verb, entry.forms, sentence.first);
    const range = { first: verb, last: object.last };
    const past = entry.forms.has('past') || predicate.perfect;
    yield made(prose, sentence, predicate, range, doerOf(prose, predicate, sentence), entry.lemma, false, past);
    return;
  }
}
