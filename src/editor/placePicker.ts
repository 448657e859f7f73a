import { TextEditorRevealType, window, type QuickPickItem, type TextDocument } from 'vscode';
import type { Span } from '../core/contract';
import { activeArticle, rangeOf } from './articles';
import { reveal } from './goTo';

/** A line of a list that stands for a place of the article. */
export interface PlaceItem extends QuickPickItem {
  readonly span?: Span;
}

/** A list of places: each is shown in the article while the list is gone through; gives the one chosen. */
export function pickPlace<T extends PlaceItem>(
  document: TextDocument,
  title: string,
  placeholder: string,
  items: readonly T[],
): Promise<T | undefined> {
  return new Promise((done) => {
    const { version } = document;
    const picker = window.createQuickPick<T>();
    picker.title = title;
    picker.placeholder = placeholder;
    picker.matchOnDescription = true;
    picker.matchOnDetail = true;
    picker.items = items;
    const editor = activeArticle();
    picker.onDidChangeActive(([active]) => {
      // Places count in the text they were listed from.
      const isCurrent = !document.isClosed && document.version === version;
      if (active?.span && editor?.document === document && isCurrent)
        editor.revealRange(rangeOf(document, active.span), TextEditorRevealType.InCenterIfOutsideViewport);
    });
    picker.onDidAccept(() => {
      done(picker.selectedItems[0]);
      picker.hide();
    });
    picker.onDidHide(() => {
      done(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

/** The same, and goes to the place chosen. */
export async function choosePlace(
  document: TextDocument,
  title: string,
  placeholder: string,
  items: readonly PlaceItem[],
): Promise<void> {
  const { version } = document;
  const span = (await pickPlace(document, title, placeholder, items))?.span;
  if (span && !document.isClosed && document.version === version) await reveal(document, rangeOf(document, span));
}
