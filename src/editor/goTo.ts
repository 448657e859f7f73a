import { commands, Range, Selection, TextEditorRevealType, Uri, window, workspace } from 'vscode';
import type { ExtensionContext, TextDocument } from 'vscode';
import type { Span } from '../core/contract';
import { rangeOf } from './articles';

/** A link that goes to a place of an article, for hovers: the only kind of command they may run. */
export function linkTo(document: TextDocument, span: Span): Uri {
  const { start, end } = rangeOf(document, span);
  const where = [document.uri.toString(), start.line, start.character, end.line, end.character];
  return Uri.parse(`command:copydesk.goTo?${encodeURIComponent(JSON.stringify(where))}`);
}

export function registerGoTo(context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand('copydesk.goTo', async (address: unknown, ...place: unknown[]) => {
      const [line, character, endLine, endCharacter] = place.map(Number);
      if (typeof address !== 'string' || line === undefined || character === undefined) return;
      const document = await workspace.openTextDocument(Uri.parse(address));
      await reveal(document, new Range(line, character, endLine ?? line, endCharacter ?? character));
    }),
  );
}

/** Shows an article with a place of it selected. */
export async function reveal(document: TextDocument, range: Range): Promise<void> {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await window.showTextDocument(document, { viewColumn: shown?.viewColumn, preview: false });
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
