import {
  commands,
  QuickPickItemKind,
  TextEditorRevealType,
  ThemeColor,
  window,
  workspace,
  WorkspaceEdit,
  type QuickPickItem,
  type TextDocument,
} from 'vscode';
import type { Redated } from '../core/dates/redate';
import type { Facts } from '../core/facts';
import { activeArticle, activeArticleOrSay, rangeOf } from './articles';
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
      const { redate, redateQuoted } = await loadCore();
      const plan = { own: redate(before.facts, day), quoted: redateQuoted(before.facts, day) };
      const chosen = await choose(document, before.facts, plan, day);
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
      const byHand = plan.own.find(({ replacement }) => replacement === null);
      const range = byHand && rangeOf(document, byHand);
      if (edit.size > 0 && !(await workspace.applyEdit(edit))) return;
      if (!inCopy) await desk.dates.set(document.uri, day);
      if (range && edit.size === 0) await reveal(document, range);
      const made = chosen.filter(({ replacement }) => replacement !== null).length;
      const left = plan.own.length - made;
      const also = left > 0 ? `, ${counted(left, 'phrase')} left to be rewritten` : '';
      const what = plan.own.length === 0 ? 'no words go stale' : `${counted(made, 'phrase')} changed${also}`;
      void window.setStatusBarMessage(`Published ${dayInWords(day)}: ${what}.`, 8000);
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

interface Plan {
  readonly own: readonly Redated[];
  /** Somebody's own words. */
  readonly quoted: readonly Redated[];
}

/** The changes to make; undefined when the whole was given up. */
async function choose(
  document: TextDocument,
  { article }: Facts,
  { own, quoted }: Plan,
  day: string,
): Promise<readonly Redated[] | undefined> {
  if (own.length + quoted.length === 0) return [];
  const item = (stale: Redated): StaleItem => ({
    label: asLabel(stale.replacement === null ? `“${stale.words}”` : `“${stale.words}” → “${stale.replacement}”`),
    description: `line ${article.lineAt(stale.start)}`,
    detail: stale.reason,
    picked: stale.replacement !== null,
    stale,
  });
  const group = (label: string, all: readonly Redated[]): readonly StaleItem[] =>
    all.length > 0 ? [{ label, kind: QuickPickItemKind.Separator }, ...all.map(item)] : [];
  const items = [
    ...own.filter(({ replacement }) => replacement !== null).map(item),
    ...group(
      'To be rewritten by hand',
      own.filter(({ replacement }) => replacement === null),
    ),
    ...group('In quotations, left alone', quoted),
  ];
  const editor = activeArticle();
  const { version } = document;
  const look = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
  });
  // Each phrase is shown in the article while the list is gone through: in the middle, for the list hides what is above.
  const show = ({ stale }: StaleItem): void => {
    if (!stale || editor?.document !== document || document.isClosed || document.version !== version) return;
    const range = rangeOf(document, stale);
    editor.setDecorations(look, [range]);
    editor.revealRange(range, TextEditorRevealType.InCenter);
  };
  const chosen = await window.showQuickPick<StaleItem>(items, {
    title: `Published ${dayInWords(day)}: ${own.length > 0 ? counted(own.length, 'phrase') : 'nothing'} stale`,
    placeHolder: 'Choose the changes; quotations and feasts stay',
    canPickMany: true,
    matchOnDetail: true,
    onDidSelectItem: (one: StaleItem) => show(one),
  });
  look.dispose();
  return chosen?.flatMap(({ stale }) => stale ?? []);
}
