import { fold } from '../names/fold';
import { edits, near } from '../names/similar';

/** Slips in the values of a stylebook that can be read as they stand, and are hardly meant. */

/** A word without the curly quotation marks it stands in, as a word processor sets them. */
export function uncurled(word: string): string {
  return /^[“”„‘‚]([^“”„‘’‚]+)[“”‘’]$/u.exec(word)?.[1]?.trim() ?? word;
}

/** What another kind of file means by nothing, yes or no, and what has no letter. */
export function noName(word: string): boolean {
  return /^(?:null|true|false)$/u.test(word) || !/\p{L}/u.test(word);
}

/** `mayor (2027-2020)` */
export function endsBeforeItBegins(title: string): boolean {
  const [, from, to] = /\(\D*(\d{4})\s*[-–]\s*(\d{4})\D*\)/u.exec(title) ?? [];
  return from !== undefined && to !== undefined && Number(to) < Number(from);
}

/** Whether a form is no part of a name, and all but one: `Tarnwel` of Ilse Tarnwell. A stage name is neither. */
export function spelledApartIn(form: string, name: string): boolean {
  const parts = fold(name).split(' ');
  const words = fold(form).split(' ');
  const runs = parts.map((_, at) => parts.slice(at, at + words.length)).filter((run) => run.length === words.length);
  const alike = (a: string, b: string): boolean =>
    a === b || near(a, b) || (Math.min(a.length, b.length) > 3 && edits(a, b) === 1);
  if (runs.some((run) => run.every((part, at) => part === words[at]))) return false;
  return runs.some((run) => run.every((part, at) => alike(part, words[at] ?? '')));
}
