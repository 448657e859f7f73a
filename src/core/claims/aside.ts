import {
  clauseBegins,
  endsPhrase,
  isAdverb,
  isAuxiliary,
  isComma,
  isDash,
  isDeterminer,
  isGenitive,
  isMark,
  isNominal,
  openQuestion,
  subordinators,
  timeWords,
  verbGroup,
  verbReading,
} from './grammar';
import { endsInMark, extentRight } from './extent';
import { frameAfter, wholeCue } from './frame';
import type { Findings, LocalAttribution } from './local';
import type { Passage, Range } from './passage';
import { subjectAfter, subjectBefore } from './source';

/** Attributions that stand after or inside what is said: “…,” Reid said · …, according to Reid · …, said Reid, … · As Reid noted, … */
export function asides(p: Passage, unit: Range, index: number, found: Findings): void {
  let left = unit.first;
  for (let i = unit.first; i < unit.last; i++) {
    if (p.run[i] >= 0) {
      i = p.runs[p.run[i]].last - 1;
      continue;
    }
    const aside = accordingTo(p, i, unit, left) ?? asideVerb(p, i, unit, left);
    if (!aside) continue;
    const pieces: Range[] = [];
    if (aside.leftEnd > left) {
      const piece = trimmed(p, leftStart(p, left, aside), aside.leftEnd);
      if (piece) pieces.push(piece);
    }
    let next = aside.end;
    if (aside.right >= 0) {
      const end = extentRight(p, aside.right, nextAside(p, aside.right, unit), {
        frame: 'B',
        past: true,
        relative: false,
      });
      const piece = trimmed(p, aside.right, end);
      if (piece) {
        pieces.push(piece);
        next = piece.last;
      }
    }
    if (pieces.length === 0) continue;
    const attribution: LocalAttribution = {
      pieces,
      source: aside.source,
      cue: wholeCue(p, aside.cue, aside.source, unit.last),
      manner: aside.manner,
      lemma: aside.lemma,
      frame: 'B',
      unit: index,
    };
    found.list.push(attribution);
    for (const range of [...pieces, aside.source, aside.cue]) if (range) found.taken.fill(1, range.first, range.last);
    left = next;
    i = Math.max(i, next - 1);
  }
}

/** Where what is said before an aside begins: after a colon that opens a quotation, or after a dash. */
function leftStart(p: Passage, left: number, aside: Aside): number {
  const quoted = p.run[aside.leftEnd - 1] >= 0;
  if (quoted) {
    const { first } = p.runs[p.run[aside.leftEnd - 1]];
    if (first > left && isMark(p.words[first - 1], ':')) return first;
  } else if (aside.right >= 0) {
    let dash = -1;
    let count = 0;
    for (let i = left; i < aside.leftEnd; i++) {
      if (p.run[i] >= 0 || !isDash(p.words[i]) || p.words[i].text === '-') continue;
      dash = i;
      count++;
    }
    if (count % 2 === 1) return dash + 1;
  }
  return left;
}

interface Aside {
  readonly leftEnd: number;
  /** First word of what is said after it, or -1. */
  readonly right: number;
  /** First word after the aside. */
  readonly end: number;
  readonly source: Range | null;
  readonly cue: Range;
  readonly manner: 'report' | 'attitude';
  readonly lemma: string;
}

/** Without the marks and joining words at its ends. */
export function trimmed(p: Passage, first: number, last: number): Range | null {
  let a = first;
  let b = last;
  while (a < b && p.run[a] < 0 && p.words[a].kind === 'mark' && !isMark(p.words[a], '$', '(', '[', '£', '€', '#', '@'))
    a++;
  if (a < b && a > 0 && isComma(p.words[a - 1]) && /^(?:and|but|while)$/.test(p.words[a].lower)) a++;
  while (b > a && p.run[b - 1] < 0 && p.words[b - 1].kind === 'mark' && !isMark(p.words[b - 1], ')', '%', ']')) b--;
  return b > a ? { first: a, last: b } : null;
}

/** Where the next aside's own content would begin, so that the one before does not swallow it. */
const nextAside = (p: Passage, _from: number, unit: Range): number =>
  p.words.length < unit.last ? p.words.length : unit.last;

function accordingTo(p: Passage, i: number, unit: Range, left: number): Aside | null {
  const word = p.words[i];
  const according = word.lower === 'according' && i + 1 < unit.last && p.words[i + 1].lower === 'to';
  if (!according) return inWordsOf(p, i, unit, left);
  const cue = { first: i, last: i + 2 };
  const start = i + 2;
  let head = i;
  while (
    head > left &&
    p.run[head - 1] < 0 &&
    (isAdverb(p.words[head - 1]) ||
      /^(?:but|and|yet|so|while|because|that|though|although)$/.test(p.words[head - 1].lower) ||
      isMark(p.words[head - 1], '(', '—', '–'))
  )
    head--;
  if (head <= left || (isComma(p.words[head - 1]) && head === i && trimmed(p, left, i) === null)) {
    const source = frontedSource(p, start, unit.last);
    if (!source) return null;
    const comma = source.last;
    if (comma >= unit.last) return null;
    return { leftEnd: left, right: comma + 1, end: comma, source, cue, manner: 'report', lemma: 'according to' };
  }
  const source = subjectAfter(p, start, unit.last);
  if (!source) return null;
  const end = source.last;
  // "The plan, according to Reid, is dead."
  const closing = end < unit.last && isComma(p.words[end]) && isComma(p.words[i - 1]);
  const middle = closing && !clauseBegins(p, left, i) && end + 1 < unit.last;
  const short = middle ? { first: source.first, last: firstComma(p, source.first, source.last) } : source;
  if (isComma(p.words[i - 1]) && !clauseBegins(p, left, i) && short.last < unit.last && short.last < source.last) {
    return {
      leftEnd: i,
      right: short.last + 1,
      end: short.last,
      source: short,
      cue,
      manner: 'report',
      lemma: 'according to',
    };
  }
  return { leftEnd: i, right: middle ? end + 1 : -1, end, source, cue, manner: 'report', lemma: 'according to' };
}

function firstComma(p: Passage, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isComma(p.words[i]) && p.run[i] < 0) return i;
  return to;
}

/** "in the words of Reid", "in Reid's words", "as Reid put it" stand for "according to". */
function inWordsOf(p: Passage, i: number, unit: Range, left: number): Aside | null {
  if (p.words[i].lower !== 'in') return null;
  let k = i + 1;
  while (k < unit.last && k < i + 9 && !/^(?:words|view|opinion|telling|account)$/.test(p.words[k].lower)) {
    if (isComma(p.words[k]) || p.run[k] >= 0 || p.words[k].tag === 'VERB') return null;
    k++;
  }
  if (k >= unit.last || k >= i + 9 || k === i + 1) return null;
  let source: Range | null = null;
  let last = k + 1;
  if (p.words[k + 1]?.lower === 'of' && p.words[i + 1].lower === 'the') {
    source = subjectAfter(p, k + 2, unit.last);
    last = k + 2;
    if (source) source = { first: source.first, last: firstComma(p, source.first, source.last) };
  } else if (!isDeterminer(p.words[i + 1]) || /^(?:'s|’s)$/.test(p.words[k - 1].lower)) {
    source = { first: i + 1, last: /^(?:'s|’s)$/.test(p.words[k - 1].lower) ? k - 1 : k };
  }
  if (!source || source.last <= source.first) return null;
  const end = Math.max(source.last, last);
  const cue = { first: i, last: i + 1 };
  if (trimmed(p, left, i) === null) {
    if (end >= unit.last || !isComma(p.words[end])) return null;
    return { leftEnd: left, right: end + 1, end, source, cue, manner: 'report', lemma: 'in the words of' };
  }
  if (end < unit.last && !isComma(p.words[end]) && p.run[end] < 0) return null;
  return {
    leftEnd: i,
    right: end < unit.last ? (p.run[end] >= 0 ? end : end + 1) : -1,
    end,
    source,
    cue,
    manner: 'report',
    lemma: 'in the words of',
  };
}

/** "According to Park, a geographer at Leeds, the …": up to the comma before the clause. */
function frontedSource(p: Passage, from: number, to: number): Range | null {
  const commas: number[] = [];
  for (let i = from; i < to && commas.length < 4; i++) {
    if (p.run[i] >= 0) {
      i = p.runs[p.run[i]].last - 1;
      continue;
    }
    if (isComma(p.words[i])) commas.push(i);
    if (isMark(p.words[i], ':') && commas.length === 0 && p.run[i + 1] >= 0) return { first: from, last: i };
  }
  if (commas.length === 0) return null;
  let end = commas[0];
  for (let n = 0; n + 1 < commas.length; n++) {
    const between = p.words[commas[n] + 1];
    const opens =
      /^(?:who|which|whose)$/.test(between.lower) ||
      ((isDeterminer(between) || isNominal(between)) &&
        !hasFinite(p, commas[n] + 1, commas[n + 1]) &&
        clauseBegins(p, commas[n + 1] + 1, to) &&
        !/^(?:and|or|but)$/.test(p.words[commas[n + 1] + 1].lower));
    if (!opens) break;
    end = commas[n + 1];
  }
  return end > from ? { first: from, last: end } : null;
}

function hasFinite(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      p.run[i] < 0 &&
      (isAuxiliary(p.words[i]) || (p.words[i].tag === 'VERB' && !/(?:ing|ed)$/.test(p.words[i].lower)))
    )
      return true;
  return false;
}

/** Has a verb of its own, so that it may be a clause. */
function hasVerb(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (p.run[i] >= 0) {
      if (p.words[i].tag === 'VERB' || p.words[i].tag === 'AUX') return true;
    } else if (
      (p.words[i].tag === 'AUX' && !isGenitive(p.words[i])) ||
      isAuxiliary(p.words[i]) ||
      (p.words[i].tag === 'VERB' && !p.words[i].lower.endsWith('ing') && p.words[i - 1]?.lower !== 'to')
    )
      return true;
  }
  return false;
}

const closesQuotation = (p: Passage, i: number, from: number): boolean =>
  i > from && p.run[i - 1] >= 0 && (i >= p.words.length || p.run[i] !== p.run[i - 1]);

function asideVerb(p: Passage, i: number, unit: Range, left: number): Aside | null {
  const reading = verbReading(p.words[i]);
  if (!reading) return null;
  const { verb, forms } = reading;
  if (!verb.report.has('B') && !verb.attitude.has('B') && !verb.report.has('Q')) return null;
  const manner = verb.report.size > 0 ? 'report' : 'attitude';
  const word = p.words[i];
  if (
    word.tag === 'NOUN' &&
    !forms.has('past') &&
    verb.lemma !== 'say' &&
    p.words[i - 1]?.tag !== 'PROPN' &&
    p.words[i - 1]?.tag !== 'PRON'
  )
    return null;
  const finite = forms.has('past') || forms.has('s') || forms.has('base') || word.lower.endsWith('ing');
  if (!finite) return null;
  const next = i + 1 < unit.last ? i + 1 : -1;

  // “…,” said Reid, who …
  if (i > left && (forms.has('past') || forms.has('s')) && next > 0) {
    const afterQuote = closesQuotation(p, i, left) || (isComma(p.words[i - 1]) && closesQuotation(p, i - 1, left));
    const afterComma = isComma(p.words[i - 1]) || (isDash(p.words[i - 1]) && p.words[i - 1].text !== '-');
    const clause = clauseBegins(p, i + 1, firstComma(p, i + 1, unit.last));
    const inverted =
      !clause &&
      (afterQuote
        ? (verb.report.has('Q') || verb.report.has('B')) && p.words[i + 1].lower !== 'that'
        : afterComma &&
          verb.plain &&
          !verb.report.has('R') &&
          verb.report.has('B') &&
          hasVerb(p, left, i - 1) &&
          !p.words[i + 1].lower.endsWith('ing'));
    if (inverted) {
      let subjectAt = i + 1;
      if (verb.lemma === 'go' && p.words[i + 1].lower === 'on') subjectAt++;
      const source = subjectAfter(p, subjectAt, unit.last);
      const run = afterQuote ? p.runs[p.run[closesQuotation(p, i, left) ? i - 1 : i - 2]] : null;
      const doubtful = run !== null && run.size < 4 && endsInMark(p, i) === '' && !isComma(p.words[i - 1]);
      if (source && !doubtful) {
        const leftEnd = afterQuote ? (closesQuotation(p, i, left) ? i : i - 1) : i - 1;
        return {
          leftEnd,
          right: rightPiece(p, source.last, unit, run !== null),
          end: source.last,
          source,
          cue: { first: i, last: subjectAt },
          manner,
          lemma: verb.lemma,
        };
      }
    }
  }

  const group = verbGroup(p, i, left);
  if (group.to || (word.lower.endsWith('ing') && !group.be)) return null;
  if (group.be && forms.has('part') && !group.have && !word.lower.endsWith('ing')) return null;
  const subject = subjectBefore(p, group.first, left);
  if (!subject || subject.how === 'relative') return null;
  if (verb.lemma === 'hear' && !isForum(p, subject)) return null;
  let before = subject.first;
  while (before > left && isAdverb(p.words[before - 1]) && p.run[before - 1] < 0 && !isNominal(p.words[before - 1]))
    before--;

  // As Reid noted, …  ·  …, as Reid put it, …
  const as = before - 1;
  if (as >= left && p.words[as].lower === 'as' && p.run[as] < 0) {
    const end = pastVerb(p, i, unit);
    const opened = as === left || isComma(p.words[as - 1]) || /^(?:but|and|yet)$/.test(p.words[as - 1].lower);
    if (!opened || (end < unit.last && !isComma(p.words[end]))) return null;
    if (end < unit.last && trimmed(p, left, as) === null)
      return {
        leftEnd: left,
        right: end + 1,
        end,
        source: subject,
        cue: { first: group.first, last: i + 1 },
        manner,
        lemma: verb.lemma,
      };
    if (end < unit.last)
      return {
        leftEnd: as,
        right: end + 1,
        end,
        source: subject,
        cue: { first: group.first, last: i + 1 },
        manner,
        lemma: verb.lemma,
      };
    return {
      leftEnd: as,
      right: -1,
      end,
      source: subject,
      cue: { first: group.first, last: i + 1 },
      manner,
      lemma: verb.lemma,
    };
  }

  if (before <= left) return null;
  const quoteBefore = closesQuotation(p, before, left);
  const commaBefore = isComma(p.words[before - 1]) || (isDash(p.words[before - 1]) && p.words[before - 1].text !== '-');
  if (!quoteBefore && !commaBefore) return null;
  const quotedLeft = quoteBefore || closesQuotation(p, before - 1, left);
  const leftEnd = quoteBefore ? before : before - 1;
  if (trimmed(p, left, leftEnd) === null) return null;
  const match = frameAfter(p, verb, i, unit.last);
  const listener = match !== null && match.frame === 'N' && verb.report.has('R');
  const speaks = match !== null && !listener && match.frame !== 'P' && match.frame !== 'N';
  if (quotedLeft && (endsInMark(p, leftEnd) !== '' || !quoteBefore)) {
    const run = p.runs[p.run[leftEnd - 1]];
    // `the “Rocket”, Reid said, …` and a whole quotation before its speaker.
    if (speaks && run.size < 4 && match.frame !== 'Q') return null;
    if (speaks && match.frame !== 'Q' && run.last - run.first < 6) return null;
  } else if (quoteBefore && endsInMark(p, leftEnd) === '') {
    if (speaks || !forms.has('past') || p.runs[p.run[leftEnd - 1]].size < 4) return null;
  } else {
    if (speaks) return null;
    const clause = hasVerb(p, left, leftEnd) && !participleOpens(p, left, unit);
    const ended = i + 1 >= unit.last || isComma(p.words[i + 1]);
    if (!clause && !(ended && i + 1 < unit.last)) return null;
    if (!ended && !verb.report.has('R') && bareObject(p, i + 1)) return null;
    if (match !== null && !listener && match.frame === 'N') return null;
    if (subordinators.has(p.words[left].lower) && i + 1 >= unit.last && !commaPair(p, left, leftEnd)) return null;
  }
  const end = pastVerb(p, i, unit);
  const cueLast = i + 1;
  return {
    leftEnd,
    right: rightPiece(p, end, unit, quotedLeft, subordinators.has(p.words[left].lower)),
    end,
    source: subject,
    cue: { first: group.first, last: cueLast },
    manner,
    lemma: verb.lemma,
  };
}

/** "officially claimed the nomination": an object, so the verb does not close what was said. */
const bareObject = (p: Passage, i: number): boolean =>
  p.run[i] < 0 &&
  !timeWords.has(p.words[i].lower) &&
  (isDeterminer(p.words[i]) || isNominal(p.words[i])) &&
  !/^(?:last|this|earlier)$/.test(p.words[i].lower);

/** "Asked about it, Reid said" is no clause said by Reid. */
function participleOpens(p: Passage, left: number, unit: Range): boolean {
  if (left !== unit.first) return false;
  const word = p.words[left];
  return word.tag === 'VERB' && /(?:ing|ed)$/.test(word.lower);
}

const forums =
  /^(?:courts?|inquest|inquiry|tribunal|jury|jurors|parliament|council|committee|panel|hearing|judge|magistrates)$/;

/** A body before which things are told on the record: "the court heard" (ruling 11). */
export const isForum = (p: Passage, subject: Range): boolean => {
  for (let i = subject.first; i < subject.last; i++) if (forums.test(p.words[i].lower)) return true;
  return false;
};

/** "When the plan failed, Reid said" is no clause said by Reid; "When it failed, all stopped, Reid said" is. */
const commaPair = (p: Passage, from: number, to: number): boolean => firstComma(p, from, to) < to - 1;

/** Past what tells how, where and to whom it was said, up to the mark or quotation that ends the aside. */
function pastVerb(p: Passage, verb: number, unit: Range): number {
  let i = verb + 1;
  while (i < unit.last) {
    if (p.run[i] >= 0) {
      if (p.runs[p.run[i]].size > 3) return i;
      i = p.runs[p.run[i]].last;
      continue;
    }
    if (isComma(p.words[i]) || isMark(p.words[i], ':', ';') || (isDash(p.words[i]) && p.words[i].text !== '-'))
      return i;
    i++;
  }
  return i;
}

/** Where what is said goes on after an aside, or -1. */
function rightPiece(p: Passage, end: number, unit: Range, quoted: boolean, unfinished = false): number {
  if (end >= unit.last) return -1;
  if (p.run[end] >= 0) return end;
  const after = end + 1;
  if (after >= unit.last || isMark(p.words[end], ';')) return -1;
  if (p.run[after] >= 0 && p.runs[p.run[after]].first === after) return after;
  if (isDash(p.words[end])) return -1;
  const next = p.words[after];
  if (quoted) {
    // “We lost,” Reid said, and “we deserved to”.
    if (after + 1 < unit.last && /^(?:and|but|because|that|when|if)$/.test(next.lower) && p.run[after + 1] >= 0)
      return after + 1;
    return -1;
  }
  if (unfinished) return after;
  if (next.lower.endsWith('ing') && next.tag === 'VERB') return -1;
  if (
    /^(?:who|which|whose|and|but|while|as|with|according|after|when|citing)$/.test(next.lower) &&
    next.lower !== 'when'
  )
    return -1;
  if (openQuestion.has(next.lower) && next.lower !== 'if' && next.lower !== 'when') return -1;
  if (!isComma(p.words[end])) return -1;
  return endsPhrase(next) || isDeterminer(next) || next.kind !== 'mark' ? after : -1;
}
