import type { Paragraph, Quotation } from '../../article/article';
import type { Fix, Span } from '../../contract';
import type { AttributionFact, Facts } from '../../facts';
import { wordSet } from '../../lexicon/forms';
import { bodyWords } from '../../lexicon/people';
import type { Finding, Rule } from '../../rule';
import { isLateNext } from './late';
import { isCrosshead, isQuotedMatter } from './quoted-matter';
import { nearestSources, says, short, wordsOf } from './support';

const fewest = 5;

export const quoteNoSpeaker: Rule = {
  code: 'claims/quote-no-speaker',
  title: 'Who is speaking?',
  level: 'warning',
  *check(facts: Facts): Iterable<Finding> {
    let told = -1;
    for (const [n, quotation] of facts.article.quotations.entries()) {
      const fact = facts.claims.quotations[n];
      const paragraph = facts.article.paragraphs[quotation.paragraph];
      if (!fact || fact.use !== 'speech' || quotation.depth > 0 || !asked(paragraph)) continue;
      const problem = problemOf(facts, fact.attribution, paragraph);
      if (!problem) continue;
      // “What is this?” a boy can be heard asking. “Who did it?”: the same boy.
      const goesOn = told === paragraph.index;
      if (isQuotedMatter(facts, quotation, paragraph)) told = paragraph.index;
      if (goesOn || told === paragraph.index || !isWhole(facts, quotation)) continue;
      if (isCrosshead(facts.article.text, quotation, paragraph)) continue;
      if (problem === 'nobody' && (isLateNext(facts, quotation) || isListed(facts, n))) continue;
      const related = lastSpeakers(facts, quotation);
      yield {
        start: quotation.start,
        end: quotation.pieces[0]?.end ?? quotation.end,
        level: problem === 'document' ? 'information' : 'warning',
        message: messageFor(facts, problem, fact.attribution, quotation),
        related,
        fixes: [...(problem === 'nobody' ? namers(facts, quotation) : []), unmark(quotation)],
      };
    }
  },
};

type Problem = 'nobody' | 'document' | 'forum';

const asked = (paragraph: Paragraph): boolean =>
  paragraph.role === 'copy' &&
  paragraph.label === null &&
  paragraph.kind !== 'block-quote' &&
  paragraph.kind !== 'cell';

/** Five words or more, or a full sentence. */
function isWhole(facts: Facts, quotation: Quotation): boolean {
  const text = quotation.inner.map((span) => wordsOf(facts, span)).join(' ');
  const count = (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).length;
  return count >= fewest || (count >= 2 && /^\p{Lu}.*[.!?]$/u.test(text.trim()));
}

/** What stands between two items of a list, without its blanks. */
const joints: ReadonlySet<string> = new Set([',', ';', 'and', 'or', ',and', ',or', ';and', ';or']);

/** `“Do I pay?”, “Who sees it?” and “Why?”`, or one item of quotations under another: asked about once, at the first. */
function isListed(facts: Facts, n: number): boolean {
  const { quotations, text, paragraphs } = facts.article;
  const here = quotations[n];
  let last = n - 1;
  while (last >= 0 && quotations[last].depth > 0) last--;
  const before = quotations[last];
  if (!here || !before || facts.claims.quotations[last]?.attribution?.source) return false;
  const gap = text.slice(before.end, here.start);
  if (before.paragraph === here.paragraph)
    return joints.has(gap.replace(/\s/g, '')) || (/[,;]$/.test(inside(text, before)) && gap.trim() === '');
  return (
    here.paragraph === before.paragraph + 1 &&
    [before, here].every((one) => isAllOf(text, paragraphs[one.paragraph], one))
  );
}

const inside = (text: string, { inner }: Quotation): string => {
  const last = inner.at(-1);
  return last ? text.slice(last.start, last.end) : '';
};

/** A paragraph that is a quotation and nothing else, but for a bullet. */
const isAllOf = (text: string, paragraph: Paragraph | undefined, { start, end }: Quotation): boolean =>
  paragraph !== undefined &&
  !/[\p{L}\p{N}]/u.test(text.slice(paragraph.start, start)) &&
  !/[\p{L}\p{N}]/u.test(text.slice(end, paragraph.end));

const papers =
  /^(?:a|an|the|one|another)\s+(?:\p{L}+\s+){0,2}(?:statement|letter|report|e-?mail|memo|note|document|post|release|message|leaflet|notice|filing|tweet)s?$/iu;
/** ", released late on Monday" says when, not whose; "issued by the chain" says whose. */
const putOut =
  /,?\s(?:released|issued|published|posted|sent|circulated|dated|e-?mailed|made public)(?!\s.*\b(?:by|from)\b)(?:\s.*)?$/iu;
/** Forums on the record (ruling 11). */
const recorded = wordSet('court inquest inquiry tribunal hearing jury parliament council');

function problemOf(facts: Facts, attribution: AttributionFact | null, paragraph: Paragraph): Problem | null {
  if (!attribution) return 'nobody';
  if (!attribution.source) return attribution.carried || attribution.speaker !== null ? null : 'nobody';
  const source = wordsOf(facts, attribution.source).replace(putOut, '');
  if (attribution.sourceKind === 'document' && papers.test(source) && attribution.speakerName === null) {
    // "The letter continues": met before, with whoever wrote it.
    const noun = source.split(' ').at(-1)?.toLowerCase() ?? '';
    if (attribution.carried || (/^the\b/i.test(source) && established(facts, noun, attribution.source))) return null;
    return bodyInReach(facts, paragraph, attribution.source) ? null : 'document';
  }
  const heard =
    attribution.cue !== null && /^(?:had\s+)?(?:heard|was told|were told|hears)/i.test(wordsOf(facts, attribution.cue));
  if (
    heard &&
    /^(?:the|a)\s+(?:\p{L}+\s+)?(?:committee|meeting|panel|commission|conference|assembly|audience|crowd|room|session|event|rally|congregation)$/iu.test(
      source,
    )
  ) {
    const noun = source.split(' ').at(-1)?.toLowerCase() ?? '';
    if (recorded.has(noun)) return null;
    return established(facts, noun, attribution.source) ? null : 'forum';
  }
  return null;
}

/** A body that this paragraph or the last one names: its statement, then (ruling 10). */
function bodyInReach(facts: Facts, paragraph: Paragraph, source: Span): boolean {
  for (const near of [paragraph, facts.article.paragraphs[paragraph.index - 1]]) {
    if (near?.role !== 'copy' || near.section !== paragraph.section) continue;
    const span = { start: near.start, end: near.end };
    if (facts.names.within(span).some((m) => !m.quoted && facts.names.names[m.name].kind !== 'place')) return true;
    const { words } = near.prose;
    if (words.some((w) => w.quoted === 0 && bodyWords.has(w.lower) && near.start + w.start !== source.start))
      return true;
  }
  return false;
}

/** "The committee heard", "the letter says", where the copy has spoken of it before. */
function established(facts: Facts, noun: string, source: Span): boolean {
  if (noun === 'meeting' || noun === 'audience' || noun === 'crowd' || noun === 'room') return false;
  return facts.article.paragraphs.some(
    (p) =>
      p.role === 'copy' &&
      p.start < source.start &&
      p.prose.words.some((w) => w.lower === noun && p.start + w.end < source.start),
  );
}

function messageFor(facts: Facts, problem: Problem, attribution: AttributionFact | null, quotation: Quotation): string {
  if (problem === 'document') return 'Statement with no name behind it. Whose statement?';
  if (problem === 'forum' && attribution?.source)
    return `"${short(wordsOf(facts, attribution.source), 30)} heard": from whom?`;
  const [nearest] = nearestSources(facts, quotation.start, 1);
  if (!nearest) return 'Quotation with no speaker. Who says it?';
  return `Quotation with no speaker. Nearest source: ${short(nearest.attribution.speaker ?? nearest.label, 30)}, line ${String(facts.article.lineAt(nearest.span.start))}.`;
}

const lastSpeakers = (facts: Facts, quotation: Quotation): Finding['related'] =>
  nearestSources(facts, quotation.start, 2).map(({ span, attribution, label }) => ({
    ...span,
    message: `Speaks nearby: ${attribution.speaker ?? label}.`,
  }));

/** ", X said" at the end of the quotation, its full stop turned into a comma. */
function namers(facts: Facts, quotation: Quotation): Fix[] {
  const { text } = facts.article;
  const piece = quotation.pieces.at(-1);
  const inner = quotation.inner.at(-1);
  if (!piece || !inner || !quotation.closed) return [];
  return nearestSources(facts, quotation.start).map(({ label }) => {
    const words = says(facts, label);
    const last = text[inner.end - 1];
    const edits =
      last === '.'
        ? [{ start: inner.end - 1, end: piece.end, text: `,${text.slice(inner.end, piece.end)} ${words}.` }]
        : [{ start: piece.end, end: piece.end, text: /[!?]/.test(last ?? '') ? ` ${words}.` : `, ${words}` }];
    return { title: `Add "${words}"`, edits };
  });
}

function unmark(quotation: Quotation): Fix {
  const edits = quotation.pieces.flatMap((piece, i) => {
    const inner = quotation.inner[i];
    return inner
      ? [
          { start: piece.start, end: inner.start, text: '' },
          ...(inner.end < piece.end ? [{ start: inner.end, end: piece.end, text: '' }] : []),
        ]
      : [];
  });
  return { title: 'Take out the marks', edits };
}
