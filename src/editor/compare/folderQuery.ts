import type { Query, QueryLevel } from '../../core/contract';
import type { Stylebook } from '../../core/style/stylebook';
import { counted, fileName } from '../words';
import type { Asked, Ruling } from './clashes';
import type { FolderNames } from './folderNames';

/** A query that hangs on two articles: it stands in one, and the other spelling in others of the folder. */
export interface FolderQuery extends Query {
  /** As the name is written here. */
  readonly form: string;
  readonly others: Asked['others'];
  /** The stylebook has the others' spelling, and not this one. */
  readonly decided: boolean;
}

/** How the keys of such queries begin. */
export const folderKey = 'folder:';

export function folderQueryOf(names: FolderNames, asked: Asked, level: QueryLevel): FolderQuery | null {
  const { here, form, others, code, decided } = asked;
  const start = names.article(asked.article)?.rangeOf(here).start;
  const [other] = others;
  const more = new Set(others.map((one) => one.article)).size - 1;
  const line = other && names.article(other.article)?.rangeOf(other.span).start.line;
  if (!start || !other || line === undefined) return null;
  const where = decided ? 'the stylebook and in ' : '';
  const also = more > 0 ? `, and in ${counted(more, 'more article')}` : '';
  return {
    ...here,
    code,
    level,
    message: `"${form}" here, "${other.form}" in ${where}${fileName(other.article)}, line ${line + 1}${also}. Same name?`,
    line: start.line + 1,
    column: start.character + 1,
    related: [],
    fixes: [],
    // By the spellings, from whichever side: what was decided about two names is decided for the whole folder.
    key: `${folderKey}${code}:${[...new Set([form, ...others.map((one) => one.form)])].sort().join(' / ')}`,
    form,
    others,
    decided,
  };
}

/** The spellings a stylebook has, and those it calls wrong. */
export class Spellings {
  readonly #right: ReadonlySet<string>;
  readonly #wrong: ReadonlySet<string>;

  constructor({ people, places, organisations }: Stylebook) {
    const entries = [...people, ...places, ...organisations];
    this.#right = new Set(entries.flatMap(({ name, short }) => (short ? [name, short] : [name])));
    this.#wrong = new Set(entries.flatMap(({ not }) => not));
  }

  of(form: string): ReturnType<Ruling> {
    if (this.#wrong.has(form)) return 'wrong';
    return this.#right.has(form) ? 'right' : undefined;
  }
}
