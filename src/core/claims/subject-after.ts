import {
  inPhrase,
  isAdverb,
  isAuxiliary,
  isComma,
  isDash,
  isDeterminer,
  isMark,
  isNominal,
  possessives,
  timeWords,
  verbReading,
  weekdays,
} from './grammar';
import type { Passage, Range } from './passage';
import { pastTime } from './phrase-end';
import { relatives } from './source';

const statementNouns =
  /^(?:statement|interview|speech|letter|email|e-mail|tweet|post|message|briefing|conference|memo|note|report|release|court|video|broadcast|call|hearing|debate|rally|radio|address|response|reply|reference|particular|private|public|turn|return|part|answer|filing|appearance|text)s?$/;

/** "home captain", "then chairman": adverbs that stand for adjectives. */
const sides: ReadonlySet<string> = new Set(['home', 'away', 'then', 'now']);

/** From a verb to the end of the subject that follows it: "said Nina Park, a geographer at Leeds". Null when none does. */
export function subjectAfter(p: Passage, from: number, to: number): Range | null {
  let i = from;
  const word = p.words[i];
  if (i >= to || p.run[i] >= 0) return null;
  if (!(
    isNominal(word) ||
    isDeterminer(word) ||
    possessives.has(word.lower) ||
    word.tag === 'ADJ' ||
    (sides.has(word.lower) && i + 1 < to && isNominal(p.words[i + 1])) ||
    /^\p{Lu}/u.test(word.text)
  ))
    return null;
  if (
    /^(?:it|that|this|him|her|them|me|us|so|there|yesterday|today)$/.test(word.lower) &&
    !(i + 1 < to && inPhrase(p.words[i + 1]))
  )
    return null;
  if (timeWords.has(word.lower) || pastTime(p, from, to) > from) return null;
  let last = i;
  let appositions = 0;
  while (i < to) {
    const w = p.words[i];
    if (p.run[i] >= 0) {
      const run = p.runs[p.run[i]];
      if (run.size > 6) break;
      i = run.last;
      last = i;
      continue;
    }
    if (
      w.lower === 'on' &&
      i + 1 < to &&
      (weekdays.has(p.words[i + 1].lower) ||
        /^(?:twitter|facebook|cnn|nbc|abc|cbs|fox|television|tv|radio|air|instagram|x)$/.test(p.words[i + 1].lower))
    )
      break;
    if (
      appositions === 0 &&
      (w.lower === 'in' || w.lower === 'during' || w.lower === 'at' || w.lower === 'to' || w.lower === 'by') &&
      announces(p, i + 1, to)
    )
      break;
    if (timeWords.has(w.lower) && appositions === 0) break;
    if (
      w.lower === 'as' ||
      w.lower === 'when' ||
      w.lower === 'after' ||
      w.lower === 'before' ||
      w.lower === 'during' ||
      w.lower === 'while' ||
      w.lower === 'because' ||
      w.lower === 'but'
    ) {
      if (appositions === 0) break;
    }
    if (w.kind === 'mark') {
      if (isMark(w, ';', ':', '?', '!') || (w.text === '.' && i === to - 1) || (isDash(w) && w.text !== '-')) break;
      if (isComma(w)) {
        const next = i + 1 < to ? p.words[i + 1] : undefined;
        if (!next || p.run[i + 1] >= 0 || isAuxiliary(next)) break;
        if (
          next.lower === 'and' ||
          next.lower === 'but' ||
          next.lower === 'while' ||
          next.lower === 'as' ||
          next.lower === 'in' ||
          next.lower === 'on' ||
          next.lower === 'when' ||
          next.lower === 'after' ||
          next.lower === 'according' ||
          next.lower === 'with' ||
          next.lower === 'during'
        )
          break;
        if (next.lower === 'who' && i + 2 < to && speaksAgain(p, i + 2, to)) break;
        if (next.lower.endsWith('ing') && next.tag === 'VERB') break;
        if (next.lower.endsWith('ed') && next.tag === 'VERB' && appositions > 0) break;
        appositions++;
      }
      if (isMark(w, '(')) appositions++;
    } else if (appositions === 0 && (w.tag === 'VERB' || w.tag === 'AUX') && last > from) {
      // A participle keeps the phrase going; another finite verb ends it.
      if (!/(?:ed|ing|wn)$/.test(w.lower) || isAuxiliary(w)) {
        if (!(i > from && relatives.has(p.words[i - 1].lower))) break;
        appositions++;
      }
    }
    i++;
    last = i;
  }
  // "shareholders over" the tagger may break before a noun that looks like a verb: "over pay".
  while (
    last > from &&
    (isComma(p.words[last - 1]) ||
      isMark(p.words[last - 1], '.', '…') ||
      (p.words[last - 1].tag === 'ADP' && p.run[last - 1] < 0))
  )
    last--;
  return last > from ? { first: from, last } : null;
}

/** "in a statement", "at a rally": what follows a preposition tells how it was said. */
export function announces(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 7); i++) {
    const word = p.words[i];
    if (statementNouns.test(word.lower)) return true;
    if (!inPhrase(word)) return false;
  }
  return false;
}

/** ", who said there were": a further attribution of its own. */
function speaksAgain(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const reading = verbReading(p.words[i]);
    if (reading?.verb.plain && reading.verb.report.has('T')) return true;
    if (!isAuxiliary(p.words[i]) && !isAdverb(p.words[i])) return false;
  }
  return false;
}
