import type { Span } from '../../core/contract';
import type { Clash } from '../../core/names/across';

/** One name written two ways in different articles, as it is asked about: once, where the rarer form stands. */
export interface Asked {
  readonly article: string;
  readonly here: Span;
  readonly form: string;
  readonly others: Clash['others'];
  readonly code: 'names/variant' | 'names/first-name-variant' | 'names/diacritics';
}

const codes: Readonly<Record<Clash['difference'], Asked['code']>> = {
  spelling: 'names/variant',
  'first name': 'names/first-name-variant',
  accents: 'names/diacritics',
};

/**
 * Of the clashes seen from both sides, those to ask about: the form that fewer articles have is the odd one; of two equals,
 * the one that comes later in the order of addresses.
 *
 * @param clashes by the article's address
 */
export function askedOf(clashes: ReadonlyMap<string, readonly Clash[]>): readonly Asked[] {
  const having = new Map<string, Set<string>>();
  for (const [article, all] of clashes) {
    for (const { form } of all) having.set(form, (having.get(form) ?? new Set()).add(article));
  }
  const rank = (form: string): readonly [number, string] => {
    const articles = [...(having.get(form) ?? [])].sort();
    return [-articles.length, articles[0] ?? ''];
  };
  return [...clashes].flatMap(([article, all]) =>
    all.flatMap(({ here, form, others, difference }) => {
      const commoner = others.filter((other) => comesBefore(rank(other.form), rank(form)));
      return commoner.length > 0 ? [{ article, here, form, others: commoner, code: codes[difference] }] : [];
    }),
  );
}

function comesBefore(a: readonly [number, string], b: readonly [number, string]): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}
