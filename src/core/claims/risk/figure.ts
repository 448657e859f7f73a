import type { Prose, Sentence, Word } from '../../article/article';
import { wordSet } from '../../lexicon/forms';
import { changeVerbs, foldVerbs, fractions, holdingVerbs, notStatistic, percentWords } from '../../lexicon/figures';
import { votingWords } from '../../lexicon/topics';
import { headOf, phraseAfter, predicateAt, type Range } from './clause';
import { isNumber } from './number';
import type { Statement } from './statement';

const has = (words: readonly Word[], set: ReadonlySet<string>): boolean => words.some((w) => set.has(w.lower));
const isPercent = (words: readonly Word[], i: number): boolean =>
  percentWords.has(words[i].lower) ||
  words[i].text.endsWith('%') ||
  (words[i].lower === 'per' && words[i + 1]?.lower === 'cent');

/** "the second half of the year": a stretch of time or of a match. */
const ordinals = wordSet('first second third fourth last final latter next previous opening closing');

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
      yield made(
        i,
        { first, last: object.last },
        null,
        first > sentence.first + 4 && !isLoss(words, first, object.last),
      );
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
      words[i - 1]?.lower === 'out' &&
      isNumber(words[i - 2]) &&
      isNumber(words[i + 1]) &&
      !vote
    ) {
      const object = phraseAfter(prose, i + 2, sentence.last, 3);
      if (object && i - 2 >= sentence.first) yield made(i, { first: i - 2, last: object.last }, null, false);
    } else if (
      word.lower === 'of' &&
      !ordinals.has(words[i - 2]?.lower ?? '') &&
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

/** "The high street has lost 40 per cent of its shops": the share is what is told, however long its subject. */
const isLoss = (words: readonly Word[], at: number, end: number): boolean => {
  const lower = words[at - 1]?.lower ?? '';
  // "lost 26 per cent of its value": a market's.
  if (words[end - 1].lower === 'value') return false;
  return /^(?:lost|shed|gained|axed|shut|closed|scrapped|cut)$/.test(lower) && words[at - 1].quoted === 0;
};

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
