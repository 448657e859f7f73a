import { commands, languages, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { Diagnostic, Position, TextDocument } from 'vscode';

/** What an extension's test may wait for before something is wrong. */
const CAP = 30_000;

/** Opens an article that was never saved, and shows it. */
export async function openUntitled(text: string, language = 'markdown'): Promise<TextDocument> {
  const plain = (words: string): string => words.replaceAll('\r\n', '\n');
  let document = await workspace.openTextDocument({ content: text, language });
  // VS Code gives the name of an article just closed again, and its end may still come: the words are lost then.
  while (plain(document.getText()) !== plain(text))
    document = await workspace.openTextDocument({ content: text, language });
  await window.showTextDocument(document, { preview: false });
  return document;
}

/** Writes an article into the open folder, opens and shows it. */
export async function openArticle(path: string, text: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(await writeFile(path, text));
  await window.showTextDocument(document, { preview: false });
  return document;
}

/** Writes a file into the (first) open folder, whatever file system that lies on. */
export async function writeFile(path: string, text: string): Promise<Uri> {
  const uri = inFolder(path);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export function inFolder(path: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('The tests need a folder open.');
  return Uri.joinPath(folder.uri, path);
}

/** Replaces the first occurrence of some words, as typing does. */
export async function replace(document: TextDocument, words: string, by: string): Promise<void> {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the article.`);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(start + words.length)), by);
  if (!(await workspace.applyEdit(edit))) throw new Error('The edit was refused.');
}

/** Types at the end of the article. */
export async function append(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(document.getText().length), text);
  if (!(await workspace.applyEdit(edit))) throw new Error('The edit was refused.');
}

/** The place of some words in an article: their first character. */
export function placeOf(document: TextDocument, words: string): Position {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the article.`);
  return document.positionAt(start);
}

/** Copydesk's queries on a document, as they stand now. */
export function queriesOn(uri: Uri): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'Copydesk');
}

/** The rule a query is of: 'dates/impossible'. */
export function codeOf({ code }: Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** The codes of the queries on a document, sorted. */
export function codesOn(uri: Uri): readonly string[] {
  return queriesOn(uri).map(codeOf).sort();
}

/**
 * Waits, by VS Code's own event, until the queries on a document are as wanted.
 *
 * @param wanted tells whether they are
 * @param what the wanted state in words, for the failure
 */
export function waitForQueries(
  uri: Uri,
  wanted: (queries: readonly Diagnostic[]) => boolean,
  what = 'the queries wanted',
): Promise<readonly Diagnostic[]> {
  return waitFor(
    () => {
      const queries = queriesOn(uri);
      return wanted(queries) ? queries : undefined;
    },
    (again) => languages.onDidChangeDiagnostics(again),
    () => `${what}; there are: ${codesOn(uri).join(', ') || 'none'}`,
  );
}

/** Waits until a query of one rule stands on a document, and gives it. */
export async function waitForQuery(uri: Uri, code: string): Promise<Diagnostic> {
  const queries = await waitForQueries(uri, (all) => all.some((query) => codeOf(query) === code), code);
  const found = queries.find((query) => codeOf(query) === code);
  if (!found) throw new Error(`No query ${code}.`);
  return found;
}

/** Waits until no query is left on a document. */
export async function waitForNoQueries(uri: Uri): Promise<void> {
  await waitForQueries(uri, (queries) => queries.length === 0, 'no queries');
}

/**
 * Waits for a state by an event that says it may have come.
 *
 * @param read gives what is waited for, or undefined
 * @param on subscribes to the event
 * @param what what is waited for in words, asked only on failure
 */
export function waitFor<T>(
  read: () => T | undefined,
  on: (again: () => void) => { dispose(): unknown },
  what: () => string,
): Promise<T> {
  return new Promise((done, fail) => {
    const look = (): void => {
      const found = read();
      if (found === undefined) return;
      stop();
      done(found);
    };
    const subscription = on(look);
    const cap = setTimeout(() => {
      stop();
      fail(new Error(`Waited ${CAP} ms for ${what()}.`));
    }, CAP);
    const stop = (): void => {
      clearTimeout(cap);
      subscription.dispose();
    };
    look();
  });
}

/** Closes every editor without saving. */
export async function closeAll(): Promise<void> {
  // Only a reverted editor closes without asking whether to save it.
  while (window.activeTextEditor) await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** Runs a command that asks by a list, and accepts the list as it comes up. */
export async function accepting(command: string, ...args: readonly unknown[]): Promise<void> {
  let done = false;
  const running = Promise.resolve(commands.executeCommand(command, ...args)).finally(() => (done = true));
  // There is no event for a list that has come up: accepting is tried until it was taken.
  while (!done) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  await running;
}
