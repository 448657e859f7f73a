import { counted } from '../words';

interface Compared {
  readonly articles: number;
  readonly names: number;
  /** The folders whose comparison this one takes the place of. */
  readonly instead: readonly string[];
}

/** What a comparison found, or null when it was given up. A name that one article spells two ways by itself is none of it. */
export function comparedInWords(compared: Compared | null): string {
  if (!compared) return 'Comparing names was given up. What was asked before stands.';
  const { articles, names, instead } = compared;
  const found = names === 0 ? 'no name is' : names === 1 ? '1 name is' : `${names.toLocaleString('en')} names are`;
  const place = instead.length > 0 ? ` It takes the place of the comparison of ${instead.join(' and ')}.` : '';
  return `${counted(articles, 'article')} compared: ${found} spelled one way here and another there.${place}`;
}
