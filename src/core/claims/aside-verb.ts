import type { Aside } from './findings';
import { frameAfter } from './frame';
import {
  clauseBegins,
  endsPhrase,
  isAdverb,
  isAuxiliary,
  isComma,
  isDash,
  isDeterminer,
  isMark,
  isNominal,
  openQuestion,
  subordinators,
  timeWords,
  verbGroup,
  verbReading,
  type VerbGroup,
  type VerbReading,
} from './grammar';
import type { Passage, Range } from './passage';
import { relatives, subjectBefore, type Subject } from './source';
import { pastAdjuncts } from './phrase-end';
import { subjectAfter } from './subject-after';
import { closesQuotation, endsInMark, firstComma, hasFinite, hasVerb, isForum, isIntroduced, trimmed } from './stretch';

/** A verb of speech that stands after or inside what is said. */
export function asideVerb(p: Passage, i: number, unit: Range, left: number): Aside | null {
  const reading = verbReading(p.words[i]);
  if (!reading || !closes(p, i, unit, left, reading)) return null;
  const { verb, forms } = reading;
  const inverse = inverted(p, i, unit, left, reading);
  if (inverse) return inverse;
  const word = p.words[i];
  const group = verbGroup(p, i, left);
  if (group.to || (word.lower.endsWith('ing') && !group.be)) return null;
  if (group.be && forms.has('part') && !group.have && !word.lower.endsWith('ing')) return null;
  const subject = subjectBefore(p, group.first, left);
  if (!subject || subject.how === 'relative') return null;
  if (verb.lemma === 'hear' && !isForum(p, subject)) return null;
  let head = subject.first;
  while (head > left && isAdverb(p.words[head - 1]) && p.run[head - 1] < 0 && !isNominal(p.words[head - 1])) head--;
  if (subject.last - head > 2 && head > left && !isComma(p.words[head - 1]) && p.run[head - 1] < 0)
    head = listSplit(p, head, subject.last);
  const as = head - 1;
  if (as >= left && p.words[as].lower === 'as' && p.run[as] < 0)
    return asClause(p, i, unit, left, as, subject, group, reading);
  return following(p, i, unit, left, head, subject, group, reading);
}

/** "hit the unions, teachers and officials said": the list begins after the comma, not with what was hit. */
function listSplit(p: Passage, head: number, last: number): number {
  const comma = firstComma(p, head, last);
  if (comma >= last - 1 || comma === head || p.words[comma + 1].lower === 'and') return head;
  return comma + 1;
}

/** What the verb tells of itself: a verb that may close what was said, and no noun that looks like one. */
function closes(p: Passage, i: number, unit: Range, left: number, { verb, forms }: VerbReading): boolean {
  if (!verb.report.has('B') && !verb.attitude.has('B') && !verb.report.has('Q')) return false;
  if (verb.lemma === 'point' && p.words[i + 1]?.lower !== 'out') return false;
  // "he went" alone says nothing; "he went on" does.
  if (verb.lemma === 'go' && p.words[i + 1]?.lower !== 'on') return false;
  const word = p.words[i];
  const before = i > left ? p.words[i - 1] : undefined;
  if (
    word.tag === 'NOUN' &&
    !forms.has('past') &&
    verb.lemma !== 'say' &&
    before?.tag !== 'PROPN' &&
    before?.tag !== 'PRON'
  ) {
    const last = i + 1 >= unit.last || isComma(p.words[i + 1]);
    const agrees = forms.has(/s$/.test(before?.lower ?? '') ? 'base' : 's');
    if (!last || !agrees || verb.lemma === 'state') return false;
  }
  return forms.has('past') || forms.has('s') || forms.has('base') || word.lower.endsWith('ing');
}

const mannerOf = ({ verb }: VerbReading): 'report' | 'attitude' => (verb.report.size > 0 ? 'report' : 'attitude');

/** “…,” said Reid, who … */
function inverted(p: Passage, i: number, unit: Range, left: number, reading: VerbReading): Aside | null {
  const { verb, forms } = reading;
  const plural = verb.lemma === 'say' && p.words[i].lower === 'say';
  if (i <= left || i + 1 >= unit.last || !(forms.has('past') || forms.has('s') || plural)) return null;
  const afterQuote = closesQuotation(p, i, left) || (isComma(p.words[i - 1]) && closesQuotation(p, i - 1, left));
  const afterComma = isComma(p.words[i - 1]) || (isDash(p.words[i - 1]) && p.words[i - 1].text !== '-');
  if (!afterQuote && isIntroduced(p, left, i - 1) && hasFinite(p, i + 1, unit.last)) return null;
  if (!afterQuote && afterComma && verb.plain && verb.report.has('B')) {
    const middle = between(p, i, unit, left);
    if (middle) return { ...middle, manner: mannerOf(reading), lemma: verb.lemma };
  }
  const turned = afterQuote
    ? (verb.report.has('Q') || verb.report.has('B')) && p.words[i + 1].lower !== 'that'
    : afterComma &&
      verb.plain &&
      !verb.report.has('R') &&
      verb.report.has('B') &&
      p.words[i + 1].lower !== 'that' &&
      (hasVerb(p, left, i - 1) || (verb.lemma === 'say' && i - left > 3)) &&
      !p.words[i + 1].lower.endsWith('ing');
  const opensWithQuote = afterQuote && p.run[left] >= 0 && p.runs[p.run[left]].last >= i - 1;
  // "Reid, who left, said the firm would …" has its words after the verb.
  if (!turned || (!opensWithQuote && clauseBegins(p, i + 1, firstComma(p, i + 1, unit.last)))) return null;
  const subjectAt = verb.lemma === 'go' && p.words[i + 1].lower === 'on' ? i + 2 : i + 1;
  const source = subjectAfter(p, subjectAt, unit.last);
  if (!source || /^(?:no|yes|so|nothing|little|much|as)$/.test(p.words[source.last - 1].lower)) return null;
  const quoteEnd = afterQuote && !closesQuotation(p, i, left) ? i - 1 : i;
  const run = afterQuote ? p.runs[p.run[quoteEnd - 1]] : null;
  if (run !== null && run.size < 4 && endsInMark(p, i) === '' && !isComma(p.words[i - 1])) return null;
  return {
    leftEnd: afterQuote ? quoteEnd : i - 1,
    right: rightPiece(p, source.last, unit, run !== null),
    end: source.last,
    source,
    cue: { first: i, last: subjectAt },
    manner: mannerOf(reading),
    lemma: verb.lemma,
  };
}

/** "The road, said Reid, would open", "It was, says Reid, a mistake": between a subject and its verb, or a verb and the rest. */
function between(
  p: Passage,
  i: number,
  unit: Range,
  left: number,
): Pick<Aside, 'leftEnd' | 'right' | 'end' | 'source' | 'cue'> | null {
  if (i - left < 2) return null;
  const whole = subjectAfter(p, i + 1, unit.last);
  if (!whole) return null;
  const last = firstComma(p, whole.first, unit.last);
  if (last <= whole.first || last > whole.last || last + 1 >= unit.last) return null;
  const hangs = isAuxiliary(p.words[i - 2]);
  const next = isAdverb(p.words[last + 1]) ? last + 2 : last + 1;
  const verb = p.words[next];
  const goesOn =
    verb !== undefined &&
    next < unit.last &&
    (isAuxiliary(verb) || (verb.tag === 'VERB' && !verb.lower.endsWith('ing')));
  if (!hangs && !(goesOn && !hasFinite(p, left, i - 1))) return null;
  return {
    leftEnd: i - 1,
    right: last + 1,
    end: last,
    source: { first: whole.first, last },
    cue: { first: i, last: i + 1 },
  };
}

/** As Reid noted, …  ·  …, as Reid put it, … */
function asClause(
  p: Passage,
  i: number,
  unit: Range,
  left: number,
  as: number,
  subject: Subject,
  group: VerbGroup,
  reading: VerbReading,
): Aside | null {
  const end = pastVerb(p, i, unit);
  const opened =
    as === left ||
    isComma(p.words[as - 1]) ||
    (closesQuotation(p, as, left) && endsInMark(p, as) === ',') ||
    /^(?:but|and|yet)$/.test(p.words[as - 1].lower);
  if (!opened || (end < unit.last && !isComma(p.words[end]))) return null;
  return {
    leftEnd: trimmed(p, left, as) === null ? left : as,
    right: end < unit.last ? end + 1 : -1,
    end,
    source: subject,
    cue: { first: group.first, last: i + 1 },
    manner: mannerOf(reading),
    lemma: reading.verb.lemma,
  };
}

/** “…,” Reid said  ·  …, Reid said, …  ·  …, Reid told the court. */
function following(
  p: Passage,
  i: number,
  unit: Range,
  left: number,
  head: number,
  subject: Subject,
  group: VerbGroup,
  reading: VerbReading,
): Aside | null {
  if (head <= left) return null;
  const { verb, forms } = reading;
  const quoteBefore = closesQuotation(p, head, left);
  const commaBefore = isComma(p.words[head - 1]) || (isDash(p.words[head - 1]) && p.words[head - 1].text !== '-');
  if (!quoteBefore && !commaBefore) return null;
  const quotedLeft = quoteBefore || closesQuotation(p, head - 1, left);
  const leftEnd = quoteBefore ? head : head - 1;
  if (trimmed(p, left, leftEnd) === null) return null;
  const match = onPlatform(p, i) ? null : frameAfter(p, verb, i, unit.last);
  const listener = match !== null && match.frame === 'N' && verb.report.has('R');
  const speaks = match !== null && !listener && match.frame !== 'P' && match.frame !== 'N';
  const unfinished = subordinators.has(p.words[left].lower);
  if (quotedLeft && (endsInMark(p, leftEnd) !== '' || !quoteBefore)) {
    // `the “Rocket”, Reid said, …` and a whole quotation before its speaker.
    const run = p.runs[p.run[leftEnd - 1]];
    if (speaks && run.size < 4 && match.frame !== 'Q') return null;
    if (speaks && match.frame !== 'Q' && run.last - run.first < 6) return null;
  } else if (quoteBefore) {
    if (speaks || !forms.has('past') || p.runs[p.run[leftEnd - 1]].size < 4) return null;
  } else if (!(commaBefore && goesOn(p, i, unit, left, leftEnd))) {
    if (speaks || (match !== null && !listener && (match.frame === 'N' || match.frame === 'P'))) return null;
    const clause =
      hasVerb(p, left, leftEnd) && !participleOpens(p, left, leftEnd, unit) && hasMainClause(p, left, leftEnd);
    const told = listener ? pastVerb(p, i, unit) : pastAdjuncts(p, i + 1, unit.last);
    const ended = told >= unit.last || isComma(p.words[told]);
    if (!clause && !(ended && i + 1 < unit.last)) return null;
    if (!ended && !verb.report.has('R') && bareObject(p, i + 1)) return null;
    if (unfinished && i + 1 >= unit.last && !commaPair(p, left, leftEnd)) return null;
  }
  const end = pastVerb(p, i, unit);
  return {
    leftEnd,
    right: rightPiece(p, end, unit, quotedLeft, unfinished),
    end,
    source: head > subject.first ? { first: head, last: subject.last } : subject,
    cue: { first: group.first, last: i + 1 },
    manner: mannerOf(reading),
    lemma: verb.lemma,
  };
}

/** "The plan, she said, “will fail”": the quotation goes on with what stands before its speaker. */
function goesOn(p: Passage, i: number, unit: Range, left: number, leftEnd: number): boolean {
  if (i + 2 >= unit.last || !isComma(p.words[i + 1]) || p.run[i + 2] < 0) return false;
  const run = p.runs[p.run[i + 2]];
  const opener = p.words.slice(run.first, run.last).find((word) => word.kind === 'word');
  if (run.first !== i + 2 || opener === undefined || !/^\p{Ll}/u.test(opener.text)) return false;
  // "He was, a friend recalls, “the last one out”"
  if (isAuxiliary(p.words[leftEnd - 1])) return true;
  return (isAuxiliary(opener) || opener.tag === 'VERB') && !hasFinite(p, left, leftEnd);
}

/** "…, Reid wrote on Telegram": where it was said, not what about. */
const onPlatform = (p: Passage, verb: number): boolean =>
  p.words[verb + 1]?.lower === 'on' &&
  /^(?:telegram|twitter|x|facebook|instagram|weibo|linkedin|threads|bluesky|tiktok|mastodon|whatsapp|youtube|truth|social)$/.test(
    p.words[verb + 2]?.lower ?? '',
  );

/** "officially claimed the nomination": an object, so the verb does not close what was said. */
const bareObject = (p: Passage, i: number): boolean =>
  p.run[i] < 0 &&
  !timeWords.has(p.words[i].lower) &&
  (isDeterminer(p.words[i]) || isNominal(p.words[i])) &&
  !/^(?:last|this|earlier)$/.test(p.words[i].lower);

/** "Asked about it, Reid said" is no clause said by Reid. */
function participleOpens(p: Passage, left: number, end: number, unit: Range): boolean {
  if (left !== unit.first) return false;
  const word = p.words[left];
  if (word.tag !== 'VERB' || !/(?:ing|ed)$/.test(word.lower)) return false;
  // "Seeing him suffer led him to stop, Reid said" has a verb of its own.
  return word.lower.endsWith('ed') || !hasOwnVerb(p, left + 1, end);
}

const hasOwnVerb = (p: Passage, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (p.run[i] >= 0) continue;
    const word = p.words[i];
    if (subordinators.has(word.lower) || relatives.has(word.lower)) return false;
    if (word.tag === 'VERB' && !word.lower.endsWith('ing') && p.words[i - 1].lower !== 'to' && i > from + 1)
      return true;
  }
  return false;
};

/** "Even as shares fell", "after a day on which": a subordinator stands before the first verb. */
function opensAdjunct(p: Passage, from: number, to: number): boolean {
  for (let i = from; i < to && p.run[i] < 0; i++) {
    const word = p.words[i];
    if (subordinators.has(word.lower) || (i > from && relatives.has(word.lower)))
      return i === from || p.words[from].tag === 'ADP';
    if (word.tag === 'VERB' || word.tag === 'AUX') return false;
  }
  return false;
}

/** Not only "On Tuesday, even as shares fell" and the like, which belongs to the speaker's own clause. */
function hasMainClause(p: Passage, from: number, to: number): boolean {
  for (let first = from; first < to;) {
    const last = firstComma(p, first, to);
    let k = first;
    while (k < last && p.run[k] < 0 && /^(?:and|but|yet|so|even|just|only)$/.test(p.words[k].lower)) k++;
    if (k < last && !opensAdjunct(p, k, last) && hasVerb(p, k, last)) return true;
    first = last + 1;
  }
  return false;
}

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
    /^(?:who|which|whose|and|but|though|although|while|as|with|according|after|when|citing)$/.test(next.lower) &&
    next.lower !== 'when'
  )
    return -1;
  if (openQuestion.has(next.lower) && next.lower !== 'if' && next.lower !== 'when') return -1;
  if (!isComma(p.words[end])) return -1;
  return endsPhrase(next) || isDeterminer(next) || next.kind !== 'mark' ? after : -1;
}
