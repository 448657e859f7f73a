import type { Prose, Word } from '../../article/article';
import { wordSet } from '../../lexicon/forms';
import { legalSpeakers, otherSenses } from '../../lexicon/loaded-verbs';
import { bodyWords, personNouns, roleNouns } from '../../lexicon/people';
import { isComma, isNominal, isSubordinator, phraseAfter } from '../risk/clause';

/** What follows the verb: a that-clause, a clause without "that", a quotation, an object …; null when nothing that counts. */
export function frameAt(prose: Prose, verb: number, to: number, lemma: string): string | null {
  const { words } = prose;
  let at = verb + 1;
  while (at < to && words[at].tag === 'ADV' && !/^(?:that|how)$/.test(words[at].lower)) at++;
  const next = words[at];
  if (!next || at >= to) return endsQuotation(words, verb) ? 'quote' : null;
  if (next.lower === 'that' || thatFollows(prose, at, to)) return 'that';
  if (next.lower === 'to') return words[at + 1]?.lower.endsWith('ing') ? 'to-ing' : lemma === 'claim' ? 'to' : null;
  if (next.lower === 'of' || next.lower === 'about') return next.lower;
  if (next.tag === 'ADP') return null;
  if (next.quoted > 0 || /^[:“"‘]$/.test(next.text)) return isLongQuote(words, at, to) ? 'quote' : null;
  if (isComma(next)) {
    if (words[at + 1] && words[at + 1].quoted > 0) return 'quote';
    return endsQuotation(words, verb) ? 'quote' : null;
  }
  if (next.kind === 'mark') return endsQuotation(words, verb) ? 'quote' : null;
  const object = phraseAfter(prose, at, to, 8);
  const senses = otherSenses.get(lemma);
  const list = object ? words.slice(object.first, Math.min(to, object.last + 2)) : [next];
  if (senses && list.some((w) => senses.has(w.lower))) return null;
  if (clauseFrom(prose, at, to)) return 'clause';
  if (next.lower.endsWith('ing') && next.tag === 'VERB') return 'ing';
  return object && object.last > at ? 'object' : null;
}

const adverbial = wordSet('on in at during after before last late early this yesterday today earlier later');

/** "admitted on Tuesday that", "claimed in a statement to the court that": when, where and to whom stand before what was said. */
function thatFollows(prose: Prose, from: number, to: number): boolean {
  const { words } = prose;
  let at = from;
  for (let parts = 0; parts < 4 && at < to; parts++) {
    if (words[at].lower === 'that') break;
    const time = adverbial.has(words[at].lower);
    const listener = words[at].lower === 'to' ? phraseAfter(prose, at + 1, to, 5) : null;
    if (!time && !isDay(words[at]) && !(listener && isPeople(words[listener.last - 1]))) return false;
    at = listener?.last ?? phraseAfter(prose, time ? at + 1 : at, to, 6)?.last ?? at + 1;
  }
  // "alleged in the suit that", "admitted in his plea that": the law's own words.
  if (words.slice(from, at).some((w) => legalSpeakers.has(w.lower) || /^(?:plea|court|trial|hearing)$/.test(w.lower)))
    return false;
  const next = words[at + 1];
  // "admitted in a letter that was leaked": the letter.
  return at > from && at + 1 < to && words[at].lower === 'that' && next.tag !== 'VERB' && next.tag !== 'AUX';
}

const isDay = (word: Word): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word.lower);
const isPeople = (word: Word): boolean =>
  word.tag === 'PROPN' || personNouns.has(word.lower) || roleNouns.has(word.lower) || bodyWords.has(word.lower);

const isLongQuote = (words: readonly Word[], at: number, to: number): boolean => {
  let n = 0;
  for (let i = at; i < to && n < 4; i++) if (words[i].quoted > 0 && words[i].kind !== 'mark') n++;
  return n > 0;
};

/** The clause before ends a quotation: `"…," Sandel claimed.` */
function endsQuotation(words: readonly Word[], verb: number): boolean {
  for (let k = verb - 1; k >= Math.max(0, verb - 12); k--) {
    if (words[k].quoted > 0 || /^[”"’]$/.test(words[k].text)) return true;
    if (/^[.;:]$/.test(words[k].text)) return false;
    // ", he claimed" after reported words
    if (isComma(words[k]) && k < verb - 1) return true;
  }
  return false;
}

/** Whether a subject with its own verb begins at word `at`: "ballot papers had run out". */
function clauseFrom(prose: Prose, at: number, to: number): boolean {
  const { words } = prose;
  let noun = false;
  for (let i = at; i < Math.min(to, at + 12); i++) {
    const word = words[i];
    if (
      noun &&
      (word.tag === 'AUX' ||
        (word.tag === 'VERB' && !word.lower.endsWith('ing') && words[i - 1].lower !== 'to' && !isComma(words[i - 1])))
    )
      return true;
    if (word.kind === 'mark' && !/^[-$£€%]$/.test(word.text)) return false;
    if ((isSubordinator(word) || /^(?:who|which|whose)$/.test(word.lower)) && noun) return false;
    if (isNominal(word)) noun = true;
  }
  return false;
}
