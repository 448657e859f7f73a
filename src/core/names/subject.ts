import type { Reading } from '../facts';
import type { Draft } from './name-facts';
import type { Settled } from './settle';

const hasDied = /^,? (?:[^.]{0,120} )?(?:has|have) died\b/;

/** Whom an obituary is of: the headline's first full name, else the lead's. The bare surname is theirs, whoever of the family is named. */
export function subjectOf({ article, type }: Reading, drafts: readonly Draft[]): Draft | undefined {
  const leads = article.paragraphs.filter(({ role }) => role === 'headline' || role === 'copy').slice(0, 2);
  for (const { index } of leads) {
    const found = drafts
      .flatMap((draft) => draft.mentions.map(({ c, form }) => ({ draft, c, form })))
      .filter(({ draft, c, form }) => draft.kind === 'person' && form === 'full' && c.paragraph === index)
      .sort((a, b) => a.c.start - b.c.start)[0];
    if (found && (type === 'obituary' || diesIn(found.c))) return found.draft;
  }
  return undefined;
}

/** `Ida Orme, who has died aged 90`, in the lead of copy that nobody calls an obituary. */
const diesIn = ({ prose, end }: Settled): boolean => hasDied.test(prose.text.slice(end, end + 160));
