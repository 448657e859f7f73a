import type { Prose, Sentence } from '../../article/article';
import { wordSet } from '../../lexicon/forms';
import { fighters, incidentVerbs, warVerbs } from '../../lexicon/harm';
import { headOf, phraseAfter, predicateAt, type Range } from './clause';
import type { Statement } from './statement';

const heavy = wordSet('shell bomb bombard invade fire launch occupy recapture retake');

/** Ground taken, strikes, aircraft shot down. */
export function* conflicts(prose: Prose, sentence: Sentence): Generator<Statement> {
  const { words } = prose;
  for (let i = sentence.first; i < sentence.last; i++) {
    const entry = warVerbs.get(words[i].lower);
    if (!entry || (words[i].tag !== 'VERB' && !entry.forms.has('past') && !entry.forms.has('part'))) continue;
    const predicate = predicateAt(prose, i, entry.forms, sentence.first);
    if (!predicate.finite || predicate.negated || predicate.modal !== null) continue;
    const { value: war } = entry;
    const next = i + 1;
    let last = i + 1;
    let fits: boolean;
    if (war.prepositions.size > 0) {
      fits = war.prepositions.has(words[next]?.lower ?? '') && next < sentence.last;
      if (fits) last = next + 1;
    } else if (predicate.passive) {
      fits = true;
    } else {
      const object = phraseAfter(prose, next, sentence.last, 6);
      if (!object) continue;
      const list = words.slice(object.first, object.last);
      const place = list.at(-1)?.tag === 'PROPN';
      fits =
        war.things.size === 0 ||
        list.some((w) => war.things.has(w.lower)) ||
        (place && entry.lemma !== 'hit' && entry.lemma !== 'target');
      last = object.last;
    }
    if (!fits) continue;
    const actor = predicate.passive ? agentAfter(prose, i, sentence) : predicate.subject;
    const head = actor ? words[headOf(prose, actor)] : undefined;
    const fighting = head !== undefined && fighters.has(head.lower);
    // A country that fires and bombs fights; one that seizes or takes may do it in court.
    const country = head !== undefined && head.tag === 'PROPN' && heavy.has(entry.lemma) && !predicate.passive;
    const subjectIsCraft =
      predicate.passive &&
      predicate.subject !== null &&
      entry.lemma === 'shoot' &&
      /^(?:jet|plane|drone|helicopter|aircraft|airliner|warplane|missile|jets|drones|helicopters|balloon)$/.test(
        words[headOf(prose, predicate.subject)].lower,
      );
    if (!fighting && !country && !subjectIsCraft) continue;
    yield {
      kind: 'conflict',
      sentence: sentence.index,
      at: i,
      range: { first: predicate.first, last },
      subject: predicate.subject,
      weak: false,
    };
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
