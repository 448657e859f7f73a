import { TextEditorRevealType, window, type QuickPickItem, type TextDocument } from 'vscode';
import type { Span } from '../core/contract';
import { activeArticle, rangeOf } from './articles';
import { reveal } from './goTo';

/** A line of a list that stands for a place of the article. */
export interface PlaceItem extends QuickPickItem {
  readonly span?: Span;
}

/** A list of places: each is shown in the article while the list is gone through; choosing one goes there. */
export function choosePlace(
  document: TextDocument,
  title: string,
  placeholder: string,
  items: readonly PlaceItem[],
): void {
  const { version } = document;
  const picker = window.createQuickPick<PlaceItem>();
  picker.title = title;
  picker.placeholder = placeholder;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = items;
  const editor = activeArticle();
  // Places count in the text they were listed from.
  const isCurrent = (): boolean => !document.isClosed && document.version === version;
  picker.onDidChangeActive(([active]) => {
    if (active?.span && editor?.document === document && isCurrent())
      editor.revealRange(rangeOf(document, active.span), TextEditorRevealType.InCenterIfOutsideViewport);
  });
  picker.onDidAccept(() => {
    const span = picker.selectedItems[0]?.span;
    picker.hide();
    if (span && isCurrent()) void reveal(document, rangeOf(document, span));
  });
  picker.onDidHide(() => picker.dispose());
  picker.show();
}
