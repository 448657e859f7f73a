import type { Span } from '../contract';

/** The house's own spellings, as data. See docs/stylebook.md. */
export interface Stylebook {
  readonly people: readonly StylebookEntry[];
  readonly places: readonly StylebookEntry[];
  readonly organisations: readonly StylebookEntry[];
  /** Add to the built-in list. */
  readonly everyoneKnows: readonly string[];
  readonly wellKnownInitials: readonly string[];
  /** Taken off the built-in lists of known names and initials. */
  readonly notKnown: readonly string[];
}

export interface StylebookEntry {
  readonly name: string;
  readonly not: readonly string[];
  /** The form for later mentions. */
  readonly later?: string;
  /** A post, with its years where it has some: `Iranian foreign minister (2013-2021)`. */
  readonly title?: string;
  /** Initials or short name. */
  readonly short?: string;
  /** Shown with the query. */
  readonly note?: string;
  /** Phrases left alone: `chicken Kiev`. */
  readonly except: readonly string[];
  readonly level?: 'error' | 'warning' | 'information';
}

/** What is wrong in a stylebook file: offsets into it, 1-based line, one plain sentence. */
export interface StylebookProblem extends Span {
  readonly line: number;
  readonly message: string;
  /** Nothing of the file could be read. */
  readonly fatal: boolean;
}

export const emptyStylebook: Stylebook = {
  people: [],
  places: [],
  organisations: [],
  everyoneKnows: [],
  wellKnownInitials: [],
  notKnown: [],
};

const sections = ['people', 'places', 'organisations'] as const;

/** Several as one; the nearest comes first and wins where two speak of the same name or form. */
export function mergeStylebooks(stylebooks: readonly Stylebook[]): Stylebook {
  const merged = {
    people: [] as StylebookEntry[],
    places: [] as StylebookEntry[],
    organisations: [] as StylebookEntry[],
  };
  const named = new Set<string>();
  const right = new Set<string>();
  const wrong = new Set<string>();
  for (const book of stylebooks) {
    for (const section of sections) {
      for (const entry of book[section]) {
        // What a nearer book calls wrong is not the house's name here.
        const overruled =
          named.has(`${section}:${entry.name}`) || wrong.has(entry.name) || wrong.has(entry.later ?? '');
        const not = entry.not.filter((form) => !right.has(form) && !wrong.has(form));
        if (!overruled) merged[section].push({ ...entry, not });
      }
    }
    for (const section of sections) {
      for (const entry of book[section]) {
        named.add(`${section}:${entry.name}`);
        for (const form of rightForms(entry)) right.add(form);
        for (const form of entry.not) wrong.add(form);
      }
    }
  }
  const words = (key: 'everyoneKnows' | 'wellKnownInitials' | 'notKnown'): string[] => [
    ...new Set(stylebooks.flatMap((book) => book[key])),
  ];
  const known = words('everyoneKnows');
  const initials = words('wellKnownInitials');
  return {
    ...merged,
    everyoneKnows: known,
    wellKnownInitials: initials,
    notKnown: words('notKnown').filter((word) => !known.includes(word) && !initials.includes(word)),
  };
}

/** The forms an entry calls right. */
export function rightForms({ name, later, short }: StylebookEntry): readonly string[] {
  return [name, later, short].filter((form) => form !== undefined);
}
