import type { Span } from '../../core/contract';
import type { Facts, NameFact } from '../../core/facts';
import { nameAt } from '../../core/names/rename';

export interface NameAtPlace {
  readonly name: NameFact;
  /** The words of the mention, or the pronoun. */
  readonly span: Span;
  readonly pronoun: boolean;
}

const pronouns = new Set(
  'he him his himself she her hers herself they them their theirs themselves it its itself'.split(' '),
);

/** Whose name stands at an offset; a pronoun counts when only one person fits. */
export function nameOrPronounAt(facts: Facts, offset: number): NameAtPlace | null {
  const found = nameAt(facts, offset);
  if (found) return { name: found.name, span: found.mention, pronoun: false };
  const { article, names, claims } = facts;
  const paragraph = article.paragraphAt(offset);
  const at = paragraph && offset - paragraph.start;
  const word = paragraph?.prose.words.find(({ start, end }) => at !== null && start <= at && at <= end);
  if (!paragraph || !word || !pronouns.has(word.lower)) return null;
  const span = { start: paragraph.start + word.start, end: paragraph.start + word.end };
  // The hover says who speaks as well: both mean the same person.
  const said = claims.attributions.find(({ source }) => source?.start === span.start && source.end === span.end);
  const speaker = said?.speakerName ?? null;
  const name = speaker === null ? names.referent(span) : names.names[speaker];
  return name ? { name, span, pronoun: true } : null;
}
