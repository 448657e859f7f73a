import { assert } from 'chai';
import { commands, languages, Uri, window, workspace } from 'vscode';
import type { Hover, TextDocument } from 'vscode';
import { closeAll, codesOn, placeOf, waitFor, waitForNoQueries, waitForQuery } from '../support/articles';
import { rightWeekday, withDate, wrongWeekday } from '../support/copy';

/** Writes an article, or a stylebook, into one of the two folders. */
async function write(folder: string, path: string, text: string): Promise<Uri> {
  const found = workspace.workspaceFolders?.find(({ name }) => name === folder);
  if (!found) throw new Error(`There is no folder ${folder}.`);
  const uri = Uri.joinPath(found.uri, path);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

async function open(folder: string, path: string, text: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(await write(folder, path, text));
  await window.showTextDocument(document, { preview: false });
  return document;
}

async function hoverOn(document: TextDocument, words: string): Promise<string> {
  const at = placeOf(document, words);
  for (let tries = 0; tries < 20; tries++) {
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
    const all = hovers.flatMap(({ contents }) =>
      contents.map((content) => (typeof content === 'string' ? content : content.value)),
    );
    if (all.length > 0) return all.join('\n').replaceAll('\\', '');
  }
  return '';
}

suite('A workspace of several folders in Restricted Mode', () => {
  // From a remote machine the folders of a workspace come a moment after its window, or not at all where VS Code looked for
  // the workspace's file before that machine's files could be read: a change of the file makes it look again.
  suiteSetup(async () => {
    const both = waitFor(
      () => (workspace.workspaceFolders?.length === 2 ? true : undefined),
      (again) => workspace.onDidChangeWorkspaceFolders(again),
      () => 'two folders',
    );
    const { workspaceFile } = workspace;
    if (workspace.workspaceFolders?.length !== 2 && workspaceFile) {
      const text = await workspace.fs.readFile(workspaceFile);
      await workspace.fs.writeFile(workspaceFile, new Uint8Array([...text, 10]));
    }
    await both;
  });
  teardown(closeAll);

  test('is not trusted, and its articles are reviewed all the same', async () => {
    assert.isFalse(workspace.isTrusted);
    const { uri } = await open('north', 'ferry.md', wrongWeekday);
    await waitForQuery(uri, 'dates/weekday-mismatch');
    const right = await open('south', 'ferry.md', rightWeekday);
    await waitForNoQueries(right.uri);
  });

  test('has the house style of each folder', async () => {
    const copy = withDate('The board met on April 14, 2025, the harbour master said.\n');
    const north = await open('north', 'style.md', copy);
    assert.include(await hoverOn(north, 'April'), 'House style: 14 April 2025');
    const south = await open('south', 'style.md', copy.replace('April 14, 2025', '14 April 2025'));
    assert.include(await hoverOn(south, '14 April'), 'House style: April 14, 2025');
  });

  test('changes the house style of the folder that has its own', async () => {
    const north = await open('north', 'choice.md', rightWeekday);
    const now = (): unknown => workspace.getConfiguration('copydesk', north).get('houseStyle');
    await commands.executeCommand('copydesk.chooseHouseStyle', 'afp');
    assert.strictEqual(now(), 'afp');
    await commands.executeCommand('copydesk.chooseHouseStyle', 'guardian');
    assert.strictEqual(now(), 'guardian');
    assert.isUndefined(workspace.getConfiguration('copydesk').inspect('houseStyle')?.workspaceValue);
  });

  test('keeps each folder to its own stylebook', async () => {
    await write('south', 'stylebook.yml', 'places:\n  - name: Kolvik\n    not: [Kolvick]\n');
    const copy = withDate('The ferry sails from Kolvick twice a day, the harbour board said.\n');
    const south = await open('south', 'kolvik.md', copy);
    await waitForQuery(south.uri, 'names/stylebook');
    const north = await open('north', 'kolvik.md', copy);
    await commands.executeCommand('copydesk.reviewThisArticle');
    assert.notInclude(codesOn(north.uri), 'names/stylebook');
  });

  test('cannot aim the stylebook at a file outside', async () => {
    await write('north', 'secret.yml', 'password: [hunter\n');
    await write('south', '.vscode/settings.json', '{ "copydesk.stylebook": "../north/secret.yml" }');
    const { uri } = await open('south', 'aimed.md', wrongWeekday);
    await waitForQuery(uri, 'dates/weekday-mismatch');
    const told = languages.getDiagnostics().filter(([file]) => file.path.endsWith('/secret.yml'));
    assert.isEmpty(told.flatMap(([, mistakes]) => mistakes));
  });
});
