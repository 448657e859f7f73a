import { rightForms, type Stylebook, type StylebookEntry } from '../../core/style/stylebook';
import type { Section } from './entry';
import type { RightSpelling } from './spellings';

/** A stylebook in force, and where it lies. */
export interface Book<Place> {
  readonly place: Place;
  readonly stylebook: Stylebook;
}

/** An entry that speaks of a spelling. */
export interface Verdict<Place> {
  readonly is: 'right' | 'wrong';
  readonly entry: StylebookEntry;
  readonly section: Section;
  readonly place: Place;
}

/** One spelling to choose, and what the house says of it already; null when nothing. */
export interface HouseSpelling<Place> extends RightSpelling {
  readonly verdict: Verdict<Place> | null;
}

/** What the nearest stylebook that speaks of a spelling says. */
export function verdictOn<Place>(books: readonly Book<Place>[], form: string): Verdict<Place> | null {
  const sections = ['people', 'places', 'organisations'] as const;
  for (const { place, stylebook } of books) {
    const entries = sections.flatMap((section) => stylebook[section].map((entry) => ({ place, section, entry })));
    const right = entries.find(({ entry }) => rightForms(entry).includes(form));
    if (right) return { ...right, is: 'right' };
    const wrong = entries.find(({ entry }) => entry.not.includes(form));
    if (wrong) return { ...wrong, is: 'wrong' };
  }
  return null;
}

/** The spellings to choose from as the stylebooks in force have them: the house's own first, what it calls wrong last. */
export function asTheHouseHas<Place>(
  spellings: readonly RightSpelling[],
  books: readonly Book<Place>[],
): readonly HouseSpelling<Place>[] {
  const all = spellings.map((one) => ({ ...one, verdict: verdictOn(books, one.spelling) }));
  const own = all.find(({ verdict }) => verdict)?.verdict;
  if (!own) return all;
  const house: HouseSpelling<Place> = {
    spelling: own.entry.name,
    later: undefined,
    not: [],
    verdict: { ...own, is: 'right' },
  };
  const [known = house] = all.filter(({ spelling }) => spelling === own.entry.name);
  // A surname that an entry has for later mentions needs none of its own.
  const others = all.filter((one) => one.spelling !== known.spelling && one.verdict?.is !== 'right');
  const wrong = others.filter(({ verdict }) => verdict);
  return [known, ...others.filter(({ verdict }) => !verdict), ...wrong];
}
