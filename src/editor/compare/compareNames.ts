import { commands, ProgressLocation, Uri, window, workspace, type QuickPickItem } from 'vscode';
import { asLabel } from '../asText';
import type { Desk } from '../desk';
import type { Comparison } from './comparison';
import { fileName } from '../words';
import { comparedInWords } from './comparedInWords';

/**
 * Compare Names Across Folder: one name, one spelling, in all articles of a folder. The Explorer gives the folder it was
 * asked at, and all that are selected.
 */
export function registerCompareNames({ context, comparison }: Desk): void {
  context.subscriptions.push(
    commands.registerCommand('copydesk.compareNames', async (given?: unknown, selected?: unknown) => {
      const all: readonly unknown[] = Array.isArray(selected) ? selected : [];
      const folders = [given, ...all].filter((one) => one instanceof Uri);
      const chosen = folders.length > 0 ? each(folders) : await chooseFolders();
      if (chosen) await compare(comparison, chosen);
    }),
  );
}

async function compare(comparison: Comparison, folders: readonly Uri[]): Promise<void> {
  const options = { location: ProgressLocation.Notification, title: 'Comparing names', cancellable: true };
  await window.withProgress(options, async (progress, token) => {
    const compared = await comparison.run(folders, token, (done, of) =>
      progress.report({ message: `${done} of ${of}`, increment: 100 / of }),
    );
    if (compared) {
      const instead = compared.instead.map((folder) => fileName(folder.toString()));
      void window.setStatusBarMessage(comparedInWords({ ...compared, instead }), 8000);
    } else if (token.isCancellationRequested) void window.setStatusBarMessage(comparedInWords(null), 6000);
  });
}

async function chooseFolders(): Promise<readonly Uri[] | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void window.showInformationMessage('Open the folder whose articles are to be compared.');
    return undefined;
  }
  const all = folders.map(({ uri }) => uri);
  if (folders.length === 1) return all;
  const items: readonly (QuickPickItem & { readonly uris: readonly Uri[] })[] = [
    { label: 'All folders', description: 'as if they were one', uris: all },
    ...folders.map(({ name, uri }) => ({ label: asLabel(name), uris: [uri] })),
  ];
  return (await window.showQuickPick(items, { title: 'Compare Names Across Folder' }))?.uris;
}

function each(folders: readonly Uri[]): readonly Uri[] {
  return [...new Map(folders.map((uri) => [uri.toString(), uri])).values()];
}
