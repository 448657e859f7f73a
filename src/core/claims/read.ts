import type { Span } from '../contract';
import type { AttributionFact, ClaimFacts, NameFacts, QuotationFact, Reading } from '../facts';
import { assemble } from './assemble';
import { overlap, type Draft } from './draft';
import { useOf } from './quotation-use';
import { readSourcing } from './sourcing';

/** Who says what in the article, and what it states with nobody saying so. */
export function readClaims(reading: Reading, names: NameFacts): ClaimFacts {
  const { article } = reading;
  const { drafts, owners } = assemble(reading, names);
  const facts = new Map<Draft, AttributionFact>(drafts.map((draft) => [draft, factOf(reading, draft)]));
  const attributions = [...facts.values()];
  const quotations = article.quotations.map((quotation, i): QuotationFact => {
    const owner = owners[i] ?? (quotation.parent >= 0 ? owners[quotation.parent] : null);
    const attribution = owner ? (facts.get(owner) ?? null) : null;
    return { use: useOf(article, quotation, attribution !== null), attribution };
  });
  return { attributions, quotations, sourcing: readSourcing(reading, names, attributions) };
}

function factOf(reading: Reading, draft: Draft): AttributionFact {
  const { speaker } = draft;
  return {
    content: draft.pieces,
    source: draft.source,
    // What is carried has no cue of its own; its source shows where it comes from.
    cue: draft.from ? null : draft.cue,
    speaker: speaker.label,
    sourceKind: draft.source || draft.carried || speaker.label ? speaker.kind : 'none',
    kind: kindOf(reading, draft.pieces),
    manner: draft.manner,
    carried: draft.carried,
    paragraph: draft.paragraph,
    speakerName: speaker.name,
    link: draft.link,
  };
}

/** By the share of what is said that stands in quotation marks. */
function kindOf(reading: Reading, pieces: readonly Span[]): AttributionFact['kind'] {
  let quoted = 0;
  let whole = 0;
  for (const piece of pieces) {
    whole += piece.end - piece.start;
    for (const q of near(reading, piece)) quoted += overlap(piece, q);
  }
  if (quoted === 0) return 'indirect';
  return quoted * 10 >= whole * 9 ? 'direct' : 'mixed';
}

/** Pieces of outermost quotations that touch a span. */
function near(reading: Reading, span: Span): Span[] {
  const { quotations } = reading.article;
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle].start < span.end) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let i = low - 1, steps = 0; i >= 0 && steps < 60; i--, steps++) {
    const q = quotations[i];
    if (q.depth > 0) continue;
    for (const piece of q.pieces) if (overlap(piece, span) > 0) found.push(piece);
    if (q.pieces.length === 1 && q.end <= span.start) break;
  }
  return found;
}
