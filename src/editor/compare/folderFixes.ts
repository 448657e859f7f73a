import { CodeActionKind, Uri, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { Span } from '../../core/contract';
import { rangeOf } from '../articles';
import { loadCore } from '../core';
import type { Desk } from '../desk';
import { LateChange } from '../lateChange';
import { counted } from '../words';
import type { FolderQuery } from './folderQuery';

/** The spellings of the others here, the commonest first; then this one's in all the others. */
export function folderFixes({ reader }: Desk, document: TextDocument, query: FolderQuery): readonly LateChange[] {
  const { form, others, decided } = query;
  const text = document.getText();
  const rewrite = async (
    edit: WorkspaceEdit,
    article: TextDocument,
    span: Span,
    from: string,
    to: string,
  ): Promise<boolean> => {
    const facts = (await reader.read(article))?.facts;
    const words = facts?.article.text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ');
    const plan = facts && words === from ? (await loadCore()).planRename(facts, span.start, to) : null;
    // What is quoted is somebody's own words, and stays.
    for (const one of plan?.edits ?? []) edit.replace(article.uri, rangeOf(article, one), one.text);
    return plan !== null && facts?.article.text === article.getText();
  };
  const here = [...new Set(others.map((one) => one.form))].map(
    (other) =>
      new LateChange(`Change to ${other}`, CodeActionKind.QuickFix, async () => {
        const edit = new WorkspaceEdit();
        if (document.isClosed || document.getText() !== text) return null;
        return (await rewrite(edit, document, query, form, other)) ? edit : null;
      }),
  );
  const there = new LateChange(
    `Change to ${form} in ${counted(new Set(others.map(({ article }) => article)).size, 'other article')}`,
    CodeActionKind.QuickFix,
    async () => {
      const edit = new WorkspaceEdit();
      for (const { article, span, form: from } of others) {
        const other = await workspace.openTextDocument(Uri.parse(article));
        if (!(await rewrite(edit, other, span, from, form))) return null;
      }
      return edit;
    },
  );
  // What the stylebook has is not to be changed elsewhere into what it has not.
  return decided ? here : [...here, there];
}
