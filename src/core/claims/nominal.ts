import { attitudeNouns, cueAdjectives, hearsayAdverbs, speechNouns } from '../lexicon/cue-nouns';
import { verbForms } from '../lexicon/forms';
import { extentRight } from './extent';
import { freeFrom, freeUntil, hasFinite, trimmed } from './stretch';
import { opensAdjunct } from './fronted';
import {
  beForms,
  clauseBegins,
  isAdverb,
  isComma,
  isDeterminer,
  isGenitive,
  openQuestion,
  possessives,
  subordinators,
  verbGroup,
  verbReading,
} from './grammar';
import type { Findings, LocalAttribution } from './findings';
import type { Passage, Range } from './passage';
import { phraseStart } from './phrase';
import { subjectBefore } from './source';
import { subjectAfter } from './subject-after';
import { isDay } from './time-before';

/** Cues that are nouns ("her claim that"), adjectives ("is confident that") and adverbs ("reportedly"). */
export function nominal(p: Passage, i: number, unit: Range, index: number, found: Findings): LocalAttribution | null {
  return noun(p, i, unit, index, found) ?? adjective(p, i, unit, index, found) ?? hearsay(p, i, unit, index, found);
}

const singular = (lower: string): string =>
  lower.endsWith('ies')
    ? `${lower.slice(0, -3)}y`
    : lower.endsWith('s') && !lower.endsWith('ss')
      ? lower.slice(0, -1)
      : lower;

function noun(p: Passage, i: number, unit: Range, index: number, found: Findings): LocalAttribution | null {
  const word = p.words[i];
  const lemma = singular(word.lower);
  const speech = speechNouns.has(lemma);
  if (!speech && !attitudeNouns.has(lemma)) return null;
  if (word.tag === 'VERB' || word.tag === 'AUX') return null;
  const to = freeUntil(found, i + 1, unit.last);
  let k = i + 1;
  let source = possessor(p, i, unit.first) ?? raiser(p, i, unit.first);
  if (!source && k + 1 < to && /^(?:by|from)$/.test(p.words[k].lower) && p.run[k] < 0) {
    const agent = agentOf(p, k + 1, to);
    if (agent) {
      source = agent;
      k = agent.last;
    }
  }
  if (k + 1 >= to || p.run[k] >= 0) return null;
  const next = p.words[k];
  const make = (content: number, frame: string, cueLast: number): LocalAttribution | null => {
    const fronted = opensAdjunct(p, i, unit.first) || !hasFinite(p, unit.first, i);
    const last = extentRight(p, content, to, { frame, past: true, relative: false, fronted });
    const piece = trimmed(p, content, last);
    if (!piece) return null;
    return {
      pieces: [piece],
      source,
      cue: { first: describedFrom(p, i, unit.first), last: Math.max(i + 1, Math.min(cueLast, i + 2)) },
      manner: speech ? 'report' : 'attitude',
      lemma,
      frame: `n${frame}`,
      unit: index,
    };
  };
  if (
    next.lower === 'that' &&
    clauseBegins(p, k + 1, to) &&
    p.words[k + 1].tag !== 'VERB' &&
    p.words[k + 1].tag !== 'AUX'
  )
    return make(k, 'T', i + 1);
  if (!source && !(unowned.has(lemma) && /^(?:of|for|about|over|that|on)$/.test(next.lower))) return null;
  if (!isMatter(p, i, lemma, next.lower)) return null;
  if (/^(?:of|for|about|on|against|over|to|in|with|toward|towards|at)$/.test(next.lower)) {
    const verb = next.lower === 'to' && p.words[k + 1].tag === 'VERB';
    if (verb) return make(k, 'I', i + 1);
    return make(k + 1, 'P', k + 1);
  }
  return null;
}

/** Not "his sixth goal in eight games" or "a red warning for the coast": there the noun neither says nor wants anything. */
function isMatter(p: Passage, i: number, lemma: string, link: string): boolean {
  if (lemma === 'goal') return /^(?:of|to)$/.test(link) && p.words[i - 1]?.tag !== 'NUM';
  return !(lemma === 'warning' && /^(?:for|in|on|at)$/.test(link));
}

/** Said or felt by somebody even where nobody is named: "amid fears of a strike". */
const unowned = new Set('allegation accusation criticism complaint speculation warning call concern'.split(' '));

/** "a false accusation": the adjectives before the noun tell how it was made. */
function describedFrom(p: Passage, i: number, from: number): number {
  let k = i;
  while (k > from && p.run[k - 1] < 0 && p.words[k - 1].tag === 'ADJ' && i - k < 3) k--;
  return k;
}

const raises = verbForms('raise voice express repeat'.split(' ').map((verb) => [verb, true] as const));

/** "Reid raised fresh concerns about": the subject of the verb that gives them voice. */
function raiser(p: Passage, i: number, from: number): Range | null {
  let verb = describedFrom(p, i, from) - 1;
  if (verb > from && isDeterminer(p.words[verb])) verb--;
  if (verb <= from || p.run[verb] >= 0 || !raises.has(p.words[verb].lower)) return null;
  const group = verbGroup(p, verb, from);
  return group.to || group.be ? null : subjectBefore(p, group.first, from);
}

/** Reid's claim, her claim. */
function possessor(p: Passage, i: number, from: number): Range | null {
  let k = i - 1;
  while (
    k >= from &&
    p.run[k] < 0 &&
    (p.words[k].tag === 'ADJ' || p.words[k].tag === 'NOUN' || p.words[k].tag === 'ADV' || p.words[k].tag === 'NUM') &&
    i - k < 5
  )
    k--;
  if (k < from || p.run[k] >= 0) return null;
  const word = p.words[k];
  if (possessives.has(word.lower) && word.lower !== 'whose') return { first: k, last: k + 1 };
  if (isGenitive(word) && k > from) {
    let start = phraseStart(p, k, from);
    // "a sign of the board's concern": the board's, not the sign's.
    if (/^an?$/.test(p.words[start]?.lower ?? ''))
      for (let i = start + 1; i < k; i++) if (p.run[i] < 0 && p.words[i].lower === 'of') start = i + 1;
    return start < k ? { first: start, last: k } : null;
  }
  return null;
}

function agentOf(p: Passage, from: number, to: number): Range | null {
  const agent = subjectAfter(p, from, to);
  if (!agent) return null;
  const { first } = agent;
  const ends = p.words.slice(first, agent.last).findIndex((w) => w.lower === 'that' || w.lower === 'to' || isComma(w));
  const range = { first, last: ends > 0 ? first + ends : agent.last };
  // "reports from 12 June": a day is nobody.
  return isDay(p, range) ? null : range;
}

function adjective(p: Passage, i: number, unit: Range, index: number, found: Findings): LocalAttribution | null {
  const frames = cueAdjectives.get(p.words[i].lower);
  if (!frames || i === unit.first) return null;
  let be = i - 1;
  while (be > unit.first && p.run[be] < 0 && (isAdverb(p.words[be]) || p.words[be].tag === 'ADV')) be--;
  const copula = p.words[be];
  const linked =
    beForms.has(copula.lower) ||
    /^(?:'s|’s|seem|seems|seemed|remain|remains|remained|became|feel|feels|felt|sound|sounds|sounded|appear|appears|appeared)$/.test(
      copula.lower,
    );
  if (!linked || p.run[be] >= 0) return null;
  const group = verbGroup(p, be, unit.first);
  const subject = subjectBefore(p, group.first, unit.first);
  if (!subject || p.words[subject.first].lower === 'it' || p.words[subject.last - 1].lower === 'there') return null;
  const to = freeUntil(found, i + 1, unit.last);
  const k = i + 1;
  if (k + 1 >= to) return null;
  const next = p.words[k];
  let content = -1;
  let frame = '';
  if (frames.has('T') && next.lower === 'that') [content, frame] = [k, 'T'];
  else if (frames.has('I') && next.lower === 'to' && p.words[k + 1].tag === 'VERB') [content, frame] = [k, 'I'];
  else if (frames.has('T') && openQuestion.has(next.lower) && next.lower !== 'when' && next.lower !== 'if')
    [content, frame] = [k, 'W'];
  else if (frames.has(next.lower)) [content, frame] = [k + 1, 'P'];
  else if (
    frames.has('T') &&
    clauseBegins(p, k, to) &&
    !isComma(next) &&
    !subordinators.has(next.lower) &&
    next.tag !== 'ADP'
  )
    [content, frame] = [k, 'C'];
  if (content < 0) return null;
  const relative = subject.how === 'relative' && subject.first > unit.first && isComma(p.words[subject.first - 1]);
  const last = extentRight(p, content, to, {
    frame,
    past: copula.lower === 'was' || copula.lower === 'were',
    relative,
  });
  const piece = trimmed(p, content, last);
  return piece
    ? {
        pieces: [piece],
        source: subject,
        cue: { first: group.first, last: frame === 'P' ? k + 1 : k },
        manner: 'attitude',
        lemma: p.words[i].lower,
        frame: `a${frame}`,
        unit: index,
      }
    : null;
}

function hearsay(p: Passage, i: number, unit: Range, index: number, found: Findings): LocalAttribution | null {
  if (!hearsayAdverbs.has(p.words[i].lower)) return null;
  // "reportedly argued that": the verb has its own speaker.
  if (i + 1 < unit.last && verbReading(p.words[i + 1])?.verb.report.has('T') && p.words[i + 1].tag === 'VERB')
    return null;
  let from = freeFrom(found, i, unit.first);
  for (let k = i - 1; k > from; k--) {
    const word = p.words[k];
    if (p.run[k] < 0 && (isComma(word) || /^(?:who|which|that|but|while|because|after|when|and)$/.test(word.lower))) {
      from = k + 1;
      break;
    }
  }
  const to = freeUntil(found, i + 1, unit.last);
  const last = extentRight(p, i + 1, to, { frame: 'C', past: true, relative: false });
  const pieces = [from < i ? trimmed(p, from, i) : null, trimmed(p, i + 1, last)].filter(
    (piece): piece is Range => piece !== null,
  );
  return pieces.length > 0
    ? {
        pieces,
        source: null,
        cue: { first: i, last: i + 1 },
        manner: 'report',
        lemma: p.words[i].lower,
        frame: 'adverb',
        unit: index,
      }
    : null;
}
