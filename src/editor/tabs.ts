import {
  TabInputCustom,
  TabInputText,
  TabInputTextDiff,
  window,
  type Disposable,
  type Tab,
  type TextDocument,
} from 'vscode';

/**
 * Told when the last tab of a document is closed. For VS Code a document may live on for minutes after that; for an editor
 * it is closed.
 */
export function onDidCloseLastTab(
  documents: () => Iterable<TextDocument>,
  tell: (document: TextDocument) => void,
): Disposable {
  return window.tabGroups.onDidChangeTabs(({ closed }) => {
    const gone = new Set(closed.flatMap(addressesIn));
    if (gone.size === 0) return;
    const left = new Set(window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(addressesIn)));
    for (const document of documents()) {
      const address = document.uri.toString();
      if (gone.has(address) && !left.has(address)) tell(document);
    }
  });
}

function addressesIn({ input }: Tab): string[] {
  if (input instanceof TabInputText || input instanceof TabInputCustom) return [input.uri.toString()];
  if (input instanceof TabInputTextDiff) return [input.original.toString(), input.modified.toString()];
  return [];
}
