import type { Rule } from './rule';

/** Every rule, in the guide's order. */
export const rules: readonly Rule[] = [
  // article

  // claims

  // names

  // dates
];
