import { commands, languages, LanguageStatusSeverity, window, workspace, type LanguageStatusItem } from 'vscode';
import { isZone } from '../core/article/zone';
import { activeArticle, articles } from './articles';
import { isDay } from './days';
import type { Desk } from './desk';
import { settingsFor, type Settings } from './settings';

/** Says in a sentence which setting of the active article is wrong: once aloud, and in the status bar while it lasts. */
export function registerSettingMistakes({ context }: Desk): void {
  const said = new Set<string>();
  let item: LanguageStatusItem | undefined;
  const look = (): void => {
    const document = activeArticle()?.document;
    const [mistake] = document ? mistakesIn(settingsFor(document)) : [];
    item?.dispose();
    item = undefined;
    if (!mistake) return;
    item = languages.createLanguageStatusItem('copydesk.settings', articles);
    item.name = 'Settings';
    item.text = mistake.sentence;
    item.severity = LanguageStatusSeverity.Warning;
    item.command = { command: 'workbench.action.openSettings', title: 'Open Setting', arguments: [mistake.setting] };
    if (said.has(mistake.sentence)) return;
    said.add(mistake.sentence);
    void tell(mistake);
  };
  context.subscriptions.push(
    { dispose: () => item?.dispose() },
    window.onDidChangeActiveTextEditor(look),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('copydesk') && look()),
  );
  look();
}

export interface Mistake {
  readonly setting: string;
  readonly sentence: string;
}

/** What counts as not set because no day or zone is called so. */
export function mistakesIn({ publicationDate, filedDate, place }: Settings): readonly Mistake[] {
  const day = (setting: string, value: string | null): readonly Mistake[] =>
    value === null || isDay(value) ? [] : [mistake(setting, value, 'no day such as 2026-03-04')];
  return [
    ...day('publicationDate', publicationDate),
    ...day('filedDate', filedDate),
    ...(place === null || isZone(place) ? [] : [mistake('place', place, 'no time zone such as Europe/London')]),
  ];
}

function mistake(name: string, value: string, wrong: string): Mistake {
  const setting = `copydesk.${name}`;
  return { setting, sentence: `${setting} is “${value}”: ${wrong}. It counts as not set.` };
}

async function tell({ setting, sentence }: Mistake): Promise<void> {
  const open = 'Open Setting';
  if ((await window.showWarningMessage(sentence, open)) === open)
    await commands.executeCommand('workbench.action.openSettings', setting);
}
