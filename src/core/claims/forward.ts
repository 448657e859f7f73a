import type { Word } from '../article/article';
import { colonCue } from './colon';
import { extentRight } from './extent';
import { frameAfter } from './frame';
import { isFronted } from './fronted';
import {
  type VerbGroup,
  type VerbReading,
  isAuxiliary,
  isComma,
  isDeterminer,
  isGenitive,
  possessives,
  verbGroup,
  verbReading,
} from './grammar';
import type { Findings, LocalAttribution } from './findings';
import type { Passage, Range } from './passage';
import { passive } from './passive';
import { phraseStart } from './phrase';
import { phraseEnd } from './phrase-end';
import { asksNobody, question } from './question';
import { asSaying, quotedAs } from './quoted-as';
import { seeming } from './seeming';
import type { Subject } from './source';
import { freeUntil, isForum, trimmed } from './stretch';
import { subjectOf } from './subject';
import { wholeCue } from './whole-cue';

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

  if (word.lower === 'asked' && group.first === i && asksNobody(p, i, unit)) return question(p, i, unit, index, found);
  const as = asSaying(p, i, reading, unit.last);
  if (as > 0) return quotedAs(p, i, as, group, reading, unit, index, found);
  const subject = subjectOf(p, i, group, reading, unit, found);
  if (subject === null) return null;
  if (reading.verb.lemma === 'hear' && !isForum(p, subject)) return null;
  const gap = relativeGap(p, i, group, reading, subject, unit, index, found);
  if (gap) return gap;
  const match = frameAfter(p, reading.verb, i, to);
  if (!match) return null;
  if (
    (!word.lower.endsWith('ing') && showsRespect(p, reading, match.frame, match.content, subject)) ||
    isToldToo(p, i, reading, from)
  )
    return null;
  if (!looksVerbal(p, i, group, reading, subject, match.frame)) return null;
  if (isDue(p, reading, match.frame, match.content, to)) return null;
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

/** "Both sides had shown “real respect”": papers and figures show what they say, people do not. */
const showsRespect = (p: Passage, { verb }: VerbReading, frame: string, content: number, subject: Subject): boolean =>
  verb.lemma === 'show' &&
  frame === 'N' &&
  p.run[content] >= 0 &&
  !p.words
    .slice(subject.first, subject.last)
    .some((w) =>
      /^(?:figures?|data|stud(?:y|ies)|reports?|results?|surveys?|polls?|records?|documents?|papers?|e-?mails?|tests?|research|footage|letters?|statements?|it|they|which|that)$/.test(
        w.lower,
      ),
    );

/** "The group reports third-quarter sales on Tuesday": what a firm is to publish, and nothing it said. */
function isDue(p: Passage, { verb, forms }: VerbReading, frame: string, content: number, to: number): boolean {
  if (verb.lemma !== 'report' || frame !== 'N' || forms.has('past') || p.run[content] >= 0) return false;
  const object = p.words.slice(content, phraseEnd(p, content, to));
  return (
    object.some((w) => /^(?:results|sales|earnings|figures|profits?|numbers|revenues?)$/.test(w.lower)) &&
    !object.some((w) => /\d/.test(w.text) || /^an?$/.test(w.lower)) &&
    !/^(?:of|up|down)$/.test(p.words[content + object.length]?.lower ?? '')
  );
}

const received = /^(?:given|handed|sent|issued|shown|called|summoned|briefed|gathered|told|asked|taken|moved|stopped)$/;

/** "were given the rota and warned that": what is said is said to them. */
function isToldToo(p: Passage, i: number, { verb, forms }: VerbReading, from: number): boolean {
  if (!verb.report.has('R') || !forms.has('part') || p.words[i - 1]?.lower !== 'and') return false;
  for (let k = i - 2; k > from && p.run[k] < 0; k--) {
    if (/^[,;:]$/.test(p.words[k].text)) return false;
    if (received.test(p.words[k].lower) && /^(?:was|were|been|being|is|are)$/.test(p.words[k - 1].lower)) return true;
    if (p.words[k].tag === 'VERB') return false;
  }
  return false;
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
  const manner = verb.report.has('C') || verb.report.has('L') ? 'report' : verb.attitude.has('C') ? 'attitude' : null;
  const to = freeUntil(found, i + 1, unit.last);
  if (!manner || subject.how !== 'phrase' || subject.first <= unit.first || to <= i + 1) return null;
  const next = p.words[i + 1];
  const opener = p.words[subject.first - 1].lower;
  const named = verb.report.has('L') && /^(?:what|which|whom|that)$/.test(opener);
  if (named && (p.run[i + 1] >= 0 || (opener === 'what' && isDeterminer(next)) || next.tag === 'ADJ')) {
    // "in what officials called a mistake", "a plan that critics called unfair"
    const end = p.run[i + 1] >= 0 ? p.runs[p.run[i + 1]].last : phraseEnd(p, i + 1, to);
    const label = trimmed(p, i + 1, end);
    if (!label || found.taken[subject.first - 1]) return null;
    const what = { first: subject.first - 1, last: subject.first };
    const cue = { first: group.first, last: i + 1 };
    return {
      pieces: [what, label],
      source: subject,
      cue,
      manner: 'report',
      lemma: verb.lemma,
      frame: 'L',
      unit: index,
    };
  }
  if (
    p.run[i + 1] >= 0 ||
    (next.tag !== 'VERB' && next.tag !== 'AUX' && !isAuxiliary(next)) ||
    next.lower.endsWith('ing') ||
    isGenitive(next)
  )
    return null;
  let open = subject.first - 1;
  while (open > unit.first && /^(?:even|some|many|most|only|just)$/.test(p.words[open].lower)) open--;
  if (found.taken[open]) return null;
  const bare = p.words[open].tag === 'NOUN' && p.run[open] < 0 && verb.lemma === 'say' && open === subject.first - 1;
  if (!bare && !/^(?:that|which|who|what|whom)$/.test(p.words[open].lower)) return null;
  const relative = open - 1 >= unit.first && isComma(p.words[open - 1]);
  const last = extentRight(p, i + 1, to, { frame: 'C', past: true, relative });
  const right = trimmed(p, i + 1, last);
  if (!right) return null;
  return {
    pieces: [{ first: bare ? Math.min(open, phraseStart(p, open + 1, unit.first)) : open, last: open + 1 }, right],
    source: subject,
    cue: { first: group.first, last: i + 1 },
    manner,
    lemma: verb.lemma,
    frame: 'gap',
    unit: index,
  };
}

const isShort = (p: Passage, group: VerbGroup): boolean => isGenitive(p.words[group.first]);

/** "a film called “Harbour”": nobody calls it so. */
function isNaming(p: Passage, group: VerbGroup, i: number, reading: VerbReading, subject: Subject): boolean {
  const naming = /^(?:call|dub|label|brand|term|title|headline|caption)$/.test(reading.verb.lemma);
  return (
    naming &&
    group.first === i &&
    subject.how === 'phrase' &&
    subject.last === i &&
    (p.run[i + 1] >= 0 || p.words[i + 1].tag === 'PROPN') &&
    /^(?:an?|one|two|three|another|some|its|their)$/.test(p.words[subject.first].lower)
  );
}

const strong = new Set(['T', 'Q', 'W', 'C']);

const papers = new Set(['statement', 'letter', 'post', 'message', 'note', 'video', 'email', 'e-mail', 'memo', 'tweet', 'document', 'report', 'article', 'blog', 'thread']); // prettier-ignore

/** Nouns look like verbs: "the report that", "claims of", "Falk reports that". */
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
  const before = p.words[i - 1];
  if (
    before &&
    isDeterminer(before) &&
    before.tag === 'DET' &&
    !/^(?:this|that|these|those|all|both|some|many|another|others|each|neither|either|most|none)$/.test(before.lower)
  )
    return false;
  if (
    before &&
    (possessives.has(before.lower) || (isGenitive(before) && !/^(?:said|says|told|added)$/.test(word.lower)))
  )
    return false;
  // "300 pledged delegates", "four alleged forgers were held": a participle after a number.
  if (
    (frame === 'N' || (frame === 'C' && word.tag === 'ADJ')) &&
    forms.has('part') &&
    (before?.tag === 'NUM' || before?.lower === 'more')
  )
    return false;
  // "In a statement posted online, the airline said": the participle says where it stood.
  if (
    forms.has('part') &&
    papers.has(before?.lower ?? '') &&
    /^(?:in|with|by|from|on|through)$/.test(p.words[subject.first - 1]?.lower ?? '')
  )
    return false;
  // "It goes without saying that"
  if (before?.lower === 'without' && /^(?:goes|go|went)$/.test(p.words[i - 2]?.lower ?? '')) return false;
  if (word.lower.endsWith('ing')) return word.tag === 'VERB' || strong.has(frame);
  const unlike = forms.has('past') && !forms.has('base') && !forms.has('s');
  if (unlike) return word.tag === 'VERB' || verb.plain || strong.has(frame);
  if (word.tag === 'VERB') return true;
  if (verb.lemma === 'state') return false;
  // Tagged a noun or name: a verb only after its subject and before what is said.
  if (!strong.has(frame) && !(verb.plain && forms.has('s') && subject.how !== 'shared')) return false;
  if (verb.lemma === 'say') return true;
  if (before?.tag === 'ADJ' || before?.tag === 'NUM' || before?.tag === 'ADP' || before?.tag === 'VERB') return false;
  const subjectPlural = plural.test(agreeing(p, subject).lower);
  if (forms.has('s')) return subject.how === 'relative' || !subjectPlural || verb.plain;
  return subject.how === 'relative' || subjectPlural;
}

const plural =
  /[^s]s$|(?:people|men|women)$|^(?:they|we|i|you|many|some|half|most|majority|two|three|four|five|six|seven|eight|nine|ten|\d.*|percent|%)$/;

/** The word that the verb agrees with: "emails" in "emails obtained by the paper", "residents" in "residents of the town". */
function agreeing(p: Passage, { first, last }: Subject): Word {
  for (let i = first + 1; i < last; i++)
    if (p.words[i].tag === 'ADP' || p.words[i].tag === 'VERB') return p.words[i - 1];
  return p.words[last - 1];
}
