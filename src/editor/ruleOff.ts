import { commands, ConfigurationTarget, window, workspace, type TextDocument } from 'vscode';
import { queryFor } from './asked';
import type { Desk } from './desk';

/** Turn This Rule Off: in the settings of the workspace when a folder is open, else of the user. */
export function registerRuleOff(desk: Desk): void {
  desk.context.subscriptions.push(
    commands.registerCommand('copydesk.turnRuleOff', async (address?: unknown, key?: unknown) => {
      const found = queryFor(desk, address, key);
      if (!found) {
        void window.setStatusBarMessage(address === undefined ? 'No query here.' : 'No longer asked.', 4000);
        return;
      }
      const { code } = found.query;
      await turn(found.document, code, 'off');
      // Off is easily forgotten: said where it can be taken back at once.
      const where = workspace.workspaceFolders ? 'in this workspace' : 'in all articles';
      const again = 'Ask Again';
      if ((await window.showInformationMessage(`${code} is no longer asked ${where}.`, again)) === again)
        await turn(found.document, code, undefined);
    }),
  );
}

async function turn(document: TextDocument, code: string, level: 'off' | undefined): Promise<void> {
  const settings = workspace.getConfiguration('copydesk', document);
  const all = settings.inspect<unknown>('queryLevels');
  const [target, now] = workspace.workspaceFolders
    ? [ConfigurationTarget.Workspace, all?.workspaceValue]
    : [ConfigurationTarget.Global, all?.globalValue];
  const others = Object.entries(typeof now === 'object' && now !== null ? now : {}).filter(([name]) => name !== code);
  const levels = Object.fromEntries(level ? [...others, [code, level]] : others);
  await settings.update('queryLevels', Object.keys(levels).length > 0 ? levels : undefined, target);
}
