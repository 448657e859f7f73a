import { commands, Uri, window, workspace, type ExtensionContext } from 'vscode';

/** Opens the sample article as a sheet of its own, to be marked up freely. */
export function registerSample({ extensionUri, subscriptions }: ExtensionContext): void {
  subscriptions.push(
    commands.registerCommand('copydesk.openSample', async () => {
      const file = Uri.joinPath(extensionUri, 'media', 'sample', 'last-ferry.md');
      const content = new TextDecoder().decode(await workspace.fs.readFile(file));
      const document = await workspace.openTextDocument({ content, language: 'markdown' });
      await window.showTextDocument(document, { preview: false });
    }),
  );
}
