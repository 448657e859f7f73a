import { mannerOf, pastVerb, rightPiece } from './aside-ends';
import { inverted } from './aside-inverted';
import type { Aside } from './findings';
import { frameAfter } from './frame';
import {
  isAdverb,
  isAuxiliary,
  isComma,
  isDash,
  isDeterminer,
  isNominal,
  subordinators,
  timeWords,
  verbGroup,
  type VerbGroup,
  type VerbReading,
} from './grammar';
import { commaPair, hasMainClause, participleOpens } from './main-clause';
import type { Passage, Range } from './passage';
import { pastAdjuncts } from './phrase-end';
import { subjectBefore, type Subject } from './source';
import { closesQuotation, endsInMark, firstComma, hasFinite, hasVerb, isForum, trimmed } from './stretch';
import { asideReading, behindQuotation } from './voiced';

/** A verb of speech that stands after or inside what is said. */
export function asideVerb(p: Passage, i: number, unit: Range, left: number): Aside | null {
  const reading = asideReading(p, i, unit, left);
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

const completedBy: ReadonlyMap<string, string> = new Map([
  ['point', 'out'],
  ['go', 'on'],
  ['shoot', 'back'],
  ['fire', 'back'],
  ['hit', 'back'],
]);

/** What the verb tells of itself: a verb that may close what was said, and no noun that looks like one. */
function closes(p: Passage, i: number, unit: Range, left: number, { verb, forms }: VerbReading): boolean {
  // "he went" alone says nothing; "he went on" does.
  const particle = completedBy.get(verb.lemma);
  if (particle !== undefined && p.words[i + 1]?.lower !== particle) return false;
  const word = p.words[i];
  const before = i > left ? p.words[i - 1] : undefined;
  if (
    word.tag === 'NOUN' &&
    !forms.has('past') &&
    verb.lemma !== 'say' &&
    before?.tag !== 'PROPN' &&
    before?.tag !== 'PRON' &&
    !behindQuotation(p, i, unit, left)
  ) {
    const last = i + 1 >= unit.last || isComma(p.words[i + 1]);
    const agrees = forms.has(/s$/.test(before?.lower ?? '') ? 'base' : 's');
    if (!last || !agrees || verb.lemma === 'state') return false;
  }
  return forms.has('past') || forms.has('s') || forms.has('base') || word.lower.endsWith('ing');
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
    // "The road, she told the council, was shut."
    const aside = match === null && verb.report.has('R') && resumes(p, pastVerb(p, i, unit), unit.last);
    const told = listener || aside ? pastVerb(p, i, unit) : pastAdjuncts(p, i + 1, unit.last);
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

/** A verb goes on behind the comma with what stands before the aside. */
const resumes = (p: Passage, comma: number, to: number): boolean =>
  comma + 1 < to && isComma(p.words[comma]) && p.run[comma + 1] < 0 && isAuxiliary(p.words[comma + 1]);

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
