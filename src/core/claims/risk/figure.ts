import type { Prose, Sentence, Word } from '../../article/article';
import {
  atlasNouns, changeVerbs, decided, foldVerbs, fractions, holdingVerbs, notFirst, notStatistic, notSuperlative, outcomeVerbs,
  percentWords, scopes, strongSuperlatives, superlative,
} from '../../lexicon/figures'; // prettier-ignore
import { wordSet } from '../../lexicon/forms';
import { numberWords } from '../../lexicon/harm';
import { votingWords } from '../../lexicon/topics';
import { headOf, isNominal, phraseAfter, predicateAt, type Range } from './clause';
import type { Statement } from './statement';

const isNumber = (word: Word | undefined): boolean =>
  word !== undefined && (word.kind === 'number' || numberWords.has(word.lower));
const has = (words: readonly Word[], set: ReadonlySet<string>): boolean => words.some((w) => set.has(w.lower));
const of = (prose: Prose, range: Range): readonly Word[] => prose.words.slice(range.first, range.last);

const isPercent = (words: readonly Word[], i: number): boolean =>
  percentWords.has(words[i].lower) ||
  words[i].text.endsWith('%') ||
  (words[i].lower === 'per' && words[i + 1]?.lower === 'cent');

/** "has doubled", "fell by a third", "Forty percent of pupils", "one in five". */
export function* figures(prose: Prose, sentence: Sentence): Generator<Statement> {
  const { words } = prose;
  const all = words.slice(sentence.first, sentence.last);
  const vote = has(all, votingWords);
  const made = (at: number, range: Range, subject: Range | null, weak: boolean): Statement => ({
    kind: 'statistic', sentence: sentence.index, at, range, subject, weak,
  }); // prettier-ignore
  for (let i = sentence.first; i < sentence.last; i++) {
    const word = words[i];
    const fold = foldVerbs.get(word.lower);
    const change = changeVerbs.get(word.lower);
    const entry = fold ?? change;
    if (entry && (word.tag === 'VERB' || entry.forms.has('past') || entry.forms.has('part'))) {
      const predicate = predicateAt(prose, i, entry.forms, sentence.first);
      const { subject } = predicate;
      if (!predicate.finite || predicate.negated || predicate.modal !== null || !subject) continue;
      const head = words[headOf(prose, subject)];
      if (notStatistic.has(head.lower) || head.lower === 'who' || head.lower === 'they') continue;
      if (fold) {
        if (
          predicate.passive ||
          (!predicate.perfect && phraseAfter(prose, i + 1, sentence.last, 4) && head.tag === 'PROPN')
        )
          continue;
        yield made(i, { first: predicate.first, last: i + 1 }, subject, vote);
        continue;
      }
      const last = amountAfter(prose, i + 1, sentence.last);
      const small =
        head.tag === 'PRON' &&
        words.slice(i, last).every((w) => !/[%$£€]|percent|cent|third|half|quarter/.test(w.lower));
      if (last > 0) yield made(i, { first: predicate.first, last }, subject, vote || small);
    } else if (isPercent(words, i) && !vote) {
      const after = word.lower === 'per' ? i + 2 : i + 1;
      let first = i;
      while (
        first > sentence.first &&
        (isNumber(words[first - 1]) ||
          /^(?:about|around|nearly|almost|than|more|some|over|at|least|up|to|under|just)$/.test(words[first - 1].lower))
      )
        first--;
      if (words[after]?.lower !== 'of' || has(all, holdingVerbs)) continue;
      const object = phraseAfter(prose, after + 1, sentence.last, 4);
      if (!object) continue;
      yield made(i, { first, last: object.last }, null, first > sentence.first + 4);
    } else if (
      word.lower === 'in' &&
      isNumber(words[i - 1]) &&
      isNumber(words[i + 1]) &&
      i > sentence.first &&
      /^(?:one|two|three|four|nine|\d)$/.test(words[i - 1].lower) &&
      /^(?:[2-9]|1\d|10+|two|three|four|five|six|seven|eight|ten|twenty|hundred)$/.test(words[i + 1].lower)
    ) {
      const object = phraseAfter(prose, i + 2, sentence.last, 3);
      const month = words[i + 2]?.tag === 'PROPN';
      if (object && !month) yield made(i, { first: i - 1, last: object.last }, null, vote);
    } else if (
      word.lower === 'of' &&
      /^(?:third|thirds|half|quarter|quarters|two-thirds|three-quarters|majority)$/.test(words[i - 1]?.lower ?? '') &&
      i - 1 <= sentence.first + 3 &&
      !vote
    ) {
      const object = phraseAfter(prose, i + 1, sentence.last, 4);
      const pointing = /^(?:those|these|them|it|this|that|us|his|her|my|our)$/.test(words[i + 1]?.lower ?? '');
      if (object && !pointing && !has(all, holdingVerbs))
        yield made(
          i,
          { first: sentence.first, last: object.last },
          null,
          !followsVerb(words, object.last, sentence.last),
        );
    }
  }
}

/** "More than half of all pupils cannot swim": the share is what the sentence is about. */
const followsVerb = (words: readonly Word[], at: number, to: number): boolean =>
  at < to &&
  (words[at].tag === 'VERB' || words[at].tag === 'AUX') &&
  !/^(?:left|leave|voted|stayed|backed)$/.test(words[at].lower);

/** Where an amount of change ends: "by a third", "9 percent", "to 214"; 0 when none follows. */
function amountAfter(prose: Prose, at: number, to: number): number {
  const { words } = prose;
  let i = at;
  while (i < to && i < at + 3 && words[i].tag === 'ADV') i++;
  const preposition = /^(?:by|to|from)$/.test(words[i]?.lower ?? '') ? words[i].lower : '';
  if (preposition) i++;
  let figure = false;
  for (let k = i; k < Math.min(to, i + 7); k++) {
    const word = words[k];
    if (isPercent(words, k)) return word.lower === 'per' ? k + 2 : k + 1;
    if (
      figure &&
      /^(?:metres|meters|feet|miles|km|kilometres|degrees|places|points|storeys|inches|yards|floors|years)$/.test(
        word.lower,
      )
    )
      return 0;
    if (isNumber(word) || /^[$£€]$/.test(word.text)) figure = true;
    else if (fractions.has(word.lower)) return k + 1;
    else if (
      !/^(?:a|an|about|around|nearly|almost|more|than|less|over|at|least|some|just|up|to|as|much|record)$/.test(
        word.lower,
      )
    )
      break;
  }
  if (!figure || !preposition) return 0;
  let last = i;
  while (
    last < to &&
    (isNumber(words[last]) ||
      /^[$£€]$/.test(words[last].text) ||
      /^(?:a|about|around|nearly|almost|more|than|over)$/.test(words[last].lower))
  )
    last++;
  return /^(?:metres|meters|feet|miles|km|kilometres|degrees|storeys|inches|°|c|people)$/.test(
    words[last]?.lower ?? '',
  ) && words[last].lower !== 'people'
    ? 0
    : last;
}

const copulas = wordSet('is was are were becomes became become remains remained been be has have had');

/** "the largest solar farm in the world", "the first woman to", "since records began". */
export function* records(prose: Prose, sentence: Sentence): Generator<Statement> {
  const { words } = prose;
  for (let i = sentence.first; i < sentence.last; i++) {
    const word = words[i];
    const made = (first: number, last: number, weak: boolean): Statement => ({
      kind: 'record', sentence: sentence.index, at: i, range: { first, last }, subject: null, weak,
    }); // prettier-ignore
    if (word.lower === 'records' && words[i - 1]?.lower === 'since' && words[i + 1]?.lower === 'began') {
      yield made(i - 1, i + 2, false);
      continue;
    }
    if (
      word.lower === 'record' &&
      /^(?:high|low|number|numbers|levels?|crowd|profits?|sales|heat|rainfall|temperatures?|turnout)$/.test(
        words[i + 1]?.lower ?? '',
      ) &&
      /^(?:a|an|to|all-time|reached|hit)$/.test(words[i - 1]?.lower ?? '')
    ) {
      yield made(i, i + 2, false);
      continue;
    }
    const best = isSuperlative(prose, i, sentence);
    const first = word.lower === 'first' || word.lower === 'first-ever';
    const only = word.lower === 'only' && (words[i - 1]?.lower === 'the' || isOwner(words, i));
    if (!best && !first && !only) continue;
    const opening = openingOf(prose, i, sentence);
    if (opening < 0) continue;
    if (
      words.slice(Math.max(sentence.first, opening - 2), opening).some((w) => w.lower === 'of') &&
      words[opening - 2]?.lower === 'one'
    )
      continue;
    const phrase = phraseAfter(prose, i, sentence.last, 7);
    const last = phrase && phrase.last > i + 1 ? phrase.last : word.lower === 'most' ? i + 2 : i + 1;
    const inside = of(prose, { first: i + 1, last });
    if (last === i + 1 && !first && !/^(?:in|on|of|ever)$/.test(words[last]?.lower ?? '')) continue;
    const after = words.slice(last, Math.min(sentence.last, last + 8));
    const scoped = hasScope(words, opening, i, after);
    const predicative = isPredicative(words, opening, sentence);
    if (inside.some((w) => atlasNouns.has(w.lower)) && !first && !only) continue;
    if (first) {
      const ever = word.lower === 'first-ever' || inside[0]?.lower === 'ever' || after[0]?.lower === 'ever';
      const since = after
        .slice(0, 6)
        .some(
          (w, k) =>
            (w.lower === 'since' && isNumber(after[k + 1])) ||
            (w.lower === 'in' &&
              (after[k + 1]?.lower === 'history' ||
                (isNumber(after[k + 1]) && /^(?:years|decades)$/.test(after[k + 2]?.lower ?? '')))),
        );
      const kind =
        inside.some((w) =>
          /^(?:woman|man|female|black|person|human|team|club|country|city|nation|company|president|leader|state)$/.test(
            w.lower,
          ),
        ) &&
        (after[0]?.lower === 'to' || (after[0]?.lower === 'in' && after.slice(2, 5).some((w) => w.lower === 'to')));
      if (!ever && !since && !kind) continue;
      if (!ever && !since && has(inside, notFirst)) continue;
      yield made(opening, last + (kind ? 1 : 0), !predicative && !ever && !since);
      continue;
    }
    if (only) {
      const compares = scoped || (predicative && (after[0]?.lower === 'to' || after[0]?.lower === 'in'));
      if (compares && predicative)
        yield made(opening, scopeEnd(prose, last, sentence.last), !scoped && words[last + 1]?.lower !== 'have');
      continue;
    }
    if (!scoped && !(predicative && strongSuperlatives.has(word.lower))) continue;
    yield made(opening, scopeEnd(prose, last, sentence.last), !(scoped && predicative));
  }
}

/** The end of "in the world", "of its kind", where that follows the phrase. */
function scopeEnd(prose: Prose, last: number, to: number): number {
  const { words } = prose;
  if (last >= to || !/^(?:in|on|of)$/.test(words[last].lower)) return last;
  const phrase = phraseAfter(prose, last + 1, to, 4);
  const scope = phrase && words.slice(phrase.first, phrase.last).some((w) => scopes.has(w.lower) || w.tag === 'PROPN');
  return phrase && scope ? phrase.last : last;
}

function isSuperlative(prose: Prose, i: number, sentence: Sentence): boolean {
  const word = prose.words[i];
  if (strongSuperlatives.has(word.lower)) return true;
  if (
    word.lower === 'most' &&
    i + 1 < sentence.last &&
    (prose.words[i + 1].tag === 'ADJ' || /(?:ed|ing)$/.test(prose.words[i + 1].lower)) &&
    /^(?:the|'s|’s|world's|its)$/.test(prose.words[i - 1]?.lower ?? '')
  )
    return true;
  return word.tag === 'ADJ' && superlative.test(word.lower) && !notSuperlative.has(word.lower);
}

const isOwner = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.text === "'s" || words[i - 1]?.text === '’s';

/** Where the phrase with its article or owner begins: "the biggest", "Europe's biggest"; -1 when it has neither. */
function openingOf(prose: Prose, i: number, sentence: Sentence): number {
  const { words } = prose;
  const before = words[i - 1];
  if (!before || i === sentence.first) return words[i].lower === 'first' ? -1 : -1;
  if (before.lower === 'the') return i - 1;
  if (isOwner(words, i)) {
    let k = i - 2;
    while (k > sentence.first && isNominal(words[k - 1]) && words[k - 1].tag === words[k].tag) k--;
    return words[k - 1]?.lower === 'the' ? k - 1 : k;
  }
  // "the second-largest", "the single biggest"
  if (i - 2 >= sentence.first && words[i - 2].lower === 'the' && words[i - 1].tag === 'ADJ') return i - 2;
  return -1;
}

function hasScope(words: readonly Word[], opening: number, at: number, after: readonly Word[]): boolean {
  if (words.slice(opening, at).some((w) => scopes.has(w.lower) && w.lower !== 'the')) return true;
  for (let k = 0; k < after.length; k++) {
    const { lower } = after[k];
    if (/^[;:]$/.test(lower)) return false;
    if (lower === 'ever' || lower === 'since') return true;
    if (
      lower === 'of' &&
      /^(?:its|their|any|all)$/.test(after[k + 1]?.lower ?? '') &&
      /^(?:kind|time|type)$/.test(after[k + 2]?.lower ?? '')
    )
      return true;
    if (
      (lower === 'in' || lower === 'on') &&
      after.slice(k + 1, k + 4).some((w) => scopes.has(w.lower) || (w.tag === 'PROPN' && k < 5))
    )
      return true;
    if (lower === 'than' || after[k].tag === 'VERB') break;
  }
  return false;
}

function isPredicative(words: readonly Word[], opening: number, sentence: Sentence): boolean {
  for (let k = opening - 1; k >= Math.max(sentence.first, opening - 4); k--) {
    if (copulas.has(words[k].lower)) return true;
    if (words[k].tag !== 'ADV' && !/^(?:also|now|still|by|far|not)$/.test(words[k].lower)) return false;
  }
  return false;
}

const setTo = wordSet('set likely certain bound poised sure destined going');

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

function skipQuantity(words: readonly Word[], at: number, to: number): number {
  let i = at;
  while (i < to && /^(?:at|least|more|than|by|up|to|about|around|nearly|almost|over)$/.test(words[i].lower)) i++;
  return i;
}
