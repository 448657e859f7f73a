import { commands, Range, Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { activeArticle, openArticle, rangeOf } from '../articles';
import { loadCore } from '../core';
import type { Desk } from '../desk';
import { reveal } from '../goTo';
import { choicesAt, type Choice } from './choices';
import { emptyFile, entryLine, keepsAll } from './entry';

/** Add to Stylebook… and Open Stylebook. */
export function registerStylebookCommands(desk: Desk): void {
  desk.context.subscriptions.push(
    commands.registerCommand('copydesk.openStylebook', async () => {
      const file = await theStylebook(desk, window.activeTextEditor?.document.uri);
      if (file) await window.showTextDocument(file);
    }),
    commands.registerCommand('copydesk.addToStylebook', (address?: unknown, start?: unknown) =>
      add(desk, typeof address === 'string' ? address : undefined, typeof start === 'number' ? start : undefined),
    ),
  );
}

async function add(desk: Desk, address: string | undefined, start: number | undefined): Promise<void> {
  const editor = activeArticle();
  const document = address === undefined ? editor?.document : openArticle(address);
  if (!document) return;
  const at = start ?? (editor ? document.offsetAt(editor.selection.active) : 0);
  const choices = await choicesAt(desk, document, at, await desk.stylebooks.books(document.uri));
  if (choices.length === 0) {
    void window.setStatusBarMessage('No name here.', 4000);
    return;
  }
  const chosen = await window.showQuickPick(choices, {
    title: 'Add to Stylebook',
    placeHolder: 'Which is right?',
    matchOnDescription: true,
  });
  if (chosen) await enter(desk, document, chosen);
}

/** Puts what was chosen into the stylebook, or says why not and shows the place. */
async function enter(desk: Desk, document: TextDocument, chosen: Choice): Promise<void> {
  const isNew = (await desk.stylebooks.files(document.uri)).length === 0;
  const file = chosen.file ? await workspace.openTextDocument(chosen.file) : await theStylebook(desk, document.uri);
  if (!file) return;
  const where = workspace.asRelativePath(file.uri);
  const before = file.getText();
  const { parseStylebook } = await loadCore();
  const parsed = parseStylebook(before);
  const broken = parsed.problems.find(({ fatal }) => fatal);
  if (broken) {
    void window.showWarningMessage(
      `The stylebook ${where} cannot be read, so nothing was added. Line ${broken.line}: ${broken.message}`,
    );
    await reveal(file, rangeOf(file, broken));
    return;
  }
  const other = chosen.contradicted(parsed.stylebook);
  if (other) {
    void window.showWarningMessage(
      `"${other.form}" is ${other.is} in the stylebook ${where} already; change that entry first.`,
    );
    await showEntry(file, other.entry);
    return;
  }
  const after = chosen.change(before);
  if (after === null || !keepsAll(parsed, parseStylebook(after))) {
    void window.showWarningMessage('The stylebook is written in a way that has to be added to by hand.');
    await window.showTextDocument(file);
    return;
  }
  if (after === before) {
    void tell(file, chosen.entry, `${chosen.entry} is in the stylebook ${where} already.`);
    return;
  }
  // What somebody is in the middle of writing there is theirs to save.
  const halfWritten = file.isDirty;
  const edit = new WorkspaceEdit();
  edit.replace(file.uri, new Range(0, 0, file.lineCount, 0), after);
  // Not saved when it has changed on disk meanwhile: the entry stands in the open file, for the editor to decide.
  if ((await workspace.applyEdit(edit)) && (halfWritten || (await file.save()))) {
    void tell(file, chosen.entry, entered(chosen, where, isNew, halfWritten));
    return;
  }
  void window.showWarningMessage('The stylebook could not be saved.');
  await window.showTextDocument(file);
}

/** Where the entry is, which holds for more than this article. */
function entered({ entry, over }: Choice, where: string, isNew: boolean, halfWritten: boolean): string {
  if (isNew) return `The stylebook ${where} was made, with ${entry} in it.`;
  if (halfWritten) return `${entry} is in the stylebook ${where}, which has other changes and is not saved yet.`;
  const wins = over ? `, and wins there over ${workspace.asRelativePath(over)}` : '';
  return `${entry} is in the stylebook ${where}${wins}.`;
}

/** Says what became of an entry, with a way to it. */
async function tell(file: TextDocument, entry: string, said: string): Promise<void> {
  const open = 'Show Entry';
  if ((await window.showInformationMessage(said, open)) === open) await showEntry(file, entry);
}

async function showEntry(file: TextDocument, entry: string): Promise<void> {
  const line = entryLine(file.getText(), entry) ?? 0;
  await reveal(file, file.lineAt(line).range);
}

/** The nearest stylebook of an article, made when there is none; undefined when there is no folder to keep one in. */
async function theStylebook({ stylebooks }: Desk, article: Uri | undefined): Promise<TextDocument | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const near = article ?? (folder && Uri.joinPath(folder, 'article'));
  const [nearest] = near ? await stylebooks.files(near) : [];
  if (nearest) return workspace.openTextDocument(nearest);
  const file = near && stylebooks.newFile(near);
  if (!file) {
    void window.showInformationMessage('A stylebook lies in a folder: open the folder of the article first.');
    return undefined;
  }
  const edit = new WorkspaceEdit();
  edit.createFile(file, { ignoreIfExists: true, contents: new TextEncoder().encode(emptyFile) });
  return (await workspace.applyEdit(edit)) ? workspace.openTextDocument(file) : undefined;
}
