import type { Prose, Sentence, Word } from '../../article/article';
import { harmStates, harmVerbs } from '../../lexicon/harm';
import { wordSet } from '../../lexicon/forms';
import { isAuxiliary, predicateAt } from './clause';
import { byTail, type TailToll } from './casualty-tail';
import { countAfter, countBefore, isFigure } from './head-count';
import { isHazard } from './nobody';
import type { Statement } from './statement';

const toll = wordSet('toll casualties');
const tollVerbs = wordSet('rose rise risen climbed reached reach stood stands passed hit has');

/** "At least 17 people were killed", "killed 12 soldiers", "the death toll rose to 40". */
export function* casualties(prose: Prose, sentence: Sentence): Generator<Statement> {
  const { words } = prose;
  if (words.slice(sentence.first, sentence.last).some((w) => /^(?:if|unless)$/.test(w.lower))) return;
  for (let i = sentence.first; i < sentence.last; i++) {
    const found =
      byVerb(prose, sentence, i) ??
      byState(prose, sentence, i) ??
      byToll(prose, sentence, i) ??
      byTail(prose, sentence, i) ??
      byLives(prose, sentence, i) ??
      bySpoken(prose, sentence, i);
    if (!found) continue;
    const { range, subject = null, weak = false }: Toll = found;
    yield { kind: 'casualty', sentence: sentence.index, at: i, range, subject, weak };
  }
}

interface Toll extends TailToll {
  readonly weak?: boolean;
}

function byVerb(prose: Prose, sentence: Sentence, i: number): Toll | null {
  const { words } = prose;
  const entry = harmVerbs.get(words[i].lower);
  if (!entry) return null;
  const predicate = predicateAt(prose, i, entry.forms, sentence.first);
  if (predicate.negated || (predicate.modal !== null && predicate.modal !== 'will')) return null;
  const struck = entry.value !== 'active';
  const dies = entry.value === 'active' || entry.value === 'either';
  const ofNature = entry.value === 'nature' || entry.value === 'either';
  const count = countBefore(prose, predicate.first, sentence.first, ofNature);
  // "17 killed" opens a line; "with 300,000 people killed" is told of something else.
  const bare = predicate.first === i && count?.first === sentence.first;
  if (count && ((struck && (predicate.passive || bare)) || (dies && predicate.finite)))
    return { range: { first: count.first, last: i + 1 } };
  // "A bomb went off, killing 14 people": what came of it.
  const outcome = entry.forms.has('ing') && predicate.first === i && words[i - 1]?.text === ',';
  if (!struck || predicate.passive || !(predicate.finite || outcome)) return null;
  // "She buried three husbands", "City crushed two rivals", "the scandal engulfed": what nature does, others do in another sense.
  if (ofNature && !outcome && !isHazard(prose, predicate.subject)) return null;
  const object = shotsMade(words, i) ? null : countAfter(prose, i + 1, sentence.last);
  // "killed millions": history, not news.
  return object
    ? {
        range: { first: i, last: object.last },
        subject: predicate.subject,
        weak: words[object.last - 1].lower === 'millions',
      }
    : null;
}

/** "shot 9 for 14", "shot 6 of 11": at a basket. */
const shotsMade = (words: readonly Word[], i: number): boolean =>
  words[i].lower === 'shot' &&
  isFigure(words[i + 1]) &&
  /^(?:for|of|from)$/.test(words[i + 2]?.lower ?? '') &&
  isFigure(words[i + 3]);

function byState(prose: Prose, sentence: Sentence, i: number): Toll | null {
  const { words } = prose;
  const left = words[i - 1];
  if (i === sentence.first) return null;
  if (!harmStates.has(words[i].lower))
    return harmVerbs.get(words[i].lower)?.forms.has('part') ? leftSo(prose, sentence, i) : null;
  if (isAuxiliary(left) || /^(?:remain|still|feared|believed|presumed|reported)$/.test(left.lower)) {
    let group = i;
    while (
      group > sentence.first &&
      (isAuxiliary(words[group - 1]) ||
        /^(?:still|remain|feared|believed|presumed|reported|left|also)$/.test(words[group - 1].lower))
    )
      group--;
    const count = countBefore(prose, group, sentence.first);
    return count ? { range: { first: count.first, last: i + 1 } } : null;
  }
  return leftSo(prose, sentence, i);
}

/** "leaves six dead", "left four people buried", "with ten hurt". */
function leftSo(prose: Prose, sentence: Sentence, i: number): Toll | null {
  const { words } = prose;
  const count = countBefore(prose, i, sentence.first);
  const before = count ? words[count.first - 1] : undefined;
  return count && before && /^(?:leave|leaves|leaving|left|with)$/.test(before.lower)
    ? { range: { first: before.lower === 'with' ? count.first : count.first - 1, last: i + 1 } }
    : null;
}

function byToll(prose: Prose, sentence: Sentence, i: number): Toll | null {
  const { words } = prose;
  if (!toll.has(words[i].lower)) return null;
  for (let k = i + 1; k < Math.min(sentence.last, i + 8); k++) {
    if (!tollVerbs.has(words[k].lower)) continue;
    for (let n = k + 1; n < Math.min(sentence.last, k + 6); n++) {
      if (isFigure(words[n])) return { range: { first: words[i - 1]?.lower === 'death' ? i - 1 : i, last: n + 1 } };
    }
  }
  return null;
}

function byLives(prose: Prose, sentence: Sentence, i: number): Toll | null {
  const { words } = prose;
  if (!/^(?:claim|claims|claimed|cost)$/.test(words[i].lower)) return null;
  const object = countAfter(prose, i + 1, sentence.last);
  if (!object || !words.slice(object.first, object.last).some((w) => w.lower === 'lives')) return null;
  return { range: { first: i, last: object.last }, weak: words[i].lower !== 'cost' };
}

const recovered = wordSet('pulled recovered found retrieved dug lifted');
const brought = wordSet('taken rushed admitted airlifted flown sent brought');

/** "three men lost their lives", "pulled 14 bodies from the mud", "200 were taken to hospital", "among the dead were six boys". */
function bySpoken(prose: Prose, sentence: Sentence, i: number): Toll | null {
  const { words } = prose;
  const [before, next, third] = [words[i - 1]?.lower ?? '', words[i + 1]?.lower ?? '', words[i + 2]?.lower ?? ''];
  switch (words[i].lower) {
    case 'lost': {
      const count = next === 'their' && third === 'lives' ? countBefore(prose, i, sentence.first) : null;
      return count ? { range: { first: count.first, last: i + 3 } } : null;
    }
    case 'bodies': {
      // "bodies of water"
      if (next === 'of') return null;
      for (let k = i - 1; k > Math.max(sentence.first, i - 6); k--) {
        const count = recovered.has(words[k].lower) ? countAfter(prose, k + 1, sentence.last) : null;
        if (count?.last === i + 1) return { range: { first: k, last: i + 1 } };
      }
      return null;
    }
    case 'hospital': {
      // "were taken to hospital to sing"
      if (before !== 'to' || /^(?:to|for)$/.test(next) || !brought.has(words[i - 2]?.lower ?? '')) return null;
      const { passive, first } = predicateAt(prose, i - 2, new Set(['part']), sentence.first);
      const count = passive ? countBefore(prose, first, sentence.first, true) : null;
      return count ? { range: { first: count.first, last: i + 1 } } : null;
    }
    case 'dead':
    case 'injured':
    case 'victims': {
      if (before !== 'the' || i !== sentence.first + 2 || !/^(?:are|were)$/.test(next)) return null;
      const count = words[sentence.first].lower === 'among' ? countAfter(prose, i + 2, sentence.last) : null;
      return count ? { range: { first: i, last: count.last } } : null;
    }
    default:
      return null;
  }
}
