import * as v from 'valibot';
import type { ArticleType, HouseStyle, Language, ReadingLevel } from '../core';
import { isZone } from '../core/article/zone';

/**
 * What may be said about an article, by an option on the command line or by a key of a batch request: one table of what is
 * right and what to say when it is not. A message completes a sentence that begins with the name: `--style must be …`.
 */

export const styles = ['none', 'ap', 'reuters', 'guardian', 'afp'] as const satisfies readonly HouseStyle[];
export const types = [
  'news',
  'opinion',
  'review',
  'column',
  'interview',
  'obituary',
  'liveblog',
] as const satisfies readonly ArticleType[];
export const levels = ['quick-read', 'desk', 'fact-check'] as const satisfies readonly ReadingLevel[];
export const languages = ['markdown', 'plaintext'] as const satisfies readonly Language[];

const date = v.pipe(
  v.string(wanted('a date such as 2026-03-04')),
  v.check(isDate, wanted('a date such as 2026-03-04')),
);
const zone = v.pipe(v.string(wanted('a time zone')), v.check(isZone, wanted('a time zone such as Europe/London')));
const choice = <const T extends readonly string[]>(list: T) => v.picklist(list, wanted(`one of ${either(list)}`));

export const settings = {
  published: date,
  filed: date,
  style: choice(styles),
  type: choice(types),
  place: zone,
  level: choice(levels),
  language: choice(languages),
  path: v.string(wanted('a string')),
  stylebook: v.string(wanted('a string')),
} as const;

/** `must be a date such as 2026-03-04, not "4.3.26"` */
export function wanted(what: string): (issue: { readonly input: unknown }) => string {
  return ({ input }) => `must be ${what}, not ${shown(input)}`;
}

/** `none, ap or reuters` */
export function either(list: readonly string[]): string {
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} or ${list.at(-1)}`;
}

/** A value as it was written, short enough for a sentence. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** A day of the calendar in ISO 8601. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // 30 February rolls over into March, so it does not come back as it went in.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
