import type { Prose, Sentence, Word } from '../../article/article';
import { decided, outcomeVerbs } from '../../lexicon/figures';
import { wordSet } from '../../lexicon/forms';
import { headOf, phraseAfter, predicateAt } from './clause';
import { isNumber } from './number';
import type { Statement } from './statement';

const setTo = wordSet('set likely certain bound poised sure destined going expected');

/** "will win", "is set to collapse": what nobody decides. */
export function* forecasts(prose: Prose, sentence: Sentence): Generator<Statement> {
  const { words } = prose;
  for (let i = sentence.first; i < sentence.last; i++) {
    const entry = outcomeVerbs.get(words[i].lower);
    if (!entry?.forms.has('base')) continue;
    const predicate = predicateAt(prose, i, entry.forms, sentence.first);
    if (predicate.negated || predicate.relative) continue;
    let { first, subject } = predicate;
    if (words[first].lower === 'to' && setTo.has(words[first - 1]?.lower ?? '')) {
      const setWord = first - 1;
      const outer = predicateAt(prose, setWord, new Set(['part', 'past']), sentence.first);
      if (outer.modal !== null || outer.negated || outer.first === setWord) continue;
      ({ first, subject } = outer);
    } else if (predicate.modal !== 'will' && predicate.modal !== "'ll" && predicate.modal !== '’ll') continue;
    if (!subject) continue;
    const head = words[headOf(prose, subject)];
    if (decided.has(head.lower) || /^(?:i|we|you|who|which|that|what|winner|winners|loser)$/.test(head.lower)) continue;
    if (words.slice(sentence.first, first).some((w) => /^(?:if|whether|unless|who|whoever|when|once)$/.test(w.lower)))
      continue;
    // "has hopes that sales will rise": somebody's hope, told as one.
    if (words[subject.first - 1]?.lower === 'that' && subject.first - 1 > sentence.first) continue;
    if (
      entry.lemma === 'lose' &&
      words
        .slice(i + 1, Math.min(sentence.last, i + 6))
        .some((w) => /^(?:jobs?|posts?|benefits?|funding)$/.test(w.lower))
    )
      continue;
    const start = skipQuantity(words, i + 1, sentence.last);
    const plain = words[start]?.tag === 'ADV' || /^(?:this|next|last|from|again)$/.test(words[start]?.lower ?? '');
    if (/^(?:reach|hit|top|pass)$/.test(entry.lemma) && !isNumber(words[start])) continue;
    if (gaining.has(entry.lemma) && !winsVotes(words, i + 1, sentence.last)) continue;
    if (entry.lemma === 'go' && !/^(?:bankrupt|bust|under|broke|extinct)$/.test(words[i + 1]?.lower ?? '')) continue;
    if (entry.lemma === 'die' && !/^s$|[^s]s$/.test(head.lower)) continue;
    const object = plain ? null : phraseAfter(prose, start, sentence.last, 4);
    yield {
      kind: 'forecast',
      sentence: sentence.index,
      at: i,
      range: { first, last: object && object.last - i < 7 ? object.last : i + 1 },
      subject,
      weak: false,
    };
  }
}

const gaining = wordSet('take secure gain retain capture');
const votes = wordSet('seats votes vote percent points states wards constituencies districts');

/** "take at least 60 seats", "secure a majority": a result; "take its seats", "gain access" are none. */
function winsVotes(words: readonly Word[], at: number, to: number): boolean {
  const object = words.slice(at, Math.min(to, at + 7));
  if (object.some((w) => /^(?:majority|landslide|supermajority)$/.test(w.lower))) return true;
  const counted = object.findIndex((w) => isNumber(w) || /^(?:most|half)$/.test(w.lower));
  return counted >= 0 && object.slice(counted).some((w) => votes.has(w.lower));
}

function skipQuantity(words: readonly Word[], at: number, to: number): number {
  let i = at;
  while (i < to && /^(?:at|least|more|than|by|up|to|about|around|nearly|almost|over)$/.test(words[i].lower)) i++;
  return i;
}
