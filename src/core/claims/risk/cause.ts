import type { Prose, Sentence, Word } from '../../article/article';
import { wordSet } from '../../lexicon/forms';
import { roleNouns } from '../../lexicon/people';
import { headOf, phraseAfter, predicateAt, type Range } from './clause';
import type { Statement } from './statement';

export const be = wordSet('is was are were be been being');
const causedBy = wordSet('caused triggered sparked prompted started');
const dueTo: readonly (readonly string[])[] = [
  ['due', 'to'],
  ['the', 'result', 'of'],
  ['down', 'to'],
  ['a', 'result', 'of'],
  ['the', 'cause', 'of'],
  ['to', 'blame', 'for'],
];
const ledTo: ReadonlyMap<string, string> = new Map([
  ['led', 'to'],
  ['leads', 'to'],
  ['resulted', 'in'],
  ['contributed', 'to'],
  ['stemmed', 'from'],
  ['resulted', 'from'],
]);
const active = wordSet('caused triggered');
const inquiries = wordSet('probe probes investigate investigating investigation inquiry establish determine');
/** What a cause brings about when it is worth asking for a source. */
const outcomes =
  wordSet(`death deaths closure closures collapse delay delays shortage shortages loss losses fire fires blaze explosion blast crash
  failure failures outage outages crisis damage flood floods flooding injury injuries fall decline drop rise increase
  bankruptcy defeat outbreak accident derailment leak landslide blackout blackouts recall cancellation surge riot riots
  unrest famine pollution error errors panic chaos cuts job unemployment disaster breakdown stampede`);

export const matches = (words: readonly Word[], at: number, pattern: readonly string[]): boolean =>
  pattern.every((w, k) => words[at + k]?.lower === w);

const withObject = (prose: Prose, from: number, at: number, to: number): Range => {
  const object = phraseAfter(prose, at, to, 4);
  return { first: from, last: object?.last ?? Math.min(at, to) };
};

/** "was caused by", "was due to", "led to the closure". */
export function* causes(prose: Prose, sentence: Sentence): Generator<Statement> {
  const { words } = prose;
  const made = (at: number, range: Range, subject: Range | null, weak = false): Statement => ({
    kind: 'cause', sentence: sentence.index, at, range, subject, weak,
  }); // prettier-ignore
  for (let i = sentence.first; i < sentence.last; i++) {
    const { lower } = words[i];
    const next = words[i + 1]?.lower ?? '';
    if (causedBy.has(lower) && next === 'by') {
      const predicate = predicateAt(prose, i, new Set(['part']), sentence.first);
      if (!predicate.passive || predicate.negated || predicate.modal !== null || !predicate.subject) continue;
      yield made(
        i,
        withObject(prose, predicate.first, i + 2, sentence.last),
        predicate.subject,
        lower === 'prompted' || lower === 'started',
      );
    } else if (be.has(lower)) {
      const at = words[i + 1]?.tag === 'ADV' ? i + 2 : i + 1;
      const pattern = dueTo.find((p) => matches(words, at, p));
      if (!pattern) continue;
      const after = at + pattern.length;
      // "is due to open": a plan, not a cause.
      if (pattern[0] === 'due' && !isThing(prose, after, sentence.last)) continue;
      const predicate = predicateAt(prose, i, new Set(['past', 'part']), sentence.first);
      if (predicate.negated || predicate.modal !== null || !predicate.subject) continue;
      // "cases where a delay is the result of": one that may be.
      if (/^(?:where|when|whether|if)$/.test(words[predicate.subject.first - 1]?.lower ?? '')) continue;
      yield made(i, withObject(prose, predicate.first, after, sentence.last), predicate.subject);
    } else if (ledTo.get(lower) === next && next !== '') {
      const predicate = predicateAt(prose, i, new Set(['past', 'part', 's']), sentence.first);
      if (
        !predicate.finite ||
        predicate.negated ||
        predicate.modal !== null ||
        !predicate.subject ||
        isPerson(prose, predicate.subject)
      )
        continue;
      // "a probe into the events that led to": what they were is still asked.
      if (words.slice(sentence.first, i).some((w) => inquiries.has(w.lower))) continue;
      const range = withObject(prose, i, i + 2, sentence.last);
      const heavy = words.slice(i + 2, Math.min(sentence.last, range.last + 4)).some((w) => outcomes.has(w.lower));
      yield made(i, range, predicate.subject, !heavy);
    } else if (active.has(lower)) {
      const predicate = predicateAt(prose, i, new Set(['past', 'part']), sentence.first);
      if (
        !predicate.finite ||
        predicate.passive ||
        predicate.negated ||
        predicate.modal !== null ||
        !predicate.subject ||
        isPerson(prose, predicate.subject)
      )
        continue;
      const object = phraseAfter(prose, i + 1, sentence.last, 5);
      if (!object) continue;
      const heavy = words.slice(object.first, object.last).some((w) => outcomes.has(w.lower));
      yield made(i, { first: i, last: object.last }, predicate.subject, !heavy);
    }
  }
}

const weather = wordSet(
  'fog ice rain snow wind frost heat drought flood smoke fire strike work lack damage neglect error rust',
);

/** What follows "due to" is a thing, not something that is to happen. */
function isThing(prose: Prose, at: number, to: number): boolean {
  const word = prose.words[at];
  if (at >= to) return false;
  if (weather.has(word.lower)) return true;
  return word.tag !== 'VERB' && word.tag !== 'AUX' && phraseAfter(prose, at, to, 4) !== null;
}

const isPerson = (prose: Prose, subject: Range): boolean => {
  const head = prose.words[headOf(prose, subject)];
  return head.tag === 'PRON' || head.tag === 'PROPN' || roleNouns.has(head.lower) || head.lower === 'which';
};
