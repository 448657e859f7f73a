import { commands, ConfigurationTarget, window, workspace, type QuickPickItem } from 'vscode';
import type { HouseStyle } from '../core/contract';
import type { Desk } from './desk';
import { settingsFor } from './settings';

const styles: readonly { readonly style: HouseStyle; readonly label: string; readonly example: string }[] = [
  { style: 'none', label: 'None', example: 'Rules of style are not asked' },
  { style: 'ap', label: 'AP', example: 'Wednesday, March 4 · Sept. 26' },
  { style: 'reuters', label: 'Reuters', example: 'Wednesday, March 4 · Sept. 26' },
  { style: 'guardian', label: 'Guardian', example: 'Wednesday 4 March · 26 September' },
  { style: 'afp', label: 'AFP', example: 'Wednesday, March 4 · September 26' },
];

interface StyleItem extends QuickPickItem {
  readonly style: HouseStyle;
}

/** Choose House Style…: a setting of the workspace when a folder is open, else of the user. */
export function registerHouseStyle({ context }: Desk): void {
  context.subscriptions.push(
    commands.registerCommand('copydesk.chooseHouseStyle', async (given?: unknown) => {
      const document = window.activeTextEditor?.document;
      const now = settingsFor(document).houseStyle;
      const chosen =
        styles.find(({ style }) => style === given)?.style ??
        (
          await window.showQuickPick(
            styles.map(({ style, label, example }): StyleItem => ({
              label,
              description: style === now ? 'now' : '',
              detail: example,
              style,
            })),
            { title: 'Choose House Style' },
          )
        )?.style;
      if (!chosen) return;
      const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
      await workspace.getConfiguration('copydesk', document).update('houseStyle', chosen, target);
    }),
  );
}
