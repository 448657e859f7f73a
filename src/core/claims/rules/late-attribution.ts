import type { Paragraph } from '../../article/article';
import type { Fix, Span } from '../../contract';
import type { Facts } from '../../facts';
import type { Finding, Rule } from '../../rule';
import { lateness, lateNext, type Late } from './late';
import { attributionsIn, short, wordsOf } from './support';

const mostSentences = 3;
const mostWords = 45;

export const lateAttribution: Rule = {
  code: 'claims/late-attribution',
  title: 'Speaker comes late',
  level: 'information',
  *check(facts: Facts): Iterable<Finding> {
    for (const [n, quotation] of facts.article.quotations.entries()) {
      const fact = facts.claims.quotations[n];
      const paragraph = facts.article.paragraphs[quotation.paragraph];
      if (!fact || fact.use !== 'speech' || quotation.depth > 0) continue;
      if (paragraph.role !== 'copy' || paragraph.label || paragraph.kind === 'block-quote') continue;
      const late = fact.attribution
        ? longBefore(facts, n, lateness(facts, quotation, fact.attribution))
        : lateNext(facts, quotation);
      if (!late || namedBefore(facts, late) || knownAlready(facts, late)) continue;
      const who = late.attribution.source ? short(wordsOf(facts, late.attribution.source), 40) : 'the speaker';
      yield {
        ...late.first,
        message: late.nextParagraph
          ? `Speaker comes in the next paragraph. Name ${late.attribution.speaker ?? who} here?`
          : late.sentences >= mostSentences
            ? `${count(late.sentences)} sentences before the speaker is named. Move "${short(cueWords(facts, late), 40)}" up?`
            : `${String(late.words)} words before the speaker is named. Move "${short(cueWords(facts, late), 40)}" up?`,
        related: late.attribution.source ? [{ ...late.attribution.source, message: 'The speaker.' }] : [],
        fixes: late.nextParagraph ? [] : move(facts, late),
      };
    }
  },
};

const numbers = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const count = (n: number): string => numbers[n] ?? String(n);

/** What is late about the quotation `n`, unless it is not long, or one of several whose speaker stood with the first. */
function longBefore(facts: Facts, n: number, late: Late | null): Late | null {
  if (!late || late.nextParagraph) return late;
  if (late.sentences < mostSentences && late.words <= mostWords) return null;
  const { article, claims } = facts;
  for (let k = n - 1; article.quotations[k]?.paragraph === late.quotation.paragraph; k--)
    if (claims.quotations[k]?.attribution === late.attribution) return null;
  return late;
}

/** The one who speaks is named just before, in the same paragraph: "Sandel shook his head. “…,” he said." */
function namedBefore(facts: Facts, { quotation, attribution }: Late): boolean {
  const paragraph = facts.article.paragraphs[quotation.paragraph];
  if (quotation.start <= paragraph.start + 2) {
    // An earlier attribution to the same person ends the paragraph before: the reader knows.
    return false;
  }
  const before = facts.names.within({ start: paragraph.start, end: quotation.start });
  if (attribution.speakerName !== null)
    return before.some((m) => m.name === attribution.speakerName && m.end <= quotation.start);
  return (
    facts.article.text.slice(paragraph.start, quotation.start).trim().length > 0 &&
    attribution.source !== null &&
    /^(?:he|she|they|it)$/i.test(wordsOf(facts, attribution.source))
  );
}

/** A pronoun, or the one who spoke in the paragraph before: the reader knows whose words these are. */
function knownAlready(facts: Facts, { quotation, attribution, nextParagraph }: Late): boolean {
  if (attribution.source && /^(?:he|she|they|it)$/i.test(wordsOf(facts, attribution.source))) return true;
  const paragraph = facts.article.paragraphs[quotation.paragraph];
  const before = facts.article.paragraphs[quotation.paragraph - 1];
  if (before?.role !== 'copy' || before.section !== paragraph.section || before.entry !== paragraph.entry) return false;
  const speakers = attributionsIn(facts, before.index).filter((a) => a.manner === 'report' && a.source !== null);
  if (nextParagraph && speakers.some((a) => a.sourceKind === 'person')) return true;
  const name = attribution.speakerName ?? null;
  if (name === null) return isPaperOf(facts, attribution, before);
  return (
    speakers.some((a) => a.speakerName === name) ||
    (nextParagraph && facts.names.within(before).some((m) => m.name === name)) ||
    isSubjectOf(facts, name, before)
  );
}

/** "Brey gave a short answer." ends the paragraph before: it opens with the one who speaks, or names nobody else. */
function isSubjectOf(facts: Facts, name: number, { start, prose }: Paragraph): boolean {
  const last = prose.sentences.at(-1);
  if (!last) return false;
  const pronoun = prose.words.slice(last.first, last.last).find((w) => w.quoted === 0 && /^(?:he|she)$/.test(w.lower));
  if (pronoun && facts.names.referent({ start: start + pronoun.start, end: start + pronoun.end })?.index === name)
    return true;
  const named = facts.names.within({ start: start + last.start, end: start + last.end }).filter((m) => !m.quoted);
  if (named[0]?.name === name) return true;
  const people = named.filter((m) => facts.names.names[m.name].kind === 'person');
  if (people.length > 0 && people.every((m) => m.name === name)) return true;
  // "Asked about Varga, Brey gave a short answer."
  const acts = (end: number): boolean => {
    const next = prose.words.find((w) => start + w.start >= end);
    return next !== undefined && (next.tag === 'VERB' || next.tag === 'AUX');
  };
  return people.some((m, i) => m.name === name && (i === 0 || acts(m.end)));
}

/** "The letter goes on", where the paragraph before ends with a letter; "the mayor's office said", after its statement. */
function isPaperOf(facts: Facts, { source, sourceKind }: Late['attribution'], { prose }: Paragraph): boolean {
  const last = prose.sentences.at(-1);
  if (!source || !last) return false;
  const [, definite, phrase] = /^((?:the|this|that) )?(.+)$/iu.exec(wordsOf(facts, source)) ?? [];
  if (!phrase || (!phrase.includes(' ') && !(definite && sourceKind === 'document'))) return false;
  return plain(prose.text.slice(last.start, last.end)).includes(plain(phrase));
}

/** Words in small letters with a blank on either side of each. */
const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

function cueWords(facts: Facts, { attribution }: Late): string {
  const spans = [attribution.cue, attribution.source].filter((s): s is Span => s !== null && s !== undefined);
  const start = Math.min(...spans.map((s) => s.start));
  const end = Math.max(...spans.map((s) => s.end));
  return wordsOf(facts, { start, end });
}

/** Moves ", said Sandel" behind the first sentence, where the quotation lies in one piece. */
function move(facts: Facts, late: Late): Fix[] {
  const { text } = facts.article;
  const { quotation, attribution } = late;
  if (quotation.pieces.length !== 1 || late.sentences < 2 || !attribution.source || !attribution.cue) return [];
  const [piece] = quotation.pieces;
  const [inner] = quotation.inner;
  const end = Math.max(attribution.source.end, attribution.cue.end);
  const start = Math.min(attribution.source.start, attribution.cue.start);
  // Only when nothing else stands between the marks and the full stop.
  if (
    start < piece.end ||
    !/^\s*$/.test(text.slice(piece.end, start)) ||
    !/^\.\s*(?:\n|$)/.test(text.slice(end, end + 3))
  )
    return [];
  const open = text.slice(piece.start, inner.start);
  const close = text.slice(inner.end, piece.end);
  const stop = late.first.end - 1;
  if (text[stop] !== '.' || text[inner.end - 1] !== ',') return [];
  const words = text.slice(start, end);
  return [
    {
      title: `Move "${short(words, 40)}" after the first sentence`,
      edits: [
        { start: stop, end: stop + 1, text: `,${close} ${words}. ${open}` },
        { start: stop + 1, end: stop + 2, text: '' },
        { start: inner.end - 1, end: end + 1, text: `.${close}` },
      ],
    },
  ];
}
