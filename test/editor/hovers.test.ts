import { assert } from 'chai';
import { commands, MarkdownString } from 'vscode';
import type { Hover, TextDocument } from 'vscode';
import { closeAll, openUntitled, placeOf } from './support/articles';
import { withDate } from './support/copy';

const copy = withDate(
  [
    'The board will meet on Friday. Ilse Varga, who chairs it, welcomed the offer.',
    '',
    '“We will listen to everybody,” Varga said.',
    '',
  ].join('\n'),
);

/** What Copydesk says where some words begin. */
async function hoverAt(document: TextDocument, words: string): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    placeOf(document, words).translate(0, 1),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
    .join('\n')
    .replaceAll('\\', '');
}

suite('Hovers', () => {
  teardown(closeAll);

  test('a date says which day is meant and from what that was worked out', async () => {
    const text = await hoverAt(await openUntitled(copy), 'Friday');
    assert.include(text, 'Friday 13 March 2026');
    assert.include(text, '3 days after publication');
    assert.include(text, 'front matter');
  });

  test('publication day is said once', async () => {
    const text = await hoverAt(await openUntitled(withDate('The board met on Tuesday.\n')), 'Tuesday');
    assert.strictEqual(text.toLowerCase().split('publication day').length - 1, 1, text);
  });

  test('a span of days is as short as it can be said, and a season has no days of its own', async () => {
    const document = await openUntitled(
      withDate(
        'The pier closed last year. The board meets next week; the ferry, built in early 2004, will be sold this autumn.\n',
      ),
    );
    assert.include(await hoverAt(document, 'last year'), '**last year** → **2025**');
    assert.include(await hoverAt(document, 'next week'), '→ **Monday 16 March – Sunday 22 March 2026**');
    assert.match(await hoverAt(document, 'early 2004'), /→ about \*\*January – \w+ 2004\*\*/u);
    const autumn = await hoverAt(document, 'this autumn');
    assert.include(autumn, '→ autumn 2026');
    assert.notInclude(autumn, 'cannot be worked out');
  });

  test('a name says who that is and where introduced', async () => {
    const text = await hoverAt(await openUntitled(copy), 'Varga said');
    assert.include(text, 'Ilse Varga');
    assert.include(text, 'line 7');
    assert.include(text, '2 mentions');
  });

  test('a quotation says who says so, by which words', async () => {
    const text = await hoverAt(await openUntitled(copy), 'We will listen');
    assert.include(text, 'Who says so:');
    assert.include(text, 'Ilse Varga');
    assert.include(text, 'said');
  });

  test('a pronoun that speaks is one person on its hover', async () => {
    const document = await openUntitled(
      withDate(
        '“We lost,” said Ilse Varga, a vet.\n\nAt 15 she left for the works, where the foreman, Wilf Tarn, put her to the clay. “He was hard on me,” she told the board.\n',
      ),
    );
    const text = await hoverAt(document, 'she told');
    assert.include(text, 'she: **Ilse Varga**');
    assert.notInclude(text, 'Tarn');
  });

  test('a sentence with no source has nothing said of it', async () => {
    const document = await openUntitled(withDate('Ilse Varga, who chairs the board, met the press in January.\n'));
    assert.notInclude(await hoverAt(document, 'January'), 'Who says so');
    assert.notInclude(await hoverAt(document, 'Ilse Varga'), 'Who says so');
  });

  test('what the copy holds is text, whatever it looks like', async () => {
    const document = await openUntitled(
      withDate('The board met on Friday.\n\n“Press [here](command:copydesk.stet) <b>now</b>,” Ilse Varga said.\n'),
    );
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      placeOf(document, 'now').translate(0, 1),
    );
    for (const content of hovers.flatMap(({ contents }) => contents)) {
      assert.instanceOf(content, MarkdownString);
      if (!(content instanceof MarkdownString)) continue;
      assert.notInclude(content.value, '](command:copydesk.stet)');
      assert.notInclude(content.value, '<b>');
      assert.isNotTrue(content.isTrusted);
      assert.isNotTrue(content.supportHtml);
    }
  });
});
