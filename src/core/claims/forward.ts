import { isForum, trimmed } from './stretch';
import { extentRight } from './extent';
import { frameAfter, phraseEnd, wholeCue } from './frame';
import {
  clauseBegins,
  endsPhrase,
  isAdverb,
  isAuxiliary,
  isComma,
  isDeterminer,
  isGenitive,
  isMark,
  isNominal,
  openQuestion,
  possessives,
  verbGroup,
  verbReading,
  type VerbGroup,
  type VerbReading,
} from './grammar';
import type { Findings, LocalAttribution } from './local';
import type { Passage, Range } from './passage';
import { phraseStart, subjectAfter, subjectBefore, type Subject } from './source';

/** Reads a cue that is no verb: a noun, an adjective, an adverb. */
export type OtherCue = (p: Passage, i: number, unit: Range, index: number, found: Findings) => LocalAttribution | null;

/** Attributions whose cue comes before what is said, left to right, the outermost only. */
export function forward(p: Passage, unit: Range, index: number, found: Findings, other: OtherCue): void {
  for (let i = unit.first; i < unit.last; i++) {
    if (p.run[i] >= 0 || found.taken[i]) continue;
    const attribution =
      verbCue(p, i, unit, index, found) ?? other(p, i, unit, index, found) ?? colonCue(p, i, unit, index, found);
    if (!attribution) continue;
    found.list.push(attribution);
    for (const range of [...attribution.pieces, attribution.source, attribution.cue])
      if (range) found.taken.fill(1, range.first, range.last);
  }
}

/** First word at or after `from` that another attribution has, or `to`. */
export function freeUntil(found: Findings, from: number, to: number): number {
  for (let i = from; i < to; i++) if (found.taken[i]) return i;
  return to;
}

/** First word of the free stretch that ends at `at`. */
export function freeFrom(found: Findings, at: number, from: number): number {
  for (let i = at - 1; i >= from; i--) if (found.taken[i]) return i + 1;
  return from;
}

function verbCue(p: Passage, i: number, unit: Range, index: number, found: Findings): LocalAttribution | null {
  const word = p.words[i];
  const reading = verbReading(word);
  if (!reading) return null;
  if (reading.verb.lemma === 'seem' || reading.verb.lemma === 'appear') return seeming(p, i, unit, index, found);
  const { forms } = reading;
  const from = unit.first;
  const to = freeUntil(found, i + 1, unit.last);
  if (to <= i + 1) return null;
  const group = verbGroup(p, i, from);
  if (group.be && forms.has('part') && !word.lower.endsWith('ing') && !isShort(p, group))
    return passive(p, i, group, reading, unit, index, found);

  if (word.lower === 'asked' && group.first === i && asksNobody(p, i, from)) return question(p, i, unit, index, found);
  const subject = subjectOf(p, i, group, reading, unit, found);
  if (subject === null) return null;
  if (reading.verb.lemma === 'hear' && !isForum(p, subject)) return null;
  const gap = relativeGap(p, i, group, reading, subject, unit, index, found);
  if (gap) return gap;
  const match = frameAfter(p, reading.verb, i, to);
  if (!match) return null;
  if (!looksVerbal(p, i, group, reading, subject, match.frame)) return null;
  if (p.words[i + 1].lower === 'by' && !group.have && word.tag === 'VERB') return null;
  const relative = subject.how === 'relative' && subject.first > from && isComma(p.words[subject.first - 1]);
  const last = extentRight(p, match.content, to, {
    frame: match.frame,
    past: forms.has('past') && !group.modal,
    relative,
    fronted: isFronted(p, subject, i, from),
  });
  const piece = trimmed(p, match.content, last);
  if (!piece || isNaming(p, group, i, reading, subject)) return null;
  const source = subject.how === 'shared' && subject.last <= subject.first ? null : subject;
  return {
    pieces: [piece],
    source,
    cue: wholeCue(
      p,
      {
        first: group.first,
        last: Math.min(match.cueLast, piece.first) > group.first ? Math.min(match.cueLast, piece.first) : i + 1,
      },
      subject.how === 'relative' ? null : subject,
      piece.first,
    ),
    manner: match.manner,
    lemma: reading.verb.lemma,
    frame: match.frame,
    unit: index,
  };
}

/** "Asked about the deal, …", "when asked whether …" */
const asksNobody = (p: Passage, i: number, from: number): boolean =>
  i === from || /^(?:when|if|and|,|repeatedly|once|later)$/.test(p.words[i - 1].lower);

function question(p: Passage, i: number, unit: Range, index: number, found: Findings): LocalAttribution | null {
  const to = freeUntil(found, i + 1, unit.last);
  let k = i + 1;
  let source: Range | null = null;
  while (k < to && k < i + 14 && !openQuestion.has(p.words[k].lower) && p.words[k].lower !== 'about') {
    if (p.words[k].lower === 'by' && k + 1 < to) {
      const end = phraseEnd(p, k + 1, to);
      if (end > k + 1) source = { first: k + 1, last: end };
    }
    if (p.run[k] >= 0 || isComma(p.words[k])) return null;
    k++;
  }
  if (k >= to || k >= i + 14) return null;
  const at = p.words[k].lower === 'about' ? k + 1 : k;
  let last = extentRight(p, at, to, { frame: 'W', past: true, relative: true });
  if (last <= at) last = to;
  const piece = trimmed(p, at, last);
  return piece
    ? {
        pieces: [piece],
        source,
        cue: { first: i, last: at > k ? at : i + 1 },
        manner: 'report',
        lemma: 'ask',
        frame: 'PW',
        unit: index,
      }
    : null;
}

/** "a plan that critics say was rushed", "what he called": what is said lies on both sides of the cue. */
function relativeGap(
  p: Passage,
  i: number,
  group: VerbGroup,
  reading: VerbReading,
  subject: Subject,
  unit: Range,
  index: number,
  found: Findings,
): LocalAttribution | null {
  const { verb } = reading;
  const manner = verb.report.has('C') ? 'report' : verb.attitude.has('C') ? 'attitude' : null;
  const to = freeUntil(found, i + 1, unit.last);
  if (!manner || subject.how !== 'phrase' || subject.first <= unit.first || to <= i + 1) return null;
  const next = p.words[i + 1];
  if (
    p.run[i + 1] >= 0 ||
    (next.tag !== 'VERB' && next.tag !== 'AUX' && !isAuxiliary(next)) ||
    next.lower.endsWith('ing') ||
    isGenitive(next)
  )
    return null;
  const before = p.words[subject.first - 1];
  if (found.taken[subject.first - 1] || !/^(?:that|which|who|what|whom)$/.test(before.lower)) return null;
  const relative = subject.first - 2 >= unit.first && isComma(p.words[subject.first - 2]);
  const last = extentRight(p, i + 1, to, { frame: 'C', past: true, relative });
  const right = trimmed(p, i + 1, last);
  if (!right) return null;
  return {
    pieces: [{ first: subject.first - 1, last: subject.first }, right],
    source: subject,
    cue: { first: group.first, last: i + 1 },
    manner,
    lemma: verb.lemma,
    frame: 'gap',
    unit: index,
  };
}

const opensClause = /^(?:when|as|while|if|after|since|because|although|though|once|before|until|unless|whenever|even)$/;

/** "In addition to saying …, Reid": nothing but an opening phrase before the cue. */
export function opensAdjunct(p: Passage, i: number, from: number): boolean {
  if (
    i - from > 8 ||
    !(p.words[from].tag === 'ADP' || /^(?:despite|after|before|by|in|amid|with|besides)$/.test(p.words[from].lower))
  )
    return false;
  for (let k = from; k < i; k++) if (p.run[k] < 0 && isComma(p.words[k])) return false;
  return true;
}

/** The cue's clause is a subordinate or participle clause before the main one. */
function isFronted(p: Passage, subject: Subject, i: number, from: number): boolean {
  if (i === from) return true;
  if (subject.how === 'shared' && opensAdjunct(p, i, from)) return true;
  if (subject.how === 'shared' && opensClause.test(p.words[from].lower)) {
    // "Though she praised the plan and called for more, …"
    for (let k = from; k < i; k++) if (p.run[k] < 0 && isComma(p.words[k])) return false;
    return true;
  }
  let before = subject.first - 1;
  while (before > from && /^(?:only|even|just)$/.test(p.words[before].lower)) before--;
  if (subject.how !== 'phrase' || before < from || subject.first > i) return false;
  return (
    opensClause.test(p.words[before].lower) &&
    (before === from ||
      before - 1 === from ||
      isComma(p.words[before - 1]) ||
      /^(?:and|but|only|even|just)$/.test(p.words[before - 1].lower))
  );
}

const isShort = (p: Passage, group: VerbGroup): boolean => isGenitive(p.words[group.first]);

function subjectOf(
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
      return start < group.first ? { first: start, last: group.first, how: 'phrase' } : null;
    }
    if (!before) return frontedSubject(p, i, unit);
    if (isDeterminer(before) || possessives.has(before.lower) || before.tag === 'ADJ') return null;
    return sharedSubject(p, group.first, unit, found);
  }
  if (group.to) return sharedSubject(p, group.first, unit, found);
  const own = subjectBefore(p, group.first, from);
  if (own) return own;
  if (
    before &&
    /^(?:and|but|or|then|,)$/.test(before.lower) &&
    (reading.forms.has('past') || reading.forms.has('s') || group.first < i)
  )
    return sharedSubject(p, group.first, unit, found);
  return null;
}

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

/** The subject of an earlier verb that this one shares: "rose and said", "left, adding that". */
export function sharedSubject(p: Passage, at: number, unit: Range, found: Findings): Subject | null {
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
  for (let i = at - 1; i >= unit.first; i--) {
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
    if (subject?.how === 'relative' && !/^(?:and|but|or)$/.test(p.words[at - 1]?.lower ?? '')) {
      i = group.first;
      continue;
    }
    if (subject) return { ...subject, how: 'shared' };
    i = group.first;
  }
  return best?.source ? { ...best.source, how: 'shared' } : null;
}

/** "a film called “Harbour”": nobody calls it so. */
function isNaming(p: Passage, group: VerbGroup, i: number, reading: VerbReading, subject: Subject): boolean {
  const naming = /^(?:call|dub|label|brand|term|title|headline|caption)$/.test(reading.verb.lemma);
  return (
    naming &&
    group.first === i &&
    subject.how === 'phrase' &&
    subject.last === i &&
    /^(?:an?|one|two|three|another|some|its|their)$/.test(p.words[subject.first].lower)
  );
}

const strong = new Set(['T', 'Q', 'W', 'C']);

/** Nouns look like verbs: "the report that", "claims of", "Marsh reports that". */
function looksVerbal(
  p: Passage,
  i: number,
  group: VerbGroup,
  reading: VerbReading,
  subject: Subject,
  frame: string,
): boolean {
  const word = p.words[i];
  const { forms, verb } = reading;
  const helped = group.first < i && (group.modal || group.have || group.be || group.to);
  if (helped) return true;
  if (word.lower.endsWith('ing')) return word.tag === 'VERB' || strong.has(frame);
  const before = p.words[i - 1];
  if (
    before &&
    isDeterminer(before) &&
    before.tag === 'DET' &&
    !/^(?:this|that|these|those|all|both|some|many|another|others|each|neither|either|most|none)$/.test(before.lower)
  )
    return false;
  if (before && (possessives.has(before.lower) || isGenitive(before))) return false;
  const unlike = forms.has('past') && !forms.has('base') && !forms.has('s');
  if (unlike) return word.tag === 'VERB' || verb.plain || strong.has(frame);
  if (word.tag === 'VERB') return true;
  // Tagged a noun or name: a verb only after its subject and before what is said.
  if (!strong.has(frame) && !(verb.plain && forms.has('s') && subject.how !== 'shared')) return false;
  if (verb.lemma === 'say') return true;
  if (before?.tag === 'ADJ' || before?.tag === 'NUM' || before?.tag === 'ADP' || before?.tag === 'VERB') return false;
  const subjectPlural =
    /(?:[^s]s|people|men|women)$/.test(p.words[subject.last - 1].lower) ||
    /^(?:they|we|i|you|many|some|half|most|majority|two|three|four|five|six|seven|eight|nine|ten|\d.*|percent|%)$/.test(
      p.words[subject.last - 1].lower,
    );
  if (forms.has('s')) return subject.how === 'relative' || !subjectPlural || verb.plain;
  return subject.how === 'relative' || subjectPlural;
}

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
]);

/** "was told that", "is expected to", "was criticised by Reid", "it was announced that". */
function passive(
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
    if (!agent || !subject || subject.how === 'relative') return null;
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

function byAgent(p: Passage, from: number, to: number): Range | null {
  for (let i = from; i + 1 < to; i++) {
    if (p.run[i] < 0 && p.words[i].lower === 'by' && isNominal(p.words[i + 1])) return subjectAfter(p, i + 1, to);
    if (p.run[i] < 0 && isMark(p.words[i], ',', ';')) return null;
  }
  return null;
}

/** Reid: “…” · Reid was blunt: “…” · and, opening a paragraph, Reid: we lost. */
function colonCue(p: Passage, i: number, unit: Range, index: number, found: Findings): LocalAttribution | null {
  if (!isMark(p.words[i], ':') || i === unit.first) return null;
  const from = freeFrom(found, i, unit.first);
  const to = freeUntil(found, i + 1, unit.last);
  if (to <= i + 1 || from >= i) return null;
  const quoted = p.run[i + 1] >= 0;
  if (quoted && p.runs[p.run[i + 1]].size < 3) return null;
  const piece = trimmed(p, i + 1, quoted ? p.runs[p.run[i + 1]].last : to);
  if (!piece) return null;
  const named = phraseStart(p, i, from);
  const alone = named === from && i - from <= 6 && endsPhrase(p.words[i - 1]);
  if (alone && (quoted || (unit.first === p.units[0].first && allNames(p, from, i)))) {
    return {
      pieces: [piece],
      source: { first: from, last: i },
      cue: { first: i, last: i + 1 },
      manner: 'report',
      lemma: ':',
      frame: ':',
      unit: index,
    };
  }
  if (!quoted || piece.last - piece.first < 6) return null;
  const opening = speakerBefore(p, from, i);
  return opening ? { pieces: [piece], ...opening, manner: 'report', lemma: ':', frame: ':', unit: index } : null;
}

/** Who a sentence that ends in a colon is about, and the words from its verb on; a named subject before a pronoun. */
function speakerBefore(
  p: Passage,
  from: number,
  colon: number,
): { readonly source: Range; readonly cue: Range } | null {
  let second: { readonly source: Range; readonly cue: Range } | null = null;
  for (let v = colon - 1; v > from; v--) {
    if (p.run[v] >= 0) continue;
    const word = p.words[v];
    if (word.tag !== 'VERB' && word.tag !== 'AUX' && !isAuxiliary(word) && !verbReading(word)) continue;
    const group = verbGroup(p, v, from);
    const subject = group.to ? null : subjectBefore(p, group.first, from);
    v = group.first;
    if (subject?.how !== 'phrase') continue;
    const found = { source: subject, cue: { first: group.first, last: colon + 1 } };
    if (p.words[subject.first].tag !== 'PRON') return found;
    second = found;
  }
  return second;
}

const allNames = (p: Passage, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (!/^\p{Lu}/u.test(p.words[i].text) && p.words[i].kind === 'word' && !isGenitive(p.words[i])) return false;
  return true;
};

/** The subject and verb of a last sentence that ends in a colon: "Reid wrote:", "The report found:". */
export function openingColon(p: Passage): { readonly source: Range; readonly cue: Range } | null {
  const unit = p.units[p.units.length - 1];
  if (!unit) return null;
  const colon = unit.last - 1;
  if (colon <= unit.first || !isMark(p.words[colon], ':') || p.run[colon] >= 0) return null;
  const opening = speakerBefore(p, unit.first, colon);
  if (opening) return opening;
  const start = phraseStart(p, colon, unit.first);
  return start < colon ? { source: { first: start, last: colon }, cue: { first: colon, last: colon + 1 } } : null;
}

/** "The plan seems to have failed", "it appears that": how it looks, to nobody named. */
function seeming(p: Passage, i: number, unit: Range, index: number, found: Findings): LocalAttribution | null {
  const to = freeUntil(found, i + 1, unit.last);
  const from = freeFrom(found, i, unit.first);
  if (to <= i + 2 || p.words[i].lower.endsWith('ing')) return null;
  const group = verbGroup(p, i, from);
  const subject = subjectBefore(p, group.first, from);
  if (!subject) return null;
  let k = i + 1;
  while (k < to && isAdverb(p.words[k]) && p.run[k] < 0) k++;
  const next = p.words[k];
  if (k + 1 >= to || p.run[k] >= 0) return null;
  const infinitive =
    next.lower === 'to' && (p.words[k + 1].tag === 'VERB' || isAuxiliary(p.words[k + 1]) || isAdverb(p.words[k + 1]));
  const looks = next.tag === 'ADJ' || next.lower === 'like' || (next.tag === 'VERB' && /(?:ed|n)$/.test(next.lower));
  const that = next.lower === 'that';
  if (!infinitive && !that && !(looks && p.words[i].lower.startsWith('seem'))) return null;
  const end = extentRight(p, k, to, {
    frame: infinitive ? 'I' : 'C',
    past: p.words[i].lower.endsWith('ed'),
    relative: false,
  });
  const pieces = [
    that || subject.how !== 'phrase' ? null : trimmed(p, subject.first, subject.last),
    trimmed(p, k, end),
  ];
  const whole = pieces.filter((piece): piece is Range => piece !== null);
  if (whole.length === 0) return null;
  return {
    pieces: whole,
    source: null,
    cue: { first: group.first, last: i + 1 },
    manner: 'attitude',
    lemma: p.words[i].lemma,
    frame: 'seem',
    unit: index,
  };
}
