/** Copy whose one query is sure: 4 March 2025 was a Tuesday. */
export const wrongWeekday = withDate('The harbour board met on Friday, March 4, 2025, in the old customs house.\n');

/** The same copy put right. */
export const rightWeekday = wrongWeekday.replace('Friday', 'Tuesday');

/** A paragraph whose one query is sure: June has 30 days. */
export const impossibleDate = 'The second ferry sails on June 31, 2027, the board said.\n';

/** Copy as an article published on 10 March 2026. */
export function withDate(copy: string): string {
  return `---\npublished: 2026-03-10\n---\n\n# A second ferry\n\n${copy}`;
}
