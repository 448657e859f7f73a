import {
  clauseBegins,
  isAuxiliary,
  isComma,
  isDash,
  isDeterminer,
  isGenitive,
  isMark,
  isNominal,
  isSubjectPronoun,
  subordinators,
  verbGroup,
  verbReading,
} from './grammar';
import type { Passage, QuotedWords } from './passage';
import { pastAdjuncts } from './phrase-end';
import { subjectBefore } from './source';
import { endsInMark, firstComma, hasFinite } from './stretch';

export interface ExtentOptions {
  readonly frame: string;
  /** The cue is in the past tense: a further past verb after "and" belongs to its subject. */
  readonly past: boolean;
  /** The cue stands in a relative clause opened by a comma, which the next comma closes. */
  readonly relative: boolean;
  /** The cue's clause comes before the main one ("When Reid said …, the court rose"): the comma between them ends it. */
  readonly fronted?: boolean;
}

const nounFrames = new Set(['N', 'L', 'A', 'P', 'O', 'I', 'G']);

/** Where what is said ends, exclusive: the end of the stretch unless something shows that others speak again. */
export function extentRight(p: Passage, from: number, to: number, options: ExtentOptions): number {
  if (options.frame === 'so') return from + 1;
  const short = nounFrames.has(options.frame);
  const phrase = options.frame === 'N' || options.frame === 'L' || options.frame === 'P' || options.frame === 'A';
  let depth = 0;
  let relative = 0;
  for (let i = from; i < to; i++) {
    if (p.run[i] >= 0) {
      const run = p.runs[p.run[i]];
      i = run.last - 1;
      const stop = endsInMark(p, run.last);
      if (stop !== '' && run.last < to && endsAfterQuotation(p, run, from, to, options, stop)) return run.last;
      continue;
    }
    const word = p.words[i];
    if (isMark(word, '(', '[')) depth++;
    if (isMark(word, ')', ']')) {
      if (depth === 0) return i;
      depth--;
    }
    if (depth > 0) continue;
    if (isMark(word, ';') && options.frame !== 'B') return i;
    if (isDash(word) && word.text !== '-' && i > from) {
      const close = closingDash(p, i, to);
      if (close < 0 && short) return i;
      if (close > 0) i = close;
      continue;
    }
    if (isComma(word) && i > from) {
      // "who said that the mayor, under fire, would go": no clause ends before its verb.
      if (options.relative && (short || options.frame === 'Q' || hasFinite(p, from + 1, i))) return i;
      if (!short && resumes(p, i, from, to)) return i;
      if (
        options.fronted &&
        i + 1 < to &&
        p.run[i + 1] < 0 &&
        !/^(?:and|or|but|who|which|that)$/.test(p.words[i + 1].lower) &&
        clauseBegins(p, p.words[i + 1].tag === 'ADP' ? pastAdjuncts(p, i + 1, to) : i + 1, to)
      )
        return i;
      if (endsAtComma(p, i, to, short)) return i;
      // "a member who wants him out, said": the verb of the sentence.
      if (short && saysDirectly(p, i + 1, to) && p.words[i + 1].tag === 'VERB') return i;
      // "He said it was dull, called for more and left"
      const listed =
        i + 1 < to && p.run[i + 1] < 0 && p.words[i + 1].tag === 'VERB' ? verbReading(p.words[i + 1]) : undefined;
      if (options.past && listed?.verb.plain && listed.forms.has('past') && closesNothing(p, i, from)) return i;
      continue;
    }
    if ((word.lower === 'and' || word.lower === 'but' || word.lower === 'then') && i > from && i + 1 < to) {
      if (word.lower === 'but' && !isComma(p.words[i - 1]) && short) return i;
      if (endsAtAnd(p, i, to, options)) return i;
    }
    if (short && i > from) {
      if (
        /^(?:after|before|when|while|because|although|though|unless|until|since|if)$/.test(word.lower) &&
        options.frame !== 'I' &&
        options.frame !== 'O'
      )
        return i;
      if (word.lower === 'during') return i;
    }
    if (phrase && i > from) {
      if (/^(?:who|which|that|what|how|why|where|whom|whether)$/.test(word.lower)) relative++;
      const finite =
        isAuxiliary(word) ||
        word.tag === 'AUX' ||
        (word.tag === 'VERB' && !/(?:ing|ed|en|wn)$/.test(word.lower) && p.words[i - 1].lower !== 'to');
      if (finite && relative === 0 && isNominal(p.words[i - 1]) && !/^not$/.test(word.lower)) {
        // Another verb: what is said was only the phrase. A relative clause without "that" ("the plan he made") goes on.
        if (!bareRelative(p, i, from)) return i;
      }
    }
  }
  return to;
}

function bareRelative(p: Passage, verb: number, from: number): boolean {
  const before = p.words[verb - 1];
  if (isSubjectPronoun(before) && verb - 2 >= from) return true;
  return before.tag === 'PROPN' && verb - 2 > from && isNominal(p.words[verb - 2]) && p.words[verb - 2].tag === 'NOUN';
}

function closingDash(p: Passage, at: number, to: number): number {
  for (let i = at + 1; i < to; i++) if (p.run[i] < 0 && isDash(p.words[i]) && p.words[i].text !== '-') return i;
  return -1;
}

/** A quotation with its comma or full stop inside ends what is said, unless it goes on in more quotation. */
function endsAfterQuotation(
  p: Passage,
  run: QuotedWords,
  from: number,
  to: number,
  options: ExtentOptions,
  stop: string,
): boolean {
  const next = run.last;
  if (p.run[next] >= 0) return false;
  const word = p.words[next];
  const whole = run.first === from && run.size > 3;
  if (stop !== ',') return whole && word.kind !== 'mark' && /^\p{Lu}/u.test(word.text);
  if (options.relative) return true;
  if (whole && (options.frame === 'Q' || options.frame === ':')) {
    return !(/^(?:and|but|or|then)$/.test(word.lower) && next + 1 < to && p.run[next + 1] >= 0);
  }
  return endsAtComma(p, next - 1, to, nounFrames.has(options.frame));
}

function endsAtComma(p: Passage, comma: number, to: number, short: boolean): boolean {
  const i = comma + 1;
  if (i >= to || p.run[i] >= 0) return false;
  const next = p.words[i];
  if (next.lower === 'according' || next.lower === 'compared') return true;
  const reading = verbReading(next);
  if (reading?.forms.has('ing') && next.lower.endsWith('ing')) return true;
  if (!short && (next.lower === 'but' || next.lower === 'and') && p.words[i + 1]?.lower === 'that') return false;
  if (next.lower === 'but' || next.lower === 'while' || next.lower === 'whereas') return true;
  if (
    short &&
    ((next.tag === 'VERB' && next.lower.endsWith('ing')) || subordinators.has(next.lower) || next.lower === 'as')
  )
    return true;
  if (
    /^(?:which|who|even|a|an)$/.test(next.lower) &&
    firstComma(p, i, to) >= to &&
    !owned(p, i, to) &&
    !endsList(p, i, to)
  )
    return true;
  if (/^(?:who|which)$/.test(next.lower)) return short && (says(p, i, to) || saysDirectly(p, i + 1, to));
  if (
    next.lower === 'and' ||
    next.lower === 'or' ||
    next.lower === 'then' ||
    next.lower === 'so' ||
    next.lower === 'yet'
  ) {
    return speaksNext(p, i + 1, to);
  }
  if (/^(?:though|although)$/.test(next.lower)) return true;
  return says(p, i, to);
}

/** "on bloodstock, a villa in the south and school fees": the last of a list, not what is said of it. */
function endsList(p: Passage, from: number, to: number): boolean {
  if (!isDeterminer(p.words[from])) return false;
  const and = p.words.findIndex((word, k) => k > from && k < to && word.lower === 'and' && p.run[k] < 0);
  return and > from && !hasFinite(p, from, to);
}

/** "what he said would be built, was late": after a comma that closes nothing, a verb is the main clause's. */
function resumes(p: Passage, comma: number, from: number, to: number): boolean {
  const next = comma + 1;
  return next < to && p.run[next] < 0 && isAuxiliary(p.words[next]) && closesNothing(p, comma, from);
}

/** A comma after a whole clause and no other comma: it closes no apposition. */
function closesNothing(p: Passage, comma: number, from: number): boolean {
  return hasFinite(p, from + 1, comma) && firstComma(p, from, comma) === comma;
}

/** Somebody's claim or wish stands in the words: they may be more of what is said. */
function owned(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (p.run[i] < 0 && isGenitive(p.words[i])) return true;
  return false;
}

/** ", and Marks said", ", and denied": somebody speaks again, or the same one. */
function speaksNext(p: Passage, from: number, to: number): boolean {
  const next = p.words[from];
  const cue = from < to && p.run[from] < 0 ? verbReading(next) : undefined;
  if (cue && (cue.forms.has('past') || cue.forms.has('s')) && (next.tag === 'VERB' || cue.verb.plain)) return true;
  return says(p, from, to);
}

/** ", who called him a hero", ", who says he is honoured" */
function saysDirectly(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    if (p.run[i] >= 0) return false;
    const cue = verbReading(p.words[i]);
    if (cue?.verb.plain && (cue.forms.has('past') || cue.forms.has('s') || cue.verb.lemma === 'say')) return true;
    if (!isAuxiliary(p.words[i]) && p.words[i].tag !== 'ADV') return false;
  }
  return false;
}

/** A clause with its own subject and a plain verb of speech begins here. */
function says(p: Passage, from: number, to: number): boolean {
  for (let k = from + 1; k < Math.min(to, from + 12); k++) {
    if (p.run[k] >= 0) return false;
    const word = p.words[k];
    if (isMark(word, ',', ';', ':')) return false;
    const cue = verbReading(word);
    if (!cue || !cue.verb.plain || !(cue.forms.has('past') || cue.forms.has('s') || cue.verb.lemma === 'say')) continue;
    if (word.tag === 'NOUN' && cue.verb.lemma !== 'say') continue;
    const subject = subjectBefore(p, verbGroup(p, k, from).first, from);
    return subject !== null && subject.how === 'phrase' && subject.first <= from + 1;
  }
  return false;
}

function endsAtAnd(p: Passage, at: number, to: number, options: ExtentOptions): boolean {
  let k = at + 1;
  while (
    k < to &&
    p.run[k] < 0 &&
    (p.words[k].tag === 'ADV' || p.words[k].lower === 'then' || p.words[k].lower === 'also')
  )
    k++;
  if (k >= to || p.run[k] >= 0) return false;
  const next = p.words[k];
  const cue = verbReading(next);
  if (says(p, k, to)) return true;
  const short = nounFrames.has(options.frame) || options.frame === 'Q';
  if (cue && (next.tag === 'VERB' || next.tag === 'NOUN' || cue.verb.plain)) {
    if (options.past && cue.forms.has('past') && !cue.forms.has('base')) return true;
    if (cue.verb.plain && cue.forms.has('past') && p.words[k + 1]?.lower === 'that') return true;
    if (!options.past && cue.forms.has('s') && (next.tag === 'VERB' || cue.verb.plain)) return true;
  }
  if (short && options.past && next.tag === 'VERB' && /ed$/.test(next.lower) && p.words[at - 1].tag !== 'VERB')
    return true;
  if (short && !options.past && next.tag === 'VERB' && /[^s]s$/.test(next.lower)) return true;
  if (short && options.past && (next.lower === 'was' || next.lower === 'were' || next.lower === 'had')) return true;
  return false;
}
