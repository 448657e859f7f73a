import type { Paragraph } from '../../article/article';
import type { Fix, QueryLevel, Related, Span } from '../../contract';
import type { AttributionFact, Facts } from '../../facts';
import type { Finding, Rule } from '../../rule';
import { judges, stakesOf } from '../risk/stakes';
import { bodies, holders } from './speaker-holders';
import { paragraphBefore, people, type Candidate } from './speaker-people';
import { attributionsIn, capital, replace, wordsOf } from './support';

export const speakerAmbiguous: Rule = {
  code: 'claims/speaker-ambiguous',
  title: 'Which "he"?',
  level: 'information',
  *check(facts: Facts): Iterable<Finding> {
    for (const paragraph of facts.article.paragraphs) {
      if (paragraph.role !== 'copy' || paragraph.label || paragraph.kind === 'block-quote') continue;
      for (const attribution of attributionsIn(facts, paragraph.index)) {
        const { source, cue } = attribution;
        if (!source || !cue || attribution.manner !== 'report' || attribution.carried) continue;
        if (source.start < paragraph.start || source.end > paragraph.end) continue;
        const spoken = spokenOf(facts, paragraph, attribution);
        const who = candidatesFor(facts, paragraph, attribution, source).filter((c) => !spoken.has(c.name));
        if (who.length < 2 || settledBy(facts, attribution, source, who)) continue;
        const span = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
        if (span.end - span.start > 40) continue;
        const words = wordsOf(facts, source);
        yield {
          ...span,
          level: levelOf(facts, paragraph, attribution),
          message: `"${wordsOf(facts, span)}": ${who
            .slice(0, 3)
            .map((c) => c.label)
            .join(' or ')}?`,
          related: who.map(({ label, span: at }): Related => ({
            ...at,
            message: `${label}, line ${String(facts.article.lineAt(at.start))}.`,
          })),
          fixes: who.slice(0, 3).map(({ label }): Fix => {
            const text = /^\p{Lu}/u.test(words) ? capital(label) : label;
            return { title: `"${label}"`, edits: [replace(source, text)] };
          }),
        };
      }
    }
  },
};

/** "He said that Berg was late": those named in what is said, who are not the one who says it. */
function spokenOf(
  facts: Facts,
  paragraph: Paragraph,
  { content, cue }: AttributionFact,
): ReadonlySet<number | undefined> {
  const at = (cue?.end ?? paragraph.end) - paragraph.start;
  const end = paragraph.prose.sentences.find((s) => s.start < at && at <= s.end)?.end ?? at;
  const rest = { start: paragraph.start + at, end: paragraph.start + end };
  return new Set([...content, rest].flatMap((piece) => facts.names.within(piece).map((m) => m.name)));
}

/** Somebody speaks on, or the one the facts take it to be is none of those who fit. */
function settledBy(facts: Facts, { speakerName }: AttributionFact, source: Span, who: readonly Candidate[]): boolean {
  const names = who.map((c) => c.name).filter((n): n is number => n !== undefined);
  if (names.length === 0) return false;
  if (speakerName !== null && !names.includes(speakerName)) return true;
  const earlier = facts.claims.attributions.filter(
    (a) => a.manner === 'report' && a.source !== null && a.source.start < source.start && a.speakerName !== null,
  );
  const last = earlier[earlier.length - 1]?.speakerName ?? null;
  return last !== null && names.includes(last);
}

const keeps =
  /\b(?:add|added|adds|adding|continue|continued|continues|went on|goes on|concluded|concludes|also|later)\b/i;

/** "According to her". */
const subjects: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
]);
const answers = /\b(?:repl(?:y|ied|ies)|answer(?:s|ed)?|respond(?:s|ed)?)\b/i;

/** "Katz asked the witness, Pell, … He replied": the one asked replies. */
const asks = ({ prose }: Paragraph, here: number): boolean => {
  const before = prose.sentences[here - 1];
  return prose.words
    .slice(before?.first ?? 0, before?.last ?? 0)
    .some((w) => /^(?:asked|asks|questioned|pressed|challenged|urged|wrote|emailed|phoned|told)$/.test(w.lower));
};

function candidatesFor(facts: Facts, paragraph: Paragraph, attribution: AttributionFact, source: Span): Candidate[] {
  const words = wordsOf(facts, source).toLowerCase();
  const cue = attribution.cue
    ? facts.article.text.slice(Math.max(paragraph.start, attribution.cue.start - 6), attribution.cue.end)
    : '';
  if (keeps.test(cue) || keeps.test(facts.article.text.slice(source.end, source.end + 6))) return [];
  const { sentences } = paragraph.prose;
  const place = source.start - paragraph.start;
  const here = sentences.findIndex((s) => s.start <= place && place < s.end);
  if (here < 0) return [];
  const pronoun = subjects.get(words) ?? words;
  if (pronoun === 'he' || pronoun === 'she') {
    if (answers.test(cue) && asks(paragraph, here)) return [];
    const before = here === 0 ? paragraphBefore(facts, paragraph, place) : null;
    return before
      ? people(
          facts,
          before.paragraph,
          before.sentences,
          before.sentences.length - 1,
          before.paragraph.prose.text.length,
          pronoun,
        )
      : people(facts, paragraph, sentences, here, place, pronoun);
  }
  if (words === 'it') return bodies(facts, paragraph, sentences, here);
  const noun = /^the (?:\p{L}+ )?(\p{L}+)$/u.exec(words)?.[1];
  return noun && noun !== 'statement' && noun !== 'report' ? holders(facts, paragraph, sentences, here, noun) : [];
}

const admitting =
  /\b(?:i (?:was wrong|did it|lied|took|knew|am sorry|apologi[sz]e|made a mistake|failed|stole|cheated)|had (?:lied|cheated|stolen|taken|known|failed|erred)|was (?:guilty|wrong|to blame|sorry))\b/i;

/** A warning when the words accuse or admit. */
function levelOf(facts: Facts, paragraph: Paragraph, attribution: AttributionFact): QueryLevel {
  const { words } = paragraph.prose;
  if (attribution.cue && /\b(?:admit|confess)/i.test(wordsOf(facts, attribution.cue))) return 'warning';
  for (const piece of attribution.content) {
    const first = words.findIndex((w) => paragraph.start + w.start >= piece.start);
    let last = words.findIndex((w) => paragraph.start + w.end > piece.end);
    if (last < 0) last = words.length;
    if (first < 0 || last <= first) continue;
    const range = { first, last };
    if (
      stakesOf(paragraph.prose, range) === 'accusation' ||
      judges(paragraph.prose, range) ||
      admitting.test(wordsOf(facts, piece))
    )
      return 'warning';
  }
  return 'information';
}
