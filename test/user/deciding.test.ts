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
    desk.addArticle('budget.md', '# Budget\n\nMarit Olsvig, who chairs the board, said the budget would hold.\n');
    await desk.goTo(1, 1);
    await desk.command('Copydesk: Compare Names Across Folder');
    await desk.problemsAre(queries.length + 1);
    const { line, column } = placeIn(desk.original, desk.original.indexOf('Marit Olsvik'));
    await desk.goTo(line, column);
    const actions = await desk.openActions();
    await desk.screenshot('compared');
    assert.includeMembers([...actions], ['Change to Marit Olsvig', 'CQ: Two Different Names']);
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
