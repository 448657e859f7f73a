import type * as core from '../core/index';

/** What the editor asks of the core. Types may be imported at will; values come through {@link loadCore} alone. */
export type Core = typeof core;

/** The core, with its heavy tables: loaded when the first article is read, not when the extension wakes. */
export function loadCore(): Promise<Core> {
  return import('../core/index');
}
