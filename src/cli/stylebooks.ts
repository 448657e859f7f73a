import type { Stylebook } from '../core/style/stylebook';

/** Placeholder until the parser lands. */
export function stylebookReader(): (yaml: string | null | undefined) => { stylebook?: Stylebook; problem?: string } {
  return () => ({});
}
