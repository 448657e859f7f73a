import { assert } from 'chai';
import { commands, languages, Selection, window } from 'vscode';
import {
  append,
  closeAll,
  codesOn,
  openArticle,
  openUntitled,
  replace,
  waitForNoQueries,
  waitForQueries,
  waitForQuery,
} from './support/articles';
import { impossibleDate, rightWeekday, withDate, wrongWeekday } from './support/copy';

suite('Keeping up with an article', () => {
  teardown(closeAll);

  test('a query goes when its cause goes, and comes back with it', async () => {
    const document = await openUntitled(wrongWeekday);
    await waitForQuery(document.uri, 'dates/weekday-mismatch');
    await replace(document, 'Friday', 'Tuesday');
    await waitForNoQueries(document.uri);
    await replace(document, 'Tuesday', 'Sunday');
    await waitForQuery(document.uri, 'dates/weekday-mismatch');
  });

  test('a query comes with new copy', async () => {
    const document = await openUntitled(wrongWeekday);
    await waitForQuery(document.uri, 'dates/weekday-mismatch');
    await append(document, `\n${impossibleDate}`);
    await waitForQuery(document.uri, 'dates/impossible');
    assert.include(codesOn(document.uri), 'dates/weekday-mismatch');
  });

  test('after many quick edits the underline is under the right words', async () => {
    const document = await openUntitled(wrongWeekday);
    await waitForQuery(document.uri, 'dates/weekday-mismatch');
    for (let round = 0; round < 12; round++) await replace(document, 'harbour board', 'old harbour board');
    await replace(document, '# A second ferry', '# A ferry');
    await waitForQueries(document.uri, (queries) => {
      const [only, more] = queries;
      return only !== undefined && more === undefined && document.getText(only.range).startsWith('Friday');
    });
  });

  test('an article that is closed has nothing left in the Problems panel', async () => {
    const { uri } = await openArticle('closing.md', wrongWeekday);
    await waitForQuery(uri, 'dates/weekday-mismatch');
    await closeAll();
    await waitForNoQueries(uri);
  });

  test('an article closed while it is read leaves nothing', async () => {
    const long = withDate(`${impossibleDate}\n`.repeat(400));
    const { uri } = await openArticle('long.md', long);
    await closeAll();
    const other = await openUntitled(wrongWeekday);
    await waitForQuery(other.uri, 'dates/weekday-mismatch');
    await waitForNoQueries(uri);
  });

  test('a document that becomes another language is no article any more', async () => {
    const document = await openUntitled(wrongWeekday);
    await waitForQuery(document.uri, 'dates/weekday-mismatch');
    await languages.setTextDocumentLanguage(document, 'json');
    await waitForNoQueries(document.uri);
    await languages.setTextDocumentLanguage(document, 'markdown');
    await waitForQuery(document.uri, 'dates/weekday-mismatch');
  });

  test('two articles open side by side keep their own queries', async () => {
    const first = await openUntitled(wrongWeekday);
    const second = await openUntitled(withDate(impossibleDate));
    await waitForQuery(first.uri, 'dates/weekday-mismatch');
    await waitForQuery(second.uri, 'dates/impossible');
    assert.notInclude(codesOn(first.uri), 'dates/impossible');
    assert.notInclude(codesOn(second.uri), 'dates/weekday-mismatch');
  });

  test('the sentence being typed is left in peace until the cursor has gone elsewhere', async () => {
    const document = await openUntitled(`${rightWeekday}\nThe second ferry sails on`);
    const editor = await window.showTextDocument(document);
    await replace(document, 'Tuesday', 'Friday');
    const end = document.positionAt(document.getText().length);
    editor.selection = new Selection(end, end);
    await commands.executeCommand('type', { text: ' June 31, 2027, from the' });
    await waitForQuery(document.uri, 'dates/weekday-mismatch');
    assert.deepEqual(codesOn(document.uri), ['dates/weekday-mismatch']);
    // At a second pause inside the same sentence a query elsewhere comes; what waits goes on waiting.
    await replace(document, 'The second ferry sails', 'It closed on April 31.\nThe second ferry sails');
    await commands.executeCommand('type', { text: ' long quay' });
    const other = await waitForQuery(document.uri, 'dates/impossible');
    assert.strictEqual(document.getText(other.range), 'April 31');
    assert.strictEqual(codesOn(document.uri).length, 2);
    editor.selection = new Selection(0, 0, 0, 0);
    await waitForQueries(document.uri, (queries) => queries.length === 3, 'three queries');
  });
});
