import type { Prose, Sentence } from '../../article/article';
import { blows, weapons } from '../../lexicon/crimes';
import { verbForms, wordSet } from '../../lexicon/forms';
import { phraseAfter, predicateAt } from './clause';
import { doerOf, made, type DeedWords } from './deed-model';

const forces = verbForms('force compel pressure blackmail order'.split(' ').map((verb) => [verb, true] as const));
/** What nobody may make another do. */
const degrading = wordSet('lie strip undress kneel beg crawl confess marry perjure steal smuggle swallow inject');
const drugs = wordSet('drugs drug pills steroids dope cocaine heroin laxatives');

/** "forced her to take banned pills", "ordered recruits to strip". */
export function* coerced(prose: Prose, sentence: Sentence, i: number): Generator<DeedWords> {
  const { words } = prose;
  const entry = forces.get(words[i].lower);
  const object = entry ? phraseAfter(prose, i + 1, sentence.last, 4) : null;
  if (!entry || !object || words[object.last]?.lower !== 'to' || object.last + 1 >= sentence.last) return;
  const act = words[object.last + 1].lower;
  const dose = words.slice(object.last + 2, Math.min(sentence.last, object.last + 5));
  if (!degrading.has(act) && !(/^(?:take|swallow|use)$/.test(act) && dose.some((w) => drugs.has(w.lower)))) return;
  const predicate = predicateAt(prose, i, entry.forms, sentence.first);
  const past = entry.forms.has('past') || predicate.perfect;
  const range = { first: i, last: object.last + 2 };
  yield made(prose, sentence, predicate, range, doerOf(prose, predicate, sentence), entry.lemma, false, past);
}

/** "beat the watchman with a crowbar". */
export function* struckWith(prose: Prose, sentence: Sentence, i: number): Generator<DeedWords> {
  const { words } = prose;
  const entry = blows.get(words[i].lower);
  const object = entry ? phraseAfter(prose, i + 1, sentence.last, 5) : null;
  if (!entry || !object || words[object.last]?.lower !== 'with') return;
  const tool = words.slice(object.last + 1, Math.min(sentence.last, object.last + 5));
  if (!tool.some((w) => weapons.has(w.lower))) return;
  const predicate = predicateAt(prose, i, entry.forms, sentence.first);
  const past = entry.forms.has('past') || predicate.perfect;
  const range = { first: i, last: object.last };
  yield made(prose, sentence, predicate, range, doerOf(prose, predicate, sentence), 'strike', true, past);
}
