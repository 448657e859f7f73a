import type { Prose, Sentence } from '../../article/article';
import { wordSet } from '../../lexicon/forms';
import { fighters, incidentVerbs, warVerbs } from '../../lexicon/harm';
import { headOf, phraseAfter, predicateAt, type Predicate, type Range } from './clause';
import type { Statement } from './statement';

const heavy = wordSet('shell bomb bombard invade fire launch occupy recapture retake');

/** What is launched or occupied in peace: "launched an ad", "occupied the top slot". */
const peaceful = wordSet('ad ads campaign bid app tour role slot tier spotlight rank niche');

/** An act of war, whoever does it. */
interface Act {
  readonly predicate: Predicate;
  /** Who does it, where that is said. */
  readonly actor: Range | null;
  /** The words that tell it. */
  readonly range: Range;
  readonly lemma: string;
}

/** The act of war that word `i` tells; null when it tells none. */
export function actAt(prose: Prose, sentence: Sentence, i: number): Act | null {
  const { words } = prose;
  const entry = warVerbs.get(words[i].lower);
  if (!entry || (words[i].tag !== 'VERB' && !entry.forms.has('past') && !entry.forms.has('part'))) return null;
  const predicate = predicateAt(prose, i, entry.forms, sentence.first);
  if (!predicate.finite || predicate.negated || predicate.modal !== null) return null;
  const { value: war, lemma } = entry;
  const actor = predicate.passive ? agentAfter(prose, i, sentence) : predicate.subject;
  const act = (last: number): Act => ({ predicate, actor, range: { first: predicate.first, last }, lemma });
  if (war.prepositions.size > 0) {
    const next = words[i + 1]?.lower ?? '';
    return i + 1 < sentence.last && war.prepositions.has(next) ? act(i + 2) : null;
  }
  if (predicate.passive) return act(i + 1);
  const object = phraseAfter(prose, i + 1, sentence.last, 6);
  if (!object) return null;
  const list = words.slice(object.first, object.last);
  if (list.some((w) => peaceful.has(w.lower))) return null;
  const place = list.at(-1)?.tag === 'PROPN' && !/^(?:hit|target|fire|launch)$/.test(lemma);
  return war.things.size === 0 || list.some((w) => war.things.has(w.lower)) || place ? act(object.last) : null;
}

/** Ground taken, strikes, aircraft shot down. */
export function* conflicts(prose: Prose, sentence: Sentence): Generator<Statement> {
  const { words } = prose;
  for (let i = sentence.first; i < sentence.last; i++) {
    const act = actAt(prose, sentence, i);
    if (!act) continue;
    const { predicate, actor, range, lemma } = act;
    const at = actor ? headOf(prose, actor) : -1;
    const head = actor ? words[at] : undefined;
    // "rebel units", "army units": whose units they are says what they do.
    const unit = head !== undefined && /^units?$/.test(head.lower) && fighters.has(words[at - 1]?.lower ?? '');
    const fighting = unit || (head !== undefined && fighters.has(head.lower));
    // A country that fires and bombs fights; one that seizes or takes may do it in court.
    const country = head !== undefined && head.tag === 'PROPN' && heavy.has(lemma) && !predicate.passive;
    const subjectIsCraft =
      predicate.passive &&
      predicate.subject !== null &&
      lemma === 'shoot' &&
      /^(?:jet|plane|drone|helicopter|aircraft|airliner|warplane|missile|jets|drones|helicopters|balloon)$/.test(
        words[headOf(prose, predicate.subject)].lower,
      );
    if (!fighting && !country && !subjectIsCraft) continue;
    yield { kind: 'conflict', sentence: sentence.index, at: i, range, subject: predicate.subject, weak: false };
  }
}

function agentAfter(prose: Prose, verb: number, sentence: Sentence): Range | null {
  for (let i = verb + 1; i < Math.min(sentence.last, verb + 8); i++) {
    if (prose.words[i].lower === 'by') return phraseAfter(prose, i + 1, sentence.last, 6);
  }
  return null;
}

/** Attacks, crashes, arrests with no figure: for the fact-checker's list. */
export function* incidents(prose: Prose, sentence: Sentence): Generator<Statement> {
  const { words } = prose;
  for (let i = sentence.first; i < sentence.last; i++) {
    const word = words[i];
    const entry = incidentVerbs.get(word.lower);
    if (!entry || (word.tag !== 'VERB' && !word.lower.endsWith('ed')) || entry.forms.has('ing')) continue;
    const predicate = predicateAt(prose, i, entry.forms, sentence.first);
    if (!predicate.finite || predicate.negated || predicate.modal !== null || !predicate.subject) continue;
    yield {
      kind: 'incident',
      sentence: sentence.index,
      at: i,
      range: { first: predicate.subject.first, last: i + 1 },
      subject: predicate.subject,
      weak: true,
    };
    return;
  }
}
