import { runMocha } from '../support/mocha';
import type { Counts } from '../support/mocha';

/** Runs every suite of this folder. */
export function run(): Promise<Counts> {
  return runMocha(() => import('every-test'), 120_000);
}
