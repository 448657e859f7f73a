export * from './contract';
export * from './article/article';
export type * from './facts';
export { check, type CheckOptions } from './check';
export { createReviewer, read, review, type Reviewer, reviewOf, type ReviewOptions } from './review';
export type { Finding, Rule } from './rule';
export { rules } from './rules';
