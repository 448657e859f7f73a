import type { Which } from '../form';
import type { Tokens } from '../scan';

const whiches: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['past', 'past'],
  ['coming', 'coming'],
  ['previous', 'previous'],
  ['following', 'following'],
  ['that', 'that'],
]);

/** last, this, next, this coming, this past, the following …, with or without `the`. */
export function readWhich(t: Tokens, i: number): { which: Which; end: number } | null {
  let at = t[i]?.lower === 'the' ? i + 1 : i;
  let which = whiches.get(t[at]?.lower ?? '');
  if (!which) return t[at]?.lower === 'upcoming' ? { which: 'coming', end: at + 1 } : null;
  at++;
  if (which === 'this' || which === 'that') {
    const second = whiches.get(t[at]?.lower ?? '');
    // "said that last week two men …" joins clauses.
    if (second && which === 'that' && !/^(?:in|of|on|for|during|by|until|since)$/.test(t[at - 2]?.lower ?? ''))
      return null;
    if (second) {
      which = second === 'next' ? 'coming' : second === 'last' ? 'past' : second;
      at++;
    }
  }
  return { which, end: at };
}
