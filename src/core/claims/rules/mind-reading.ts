import type { Fix, QueryLevel } from '../../contract';
import type { Facts, NameFact } from '../../facts';
import { verbFormsOf, wordSet } from '../../lexicon/forms';
import { guiltyIntent, guiltyKnowledge, harmDone, hauntedBy, mindVerbs, moods, torments } from '../../lexicon/minds';
import { roleNouns } from '../../lexicon/people';
import type { Finding, Rule } from '../../rule';
import { identify } from '../risk/accusation';
import { headOf, isDefinite, isDeterminer, predicateAt, type Predicate, type Range } from '../risk/clause';
import { copyOf, isSourced, spanOf, type CopySentence } from '../risk/copy';
import { short, wordsOf } from './support';

export const mindReading: Rule = {
  code: 'claims/mind-reading',
  title: 'How do we know what she feels?',
  level: 'hint',
  *check(facts: Facts): Iterable<Finding> {
    const copy = copyOf(facts);
    for (const at of copy) {
      if (at.spoken || at.question || at.plot) continue;
      for (let i = at.sentence.first; i < at.sentence.last; i++) {
        if (at.prose.words[i].quoted > 0 || isAsked(at, i)) continue;
        const mind = mindAt(at, i);
        if (!mind?.predicate.subject || (at.sport && !isNow(at, mind) && !isInward(at, mind))) continue;
        const who = personOf(facts, copy, at, mind.predicate.subject);
        if (!who || (mind.guilty ? toldByOther(at, who.name) : ownWords(at) || spokeNearby(copy, at, who.name)))
          continue;
        const span = spanOf(at, mind.range);
        const level: QueryLevel = mind.guilty ? 'information' : 'hint';
        yield {
          ...span,
          level,
          message: `How is it known what ${short(who.label, 30)} ${mind.guilty ? 'knew or meant' : 'thinks or feels'}? "${short(who.label, 20)} said …"?`,
          related: [],
          fixes: fixesFor(facts, at, mind),
        };
      }
    }
  },
};

interface Mind {
  readonly predicate: Predicate;
  readonly range: Range;
  readonly guilty: boolean;
  readonly lemma: string;
}

function mindAt(at: CopySentence, i: number): Mind | null {
  const { prose, sentence } = at;
  const { words } = prose;
  const word = words[i];
  const entry = mindVerbs.get(word.lower);
  const rest = words.slice(i + 1, Math.min(sentence.last, i + 14));
  if (entry) {
    if (word.tag !== 'VERB' && !entry.forms.has('past') && word.tag !== 'NOUN') return null;
    const predicate = predicateAt(prose, i, entry.forms, sentence.first);
    if (!predicate.finite || predicate.passive || predicate.negated || predicate.modal !== null) return null;
    if (entry.value === 'for') {
      if (!/^(?:for|to)$/.test(rest[0]?.lower ?? '') || word.tag === 'ADJ') return null;
      return { predicate, range: { first: i, last: i + 2 }, guilty: false, lemma: entry.lemma };
    }
    if (word.tag === 'NOUN' && !/^(?:that|to|the|a|an|he|she|her|his|\p{Ll}+ing)$/u.test(rest[0]?.lower ?? ''))
      return null;
    // "wants for nothing"
    if (rest.length === 0 || rest[0].kind === 'mark' || (entry.lemma === 'want' && rest[0].lower === 'for'))
      return null;
    if (
      entry.value === 'feeling' &&
      !(rest[0].tag === 'ADJ' || rest[0].tag === 'VERB' || /^(?:that|like)$/.test(rest[0].lower) || saysThat(rest))
    )
      return null;
    if (
      entry.value === 'clause' &&
      !(
        rest[0].lower === 'that' ||
        rest[0].lower === 'of' ||
        rest[0].lower === 'to' ||
        rest[0].lower === 'how' ||
        clauseLike(rest) ||
        isInward(at, { predicate })
      )
    )
      return null;
    const known =
      /^(?:know|realise|realize)$/.test(entry.lemma) &&
      (rest.some((w) => guiltyKnowledge.has(w.lower)) || couldHarm(rest));
    const meant =
      /^(?:want|intend|wish|hope)$/.test(entry.lemma) &&
      rest[0].lower === 'to' &&
      guiltyIntent.has(rest[1]?.lower ?? '');
    return { predicate, range: { first: i, last: i + 1 }, guilty: known || meant, lemma: entry.lemma };
  }
  if (word.lower === 'aware') return awareAt(at, i);
  const driven = hauntedBy.has(word.lower) && words[i + 1]?.lower === 'by' && torments.has(words[i + 2]?.lower ?? '');
  if (driven || moods.has(word.lower)) {
    const be = /^(?:secretly|privately|inwardly|still|deeply|bitterly|also|now)$/.test(words[i - 1]?.lower ?? '')
      ? i - 2
      : i - 1;
    if (be <= sentence.first || !/^(?:is|was|were|are|'s|’s|feels|felt|became)$/.test(words[be].lower)) return null;
    const predicate = predicateAt(prose, be, new Set(['past', 's']), sentence.first);
    if (predicate.negated || predicate.modal !== null) return null;
    return { predicate, range: { first: be, last: i + 1 }, guilty: false, lemma: 'be' };
  }
  return null;
}

/** "asked whether he feared the sack": a question of somebody's, and no statement. */
function isAsked({ prose: { words }, sentence }: CopySentence, i: number): boolean {
  for (let k = i - 1; k > sentence.first && words[k].kind !== 'mark'; k--)
    if (
      words[k].lower === 'whether' ||
      (words[k].lower === 'if' && /^(?:asked|wonder|wondered)$/.test(words[k - 1].lower))
    )
      return true;
  return false;
}

/** "was well aware that the beam was cracked": knowing, in other words. */
function awareAt({ prose, sentence }: CopySentence, i: number): Mind | null {
  const { words } = prose;
  let be = i - 1;
  while (be > sentence.first && /^(?:well|fully|acutely|long|already)$/.test(words[be].lower)) be--;
  if (!/^(?:is|was)$/.test(words[be]?.lower ?? '') || be === sentence.first) return null;
  const rest = words.slice(i + 1, Math.min(sentence.last, i + 14));
  if (!/^(?:that|of|how)$/.test(rest[0]?.lower ?? '') && !(isDeterminer(rest[0]) && clauseLike(rest))) return null;
  const predicate = predicateAt(prose, be, new Set(['past', 's']), sentence.first);
  if (predicate.negated || predicate.modal !== null) return null;
  const guilty = rest.some((w) => guiltyKnowledge.has(w.lower)) || couldHarm(rest);
  return { predicate, range: { first: be, last: i + 1 }, guilty, lemma: 'be' };
}

/** "that the cladding could burn". */
const couldHarm = (rest: CopySentence['prose']['words']): boolean =>
  rest.some((w, k) => /^(?:could|might|would)$/.test(w.lower) && harmDone.has(rest[k + 1]?.lower ?? ''));

/** A subject and its verb follow without "that": "thinks the vote is lost". */
const clauseLike = (rest: CopySentence['prose']['words']): boolean =>
  rest.slice(1, 8).some((w) => w.tag === 'AUX' || w.tag === 'VERB');

/** "feels her career is over": another subject, and its verb. */
const saysThat = (rest: CopySentence['prose']['words']): boolean =>
  isDeterminer(rest[0]) && rest.slice(2, 5).some((w) => w.tag === 'AUX');

/** "Deep down, Ross fears", "Brandt secretly longs": the copy says itself that nobody can see it. */
function isInward({ prose: { words }, sentence }: CopySentence, { predicate }: Pick<Mind, 'predicate'>): boolean {
  const opening = words.slice(sentence.first, sentence.first + 4);
  const near = words.slice(Math.max(sentence.first, predicate.first - 2), predicate.verb + 1);
  return (
    (opening[0]?.lower === 'deep' && opening[1]?.lower === 'down') ||
    (opening[0]?.lower === 'in' && opening.some((w) => /^(?:heart|soul|hearts)$/.test(w.lower))) ||
    /^(?:privately|secretly|inwardly)$/.test(opening[0]?.lower ?? '') ||
    near.some((w) => /^(?:privately|secretly|inwardly)$/.test(w.lower))
  );
}

/** "is heartbroken", "believes that": what a player feels now, where the copy about a match tells much of what they wanted. */
function isNow({ prose }: CopySentence, { lemma, range }: Mind): boolean {
  const { lower } = prose.words[range.first];
  return lemma === 'be'
    ? /^(?:is|'s|’s)$/.test(lower) || deep.has(prose.words[range.last - 1].lower)
    : lower.endsWith('s');
}

/** What no face on the pitch shows. */
const deep = wordSet('heartbroken humiliated ashamed terrified jealous bitter resentful');

/** A named person, or one the reader can know by "he", "she", "the chairman". */
function personOf(
  facts: Facts,
  copy: readonly CopySentence[],
  at: CopySentence,
  subject: Range,
): { label: string; name: NameFact | null } | null {
  const { words } = at.prose;
  const head = words[headOf(at.prose, subject)];
  if (subject.last - subject.first === 1 && /^(?:he|she)$/.test(head.lower)) {
    const who = identify(facts, copy, at, subject);
    return { label: who?.who ?? head.lower, name: who?.name ?? null };
  }
  const who = identify(facts, copy, at, subject);
  if (who?.name?.kind === 'person') return { label: who.who, name: who.name };
  if (isDefinite(words[subject.first]) && roleNouns.has(head.lower) && !head.lower.endsWith('s')) {
    return { label: wordsOf(facts, spanOf(at, subject)).replace(/^The\b/, 'the'), name: null };
  }
  return null;
}

/** Said by somebody in the sentence. */
const ownWords = (at: CopySentence, what: 'statement' | 'motive' = 'statement'): boolean =>
  /,\s(?:he|she|they)\s(?:said|told)\s/u.test(at.prose.text.slice(at.sentence.start, at.sentence.end)) ||
  (at.sourcing?.by === 'own' ? at.sourcing.attribution?.manner !== 'attitude' : isSourced(at, what));

/** Nobody tells of their own guilty knowledge by having spoken in the sentence before. */
function toldByOther(at: CopySentence, name: NameFact | null): boolean {
  const { sourcing } = at;
  const carried = sourcing?.by === 'forward' ? sourcing.attribution : null;
  return ownWords(at, 'motive') && !(carried && name && carried.speakerName === name.index);
}

/** The person's own words stand in the paragraph: "“I was bored,” she said. She was bored." */
function spokeNearby(copy: readonly CopySentence[], at: CopySentence, name: NameFact | null): boolean {
  for (const n of [at.index - 1, at.index + 1]) {
    const near = copy[n];
    if (near?.paragraph !== at.paragraph) continue;
    const attribution = near.sourcing?.by === 'own' ? near.sourcing.attribution : null;
    if (attribution?.manner !== 'report') continue;
    if (name === null || attribution.speakerName === name.index || attribution.speakerName === null) return true;
  }
  return false;
}

/** "said she felt": the verb moves back in time with "said". */
function fixesFor(facts: Facts, at: CopySentence, { predicate, range, lemma }: Mind): Fix[] {
  if (!predicate.subject || predicate.first !== range.first) return [];
  const name = facts.names.within(spanOf(at, predicate.subject)).at(-1);
  const subject = wordsOf(facts, spanOf(at, predicate.subject)).toLowerCase();
  const pronoun = subject === 'he' || subject === 'she' ? subject : name ? facts.names.names[name.name].pronoun : null;
  if (!pronoun) return [];
  const span = spanOf(at, range);
  const rest = wordsOf(facts, span);
  const past = lemma === 'be' ? rest.replace(/^(?:is|'s|’s)\b/, 'was') : verbFormsOf(lemma).past;
  return [{ title: `"said ${pronoun} ${past}"`, edits: [{ ...span, text: `said ${pronoun} ${past}` }] }];
}
