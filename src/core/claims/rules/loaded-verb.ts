import type { Prose, Word } from '../../article/article';
import type { Fix, Related } from '../../contract';
import type { Facts } from '../../facts';
import { verbFormsOf, wordSet, type VerbEntry } from '../../lexicon/forms';
import { evidenceNouns, legalSpeakers, loadedVerbs, otherSenses, type LoadedVerb } from '../../lexicon/loaded-verbs';
import { bodyWords, personNouns, roleNouns } from '../../lexicon/people';
import { vagueGroups } from '../../lexicon/weak-sources';
import type { Finding, Rule } from '../../rule';
import {
  headOf,
  isComma,
  isDeterminer,
  isNominal,
  isSubordinator,
  phraseAfter,
  predicateAt,
  type Predicate,
  type Range,
} from '../risk/clause';
import { copyOf, spanOf, type CopySentence } from '../risk/copy';
import { short, wordsOf } from './support';

export const loadedVerb: Rule = {
  code: 'claims/loaded-verb',
  title: '"claimed", "admitted"',
  level: 'information',
  *check(facts: Facts): Iterable<Finding> {
    for (const at of copyOf(facts)) {
      if (at.spoken || at.plot) continue;
      const { words } = at.prose;
      for (let i = at.sentence.first; i < at.sentence.last; i++) {
        if (words[i].quoted > 0) continue;
        const found = loadedAt(at, i) ?? phraseAt(at, i);
        if (!found) continue;
        const span = spanOf(at, found.range);
        const speaker = short(inMidSentence(wordsOf(facts, spanOf(at, found.speaker))), 30);
        yield {
          ...span,
          level: found.verb.level,
          message: `"${wordsOf(facts, span)}" ${found.verb.effect} ${speaker}. "${found.plain}"?`,
          related: otherSide(facts, at),
          fixes: fixesFor(found, span),
        };
      }
    }
  },
};

const objects: ReadonlyMap<string, string> = new Map([
  ['I', 'me'], ['he', 'him'], ['she', 'her'], ['we', 'us'], ['they', 'them'], ['who', 'whom'],
]); // prettier-ignore

/** Who speaks, as the message has it behind a preposition: `him`, `one reader`, `Sandel`. */
function inMidSentence(speaker: string): string {
  const opened = speaker.replace(
    /^(?:The|A|An|One|Two|Three|Some|Several|Many|Most|His|Her|Its|Our|Their|My|He|She|It|They|We|This|That|These|Those|Another|Both|Each)\b/,
    (word) => word.toLowerCase(),
  );
  return objects.get(opened) ?? opened;
}

interface Found {
  readonly verb: LoadedVerb;
  readonly range: Range;
  readonly speaker: Range;
  readonly plain: string;
  /** Whether the plain word can stand where the loaded one stood. */
  readonly swaps: boolean;
}

function loadedAt(at: CopySentence, i: number): Found | null {
  const { prose, sentence } = at;
  const word = prose.words[i];
  const entry = loadedVerbs.get(word.lower);
  if (!entry) return null;
  const predicate = predicateAt(prose, i, entry.forms, sentence.first);
  if (predicate.passive || predicate.negated || predicate.modal !== null) return null;
  const inverted = invertedSpeaker(prose, i, sentence.last, entry);
  if (!inverted && (!predicate.finite || !predicate.subject || predicate.relative)) return null;
  if (
    word.tag === 'NOUN' &&
    !entry.forms.has('past') &&
    !inverted &&
    !/^(?:that|the|he|she|they|it)$/.test(prose.words[i + 1]?.lower ?? '')
  )
    return null;
  const speaker = inverted ?? predicate.subject;
  if (!speaker) return null;
  const head = prose.words[headOf(prose, speaker)];
  const frame = inverted ? 'quote' : frameAt(prose, i, sentence.last, entry.lemma);
  if (frame === null || !entry.value.frames.has(frame)) return null;
  const refuting = entry.lemma === 'refute' || entry.lemma === 'rebut';
  if (refuting && evidenceNouns.has(head.lower)) return null;
  if ((entry.lemma === 'allege' || entry.lemma === 'claim') && legalSpeakers.has(head.lower)) return null;
  if (!speaks(head)) return null;
  const plain = plainForm(entry, word, predicate);
  return {
    verb: entry.value,
    range: { first: i, last: i + 1 },
    speaker,
    plain,
    swaps: ['that', 'clause', 'quote', 'object'].includes(frame),
  };
}

/** People and bodies speak; storms and shows do not. */
const speaks = (head: Word): boolean =>
  head.tag === 'PROPN' || /^\p{Lu}/u.test(head.text) || head.tag === 'PRON' || head.kind !== 'word' || roleNouns.has(head.lower) || bodyWords.has(head.lower) ||
  personNouns.has(head.lower) || vagueGroups.has(head.lower) || /(?:man|men|woman|women|er|or|ist|ant|ent|ee|s)$/.test(head.lower); // prettier-ignore

/** `"…," claimed Sandel`: who speaks stands after the verb. */
function invertedSpeaker(prose: Prose, i: number, to: number, entry: VerbEntry<LoadedVerb>): Range | null {
  const before = prose.words[i - 1];
  if (
    !before ||
    !(isComma(before) || /^[”"’']$/.test(before.text)) ||
    !(entry.forms.has('past') || entry.forms.has('s'))
  )
    return null;
  if (before.quoted === 0 && !/^[”"’']$/.test(before.text)) return null;
  const next = prose.words[i + 1];
  if (!next || i + 1 >= to) return null;
  return isNominal(next) || isDeterminer(next) ? phraseAfter(prose, i + 1, to, 6) : null;
}

/** What follows the verb: a that-clause, a clause without "that", a quotation, an object …; null when nothing that counts. */
function frameAt(prose: Prose, verb: number, to: number, lemma: string): string | null {
  const { words } = prose;
  let at = verb + 1;
  while (at < to && words[at].tag === 'ADV' && !/^(?:that|how)$/.test(words[at].lower)) at++;
  const next = words[at];
  if (!next || at >= to) return endsQuotation(words, verb) ? 'quote' : null;
  if (next.lower === 'that') return 'that';
  if (next.lower === 'to') return words[at + 1]?.lower.endsWith('ing') ? 'to-ing' : lemma === 'claim' ? 'to' : null;
  if (next.lower === 'of' || next.lower === 'about') return next.lower;
  if (next.tag === 'ADP') return null;
  if (next.quoted > 0 || /^[:“"‘]$/.test(next.text)) return isLongQuote(words, at, to) ? 'quote' : null;
  if (isComma(next)) {
    if (words[at + 1] && words[at + 1].quoted > 0) return 'quote';
    return endsQuotation(words, verb) ? 'quote' : null;
  }
  if (next.kind === 'mark') return endsQuotation(words, verb) ? 'quote' : null;
  const object = phraseAfter(prose, at, to, 8);
  const senses = otherSenses.get(lemma);
  const list = object ? words.slice(object.first, Math.min(to, object.last + 2)) : [next];
  if (senses && list.some((w) => senses.has(w.lower))) return null;
  if (clauseFrom(prose, at, to)) return 'clause';
  if (next.lower.endsWith('ing') && next.tag === 'VERB') return 'ing';
  return object && object.last > at ? 'object' : null;
}

const isLongQuote = (words: readonly Word[], at: number, to: number): boolean => {
  let n = 0;
  for (let i = at; i < to && n < 4; i++) if (words[i].quoted > 0 && words[i].kind !== 'mark') n++;
  return n > 0;
};

/** The clause before ends a quotation: `"…," Sandel claimed.` */
function endsQuotation(words: readonly Word[], verb: number): boolean {
  for (let k = verb - 1; k >= Math.max(0, verb - 12); k--) {
    if (words[k].quoted > 0 || /^[”"’]$/.test(words[k].text)) return true;
    if (/^[.;:]$/.test(words[k].text)) return false;
    // ", he claimed" after reported words
    if (isComma(words[k]) && k < verb - 1) return true;
  }
  return false;
}

/** Whether a subject with its own verb begins at word `at`: "ballot papers had run out". */
function clauseFrom(prose: Prose, at: number, to: number): boolean {
  const { words } = prose;
  let noun = false;
  for (let i = at; i < Math.min(to, at + 12); i++) {
    const word = words[i];
    if (
      noun &&
      (word.tag === 'AUX' ||
        (word.tag === 'VERB' && !word.lower.endsWith('ing') && words[i - 1].lower !== 'to' && !isComma(words[i - 1])))
    )
      return true;
    if (word.kind === 'mark' && !/^[-$£€%]$/.test(word.text)) return false;
    if (isSubordinator(word) && noun) return false;
    if (isNominal(word)) noun = true;
  }
  return false;
}

function plainForm(entry: VerbEntry<LoadedVerb>, word: Word, predicate: Predicate): string {
  const base = entry.value.plain === 'denied' ? 'deny' : 'say';
  const forms = verbFormsOf(base);
  if (predicate.perfect) return forms.part;
  if (entry.forms.has('past')) return forms.past;
  return word.lower.endsWith('s') ? forms.s : forms.base;
}

const phrases: readonly (readonly [words: readonly string[], verb: LoadedVerb, plain: string, swaps: boolean])[] = [
  [['pointed', 'out'], { effect: 'vouches for', level: 'hint', plain: 'said', frames: new Set() }, 'said', true],
  [['points', 'out'], { effect: 'vouches for', level: 'hint', plain: 'says', frames: new Set() }, 'says', true],
  [
    ['let', 'slip'],
    { effect: 'implies a secret kept by', level: 'information', plain: 'said', frames: new Set() },
    'said',
    true,
  ],
  [
    ['lets', 'slip'],
    { effect: 'implies a secret kept by', level: 'information', plain: 'says', frames: new Set() },
    'says',
    true,
  ],
  [
    ['would', 'have', 'us', 'believe'],
    { effect: 'casts doubt on', level: 'information', plain: 'said', frames: new Set() },
    'said',
    true,
  ],
  [
    ['would', 'have', 'readers', 'believe'],
    { effect: 'casts doubt on', level: 'information', plain: 'said', frames: new Set() },
    'said',
    true,
  ],
];

function phraseAt(at: CopySentence, i: number): Found | null {
  const { prose, sentence } = at;
  if (!/^(?:point|let|would)/.test(prose.words[i].lower)) return null;
  const phrase = phrases.find(([list]) => list.every((w, k) => prose.words[i + k]?.lower === w));
  if (!phrase || i + phrase[0].length > sentence.last) return null;
  const [list, verb, plain, swaps] = phrase;
  const predicate = predicateAt(prose, i, new Set(['past']), sentence.first);
  const { subject } = predicate;
  if (!subject || predicate.relative || !predicate.finite || predicate.negated) return null;
  return { verb, range: { first: i, last: i + list.length }, speaker: subject, plain, swaps };
}

function fixesFor(found: Found, span: { start: number; end: number }): Fix[] {
  if (!found.swaps) return [];
  const fixes: Fix[] = [{ title: `"${found.plain}"`, edits: [{ ...span, text: found.plain }] }];
  if (found.plain === 'denied') fixes.push({ title: '"rejected"', edits: [{ ...span, text: 'rejected' }] });
  return fixes;
}

const plainWords = wordSet('said says told');

/** A plain "said" for somebody else, which is what the loaded word is measured by. */
function otherSide(facts: Facts, at: CopySentence): Related[] {
  const here = facts.claims.attributions.filter(
    (a) =>
      a.cue &&
      plainWords.has(wordsOf(facts, a.cue).toLowerCase()) &&
      a.source &&
      a.speakerName !== null &&
      !(a.cue.start >= at.start && a.cue.end <= at.end),
  );
  const nearest = [...here].sort(
    (a, b) => Math.abs((a.cue?.start ?? 0) - at.start) - Math.abs((b.cue?.start ?? 0) - at.start),
  )[0];
  if (!nearest?.cue || !nearest.source) return [];
  const { cue, source } = nearest;
  return [
    {
      ...cue,
      message: `${short(wordsOf(facts, source), 30)} "${wordsOf(facts, cue)}", line ${String(facts.article.lineAt(cue.start))}.`,
    },
  ];
}
