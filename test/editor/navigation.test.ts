import { assert } from 'chai';
import { commands, ConfigurationTarget, Range, Selection, SymbolKind, window, workspace } from 'vscode';
import type {
  DocumentHighlight,
  InlayHint,
  DocumentSymbol,
  Location,
  LocationLink,
  TextDocument,
  WorkspaceEdit,
} from 'vscode';
import { closeAll, openUntitled, placeOf, queriesOn, waitForQueries } from './support/articles';
import { impossibleDate, withDate, wrongWeekday } from './support/copy';

const copy = withDate(
  [
    'Ilse Varga, who chairs the Kolvik Harbour Trust, opened the meeting in Oslo on Friday.',
    '',
    'Jonas Holm, a fisherman, said the piles were rotten. “They move when you lean on them,” Holm said.',
    '',
    '“We check them every spring,” Varga said.',
    '',
  ].join('\n'),
);

async function at<T>(command: string, document: TextDocument, words: string): Promise<T> {
  return commands.executeCommand<T>(command, document.uri, placeOf(document, words).translate(0, 1));
}

function wordsAt(document: TextDocument, all: readonly { readonly range: Range }[]): readonly string[] {
  return all.map(({ range }) => document.getText(range));
}

suite('An article is navigated like code', () => {
  teardown(closeAll);

  test('Go to Definition on a surname goes to where the person is introduced', async () => {
    const document = await openUntitled(copy);
    const found = await at<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', document, 'Varga said');
    const ranges = found.map((one) => ('targetRange' in one ? one.targetRange : one.range));
    assert.include(
      ranges.map((range) => document.getText(range)),
      'Ilse Varga',
    );
  });

  test('Find All References and highlights see every mention, and no other name', async () => {
    const document = await openUntitled(copy);
    const references = await at<Location[]>('vscode.executeReferenceProvider', document, 'Holm said');
    assert.deepEqual(wordsAt(document, references), ['Jonas Holm', 'Holm']);
    const highlights = await at<DocumentHighlight[]>('vscode.executeDocumentHighlights', document, 'Jonas Holm');
    assert.deepEqual(wordsAt(document, highlights), ['Jonas Holm', 'Holm']);
  });

  test('Go to References goes from either of two mentions to the other', async () => {
    const document = await openUntitled(copy);
    const editor = await window.showTextDocument(document);
    const goFrom = async (words: string): Promise<void> => {
      const place = placeOf(document, words).translate(0, 1);
      editor.selection = new Selection(place, place);
      await commands.executeCommand('editor.action.goToReferences');
    };
    const [first, later] = [placeOf(document, 'Jonas Holm'), placeOf(document, 'Holm said')];
    await goFrom('Holm said');
    assert.isTrue(editor.selection.active.isEqual(first), 'from the later to the first');
    await goFrom('Jonas Holm');
    assert.isTrue(editor.selection.active.isEqual(later), 'from the first to the later');
  });

  test('the Outline has the cast and the quotations by speaker', async () => {
    const document = await openUntitled(copy);
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const group = (name: string): readonly string[] =>
      symbols.find((symbol) => symbol.name === name)?.children.map((child) => child.name) ?? [];
    assert.includeMembers([...group('People')], ['Ilse Varga', 'Jonas Holm']);
    assert.includeMembers([...group('Places')], ['Oslo']);
    assert.includeMembers([...group('Quotations')], ['Ilse Varga', 'Jonas Holm']);
    // VS Code orders them by place.
    const ours = symbols.filter(({ name }) => ['People', 'Places', 'Quotations'].includes(name));
    const ends = ours.map(({ range }) => range.end.line * 1000 + range.end.character);
    assert.deepEqual(
      ends,
      [...ends].sort((a, b) => a - b),
    );
    assert.isTrue(ours.every(({ kind }) => kind === SymbolKind.String));
  });

  test('Go to Source goes from a quotation to its speaker', async () => {
    const document = await openUntitled(copy);
    const editor = await window.showTextDocument(document);
    const place = placeOf(document, 'check them');
    editor.selection = new Selection(place, place);
    await commands.executeCommand('copydesk.goToSource');
    assert.strictEqual(document.getText(window.activeTextEditor?.selection), 'Varga');
  });

  test('Next Query and Previous Query go round in the order of the text', async () => {
    const document = await openUntitled(`${wrongWeekday}\n${impossibleDate}`);
    await waitForQueries(document.uri, (queries) => queries.length === 2, 'two queries');
    const places: number[] = [];
    for (const command of ['next', 'next', 'next', 'previous']) {
      await commands.executeCommand(`copydesk.${command}Query`);
      places.push(window.activeTextEditor?.selection.start.line ?? -1);
    }
    const [first, second, again, back] = places;
    assert.isBelow(first ?? 0, second ?? 0);
    assert.strictEqual(again, first);
    assert.strictEqual(back, second);
  });

  test('days beside words are shown when the setting says so, and only then', async () => {
    const document = await openUntitled(copy);
    const all = new Range(0, 0, document.lineCount, 0);
    const hints = (): Thenable<InlayHint[]> =>
      commands.executeCommand('vscode.executeInlayHintProvider', document.uri, all);
    assert.isEmpty(await hints());
    const settings = workspace.getConfiguration('copydesk');
    await settings.update('datesBesideWords', true, ConfigurationTarget.Workspace);
    assert.include(
      (await hints()).map(({ label }) => label),
      'Fri 6 Mar 2026',
    );
    await settings.update('datesBesideWords', undefined, ConfigurationTarget.Workspace);
    // A paragraph is one line: VS Code would cut its days short after the first.
    assert.strictEqual(workspace.getConfiguration('editor', document).get('inlayHints.maximumLength'), 0);
  });
});

suite('The publication date', () => {
  teardown(closeAll);

  test('that is set for an article wins over its front matter, and changes what is asked', async () => {
    const document = await openUntitled('The board met on Friday, March 6, in the old customs house.\n');
    await commands.executeCommand('copydesk.setPublicationDate', '2026-03-10');
    await waitForQueries(document.uri, (queries) => queries.length === 0, 'no queries with the date');
    await commands.executeCommand('copydesk.setPublicationDate', '2025-03-10');
    await waitForQueries(document.uri, (queries) => queries.length === 1, 'a query once the year is another');
  });
});

suite('The publication date of one article', () => {
  teardown(closeAll);

  test('is no matter of another: that one is not reviewed again', async () => {
    const other = await openUntitled(wrongWeekday);
    await waitForQueries(other.uri, (queries) => queries.length === 1, 'the query of the other');
    const document = await openUntitled('The board met on Friday, March 6, in the old customs house.\n');
    await commands.executeCommand('copydesk.reviewThisArticle');
    // VS Code's own Markdown tells of changed diagnostics as well; a review puts a new one in the place of each.
    const [before] = queriesOn(other.uri);
    // A review of the other would have begun with the first of these, and so be over with the last.
    for (const [day, count] of [
      ['2025-03-10', 1],
      ['2026-03-10', 0],
      ['2025-03-10', 1],
    ] as const) {
      await commands.executeCommand('copydesk.setPublicationDate', day);
      await waitForQueries(document.uri, (queries) => queries.length === count, `${count} queries on ${day}`);
    }
    assert.strictEqual(queriesOn(other.uri)[0], before);
    // A setting is everybody's: the same look sees the other reviewed again.
    const settings = workspace.getConfiguration('copydesk');
    await settings.update('pause', 700, ConfigurationTarget.Workspace);
    await waitForQueries(other.uri, ([query]) => query !== undefined && query !== before, 'the other reviewed again');
    await settings.update('pause', undefined, ConfigurationTarget.Workspace);
  });
});

suite('Renaming', () => {
  teardown(closeAll);

  const story = withDate(
    [
      'Ilse Varga, who chairs the harbour trust, opened the meeting.',
      '',
      'Varga’s plan is to rebuild the pier. “Nobody asked Varga about the piles,” said Jonas Holm, a fisherman.',
      '',
      'Varga said they were sound.',
      '',
    ].join('\n'),
  );

  async function rename(document: TextDocument, words: string, to: string): Promise<string> {
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      placeOf(document, words).translate(0, 1),
      to,
    );
    await workspace.applyEdit(edit);
    return document.getText();
  }

  test('a surname changes in the full name, alone and with its ending', async () => {
    const text = await rename(await openUntitled(story), 'Varga said', 'Vargas');
    assert.include(text, 'Ilse Vargas, who');
    assert.include(text, 'Vargas’s plan');
    assert.include(text, 'Vargas said');
  });

  test('a full name takes its surname along', async () => {
    const text = await rename(await openUntitled(story), 'Ilse Varga', 'Ilsa Verga');
    assert.include(text, 'Ilsa Verga, who');
    assert.include(text, 'Verga’s plan');
    assert.include(text, 'Verga said');
  });

  test('asks for the words of a name without the marks that run through it', async () => {
    const document = await openUntitled(
      withDate('Ilse [Varga](https://varga.example), who chairs the trust, spoke.\n'),
    );
    const place = placeOf(document, 'Varga').translate(0, 1);
    const asked = await commands.executeCommand<{ placeholder: string }>('vscode.prepareRename', document.uri, place);
    assert.strictEqual(asked.placeholder, 'Ilse Varga');
    assert.include(await rename(document, 'Varga', 'Ilsa Verga'), 'Ilsa [Verga](https://varga.example), who');
  });

  test('is of names alone', async () => {
    const document = await openUntitled(story);
    const place = placeOf(document, 'rebuild').translate(0, 1);
    const said = await Promise.resolve(commands.executeCommand('vscode.prepareRename', document.uri, place)).then(
      () => 'renamed',
      (error: unknown) => String(error),
    );
    assert.include(said, 'No name of a person, body or place here');
  });
});
