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
    for (const { form } of all) having.set(cased(form), (having.get(cased(form)) ?? new Set()).add(article));
  }
  const count = (form: string): number => having.get(cased(form))?.size ?? 0;
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

/** How many names are asked about: spellings that are asked about together are of one name, and so are those in capitals. */
export function namesIn(asked: readonly Pick<Asked, 'form' | 'others'>[]): number {
  const names: Set<string>[] = [];
  for (const { form, others } of asked) {
    const forms = new Set([form, ...others.map((one) => one.form)].map(cased));
    const joined = names.filter((name) => [...name].some((one) => forms.has(one)));
    for (const name of joined) {
      names.splice(names.indexOf(name), 1);
      for (const one of name) forms.add(one);
    }
    names.push(forms);
  }
  return names.length;
}

/** HALVERSEN is Halversen. */
function cased(form: string): string {
  return form.toLowerCase();
}
