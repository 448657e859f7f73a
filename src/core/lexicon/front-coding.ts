/** Made once, when first asked for. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Reads what `scripts/lexicon.mjs` wrote: a capital tells how many letters a word shares with the one before. */
export function frontDecoded(text: string): Set<string> {
  const words = new Set<string>();
  let before = '';
  for (const piece of text.match(/[A-Z][^A-Z]*/g) ?? []) {
    before = before.slice(0, piece.charCodeAt(0) - 65) + piece.slice(1);
    words.add(before);
  }
  return words;
}

/** A list written as words between blanks (or between the given mark). */
export const listed = (text: string, mark: string | RegExp = /\s+/): ReadonlySet<string> =>
  new Set(text.split(mark).filter(Boolean));
