import type { Paragraph, Quotation } from '../../article/article';
import type { Fix, QueryLevel, Span } from '../../contract';
import type { AttributionFact, Facts } from '../../facts';
import { loadedLabels } from '../../lexicon/labels';
import { personNouns } from '../../lexicon/people';
import { isRoleNoun } from '../../lexicon/people-words';
import type { Finding, Rule } from '../../rule';
import { judges, stakesOf } from '../risk/stakes';
import { isCrosshead, isQuotedMatter } from './quoted-matter';
import { says, short, wordsOf } from './support';

interface Carried {
  readonly quotation: Quotation;
  readonly attribution: AttributionFact;
  readonly reason: 'accusation' | 'plural' | 'we' | null;
}

export const quoteCarried: Rule = {
  code: 'claims/quote-carried',
  title: 'Speaker carried from above',
  level: 'hint',
  *check(facts: Facts): Iterable<Finding> {
    const bySentence = new Map<string, Carried[]>();
    for (const [n, quotation] of facts.article.quotations.entries()) {
      const fact = facts.claims.quotations[n];
      const paragraph = facts.article.paragraphs[quotation.paragraph];
      const attribution = fact?.attribution;
      if (!fact || fact.use !== 'speech' || quotation.depth > 0 || !attribution?.carried) continue;
      if (paragraph.role !== 'copy' || paragraph.label) continue;
      if (isCrosshead(facts.article.text, quotation, paragraph)) continue;
      const from = attribution.source ?? attribution.cue;
      if (!from) continue;
      const sentence = paragraph.prose.sentences.find((s) => paragraph.start + s.end > quotation.start)?.index ?? 0;
      // In one paragraph the jump is short, unless the sentence has others for its subject.
      const near = facts.article.paragraphAt(from.start) === paragraph;
      const reported = near && reportsOn(paragraph, quotation, sentence, from);
      if (near && !reported && !othersSpeak(paragraph, quotation, sentence)) continue;
      const key = `${String(paragraph.index)} ${String(sentence)}`;
      const list = bySentence.get(key) ?? [];
      // "Holm issued this statement:" says whose; so does a signature.
      const plain = attribution.cue !== null && wordsOf(facts, attribution.cue).endsWith(':');
      const colon = /:\s*$/.test(facts.article.text.slice(paragraph.start, quotation.start));
      const told = plain || colon || isQuotedMatter(facts, quotation, paragraph);
      const reason = told || reported ? null : reasonFor(facts, quotation, attribution, sentence);
      list.push({ quotation, attribution, reason });
      bySentence.set(key, list);
    }
    // One matter a sentence: the quotation that holds the most is underlined, the others stand beside it.
    for (const list of bySentence.values()) {
      const worst = list.find((c) => c.reason === 'accusation') ?? list.find((c) => c.reason !== null) ?? list[0];
      const reason = worst.reason;
      const level: QueryLevel = reason === null ? 'hint' : 'information';
      yield {
        start: worst.quotation.start,
        end: worst.quotation.end,
        level,
        message: messageFor(facts, worst),
        related: [
          ...(worst.attribution.source ? [{ ...worst.attribution.source, message: 'Taken from here.' }] : []),
          ...list
            .filter((c) => c !== worst)
            .map((c) => ({ start: c.quotation.start, end: c.quotation.end, message: 'Same speaker taken.' })),
        ],
        fixes: fixesFor(facts, worst),
      };
    }
  },
};

/** "The stewards “worked until our boots fell apart”", where one person spoke before: whose boots? */
function othersSpeak({ prose, start }: Paragraph, quotation: Quotation, sentence: number): boolean {
  const words = prose.words.slice(prose.sentences[sentence].first, prose.sentences[sentence].last);
  const own = words.filter((w) => start + w.end <= quotation.start);
  const people = own.some((w) => personNouns.has(w.lower) || isRoleNoun(w.lower.replace(/s$/, '')));
  const plural = own.length < 4 && own[0]?.lower === 'the' && people && own.some((w) => w.lower.endsWith('s'));
  return plural && words.some((w) => w.quoted > 0 && /^(?:we|our|us|ours)$/.test(w.lower));
}

/** The fewest words of a fragment that is more than a word or two picked out. */
const fragment = 5;

/** "Holm said it was late. The work would be “loud, dusty and worth it”": reported speech that goes on, with a fragment in it. */
function reportsOn(
  { prose, start }: Paragraph,
  { start: opens, end }: Quotation,
  sentence: number,
  from: Span,
): boolean {
  const here = prose.sentences[sentence];
  if (from.start >= start + here.start) return false;
  const words = prose.words.slice(here.first, here.last);
  const own = words.filter((w) => start + w.end <= opens);
  const quoted = words.filter((w) => w.kind === 'word' && start + w.start >= opens && start + w.end <= end);
  return (
    quoted.length >= fragment &&
    own.length > 1 &&
    (own.some((w) => /^(?:would|had|could|might)$/.test(w.lower)) || /^(?:was|were)$/.test(own[own.length - 1].lower))
  );
}

/** Why the carried speaker is worth a question at Desk level. */
function reasonFor(
  facts: Facts,
  quotation: Quotation,
  attribution: AttributionFact,
  sentence: number,
): Carried['reason'] {
  const paragraph = facts.article.paragraphs[quotation.paragraph];
  const { words } = paragraph.prose;
  const within = { first: -1, last: 0 };
  words.forEach((word, i) => {
    if (paragraph.start + word.start >= quotation.start && paragraph.start + word.end <= quotation.end) {
      if (within.first < 0) within.first = i;
      within.last = i + 1;
    }
  });
  if (within.first < 0) return null;
  if (!/^(?:person|institution|document)$/.test(attribution.sourceKind)) return null;
  const quoted = words.slice(within.first, within.last);
  if (
    stakesOf(paragraph.prose, within) === 'accusation' ||
    judges(paragraph.prose, within) ||
    quoted.some((w) => loadedLabels.has(w.lower))
  )
    return 'accusation';
  const { first } = paragraph.prose.sentences[sentence];
  const subject = words[first];
  if (subject.quoted > 0) return null;
  const single = attribution.sourceKind === 'person';
  if (single && othersSpeak(paragraph, quotation, sentence)) return 'we';
  if (single && /^(?:they|both)$/.test(subject.lower)) return 'plural';
  if (single && /^(?:the|two|both)$/.test(subject.lower)) {
    const noun = words.slice(first, Math.min(first + 5, within.first)).find((w) => w.tag === 'NOUN');
    if (
      noun &&
      /(?:ministers|leaders|presidents|diplomats|men|women|pair|sides|officials|brothers|sisters|players|coaches|parties)$/.test(
        noun.lower,
      )
    )
      return 'plural';
  }
  // "our" in the mouth of one where the sentence is about another: "The firm was “proud of our record”".
  const mention = facts.names
    .within({ start: paragraph.start + subject.start, end: quotation.start })
    .find((m) => facts.names.names[m.name].kind === 'person');
  if (
    mention &&
    attribution.speakerName !== null &&
    mention.name !== attribution.speakerName &&
    quoted.some((w) => /^(?:we|our|us|ours)$/.test(w.lower))
  )
    return 'we';
  return null;
}

function messageFor(facts: Facts, { quotation, attribution, reason }: Carried): string {
  const from = attribution.source ?? attribution.cue;
  const line = from ? `, line ${String(facts.article.lineAt(from.start))}` : '';
  const who = short(
    attribution.speaker ?? (attribution.source ? wordsOf(facts, attribution.source) : 'the speaker above'),
    30,
  );
  const opening = `No speaker in this sentence. Taken as ${who}${line}.`;
  if (reason === 'plural') return `${opening} More than one could be meant.`;
  if (reason === 'we') return `${opening} Whose "we"?`;
  const paragraph = facts.article.paragraphs[quotation.paragraph];
  const subject = facts.article.text.slice(paragraph.start, quotation.start).trim().split(/\s+/)[0] ?? '';
  if (reason === 'accusation')
    return /^they$/i.test(subject)
      ? `${opening} "They" could be read as others.`
      : `${opening} It accuses: name the speaker?`;
  return opening;
}

function fixesFor(facts: Facts, { quotation, attribution }: Carried): Fix[] {
  const { text } = facts.article;
  const piece = quotation.pieces.at(-1);
  const inner = quotation.inner.at(-1);
  const name = attribution.speakerName === null ? null : facts.names.names[attribution.speakerName];
  const label = name
    ? (name.surname ?? name.name)
    : attribution.source
      ? wordsOf(facts, attribution.source).replace(/^The\b/, 'the')
      : null;
  if (!piece || !inner || !label || !quotation.closed || /^(?:he|she|it|they)$/i.test(label)) return [];
  const words = says(facts, label);
  const last = text[inner.end - 1] ?? '';
  if (/[.,]/.test(last)) {
    return [
      {
        title: `Add "${words}"`,
        edits: [{ start: inner.end - 1, end: piece.end, text: `,${text.slice(inner.end, piece.end)} ${words}${last}` }],
      },
    ];
  }
  // A fragment: at the end of its sentence.
  const paragraph = facts.article.paragraphs[quotation.paragraph];
  const sentence = paragraph.prose.sentences.find((s) => paragraph.start + s.end >= quotation.end);
  if (!sentence) return [];
  const rest = text.slice(quotation.end, paragraph.start + sentence.end);
  const stop = rest.lastIndexOf('.');
  if (stop < 0) return [];
  const at = quotation.end + stop;
  return [{ title: `Add ", ${words}"`, edits: [{ start: at, end: at, text: `, ${words}` }] }];
}
