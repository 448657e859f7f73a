import type { TextDocument } from 'vscode';
import type { Query } from '../core/contract';
import { activeArticle, openArticle } from './articles';
import type { Desk } from './desk';

/** A query with its article. */
export interface AskedQuery {
  readonly document: TextDocument;
  readonly query: Query;
}

/** What is asked on an article and shown: by itself, and beside the others of its folder. */
export function askedOn({ reviews, comparison }: Desk, document: TextDocument): readonly Query[] {
  return [...(reviews.on(document)?.shown ?? []), ...comparison.on(document)];
}

/** Which queries a command is about. */
type Wanted = (query: Query) => boolean;
const any: Wanted = () => true;

/** The query the cursor stands in, the shortest first. */
export function queryAtCursor(desk: Desk, wanted: Wanted = any): AskedQuery | undefined {
  const editor = activeArticle();
  if (!editor) return undefined;
  const { document, selection } = editor;
  const cursor = document.offsetAt(selection.active);
  const [query] = askedOn(desk, document)
    .filter((query) => query.start <= cursor && cursor <= query.end && wanted(query))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return query && { document, query };
}

/**
 * The query a command is given by its article's address and its key, and no other in its stead; without an address the
 * one at the cursor.
 */
export function queryFor(desk: Desk, address: unknown, key: unknown, wanted: Wanted = any): AskedQuery | undefined {
  if (address === undefined) return queryAtCursor(desk, wanted);
  const document = typeof address === 'string' ? openArticle(address) : undefined;
  const all = document ? [...(desk.reviews.on(document)?.queries ?? []), ...desk.comparison.on(document)] : [];
  const query = all.find((one) => one.key === key && wanted(one));
  return document && query && { document, query };
}
