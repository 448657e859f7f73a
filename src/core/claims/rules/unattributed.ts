import type { QueryLevel, Related } from '../../contract';
import type { Facts } from '../../facts';
import { wordSet } from '../../lexicon/forms';
import type { Finding, Rule } from '../../rule';
import { accusationsIn } from '../risk/accusation';
import { copyOf, isSourced, namedIn, spanOf, type CopySentence } from '../risk/copy';
import { saysWhich } from '../risk/named-event';
import { isOfPoll } from '../risk/polls';
import { isOwnResult, isPrice } from '../risk/results';
import type { RiskKind, Statement } from '../risk/statement';
import { statementsIn } from '../risk/statements';
import { vagueAt } from './vague';
import { addSource, capital, heldBy, nearestRelated, short, wordsOf } from './support';

const levels: Record<RiskKind, QueryLevel> = {
  casualty: 'warning',
  medical: 'warning',
  conflict: 'warning',
  statistic: 'information',
  cause: 'information',
  record: 'information',
  forecast: 'information',
  motive: 'information',
  incident: 'hint',
};
const ranks: readonly QueryLevel[] = ['error', 'warning', 'information', 'hint'];
const weightOf = (kind: RiskKind): 'figure' | 'motive' | 'statement' =>
  kind === 'casualty' || kind === 'statistic'
    ? 'figure'
    : kind === 'motive' || kind === 'cause'
      ? 'motive'
      : 'statement';

export const unattributed: Rule = {
  code: 'claims/unattributed',
  title: 'Who says so?',
  level: 'information',
  *check(facts: Facts): Iterable<Finding> {
    const headline = headlineOf(facts);
    const accusing = new Set(accusationsIn(facts).flatMap((a) => (a.reported ? [] : [a.at.index])));
    for (const at of copyOf(facts)) {
      if (at.spoken || at.question || at.plot) continue;
      const here = statementsIn(at.prose)
        .filter((s) => s.sentence === at.sentence.index)
        .map((statement) => ({ statement, level: levelOf(facts, at, statement, headline) }));
      // One query a sentence: whoever says the one thing says the other. What is milder is listed as a hint.
      const first = [...here].sort((a, b) => ranks.indexOf(a.level) - ranks.indexOf(b.level))[0];
      for (const one of here) {
        const { statement } = one;
        const level = one === first && !accusing.has(at.index) ? one.level : 'hint';
        const span = spanOf(at, statement.range);
        const sourced = isSourced(at, weightOf(statement.kind));
        const related = sourced ? sourceOf(facts, at) : nearestRelated(facts, span.start);
        yield {
          ...span,
          level,
          message: sourced ? checkMessage(at) : messageFor(statement.kind, short(wordsOf(facts, span))),
          related,
          fixes: level === 'hint' ? [] : addSource(facts, at.paragraph, statement.sentence, span.start),
        };
      }
    }
  },
};

/** What stands behind a statement that is listed only to be ticked. */
function checkMessage(at: CopySentence): string {
  switch (at.sourcing?.by) {
    case 'act':
      return 'Statement to check. The act is its own source.';
    case 'link':
      return 'Statement to check. A link stands on it.';
    case 'backward':
      return 'Statement to check. Its source comes further on.';
    default:
      return 'Statement to check. Its source is given.';
  }
}

/** Who says it, where somebody does: for the fact-checker's list. */
function sourceOf(facts: Facts, at: CopySentence): Related[] {
  const attribution = at.sourcing?.attribution;
  const span = attribution?.source ?? attribution?.cue;
  if (!attribution || !span) return [];
  return [{ ...span, message: `Source: ${short(attribution.speaker ?? wordsOf(facts, span))}, ${attribution.link}.` }];
}

function levelOf(facts: Facts, at: CopySentence, statement: Statement, headline: ReadonlySet<string>): QueryLevel {
  const { kind } = statement;
  if (hasVague(facts, at)) return 'hint';
  if (isSourced(at, weightOf(kind)) || shown(at, statement) || believed(facts, at, statement)) return 'hint';
  // "last year" dates a figure and makes no background of it, nor a cause public; a forecast is dated ahead.
  const background = kind === 'statistic' || kind === 'cause' ? at.old : kind === 'forecast' ? false : at.background;
  if (statement.weak || background || at.history || saysWhich(at.prose, statement)) return 'hint';
  if (at.market && kind === 'statistic') return 'hint';
  if (isPrice(at.prose, statement) || isOwnResult(facts, at, statement) || isOfPoll(facts, at, statement))
    return 'hint';
  if (at.sport && kind !== 'medical' && kind !== 'conflict') return 'hint';
  if (facts.type === 'obituary' && kind !== 'medical') return 'hint';
  if (kind === 'motive' && !ofNamed(facts, at, statement)) return 'hint';
  const level = levels[kind];
  return level === 'information' && repeats(at, statement, headline) ? 'warning' : level;
}

/** "It is feared that …": whose fear is asked there already (one query a matter). */
function hasVague(facts: Facts, at: CopySentence): boolean {
  const { words } = at.prose;
  for (let i = at.sentence.first; i < at.sentence.last; i++)
    if (words[i].lower === 'it' && words[i].quoted === 0 && vagueAt(facts, at, i)) return true;
  return false;
}

/** What somebody believes or expects is told as theirs: "Experts, including Vale, believe the law will fail". */
function believed(facts: Facts, at: CopySentence, { kind, range }: Statement): boolean {
  if (kind === 'motive' || kind === 'cause') return false;
  return heldBy(facts, at.paragraph.index, spanOf(at, range));
}

const papers = wordSet(
  'figures data statistics records minutes results documents papers accounts maps photographs footage images filings tables',
);

/** "Figures from the transport office show that …": the paper is the source. */
function shown(at: CopySentence, statement: Statement): boolean {
  const { words } = at.prose;
  let paper = false;
  for (let i = at.sentence.first; i < statement.range.first; i++) {
    if (papers.has(words[i].lower)) paper = true;
    else if (
      paper &&
      /^(?:show|shows|showed|suggest|suggests|suggested|indicate|indicates|indicated|reveal|revealed|confirm|confirmed)$/.test(
        words[i].lower,
      )
    )
      return true;
  }
  return false;
}

/** A motive is taken from a named person's head, or from that of the one just named. */
function ofNamed(facts: Facts, at: CopySentence, statement: Statement): boolean {
  const { subject } = statement;
  if (!subject) return false;
  if (namedIn(facts, at, subject, ['person']) !== null) return true;
  const first = at.prose.words[subject.first];
  // "because she feared" after a name: that it is a person, the pronoun says.
  const last = at.prose.words[statement.range.first + 1];
  if (/^(?:he|she)$/.test(last?.lower ?? '') && (first.tag === 'PROPN' || /^(?:he|she)$/.test(first.lower)))
    return true;
  return /^(?:he|she)$/.test(first.lower) && facts.names.names.some((n) => n.kind === 'person');
}

/** Words that carry meaning, cut to what they share with their plurals and pasts. */
const stem = (word: string): string => word.toLowerCase().slice(0, 5);

function headlineOf(facts: Facts): ReadonlySet<string> {
  const out = new Set<string>();
  for (const paragraph of facts.article.paragraphs) {
    if (paragraph.role !== 'headline') continue;
    for (const word of paragraph.prose.words)
      if (word.kind === 'number' || word.text.length > 3) out.add(stem(word.text));
  }
  return out;
}

/** The headline repeats the statement: its figure, or two of its words. */
function repeats(at: CopySentence, { range }: Statement, headline: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of at.prose.words.slice(range.first, range.last)) {
    if (word.kind === 'number' && headline.has(stem(word.text))) return true;
    if (word.text.length > 3 && headline.has(stem(word.text))) shared++;
  }
  return shared > 1;
}

function messageFor(kind: RiskKind, words: string): string {
  switch (kind) {
    case 'casualty':
      return /kill|die|dead|toll|drown|perish|lives|slain/i.test(words)
        ? 'Death toll with no source. Who says so?'
        : 'Casualty figure with no source. Who says so?';
    case 'medical':
      return `"${capital(words)}": whose finding?`;
    case 'conflict':
      return `"${capital(words)}": military claim with no source. Who says so?`;
    case 'statistic':
      return `"${capital(words)}": figure with no source. Who says so?`;
    case 'cause':
      return `"${capital(words)}": cause with no source. Who says so?`;
    case 'motive':
      return `"${capital(words)}": how is the reason known?`;
    case 'record':
      return `"${capital(words)}": says who?`;
    case 'forecast':
      return `"${capital(words)}": forecast with no source. Who says so?`;
    case 'incident':
      return `"${capital(words)}": no source in reach.`;
  }
}
