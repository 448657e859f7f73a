/** Whom or what a sentence is about, by how it begins. */
import type { Prose, Sentence, Word } from '../article/article';
import type { MentionFact } from '../facts';
import { personNouns } from '../lexicon/people';
import { isRoleNoun } from '../lexicon/people-words';
import { isDemonym } from '../lexicon/places';

/** "Asked by", "When met on the quay by Princess": who did it to the one a sentence is about comes next. */
export function opensPassive(opening: readonly Word[]): boolean {
  const verb = opening.findIndex((w) => !/^(?:when|once|after|on|being)$/.test(w.lower));
  const by = opening.findLastIndex((w) => w.lower === 'by');
  return (
    verb >= 0 &&
    verb < by &&
    opening.length - by < 4 &&
    /(?:ed|en|met)$/.test(opening[verb].lower) &&
    !opening.some((w) => w.text === ',')
  );
}

/** A sentence is about the first person it names, unless that one only stands in an opening phrase or owns something. */
export function subjectOf(mentions: readonly MentionFact[], text: string): MentionFact {
  return mentions.find((m) => !/^(?:['’]s?\b|['’](?=\s))/.test(text.slice(m.end, m.end + 3))) ?? mentions[0];
}

/** Only titles, roles and small words stand between the start of the sentence and the name. */
export function opensSentence(text: string, start: number, mention: MentionFact): boolean {
  if (/^['’]s?\s/.test(text.slice(mention.end, mention.end + 3))) return false;
  const lead = text.slice(start, mention.start).replace(/^\s*(?:One|Another|Two|Some|Most|Many) of [^,.]{1,30},/, '');
  return (
    lead.length < 60 &&
    !/\b(?:for|of|with|to|by|from|about|against|at|in|on|said|told|met|saw|that|if|when)\b/i.test(
      lead.replace(/^\s*(?:On|In|At|After|For)\b[^,]*,/, ''),
    )
  );
}

/** The end of "A guard at the bank next door" before its verb, or 0: a person in the singular opens the sentence, unnamed. */
export function descriptionEnd({ words }: Prose, sentence: Sentence): number {
  if (!/^(?:an?|the|one|another|his|her)$/.test(words[sentence.first]?.lower ?? '')) return 0;
  let head = sentence.first + 1;
  while (head < sentence.last && head < sentence.first + 6 && /^(?:ADJ|NOUN|PROPN)$/.test(words[head].tag ?? ''))
    head++;
  const noun = words[head - 1];
  if (head === sentence.first + 1 || !noun || words[head]?.kind === 'mark') return 0;
  const person = isRoleNoun(noun.lower) || personNouns.has(noun.lower);
  if (!person && !(isDemonym(noun.lower) && /^\p{Lu}/u.test(noun.text))) return 0;
  let last = head;
  while (last < sentence.last && last < head + 8 && !/^(?:VERB|AUX)$/.test(words[last].tag ?? '')) {
    if (words[last].kind === 'mark' || words[last].quoted > 0) return 0;
    last++;
  }
  return last < sentence.last && last < head + 8 ? last : 0;
}
