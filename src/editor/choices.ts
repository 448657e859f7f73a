import { commands, ConfigurationTarget, window, workspace, type QuickPickItem } from 'vscode';
import type { ArticleType, HouseStyle, ReadingLevel } from '../core/contract';
import { isArticle } from './articles';
import type { Desk } from './desk';
import type { Reader } from './reader';
import { settingsFor } from './settings';
import { levelNames, staysAs, styleNames, typeNames } from './words';

/** A setting with a few values to choose from. */
interface Choice<T extends string> {
  readonly setting: 'level' | 'houseStyle' | 'articleType';
  readonly title: string;
  readonly values: readonly { readonly value: T; readonly label: string; readonly detail: string }[];
}

const level: Choice<ReadingLevel> = {
  setting: 'level',
  title: 'Choose Level',
  values: [
    { value: 'quick-read', label: levelNames['quick-read'], detail: 'Errors and warnings only, for the revise' },
    { value: 'desk', label: levelNames.desk, detail: 'Also what is weak or worth a question' },
    {
      value: 'fact-check',
      label: levelNames['fact-check'],
      detail: 'Also every statement, name, number and date to check',
    },
  ],
};

const houseStyle: Choice<HouseStyle> = {
  setting: 'houseStyle',
  title: 'Choose House Style',
  values: [
    { value: 'none', label: styleNames.none, detail: 'Rules of style are not asked' },
    { value: 'ap', label: styleNames.ap, detail: 'Wednesday, March 4 · Sept. 26' },
    { value: 'reuters', label: styleNames.reuters, detail: 'Wednesday, March 4 · Sept. 26' },
    { value: 'guardian', label: styleNames.guardian, detail: 'Wednesday 4 March · 26 September' },
    { value: 'afp', label: styleNames.afp, detail: 'Wednesday, March 4 · September 26' },
  ],
};

const articleType: Choice<ArticleType> = {
  setting: 'articleType',
  title: 'Choose Article Type',
  values: [
    { value: 'news', label: typeNames.news, detail: 'Everything is asked' },
    { value: 'opinion', label: typeNames.opinion, detail: 'Few queries about sources' },
    { value: 'review', label: typeNames.review, detail: 'Few queries about sources' },
    { value: 'column', label: typeNames.column, detail: 'Few queries about sources' },
    { value: 'interview', label: typeNames.interview, detail: 'The label is the speaker' },
    { value: 'obituary', label: typeNames.obituary, detail: 'It is about one person’s life' },
    { value: 'liveblog', label: typeNames.liveblog, detail: 'Each entry stands alone' },
  ],
};

/**
 * Choose Level…, Choose House Style…, Choose Article Type…: settings of the folder where it has its own, else of the workspace
 * when a folder is open, else of the user.
 */
export function registerChoices({ context, reader }: Desk): void {
  context.subscriptions.push(
    commands.registerCommand('copydesk.chooseLevel', (given?: unknown) => choose(reader, level, given)),
    commands.registerCommand('copydesk.chooseHouseStyle', (given?: unknown) => choose(reader, houseStyle, given)),
    commands.registerCommand('copydesk.chooseArticleType', (given?: unknown) => choose(reader, articleType, given)),
  );
}

async function choose<T extends string>(
  reader: Reader,
  { setting, title, values }: Choice<T>,
  given: unknown,
): Promise<void> {
  const document = window.activeTextEditor?.document;
  const now = settingsFor(document)[setting];
  const items = values.map(({ value, ...words }): QuickPickItem & { readonly value: T } => ({
    ...words,
    description: value === now ? 'now' : '',
    value,
  }));
  const chosen = items.find(({ value }) => value === given) ?? (await window.showQuickPick(items, { title }));
  if (!chosen) return;
  const configuration = workspace.getConfiguration('copydesk', document);
  await configuration.update(setting, chosen.value, targetOf(configuration.inspect(setting)));
  const read = document && isArticle(document) ? await reader.read(document) : undefined;
  const stays = read && staysAs(read.facts.article.frontMatter, setting, chosen.value);
  if (stays) void window.showInformationMessage(stays);
}

/** A folder's own value wins over the workspace's, so that is the one to change. */
function targetOf(now: { readonly workspaceFolderValue?: unknown } | undefined): ConfigurationTarget {
  if (now?.workspaceFolderValue !== undefined) return ConfigurationTarget.WorkspaceFolder;
  return workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
}
