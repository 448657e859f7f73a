import * as v from 'valibot';
import { isDay } from '../core/article/iso-date';
import { isZone } from '../core/article/zone';
import { articleTypes, houseStyles, languages, readingLevels } from '../core/contract';

/**
 * What may be said about an article, by an option on the command line or by a key of a batch request: one table of what is
 * right and what to say when it is not. A message completes a sentence that begins with the name: `--style must be …`.
 */

const date = v.pipe(v.string(wanted('a date such as 2026-03-04')), v.check(isDay, wanted('a date such as 2026-03-04')));
const zone = v.pipe(v.string(wanted('a time zone')), v.check(isZone, wanted('a time zone such as Europe/London')));
/** Large or small: AP writes itself in capitals, as front matter may. */
const choice = <const T extends readonly string[]>(list: T) => {
  const message = wanted(`one of ${either(list)}`);
  return v.pipe(
    v.custom<string>((input) => typeof input === 'string' && list.includes(input.toLowerCase()), message),
    v.transform((input) => input.toLowerCase() as T[number]),
  );
};

export const settings = {
  published: date,
  filed: date,
  style: choice(houseStyles),
  type: choice(articleTypes),
  place: zone,
  level: choice(readingLevels),
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
