import type { Span } from '../../core/contract';
import type { Facts, MentionFact, NameFact } from '../../core/facts';

export interface NameAtPlace {
  readonly name: NameFact;
  /** The words of the mention, or the pronoun. */
  readonly span: Span;
  readonly pronoun: boolean;
}

const pronouns = new Set(
  'he him his himself she her hers herself they them their theirs themselves it its itself'.split(' '),
);

/** Whose name stands at an offset, its last letter's far side included; a pronoun counts when only one person fits. */
export function nameAt({ article, names }: Facts, offset: number): NameAtPlace | null {
  const touching = names.within({ start: offset, end: offset + 1 });
  const mention =
    touching.find(({ start, end }) => start <= offset && offset < end) ??
    names.within({ start: Math.max(offset - 1, 0), end: offset }).find(({ end }) => end === offset);
  if (mention) {
    const name = names.names[mention.name];
    return name ? { name, span: mention, pronoun: false } : null;
  }
  const paragraph = article.paragraphAt(offset);
  const at = paragraph && offset - paragraph.start;
  const word = paragraph?.prose.words.find(({ start, end }) => at !== null && start <= at && at <= end);
  if (!paragraph || !word || !pronouns.has(word.lower)) return null;
  const span = { start: paragraph.start + word.start, end: paragraph.start + word.end };
  const name = names.referent(span);
  return name ? { name, span, pronoun: true } : null;
}

/** Where a name is introduced: its first full form in the copy, not in the headline; else its first mention. */
export function firstReference({ article }: Facts, { mentions }: NameFact): MentionFact {
  const inCopy = mentions.filter(({ paragraph }) => article.paragraphs[paragraph]?.role === 'copy');
  const first = inCopy.find(({ form }) => form === 'full') ?? inCopy[0] ?? mentions[0];
  if (!first) throw new Error('A name without a mention.');
  return first;
}
