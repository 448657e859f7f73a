import type { Facts } from '../../facts';
import type { Word } from '../../article/article';
import { commonness } from '../../lexicon/common-words';
import { wordSet } from '../../lexicon/forms';
import { bodyWords } from '../../lexicon/people';
import { opinionVerbs, showVerbs } from '../../lexicon/weak-sources';
import { isComma, isGenitive, isNominal, phraseAfter } from '../risk/clause';
import { namesIn, type CopySentence } from '../risk/copy';
import { finite, vague, verbAfter, verbBefore, type Vague } from './vague-model';

const quantifiers = wordSet(
  'some many most several other others more numerous few certain various leading top independent outside senior local',
);
const definite = wordSet('the these those his her their its our whose such both');
/** "Israeli analysts" are no better known than analysts. */
const demonym = /(?:an|ian|ish|ese|ch|sh|i)$/;
const countries = wordSet('us u.s. uk u.k. eu u.n. un western american');

export const sayingNow = wordSet('doctors lawyers psychologists economists nutritionists dentists');

/** "Doctors say", "lawyers warn": in the present it is the trade that speaks, in the past those who were there. */
export function sayNow(at: CopySentence, i: number): boolean {
  const { words } = at.prose;
  return (
    sayingNow.has(words[i].lower) &&
    /^(?:say|warn|believe|think|fear|agree|advise|recommend)$/.test(words[i + 1]?.lower ?? '')
  );
}

/** "is thought by some doctors". */
export const bySome = ({ prose: { words } }: CopySentence, i: number): boolean =>
  sayingNow.has(words[i].lower) &&
  /^(?:some|many|most|several)$/.test(words[i - 1]?.lower ?? '') &&
  words[i - 2]?.lower === 'by';

/** The words of a group from its modifiers on; null when they tie it to a body. */
function groupStart(at: CopySentence, i: number): number | null {
  const { words } = at.prose;
  let first = i;
  while (first > at.sentence.first) {
    const word = words[first - 1];
    if (definite.has(word.lower) || isGenitive(word) || /^(?:two|three|four|five|six|\d+)$/.test(word.lower))
      return null;
    const opens = first - 1 === at.sentence.first && commonness(word.lower) > 0;
    const proper = !opens && (word.tag === 'PROPN' || (/^\p{Lu}/u.test(word.text) && first - 1 > at.sentence.first));
    if (proper && !countries.has(word.lower) && !demonym.test(word.lower)) return null;
    if (
      word.tag === 'ADJ' ||
      word.tag === 'NOUN' ||
      quantifiers.has(word.lower) ||
      proper ||
      (opens && word.tag === 'PROPN')
    )
      first--;
    else break;
  }
  return first;
}

/** Whether what follows a group ties it to a body, a paper or a person: "at the Met Office", "who spoke to the Herald". */
function tied(facts: Facts, at: CopySentence, i: number): boolean {
  const { words } = at.prose;
  const next = words[i + 1];
  if (!next || i + 1 >= at.sentence.last) return false;
  if (/^(?:on|aboard|behind|near)$/.test(next.lower)) return true;
  if (/^(?:at|from|with|within|inside|for|of|in)$/.test(next.lower)) {
    const phrase = phraseAfter(at.prose, i + 2, at.sentence.last, 6);
    if (!phrase) return false;
    if (next.lower === 'of' || next.lower === 'in') return false;
    if (next.lower === 'at' || next.lower === 'from') return true;
    const list = words.slice(phrase.first, phrase.last);
    return list.some((w) => w.tag === 'PROPN' || bodyWords.has(w.lower)) || namesIn(facts, at, phrase).length > 0;
  }
  if (
    /^(?:interviewed|contacted|polled|surveyed|quoted|cited|hired|commissioned|appointed|convened|published|led|carried|funded|conducted|involved)$/.test(
      next.lower,
    )
  )
    return true;
  return isComma(next) && /^(?:including|among|such|like|led)$/.test(words[i + 2]?.lower ?? '');
}

/** "Critics say", ", experts warn". */
export function group(facts: Facts, at: CopySentence, i: number): Vague | null {
  const { words } = at.prose;
  // "The Critics' Circle" is a name.
  if (words[i].text !== words[i].lower && i > at.sentence.first) return null;
  if (isGenitive(words[i + 1])) return null;
  const first = groupStart(at, i);
  if (first === null || tied(facts, at, i)) return null;
  return speaking(at, first, i, `which ${words[i].lower}?`);
}

const journals = wordSet(
  'science nature lancet cell icarus bmj jama pnas plos journal neuron gut brain zootaxa jcb chest nejm blood circulation ecology',
);

/** "researchers reported in The Lancet", "wrote in the journal Tide": a paper that can be found. */
function inJournal(words: CopySentence['prose']['words'], verb: number): boolean {
  if (words[verb + 1]?.lower !== 'in') return false;
  const name = words.slice(verb + 2, verb + 5);
  return name.some(
    (w, k) =>
      journals.has(w.lower) && (/^\p{Lu}/u.test(w.text) || (w.lower === 'journal' && name[k - 1]?.lower === 'the')),
  );
}

function speaking(at: CopySentence, first: number, i: number, question: string): Vague | null {
  const { words } = at.prose;
  const before = verbBefore(at, first);
  if (before >= 0) return vague(before, i + 1, question, { group: true });
  if (/^(?:to|by)$/.test(words[first - 1]?.lower ?? '') && words[first - 2]?.lower === 'according')
    return vague(first - 2, i + 1, question);
  if (
    words[first - 1]?.lower === 'by' &&
    /^(?:seen|regarded|viewed|considered|described|believed|thought|said|feared|criticised|criticized|condemned)$/.test(
      words[first - 2]?.lower ?? '',
    )
  )
    return vague(first - 2, i + 1, question);
  const verb = verbAfter(at, i);
  if (verb < 0 || !finite(at, verb) || inJournal(words, verb)) return null;
  // "what caught the eyes of many analysts shows": the verb of something else.
  const form = opinionVerbs.get(words[verb].lower) ?? showVerbs.get(words[verb].lower);
  if (words[i].lower.endsWith('s') && form?.forms.has('s')) return null;
  if (words[verb].lemma === 'show' && words[verb + 1]?.lower === 'off') return null;
  if (
    /^(?:call|view|regard|see|feel|welcome|hope|doubt|question|agree)$/.test(words[verb].lemma) &&
    !words.slice(verb + 1, at.sentence.last).some((w) => w.kind === 'word')
  )
    return null;
  return vague(first, verb + 1, question, { group: verb === i + 1 });
}

/** "Officials said" alone, where no body stands near to which they could belong (ruling 14). */
export function officials(facts: Facts, at: CopySentence, i: number): Vague | null {
  const { words } = at.prose;
  const first =
    i > at.sentence.first && /^(?:some|senior|several|many|other|top)$/.test(words[i - 1].lower) ? i - 1 : i;
  const before = words[first - 1];
  if (
    first > at.sentence.first &&
    before &&
    (isNominal(before) || before.tag === 'ADJ' || before.tag === 'DET' || isGenitive(before) || before.lower === 'and')
  )
    return null;
  if (words[i + 1] && /^(?:at|from|with|in|of|for|who|familiar|close|briefed|and)$/.test(words[i + 1].lower))
    return null;
  const start = Math.max(0, at.paragraph.index - 1);
  for (const paragraph of facts.article.paragraphs.slice(start, at.paragraph.index + 1)) {
    if (paragraph.role !== 'copy' || paragraph.section !== at.paragraph.section) continue;
    const limit = paragraph === at.paragraph ? words[first].start : paragraph.prose.text.length;
    if (
      paragraph.prose.words.some(
        (w) =>
          w.start < limit &&
          (bodyWords.has(w.lower) ||
            /^(?:ministry|agency|department|office|police|authority|authorities)$/.test(w.lower)),
      )
    )
      return null;
    const named = facts.names.within({ start: paragraph.start, end: paragraph.start + limit });
    if (named.some((m) => m.start < paragraph.start + limit && facts.names.names[m.name].kind === 'organisation'))
      return null;
  }
  return speaking(at, first, i, 'officials of what?');
}

/** "Many in the industry": the last word of what they are many of, or the word itself. */
function inTrade({ prose }: CopySentence, i: number): number {
  const { words } = prose;
  if (words[i + 1]?.lower !== 'in' || !/^(?:many|some|most)$/.test(words[i].lower)) return i;
  const head = words[i + 2]?.lower === 'the' ? i + 3 : i + 2;
  return trades.has(words[head]?.lower ?? '') ? head : i;
}
const trades = wordSet(
  'industry trade business sector field party profession market city government cabinet game sport politics',
);

const holds = (word: Word): boolean =>
  !opinionVerbs.has(word.lower) &&
  (/^(?:at|in|on|to|for|from|have|has|had)$/.test(word.lower) || (word.tag === 'VERB' && word.lower.endsWith('ing')));

/** The sentence before tells a poll: "Two in three approve, a poll found. Most believe …" */
function isOfPoll({ prose: { words, sentences }, sentence }: CopySentence): boolean {
  const before = sentences[sentence.index - 1];
  return before !== undefined && words.slice(before.first, before.last).some((w) => polled.has(w.lower));
}
const polled = wordSet('poll pollster survey surveys surveyed percent % respondents');

/** "Many people think", "Some say". */
export function mass(at: CopySentence, i: number): Vague | null {
  const { words } = at.prose;
  const { lower } = words[i];
  const alone = lower !== 'people' && lower !== 'locals';
  let first = i;
  if (lower === 'people') {
    if (
      !/^(?:many|some|most|other|few)$/.test(words[i - 1]?.lower ?? '') ||
      words[i - 1].sentence !== words[i].sentence
    )
      return null;
    first = i - 1;
  } else if (lower === 'locals') return null;
  if (alone && words[i + 1]?.lower === 'people') return null;
  if (/^(?:others|everyone|everybody|few)$/.test(lower)) return null;
  if (
    words
      .slice(at.sentence.first, at.sentence.last)
      .some((w) => /^(?:survey|poll|study|census|questionnaire|interviews?|petition)$/.test(w.lower))
  )
    return null;
  const head = inTrade(at, i);
  if (alone && opinionVerbs.get(words[head + 1]?.lower ?? '')?.forms.has('s')) return null;
  if (
    alone &&
    !(
      opinionVerbs.has(words[head + 1]?.lower ?? '') ||
      (words[head + 1]?.tag === 'AUX' && opinionVerbs.has(words[head + 2]?.lower ?? ''))
    )
  )
    return null;
  // "the people", "at some point", "have some say": no subject.
  const opener = first > at.sentence.first ? words[first - 1] : null;
  if (opener?.tag === 'DET' || (alone && opener && holds(opener))) return null;
  if (isOfPoll(at)) return null;
  const verb = verbAfter(at, i);
  if (verb < 0 || !finite(at, verb)) return null;
  // "Some say "tomayto"": how people talk, not what they claim.
  const next = words[verb + 1];
  if (!next || next.quoted > 0 || /^[“"‘']$/.test(next.text)) return null;
  if (/^(?:call|hope|agree|feel|see|want)$/.test(words[verb].lemma)) return null;
  return vague(first, verb + 1, 'who?');
}
