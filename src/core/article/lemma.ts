import type { Tag } from './article';

interface Token {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
}

/** Dictionary form, lower case. `known` is what the lexicon says, or null for a word that is not in it. */
export function lemmaOf(word: Token, tag: Tag, known: string | null): string {
  const lower = word.text.toLowerCase();
  if (word.kind !== 'word') return lower;
  const clitic = clitics.get(lower.replace('’', "'"));
  if (clitic !== undefined) return clitic;
  if (known !== null && tag !== 'PROPN') return known.toLowerCase();
  if (tag === 'VERB') return plainVerb(lower);
  if (tag === 'NOUN') return singular(lower);
  return lower;
}

const clitics: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'], ["'re", 'be'], ["'ve", 'have'], ["'ll", 'will'], ["'d", 'would'], ["'m", 'be'], ["'s", "'s"],
  ['ca', 'can'], ['wo', 'will'], ['sha', 'shall'],
]); // prettier-ignore

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function plainVerb(word: string): string {
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  const stem = /^(.{3,})(?:ed|ing)$/.exec(word)?.[1];
  if (stem === undefined) return singular(word);
  if (/([bdgk-nprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[^aeiou][aiou][bcdgkmnprstvz]|[csvz]|[rn]g|iat)$/.test(stem) ? `${stem}e` : stem;
}
