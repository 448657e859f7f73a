import { assert } from 'chai';
import { CodeActionKind, commands, ConfigurationTarget, env, Range, Selection, Uri, window, workspace } from 'vscode';
import type { TextDocument, CodeAction } from 'vscode';
import { editOf, LateChange } from '../../src/editor/lateChange';
import {
  accepting,
  append,
  closeAll,
  codesOn,
  inFolder,
  openArticle,
  openUntitled,
  placeOf,
  replace,
  waitForNoQueries,
  waitForQueries,
  waitForQuery,
} from './support/articles';
import { withDate, wrongWeekday } from './support/copy';

const code = 'dates/weekday-mismatch';

/** What is offered where some words begin, in order. The changes are worked out, as VS Code does when one is taken. */
async function offered(document: TextDocument, words: string, resolved = 20): Promise<readonly CodeAction[]> {
  const at = placeOf(document, words);
  // While a new window settles VS Code cancels what it is asked, or answers with nothing: then it is asked again.
  for (let tries = 0; tries < 20; tries++) {
    const all = await Promise.resolve(
      commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new Range(at, at),
        undefined,
        resolved,
      ),
    ).catch((error: unknown) => {
      if (error instanceof Error && error.message === 'Canceled') return [];
      throw error;
    });
    const fixes = all.filter((action) => action.kind?.value.startsWith('quickfix'));
    if (fixes.length > 0) return fixes;
  }
  return [];
}

async function take(document: TextDocument, words: string, title: string): Promise<void> {
  const action = (await offered(document, words)).find((one) => one.title.startsWith(title));
  if (!action?.command) throw new Error(`“${title}” is not offered.`);
  await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

suite('What is offered about a query', () => {
  teardown(closeAll);

  test('is the likely change, then the other, then the writer, CQ, Stet and the rule; last what reaches further', async () => {
    const document = await openUntitled(wrongWeekday);
    await waitForQuery(document.uri, code);
    const actions = await offered(document, 'Friday');
    const changes = actions.filter(({ edit }) => edit);
    assert.isAtLeast(changes.length, 2);
    assert.deepEqual(actions.slice(0, changes.length), changes);
    assert.isTrue(changes[0]?.isPreferred);
    assert.deepEqual(
      // Other extensions may offer their own behind.
      actions.filter(({ command }) => command?.command.startsWith('copydesk.')).map(({ title }) => title),
      [
        'Query the Writer: “Friday, March 4, 2025” (Copy the Question)',
        'CQ “Friday, March 4, 2025” (Checked, Correct)',
        'Stet “Friday, March 4, 2025” (Leave As It Is)',
        `Show Rule: ${code}`,
        `Turn Off ${code}`,
      ],
    );
  });

  test('changes the copy, and the query is gone', async () => {
    const document = await openUntitled(wrongWeekday);
    await waitForQuery(document.uri, code);
    const [likely] = await offered(document, 'Friday');
    if (!likely?.edit) throw new Error('No change is offered.');
    assert.isTrue(await workspace.applyEdit(likely.edit));
    await waitForNoQueries(document.uri);
  });

  test('does not change a text that has moved on', async () => {
    const document = await openUntitled(wrongWeekday);
    await waitForQuery(document.uri, code);
    await replace(document, 'The harbour', 'The old harbour');
    // At once, before any pause: what was worked out is for the text before.
    const actions = await offered(document, 'Friday');
    const text = document.getText();
    for (const { edit } of actions) {
      for (const [, edits] of edit?.entries() ?? []) {
        for (const { range } of edits) assert.match(document.getText(range), /^(?:Friday|March|4)/u);
      }
    }
    assert.strictEqual(document.getText(), text);
  });

  test('makes no change that was offered for an earlier text, when it is taken', async () => {
    const document = await openUntitled(wrongWeekday);
    const text = document.getText();
    const start = text.indexOf('Friday');
    const work = () => editOf(document, text, [{ start, end: start + 6, text: 'Tuesday' }]);
    const change = new LateChange('Change to Tuesday', CodeActionKind.QuickFix, work);
    await replace(document, 'The harbour', 'One Friday the harbour');
    assert.isUndefined((await change.resolve()).edit);
    await replace(document, 'One Friday the harbour', 'The harbour');
    assert.strictEqual((await change.resolve()).edit?.size, 1);
  });
});

suite('What is offered at another mention of a name that is spelled two ways', () => {
  teardown(closeAll);

  const story = withDate(
    [
      'Grace Okonda, who runs the ferry, spoke on Monday. Okonda said the dock was full.',
      '',
      'Okunda, she said, had no say in it. The board met, and Okunda went home.',
      '',
      'Okonda will return.',
      '',
    ].join('\n'),
  );

  test('is its own change first, and what is done about the query', async () => {
    const document = await openUntitled(story);
    await waitForQuery(document.uri, 'names/variant');
    const actions = (await offered(document, 'Okunda went')).filter(({ title }) => title.includes('Okunda”'));
    assert.deepEqual(
      actions.slice(0, 3).map(({ title }) => title),
      ['“Okunda”: Change to Okonda', '“Okunda”: Change all 2 to Okonda', '“Okunda”: Change the other ones to Okunda'],
    );
    const [here] = actions;
    if (!here?.edit) throw new Error('No change is offered.');
    await workspace.applyEdit(here.edit);
    assert.include(document.getText(), 'Okunda, she said');
    assert.include(document.getText(), 'and Okonda went home');
  });
});

suite('What is offered where several queries stand', () => {
  teardown(closeAll);

  const paragraph = `${wrongWeekday.trimEnd()} It sits again on June 31, 2027, at noon.\n`;
  const titles = async (document: TextDocument, words: string): Promise<string> =>
    (await offered(document, words)).map(({ title }) => title).join('\n');

  test('is about the query at the cursor, and elsewhere in the paragraph about the nearest alone', async () => {
    const document = await openUntitled(paragraph);
    await waitForQueries(document.uri, (all) => all.length === 2, 'two queries');
    for (const words of ['Friday', 'board met', 'in the old']) {
      assert.include(await titles(document, words), 'Stet “Friday, March 4, 2025”');
      assert.notInclude(await titles(document, words), 'June 31');
    }
    for (const words of ['June', 'at noon']) {
      assert.include(await titles(document, words), 'Stet “June 31, 2027”');
      assert.notInclude(await titles(document, words), 'Friday');
    }
  });

  test('is one after the other where both are marked, each with its words, and one of them is preferred', async () => {
    const document = await openUntitled(paragraph);
    await waitForQueries(document.uri, (all) => all.length === 2, 'two queries');
    const { range } = document.lineAt(placeOf(document, 'Friday').line);
    const all = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
    const ours = all.filter(({ title }) => title.includes('“'));
    const about = ours.map(({ title }) => (title.includes('June 31, 2027') ? 'second' : 'first'));
    assert.deepEqual(about, [...about].sort());
    assert.includeMembers(about, ['first', 'second']);
    assert.lengthOf(
      ours.filter(({ isPreferred }) => isPreferred),
      1,
    );
  });
});

suite('A claim with no source', () => {
  teardown(closeAll);

  const copy = withDate(
    [
      'Ilse Varga, who chairs the board, said the pier would open in May.',
      '',
      'Jonas Holm, a builder, took bribes from the contractors.',
      '',
      'The ferry will be late, Petra Moss, a skipper, said.',
      '',
    ].join('\n'),
  );

  test('is first a question to the writer; no source is one key away', async () => {
    const document = await openUntitled(copy);
    await waitForQuery(document.uri, 'claims/allegation');
    const actions = await offered(document, 'took bribes');
    assert.deepEqual(
      actions.slice(0, 2).map(({ title }) => title),
      ['Query the Writer: “took bribes” (Copy the Question)', 'Add Who Says So…'],
    );
    assert.isFalse(actions.some(({ title, isPreferred }) => isPreferred || title.includes('said"')));
  });

  test('is what a word of hearsay is offered too, where a source would be put in', async () => {
    const text =
      'Ilse Moss, a trader, spoke for an hour. “We waited,” Moss said.\n\nThe clinic reportedly sold its files.\n';
    const document = await openUntitled(withDate(text));
    await waitForQuery(document.uri, 'claims/alleged-no-source');
    const actions = await offered(document, 'reportedly');
    assert.deepEqual(
      actions.slice(0, 2).map(({ title }) => title),
      ['Query the Writer: “reportedly” (Copy the Question)', 'Add Who Says So…'],
    );
  });

  test('takes the source that is chosen from those of the article, the nearest first', async () => {
    const document = await openUntitled(copy);
    const { range } = await waitForQuery(document.uri, 'claims/allegation');
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(range.start, range.start);
    await accepting('copydesk.addSource');
    assert.include(document.getText(), 'took bribes from the contractors, Moss said.');
  });

  test('takes it where a shorter query of another rule stands in the claim', async () => {
    const names = 'Ilse Varga, who chairs the board, said Karl Brenk was ill. Karl Brenk came home.';
    const document = await openUntitled(withDate(`${names}\n\nJonas Holm, a builder, murdered Karl Brenck.\n`));
    await waitForQuery(document.uri, 'claims/allegation');
    await waitForQuery(document.uri, 'names/variant');
    const place = placeOf(document, 'Brenck');
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(place, place);
    await accepting('copydesk.addSource');
    assert.include(document.getText(), 'murdered Karl Brenck, Varga said.');
  });
});

suite('Query the Writer', () => {
  teardown(closeAll);

  const question = 'Line 7: “The harbour board met on Friday, March 4, 2025, in the old customs house.” ';

  test('copies the question with its sentence and line', async () => {
    const document = await openUntitled(wrongWeekday);
    const { message } = await waitForQuery(document.uri, code);
    await env.clipboard.writeText('what was copied before');
    await take(document, 'Friday', 'Query the Writer');
    assert.strictEqual(await env.clipboard.readText(), question + message);
  });

  test('takes the cursor’s query when it comes from the palette, and copies nothing where there is none', async () => {
    const document = await openUntitled(wrongWeekday);
    const { message } = await waitForQuery(document.uri, code);
    const editor = await window.showTextDocument(document);
    await env.clipboard.writeText('what was copied before');
    editor.selection = new Selection(0, 0, 0, 0);
    await commands.executeCommand('copydesk.queryWriter');
    assert.strictEqual(await env.clipboard.readText(), 'what was copied before');
    await commands.executeCommand('copydesk.nextQuery');
    await commands.executeCommand('copydesk.queryWriter');
    assert.strictEqual(await env.clipboard.readText(), question + message);
  });
});

suite('What reaches further than one query', () => {
  teardown(async () => {
    await closeAll();
    await workspace.getConfiguration('copydesk').update('queryLevels', undefined, ConfigurationTarget.Workspace);
  });

  const two = `${wrongWeekday}\nThe same board met on Monday, March 6, 2025, as well.\n`;

  test('stets all queries of a rule in this article', async () => {
    const document = await openUntitled(two);
    await waitForQueries(document.uri, (all) => all.length === 2, 'two queries');
    await take(document, 'Friday', 'Stet All 2');
    await waitForNoQueries(document.uri);
  });

  test('turns the rule off in the settings, and leaves other levels there', async () => {
    await workspace
      .getConfiguration('copydesk')
      .update('queryLevels', { 'names/variant': 'hint' }, ConfigurationTarget.Workspace);
    const document = await openUntitled(two);
    await waitForQueries(document.uri, (all) => all.length === 2, 'two queries');
    void take(document, 'Friday', `Turn Off ${code}`);
    await waitForNoQueries(document.uri);
    assert.deepEqual(workspace.getConfiguration('copydesk').get('queryLevels'), {
      'names/variant': 'hint',
      [code]: 'off',
    });
  });
});

suite('Stet and CQ', () => {
  teardown(closeAll);

  for (const title of ['Stet', 'CQ']) {
    test(`${title}: the query is gone, and stays gone when text elsewhere changes`, async () => {
      const document = await openUntitled(wrongWeekday);
      await waitForQuery(document.uri, code);
      await take(document, 'Friday', title);
      await waitForNoQueries(document.uri);
      await replace(document, '# A second ferry', '# A second ferry, and a third\n\nAnother paragraph opens it.');
      await commands.executeCommand('copydesk.reviewThisArticle');
      assert.notInclude(codesOn(document.uri), code);
    });
  }

  test('go with an untitled article when it is first saved', async function () {
    const file = inFolder('first-saved.md');
    // In the browser's own file system there is no address for a file that is not there yet.
    if (!['file', 'vscode-remote'].includes(file.scheme)) this.skip();
    const document = await workspace.openTextDocument(file.with({ scheme: 'untitled' }));
    await window.showTextDocument(document, { preview: false });
    await append(document, wrongWeekday);
    await waitForQuery(document.uri, code);
    await take(document, 'Friday', 'Stet');
    await waitForNoQueries(document.uri);
    assert.isTrue(await document.save());
    const saved = await workspace.openTextDocument(file);
    await window.showTextDocument(saved);
    await commands.executeCommand('copydesk.reviewThisArticle');
    await waitForNoQueries(file);
    await closeAll();
    await workspace.fs.delete(file);
  });

  test('are remembered when the article is closed and opened again', async () => {
    const { uri } = await openArticle('settled.md', wrongWeekday);
    const document = await workspace.openTextDocument(uri);
    await waitForQuery(uri, code);
    await take(document, 'Friday', 'Stet');
    await waitForNoQueries(uri);
    await closeAll();
    await openArticle('settled.md', wrongWeekday);
    await commands.executeCommand('copydesk.reviewThisArticle');
    assert.notInclude(codesOn(uri), code);
    await workspace.fs.delete(uri);
  });

  test('of one article leave the same words in another alone', async () => {
    const first = await openUntitled(wrongWeekday);
    await waitForQuery(first.uri, code);
    await take(first, 'Friday', 'Stet');
    const second = await openUntitled(wrongWeekday);
    await waitForQuery(second.uri, code);
  });

  test('take the cursor’s query when they come from the palette', async () => {
    const document = await openUntitled(wrongWeekday);
    await waitForQuery(document.uri, code);
    await commands.executeCommand('copydesk.nextQuery');
    await commands.executeCommand('copydesk.stet');
    await waitForNoQueries(document.uri);
  });
});

suite('A rule’s page', () => {
  teardown(closeAll);

  test('opens from the query’s code, without a network', async () => {
    const document = await openUntitled(wrongWeekday);
    const query = await waitForQuery(document.uri, code);
    if (typeof query.code !== 'object') throw new Error('The code has no link.');
    assert.strictEqual(query.code.target.scheme, 'copydesk-rule');
    const page = await workspace.openTextDocument(query.code.target);
    assert.match(page.getText(), /^# /u);
    assert.include(page.getText(), code);
  });

  test('that is not there says so', async () => {
    const page = await workspace.openTextDocument(Uri.parse('copydesk-rule:/no/such-rule.md'));
    assert.strictEqual(page.getText(), 'There is no page for this rule.');
  });
});
