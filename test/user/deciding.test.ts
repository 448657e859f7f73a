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
    assert.includeMembers([...actions], ['Change to Marit Olsvig', 'CQ: Two Different Names']);
    await desk.press('Escape');
    await desk.openFile(budget);
    await desk.goTo(3, 1);
    // The list of actions goes when the queries of a file just opened come: they have, where the name is known.
    await desk.locator('.breadcrumbs-below-tabs', { hasText: 'Marit Olsvig' }).waitFor();
    await desk.openActions();
    await desk.takeAction('CQ: Two Different Names');
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
