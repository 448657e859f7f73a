import type { Word } from '../../article/article';
import type { Fix, QueryLevel } from '../../contract';
import type { Facts } from '../../facts';
import { crimeNouns, offenders } from '../../lexicon/crimes';
import { wordSet } from '../../lexicon/forms';
import { personNouns, roleNouns } from '../../lexicon/people';
import type { Finding, Rule } from '../../rule';
import { identify } from '../risk/accusation';
import { isDeterminer, isSubordinator, predicateAt, type Range } from '../risk/clause';
import { copyOf, isSourced, namedIn, spanOf, type CopySentence } from '../risk/copy';
import { isLegalMatter } from './legal-charge';
import { addSource, wordsOf } from './support';

const adverbs = wordSet('allegedly reportedly purportedly supposedly');
const adjectives = wordSet('alleged purported');
const be = wordSet('is are was were');
/** "were once thought to": what nobody says now needs nobody who says it. */
const formerly = wordSet('once long formerly traditionally originally previously initially');
const said = wordSet('said understood believed thought alleged rumoured rumored reported');
/** Those who accuse, and the papers they do it in. */
const accusers =
  wordSet(`police prosecutor prosecutors detective detectives indictment indicted lawsuit suit complaint complaints sued charged
  charges court judge trial tribunal investigators investigator accused accuses accusing accusation whistleblower
  plaintiff plaintiffs inquiry warrant arrested auditors auditor regulator hearing inquest alleges allege investigating investigated examined examining`);
/** Those who weigh and check: they accuse in their own paragraph, not in the next. */
const forums = wordSet('judge court regulator auditor auditors hearing examined examining');
const reporters = wordSet(
  'report reports newspaper paper media magazine broadcaster bbc reuters journal documentary website tabloid',
);
const known = wordSet('islamic state caliphate');

export const allegedNoSource: Rule = {
  code: 'claims/alleged-no-source',
  title: 'Alleged by whom?',
  level: 'information',
  *check(facts: Facts): Iterable<Finding> {
    const copy = copyOf(facts);
    for (const at of copy) {
      if (at.spoken || at.plot) continue;
      const { words } = at.prose;
      const taken: number[] = [];
      // A line with no verb is a heading or a note, no copy.
      if (!words.slice(at.sentence.first, at.sentence.last).some((w) => w.tag === 'VERB' || w.tag === 'AUX')) continue;
      for (let i = at.sentence.first; i < at.sentence.last; i++) {
        if (words[i].quoted > 0) continue;
        const hedge = hedgeAt(at, i);
        if (!hedge) continue;
        const redundant = isRedundant(at, i);
        if (
          !redundant &&
          (isSourced(at, 'statement') || hasAccuser(copy, at, i, hedge.kind)) &&
          !isOfSpeaker(facts, copy, at, hedge)
        )
          continue;
        if (taken.some((t) => t >= i - 1 && t < hedge.range.last)) continue;
        taken.push(i);
        const span = spanOf(at, hedge.range);
        const text = wordsOf(facts, span);
        yield {
          ...span,
          level: levelOf(facts, copy, at, i, hedge),
          message: redundant ? `"${text}" after "accused": cut one?` : messageFor(hedge.kind, text),
          related: laterAccuser(facts, copy, at),
          fixes: redundant
            ? [cut(facts, at, i)]
            : hedge.kind === 'so-called'
              ? []
              : addSource(facts, at.paragraph, at.sentence.index, at.start),
        };
      }
    }
  },
};

type Kind = 'alleged' | 'reported' | 'hearsay' | 'so-called';
interface Hedge {
  readonly kind: Kind;
  readonly range: Range;
}

function hedgeAt(at: CopySentence, i: number): Hedge | null {
  const { words } = at.prose;
  const { lower } = words[i];
  const one = { first: i, last: i + 1 };
  if (adverbs.has(lower)) return { kind: lower === 'reportedly' ? 'reported' : 'alleged', range: one };
  if (adjectives.has(lower)) {
    // "alleged killer Ralph Horn" is a label; "what is alleged" and "Smith alleged that" are verbs.
    const next = words[i + 1];
    if (!next || i + 1 >= at.sentence.last || next.kind === 'mark') return null;
    // "the purported will": the paper, not the auxiliary.
    if (next.lower === 'will' && isDeterminer(words[i - 1])) return { kind: 'alleged', range: one };
    if (words[i].tag === 'VERB' && next.tag !== 'NOUN' && next.tag !== 'ADJ') return null;
    if (
      next.tag === 'PROPN' ||
      next.tag === 'PRON' ||
      next.tag === 'DET' ||
      next.tag === 'SCONJ' ||
      next.tag === 'VERB' ||
      next.tag === 'PART'
    )
      return null;
    return { kind: 'alleged', range: one };
  }
  if (be.has(lower)) {
    let k = i + 1;
    while (k < at.sentence.last && words[k].tag === 'ADV' && !said.has(words[k].lower)) k++;
    if (
      k < at.sentence.last &&
      !formerly.has(words[k - 1].lower) &&
      said.has(words[k].lower) &&
      words[k + 1]?.lower === 'to' &&
      isVerb(words[k + 2]) &&
      words[i - 1]?.lower !== 'it'
    ) {
      const last = words[k + 2]?.lower === 'be' && words[k].lower === 'said' ? k + 3 : k + 2;
      const { subject } = predicateAt(at.prose, k, new Set(['part', 'past']), at.sentence.first);
      return subject && !isThing(at, subject) ? { kind: 'hearsay', range: { first: i, last } } : null;
    }
  }
  if (lower === 'so-called') {
    const next = words.slice(i + 1, Math.min(at.sentence.last, i + 4));
    if (next.some((w) => known.has(w.lower)) || (next[0] && next[0].quoted > 1)) return null;
    const head = headNoun(next);
    if (
      !head ||
      !(
        crimeNouns.has(head.lower) ||
        offenders.has(head.lower) ||
        roleNouns.has(head.lower) ||
        personNouns.has(head.lower) ||
        head.lower === 'expert' ||
        /[^aeiou](?:er|or|ist|ian)$/.test(head.lower)
      )
    )
      return null;
    return { kind: 'so-called', range: one };
  }
  return null;
}

/** "Wray said the cards were hers. He is thought to have retired": what Wray said is no ground for it. */
function isOfSpeaker(facts: Facts, copy: readonly CopySentence[], at: CopySentence, { kind, range }: Hedge): boolean {
  const before = copy[at.index - 1];
  const told = before?.paragraph === at.paragraph && before.sourcing?.by === 'own' ? before.sourcing.attribution : null;
  if (kind !== 'hearsay' || !told || told.speakerName === null || at.sourcing?.by === 'own') return false;
  const { subject } = predicateAt(at.prose, range.first + 1, new Set(['part', 'past']), at.sentence.first);
  return subject !== null && identify(facts, copy, at, subject)?.name?.index === told.speakerName;
}

const isVerb = (word: Word | undefined): boolean =>
  word?.tag === 'VERB' || word?.tag === 'AUX' || word?.lower === 'have' || word?.lower === 'be';

/** The noun the next words build up to. */
function headNoun(words: readonly Word[]): Word | undefined {
  let head: Word | undefined;
  for (const word of words) {
    if (word.kind === 'mark') continue;
    if (word.tag === 'NOUN') head = word;
    else if (word.tag !== 'ADJ') break;
  }
  return head;
}

/** "The virus is believed to have": about a thing, it is no tale told of somebody. */
function isThing(at: CopySentence, subject: Range): boolean {
  const list = at.prose.words.slice(subject.first, subject.last);
  return list.some((w) =>
    /^(?:virus|fire|blaze|cause|species|fossil|fossils|remains|building|castle|ship|wreck|bones|temple|crater|object|planet|star|asteroid|storm|earthquake|quake|outbreak|painting|manuscript|there)$/.test(
      w.lower,
    ),
  );
}

/** "accused her of allegedly taking", "sued for allegedly taking": whose word it is the verb says. */
function isRedundant(at: CopySentence, i: number): boolean {
  const { words } = at.prose;
  if (!/^(?:allegedly|alleged)$/.test(words[i].lower)) return false;
  let near = i - 7;
  // The name with its age and home may stand between: the preposition is right before the word, then.
  if (words[i].lower === 'allegedly' && /^(?:of|with|for)$/.test(words[i - 1]?.lower ?? '')) near = i - 14;
  for (let k = i - 1; k >= Math.max(at.sentence.first, near); k--) {
    const between = words.slice(k + 1, i);
    if (/^(?:accus(?:ed|es|ing|e)|charged|suspected)$/.test(words[k].lower))
      return between.some((w) => w.lower === 'of' || w.lower === 'with');
    if (/^(?:sued|indicted|prosecuted)$/.test(words[k].lower)) return between.some((w) => w.lower === 'for');
    if (words[k].tag === 'VERB' || isSubordinator(words[k])) return false;
  }
  return false;
}

const wasSaid = /^(?:was|were) (?:said|alleged) to have/;

/** Somebody who accuses, or a report that reports, named in this sentence or before it in its section. */
function hasAccuser(copy: readonly CopySentence[], at: CopySentence, i: number, kind: Kind): boolean {
  const { words } = at.prose;
  // "Reid was said to have taken the van", below his trial: as the court heard.
  const tried = kind === 'hearsay' && wasSaid.test([0, 1, 2, 3].map((k) => words[i + k]?.lower ?? '').join(' '));
  const list = tried ? accusers : kind === 'reported' || kind === 'hearsay' ? reporters : accusers;
  for (let k = at.sentence.first; k < at.sentence.last; k++) {
    if (k === i || words[k].quoted > 0) continue;
    if (list.has(words[k].lower) || isLegalMatter(words, k)) return true;
  }
  // "dismissed an alleged breach": whose business it is does not matter any more.
  if (words.slice(Math.max(at.sentence.first, i - 3), i).some((w) => /^(?:dismissed|upheld|rejected)$/.test(w.lower)))
    return true;
  // "the allegations made by Ms Cole"
  if (
    words
      .slice(at.sentence.first, at.sentence.last)
      .some(
        (w, k, all) =>
          w.lower === 'by' && /^(?:made|brought|levelled|leveled|raised|filed)$/.test(all[k - 1]?.lower ?? ''),
      )
  )
    return true;
  for (let n = at.index - 1; n >= 0 && copy[n].paragraph.section === at.paragraph.section; n--) {
    const before = copy[n];
    const sameParagraph = before.paragraph === at.paragraph;
    if (!sameParagraph && !tried && kind !== 'alleged' && kind !== 'so-called') break;
    const told = before.prose.words.slice(before.sentence.first, before.sentence.last);
    if (told.some((w) => list.has(w.lower) && (sameParagraph || tried || !forums.has(w.lower)))) return true;
    if (
      sameParagraph &&
      before.sourcing?.by === 'own' &&
      before.sourcing.attribution?.source &&
      before.sourcing.attribution.sourceKind !== 'vague'
    )
      return true;
  }
  return false;
}

function levelOf(facts: Facts, copy: readonly CopySentence[], at: CopySentence, i: number, hedge: Hedge): QueryLevel {
  if (isRedundant(at, i)) return 'information';
  const { prose, sentence } = at;
  const first = hedge.kind === 'hearsay' ? hedge.range.first : i;
  let verb = first;
  if (hedge.kind !== 'so-called' && !adjectives.has(prose.words[i].lower)) {
    while (verb + 1 < sentence.last && prose.words[verb].tag !== 'VERB' && verb < i + 4) verb++;
    const { subject } = predicateAt(
      prose,
      hedge.kind === 'hearsay' ? first : verb,
      new Set(['past', 'part', 's', 'base']),
      sentence.first,
    );
    if (!subject) return 'information';
    if (namedIn(facts, at, subject, ['person'])) return 'warning';
    const who = identify(facts, copy, at, subject);
    return who?.name?.kind === 'person' && hedge.kind === 'alleged' ? 'warning' : 'information';
  }
  // "Frey's alleged debts", "the alleged gift to Frey": a person named right beside it.
  const near = { first: Math.max(sentence.first, i - 3), last: Math.min(sentence.last, i + 5) };
  return namedIn(facts, at, near, ['person']) ? 'warning' : 'information';
}

function messageFor(kind: Kind, text: string): string {
  switch (kind) {
    case 'alleged':
      return `"${text}": alleged by whom?`;
    case 'reported':
      return `"${text}": whose report?`;
    case 'hearsay':
      return `"${text}": by whom?`;
    case 'so-called':
      return `"${text}": called so by whom?`;
  }
}

/** The first accuser named further on, which may be all that is missing. */
function laterAccuser(facts: Facts, copy: readonly CopySentence[], at: CopySentence): Finding['related'] {
  for (let n = at.index + 1; n < copy.length; n++) {
    const { words } = copy[n].prose;
    for (let k = copy[n].sentence.first; k < copy[n].sentence.last; k++) {
      if (!accusers.has(words[k].lower)) continue;
      const span = spanOf(copy[n], { first: k, last: k + 1 });
      return [{ ...span, message: `Accuser further on, line ${String(facts.article.lineAt(span.start))}.` }];
    }
  }
  return [];
}

function cut(facts: Facts, at: CopySentence, i: number): Fix {
  const span = spanOf(at, { first: i, last: i + 1 });
  const { text } = facts.article;
  const end = text[span.end] === ' ' ? span.end + 1 : span.end;
  return { title: `Cut "${wordsOf(facts, span)}"`, edits: [{ start: span.start, end, text: '' }] };
}
