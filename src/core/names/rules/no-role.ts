import type { Prose } from '../../article/article';
import type { Facts, MentionFact, NameFact } from '../../facts';
import { functionWords, months, weekdays } from '../../lexicon/common-words';
import { listed } from '../../lexicon/front-coding';
import { isRoleNoun } from '../../lexicon/people-words';
import { isDemonym } from '../../lexicon/places';
import type { Rule } from '../../rule';
import { knownLeaders } from '../../lexicon/known-people';
import { fold } from '../fold';
import { shapeOf } from '../../article/shape';
import { isCited, onlySpeaks, speech } from './cited';
import { isPlacedBeside } from './placed-beside';
import { copyMentions, isKnownToAll, lowerAt, people, wordsOf } from './support';

export const noRole: Rule = {
  code: 'names/no-role',
  title: 'Who is she?',
  level: 'information',
  notIn: ['obituary', 'review', 'interview'],
  *check(facts) {
    for (const name of people(facts)) {
      const [first] = copyMentions(facts, name);
      if (!first || first.form !== 'full' || first.quoted || !name.name.includes(' ')) continue;
      if (isKnownToAll(facts, name) || knownLeaders.has(fold(name.name)) || isPlaced(facts, name, first)) continue;
      if (!isCited(facts, first)) continue;
      yield {
        start: first.start,
        end: first.end,
        message: `${name.name} is quoted but not placed. Who is ${name.pronoun === 'he' ? 'he' : name.pronoun === 'she' ? 'she' : 'this'}?`,
        fixes: [{ title: 'Add a role', edits: [{ start: first.end, end: first.end, text: ', a TK,' }] }],
      };
    }
  },
};

const placing = /^(?:of|from|at|with|in|for|who|whose|\()$/;
/** "Prosecuting, Huw Tregarth said", "In mitigation, Ana Paz said" */
const inCourt =
  /(?:^|[.!?”"] )(?:Prosecuting|Defending|Mitigating|Opening|In mitigation|For the (?:defence|defense|prosecution|Crown|claimant|appellant))\b[^.!?]{0,50}, $/;
/** "As he became its chairman, Huw Tregarth said", "Speaking for the union, Ana Paz said", "Having run the pool since 2010, Ivo Orme said" */
const inFront =
  /(?:^|[.!?”"] )(?:As (?:he|she|an?|its|their|one|head|chief|chair\p{L}*|director|leader|president|captain|manager)\b|(?:Speaking|Writing|Appearing|Testifying) (?:for|as|on behalf)\b|(?:Representing|Having)\b)[^.!?”"]{0,90}, $/u;
const life = listed(
  'runs run owns owned works worked lives lived teaches taught leads led heads headed founded serves served chairs manages studies plays played is was has joined moved keeps kept sells farms drives coaches opened started trained retired volunteers bakes fishes sails',
);

/** In this sentence or the next: what somebody is, how old, where from, or whose kin. */
function isPlaced(facts: Facts, name: NameFact, first: MentionFact): boolean {
  const spoken = wordsOf(facts, first);
  const whoSpeaks = spoken !== null && onlySpeaks(spoken.prose, spoken.last);
  if (first.title !== null || (first.apposition !== null && !whoSpeaks)) return true;
  if (facts.stylebook.people.some((entry) => fold(entry.name) === fold(name.name))) return true;
  const at = wordsOf(facts, first);
  if (!at) return true;
  const { prose } = at;
  if (nounBefore(prose, at.first - 1)) return true;
  const next = lowerAt(prose, at.last + 1);
  const before = prose.text.slice(0, prose.words[at.first]?.start);
  if (placing.test(next) || inCourt.test(before) || inFront.test(before)) return true;
  // Florida International's Ann Orme
  if (/^['’]s?$/.test(next) || isPlacedBeside(prose, at.first, at.last)) return true;
  // "the 25 April Bridge" is nobody.
  if (prose.words[at.first - 1]?.kind === 'number' && months.has(lowerAt(prose, at.first))) return true;
  if (
    next === ',' &&
    (prose.words[at.last + 2]?.kind === 'number' ||
      (placing.test(lowerAt(prose, at.last + 2)) && !whoSpeaks) ||
      /^(?:writing|speaking|representing|appearing|working|born|aged)$/.test(lowerAt(prose, at.last + 2)) ||
      lowerAt(prose, at.last + 2) === 'another')
  )
    return true;
  if (next === ',' && postBehind(prose, at.last + 2)) return true;
  if (
    /^['’]s?$/.test(lowerAt(prose, at.first - 1)) ||
    /^(?:another|fellow|son|daughter|wife|husband)$/.test(lowerAt(prose, at.first - 1))
  )
    return true;
  // "Councillors Ann Orme and Rob Beckett": the post before the first is the second's too.
  const joined = lowerAt(prose, at.first - 1) === 'and';
  if (
    joined &&
    facts.names
      .within({ start: first.start - 20, end: first.start - 4 })
      .some((m) => m.title !== null && first.start - m.end <= 6)
  )
    return true;
  if (/^(?:including|like)$/.test(lowerAt(prose, at.first - 1))) return true;
  if (name.mentions.some((m) => m !== first && near(facts, first, m) && (m.title !== null || m.apposition !== null)))
    return true;
  return (
    ownSentenceSays(prose, at.first, at.last) || sentenceBeforeSays(facts, first) || sentenceAfterSays(facts, first)
  );
}

/** `, Tide Programme Manager for the harbour`, `, Norvell's Head of Ferries`: a post in capitals, not a second person. */
function postBehind(prose: Prose, from: number): boolean {
  const start = prose.words[from];
  if (!start || !/^\p{Lu}/u.test(start.text)) return false;
  for (let k = from; k < from + 10; k++) {
    const word = prose.words[k];
    if (word?.sentence !== start.sentence || /^[,;:.—–"”]$/.test(word.text)) return false;
    if (isRoleNoun(word.lower)) return true;
    if (speech.has(word.lower) || word.lower === 'who') return false;
  }
  return false;
}

/** `lighthouse keeper Ann Orme`, `Reader Ann Orme`: an ordinary noun directly before, large only by where it stands. */
function nounBefore(prose: Prose, k: number): boolean {
  const word = prose.words[k];
  if (word?.kind !== 'word' || word.tag === 'ADV' || functionWords.has(word.lower) || weekdays.has(word.lower))
    return false;
  if (speech.has(word.lower) || word.tag === 'VERB') return false;
  if (/^\p{Ll}/u.test(word.text)) return word.tag === 'NOUN' || isRoleNoun(word.lower);
  return shapeOf(prose).opening[k] === true;
}

const near = (facts: Facts, a: MentionFact, b: MentionFact): boolean =>
  Math.abs(a.paragraph - b.paragraph) <= 1 &&
  facts.article.paragraphs[a.paragraph]?.section === facts.article.paragraphs[b.paragraph]?.section;

/** `the chair of the club is X`, `X, speaking as the captain`, `X is a baker`. */
function ownSentenceSays(prose: Prose, first: number, last: number): boolean {
  const sentence = prose.words[first]?.sentence;
  for (let k = last + 1; k < prose.words.length && prose.words[k]?.sentence === sentence; k++) {
    const before = lowerAt(prose, k - 1);
    if (
      k === last + 1 &&
      /^(?:is|was)$/.test(lowerAt(prose, k)) &&
      /^(?:a|an|the|one|among)$/.test(lowerAt(prose, k + 1))
    )
      return true;
    if (
      /^(?:a|an|the|as|his|her|my|and)$/.test(before) &&
      isRoleNoun(lowerAt(prose, k)) &&
      k - last < 6 &&
      prose.words[last + 1]?.text === ','
    )
      return true;
  }
  const capitalBefore = /^\p{Lu}/u.test(prose.words[first - 1]?.text ?? '');
  for (let k = first - 1; k >= 0 && prose.words[k]?.sentence === sentence; k--) {
    if (first - k > 10 || prose.words[k]?.kind === 'mark') break;
    if (capitalBefore && isRoleNoun(lowerAt(prose, k)) && /^(?:of|at|for|with|from)$/.test(lowerAt(prose, k + 1)))
      return true;
    if (
      /^(?:of|by|to|is|was|named|called)$/.test(lowerAt(prose, first - 1)) &&
      isRoleNoun(lowerAt(prose, k)) &&
      prose.words[k]?.quoted === 0
    )
      return true;
  }
  return false;
}

/** `Three nurses spoke to the Herald.` or `A lorry driver stopped to help.` introduces those who speak next. */
function sentenceBeforeSays(facts: Facts, mention: MentionFact): boolean {
  const at = wordsOf(facts, mention);
  if (!at) return false;
  const sentence = at.prose.words[at.first]?.sentence ?? 0;
  const parts: { prose: Prose; sentence: number }[] = [];
  for (let s = sentence - 1; s >= 0 && parts.length < 2; s--) parts.push({ prose: at.prose, sentence: s });
  const before = facts.article.paragraphs[mention.paragraph - 1];
  const here = facts.article.paragraphs[mention.paragraph];
  if (parts.length < 2 && before && here && before.role === 'copy' && before.section === here.section) {
    for (let s = before.prose.sentences.length - 1; s >= 0 && parts.length < 2; s--)
      parts.push({ prose: before.prose, sentence: s });
  }
  return parts.some(({ prose, sentence: s }) => groupIn(prose, s));
}

/** Groups that place nobody. */
const vague = listed('expert critic official source analyst insider observer supporter opponent fan leader');

/** midwives, policemen, secretaries, bakers */
function singularOf(word: string): string | null {
  if (/(?:^|[a-z])men$/.test(word)) return `${word.slice(0, -2)}an`;
  if (word.endsWith('wives')) return `${word.slice(0, -3)}fe`;
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : null;
}

function groupIn(prose: Prose, index: number): boolean {
  const sentence = prose.sentences[index];
  if (!sentence) return false;
  for (let k = sentence.first; k < sentence.last; k++) {
    const word = prose.words[k];
    if (!word || word.quoted > 0 || word.kind !== 'word' || (/^\p{Lu}/u.test(word.text) && k !== sentence.first))
      continue;
    const lower = word.lower;
    const singular = singularOf(lower);
    // "a union which has 200 members" introduces none of them.
    // Nor do "courses with fewer than ten students".
    if (/^(?:has|have|had|represents?|than|with)$/.test(lowerAt(prose, k - 2))) continue;
    const counted =
      prose.words[k - 1]?.tag === 'NUM' ||
      prose.words[k - 1]?.kind === 'number' ||
      /^(?:some|several|many|other|few|both|local)$/.test(lowerAt(prose, k - 1)) ||
      isDemonym(lowerAt(prose, k - 1)) ||
      prose.words[k - 1]?.tag === 'ADJ';
    if (
      singular &&
      (isRoleNoun(singular) || /man$/.test(singular)) &&
      !vague.has(singular) &&
      (counted || k === sentence.first || lowerAt(prose, k + 1) === 'spoke')
    )
      return true;
  }
  return false;
}

/** `Ortiz has run the shop since 1990.` `She teaches at the school.` */
function sentenceAfterSays(facts: Facts, mention: MentionFact): boolean {
  const at = wordsOf(facts, mention);
  if (!at) return false;
  const sentence = at.prose.words[at.first]?.sentence ?? 0;
  const surname = facts.names.names[mention.name]?.surname?.toLowerCase().split(' ').at(-1) ?? '';
  const parts: { prose: Prose; sentence: number }[] = [];
  for (let s = sentence + 1; s < at.prose.sentences.length && parts.length < 2; s++)
    parts.push({ prose: at.prose, sentence: s });
  const after = facts.article.paragraphs[mention.paragraph + 1];
  const here = facts.article.paragraphs[mention.paragraph];
  if (parts.length < 2 && after && here && after.role === 'copy' && after.section === here.section) {
    for (let s = 0; s < after.prose.sentences.length && parts.length < 2; s++)
      parts.push({ prose: after.prose, sentence: s });
  }
  return parts.some(({ prose, sentence: s }, i) => lifeIn(prose, s, surname) || (i === 0 && roleOpens(prose, s)));
}

/** `The retired seamstress was first in the queue.` */
function roleOpens(prose: Prose, index: number): boolean {
  const first = prose.sentences[index]?.first ?? 0;
  if (lowerAt(prose, first) !== 'the' || prose.words[first]?.quoted) return false;
  for (let k = first + 1; k < first + 5; k++) {
    if (isRoleNoun(lowerAt(prose, k)))
      return /^(?:is|was|has|had|said|,)$/.test(lowerAt(prose, k + 1)) || life.has(lowerAt(prose, k + 1));
    if (!/^(?:ADJ|NOUN|VERB)$/.test(prose.words[k]?.tag ?? '')) return false;
  }
  return false;
}

function lifeIn(prose: Prose, index: number, surname: string): boolean {
  const sentence = prose.sentences[index];
  if (!sentence) return false;
  for (let k = sentence.first; k < Math.min(sentence.last, sentence.first + 12); k++) {
    const lower = lowerAt(prose, k);
    if (prose.words[k]?.quoted) continue;
    if (lower !== 'he' && lower !== 'she' && lower !== surname) continue;
    if (
      lowerAt(prose, k + 1) === ',' &&
      (prose.words[k + 2]?.kind === 'number' || /^(?:who|a|an|the|whose)$/.test(lowerAt(prose, k + 2)))
    )
      return true;
    for (let n = k + 1; n < Math.min(k + 4, sentence.last); n++) if (life.has(lowerAt(prose, n))) return true;
  }
  return false;
}
