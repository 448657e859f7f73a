import type { CueVerb } from '../lexicon/cue-verbs';
import {
  clauseBegins,
  isAdverb,
  isComma,
  isDash,
  isDeterminer,
  isMark,
  isNominal,
  isSubjectPronoun,
  openQuestion,
  possessives,
  timeWords,
} from './grammar';
import type { Passage } from './passage';
import { pastAdjuncts, pastListener, pastTime, phraseEnd } from './phrase-end';

/** How a verb speaks here, and where what is said begins. */
export interface FrameMatch {
  readonly frame: string;
  readonly manner: 'report' | 'attitude';
  /** First word of the content. */
  readonly content: number;
  /** The cue's last word, exclusive. */
  readonly cueLast: number;
}

const particles = new Set(['out', 'back', 'off', 'up', 'down', 'on', 'forth']);

const startsPhrase = (p: Passage, i: number): boolean => {
  const word = p.words[i];
  return isNominal(word) || isDeterminer(word) || possessives.has(word.lower) || word.tag === 'ADJ' || p.run[i] >= 0;
};

const has = (verb: CueVerb, frame: string): 'report' | 'attitude' | null =>
  verb.report.has(frame) ? 'report' : verb.attitude.has(frame) ? 'attitude' : null;

/** The frame a verb at `at` stands in, read from what follows it up to `to`. Null when it does not speak. */
export function frameAfter(p: Passage, verb: CueVerb, at: number, to: number): FrameMatch | null {
  if (verb.lemma === 'point' && !/^(?:out|to)$/.test(p.words[at + 1]?.lower ?? '')) return null;
  let k = at + 1;
  while (
    k < to &&
    p.run[k] < 0 &&
    isAdverb(p.words[k]) &&
    !/^(?:both|all|each)$/.test(p.words[k].lower) &&
    !openQuestion.has(p.words[k].lower)
  )
    k++;
  if (
    k < to &&
    particles.has(p.words[k].lower) &&
    p.run[k] < 0 &&
    !(p.words[k].lower !== 'out' && k + 1 < to && startsPhrase(p, k + 1) && p.run[k + 1] < 0)
  ) {
    if (!verb.reportPrepositions.has(p.words[k].lower) && !verb.attitudePrepositions.has(p.words[k].lower)) k++;
  }
  if (k >= to) return null;
  const particle = particles.has(p.words[k - 1].lower) ? k - 1 : at;
  const direct = complement(p, verb, particle, k, to);
  const listens = verb.report.has('R') || verb.attitude.has('R');
  if (direct && !(listens && direct.frame === 'C')) return direct;

  if (listens) {
    const end = p.run[k] < 0 ? phraseEnd(p, k, to) : k;
    if (end > k && end < to) {
      const near = complement(p, verb, at, end, to, true);
      if (near && near.frame !== 'N') return near;
      const far = pastListener(p, k, to);
      if (far > end && far < to) {
        const later = complement(p, verb, at, far, to, true);
        if (later && later.frame !== 'N') return later;
      }
    }
  }
  if (direct) return direct;
  const noun = nounComplement(p, verb, at, k, to);
  if (noun) return noun;
  const after = pastAdjuncts(p, k, to);
  const says = sayAnything(p, verb, at, k, after);
  if (says) return says;
  if (after > k && after < to) {
    const later = complement(p, verb, after - 1, after, to);
    if (later && (later.frame === 'Q' || later.frame === 'T' || later.frame === 'W' || later.frame === 'P'))
      return { ...later, cueLast: later.frame === 'P' ? later.cueLast : after };
    if (
      later &&
      later.frame === 'C' &&
      (timeWords.has(p.words[after - 1].lower) || statementWord.test(p.words[after - 1].lower))
    )
      return { ...later, cueLast: after };
  }
  return null;
}

/** "said" speaks whatever follows, as long as it is no adjunct. */
function sayAnything(p: Passage, verb: CueVerb, at: number, k: number, after: number): FrameMatch | null {
  if (verb.lemma !== 'say') return null;
  const word = p.words[k];
  const speech: FrameMatch = { frame: 'C', manner: 'report', content: k, cueLast: at + 1 };
  if (
    /^(?:about|at|over|under|between|up|despite|without|given|unlike|even|because)$/.test(word.lower) &&
    clauseBegins(p, k + 1, p.words.length)
  )
    return speech;
  if (after > k || word.kind === 'mark' || isComma(word) || /^(?:as|when|while)$/.test(word.lower)) return null;
  // "the day he said it": no words of his.
  if (/^(?:it|them|this|that|these|those|anything|nothing|something|everything)$/.test(word.lower)) return null;
  const gerund = word.tag === 'VERB' && word.lower.endsWith('ing');
  return gerund || startsPhrase(p, k) || word.tag === 'INTJ' || word.tag === 'ADV' ? speech : null;
}

const statementWord =
  /^(?:statement|interview|speech|letter|email|tweet|post|message|briefing|conference|memo|report|release|video|twitter|facebook|(?:week|month|year|day|decade)s?|night|morning|afternoon)$/;

function complement(
  p: Passage,
  verb: CueVerb,
  at: number,
  k: number,
  to: number,
  afterListener = false,
): FrameMatch | null {
  const word = p.words[k];
  const match = (frame: string, content: number, cueLast = at + 1, as = frame): FrameMatch | null => {
    const manner = has(verb, as);
    return manner ? { frame, manner, content, cueLast } : null;
  };
  if (p.run[k] >= 0) {
    if (p.runs[p.run[k]].first !== k) return null;
    return match('Q', k) ?? (afterListener ? null : (match('N', k) ?? match('L', k) ?? match('T', k)));
  }
  if (isComma(word) || isDash(word)) {
    // "said, however, that", "said — on the radio, of all places — that"
    const longest = k + (isDash(word) ? 20 : 6);
    const closes = isDash(word) ? isDash : isComma;
    let close = k + 1;
    while (close < to && p.run[close] < 0 && !closes(p.words[close]) && close < k + 20) close++;
    const aside = close + 1 < to && close > k + 1 && close < k + 20 && closes(p.words[close]);
    const opens = aside ? p.words[close + 1] : undefined;
    const clause =
      (opens?.lower === 'that' && clauseBegins(p, close + 2, to)) ||
      (opens?.tag === 'PRON' && isSubjectPronoun(opens) && p.run[close + 1] < 0 && clauseBegins(p, close + 1, to));
    if (aside && (close < longest || clause || p.words[k + 1].lower.endsWith('ing'))) {
      const next = p.words[close + 1];
      if (next.lower === 'that' && has(verb, 'T')) return match('T', close + 1);
      if (p.run[close + 1] < 0 && isSubjectPronoun(next) && clauseBegins(p, close + 1, to)) {
        const bare = match('C', close + 1);
        if (bare) return bare;
      }
      if (p.run[close + 1] >= 0 && p.runs[p.run[close + 1]].first === close + 1 && !p.runs[p.run[close + 1]].small)
        return match('Q', close + 1);
    }
  }
  if (isMark(word, ':') || isComma(word)) {
    if (k + 1 < to && p.run[k + 1] >= 0 && p.runs[p.run[k + 1]].first === k + 1)
      return match('Q', k + 1, isMark(word, ':') ? k + 1 : at + 1) ?? match('T', k + 1);
    if (isMark(word, ':') && k + 2 < to) return match('Q', k + 1, k + 1);
    return null;
  }
  if (word.lower === 'that' && k + 1 < to) {
    const t = match('T', k);
    if (t) return t;
  }
  // "he said when asked": a time, not what was said.
  const negated = at > 0 && /^(?:not|n't|n’t|never)$/.test(p.words[at - 1].lower);
  if (word.lower === 'when' && verb.lemma === 'say' && p.words[at].lower !== 'say' && !negated) return null;
  if (openQuestion.has(word.lower) && k + 1 < to) {
    const w = match('W', k);
    if (w) return w;
    if (word.lower === 'if') return null;
    const n = word.lower === 'what' ? match('N', k) : null;
    if (n) return n;
  }
  // "told her not to wait": the "not" is his.
  const infinitive = /^(?:not|never)$/.test(word.lower) ? k + 1 : k;
  if (
    infinitive + 1 < to &&
    p.words[infinitive].lower === 'to' &&
    (p.words[infinitive + 1].tag === 'VERB' ||
      p.words[infinitive + 1].tag === 'AUX' ||
      isAdverb(p.words[infinitive + 1]))
  ) {
    return match('I', k) ?? (afterListener ? match('O', k) : null);
  }
  if (verb.lemma === 'call' && word.lower === 'on' && k + 1 < to) {
    const end = infinitiveAhead(p, pastListener(p, k + 1, to), to);
    return end < to ? { frame: 'O', manner: 'report', content: end, cueLast: k + 1 } : null;
  }
  if (
    word.lower === 'on' &&
    /^(?:twitter|facebook|instagram|social|x|[a-z]+day|television|tv|radio|air)$/.test(p.words[k + 1]?.lower ?? '')
  )
    return null;
  if (verb.reportPrepositions.has(word.lower) && k + 1 < to)
    return { frame: 'P', manner: 'report', content: k + 1, cueLast: k + 1 };
  if (verb.attitudePrepositions.has(word.lower) && k + 1 < to)
    return { frame: 'P', manner: 'attitude', content: k + 1, cueLast: k + 1 };
  const clause = has(verb, 'C');
  if (pastTime(p, k, to) > k) return null;
  const objectToo = verb.report.has('N') || verb.attitude.has('N');
  const time = timeWords.has(word.lower) && !/^['’]s?$/.test(p.words[k + 1]?.lower ?? '');
  if (clause && !time && startsPhrase(p, k) && clauseBegins(p, k, to, objectToo)) return match('C', k);
  if (clause && word.lower === 'there') return match('C', k);
  if (word.lower.endsWith('ing') && word.tag === 'VERB') return match('G', k);
  if (word.lower === 'so' && verb.lemma === 'say') return match('so', k, at + 1, 'C');
  return null;
}

function nounComplement(p: Passage, verb: CueVerb, at: number, k: number, to: number): FrameMatch | null {
  const word = p.words[k];
  if (!startsPhrase(p, k) || (p.run[k] >= 0 && !p.runs[p.run[k]].small) || pastTime(p, k, to) > k) return null;
  const end = phraseEnd(p, k, to);
  if (end === k) return null;
  const infinitive = has(verb, 'O');
  if (infinitive) {
    const after = pastListener(p, k, to);
    const at2 = p.words[end]?.lower === 'to' || p.words[end]?.lower === 'not' ? end : after;
    if (
      at2 < to &&
      (p.words[at2].lower === 'to' || (p.words[at2].lower === 'not' && p.words[at2 + 1]?.lower === 'to'))
    ) {
      return { frame: 'O', manner: infinitive, content: infinitive === 'report' ? at2 : k, cueLast: at + 1 };
    }
  }
  const as = has(verb, 'A');
  if (as) {
    if (asAhead(p, k, to)) return { frame: 'A', manner: as, content: k, cueLast: at + 1 };
  }
  const label = has(verb, 'L');
  if (
    label &&
    end < to &&
    (startsPhrase(p, end) || p.words[end].tag === 'VERB' || p.words[end].tag === 'ADV' || labelAhead(p, end, to))
  ) {
    return { frame: 'L', manner: label, content: k, cueLast: at + 1 };
  }
  // "called the plan unfair"
  if (label && end - 2 > k && p.words[end - 1].tag === 'ADJ' && p.words[end - 2].tag === 'NOUN')
    return { frame: 'L', manner: label, content: k, cueLast: at + 1 };
  const noun = has(verb, 'N');
  if (noun) {
    if (timeWords.has(word.lower)) return null;
    // "told him", "asked the firm": only a listener.
    if (
      verb.report.has('R') &&
      noun === 'report' &&
      verb.lemma !== 'promise' &&
      !/^(?:story|stories|truth|lie|lies|tale|joke|jokes|question|questions|version)$/.test(p.words[end - 1].lower)
    )
      return null;
    if (
      isSubjectPronoun(word) &&
      word.tag === 'PRON' &&
      verb.report.has('N') &&
      !verb.attitude.has('N') &&
      verb.lemma !== 'accuse' &&
      !['it', 'this', 'that', 'these', 'those'].includes(word.lower)
    )
      return null;
    // "accused the bank of hiding" runs on to its end.
    return { frame: verb.lemma === 'accuse' ? 'O' : 'N', manner: noun, content: k, cueLast: at + 1 };
  }
  return null;
}

/** "called on firms that took money to return it": the first infinitive after the listener, or `to`. */
function infinitiveAhead(p: Passage, from: number, to: number): number {
  for (let i = from; i + 1 < Math.min(to, from + 25); i++)
    if (p.run[i] < 0 && p.words[i].lower === 'to' && p.words[i + 1].tag === 'VERB') return i;
  return to;
}

const asAhead = (p: Passage, k: number, to: number): boolean => {
  for (let i = k + 1; i < Math.min(to, k + 15); i++) if (p.words[i].lower === 'as' && p.run[i] < 0) return true;
  return false;
};

/** "called the deal and its terms a sham": what it is called comes later. */
const labelAhead = (p: Passage, from: number, to: number): boolean => {
  for (let i = from; i < Math.min(to, from + 18); i++) {
    if (p.run[i] >= 0) return true;
    if (p.words[i].lower === 'a' || p.words[i].lower === 'an') {
      if (!(i > 0 && p.words[i - 1].tag === 'ADP')) return true;
    }
  }
  return false;
};
