import {
  TabInputCustom,
  TabInputText,
  TabInputTextDiff,
  window,
  workspace,
  type Disposable,
  type Tab,
  type TextDocument,
} from 'vscode';

/**
 * Tells when an article has gone from the window with its last tab, and when one is shown. For VS Code a document may
 * live on for minutes after that; for an editor it is closed.
 */
export class Tabs implements Disposable {
  /** Without a tab, but still in a text editor: on its way out, or the namesake of one just closed on its way in. */
  readonly #leaving = new Set<TextDocument>();
  readonly #subscriptions: readonly Disposable[];

  constructor(tell: { gone(document: TextDocument): void; shown(document: TextDocument): void }) {
    this.#subscriptions = [
      window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        const came = new Set(opened.flatMap(addressesIn));
        const went = new Set(closed.flatMap(addressesIn));
        for (const document of workspace.textDocuments) {
          const address = document.uri.toString();
          if (came.has(address)) {
            this.#leaving.delete(document);
            tell.shown(document);
          } else if (went.has(address) && !hasTab(document)) {
            if (isVisible(document)) this.#leaving.add(document);
            else tell.gone(document);
          }
        }
      }),
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) tell.shown(document);
        for (const document of this.#leaving) {
          if (isVisible(document)) continue;
          this.#leaving.delete(document);
          if (!hasTab(document)) tell.gone(document);
        }
      }),
      workspace.onDidCloseTextDocument((document) => this.#leaving.delete(document)),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

function isVisible(document: TextDocument): boolean {
  return window.visibleTextEditors.some((editor) => editor.document === document);
}

function hasTab({ uri }: TextDocument): boolean {
  const address = uri.toString();
  return window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => addressesIn(tab).includes(address)));
}

function addressesIn({ input }: Tab): string[] {
  if (input instanceof TabInputText || input instanceof TabInputCustom) return [input.uri.toString()];
  if (input instanceof TabInputTextDiff) return [input.original.toString(), input.modified.toString()];
  return [];
}
