import type { NameKind } from '../contract';
import { memoised } from '../memo';
import type { Stylebook, StylebookEntry } from '../style/stylebook';
import { fold } from './fold';

/** What the stylebook says of the names it lists: of what kind they are, and which form of each is right. Folded. */
export interface House {
  /** Kind of every form it lists, right or wrong. */
  readonly kinds: ReadonlyMap<string, NameKind>;
  /** The right form of a name that may be a wrong one: `ilse tarnwel` and `ilse tarnwell` give the latter. */
  right(key: string): string;
  /** Whether a mention, as it is written, has a right form: the whole name, its later form, its surname. */
  isRight(text: string): boolean;
  /** Whether it is, or has as one of its words, a wrong one. */
  isWrong(text: string): boolean;
}

export const houseOf = memoised((stylebook: Stylebook): House => {
  const kinds = new Map<string, NameKind>();
  const meant = new Map<string, string>();
  const rights = new Set<string>();
  const wrongs = new Set<string>();
  const sections: readonly (readonly [NameKind, readonly StylebookEntry[]])[] = [
    ['person', stylebook.people],
    ['place', stylebook.places],
    ['organisation', stylebook.organisations],
  ];
  for (const [kind, entries] of sections)
    for (const entry of entries) {
      const { name, later, short, not } = entry;
      for (const form of [name, later, short]) if (form) rights.add(fold(form));
      // Of a person every ending, as the surname may have its particles: Van Dyk, Dyk.
      const words = kind === 'person' ? fold(name).split(' ') : [];
      for (let k = 1; k < words.length; k++) rights.add(words.slice(k).join(' '));
      for (const form of [name, later, short, ...not]) if (form) kinds.set(fold(form), kind);
      for (const form of not) {
        const folded = fold(form);
        wrongs.add(folded);
        if (folded !== fold(name)) meant.set(folded, partOf(entry, folded));
      }
    }
  return {
    kinds,
    right: (key) =>
      meant.size === 0
        ? key
        : (meant.get(key) ??
          key
            .split(' ')
            .map((word) => meant.get(word) ?? word)
            .join(' ')),
    isRight: (text) => rights.has(fold(text)),
    isWrong: (text) =>
      wrongs.size > 0 &&
      (wrongs.has(fold(text)) ||
        fold(text)
          .split(' ')
          .some((word) => wrongs.has(word))),
  };
});

/** As much of the right form as the wrong one has: a surname for a surname, the whole for the whole. */
function partOf({ name, later }: StylebookEntry, wrong: string): string {
  const words = fold(name).split(' ');
  const count = wrong.split(' ').length;
  if (count >= words.length) return words.join(' ');
  return count === 1 && later ? fold(later) : words.slice(-count).join(' ');
}
