import { basename } from 'node:path';
import { assert } from 'chai';
import { Desk } from './support/desk';
import { placeIn, reviewOf } from './support/review';
import type { Query } from '../../src/core/contract';

suite('Deciding on the queries of the sample article', () => {
  let desk: Desk;
  let queries: readonly Query[];

  setup(async () => {
    desk = await Desk.open('light');
    ({ queries } = reviewOf(desk.article));
    await desk.openProblems(queries.length);
  });
  teardown(() => desk.close());

  test('the likely fix is the first action; taking it changes the copy and the query is gone', async () => {
    const query = queries.find(({ fixes }) => fixes.length > 0);
    const [fix] = query?.fixes ?? [];
    if (!query || !fix) throw new Error('The sample has no query with a fix.');
    await desk.goTo(query.line, query.column);
    const [first] = await desk.openActions();
    await desk.screenshot('actions');
    assert.strictEqual(first, fix.title);
    await desk.takeAction(fix.title);
    await desk.save();
    assert.strictEqual(desk.saved, applied(desk.original, fix.edits));
    await desk.problemsAre(reviewOf(desk.article).queries.length);
    await desk.screenshot('fixed');
  });

  test('an action whose article was changed while the list stood open changes nothing, and says so', async () => {
    const query = queries.find(({ fixes }) => fixes.length > 0);
    if (!query) throw new Error('The sample has no query with a fix.');
    await desk.goTo(query.line, (desk.original.split('\n')[query.line - 1] ?? '').length + 1);
    await desk.type('  ');
    await desk.command('Copydesk: Review This Article');
    await desk
      .locator('.statusbar-item', { hasText: /^\s*\d+ quer(?:y|ies)\.\s*$/u })
      .first()
      .waitFor();
    await desk.goTo(query.line, query.column);
    const [first] = await desk.openActions();
    assert.strictEqual(first, query.fixes[0]?.title);
    // Saving, from the list as well, takes the blanks away.
    await desk.press('Control+s');
    await desk.isSaved();
    await desk.press('Enter');
    await desk
      .locator('.statusbar-item', { hasText: 'The copy has changed meanwhile. Nothing was changed.' })
      .waitFor();
    await desk.screenshot('changed-meanwhile');
    assert.strictEqual(desk.saved, desk.original);
    assert.strictEqual(await desk.locator('.tab.active.dirty').count(), 0);
  });

  test('stet takes a query off the list, and it can be taken back', async () => {
    const [query] = queries;
    if (!query) throw new Error('The sample has no query.');
    await desk.goTo(query.line, query.column);
    const stet = (await desk.openActions()).find((title) => /stet/iu.test(title));
    if (!stet) throw new Error('No action says stet.');
    await desk.takeAction(stet);
    await desk.problemsAre(queries.length - 1);
    await desk.command('Copydesk: Show Stetted Queries');
    await desk.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await desk.screenshot('stetted');
    assert.strictEqual(desk.saved, desk.original);
  });

  test('Next Query goes to the first, with the cursor', async () => {
    const [query] = queries;
    if (!query) throw new Error('The sample has no query.');
    await desk.goTo(1, 1);
    await desk.command('Copydesk: Next Query');
    await desk.cursorIsOnLine(query.line);
  });

  test('every checkable statement is listed, with its source or none, and is gone to', async () => {
    await desk.goTo(1, 1);
    await desk.command('Copydesk: Show Checkable Statements');
    const rows = desk.locator('.quick-input-list .monaco-list-row');
    await rows
      .filter({ hasText: /Line \d/u })
      .first()
      .waitFor();
    await desk.screenshot('checkable');
    const line = /Line (\d+)/u.exec((await rows.allInnerTexts()).join('\n'))?.[1];
    await desk.press('Enter');
    await desk.cursorIsOnLine(Number(line));
  });

  test('a name that another article spells differently is asked about', async () => {
    // A percent sign is no escape: a file name may have one.
    const budget = 'budget up 5%.md';
    desk.addArticle(budget, '# Budget\n\nMarit Olsvig, who chairs the board, said the budget would hold.\n');
    await desk.goTo(1, 1);
    await desk.command('Copydesk: Compare Names Across Folder');
    // As many articles have the one as the other: both are asked.
    await desk.problemsAre(queries.length + 2);
    const { line, column } = placeIn(desk.original, desk.original.indexOf('Marit Olsvik'));
    await desk.goTo(line, column);
    const actions = await desk.openActions();
    await desk.screenshot('compared');
    assert.includeMembers([...actions], ['Change to Marit Olsvig', 'CQ “Marit Olsvik” (Two Different Names)']);
    await desk.press('Escape');
    await desk.openFile(budget);
    await desk.goTo(3, 1);
    // The list of actions goes when the queries of a file just opened come: they have, where it is read.
    await desk.reading('No publication date').waitFor();
    await desk.openActions();
    await desk.takeAction('CQ “Marit Olsvig” (Two Different Names)');
    await desk.problemsAre(queries.length);
    // Settled for both, it is taken back from either.
    await desk.openFile(basename(desk.article));
    await desk.command('Copydesk: Show Stetted Queries');
    const row = desk.locator('.quick-input-list .monaco-list-row', { hasText: `settled in ${budget}` });
    await row.click();
    await desk.screenshot('settled-elsewhere');
    await desk.press('Enter');
    await desk.problemsAre(queries.length + 2);
  });

  test('another spelling is changed in the other articles after they were looked through, and saved by the editor', async () => {
    for (const name of ['one', 'two', 'three'])
      desk.addArticle(`${name}.md`, '# Budget\n\nMarit Olsvig, who chairs the board, said the budget would hold.\n');
    await desk.goTo(1, 1);
    await desk.command('Copydesk: Compare Names Across Folder');
    await desk.problemsAre(queries.length + 1);
    const { line, column } = placeIn(desk.original, desk.original.indexOf('Marit Olsvik'));
    await desk.goTo(line, column);
    await desk.openActions();
    await desk.takeAction('Change to Marit Olsvik in 3 Other Articles…');
    const preview = desk.locator('.bulk-edit-panel');
    await preview.locator('.monaco-list-row', { hasText: 'three.md' }).first().waitFor();
    await desk.screenshot('others-preview');
    assert.strictEqual(await preview.locator('.monaco-list-row .edit-checkbox:not(:checked)').count(), 0);
    await preview.locator('.monaco-button', { hasText: 'Apply' }).click();
    const told = desk.locator('.notifications-toasts .notification-list-item', { hasText: '3 articles changed' });
    await told.waitFor();
    await desk.locator('.tab.dirty', { hasText: 'three.md' }).waitFor();
    await desk.screenshot('others-changed');
    assert.include(desk.savedOf('one.md'), 'Olsvig');
    await told.locator('.monaco-button', { hasText: 'Save Them' }).click();
    for (const name of ['one', 'two', 'three']) {
      await desk.locator('.tab:not(.dirty)', { hasText: `${name}.md` }).waitFor();
      assert.include(desk.savedOf(`${name}.md`), 'Olsvik');
    }
  });

  test('a claim with no source asks the writer first, and takes a source that is chosen from those of the article', async () => {
    const query = queries.find(({ code }) => code === 'claims/allegation');
    if (!query) throw new Error('The sample has no accusation.');
    await desk.goTo(query.line, query.column);
    const [first = ''] = await desk.openActions();
    await desk.screenshot('actions-claim');
    assert.include(first, 'Query the Writer');
    await desk.takeAction('Add Who Says So…');
    const rows = desk.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Olsvik said' }).first().waitFor();
    await desk.screenshot('sources');
    await rows.filter({ hasText: 'Halloran said' }).first().click();
    await desk.save();
    assert.include(desk.saved, ', Halloran said.');
  });

  test('Rename shows what is quoted apart, and the Problems panel stays as it is meanwhile', async () => {
    const renamed = 'renamed.md';
    desk.addArticle(
      renamed,
      '# Pier\n\nPetra Moss, a skipper, met the board. “Moss is right,” Ilse Varga, its chair, said. Moss left.\n',
    );
    await desk.openFile(renamed);
    await desk.reading('No publication date').waitFor();
    await desk.goTo(3, 1);
    await desk.press('F2');
    await desk.locator('.rename-box input').fill('Petra Mossley');
    await desk.press('Enter');
    const preview = desk.locator('.bulk-edit-panel');
    await preview.locator('.monaco-list-row', { hasText: 'Mossley' }).first().waitFor();
    await desk.screenshot('rename-preview');
    await desk.problemsAre(queries.length);
  });

  test('the status bar says how the article is read, and changes it', async () => {
    await desk.reading('14 May 2026 · Desk').click();
    await desk.locator('.quick-input-list .monaco-list-row', { hasText: 'Choose Level…' }).first().waitFor();
    await desk.screenshot('how-read');
    await desk.locator('.quick-input-list .monaco-list-row', { hasText: 'Choose Level…' }).first().click();
    await desk.locator('.quick-input-list .monaco-list-row', { hasText: 'Quick read' }).first().click();
    await desk.reading('Quick read').waitFor();
    await desk.problemsAre(queries.filter(({ level }) => level === 'error' || level === 'warning').length);
    await desk.screenshot('quick-read');
  });

  test('a day that the calendar has not is not taken for one', async () => {
    await desk.command('Copydesk: Set Publication Date…');
    await desk.locator('.quick-input-title', { hasText: 'Set Publication Date' }).waitFor();
    await desk.type('31/02/2026');
    const wrong = desk.locator('.quick-input-list .monaco-list-row', { hasText: 'is no day of the calendar' });
    await wrong.waitFor();
    await desk.screenshot('no-such-day');
    await desk.press('Enter');
    assert.isTrue(await wrong.isVisible());
    await desk.press('Control+a');
    await desk.type('15/5/2026');
    await desk.locator('.quick-input-list .monaco-list-row', { hasText: 'Friday 15 May 2026' }).waitFor();
    await desk.press('Enter');
    await desk.reading('Fri 15 May 2026').waitFor();
  });

  test('a comparison that is cancelled leaves nothing half-shown', async () => {
    // The first two that are read have a name in two spellings; the others are there to last until the button is found.
    desk.addArticle('a1.md', '# Pier\n\nIngrid Halvorsen, who runs the pier, said it would open.\n');
    desk.addArticle('a2.md', '# Dues\n\nIngrid Halversen, who runs the pier, paid them all.\n');
    const long = desk.original.slice(desk.original.indexOf('# ')).repeat(8);
    for (let count = 0; count < 300; count++) desk.addArticle(`b${count}.md`, long);
    await desk.command('Copydesk: Compare Names Across Folder');
    const notification = desk.locator('.notifications-toasts .notification-list-item', { hasText: 'Comparing names' });
    await notification.locator('.monaco-button', { hasText: 'Cancel' }).click();
    await notification.waitFor({ state: 'hidden' });
    // What the comparison had shown would be here before the answer to a command given after it.
    await desk.goTo(1, 1);
    await desk.command('Copydesk: Next Query');
    await desk.cursorIsOnLine(queries[0]?.line ?? 0);
    await desk.problemsAre(queries.length);
    await desk.screenshot('cancelled');
  });

  test('the page of a rule opens beside the article', async () => {
    const [query] = queries;
    if (!query) throw new Error('The sample has no query.');
    await desk.goTo(query.line, query.column);
    await desk.command('Copydesk: Show Rule');
    assert.isNotEmpty(await desk.previewHeading());
    await desk.screenshot('rule');
  });
});

/** The text with a fix's edits made, as the command line would. */
function applied(text: string, edits: readonly { start: number; end: number; text: string }[]): string {
  const last = [...edits].sort((a, b) => b.start - a.start);
  return last.reduce((copy, edit) => copy.slice(0, edit.start) + edit.text + copy.slice(edit.end), text);
}
