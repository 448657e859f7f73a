import type { Prose, Sentence } from '../../article/article';
import { wordSet } from '../../lexicon/forms';
import { controls, ends, idioms, steered, troubles } from '../../lexicon/motives';
import { be, matches } from './cause';
import { isAuxiliary, phraseAfter, predicateAt, type Range } from './clause';
import type { Statement } from './statement';

const minds =
  wordSet(`feared fears wanted wants hoped hopes felt feels thought thinks believed believes hated hates needed resented loved
  wished knew worried suspected disliked distrusted craved envied despised liked regretted expected`);
const tired = wordSet(
  'afraid angry tired jealous worried furious frightened scared bored unhappy ashamed greedy bitter desperate envious fearful',
);
const purposeOpeners: readonly (readonly string[])[] = [
  ['in', 'order', 'to'],
  ['in', 'a', 'bid', 'to'],
  ['in', 'an', 'attempt', 'to'],
  ['in', 'an', 'effort', 'to'],
  ['so', 'as', 'to'],
];
const purposes = wordSet(
  'stave avert avoid escape hide silence punish appease spite please conceal deter distract impress provoke divert placate dodge',
);
const drives = wordSet('spite fear greed revenge jealousy anger guilt pity malice envy desperation');
const pronouns = wordSet('he she they it');

/** "because she feared an inquiry", "in order to", "out of spite": a reason taken from somebody's head. */
export function* motives(prose: Prose, sentence: Sentence): Generator<Statement> {
  const { words } = prose;
  const made = (at: number, range: Range, weak: boolean): Statement => ({
    kind: 'motive', sentence: sentence.index, at, range, subject: { first: sentence.first, last: at === sentence.first ? at + 1 : at }, weak,
  }); // prettier-ignore
  for (let i = sentence.first; i < sentence.last; i++) {
    const { lower } = words[i];
    const end = lower === 'to' && i > sentence.first ? ownEnd(prose, sentence, i) : null;
    if ((lower === 'because' || lower === 'as' || lower === 'since') && pronouns.has(words[i + 1]?.lower ?? '')) {
      const verb = words[i + 2];
      const state = be.has(verb?.lower ?? '') && tired.has(words[i + 3]?.lower ?? '');
      if (
        i + 2 >= sentence.last ||
        (!minds.has(verb.lower) && !state) ||
        (lower !== 'because' && !state && verb.lower !== 'feared')
      )
        continue;
      yield made(
        i,
        { first: i, last: i + (state ? 4 : 3) },
        words[i + 1].lower === 'it' || words[i + 1].lower === 'they',
      );
    } else if (lower === 'in' || lower === 'so') {
      const pattern = purposeOpeners.find((p) => matches(words, i, p));
      if (pattern) {
        const verb = words[i + pattern.length]?.lower ?? '';
        yield made(i, { first: i, last: Math.min(sentence.last, i + pattern.length + 1) }, !purposes.has(verb));
      }
    } else if (end !== null) {
      yield made(i, { first: i, last: end }, false);
    } else if (
      lower === 'to' &&
      purposes.has(words[i + 1]?.lower ?? '') &&
      words[i - 1]?.tag !== 'VERB' &&
      i > sentence.first
    ) {
      const strong =
        /^(?:hide|silence|punish|spite|conceal)$/.test(words[i + 1].lower) &&
        !/^(?:plan|attempt|bid|right|way|able|effort|tried|order|how)$/.test(words[i - 1].lower);
      yield made(i, { first: i, last: Math.min(sentence.last, i + (words[i + 2]?.lower === 'off' ? 3 : 2)) }, !strong);
    } else if (lower === 'out' && words[i + 1]?.lower === 'of' && drives.has(words[i + 2]?.lower ?? '')) {
      yield made(i, { first: i, last: i + 3 }, false);
    } else if (lower === 'for' && words[i + 1]?.lower === 'fear' && words[i + 2]?.lower === 'of') {
      yield made(i, { first: i, last: i + 3 }, false);
    }
  }
}

/** "backed down to save her seat", "resigned to avoid an inquiry": past the end somebody had in mind; null where none is told. */
function ownEnd(prose: Prose, sentence: Sentence, to: number): number | null {
  const { words } = prose;
  const last = endAfter(prose, sentence, to + 1);
  if (last === null) return null;
  for (let k = to - 1; k > sentence.first && words[k].quoted === 0; k--) {
    if (words[k].kind === 'mark' || (k === to - 1 && steered.has(words[k].lower))) return null;
    if (words[k].tag !== 'VERB' || isAuxiliary(words[k])) continue;
    const { finite, passive, negated, modal, subject } = predicateAt(prose, k, pasts, sentence.first);
    const done = finite && !passive && !negated && modal === null && subject !== null;
    return done && !controls.has(words[k].lower) && !/(?:ing|[^s]s)$/.test(words[k].lower) ? last : null;
  }
  return null;
}

const pasts: ReadonlySet<'past'> = new Set(['past']);
const owners = wordSet('his her their its');

/** Past the words behind "to", when what they aim at serves the one who acts. */
function endAfter(prose: Prose, sentence: Sentence, verb: number): number | null {
  const { words } = prose;
  const idiom = idioms.find((list) => matches(words, verb, list));
  if (idiom) return verb + idiom.length;
  const kinds = ends.get(words[verb]?.lower ?? '');
  if (!kinds) return null;
  const at = words[verb + 1]?.lower === 'off' || words[verb + 1]?.lower === 'up' ? verb + 2 : verb + 1;
  const object = phraseAfter(prose, at, sentence.last, 5);
  if (!object) return null;
  const aim = words.slice(object.first, object.last);
  if (kinds === troubles) return aim.some((w) => troubles.has(w.lower)) ? object.last : null;
  return owners.has(aim[0].lower) && aim.some((w) => kinds.has(w.lower)) ? object.last : null;
}
