/** What may be written at a place of a stylebook. Pure: lines in, offers out. */

export interface Offer {
  readonly key: string;
  readonly about: string;
  /** As a snippet of VS Code. */
  readonly insert: string;
  /** How many blanks the line is to begin with, where that must be right for the file to be read. */
  readonly indent?: number;
}

const entry = '\n  - name: $0';
const topKeys: readonly Offer[] = [
  { key: 'people', about: 'each with the right spelling of the name', insert: `people:${entry}` },
  { key: 'places', about: 'each with the right spelling', insert: `places:${entry}` },
  { key: 'organisations', about: 'each with the right spelling', insert: `organisations:${entry}` },
  { key: 'everyone-knows', about: 'names that need no introduction', insert: 'everyone-knows: [$0]' },
  { key: 'well-known-initials', about: 'initials that need no spelling out', insert: 'well-known-initials: [$0]' },
  { key: 'not-known', about: 'names and initials off the built-in lists', insert: 'not-known: [$0]' },
];

const name: Offer = { key: 'name', about: 'the right spelling, in full', insert: 'name: $0' };
const entryKeys: readonly (Offer & { readonly section?: 'people' | 'bodies' })[] = [
  name,
  { key: 'not', about: 'spellings that are wrong', insert: 'not: [$0]' },
  { key: 'later', about: 'what later mentions say', insert: 'later: $0', section: 'people' },
  { key: 'title', about: 'with years when it holds for a time', insert: 'title: $0', section: 'people' },
  { key: 'short', about: 'initials or short form', insert: 'short: $0', section: 'bodies' },
  { key: 'except', about: 'phrases that are left alone', insert: 'except: [$0]' },
  { key: 'note', about: 'why, said in the query', insert: 'note: $0' },
  { key: 'level', about: 'error, warning or information', insert: 'level: $0' },
];

const levels: readonly Offer[] = [
  { key: 'error', about: 'a query is an error', insert: 'error' },
  { key: 'warning', about: 'a query is a warning, as without a level', insert: 'warning' },
  { key: 'information', about: 'a query is information', insert: 'information' },
];

const sections = new Map([
  ['people', 'people'],
  ['places', 'places'],
  ['organisations', 'bodies'],
  ['organizations', 'bodies'],
]);

/**
 * What is offered behind the words of a line before the cursor.
 *
 * @param lines of the whole file
 * @param at the line of the cursor, counted from 0
 * @param before the line up to the cursor
 */
export function offersAt(lines: readonly string[], at: number, before: string): readonly Offer[] {
  if (/^\s*(?:-\s+)?level:\s+\w*$/u.test(before)) return levels;
  // A key is offered where one may stand: at the line's beginning, or behind the dash of an entry.
  if (!/^\s*(?:-\s+)?[\w-]*$/u.test(before)) return [];
  const head = lines.findLastIndex((line, index) => index < at && /^[\w-]+:/u.test(line));
  const section = sections.get(lines[head]?.split(':')[0] ?? '');
  if (section === undefined || /^[\w-]+$/u.test(before)) return /^\S*$/u.test(before) ? topKeys : [];
  const first = /^\s*-/u.test(before) ? at : entryLineAbove(lines, at, head);
  if (first === undefined) return [{ ...name, insert: '- name: $0', indent: 2 }, ...(before === '' ? topKeys : [])];
  const opened = first === at ? before : (lines[first] ?? '');
  const [dash = ''] = /^\s*-\s+/u.exec(opened) ?? [];
  const written = keysOf(lines, first, at);
  const fitting = entryKeys.filter(
    (one) => !written.has(one.key) && (one.section === undefined || one.section === section),
  );
  if (first === at) return fitting;
  // VS Code sets the cursor under the dash, where a key of the entry would break the file.
  const more = fitting.map((one) => ({ ...one, indent: dash.length }));
  const next = { ...name, about: 'another entry', insert: '- name: $0', indent: dash.indexOf('-') };
  return [...more, ...(written.has('name') ? [next] : []), ...(before === '' ? topKeys : [])];
}

/**
 * What a key is for, where the cursor stands on one: `later: what later mentions say`.
 *
 * @param lines of the whole file
 */
export function aboutKey(
  lines: readonly string[],
  at: number,
  character: number,
): { readonly start: number; readonly end: number; readonly about: string } | null {
  const [, before = '', key = ''] = /^(\s*(?:-\s+)?)([\w-]+):/u.exec(lines[at] ?? '') ?? [];
  const [start, end] = [before.length, before.length + key.length];
  if (key === '' || character < start || character > end) return null;
  const known = (before === '' ? topKeys : entryKeys).find((one) => one.key === key);
  return known ? { start, end, about: `${key}: ${known.about}` } : null;
}

function entryLineAbove(lines: readonly string[], at: number, head: number): number | undefined {
  const found = lines.findLastIndex((line, index) => index < at && index > head && /^\s*-\s+[\w-]+:/u.test(line));
  return found < 0 ? undefined : found;
}

/** The keys an entry has already, above and below the line that is being written. */
function keysOf(lines: readonly string[], first: number, at: number): ReadonlySet<string> {
  const rest = lines.slice(first + 1);
  const dashAt = (line: string): number => /^\s*-(?=\s|$)/u.exec(line)?.[0].length ?? Infinity;
  const depth = dashAt(lines[first] ?? '');
  // A dash further in is an item of a list of its own.
  const end = rest.findIndex((line) => dashAt(line) <= depth || /^\S/u.test(line));
  const own = [lines[first] ?? '', ...(end < 0 ? rest : rest.slice(0, end))];
  return new Set(
    own.flatMap((line, index) => (first + index === at ? [] : (/^\s*(?:-\s+)?([\w-]+):/u.exec(line)?.[1] ?? []))),
  );
}
