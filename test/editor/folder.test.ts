import { assert } from 'chai';
import { commands, ConfigurationTarget, languages, Range, window, workspace } from 'vscode';
import type { CodeAction, TextDocument, Uri } from 'vscode';
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
      '"Ingrid Halversen" here, "Ingrid Halvorsen" in one.md, line 3 and 1 more. Same name?',
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
      const ours = all.filter(({ title }) => /Halv|Names|Stet|Stylebook/u.test(title));
      if (ours.length > 0) return ours;
    }
    return [];
  }

  async function nothingAsked(uri: Uri): Promise<void> {
    await waitFor(
      () => (asked(uri).length === 0 ? true : undefined),
      (again) => languages.onDidChangeDiagnostics(again),
      () => 'nothing to be asked',
    );
  }

  test('offers the other spelling here, this one in the others, the stylebook, CQ and Stet', async () => {
    const document = await compared();
    const actions = await offered(document);
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        'Change to Ingrid Halvorsen',
        'Change to Ingrid Halversen in 2 other articles',
        'Add to Stylebook…',
        'CQ: Two Different Names',
        'Stet (Leave As It Is)',
      ],
    );
    const [here, there] = actions;
    assert.deepEqual(
      there?.edit?.entries().map(([uri]) => uri.path.split('/').at(-1)),
      ['one.md', 'two.md'],
    );
    if (!here?.edit) throw new Error('No change is offered.');
    assert.isTrue(await workspace.applyEdit(here.edit));
    assert.include(document.getText(), 'Ingrid Halvorsen, who runs');
    await nothingAsked(document.uri);
  });

  test('CQ settles it, whatever else changes in the article', async () => {
    // Decisions are remembered for this file, also when it is made anew.
    const document = await compared('settled');
    const cq = (await offered(document)).find(({ title }) => title.startsWith('CQ'))?.command;
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
    await waitFor(
      () => (asked(document.uri).length === 0 ? true : undefined),
      (again) => languages.onDidChangeDiagnostics(again),
      () => 'nothing to be asked',
    );
  });
});
