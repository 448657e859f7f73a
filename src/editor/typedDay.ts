import { readDays } from './days';

/** What somebody typed, read as a day. */
export interface Typed {
  /** ISO; two where day and month may each stand first, none where it is no day. */
  readonly days: readonly string[];
  /** Whether it has the form of a day, though it may be none: `30 February 2026`. */
  readonly understood: boolean;
}

/** Reads what {@link readDays} reads, and besides `4th March 2026`, `2026-3-4` and `2026/03/04`. */
export function readTyped(typed: string): Typed {
  const text = typed
    .trim()
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/iu, '$1')
    .replace(/^(\d{4})[\s,./-]+(\d{1,2})[\s,./-]+(\d{1,2})$/u, (_, year: string, month: string, day: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    );
  // Every month has a first: with that for its figures, all that has the form of a day is one.
  return { days: readDays(text), understood: readDays(text.replaceAll(/\b\d{1,2}\b/gu, '01')).length > 0 };
}
