import { assert } from 'chai';
import { extensions, languages, workspace } from 'vscode';
import { closeAll, openArticle, openUntitled } from './support/articles';

suite('Opening an article', () => {
  teardown(closeAll);

  test('wakes Copydesk for Markdown that was never saved', async () => {
    const document = await openUntitled('# A headline\n\nSome copy.\n');
    assert.strictEqual(document.languageId, 'markdown');
    const copydesk = extensions.getExtension('copydesk.copydesk');
    assert.isDefined(copydesk);
    await copydesk?.activate();
    assert.isTrue(copydesk?.isActive);
  });

  test('works on whatever file system the folder lies on', async () => {
    const document = await openArticle('opened.md', '# A headline\n\nSome copy.\n');
    assert.isTrue(workspace.textDocuments.includes(document));
    assert.deepEqual(languages.getDiagnostics(document.uri), []);
  });
});
