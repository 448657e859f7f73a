import { emptyStylebook, type Stylebook } from '../core/style/stylebook';

// Until the core reads stylebooks, every one is empty.
export function parseStylebook(yaml: string): {
  readonly stylebook: Stylebook;
  readonly problems: readonly { readonly line: number; readonly message: string }[];
} {
  return { stylebook: emptyStylebook, problems: yaml ? [] : [] };
}

export function mergeStylebooks(books: readonly Stylebook[]): Stylebook {
  return books[0] ?? emptyStylebook;
}
