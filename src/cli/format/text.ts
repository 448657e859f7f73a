import type { Query, QueryLevel, Review } from '../../core';
import { Lines } from '../../core/article/lines';
import { printable } from '../output';

export type Paint = (text: string, colour: keyof typeof codes) => string;

const codes = { red: 31, yellow: 33, blue: 34, dim: 2, bold: 1 } as const;
const colours: Readonly<Record<QueryLevel, keyof typeof codes>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/** Colours where somebody looks at them: a terminal, or where FORCE_COLOR asks for them; never where NO_COLOR is set. */
export function painter(env: NodeJS.ProcessEnv, isTerminal: boolean): Paint {
  const forced = env['FORCE_COLOR'];
  const on =
    forced !== undefined && forced !== ''
      ? forced !== '0' && forced !== 'false'
      : isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return (text, colour) => (on ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text);
}

/** `path:line:column level code message`, a line for each query; related places follow, indented. */
export function textOf(path: string, text: string, review: Review, paint: Paint): string {
  const lines = new Lines(text);
  const name = printable(path);
  const one = (query: Query): string =>
    [
      `${name}:${query.line}:${query.column} ${paint(query.level, colours[query.level])} ${paint(query.code, 'dim')} ${printable(query.message)}`,
      ...query.related.map((place) => {
        const { line, column } = lines.at(place.start);
        return paint(`    ${name}:${line}:${column} ${printable(place.message)}`, 'dim');
      }),
      '',
    ].join('\n');
  return review.queries.map(one).join('');
}

/** What was reviewed and what came of it. */
export class Tally {
  readonly #queries: Record<QueryLevel, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  #articles = 0;
  #unread = 0;
  #failed = false;

  add(review: Review): void {
    this.#articles++;
    for (const query of review.queries) this.#queries[query.level]++;
  }

  addUnread(): void {
    this.#unread++;
  }

  /** Something other than an article could not be read. */
  fail(): void {
    this.#failed = true;
  }

  /** An error-level query stands, or something could not be read. */
  get failed(): boolean {
    return this.#failed || this.#queries.error > 0 || this.#unread > 0;
  }

  /** `3 queries in 2 articles: 1 error, 2 warnings.` */
  toString(): string {
    const { error, warning, information, hint } = this.#queries;
    const total = error + warning + information + hint;
    const parts = [
      ...(error ? [count(error, 'error')] : []),
      ...(warning ? [count(warning, 'warning')] : []),
      ...(information ? [`${information} information`] : []),
      ...(hint ? [count(hint, 'hint')] : []),
    ];
    const found = `${total ? count(total, 'query', 'queries') : 'No queries'} in ${count(this.#articles, 'article')}`;
    const unread = this.#unread ? ` ${count(this.#unread, 'article')} could not be read.` : '';
    return `${this.#articles ? `${found}${parts.length ? `: ${parts.join(', ')}` : ''}.` : 'Nothing was reviewed.'}${unread}`;
  }
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
