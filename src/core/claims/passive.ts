import { extentRight } from './extent';
import {
  type VerbGroup,
  type VerbReading,
  clauseBegins,
  isAdverb,
  isAuxiliary,
  isMark,
  isNominal,
  openQuestion,
} from './grammar';
import type { Findings, LocalAttribution } from './findings';
import type { Passage, Range } from './passage';
import { subjectBefore } from './source';
import { freeFrom, freeUntil, trimmed } from './stretch';
import { subjectAfter } from './subject-after';

const expected = new Set([
  'expect',
  'believe',
  'say',
  'think',
  'report',
  'intend',
  'know',
  'consider',
  'allege',
  'predict',
  'forecast',
  'project',
  'estimate',
  'suspect',
  'assume',
  'understand',
  'want',
  'anticipate',
  'accuse',
  'fear',
  'determine',
  'find',
  'hope',
  'rumour',
  'claim',
  'presume',
  'design',
  'mean',
]);

/** "was told that", "is expected to", "was criticised by Reid", "it was announced that". */
export function passive(
  p: Passage,
  i: number,
  group: VerbGroup,
  reading: VerbReading,
  unit: Range,
  index: number,
  found: Findings,
): LocalAttribution | null {
  const { verb } = reading;
  const to = freeUntil(found, i + 1, unit.last);
  const from = freeFrom(found, group.first, unit.first);
  const subject = subjectBefore(p, group.first, from);
  let k = i + 1;
  while (k < to && isAdverb(p.words[k]) && p.run[k] < 0) k++;
  if (k >= to) return null;
  const next = p.words[k];
  const cue = { first: group.first, last: i + 1 };
  const make = (
    pieces: readonly (Range | null)[],
    source: Range | null,
    manner: 'report' | 'attitude',
    frame: string,
    last = i + 1,
  ): LocalAttribution | null => {
    const whole = pieces.filter((piece): piece is Range => piece !== null);
    return whole.length > 0
      ? { pieces: whole, source, cue: { ...cue, last }, manner, lemma: verb.lemma, frame, unit: index }
      : null;
  };
  const end = (at: number, frame: string): number => extentRight(p, at, to, { frame, past: true, relative: false });
  const manner = verb.report.size > 0 ? 'report' : 'attitude';

  if (verb.lemma === 'ask' && (openQuestion.has(next.lower) || next.lower === 'about')) {
    const at = next.lower === 'about' ? k + 1 : k;
    return make([trimmed(p, at, end(at, 'W'))], null, manner, 'PW', at > k ? at : i + 1);
  }
  if (next.lower === 'that' && (verb.report.has('T') || verb.attitude.has('T')))
    return make([trimmed(p, k, end(k, 'T'))], null, manner, 'PT');
  if (p.run[k] >= 0 && verb.report.has('L') && subject)
    return make([subject, trimmed(p, k, end(k, 'L'))], byAgent(p, k, to), manner, 'PL');
  if (
    next.lower === 'to' &&
    k + 1 < to &&
    subject &&
    expected.has(verb.lemma) &&
    p.run[k + 1] < 0 &&
    (p.words[k + 1].tag === 'VERB' || p.words[k + 1].tag === 'AUX' || isAuxiliary(p.words[k + 1]))
  ) {
    return make(
      [subject.how === 'relative' ? null : subject, trimmed(p, k, end(k, 'I'))],
      null,
      verb.report.has('T') && !verb.attitude.has('T') ? 'report' : 'attitude',
      'PI',
    );
  }
  if (verb.lemma === 'accuse' && next.lower === 'of' && subject)
    return make([subject, trimmed(p, k, end(k, 'G'))], null, 'report', 'PO', i + 1);
  if (next.lower === 'by') {
    const agent = subjectAfter(p, k + 1, to);
    const asked = agent && verb.report.has('R') ? listenerTold(p, agent, to) : -1;
    if (agent && asked > agent.first) {
      const frame = openQuestion.has(p.words[asked].lower) ? 'W' : p.words[asked].lower === 'to' ? 'I' : 'T';
      const piece = trimmed(p, asked, end(asked, frame));
      return make([piece], { first: agent.first, last: asked }, manner, `P${frame}`, k + 1);
    }
    if (!agent || !subject || subject.how === 'relative') return null;
    const ground = judging.has(verb.lemma) ? groundBehind(p, agent, to) : -1;
    if (ground > 0)
      return make(
        [subject, trimmed(p, ground, end(ground, 'G'))],
        { first: agent.first, last: ground },
        'report',
        'PO',
        k + 1,
      );
    if (!(verb.attitude.has('N') || verb.report.has('A') || verb.report.has('N') || verb.report.has('L'))) return null;
    let last = agent.last;
    const pieces: (Range | null)[] = [subject];
    for (let m = agent.first + 1; m < agent.last; m++) {
      if (p.words[m].lower === 'as' && p.run[m] < 0 && (verb.report.has('A') || verb.attitude.has('A'))) {
        last = m;
        pieces.push(trimmed(p, m, end(m, 'N')));
        break;
      }
    }
    return make(pieces, { first: agent.first, last }, verb.attitude.has('N') ? 'attitude' : manner, 'PN', k + 1);
  }
  if (next.lower === 'as' && subject && (verb.report.has('A') || verb.attitude.has('A'))) {
    return make(
      [subject.how === 'relative' ? null : subject, trimmed(p, k + 1, end(k + 1, 'L'))],
      byAgent(p, k, to),
      manner,
      'PA',
      k + 1,
    );
  }
  const before = group.first > unit.first ? p.words[group.first - 1] : null;
  if (before?.lower === 'it' && clauseBegins(p, k, to) && (verb.report.has('C') || verb.attitude.has('C')))
    return make([trimmed(p, k, end(k, 'C'))], null, manner, 'PC');
  return null;
}

const judging = new Set([
  'accuse',
  'criticise',
  'criticize',
  'blame',
  'attack',
  'condemn',
  'denounce',
  'praise',
  'mock',
  'deride',
]);

/** "was accused by Reid of lying", "criticised by the mayor, Ann Reid, for “hiding”": where the ground begins, or -1. */
function groundBehind(p: Passage, agent: Range, to: number): number {
  for (let i = agent.first + 1; i + 1 < to && i < agent.last + 2; i++) {
    if (p.run[i] >= 0 || !/^(?:of|for)$/.test(p.words[i].lower)) continue;
    if (p.run[i + 1] >= 0 || (p.words[i + 1].lower.endsWith('ing') && p.words[i + 1].tag === 'VERB')) return i;
  }
  return -1;
}

/** "was asked by Reid whether …", "was told by the clerk that …": where what was said begins, or -1. */
function listenerTold(p: Passage, agent: Range, to: number): number {
  for (let i = agent.first + 1; i < Math.min(to, agent.last + 1); i++) {
    if (p.run[i] >= 0 || isMark(p.words[i], ',', ';')) return -1;
    const { lower } = p.words[i];
    if (lower === 'to' && i + 1 < to && p.words[i + 1].tag === 'VERB') return i;
    if (lower === 'that' || (openQuestion.has(lower) && lower !== 'who')) return i;
  }
  return -1;
}

function byAgent(p: Passage, from: number, to: number): Range | null {
  for (let i = from; i + 1 < to; i++) {
    if (p.run[i] < 0 && p.words[i].lower === 'by' && isNominal(p.words[i + 1])) return subjectAfter(p, i + 1, to);
    if (p.run[i] < 0 && isMark(p.words[i], ',', ';')) return null;
  }
  return null;
}
