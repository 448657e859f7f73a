import { commands, window, type QuickPickItem, type TextDocument } from 'vscode';
import { activeArticleOrSay, openArticle } from './articles';
import { asLabel } from './asText';
import { loadCore } from './core';
import { dayInWords, isDay, today } from './days';
import type { Desk } from './desk';
import { readTyped } from './typedDay';
import { foundIn } from './words';

/** Set Publication Date…: typed or chosen, remembered for the article, never written into the copy. */
export function registerPublicationDate(desk: Desk): void {
  desk.context.subscriptions.push(
    commands.registerCommand('copydesk.setPublicationDate', async (given?: unknown, address?: unknown) => {
      const document = typeof address === 'string' ? openArticle(address) : activeArticleOrSay()?.document;
      if (!document) return;
      const day = typeof given === 'string' && isDay(given) ? given : await askDay(desk, document);
      if (day === undefined) return;
      await desk.dates.set(document.uri, day ?? undefined);
      const set = day === null ? 'The date set for this article is forgotten.' : `Published ${dayInWords(day)}.`;
      void window.setStatusBarMessage(set, 4000);
    }),
  );
}

interface DayItem extends QuickPickItem {
  /** Null forgets what was set. */
  readonly day?: string | null;
}

/** The day chosen, null to forget the one set, undefined when nothing was chosen. */
async function askDay(desk: Desk, document: TextDocument): Promise<string | null | undefined> {
  const read = await desk.reader.read(document);
  const items: DayItem[] = [];
  const published = read?.facts.published;
  if (published) {
    const description = `now, ${foundIn[published.from]}`;
    items.push({ label: dayInWords(published.date), description, day: published.date });
  }
  const fits = read && !published ? (await loadCore()).publishedFromCopy(read.facts) : null;
  if (fits) items.push({ label: dayInWords(fits), description: 'the one day that fits the copy', day: fits });
  items.push({ label: dayInWords(today()), description: 'today', day: today() });
  if (desk.dates.get(document.uri) !== undefined) {
    items.push({ label: 'Forget the date set here', day: null });
  }
  return (await pickDay('Set Publication Date', 'Type a day, as 2026-03-04 or 4 March 2026, or choose one', items))
    ?.day;
}

/** Asks for a day: one of those offered, or what is typed once it is a day of the calendar; until then it says so and waits. */
export function pickDay(title: string, placeholder: string, offered: readonly DayItem[]): Promise<DayItem | undefined> {
  return new Promise((done) => {
    const picker = window.createQuickPick<DayItem>();
    picker.title = title;
    picker.placeholder = placeholder;
    picker.items = offered;
    picker.onDidChangeValue((typed) => {
      const { days: read, understood } = readTyped(typed);
      const days = read.map((day): DayItem => ({ label: dayInWords(day), alwaysShow: true, day }));
      const wrong = typed.trim() !== '' && days.length === 0 ? [noDay(typed, understood)] : [];
      picker.items = [...days, ...wrong, ...offered];
    });
    picker.onDidAccept(() => {
      const [chosen] = picker.selectedItems;
      if (chosen?.day === undefined) return;
      done(chosen);
      picker.hide();
    });
    picker.onDidHide(() => {
      done(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

/** It cannot be chosen: the list stays open for another try. */
function noDay(typed: string, understood: boolean): DayItem {
  const detail = 'Type it as 2026-03-04, 4 March 2026 or 4/3/2026';
  const why = understood ? 'is no day of the calendar' : 'is not read as a day';
  return { label: `“${asLabel(typed.trim())}” ${why}`, detail, alwaysShow: true };
}
