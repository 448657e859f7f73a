import { assert } from 'chai';
import { commands, ConfigurationTarget, DiagnosticSeverity, workspace } from 'vscode';
import { mistakesIn } from '../../src/editor/settingMistakes';
import { settingsFor } from '../../src/editor/settings';
import {
  append,
  closeAll,
  openArticle,
  openUntitled,
  queriesOn,
  waitForNoQueries,
  waitForQuery,
} from './support/articles';
import { impossibleDate, wrongWeekday } from './support/copy';

/** Sets a setting of Copydesk for everything open; undefined takes it back. */
async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('copydesk').update(name, value, ConfigurationTarget.Workspace);
}

suite('The settings', () => {
  teardown(async () => {
    await closeAll();
    for (const name of ['review', 'queryLevels', 'level', 'publicationDate', 'place']) await set(name, undefined);
  });

  test('“by command” reviews nothing until it is asked to', async () => {
    await set('review', 'byCommand');
    const { uri } = await openUntitled(wrongWeekday);
    assert.deepEqual(queriesOn(uri), []);
    await commands.executeCommand('copydesk.reviewThisArticle');
    await waitForQuery(uri, 'dates/weekday-mismatch');
  });

  test('“on save” follows a saved article, not each keystroke', async () => {
    await set('review', 'onSave');
    const document = await openArticle('saved.md', wrongWeekday);
    await waitForQuery(document.uri, 'dates/weekday-mismatch');
    await append(document, `\n${impossibleDate}`);
    await document.save();
    await waitForQuery(document.uri, 'dates/impossible');
  });

  test('a rule that is switched off is silent at once, and asks again when it is on', async () => {
    const { uri } = await openUntitled(wrongWeekday);
    await waitForQuery(uri, 'dates/weekday-mismatch');
    await set('queryLevels', { 'dates/weekday-mismatch': 'off' });
    await waitForNoQueries(uri);
    await set('queryLevels', undefined);
    await waitForQuery(uri, 'dates/weekday-mismatch');
  });

  test('a family of rules can be given a level', async () => {
    await set('queryLevels', { dates: 'information' });
    const { uri } = await openUntitled(wrongWeekday);
    const { severity } = await waitForQuery(uri, 'dates/weekday-mismatch');
    assert.strictEqual(severity, DiagnosticSeverity.Information);
  });

  test('a day or a zone that is none is told in a sentence, and counts as not set', async () => {
    await set('publicationDate', '2026-02-30');
    await set('place', 'Atlantis');
    const document = await openUntitled(wrongWeekday);
    await waitForQuery(document.uri, 'dates/weekday-mismatch');
    assert.deepEqual(
      mistakesIn(settingsFor(document)).map(({ sentence }) => sentence),
      [
        'copydesk.publicationDate is “2026-02-30”: no day such as 2026-03-04. It counts as not set.',
        'copydesk.place is “Atlantis”: no time zone such as Europe/London. It counts as not set.',
      ],
    );
  });

  test('plain text is wrapped as Markdown is, so that a paragraph of one line can be read', async () => {
    const document = await openUntitled('The board met.', 'plaintext');
    assert.strictEqual(workspace.getConfiguration('editor', document).get('wordWrap'), 'on');
  });

  test('a value of the wrong kind counts as not set', async () => {
    await set('queryLevels', 'everything');
    await set('level', 42);
    const { uri } = await openUntitled(wrongWeekday);
    await waitForQuery(uri, 'dates/weekday-mismatch');
  });
});
