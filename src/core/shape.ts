import type { Attribution, DateExpression, Name, Span } from './contract';
import type { AttributionFact, DateFact, MentionFact, NameFact } from './facts';

/**
 * The facts as the review shows them: what the contract promises, and nothing that only the rules need. The two are kept
 * apart so that a reader's program never comes to hang on an inner detail.
 */

export function attributionOf(fact: AttributionFact): Attribution {
  const { content, source, cue, speaker, sourceKind, kind, manner, carried } = fact;
  return {
    content: content.map(spanOf),
    source: source && spanOf(source),
    cue: cue && spanOf(cue),
    speaker,
    sourceKind,
    kind,
    manner,
    carried,
  };
}

export function nameOf({ name, kind, role, mentions }: NameFact): Name {
  return { name, kind, role, mentions: mentions.map(mentionOf) };
}

export function dateOf({ start, end, type, value, from, to, basis, basisSpan }: DateFact): DateExpression {
  return { start, end, type, value, from, to, basis, basisSpan: basisSpan && spanOf(basisSpan) };
}

function mentionOf({ start, end, form }: MentionFact): Name['mentions'][number] {
  return { start, end, form };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
