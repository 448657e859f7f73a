import { frontMatter } from './article/rules/front-matter';
import { diacritics } from './names/rules/diacritics';
import { firstNameVariant } from './names/rules/first-name-variant';
import { particle } from './names/rules/particle';
import { variant } from './names/rules/variant';
import type { Rule } from './rule';

/** Every rule, in the guide's order. */
export const rules: readonly Rule[] = [
  // article
  frontMatter,

  // claims

  // names
  variant,
  firstNameVariant,
  diacritics,
  particle,

  // dates
];
