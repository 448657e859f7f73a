import { commands, Uri, window, workspace, type ExtensionContext, type TextDocumentContentProvider } from 'vscode';
import { queryAtCursor } from './asked';
import type { Desk } from './desk';
import { readablePage } from './readablePage';
import { rulePage, scheme } from './rulePage';

export function registerRulePages(desk: Desk): void {
  const { context } = desk;
  context.subscriptions.push(
    workspace.registerTextDocumentContentProvider(scheme, new RulePages(context)),
    commands.registerCommand('copydesk.showRule', async (code?: unknown) => {
      const wanted = typeof code === 'string' ? code : queryAtCursor(desk)?.query.code;
      if (!wanted) {
        void window.setStatusBarMessage('No query here.', 4000);
        return;
      }
      await showPage(rulePage(wanted));
    }),
  );
}

async function showPage(page: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreviewToSide', page);
  } catch {
    // VS Code's own Markdown may be switched off: the page is readable as it is.
    await window.showTextDocument(page, { preview: true });
  }
}

class RulePages implements TextDocumentContentProvider {
  readonly #context: ExtensionContext;

  constructor(context: ExtensionContext) {
    this.#context = context;
  }

  async provideTextDocumentContent(page: Uri): Promise<string> {
    const path = Uri.joinPath(this.#context.extensionUri, 'docs', 'rules', page.path);
    try {
      return readablePage(new TextDecoder().decode(await workspace.fs.readFile(path)));
    } catch {
      return 'There is no page for this rule.';
    }
  }
}
