import { commands, Range, window, workspace, type TextDocument } from 'vscode';
import type { Stylebook, StylebookEntry } from '../../core/style/stylebook';
import { openArticle } from '../articles';
import { queryAtCursor } from '../asked';
import type { Desk } from '../desk';
import { reveal } from '../goTo';
import { entryLine } from './entry';

const rule = 'names/stylebook';

/** Edit Entry: to the entry of the stylebook that a query of house spelling comes from. */
export function registerEditEntry(desk: Desk): void {
  desk.context.subscriptions.push(
    commands.registerCommand('copydesk.editEntry', async (address?: unknown, start?: unknown) => {
      const found = queryAtCursor(desk, ({ code }) => code === rule);
      const document = typeof address === 'string' ? openArticle(address) : found?.document;
      const at = typeof start === 'number' ? start : found?.query.start;
      const read = document && (await desk.reader.read(document));
      const query = read?.queries.find((one) => one.code === rule && one.start === at);
      const words = query && read?.facts.article.text.slice(query.start, query.end);
      const entry = read && query && entryOf(read.facts.stylebook, words ?? '', query.message);
      if (!document || !entry || !(await show(desk, document, entry.name)))
        void window.setStatusBarMessage('No entry of the stylebook is asked about here.', 4000);
    }),
  );
}

/** The entry that calls the words wrong, else the one the query names. */
function entryOf({ people, places, organisations }: Stylebook, words: string, message: string): StylebookEntry | null {
  const entries = [...people, ...places, ...organisations];
  return entries.find(({ not }) => not.includes(words)) ?? entries.find(({ name }) => message.includes(name)) ?? null;
}

async function show({ stylebooks }: Desk, article: TextDocument, name: string): Promise<boolean> {
  for (const uri of await stylebooks.files(article.uri)) {
    const file = await workspace.openTextDocument(uri);
    const line = entryLine(file.getText(), name);
    if (line === null) continue;
    const { text } = file.lineAt(line);
    const from = text.indexOf(name);
    await reveal(file, new Range(line, from, line, from + name.length));
    return true;
  }
  return false;
}
