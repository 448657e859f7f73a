import { commands, window } from 'vscode';
import { activeArticleOrSay, rangeOf } from '../articles';
import type { Desk } from '../desk';
import { reveal } from '../goTo';
import { attributionAt } from './attributionAt';

/** Go to Source: from said words to the words that name who says them. */
export function registerGoToSource({ context, reader }: Desk): void {
  context.subscriptions.push(
    commands.registerCommand('copydesk.goToSource', async () => {
      const editor = activeArticleOrSay();
      const read = editor && (await reader.read(editor.document));
      if (!editor || !read || read.version !== editor.document.version) return;
      const cursor = editor.document.offsetAt(editor.selection.active);
      const sentence = read.facts.claims.sourcing.find(({ start, end }) => start <= cursor && cursor < end);
      const said = attributionAt(read.facts, cursor) ?? sentence?.attribution;
      const place = said?.source ?? said?.cue;
      if (place) await reveal(editor.document, rangeOf(editor.document, place));
      else void window.setStatusBarMessage('No source for these words in the copy.', 4000);
    }),
  );
}
