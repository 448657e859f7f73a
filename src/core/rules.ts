import { frontMatter } from './article/rules/front-matter';
import type { Rule } from './rule';

/** Every rule, in the guide's order. */
export const rules: readonly Rule[] = [
  // article
  frontMatter,

  // claims

  // names

  // dates
];
