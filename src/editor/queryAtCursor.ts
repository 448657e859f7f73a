import type { TextDocument } from 'vscode';
import type { Query } from '../core/contract';
import { activeArticle } from './articles';
import type { Reviews } from './reviews';

/** The query the cursor stands in, the shortest first, with its article. */
export function queryAtCursor(
  reviews: Reviews,
): { readonly document: TextDocument; readonly query: Query } | undefined {
  const editor = activeArticle();
  if (!editor) return undefined;
  const { document, selection } = editor;
  const cursor = document.offsetAt(selection.active);
  const [query] = (reviews.on(document)?.shown ?? [])
    .filter(({ start, end }) => start <= cursor && cursor <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return query && { document, query };
}
