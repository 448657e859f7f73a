import type { Prose } from '../article/article';
import { recognise, type Recognised } from './recognise';
import type { Tokens } from './scan';

/** What a paragraph says by itself is kept with its prose: an edit elsewhere costs nothing here. */
const kept = new WeakMap<Prose, Recognised>();

export function recognisedIn(prose: Prose): Recognised {
  const known = kept.get(prose);
  if (known) return known;
  const found = recognise(prose.text);
  kept.set(prose, found);
  return found;
}

/** The paragraph's words as dates are spelled with, kept likewise. */
export const tokensIn = (prose: Prose): Tokens => recognisedIn(prose).tokens;
