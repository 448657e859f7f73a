import type { Query, QueryLevel } from '../../core/contract';
import type { Stylebook } from '../../core/style/stylebook';
import type { Asked } from './clashes';
import type { FolderNames } from './folderNames';

/** A query that hangs on two articles: it stands in one, and the other spelling in others of the folder. */
export interface FolderQuery extends Query {
  /** As the name is written here. */
  readonly form: string;
  readonly others: Asked['others'];
}

export function folderQueryOf(names: FolderNames, asked: Asked, level: QueryLevel): FolderQuery | null {
  const { here, form, others, code } = asked;
  const start = names.article(asked.article)?.rangeOf(here).start;
  const [other, ...more] = others;
  const line = other && names.article(other.article)?.rangeOf(other.span).start.line;
  if (!start || !other || line === undefined) return null;
  const also = more.length > 0 ? ` and ${more.length} more` : '';
  return {
    ...here,
    code,
    level,
    message: `"${form}" here, "${other.form}" in ${fileName(other.article)}, line ${line + 1}${also}. Same name?`,
    line: start.line + 1,
    column: start.character + 1,
    related: [],
    fixes: [],
    // By the spellings, wherever they stand: what was decided about two names is decided.
    key: `folder:${code}:${[form, ...new Set(others.map((one) => one.form))].join(' / ')}`,
    form,
    others,
  };
}

/** The spellings the stylebook has nothing to say on: what it calls wrong is its own query, and two right names are two. */
export function undecided(asked: Asked, { people, places, organisations }: Stylebook): Asked | null {
  const entries = [...people, ...places, ...organisations];
  if (entries.length === 0) return asked;
  const wrong = new Set(entries.flatMap(({ not }) => not));
  const right = new Set(entries.flatMap(({ name, short }) => (short ? [name, short] : [name])));
  if (wrong.has(asked.form)) return null;
  const others = asked.others.filter(({ form }) => !wrong.has(form) && !(right.has(form) && right.has(asked.form)));
  return others.length > 0 ? { ...asked, others } : null;
}

function fileName(address: string): string {
  return decodeURIComponent(address.slice(address.lastIndexOf('/') + 1));
}
