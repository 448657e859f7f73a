import type { Word } from '../article/article';
import type { CueVerb } from '../lexicon/cue-verbs';
import { isListedRole } from '../lexicon/people-words';
import { personNouns, roleNouns } from '../lexicon/people';
import { isAdverb, isComma, isNominal, verbReading, type VerbReading } from './grammar';
import type { Passage, Range } from './passage';
import { closesQuotation, endsInMark } from './stretch';

const none: ReadonlySet<string> = new Set();
const frames: ReadonlySet<string> = new Set(['Q', 'B']);
/** Pasts that look like no verb. */
const irregular = /^(?:spat|wept|sang|swore|bit|shot|burst)$/;

/**
 * “…,” moaned Reid · “…,” he gasped. Where a whole quotation is closed by its comma, the verb beside its speaker tells how
 * it was said, whichever verb it is. Null where the place or the form is another's.
 */
export function voiced(p: Passage, i: number, unit: Range, left: number): VerbReading | null {
  if (!/^\p{Ll}/u.test(p.words[i].text)) return null;
  const turned = behindQuotation(p, i, unit, left);
  const form = formOf(p.words[i], turned);
  if (form === null || !(turned || afterSpeaker(p, i, unit, left))) return null;
  const verb: CueVerb = {
    lemma: p.words[i].lemma,
    report: frames,
    attitude: none,
    reportPrepositions: none,
    attitudePrepositions: none,
    plain: false,
  };
  return { verb, forms: new Set([form]) };
}

/** Before its speaker a tagger takes "shivers" and "winces" for nouns. */
function formOf({ lower, tag }: Word, turned: boolean): 'past' | 's' | null {
  if (/(?:[^e]ed|eed)$/.test(lower) || irregular.test(lower)) return 'past';
  if (/[^s]s$/.test(lower)) return turned || tag === 'VERB' ? 's' : null;
  return tag === 'VERB' && !lower.endsWith('ing') ? 'past' : null;
}

/** Whether a verb of speech, in a frame that may stand after what is said. */
export const speaksBehind = ({ verb }: VerbReading): boolean =>
  verb.report.has('B') || verb.attitude.has('B') || verb.report.has('Q');

/** “…,” moaned Reid: a whole quotation before the word, and a person behind it. */
export function behindQuotation(p: Passage, i: number, unit: Range, left: number): boolean {
  if (i <= left) return false;
  const comma = isComma(p.words[i - 1]);
  const end = comma ? i - 1 : i;
  return closesQuotation(p, end, left) && isWhole(p, end, left, comma) && personAfter(p, i + 1, unit.last);
}

/** “…,” he gasped. */
function afterSpeaker(p: Passage, i: number, unit: Range, left: number): boolean {
  for (let k = i - 1; k > left && i - k < 10; k--) {
    if (p.run[k] >= 0)
      return k < i - 1 && closesQuotation(p, k + 1, left) && isWhole(p, k + 1, left, false) && endsHere(p, i, unit);
    if (p.words[k].kind === 'mark' || p.words[k].tag === 'VERB' || p.words[k].tag === 'AUX') return false;
  }
  return false;
}

/** The quotation opens its stretch, and a comma, a question or a cry ends it. */
function isWhole(p: Passage, end: number, left: number, comma: boolean): boolean {
  const run = p.runs[p.run[end - 1]];
  if (run.first > left) return false;
  const mark = endsInMark(p, end);
  return mark === ',' || mark === '?' || mark === '!' || (comma && run.size > 3);
}

/** "captain Lotte Brink", "the 84-year-old former sailor", "one fan". */
function personAfter(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 8); i++) {
    const word = p.words[i];
    if (p.run[i] >= 0 || (word.kind === 'mark' && word.text !== '-')) return false;
    if (word.tag === 'PROPN' || /^\p{Lu}/u.test(word.text) || /^(?:he|she|they|one|another)$/.test(word.lower))
      return true;
    const { lower } = word;
    if (personNouns.has(lower) || roleNouns.has(lower) || isListedRole(lower)) return true;
    if (word.tag === 'ADP' && i > from + 1) return false;
  }
  return false;
}

/** Nothing that the verb is done to follows it. */
function endsHere(p: Passage, i: number, unit: Range): boolean {
  const next = p.words[i + 1];
  if (i + 1 >= unit.last || next.kind === 'mark' || isAdverb(next)) return true;
  return (
    p.run[i + 1] < 0 && !isNominal(next) && (next.tag === 'ADP' || /^(?:as|when|while|after|before)$/.test(next.lower))
  );
}

/** A verb of saying or thinking that may stand behind what is said, known by itself or by its place. */
export function asideReading(p: Passage, i: number, unit: Range, left: number): VerbReading | null {
  const known = verbReading(p.words[i]);
  if (known && speaksBehind(known)) return known;
  return voiced(p, i, unit, left);
}
