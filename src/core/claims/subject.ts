import {
  type VerbGroup,
  type VerbReading,
  endsPhrase,
  isAdverb,
  isAuxiliary,
  isComma,
  isDeterminer,
  isMark,
  possessives,
  timeWords,
  verbGroup,
} from './grammar';
import type { Findings, LocalAttribution } from './findings';
import type { Passage, Range } from './passage';
import { phraseStart } from './phrase';
import { type Subject, subjectBefore } from './source';

export function subjectOf(
  p: Passage,
  i: number,
  group: VerbGroup,
  reading: VerbReading,
  unit: Range,
  found: Findings,
): Subject | null {
  const from = unit.first;
  const word = p.words[i];
  const before = group.first > from ? p.words[group.first - 1] : null;
  if (word.lower.endsWith('ing') && !group.be) {
    if (
      before &&
      !isComma(before) &&
      endsPhrase(before) &&
      before.tag !== 'PRON' &&
      before.tag !== 'ADJ' &&
      p.run[group.first - 1] < 0
    ) {
      // "a letter saying that"
      const start = phraseStart(p, group.first, from);
      if (start >= group.first) return null;
      return issuer(p, start, group.first, from) ?? { first: start, last: group.first, how: 'phrase' };
    }
    if (!before || (group.first - 1 === from && fronts.test(before.lower))) return frontedSubject(p, i, unit);
    if (isDeterminer(before) || possessives.has(before.lower) || before.tag === 'ADJ') return null;
    return sharedSubject(p, group.first, unit, found);
  }
  if (group.to && isTold(p, group.first)) return null;
  if (group.to) return agentBefore(p, group.first, from) ?? sharedSubject(p, group.first, unit, found);
  const own = subjectBefore(p, group.first, from);
  if (own) return own;
  let joint = group.first - 1;
  while (joint > from && p.run[joint] < 0 && isAdverb(p.words[joint])) joint--;
  if (
    joint >= from &&
    /^(?:and|but|or|then|,)$/.test(p.words[joint].lower) &&
    (reading.forms.has('past') || reading.forms.has('s') || group.first < i)
  )
    return sharedSubject(p, group.first, unit, found);
  return null;
}

/** "Shoppers were told to expect": what follows is said to them, not by them. */
const isTold = (p: Passage, to: number): boolean =>
  /^(?:told|warned|advised|instructed|urged)$/.test(p.words[to - 1]?.lower ?? '') &&
  /^(?:was|were|been|being|is|are)$/.test(p.words[to - 2]?.lower ?? '');

const fronts = /^(?:after|before|by|while|when|despite|without|since|besides)$/;

/** "Saying the plan was dead, Reid left." */
function frontedSubject(p: Passage, i: number, unit: Range): Subject | null {
  for (let k = i + 1; k < unit.last; k++) {
    if (p.run[k] >= 0) {
      k = p.runs[p.run[k]].last - 1;
      continue;
    }
    if (!isComma(p.words[k])) continue;
    for (let v = k + 2; v < Math.min(unit.last, k + 12); v++) {
      if (p.run[v] >= 0) break;
      if (p.words[v].tag === 'VERB' || isAuxiliary(p.words[v])) {
        const group = verbGroup(p, v, k + 1);
        const subject = subjectBefore(p, group.first, k + 1);
        return subject && subject.first <= k + 2 ? subject : null;
      }
    }
  }
  return null;
}

const under = /^(?:after|before|because|although|though|while|when|since|until|if|unless|as|once|that|whether)$/;

const papers =
  /^(?:statement|email|e-mail|letter|website|site|video|ad|advert|advertisement|banner|sign|placard|poster|note|tweet|post|message|release|memo|report|leaflet|notice|petition|complaint|brief)s?$/;

const putsOut =
  /^(?:issu|releas|sen[dt]|post|publish|put|wr[io]t|sign|held|hold|carr|wav|circulat|fil|email|distribut|deliver|mak|made|air|launch|tweet|print)/;

/** Who "issued a statement saying", "held banners proclaiming": the paper speaks for whoever put it out. */
function issuer(p: Passage, start: number, end: number, from: number): Subject | null {
  let head = end - 1;
  for (let i = start; i < end; i++) if (papers.test(p.words[i].lower)) head = i;
  if (!papers.test(p.words[head].lower)) return null;
  let verb = start - 1;
  while (verb > from && p.run[verb] < 0 && (isAdverb(p.words[verb]) || timeWords.has(p.words[verb].lower))) verb--;
  if (verb <= from || p.run[verb] >= 0 || p.words[verb].tag !== 'VERB' || !putsOut.test(p.words[verb].lower))
    return null;
  return subjectBefore(p, verbGroup(p, verb, from).first, from);
}

/** "an opening for Reid to say", "the pressure on her to say", "let the firm to say": who is to do it. */
function agentBefore(p: Passage, to: number, from: number): Subject | null {
  const start = phraseStart(p, to, from);
  let first = start;
  // The phrase may hang on what went before by the very preposition that opens it.
  for (let i = to - 1; i > start; i--)
    if (/^(?:for|on)$/.test(p.words[i].lower) && p.run[i] < 0) {
      first = i + 1;
      break;
    }
  if (first >= to || first <= from || isDeterminer(p.words[to - 1])) return null;
  const before = p.words[first - 1];
  // "met on Tuesday with members to discuss": a time, not somebody pressed.
  if (before.lower === 'on' && (to - first > 2 || timeWords.has(p.words[first].lower))) return null;
  const person = p.words[to - 1].tag === 'PROPN' || p.words[to - 1].tag === 'PRON';
  return (before.lower === 'for' || before.lower === 'on') && person ? { first, last: to, how: 'phrase' } : null;
}

/** No subject is shared over more words: a sentence that long is a list. */
const farthest = 120;

/** The subject of an earlier verb that this one shares: "rose and said", "left, adding that". */
export function sharedSubject(p: Passage, at: number, unit: Range, found: Findings): Subject | null {
  const participle = at > unit.first && isComma(p.words[at - 1]) && p.words[at].lower.endsWith('ing');
  let best: LocalAttribution | null = null;
  for (const a of found.list)
    if (
      a.source &&
      a.source.first < at &&
      a.cue &&
      a.cue.first < at &&
      (!best || a.cue.first > (best.cue?.first ?? -1))
    )
      best = a;
  for (let i = at - 1; i >= unit.first && at - i < farthest; i--) {
    if (p.run[i] >= 0) {
      i = p.runs[p.run[i]].first;
      continue;
    }
    if (best?.source && found.taken[i]) return { ...best.source, how: 'shared' };
    const word = p.words[i];
    if (isMark(word, ';')) break;
    if (word.tag !== 'VERB' && word.tag !== 'AUX' && !isAuxiliary(word)) continue;
    if (word.lower.endsWith('ing') && !(i > unit.first && isAuxiliary(p.words[i - 1]))) continue;
    const group = verbGroup(p, i, unit.first);
    if (group.to) {
      i = group.first;
      continue;
    }
    const subject = subjectBefore(p, group.first, unit.first);
    if (subject?.how === 'relative' && !/^(?:and|or)$/.test(p.words[at - 1]?.lower ?? '')) {
      i = group.first;
      continue;
    }
    // "They sued after the town closed the market, saying": the main clause's subject, not the last one.
    if (subject && participle && subject.first > unit.first && under.test(p.words[subject.first - 1].lower)) {
      i = subject.first - 1;
      continue;
    }
    if (subject) return { ...subject, how: 'shared' };
    i = group.first;
  }
  return best?.source ? { ...best.source, how: 'shared' } : null;
}
