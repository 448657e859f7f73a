/** The house's own spellings, as data. See docs/stylebook.md. */
export interface Stylebook {
  readonly people: readonly StylebookEntry[];
  readonly places: readonly StylebookEntry[];
  readonly organisations: readonly StylebookEntry[];
  readonly everyoneKnows: readonly string[];
  readonly wellKnownInitials: readonly string[];
}

export interface StylebookEntry {
  readonly name: string;
  readonly not: readonly string[];
  readonly later?: string;
  readonly title?: string;
  readonly short?: string;
  readonly note?: string;
  /** Phrases left alone: `chicken Kiev`. */
  readonly except: readonly string[];
  readonly level?: 'error' | 'warning' | 'information';
}

export const emptyStylebook: Stylebook = {
  people: [],
  places: [],
  organisations: [],
  everyoneKnows: [],
  wellKnownInitials: [],
};
