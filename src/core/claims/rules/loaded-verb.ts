import type { Prose, Word } from '../../article/article';
import type { Fix, Related } from '../../contract';
import type { Facts } from '../../facts';
import { bodyNouns } from '../../lexicon/cue-nouns';
import { verbFormsOf, wordSet, type VerbEntry } from '../../lexicon/forms';
import { evidenceNouns, legalSpeakers, loadedVerbs, type LoadedVerb } from '../../lexicon/loaded-verbs';
import { bodyWords, personNouns, roleNouns } from '../../lexicon/people';
import { vagueGroups } from '../../lexicon/weak-sources';
import type { Finding, Rule } from '../../rule';
import {
  headOf,
  isComma,
  isDeterminer,
  isNominal,
  phraseAfter,
  phraseBefore,
  predicateAt,
  type Predicate,
  type Range,
} from '../risk/clause';
import { copyOf, namedIn, spanOf, type CopySentence } from '../risk/copy';
import { isNumber } from '../risk/number';
import { isGenitive, possessives } from '../grammar';
import { frameAt } from './loaded-frame';
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
        const found = loadedAt(facts, at, i) ?? phraseAt(at, i);
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
  const bare = speaker.replace(/^(?:\W|(?:while|although|though|that|further|both)\s+)+/iu, '');
  const opened = bare.replace(
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

function loadedAt(facts: Facts, at: CopySentence, i: number): Found | null {
  const { prose, sentence } = at;
  const word = prose.words[i];
  const entry = loadedVerbs.get(word.lower);
  if (!entry) return null;
  const predicate = predicateAt(prose, i, entry.forms, sentence.first);
  if (predicate.negated || predicate.modal !== null) return null;
  const refuting = entry.lemma === 'refute' || entry.lemma === 'rebut';
  if (predicate.passive) return refuting ? refutedBy(prose, i, sentence.last, entry) : null;
  const inverted = invertedSpeaker(prose, i, sentence.last, entry) ?? unquotedSpeaker(facts, at, i, entry);
  const aside = inverted ? null : participleSpeaker(facts, at, i);
  if (!inverted && !aside && (!predicate.finite || !predicate.subject || predicate.relative)) return null;
  if (
    word.tag === 'NOUN' &&
    !entry.forms.has('past') &&
    !inverted &&
    !/^(?:that|the|he|she|they|it)$/.test(prose.words[i + 1]?.lower ?? '')
  )
    return null;
  const speaker = inverted ?? aside ?? predicate.subject;
  if (!speaker) return null;
  const head = prose.words[headOf(prose, speaker)];
  // "his recent claim that", "their alleged losses": nobody claims or alleges there.
  if (!inverted && isOwned(prose.words, speaker, entry.forms.has('past'))) return null;
  // "Four alleged hijackers": no four who allege.
  if (!inverted && isNumber(head) && /^(?:NOUN|ADJ)$/.test(prose.words[i + 1]?.tag ?? '')) return null;
  const frame = inverted ? 'quote' : frameAt(prose, i, sentence.last, entry.lemma);
  if (frame === null || !entry.value.frames.has(frame)) return null;
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

/** A phrase that ends before its noun: "their", and before what is no past "his recent". */
function isOwned(words: readonly Word[], { first, last }: Range, past: boolean): boolean {
  let end = last - 1;
  while (!past && end > first && words[end].tag === 'ADJ') end--;
  return possessives.has(words[end].lower) || (!past && isGenitive(words[end]));
}

/** "were refuted by the ministry" */
function refutedBy(prose: Prose, i: number, to: number, entry: VerbEntry<LoadedVerb>): Found | null {
  const speaker = prose.words[i + 1]?.lower === 'by' ? phraseAfter(prose, i + 2, to, 6) : null;
  if (!speaker) return null;
  const head = prose.words[headOf(prose, speaker)];
  if (evidenceNouns.has(head.lower) || !speaks(head)) return null;
  return { verb: entry.value, range: { first: i, last: i + 1 }, speaker, plain: 'denied', swaps: true };
}

/** People and bodies speak; storms and shows do not. */
const speaks = (head: Word): boolean =>
  head.tag === 'PROPN' || /^\p{Lu}/u.test(head.text) || head.tag === 'PRON' || head.kind !== 'word' || roleNouns.has(head.lower) || bodyWords.has(head.lower) || bodyNouns.has(head.lower) ||
  personNouns.has(head.lower) || vagueGroups.has(head.lower) || /(?:man|men|woman|women|person|er|or|ist|ant|ent|ee|s)$/.test(head.lower); // prettier-ignore

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
  return isNominal(next) || isDeterminer(next) || next.tag === 'ADJ' || next.tag === 'ADV'
    ? phraseAfter(prose, i + 1, to, 6)
    : null;
}

/** ", claiming that she was shut out, wrote …": a participle says it of the name before the comma. */
function participleSpeaker(facts: Facts, at: CopySentence, i: number): Range | null {
  const { words } = at.prose;
  if (!words[i].lower.endsWith('ing') || words[i + 1]?.lower !== 'that' || !isComma(words[i - 1])) return null;
  const who = phraseBefore(at.prose, i - 1, at.sentence.first);
  return who?.first === at.sentence.first && namedIn(facts, at, who, ['person', 'organisation']) ? who : null;
}

/** "The rent never falls, moaned the agent Ida Falk.": a person at the end of reported words, with no marks around them. */
function unquotedSpeaker(facts: Facts, at: CopySentence, i: number, entry: VerbEntry<LoadedVerb>): Range | null {
  const { prose, sentence } = at;
  const { words } = prose;
  if (!isComma(words[i - 1]) || i - 1 <= sentence.first || !(entry.forms.has('past') || entry.forms.has('s')))
    return null;
  if (!words.slice(sentence.first, i).some((w) => w.tag === 'VERB' || w.tag === 'AUX')) return null;
  const who = phraseAfter(prose, i + 1, sentence.last, 8);
  if (!who) return null;
  // "claimed Ida Falk and her son": what the flood did.
  const next = words[who.last];
  if (who.last < sentence.last && next.kind !== 'mark' && next.tag !== 'ADP') return null;
  const head = words[headOf(prose, who)].lower;
  return roleNouns.has(head) || personNouns.has(head) || namedIn(facts, at, who, ['person']) ? who : null;
}

function plainForm(entry: VerbEntry<LoadedVerb>, word: Word, predicate: Predicate): string {
  const base = entry.value.plain === 'denied' ? 'deny' : 'say';
  const forms = verbFormsOf(base);
  if (predicate.perfect) return forms.part;
  if (word.lower.endsWith('ing')) return forms.ing;
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
