import { assert } from 'chai';
import { commands, ConfigurationTarget, languages, Range, window, workspace } from 'vscode';
import type { CodeAction, TextDocument, Uri } from 'vscode';
import { saveAll } from '../../src/editor/compare/changeOthers';
import { changeOfOthers } from '../../src/editor/compare/folderFixes';
import type { FolderQuery } from '../../src/editor/compare/folderQuery';
import { loadCore } from '../../src/editor/core';
import type { Reader } from '../../src/editor/reader';
import { closeAll, inFolder, openArticle, placeOf, replace, waitFor, writeFile } from './support/articles';

suite('Compare Names Across Folder', () => {
  const written: Uri[] = [];

  async function write(path: string, text: string): Promise<Uri> {
    const uri = await writeFile(path, text);
    written.push(uri);
    return uri;
  }

  teardown(async () => {
    await closeAll();
    for (const uri of written.splice(0)) await workspace.fs.delete(uri, { useTrash: false });
    await commands.executeCommand('copydesk.compareNames', inFolder('edition'));
  });

  function asked(uri: Uri): readonly string[] {
    return languages
      .getDiagnostics(uri)
      .filter(({ source, message }) => source === 'Copydesk' && message.includes('Same name?'))
      .map(({ message }) => message);
  }

  test('asks about one name spelled two ways in two articles, and shows where the other stands', async () => {
    await write('edition/one.md', '# Pier\n\nIngrid Halvorsen, who runs the pier, said it would open in May.\n');
    await write('edition/two.md', '# Ferry\n\nThe ferry is late again, said Ingrid Halvorsen, who runs the pier.\n');
    const odd = await write(
      'edition/three.txt',
      'Harbour dues\n\nIngrid Halversen, who runs the pier, paid them all.\n',
    );
    await commands.executeCommand('copydesk.compareNames', inFolder('edition'));
    assert.deepEqual(asked(odd), [
      '"Ingrid Halversen" here, "Ingrid Halvorsen" in one.md, line 3, and in 1 more article. Same name?',
    ]);
    const [query] = languages.getDiagnostics(odd).filter(({ message }) => message.includes('Same name?'));
    assert.lengthOf(query?.relatedInformation ?? [], 2);
  });

  test('leaves two people alone', async () => {
    const one = await write('edition/one.md', 'Ingrid Halvorsen, who runs the pier, said it would open.\n');
    const two = await write('edition/two.md', 'Petra Halvorsen, a baker, said it would not.\n');
    await commands.executeCommand('copydesk.compareNames', inFolder('edition'));
    assert.isEmpty([...asked(one), ...asked(two)]);
  });

  /** Two articles with one spelling and a third with another, compared. */
  async function compared(name = 'odd'): Promise<TextDocument> {
    await write('edition/one.md', '# Pier\n\nIngrid Halvorsen, who runs the pier, said it would open in May.\n');
    await write('edition/two.md', '# Ferry\n\nThe ferry is late again, said Ingrid Halvorsen, who runs the pier.\n');
    const odd = await write(`edition/${name}.md`, '# Dues\n\nIngrid Halversen, who runs the pier, paid them all.\n');
    const document = await workspace.openTextDocument(odd);
    await window.showTextDocument(document, { preview: false });
    await commands.executeCommand('copydesk.compareNames', inFolder('edition'));
    assert.lengthOf(asked(odd), 1);
    return document;
  }

  async function offered(document: TextDocument): Promise<readonly CodeAction[]> {
    const at = placeOf(document, 'Ingrid');
    for (let tries = 0; tries < 20; tries++) {
      const all = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new Range(at, at),
        undefined,
        20,
      );
      const ours = all.filter(({ title }) => /Halv|Stylebook/u.test(title));
      if (ours.length > 0) return ours;
    }
    return [];
  }

  function nothingAsked(uri: Uri): Promise<void> {
    return becomes(uri, []);
  }

  async function becomes(uri: Uri, wanted: readonly string[]): Promise<void> {
    await waitFor(
      () => (asked(uri).join('\n') === wanted.join('\n') ? true : undefined),
      (again) => languages.onDidChangeDiagnostics(again),
      () => `${wanted.join('\n') || 'nothing'}; asked is ${asked(uri).join('\n') || 'nothing'}`,
    );
  }

  test('offers the other spelling here, this one in the others, the stylebook, CQ and Stet', async () => {
    const document = await compared();
    const actions = await offered(document);
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        'Change to Ingrid Halvorsen',
        'Change to Ingrid Halversen in 2 Other Articles…',
        'Add to Stylebook…',
        'Query the Writer: “Ingrid Halversen” (Copy the Question)',
        'CQ “Ingrid Halversen” (Two Different Names)',
        'Stet “Ingrid Halversen” (Leave As It Is)',
      ],
    );
    const [here] = actions;
    if (!here?.edit) throw new Error('No change is offered.');
    assert.isTrue(await workspace.applyEdit(here.edit));
    assert.include(document.getText(), 'Ingrid Halvorsen, who runs');
    await nothingAsked(document.uri);
  });

  /** Takes the change of the others, and answers VS Code's preview of it, which opens when it will. */
  async function changeOthers(document: TextDocument, answer: 'apply' | 'discard'): Promise<void> {
    const change = (await offered(document)).find(({ title }) => title.includes('Other Article'))?.command;
    if (!change) throw new Error('No change of the others is offered.');
    let done = false;
    const changed = commands.executeCommand(change.command, ...(change.arguments ?? [])).then(() => (done = true));
    while (!done) await commands.executeCommand(`refactorPreview.${answer}`);
    await changed;
  }

  test('changes the others once they were looked through, and leaves it to the editor to save them', async () => {
    const document = await compared();
    const one = await workspace.openTextDocument(inFolder('edition/one.md'));
    const before = one.getText();
    await changeOthers(document, 'discard');
    assert.strictEqual(one.getText(), before);
    await changeOthers(document, 'apply');
    assert.include(one.getText(), 'Ingrid Halversen, who runs');
    assert.isTrue(one.isDirty);
    const stored = new TextDecoder().decode(await workspace.fs.readFile(one.uri));
    assert.strictEqual(stored, before);
    // One step takes all of it back.
    await window.showTextDocument(one);
    await commands.executeCommand('undo');
    assert.strictEqual(one.getText(), before);
  });

  test('leaves out what the settings make read-only', async () => {
    const document = await compared();
    const files = workspace.getConfiguration('files');
    await files.update('readonlyInclude', { 'edition/one.md': true }, ConfigurationTarget.Workspace);
    await changeOthers(document, 'apply');
    await files.update('readonlyInclude', undefined, ConfigurationTarget.Workspace);
    const one = await workspace.openTextDocument(inFolder('edition/one.md'));
    assert.include(one.getText(), 'Ingrid Halvorsen, who runs');
    await changedAndBack('edition/two.md');
  });

  test('gives an article its text again that is read-only for the session', async () => {
    const document = await compared();
    const one = await workspace.openTextDocument(inFolder('edition/one.md'));
    await window.showTextDocument(one, { preview: false });
    await commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    await window.showTextDocument(document, { preview: false });
    await changeOthers(document, 'apply');
    await window.showTextDocument(one, { preview: false });
    await commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
    assert.include(one.getText(), 'Ingrid Halvorsen, who runs');
    assert.isFalse(one.isDirty);
    await changedAndBack('edition/two.md');
  });

  /** Sees that an article was changed, and takes it back, so that nothing unsaved is left behind. */
  async function changedAndBack(path: string): Promise<void> {
    const article = await workspace.openTextDocument(inFolder(path));
    assert.include(article.getText(), 'Ingrid Halversen, who runs');
    await window.showTextDocument(article, { preview: false });
    await commands.executeCommand('undo');
    assert.include(article.getText(), 'Ingrid Halvorsen, who runs');
    await article.save();
  }

  test('changes nothing when one of the others is gone', async () => {
    const document = await compared();
    const change = (await offered(document)).find(({ title }) => title.includes('Other Article'))?.command;
    if (!change) throw new Error('No change of the others is offered.');
    const gone = inFolder('edition/one.md');
    await workspace.fs.delete(gone);
    written.splice(
      written.findIndex(({ path }) => path === gone.path),
      1,
    );
    await commands.executeCommand(change.command, ...(change.arguments ?? []));
    const two = await workspace.openTextDocument(inFolder('edition/two.md'));
    assert.include(two.getText(), 'Ingrid Halvorsen, who runs');
  });

  test('changes nothing when one of the others was written in while the next was read', async () => {
    const here = await openArticle('edition/typed-here.md', 'Ingrid Halversen, who runs the pier, paid them all.\n');
    const one = await openArticle('edition/typed-one.md', 'Ingrid Halvorsen, who runs the pier, said it would open.\n');
    const two = await openArticle(
      'edition/typed-two.md',
      'The ferry is late, said Ingrid Halvorsen, who runs the pier.\n',
    );
    written.push(here.uri, one.uri, two.uri);
    const form = 'Ingrid Halvorsen';
    const others = [one, two].map((document) => {
      const start = document.getText().indexOf(form);
      return { article: document.uri.toString(), span: { start, end: start + form.length }, form, line: 1 };
    });
    const query = { form: 'Ingrid Halversen', others } as unknown as FolderQuery;
    const core = await loadCore();
    let typing = false;
    const reader = {
      read: async (document: TextDocument) => {
        const facts = core.read(document.getText(), {});
        if (document === two && typing) {
          await replace(one, 'Ingrid', 'Yesterday Ingrid');
        }
        return { facts };
      },
    } as unknown as Reader;
    assert.lengthOf((await changeOfOthers(reader, here, query))?.articles ?? [], 2);
    typing = true;
    assert.isNull(await changeOfOthers(reader, here, query));
    await one.save();
  });

  test('says which of the others could not be saved', async () => {
    const saves = (save: () => Promise<boolean>, isClosed = false): TextDocument =>
      ({ save, isClosed }) as unknown as TextDocument;
    const refused = saves(() => Promise.resolve(false));
    const failed = saves(() => Promise.reject(new Error('read-only')));
    const closed = saves(() => Promise.resolve(false), true);
    assert.deepEqual(await saveAll([saves(() => Promise.resolve(true)), refused, closed, failed]), [refused, failed]);
  });

  test('asks on both sides where as many articles have either spelling, and settles both at once', async () => {
    const one = await write('edition/tied.md', '# Pier\n\nIngrid Halvorsen, who runs the pier, said it would open.\n');
    const two = await write('edition/tied-too.md', '# Dues\n\nIngrid Halversen, who runs the pier, paid them all.\n');
    await commands.executeCommand('copydesk.compareNames', inFolder('edition'));
    assert.deepEqual(asked(one), ['"Ingrid Halvorsen" here, "Ingrid Halversen" in tied-too.md, line 3. Same name?']);
    assert.deepEqual(asked(two), ['"Ingrid Halversen" here, "Ingrid Halvorsen" in tied.md, line 3. Same name?']);
    const document = await workspace.openTextDocument(one);
    await window.showTextDocument(document, { preview: false });
    const actions = await offered(document);
    assert.deepEqual(
      actions.slice(0, 2).map(({ title }) => title),
      ['Change to Ingrid Halversen', 'Change to Ingrid Halvorsen in 1 Other Article…'],
    );
    await commands.executeCommand('copydesk.nextQuery');
    await commands.executeCommand('copydesk.cq');
    await nothingAsked(one);
    await nothingAsked(two);
  });

  test('holds to the stylebook as it is written, whatever the majority', async () => {
    const document = await compared();
    const one = inFolder('edition/one.md');
    await write('edition/stylebook.yml', 'people:\n  - name: Ingrid Halversen\n');
    await becomes(one, [
      '"Ingrid Halvorsen" here, "Ingrid Halversen" in the stylebook and in odd.md, line 3. Same name?',
    ]);
    assert.isEmpty(asked(document.uri));
    const stylebook = await workspace.openTextDocument(inFolder('edition/stylebook.yml'));
    await window.showTextDocument(stylebook, { preview: false });
    await replace(stylebook, 'Halversen', 'Halvorsen');
    await becomes(document.uri, [
      '"Ingrid Halversen" here, "Ingrid Halvorsen" in the stylebook and in one.md, line 3, and in 1 more article. Same name?',
    ]);
    assert.isEmpty(asked(one));
    await replace(stylebook, 'Ingrid Halvorsen', 'Ingrid Halvorsen\n    not: [Ingrid Halversen]');
    // What the stylebook calls wrong is asked about as in any article, and not twice.
    await nothingAsked(document.uri);
    await stylebook.save();
    await workspace.fs.delete(stylebook.uri);
    written.splice(
      written.findIndex(({ path }) => path === stylebook.uri.path),
      1,
    );
    await becomes(document.uri, [
      '"Ingrid Halversen" here, "Ingrid Halvorsen" in one.md, line 3, and in 1 more article. Same name?',
    ]);
  });

  test('reads an article again that another setting leaves out, and lets in', async () => {
    await write('edition/one.md', '# Pier\n\nIngrid Halvorsen, who runs the pier, said it would open in May.\n');
    const long = '# Dues\n\nIngrid Halversen, who runs the pier, paid them all.\n'.padEnd(1200, 'The pier is old.\n');
    const odd = await write('edition/long.md', long);
    await commands.executeCommand('copydesk.compareNames', inFolder('edition'));
    assert.lengthOf(asked(odd), 1);
    const settings = workspace.getConfiguration('copydesk');
    await settings.update('longestArticle', 1000, ConfigurationTarget.Workspace);
    await nothingAsked(odd);
    await settings.update('longestArticle', undefined, ConfigurationTarget.Workspace);
    await becomes(odd, ['"Ingrid Halversen" here, "Ingrid Halvorsen" in one.md, line 3. Same name?']);
  });

  test('CQ settles it, whatever else changes in the article', async () => {
    // Decisions are remembered for this file, also when it is made anew.
    const document = await compared('settled');
    const cq = (await offered(document)).find(({ title }) => title.startsWith('CQ “'))?.command;
    if (!cq) throw new Error('CQ is not offered.');
    await commands.executeCommand(cq.command, ...(cq.arguments ?? []));
    assert.isEmpty(asked(document.uri));
    await replace(document, 'paid them all', 'paid none');
    await document.save();
    await commands.executeCommand('copydesk.compareNames', inFolder('edition'));
    assert.isEmpty(asked(document.uri));
  });

  test('obeys the levels of the settings', async () => {
    const document = await compared();
    const settings = workspace.getConfiguration('copydesk');
    await settings.update('queryLevels', { 'names/variant': 'off' }, ConfigurationTarget.Workspace);
    await nothingAsked(document.uri);
    await settings.update('queryLevels', undefined, ConfigurationTarget.Workspace);
  });

  test('of two begun at once the later one counts', async () => {
    const document = await compared();
    await write('other/one.md', '# Pier\n\nTorvald Brenck, who runs the pier, said it would open in May.\n');
    const odd = await write('other/two.md', '# Dues\n\nTorvald Brenk, who runs the pier, paid them all.\n');
    await Promise.all([
      commands.executeCommand('copydesk.compareNames', inFolder('edition')),
      commands.executeCommand('copydesk.compareNames', inFolder('other')),
    ]);
    assert.isEmpty(asked(document.uri));
    assert.lengthOf(asked(odd), 1);
  });

  test('follows a folder that gets another name, and one that is moved in', async () => {
    await write('edition/one.md', '# Pier\n\nIngrid Halvorsen, who runs the pier, said it would open in May.\n');
    const odd = '# Dues\n\nIngrid Halversen, who runs the pier, paid them all.\n';
    const before = await writeFile('edition/sub/odd.md', odd);
    await commands.executeCommand('copydesk.compareNames', inFolder('edition'));
    assert.lengthOf(asked(before), 1);
    await workspace.fs.rename(inFolder('edition/sub'), inFolder('edition/sub2'));
    const after = inFolder('edition/sub2/odd.md');
    written.push(after);
    const question = '"Ingrid Halversen" here, "Ingrid Halvorsen" in one.md, line 3';
    await becomes(after, [`${question}. Same name?`]);
    await nothingAsked(before);
    await writeFile('elsewhere/more/third.md', odd);
    await workspace.fs.rename(inFolder('elsewhere/more'), inFolder('edition/more'));
    const third = inFolder('edition/more/third.md');
    written.push(third);
    await becomes(inFolder('edition/one.md'), [
      '"Ingrid Halvorsen" here, "Ingrid Halversen" in odd.md, line 3, and in 1 more article. Same name?',
    ]);
    await nothingAsked(after);
  });

  test('leaves articles in a hidden folder alone that come later', async () => {
    await compared();
    const hidden = await write('edition/.old/read.md', 'Ingrid Halverssen, who runs the pier, paid them all.\n');
    const late = await write('edition/late.md', 'Ingrid Halversen, who runs the pier, paid it all.\n');
    await becomes(late, [
      '"Ingrid Halversen" here, "Ingrid Halvorsen" in one.md, line 3, and in 1 more article. Same name?',
    ]);
    assert.isEmpty(asked(hidden));
  });

  test('takes several folders as one', async () => {
    await write('edition/one.md', '# Pier\n\nIngrid Halvorsen, who runs the pier, said it would open in May.\n');
    const odd = await write('other/odd.md', '# Dues\n\nIngrid Halversen, who runs the pier, paid them all.\n');
    await commands.executeCommand('copydesk.compareNames', inFolder('edition'), [
      inFolder('edition'),
      inFolder('other'),
    ]);
    assert.lengthOf(asked(odd), 1);
  });

  test('keeps up with an article that is put right', async () => {
    await write('edition/first.md', '# Pier\n\nIngrid Halvorsen, who runs the pier, said it would open in May.\n');
    const document = await openArticle(
      'edition/second.md',
      '# Dues\n\nIngrid Halversen, who runs the pier, paid them all.\n',
    );
    written.push(document.uri);
    await commands.executeCommand('copydesk.compareNames', inFolder('edition'));
    assert.lengthOf(asked(document.uri), 1);
    await replace(document, 'Halversen', 'Halvorsen');
    await document.save();
    await nothingAsked(document.uri);
  });
});
