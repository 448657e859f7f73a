export * from './contract';
export * from './article/article';
export type * from './facts';
export { check, type CheckOptions, shownAt } from './check';
export { createReviewer, read, review, type Reviewer, reviewOf, type ReviewOptions } from './review';
export { type KnownSource, nearestSources, says } from './claims/rules/support';
export { publishedFromCopy } from './dates/from-copy';
export { houseForm, redate, redateQuoted, type Redated } from './dates/redate';
export type { Finding, Rule } from './rule';
export { rules } from './rules';
export { parseStylebook } from './style/parse-stylebook';
export { spelledApartIn } from './style/slips';
export {
  emptyStylebook,
  mergeStylebooks,
  type Stylebook,
  type StylebookEntry,
  type StylebookProblem,
} from './style/stylebook';
export { type Clash, NameIndex } from './names/across';
export { firstReference, nameAt, planRename, type Renaming } from './names/rename';
