import { commands, QuickPickItemKind, window, workspace, WorkspaceEdit, type QuickPickItem } from 'vscode';
import type { Redated } from '../core/dates/redate';
import { activeArticleOrSay, rangeOf } from './articles';
import { asLabel } from './asText';
import { loadCore } from './core';
import { dayInWords, isDay } from './days';
import type { Desk } from './desk';
import { reveal } from './goTo';
import { pickDay } from './publicationDate';
import { counted } from './words';

/** Re-date This Article…: another publication date, and each of the words that go stale with what would say the same. */
export function registerRedate(desk: Desk): void {
  desk.context.subscriptions.push(
    commands.registerCommand('copydesk.redate', async (given?: unknown) => {
      const document = activeArticleOrSay()?.document;
      const before = document && (await desk.reader.read(document));
      if (!document || !before) return;
      if (!before.facts.published) {
        void window.setStatusBarMessage('This article has no publication date yet.', 4000);
        return;
      }
      const day = typeof given === 'string' && isDay(given) ? given : await askNewDay(before.facts.published.date);
      if (!day) return;
      const plan = (await loadCore()).redate(before.facts, day);
      const chosen = await choose(plan, day, (offset) => before.facts.article.lineAt(offset));
      if (!chosen) return;
      // The text may have moved on while the list was read.
      if (document.isClosed || document.version !== before.version) {
        void window.setStatusBarMessage('The article has changed meanwhile. Nothing was re-dated.', 6000);
        return;
      }
      const edit = new WorkspaceEdit();
      for (const { replacement, ...stale } of chosen) {
        if (replacement !== null) edit.replace(document.uri, rangeOf(document, stale), replacement);
      }
      const { date } = before.facts.article.frontMatter;
      const inCopy = date !== null && before.facts.published.from === 'front matter';
      if (inCopy) edit.replace(document.uri, rangeOf(document, date), day);
      const byHand = plan.find(({ replacement }) => replacement === null);
      const range = byHand && rangeOf(document, byHand);
      if (edit.size > 0 && !(await workspace.applyEdit(edit))) return;
      if (!inCopy) await desk.dates.set(document.uri, day);
      if (range && edit.size === 0) await reveal(document, range);
    }),
  );
}

async function askNewDay(now: string): Promise<string | null> {
  const placeholder = `Published ${dayInWords(now)}. Type another day, as 2026-03-04 or 4 March 2026`;
  return (await pickDay('Re-date This Article', placeholder, []))?.day ?? null;
}

interface StaleItem extends QuickPickItem {
  readonly stale?: Redated;
}

/** The changes to make; undefined when the whole was given up. */
async function choose(
  plan: readonly Redated[],
  day: string,
  lineAt: (offset: number) => number,
): Promise<readonly Redated[] | undefined> {
  if (plan.length === 0) return [];
  const item = (stale: Redated): StaleItem => ({
    label: asLabel(stale.replacement === null ? `“${stale.words}”` : `“${stale.words}” → “${stale.replacement}”`),
    description: `line ${lineAt(stale.start)}`,
    detail: stale.reason,
    picked: stale.replacement !== null,
    stale,
  });
  const byHand = plan.filter(({ replacement }) => replacement === null);
  const items: readonly StaleItem[] = [
    ...plan.filter(({ replacement }) => replacement !== null).map(item),
    ...(byHand.length > 0 ? [{ label: 'To be rewritten by hand', kind: QuickPickItemKind.Separator }] : []),
    ...byHand.map(item),
  ];
  const chosen = await window.showQuickPick(items, {
    title: `Published ${dayInWords(day)}: ${counted(plan.length, 'phrase')} stale`,
    placeHolder: 'Choose the changes to make',
    canPickMany: true,
    matchOnDetail: true,
  });
  return chosen?.flatMap(({ stale }) => stale ?? []);
}
