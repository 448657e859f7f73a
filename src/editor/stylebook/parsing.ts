import { emptyStylebook, type Stylebook } from '../../core/style/stylebook';

export interface StylebookProblem {
  readonly line: number;
  readonly message: string;
}

// Until the core reads stylebooks, every one is empty.
export function parseStylebook(text: string): {
  readonly stylebook: Stylebook;
  readonly problems: readonly StylebookProblem[];
} {
  return { stylebook: emptyStylebook, problems: text ? [] : [] };
}

export function mergeStylebooks(stylebooks: readonly Stylebook[]): Stylebook {
  return stylebooks[0] ?? emptyStylebook;
}
