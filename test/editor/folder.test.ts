import { assert } from 'chai';
import { commands, languages, workspace, type Uri } from 'vscode';
import { closeAll, inFolder, openArticle, replace, waitFor, writeFile } from './support/articles';

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

  test('keeps up with an article that is put right', async () => {
    await write('edition/one.md', '# Pier\n\nIngrid Halvorsen, who runs the pier, said it would open in May.\n');
    const document = await openArticle(
      'edition/two.md',
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
