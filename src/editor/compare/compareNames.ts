import { commands, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { Desk } from '../desk';
import { counted } from '../words';
import type { Comparison } from './comparison';

/** Compare Names Across Folder: one name, one spelling, in all articles of a folder. */
export function registerCompareNames({ context, comparison }: Desk): void {
  context.subscriptions.push(
    commands.registerCommand('copydesk.compareNames', async (given?: unknown) => {
      const folder = given instanceof Uri ? given : await chooseFolder();
      if (folder) await compare(comparison, folder);
    }),
  );
}

async function compare(comparison: Comparison, folder: Uri): Promise<void> {
  const options = { location: ProgressLocation.Notification, title: 'Comparing names', cancellable: true };
  await window.withProgress(options, async (progress, token) => {
    const compared = await comparison.run(folder, token, (done, of) =>
      progress.report({ message: `${done} of ${of}`, increment: 100 / of }),
    );
    if (!compared) return;
    const found = compared.names === 0 ? 'no name is spelled' : `${counted(compared.names, 'name')} spelled`;
    const articles = `${counted(compared.articles, 'article')} compared`;
    void window.setStatusBarMessage(`${articles}: ${found} two ways.`, 8000);
  });
}

async function chooseFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void window.showInformationMessage('Open the folder whose articles are to be compared.');
    return undefined;
  }
  if (folders.length === 1) return folders[0]?.uri;
  return (await window.showWorkspaceFolderPick())?.uri;
}
