import type { Prose } from '../article/article';
import { memoised } from '../memo';
import { recognise, type Recognised } from './recognise';
import type { Tokens } from './scan';

/** What a paragraph says by itself is kept with its prose: an edit elsewhere costs nothing here. */
export const recognisedIn = memoised((prose: Prose): Recognised => recognise(prose.text));

/** The paragraph's words as dates are spelled with, kept likewise. */
export const tokensIn = (prose: Prose): Tokens => recognisedIn(prose).tokens;
