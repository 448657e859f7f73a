import type { Reading } from '../facts';
import type { Draft } from './name-facts';

/** Whom an obituary is of: the headline's first full name, else the lead's. The bare surname is theirs, whoever of the family is named. */
export function subjectOf({ article, type }: Reading, drafts: readonly Draft[]): Draft | undefined {
  if (type !== 'obituary') return undefined;
  const leads = article.paragraphs.filter(({ role }) => role === 'headline' || role === 'copy').slice(0, 2);
  const people = drafts.filter(({ kind }) => kind === 'person');
  for (const { index } of leads) {
    const [first] = people
      .flatMap((draft) => draft.mentions.map(({ c, form }) => ({ draft, c, form })))
      .filter(({ c, form }) => form === 'full' && c.paragraph === index)
      .sort((a, b) => a.c.start - b.c.start);
    if (first) return first.draft;
  }
  return undefined;
}
