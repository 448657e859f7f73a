import { isScalar } from 'yaml';
import type { StylebookEntry } from './stylebook';

/** An entry where it stands in its file. */
export interface Placed {
  readonly section: 'people' | 'places' | 'organisations';
  readonly entry: Omit<StylebookEntry, 'not'> & { not: readonly string[] };
  /** Offset of its first character. */
  readonly start: number;
  /** Nodes of its wrong forms. */
  readonly forms: readonly unknown[];
}

interface Contradiction {
  readonly entry: Placed['entry'];
  /** The form that is then not held to be wrong. */
  readonly wrong: string;
  readonly node: unknown;
  readonly message: string;
}

/** Forms that one entry calls wrong and another entry of the file writes; `lineAt` takes an offset. */
export function contradictions(placed: readonly Placed[], lineAt: (offset: number) => number): Contradiction[] {
  const written = new Map<string, Placed>();
  for (const one of placed)
    for (const form of [one.entry.name, one.entry.later, one.entry.short])
      if (form !== undefined && !written.has(`${one.section}: ${form}`)) written.set(`${one.section}: ${form}`, one);
  return placed.flatMap(({ section, entry, forms }) =>
    entry.not.flatMap((wrong) => {
      const other = written.get(`${section}: ${wrong}`);
      if (!other || other.entry === entry) return [];
      const message = `"${wrong}" is wrong here and right in the entry on line ${lineAt(other.start)}; it is not read as wrong.`;
      const node = forms.find((form) => isScalar(form) && String(form.value).trim() === wrong);
      return [{ entry, wrong, node, message }];
    }),
  );
}
