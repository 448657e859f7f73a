import { assert } from 'chai';
import { commands } from 'vscode';
import { accepting, closeAll, openUntitled } from './support/articles';
import { rightWeekday, withDate } from './support/copy';

suite('Re-dating an article', () => {
  teardown(closeAll);

  test('changes what goes stale and the date in the front matter, and leaves the rest alone', async () => {
    const document = await openUntitled(
      withDate('The board met yesterday. “We met yesterday,” Ilse Varga said. It will sit again on April 20.\n'),
    );
    await accepting('copydesk.redate', '2026-03-24');
    const text = document.getText();
    assert.include(text, 'published: 2026-03-24');
    assert.notInclude(text, 'met yesterday. “');
    assert.include(text, '9');
    assert.include(text, '“We met yesterday,” Ilse Varga said.');
    assert.include(text, 'again on April 20.');
  });

  test('changes nothing where only what somebody said goes stale, but the date', async () => {
    const copy = withDate('“We met yesterday,” Ilse Varga said.\n');
    const document = await openUntitled(copy);
    await accepting('copydesk.redate', '2026-03-24');
    assert.strictEqual(document.getText(), copy.replace('2026-03-10', '2026-03-24'));
  });

  test('of one with nothing stale changes its date alone', async () => {
    const document = await openUntitled(rightWeekday);
    await commands.executeCommand('copydesk.redate', '2026-03-12');
    assert.strictEqual(document.getText(), rightWeekday.replace('2026-03-10', '2026-03-12'));
  });
});
