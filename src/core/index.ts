export * from './contract';
export type { Facts, ReadOptions } from './facts';
export { check, read, review, type ReviewOptions } from './review';
export { rules } from './rules';
