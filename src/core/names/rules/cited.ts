import type { Prose } from '../../article/article';
import type { Facts, MentionFact } from '../../facts';
import { listed } from '../../lexicon/front-coding';
import { lowerAt, wordsOf } from './support';

export const speech =
  listed(`said says told tells added adds asked wrote writes argued argues explained explains noted notes warned warns admitted insisted insists claimed claims
 stated replied recalled recalls joked tweeted testified announced declared denied acknowledged stressed urged vowed remarked commented confirmed suggested described
 welcomed criticised criticized condemned praised dismissed rejected called backed defended accused blamed disputed questioned complained predicted believes thinks agreed estimates estimated
 opposed opposes supported supports hailed objected pledged promised`);

/** Speaks here: `said X`, `X told …`, `according to X`. */
export function isCited(facts: Facts, mention: MentionFact): boolean {
  const at = wordsOf(facts, mention);
  if (!at) return false;
  const { prose, first, last } = at;
  let after = last + 1;
  if (/^(?:also|then|later|has|had|himself|herself|recently)$/.test(lowerAt(prose, after))) after++;
  if (speech.has(lowerAt(prose, after))) return !addsThing(prose, after);
  if (onlySpeaks(prose, last)) return true;
  const mark = prose.words[first - 2];
  if (speech.has(lowerAt(prose, first - 1))) return mark?.kind === 'mark' || first === 1;
  if (quoting.has(lowerAt(prose, first - 1))) return /^[”"’'?!]$/.test(mark?.text ?? '');
  const before = [3, 2, 1].map((back) => lowerAt(prose, first - back)).join(' ');
  if (/ according to$|^the (?:words|view|opinion) of$/.test(before)) return true;
  if (prose.words[first - 1]?.tag === 'VERB' && speaksBehind(prose, last)) return true;
  // For Ann Orme, the loss is “like a death”.
  return lowerAt(prose, first - 1) === 'for' && lowerAt(prose, after) === ',' && quotesAfter(prose, after);
}

const saying = listed('said says told added warned argued insisted noted explained urged asked replied stressed');
/** `So did Ann Orme, who said boats should stay away`: no role, unless it is of herself that she speaks. */
export function onlySpeaks(prose: Prose, last: number): boolean {
  if (lowerAt(prose, last + 1) !== ',' || lowerAt(prose, last + 2) !== 'who' || !saying.has(lowerAt(prose, last + 3)))
    return false;
  if (/^(?:little|nothing|no|yes|so|goodbye)$/.test(lowerAt(prose, last + 4))) return false;
  const end = prose.sentences[prose.words[last]?.sentence ?? 0]?.last;
  return !prose.words
    .slice(last + 4, end)
    .some(({ lower }) => /^(?:he|she|they|him|her|his|their|i|my|we|our)$/.test(lower));
}

/** Behind somebody's words only: to advise is an act too. */
const quoting = listed(
  'advised cautioned wondered quipped reckoned mused suggested sighed shouted whispered protested countered continued retorted boasted sniffed laughed cried grumbled grinned joked concluded offered observed reflected ventured volunteered',
);

/** `added a third in injury time` */
const addsThing = (prose: Prose, verb: number): boolean =>
  lowerAt(prose, verb) === 'added' &&
  /^(?:DET|NUM)$/.test(prose.words[verb + 1]?.tag ?? '') &&
  lowerAt(prose, verb + 1) !== 'that';

/** `The bells kept Ann Orme awake, she told the Gazette`: of the one it happened to. */
function speaksBehind(prose: Prose, last: number): boolean {
  const sentence = prose.words[last]?.sentence;
  for (let k = last + 1; prose.words[k]?.sentence === sentence; k++) {
    if (/^\p{Lu}/u.test(prose.words[k]?.text ?? '')) return false;
    if (lowerAt(prose, k) === ',' && /^(?:he|she)$/.test(lowerAt(prose, k + 1)) && speech.has(lowerAt(prose, k + 2)))
      return true;
  }
  return false;
}

/** Somebody's words in quotation marks before the sentence ends. */
const quotesAfter = (prose: Prose, k: number): boolean =>
  prose.words.slice(k, k + 12).some((word) => word.sentence === prose.words[k]?.sentence && word.quoted > 0);
