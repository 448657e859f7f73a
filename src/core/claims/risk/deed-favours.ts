import type { Prose, Sentence } from '../../article/article';
import { verbForms, wordSet } from '../../lexicon/forms';
import { phraseAfter, predicateAt } from './clause';
import { doerOf, longObject, made, type DeedWords } from './deed-model';

const takes = verbForms('take accept receive pay'.split(' ').map((verb) => [verb, true] as const));
const gifts = wordSet('cash money payment payments gifts gift holidays trips dollars pounds euros');
/** What an office may grant and must not sell. */
const favours =
  wordSet(`permit permits licence licences license licenses contract contracts vote votes favour favours favor favors approval
  approvals silence visa visas passport passports tip-off tip-offs grade grades verdict verdicts
  clearance leniency`);

const gamblers = wordSet('bookmaker bookmakers bookie bookies gamblers match-fixers fixers fixer');

/** What an office is paid for, and must not be: "to overlook their catches". */
const looksAway = wordSet('overlook ignore hush waive rig');
/** What is another's, and nobody's to help himself to. */
const goods = wordSet('money funds fund cash donations takings savings collection');

/** "helped herself to £40,000 of the parish funds". */
export function* helpedSelf(prose: Prose, sentence: Sentence, i: number): Generator<DeedWords> {
  const { words } = prose;
  if (words[i].lower !== 'helped' || words[i + 2]?.lower !== 'to' || !/sel(?:f|ves)$/.test(words[i + 1].lower)) return;
  const object = longObject(prose, i + 3, sentence.last);
  const list = object ? words.slice(object.first, object.last) : [];
  if (!list.some((w) => goods.has(w.lower) || /^[$£€]/.test(w.text))) return;
  const predicate = predicateAt(prose, i, new Set(['past', 'part']), sentence.first);
  yield made(prose, sentence, predicate, { first: i, last: i + 3 }, predicate.subject, 'help', false, true);
}

/** "took money from a betting ring", "from a bookmaker", or "from skippers to overlook their catches". */
export function* gamblersPaid(prose: Prose, sentence: Sentence, i: number): Generator<DeedWords> {
  const { words } = prose;
  const entry = takes.get(words[i].lower);
  if (!entry || entry.lemma === 'pay') return;
  const object = phraseAfter(prose, i + 1, sentence.last, 4);
  if (!object || !words.slice(object.first, object.last).some((word) => gifts.has(word.lower))) return;
  const from = words.slice(object.last, Math.min(sentence.last, object.last + 5));
  if (from[0]?.lower !== 'from') return;
  const ring = from.some(
    (w, k) => /^(?:betting|gambling)$/.test(w.lower) && /^(?:ring|syndicate|gang)$/.test(from[k + 1]?.lower ?? ''),
  );
  const bought = from.some((w, k) => w.lower === 'to' && looksAway.has(from[k + 1]?.lower ?? ''));
  if (!ring && !bought && !from.some((w) => gamblers.has(w.lower))) return;
  const predicate = predicateAt(prose, i, entry.forms, sentence.first);
  const past = entry.forms.has('past') || predicate.perfect;
  const range = { first: i, last: object.last };
  yield made(prose, sentence, predicate, range, doerOf(prose, predicate, sentence), entry.lemma, false, past);
}

/** "billed for work that was never done". */
export function* billedForNothing(prose: Prose, sentence: Sentence, i: number): Generator<DeedWords> {
  const { words } = prose;
  if (!/^(?:billed|charged|invoiced)$/.test(words[i].lower)) return;
  const k = words.findIndex((w, n) => n > i && n < i + 10 && w.lower === 'never');
  const undone = /^(?:done|delivered|carried|performed|provided|supplied|made|built|given)$/;
  if (k < 0 || k + 1 >= sentence.last || !undone.test(words[k + 1].lower)) return;
  const goods = words.slice(i + 1, k);
  if (!goods.some((w) => w.lower === 'for') || goods.some((w) => w.kind === 'mark')) return;
  const predicate = predicateAt(prose, i, new Set(['past', 'part']), sentence.first);
  if (predicate.passive) return;
  yield made(prose, sentence, predicate, { first: i, last: k + 2 }, predicate.subject, words[i].lower, false, true);
}

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
