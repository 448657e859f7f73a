import type { Paragraph, Sentence, Word } from '../../article/article';
import type { Facts } from '../../facts';
import { bodyNouns } from '../../lexicon/cue-nouns';
import { bodyWords } from '../../lexicon/people';
import { isGenitive } from '../risk/clause';
import { inSentence, persons, type Candidate } from './speaker-people';
import { wordsOf } from './support';

/** "The board sued the club. It said …" */
export function bodies(facts: Facts, paragraph: Paragraph, sentences: readonly Sentence[], here: number): Candidate[] {
  const before = sentences[here - 1];
  if (!before) return [];
  const { words } = paragraph.prose;
  const found: Candidate[] = [];
  let joined = false;
  for (let i = before.first; i < before.last; i++) {
    const word = words[i];
    if (word.quoted > 0) return [];
    if (word.tag === 'VERB' || word.tag === 'AUX') break;
    if (word.lower === 'and' || word.lower === 'with') joined = found.length > 0;
    const span = { start: paragraph.start + word.start, end: paragraph.start + word.end };
    const mention = facts.names.within(span).find((m) => facts.names.names[m.name].kind === 'organisation');
    if (mention) {
      if (found.every((c) => c.span.start !== mention.start))
        found.push({ label: wordsOf(facts, mention), span: mention });
    } else if (
      (bodyWords.has(word.lower) || bodyNouns.has(word.lower) || word.lower === 'stadium') &&
      hasArticle(words, i, before.first) &&
      (words[i + 1] === undefined || (words[i + 1].tag !== 'NOUN' && !isGenitive(words[i + 1])))
    ) {
      found.push({ label: `the ${word.text}`, span });
    }
  }
  return joined && found.length > 1 ? found : [];
}

/** "the union", "the pilots' union": "the" stands before it, with what kind it is between. */
function hasArticle(words: readonly Word[], i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 4); k--) {
    if (words[k].lower === 'the') return true;
    if (words[k].tag !== 'NOUN' && words[k].tag !== 'ADJ' && !isGenitive(words[k])) return false;
  }
  return false;
}

/** "Mayor Falk wrote to Mayor Ruiz. The mayor said …" */
export function holders(
  facts: Facts,
  paragraph: Paragraph,
  sentences: readonly Sentence[],
  here: number,
  noun: string,
): Candidate[] {
  for (const back of [1, 2]) {
    const sentence = sentences[here - back];
    if (!sentence) return [];
    const pair = pairOf(paragraph, sentence, noun);
    if (pair.length > 0) return pair;
    const named = persons(facts, inSentence(facts, paragraph, sentence));
    if (named.length === 0) continue;
    const { text } = paragraph.prose;
    const said = text.slice(sentence.start, sentence.end).toLowerCase();
    const both =
      new RegExp(`\\b(?:both|two|all)\\s(?:\\p{L}+\\s)?${noun}s\\b`, 'u').test(said) ||
      new RegExp(`\\b${noun}s\\s\\p{L}`, 'u').test(said);
    const holding = named.filter(({ name, at }) => {
      const title = at.title ? wordsOf(facts, at.title) : '';
      const apposition = at.apposition ? wordsOf(facts, at.apposition) : '';
      return new RegExp(`\\b${noun}\\b`, 'iu').test(`${title} ${apposition} ${name.role ?? ''}`);
    });
    const who = both && named.length > 1 ? named : holding;
    return who.length > 1 ? who.map(({ name, at }) => ({ label: name.surname ?? name.name, span: at })) : [];
  }
  return [];
}

/** "Reid and Marks, both lawyers, …": two surnames and what both are. */
function pairOf(paragraph: Paragraph, sentence: Sentence, noun: string): Candidate[] {
  const text = paragraph.prose.text.slice(sentence.start, sentence.end);
  const pair =
    /^(?:\p{Lu}[\p{L}’'-]+\s+)?(\p{Lu}[\p{L}’'-]+)\s+and\s+(?:\p{Lu}[\p{L}’'-]+\s+)?(\p{Lu}[\p{L}’'-]+),\s+(?:both|two)\s+(?:\p{Ll}+\s+)?(\p{Ll}+)s\b/u.exec(
      text,
    );
  if (!pair || pair[3] !== noun) return [];
  return [pair[1], pair[2]].map((label) => {
    const start = paragraph.start + sentence.start + text.indexOf(label);
    return { label, span: { start, end: start + label.length } };
  });
}
