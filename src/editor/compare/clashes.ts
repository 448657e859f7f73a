import type { Span } from '../../core/contract';
import type { Clash } from '../../core/names/across';

/** One name written two ways in different articles, as it is asked about in one of them. */
export interface Asked {
  readonly article: string;
  readonly here: Span;
  readonly form: string;
  /** How others write it; where the stylebook has one of the spellings, that one alone. */
  readonly others: Clash['others'];
  readonly code: 'names/variant' | 'names/first-name-variant' | 'names/diacritics';
  /** The stylebook has the others' spelling, and not this one. */
  readonly decided: boolean;
}

/** What the stylebook of an article says of a spelling; undefined when nothing. */
export type Ruling = (article: string, form: string) => 'right' | 'wrong' | undefined;

const codes: Readonly<Record<Clash['difference'], Asked['code']>> = {
  spelling: 'names/variant',
  'first name': 'names/first-name-variant',
  accents: 'names/diacritics',
};

/**
 * Of the clashes seen from both sides, those to ask about. A spelling the stylebook has is asked about nowhere, whatever the
 * majority; else the form that fewer articles have is the odd one, and of two that as many have neither is: then both sides
 * are asked. What a stylebook calls wrong is its own query, and two right names are two.
 *
 * @param clashes by the article's address
 */
export function askedOf(clashes: ReadonlyMap<string, readonly Clash[]>, ruling: Ruling): readonly Asked[] {
  const having = new Map<string, Set<string>>();
  for (const [article, all] of clashes) {
    for (const { form } of all) having.set(form, (having.get(form) ?? new Set()).add(article));
  }
  const count = (form: string): number => having.get(form)?.size ?? 0;
  return [...clashes].flatMap(([article, all]) =>
    all.flatMap(({ here, form, others, difference }) => {
      const right: Clash['others'][number][] = [];
      const open: Clash['others'][number][] = [];
      for (const other of others) {
        const isRight = (one: string): boolean => [article, other.article].some((at) => ruling(at, one) === 'right');
        if (ruling(article, form) === 'wrong' || ruling(other.article, other.form) === 'wrong' || isRight(form))
          continue;
        if (isRight(other.form)) right.push(other);
        else if (count(form) <= count(other.form)) open.push(other);
      }
      const decided = right.length > 0;
      const asked = decided ? right : open;
      return asked.length > 0 ? [{ article, here, form, others: asked, code: codes[difference], decided }] : [];
    }),
  );
}
