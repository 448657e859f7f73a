import { assert } from 'chai';
import { extensions, languages, Uri, workspace } from 'vscode';
import {
  closeAll,
  codesOn,
  openArticle,
  openUntitled,
  queriesOn,
  waitForNoQueries,
  waitForQuery,
} from './support/articles';
import { impossibleDate, rightWeekday, wrongWeekday } from './support/copy';
import { mountEverywhere } from './support/elsewhere';

suite('Opening an article', () => {
  teardown(closeAll);

  test('wakes Copydesk and reviews Markdown that was never saved', async () => {
    const { uri } = await openUntitled(wrongWeekday);
    await waitForQuery(uri, 'dates/weekday-mismatch');
    assert.isTrue(extensions.getExtension('copydesk.copydesk')?.isActive);
  });

  test('reviews a file on whatever file system the folder lies on', async () => {
    const { uri } = await openArticle('ferry.md', wrongWeekday);
    await waitForQuery(uri, 'dates/weekday-mismatch');
  });

  test('reviews plain text', async () => {
    const { uri } = await openUntitled(impossibleDate, 'plaintext');
    await waitForQuery(uri, 'dates/impossible');
  });

  test('asks nothing of copy that is right', async () => {
    const wrong = await openUntitled(wrongWeekday);
    const { uri } = await openUntitled(rightWeekday);
    // Opened first and reviewed first: once it has its query, the other was read too, or soon is.
    await waitForQuery(wrong.uri, 'dates/weekday-mismatch');
    await waitForNoQueries(uri);
    assert.deepEqual(codesOn(uri), []);
  });

  test('reviews what lies on a file system of another extension', async () => {
    const mounted = mountEverywhere('copydesk-elsewhere', wrongWeekday, false);
    const document = await workspace.openTextDocument(Uri.parse('copydesk-elsewhere:/desk/ferry.md'));
    await waitForQuery(document.uri, 'dates/weekday-mismatch');
    mounted.dispose();
  });

  test('leaves old versions and previews of an article alone', async () => {
    const mounted = [
      mountEverywhere('copydesk-history', wrongWeekday, true),
      workspace.registerTextDocumentContentProvider('copydesk-preview', {
        provideTextDocumentContent: () => wrongWeekday,
      }),
    ];
    const views = [
      await workspace.openTextDocument(Uri.parse('copydesk-history:/desk/ferry.md')),
      await workspace.openTextDocument(Uri.parse('copydesk-preview:/desk/ferry.md')),
    ];
    for (const view of views) assert.strictEqual(view.languageId, 'markdown');
    // Opened later and so reviewed later.
    const article = await openUntitled(wrongWeekday);
    await waitForQuery(article.uri, 'dates/weekday-mismatch');
    for (const view of views) assert.isEmpty(queriesOn(view.uri));
    for (const one of mounted) one.dispose();
  });

  test('leaves what is no article alone', async () => {
    const json = await openUntitled('{ "note": "Friday, March 4, 2025" }', 'json');
    const article = await openUntitled(wrongWeekday);
    await waitForQuery(article.uri, 'dates/weekday-mismatch');
    assert.deepEqual(queriesOn(json.uri), []);
  });

  test('underlines the words the query is about', async () => {
    const document = await openUntitled(wrongWeekday);
    const { range, source, code } = await waitForQuery(document.uri, 'dates/weekday-mismatch');
    assert.strictEqual(source, 'Copydesk');
    assert.include(document.getText(range), 'Friday');
    assert.isObject(code, 'the code links to the page of its rule');
  });

  test('opens the page of a rule without a network', async () => {
    const { uri } = await openUntitled(wrongWeekday);
    const { code } = await waitForQuery(uri, 'dates/weekday-mismatch');
    if (typeof code !== 'object') throw new Error('The code has no link.');
    const page = await workspace.openTextDocument(code.target);
    assert.match(page.getText(), /^# /mu);
    assert.deepEqual(
      languages.getDiagnostics(page.uri).filter(({ source }) => source === 'Copydesk'),
      [],
      'the page itself is not reviewed',
    );
  });
});
