import type { Aside } from './findings';
import {
  clauseBegins,
  isAdverb,
  isComma,
  isDeterminer,
  isGenitive,
  isMark,
  isNominal,
  possessives,
  subordinators,
  verbReading,
} from './grammar';
import type { Passage, Range } from './passage';
import { subjectAfter } from './subject-after';
import { firstComma, hasFinite, trimmed } from './stretch';

/** "according to Reid", before, inside or after what is said. */
export function accordingTo(p: Passage, i: number, unit: Range, left: number): Aside | null {
  const word = p.words[i];
  const according = word.lower === 'according' && i + 1 < unit.last && p.words[i + 1].lower === 'to';
  if (!according) return inWordsOf(p, i, unit, left) ?? byCountOf(p, i, unit, left);
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
  const unfinished = subordinators.has(p.words[left].lower) && firstComma(p, left, i) >= i - 1;
  const middle = closing && (unfinished || !clauseBegins(p, left, i)) && end + 1 < unit.last;
  const short = middle || unfinished ? { first: source.first, last: firstComma(p, source.first, source.last) } : source;
  if (
    isComma(p.words[i - 1]) &&
    (unfinished || !clauseBegins(p, left, i)) &&
    short.last < unit.last &&
    short.last < source.last
  ) {
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
  return setApart(p, { i, end: Math.max(source.last, last), source, lemma: 'in the words of' }, unit, left);
}

/** "…, by the coastguard's count", "By Reid's own estimate, …" */
function byCountOf(p: Passage, i: number, unit: Range, left: number): Aside | null {
  if (p.words[i].lower !== 'by' || !(i === left || isComma(p.words[i - 1]))) return null;
  let k = i + 1;
  while (k < unit.last && k < i + 9 && !reckonings.has(p.words[k].lower)) {
    if (isComma(p.words[k]) || p.run[k] >= 0 || p.words[k].tag === 'VERB') return null;
    k++;
  }
  if (k >= unit.last || k >= i + 9) return null;
  let owner = k;
  while (owner > i + 2 && !isGenitive(p.words[owner - 1])) owner--;
  const source = isGenitive(p.words[owner - 1])
    ? { first: i + 1, last: owner - 1 }
    : possessives.has(p.words[i + 1].lower)
      ? { first: i + 1, last: i + 2 }
      : null;
  if (!source || source.last <= source.first) return null;
  return setApart(p, { i, end: k + 1, source, lemma: 'according to' }, unit, left);
}
const reckonings: ReadonlySet<string> = new Set(
  'count estimate estimates account reckoning tally calculation'.split(' '),
);

/** An aside of a few words that opens a sentence, closes it, or stands between commas. */
function setApart(
  p: Passage,
  { i, end, source, lemma }: { i: number; end: number; source: Range; lemma: string },
  unit: Range,
  left: number,
): Aside | null {
  const cue = { first: i, last: i + 1 };
  if (trimmed(p, left, i) === null) {
    if (end >= unit.last || !isComma(p.words[end])) return null;
    return { leftEnd: left, right: end + 1, end, source, cue, manner: 'report', lemma };
  }
  if (end < unit.last && !isComma(p.words[end]) && p.run[end] < 0) return null;
  return {
    leftEnd: i,
    right: end < unit.last ? (p.run[end] >= 0 ? end : end + 1) : -1,
    end,
    source,
    cue,
    manner: 'report',
    lemma,
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

/** "As first reported by the Herald, …", "…, as reported by the Herald", ", first reported by the Herald, …" */
export function reportedBy(p: Passage, i: number, unit: Range, left: number): Aside | null {
  if (p.words[i + 1]?.lower !== 'by' || i + 2 >= unit.last || i <= left) return null;
  const reading = verbReading(p.words[i]);
  if (!reading?.forms.has('part') || !reading.verb.report.has('B')) return null;
  let head = i - 1;
  const first = /^(?:first|originally|previously|earlier|also)$/.test(p.words[head].lower);
  if (first) head--;
  const as = head >= left && p.words[head].lower === 'as' && p.run[head] < 0;
  if (!as) head++;
  const fronted = head === left || trimmed(p, left, head) === null;
  if ((!as && !first) || !(fronted || isComma(p.words[head - 1]))) return null;
  const whole = subjectAfter(p, i + 2, unit.last);
  if (!whole) return null;
  const source = { first: whole.first, last: firstComma(p, whole.first, whole.last) };
  const end = source.last;
  if (fronted && (end >= unit.last || !isComma(p.words[end]))) return null;
  const goesOn = end + 1 < unit.last && isComma(p.words[end]);
  return {
    leftEnd: fronted ? left : head,
    right: goesOn ? end + 1 : -1,
    end,
    source,
    cue: { first: i, last: i + 2 },
    manner: 'report',
    lemma: reading.verb.lemma,
  };
}
