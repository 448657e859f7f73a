import type { DateFacts, Reading } from '../facts';

/** Every expression of time in the article, worked out. */
export function readDates(_reading: Reading): DateFacts {
  return { expressions: [] };
}
