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

/** Several as one; the nearest comes first and wins where two speak of the same name or wrong form. */
export function mergeStylebooks(stylebooks: readonly Stylebook[]): Stylebook {
  const taken = new Set<string>();
  const entries = (key: 'people' | 'places' | 'organisations'): StylebookEntry[] =>
    stylebooks.flatMap((book) => {
      const fresh = book[key].flatMap((entry) => {
        if (taken.has(`${key}:${entry.name}`)) return [];
        const not = entry.not.filter((form) => !taken.has(`not:${form}`) && !rightNearer(stylebooks, book, form));
        return [{ ...entry, not }];
      });
      for (const entry of fresh) {
        taken.add(`${key}:${entry.name}`);
        for (const form of entry.not) taken.add(`not:${form}`);
      }
      return fresh;
    });
  const words = (key: 'everyoneKnows' | 'wellKnownInitials' | 'notKnown'): string[] => [
    ...new Set(stylebooks.flatMap((book) => book[key])),
  ];
  const known = words('everyoneKnows');
  const initials = words('wellKnownInitials');
  return {
    people: entries('people'),
    places: entries('places'),
    organisations: entries('organisations'),
    everyoneKnows: known,
    wellKnownInitials: initials,
    notKnown: words('notKnown').filter((word) => !known.includes(word) && !initials.includes(word)),
  };
}

/** A nearer book calls this form right. */
function rightNearer(stylebooks: readonly Stylebook[], book: Stylebook, form: string): boolean {
  return stylebooks
    .slice(0, stylebooks.indexOf(book))
    .some((nearer) =>
      [...nearer.people, ...nearer.places, ...nearer.organisations].some(
        (entry) => entry.name === form || entry.short === form,
      ),
    );
}
