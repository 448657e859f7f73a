import { assert } from 'chai';
import type { CompletionList, Hover, Uri } from 'vscode';
import { commands, DiagnosticSeverity, languages, Selection, window, workspace } from 'vscode';
import {
  accepting,
  closeAll,
  codesOn,
  inFolder,
  openArticle,
  placeOf,
  replace,
  waitFor,
  waitForQueries,
  waitForQuery,
  writeFile,
} from './support/articles';
import { withDate } from './support/copy';

const copy = withDate('The ferry sails from Kolvick twice a day, the harbour board said.\n\nKolvick has 900 people.\n');
const book = 'places:\n  - name: Kolvik\n    not: [Kolvick]\n';
const rule = 'names/stylebook';

suite('The stylebook', () => {
  const written: Uri[] = [];

  async function write(path: string, text: string): Promise<Uri> {
    const uri = await writeFile(path, text);
    written.push(uri);
    return uri;
  }

  teardown(async () => {
    await closeAll();
    for (const uri of written.splice(0).reverse())
      await workspace.fs.delete(uri, { useTrash: false }).then(undefined, () => {});
  });

  test('of the article’s folder holds', async () => {
    await write('desk/stylebook.yml', book);
    const { uri } = await openArticle('desk/kolvik.md', copy);
    await waitForQuery(uri, rule);
  });

  test('shows its mistakes as it is written, before any article asks for it', async () => {
    const file = await write('alone/stylebook.yml', 'persons:\n  - name: Ada Brenk\n');
    const mistakes = (): number =>
      languages.getDiagnostics(file).filter(({ source, code }) => source === 'Copydesk' && code === 'stylebook').length;
    const told = (count: number): Promise<true> =>
      waitFor(
        () => (mistakes() === count ? true : undefined),
        (again) => languages.onDidChangeDiagnostics(again),
        () => `${count} mistakes; there are ${mistakes()}`,
      );
    const document = await workspace.openTextDocument(file);
    await window.showTextDocument(document);
    await told(1);
    await replace(document, 'persons', 'people');
    await told(0);
    await document.save();
  });

  test('opens at the entry a query comes from', async () => {
    const file = await write('entry/stylebook.yml', `# Kolvik is asked about\n${book}`);
    const { uri } = await openArticle('entry/kolvik.md', copy);
    const query = await waitForQuery(uri, rule);
    const document = await workspace.openTextDocument(uri);
    await commands.executeCommand('copydesk.editEntry', uri.toString(), document.offsetAt(query.range.start));
    const editor = window.activeTextEditor;
    assert.strictEqual(editor?.document.uri.toString(), file.toString());
    assert.strictEqual(editor?.selection.active.line, 2);
    assert.strictEqual(editor?.document.getText(editor.selection), 'Kolvik');
  });

  test('of a folder above holds too, and not one in a folder beside', async () => {
    await write('desk/stylebook.yml', book);
    await write('other/stylebook.yml', 'places:\n  - name: Kolvick\n    not: [Skarne]\n');
    const { uri } = await openArticle('desk/north/kolvik.md', copy);
    await waitForQuery(uri, rule);
  });

  test('that changes while it is open changes what is asked, at once', async () => {
    const file = await write('desk/stylebook.yml', book);
    const { uri } = await openArticle('desk/kolvik.md', copy);
    await waitForQuery(uri, rule);
    const stylebook = await workspace.openTextDocument(file);
    const editor = await window.showTextDocument(stylebook);
    await editor.edit((edit) => edit.replace(stylebook.lineAt(2).range, '    not: [Kolwick]'));
    await waitForQueries(uri, () => !codesOn(uri).includes(rule), 'no stylebook query');
    await stylebook.save();
    assert.notInclude(codesOn(uri), rule);
  });

  test('with a mistake is queried on its line, and the copy is still held to the last one that could be read', async () => {
    const file = await write('desk/stylebook.yml', book);
    const { uri } = await openArticle('desk/kolvik.md', copy);
    await waitForQuery(uri, rule);
    const stylebook = await workspace.openTextDocument(file);
    const editor = await window.showTextDocument(stylebook);
    await editor.edit((edit) => edit.insert(stylebook.lineAt(stylebook.lineCount - 1).range.end, 'plcaes: [Skarne\n'));
    const [problem] = await waitFor(
      () => {
        const all = languages.getDiagnostics(file).filter(({ source }) => source === 'Copydesk');
        return all.length > 0 ? all : undefined;
      },
      (again) => languages.onDidChangeDiagnostics(again),
      () => 'a word about the stylebook',
    );
    assert.isAtLeast(problem?.range.start.line ?? 0, 3);
    assert.strictEqual(problem?.severity, DiagnosticSeverity.Error);
    assert.strictEqual(stylebook.getText(problem.range), '[Skarne');
    assert.include(problem.message, 'the stylebook holds as it was before');
    await commands.executeCommand('workbench.action.files.revert');
    await waitForQuery(uri, rule);
  });

  test('with a slip in one entry holds all the same, and says nothing of what it was before', async () => {
    const file = await write('desk/stylebook.yml', book);
    const { uri } = await openArticle('desk/kolvik.md', copy);
    await waitForQuery(uri, rule);
    const stylebook = await workspace.openTextDocument(file);
    const editor = await window.showTextDocument(stylebook);
    await editor.edit((edit) => edit.replace(stylebook.lineAt(2).range, '    not: [Kolwick]\n    levle: error'));
    await waitForQueries(uri, () => !codesOn(uri).includes(rule), 'no stylebook query');
    const [problem] = languages.getDiagnostics(file).filter(({ source }) => source === 'Copydesk');
    assert.match(problem?.message ?? '', /^"levle" is no key of an entry\..*level\.$/u);
    await stylebook.save();
  });

  test('has the right spelling first, and its entry takes the slip', async () => {
    const text = 'people:\n  - name: Ada Toll\n  - name: Jon Quill\n';
    const file = await write('quill/stylebook.yml', text);
    const document = await openArticle(
      'quill/quill.md',
      withDate('John Quill, who chairs the board, met the press. Later John Quill left. Jon Quill said no more.\n'),
    );
    const { range } = await waitForQuery(document.uri, 'names/first-name-variant');
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(range.start, range.start);
    await accepting('copydesk.addToStylebook');
    const now = new TextDecoder().decode(await workspace.fs.readFile(file));
    // The house's own spelling is the first to choose, and its entry takes what is wrong.
    assert.strictEqual(now, `${text}    not: [John Quill]\n`);
  });

  test('of a folder above has the name already: nothing is added below it', async () => {
    const house = 'people:\n  - name: Ilse Tarnwell\n    later: Tarnwell\n    not: [Ilse Tarnwel, Tarnwel]\n';
    await write('house/stylebook.yml', house);
    const near = await write('house/north/stylebook.yml', '# ours\n');
    const document = await openArticle(
      'house/north/tarn.md',
      withDate('Ilse Tarnwel, who chairs the board, met the press. Tarnwel left, and Tarnwell said no more.\n'),
    );
    const place = placeOf(document, 'Tarnwell said');
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(place, place);
    await accepting('copydesk.addToStylebook');
    assert.strictEqual(new TextDecoder().decode(await workspace.fs.readFile(near)), '# ours\n');
    assert.strictEqual(new TextDecoder().decode(await workspace.fs.readFile(inFolder('house/stylebook.yml'))), house);
  });

  test('that cannot be read takes nothing, and its mistake is shown', async () => {
    const text = 'people:\n  - name: [Ada Toll\n';
    const file = await write('broken/stylebook.yml', text);
    const document = await openArticle(
      'broken/varga.md',
      withDate('Ilse Varga, who chairs the board, met the press.\n'),
    );
    const place = placeOf(document, 'Varga');
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(place, place);
    await accepting('copydesk.addToStylebook');
    assert.strictEqual(new TextDecoder().decode(await workspace.fs.readFile(file)), text);
    const shown = window.activeTextEditor;
    assert.strictEqual(shown?.document.uri.toString(), file.toString());
    assert.strictEqual(shown?.document.getText(shown.selection), '[Ada Toll');
    // Nothing of it was ever read.
    const [problem] = languages.getDiagnostics(file).filter(({ source }) => source === 'Copydesk');
    assert.include(problem?.message, 'Until it is put right, nothing of this stylebook holds.');
  });

  test('that is being written takes a name, and is left to be saved', async () => {
    const file = await write('half/stylebook.yml', 'people:\n  - name: Ada Toll\n');
    const stylebook = await workspace.openTextDocument(file);
    await window.showTextDocument(stylebook, { preview: false });
    await replace(stylebook, 'Ada Toll', 'Ada To');
    const document = await openArticle('half/varga.md', withDate('Ilse Varga, who chairs the board, met the press.\n'));
    const place = placeOf(document, 'Varga');
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(place, place);
    await accepting('copydesk.addToStylebook');
    assert.strictEqual(stylebook.getText(), 'people:\n  - name: Ada To\n  - name: Ilse Varga\n');
    assert.isTrue(stylebook.isDirty);
    assert.include(new TextDecoder().decode(await workspace.fs.readFile(file)), 'Ada Toll');
  });

  test('takes a name that everyone knows from the query that misses its introduction, at its first word', async () => {
    const file = await write('known/stylebook.yml', '# ours\n');
    const document = await openArticle(
      'known/pell.md',
      withDate('The board met. Mr Pellworth said the pier was sound. The vote is in May.\n'),
    );
    const { range } = await waitForQuery(document.uri, 'names/surname-only-first');
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(range.start, range.start);
    await accepting('copydesk.addToStylebook');
    const text = new TextDecoder().decode(await workspace.fs.readFile(file));
    assert.strictEqual(text, '# ours\neveryone-knows: [Pellworth]\n');
    await waitForQueries(
      document.uri,
      () => !codesOn(document.uri).includes('names/surname-only-first'),
      'it is known',
    );
  });

  test('is opened by command, nearest first', async () => {
    const file = await write('desk/north/stylebook.yml', book);
    await write('desk/stylebook.yml', book);
    await openArticle('desk/north/kolvik.md', copy);
    await commands.executeCommand('copydesk.openStylebook');
    assert.strictEqual(window.activeTextEditor?.document.uri.toString(), file.toString());
  });

  test('is made where there is none', async () => {
    const file = inFolder('stylebook.yml');
    written.push(file);
    await openArticle('kolvik.md', copy);
    await commands.executeCommand('copydesk.openStylebook');
    assert.strictEqual(window.activeTextEditor?.document.uri.toString(), file.toString());
    assert.include(window.activeTextEditor?.document.getText(), 'people:');
  });

  test('takes the name at the cursor, and keeps what is in it', async () => {
    const file = await write('varga/stylebook.yml', `# ours\n${book}`);
    const document = await openArticle(
      'varga/varga.md',
      withDate('Ilse Varga, who chairs the board, met the press.\n'),
    );
    const place = placeOf(document, 'Varga');
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(place, place);
    await accepting('copydesk.addToStylebook');
    const text = new TextDecoder().decode(await workspace.fs.readFile(file));
    assert.strictEqual(text, `# ours\n${book}people:\n  - name: Ilse Varga\n`);
  });

  test('offers a key where the cursor stands after an entry, and puts it where it can be read', async () => {
    const file = await write('keys/stylebook.yml', 'people:\n  - name: Ilse Varga\n  \n');
    const document = await workspace.openTextDocument(file);
    const editor = await window.showTextDocument(document);
    const offered = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      file,
      document.lineAt(2).range.end,
    );
    const later = offered.items.find(({ label }) => typeof label === 'object' && label.label === 'later');
    const [indent] = later?.additionalTextEdits ?? [];
    if (!indent) throw new Error('No key is offered.');
    await editor.edit((edit) => edit.replace(indent.range, `${indent.newText}later: Varga`));
    assert.strictEqual(document.lineAt(2).text, '    later: Varga');
    await document.save();
  });

  test('takes a slip in a name that everyone knows as a slip', async () => {
    const file = await write('slips/stylebook.yml', 'everyone-knows: [Pellsworth]\n');
    const document = await openArticle(
      'slips/pell.md',
      withDate('The board met. Mr Pellworth said the pier was sound. The vote is in May.\n'),
    );
    const { range } = await waitForQuery(document.uri, 'names/surname-only-first');
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(range.start, range.start);
    await accepting('copydesk.addToStylebook');
    const text = new TextDecoder().decode(await workspace.fs.readFile(file));
    assert.strictEqual(text, 'everyone-knows: [Pellsworth]\npeople:\n  - name: Pellsworth\n    not: [Pellworth]\n');
  });

  test('says what a key is for where it is pointed at', async () => {
    const file = await write('keys/stylebook.yml', 'people:\n  - name: Ilse Varga\n    later: Varga\n');
    const document = await workspace.openTextDocument(file);
    await window.showTextDocument(document);
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      file,
      placeOf(document, 'later'),
    );
    const [said] = hovers.flatMap(({ contents }) => contents);
    assert.strictEqual(typeof said === 'object' ? said.value : said, 'later: what later mentions say');
  });

  test('takes the spelling a query offers, not the slip it stands at', async () => {
    const file = await write('slip/stylebook.yml', '# ours\n');
    const document = await openArticle(
      'slip/varga.md',
      withDate(
        'Ilse Varga, who chairs the board, met the press. Varga left. Vargha said no more. Varga will return.\n',
      ),
    );
    const { range } = await waitForQuery(document.uri, 'names/variant');
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(range.start, range.start);
    await accepting('copydesk.addToStylebook');
    const text = new TextDecoder().decode(await workspace.fs.readFile(file));
    assert.strictEqual(text, '# ours\npeople:\n  - name: Ilse Varga\n    later: Varga\n    not: [Vargha]\n');
  });
});
