import type { Fix, QueryLevel, Span } from '../../contract';
import type { Facts } from '../../facts';
import { memoised } from '../../memo';
import type { Finding, Rule } from '../../rule';
import { copyOf, spanOf, type CopySentence } from '../risk/copy';
import { stakesOf, type Stakes } from '../risk/stakes';
import { capital, knownSources, nearestSources, reportedBy, short, wordsOf } from './support';
import { vagueAt } from './vague';
import type { Vague } from './vague-model';

export const vagueAttribution: Rule = {
  code: 'claims/vague-attribution',
  title: 'Which critics?',
  level: 'information',
  *check(facts: Facts): Iterable<Finding> {
    const copy = copyOf(facts);
    for (const at of copy) {
      if (at.spoken || at.plot) continue;
      let past = at.sentence.first;
      for (let i = at.sentence.first; i < at.sentence.last; i++) {
        if (i < past || at.prose.words[i].quoted > 0) continue;
        const vague = vagueAt(facts, at, i);
        if (!vague) continue;
        past = vague.range.last;
        const span = spanOf(at, vague.range);
        if (reportedBy(facts, at.paragraph.index, span)) continue;
        if (vague.needsName && madeGood(facts, copy, at, vague)) continue;
        const stakes = vague.accuses
          ? 'accusation'
          : (stakesOf(at.prose, { first: vague.range.last, last: at.sentence.last }) ?? stakesBefore(at, vague));
        const text = short(wordsOf(facts, span));
        yield {
          ...span,
          level: levelFor(stakes),
          message: `"${capital(text)}": ${vague.question}${resting(stakes, vague)}`,
          related: nearestSources(facts, span.start)
            .filter((s) => s.attribution.sourceKind === 'person')
            .map((s) => ({ ...s.span, message: `Named in the copy: ${s.attribution.speaker ?? s.label}.` })),
          fixes: fixesFor(facts, vague, span),
        };
      }
    }
  },
};

const levelFor = (stakes: Stakes): QueryLevel => (stakes === null ? 'information' : 'warning');

/** What stands before the words, where the claim comes first: "The heat will kill thousands, experts say." */
function stakesBefore(at: CopySentence, { range }: Vague): Stakes {
  return range.last >= at.sentence.last - 2
    ? stakesOf(at.prose, { first: at.sentence.first, last: range.first })
    : null;
}

function resting(stakes: Stakes, vague: Vague): string {
  if (vague.accuses) return '';
  switch (stakes) {
    case 'accusation':
      return ' An accusation rests on it.';
    case 'casualty':
      return ' A toll rests on it.';
    case 'medical':
      return ' A medical claim rests on it.';
    case 'cost':
      return ' A cost figure rests on it.';
    default:
      return '';
  }
}

/** Somebody of them is named in the same sentence or the next (guide 2.1 C). */
function madeGood(facts: Facts, copy: readonly CopySentence[], at: CopySentence, vague: Vague): boolean {
  const { words } = at.prose;
  for (let i = vague.range.first; i < at.sentence.last; i++) {
    if (words[i].quoted > 0) continue;
    if (
      words[i].lower === 'including' ||
      words[i].lower === 'among' ||
      (words[i].lower === 'such' && words[i + 1]?.lower === 'as')
    )
      return true;
    if (words[i].lower === 'like' && words[i + 1]?.tag === 'PROPN' && i < vague.range.last + 2) return true;
  }
  if (copy.length <= at.index + 1) return false;
  const next = copy[at.index + 1];
  const own = next.sourcing?.by === 'own' ? next.sourcing.attribution : null;
  if (!own?.source || !['person', 'document', 'institution'].includes(own.sourceKind)) return false;
  if (next.paragraph === at.paragraph) return own.sourceKind !== 'institution' || !isOtherSide(facts, own.source);
  // The next paragraph counts when the one who speaks there is plainly one of them.
  const said = facts.article.text.slice(own.source.start, own.source.end);
  const name = own.speakerName === null ? null : facts.names.names[own.speakerName];
  return (
    next.paragraph.index === at.paragraph.index + 1 &&
    /\b(?:economist|analyst|professor|researcher|scientist|expert|lecturer|historian|campaigner|academic|strategist|director of)\b/i.test(
      `${said} ${name?.role ?? ''}`,
    )
  );
}

/** "The water board says it was not asked": a body with no name of its own answers them and is none of them. */
function isOtherSide(facts: Facts, source: Span): boolean {
  const words = facts.article.text.slice(source.start, source.end);
  return /^(?:[Tt]he|[Ii]ts)\s[\p{Ll}\s-]+$/u.test(words) && !sides.test(words);
}

/** Bodies of people who hold a view. */
const sides =
  /\b(?:group|campaign|charity|alliance|coalition|lobby|union|federation|association|movement|network|forum)\b/i;

/** Roles of those who may be meant: an editor offers no minister as one of the analysts. */
const oneOfThem =
  /\b(?:analyst|economist|professor|researcher|scientist|expert|lecturer|historian|campaigner|academic|critic|strategist|doctor|engineer|opposition|activist)/i;

/** The first three of the article's speakers who may be. */
const mayBeMeant = memoised((facts: Facts): readonly string[] => {
  const people = new Set<string>();
  for (const { attribution } of knownSources(facts)) {
    const name = attribution.speakerName === null ? null : facts.names.names[attribution.speakerName];
    if (name && attribution.speaker && oneOfThem.test(name.role ?? '')) people.add(attribution.speaker);
  }
  return [...people].slice(0, 3);
});

function fixesFor(facts: Facts, vague: Vague, span: { start: number; end: number }): Fix[] {
  if (!vague.group) return [];
  const text = wordsOf(facts, span);
  const at = text.lastIndexOf(' ');
  if (at < 0) return [];
  const place = span.start + facts.article.text.slice(span.start, span.end).lastIndexOf(' ');
  return mayBeMeant(facts).map((name) => ({
    title: `"${text.slice(0, at)}, including ${name},"`,
    edits: [{ start: place, end: place, text: `, including ${name},` }],
  }));
}
