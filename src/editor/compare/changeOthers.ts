import { commands, Range, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { openArticle } from '../articles';
import type { Desk } from '../desk';
import { sayChanged } from '../lateChange';
import { counted, readOnlyInWords } from '../words';
import { changeOfOthers } from './folderFixes';

/** Change in Other Articles: looked through in VS Code's preview, made in open editors, and saved only by the editor. */
export function registerChangeOthers(desk: Desk): void {
  desk.context.subscriptions.push(
    commands.registerCommand('copydesk.changeOthers', async (address?: unknown, key?: unknown) => {
      const document = typeof address === 'string' ? openArticle(address) : undefined;
      const query = document && desk.comparison.on(document).find((one) => one.key === key);
      if (!document || !query) {
        void window.setStatusBarMessage('No longer asked.', 4000);
        return;
      }
      const change = await changeOfOthers(desk.reader, document, query);
      if (!change) {
        sayChanged();
        return;
      }
      const before = new Map(change.articles.map((article) => [article, article.getText()]));
      if (before.size > 0) await workspace.applyEdit(change.edit);
      // In the preview some may have been left out.
      const changed = change.articles.filter((article) => article.getText() !== before.get(article));
      const refused = await putBack(changed, before);
      void tell(
        query.form,
        changed.filter((article) => !refused.includes(article)),
        [...change.readOnly, ...refused],
      );
    }),
  );
}

/**
 * Of the articles changed, those that were read-only for this session take the change in the editor and never on disk. They
 * are given their own text again.
 */
async function putBack(
  changed: readonly TextDocument[],
  before: ReadonlyMap<TextDocument, string>,
): Promise<readonly TextDocument[]> {
  const refused: TextDocument[] = [];
  for (const article of changed) {
    const text = before.get(article);
    if (article.isDirty || text === undefined) continue;
    const stored = await workspace.fs.readFile(article.uri).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => undefined,
    );
    // Saved by itself meanwhile, it has the new one.
    if (stored !== text || article.isDirty) continue;
    const edit = new WorkspaceEdit();
    edit.replace(article.uri, new Range(0, 0, article.lineCount, 0), text);
    await workspace.applyEdit(edit);
    refused.push(article);
  }
  return refused;
}

async function tell(form: string, changed: readonly TextDocument[], readOnly: readonly TextDocument[]): Promise<void> {
  const kept = readOnlyInWords(readOnly.map(({ uri }) => workspace.asRelativePath(uri)));
  if (changed.length === 0) {
    if (kept) void window.showInformationMessage(`No article was changed.${kept}`);
    else void window.setStatusBarMessage('No article was changed.', 4000);
    return;
  }
  const unsaved = changed.filter((article) => article.isDirty);
  const made = `${counted(changed.length, 'article')} changed to ${form}`;
  if (unsaved.length === 0) {
    void window.showInformationMessage(`${made}.${kept}`);
    return;
  }
  const save = unsaved.length === 1 ? 'Save It' : 'Save Them';
  if ((await window.showInformationMessage(`${made}, not saved yet.${kept}`, save)) !== save) return;
  const refused = await saveAll(unsaved);
  if (refused.length > 0) {
    const names = refused.map(({ uri }) => workspace.asRelativePath(uri)).join(', ');
    void window.showWarningMessage(`Could not be saved: ${names}.`);
  }
}

/** Saves what is still open, and gives what could not be: a file may be read-only, or have changed on disk meanwhile. */
export async function saveAll(articles: readonly TextDocument[]): Promise<readonly TextDocument[]> {
  const refused: TextDocument[] = [];
  for (const article of articles) {
    if (article.isClosed) continue;
    const saved = await article.save().then(undefined, () => false);
    if (!saved) refused.push(article);
  }
  return refused;
}
