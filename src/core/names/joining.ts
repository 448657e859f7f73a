import type { MentionForm } from '../contract';
import { fold } from './fold';
import type { House } from './house';
import type { Draft } from './name-facts';
import { familyName, partsOf, type Settled } from './settle';

/** Names while mentions are joined to them. */
export interface Joining {
  readonly drafts: Draft[];
  readonly placed: Map<Settled, Draft>;
  readonly folded: Folder;
}

interface Folded {
  readonly key: string;
  readonly parts: readonly string[];
  readonly family: string;
}
type Folder = (c: Settled) => Folded;

/** What a mention's letters come to, worked out once for each string; a form that is wrong for the house comes to the right one. */
export function folder(house: House): Folder {
  const known = new Map<string, Folded>();
  return (c) => {
    let folded = known.get(c.key);
    if (!folded) {
      const key = house.right(fold(c.key));
      known.set(c.key, (folded = { key, parts: partsOf(key), family: familyName(key) }));
    }
    return folded;
  };
}

export function add({ placed }: Joining, draft: Draft, c: Settled, form: MentionForm): void {
  draft.mentions.push({ c, form });
  placed.set(c, draft);
}
