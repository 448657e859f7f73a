import { assert } from 'chai';
import { workspace } from 'vscode';
import { writeFile } from './support/articles';

suite('The VS Code the tests run in', () => {
  test('finds the articles of a folder', async () => {
    const { path } = await writeFile('desk/found.md', '# Found\n');
    const found = await workspace.findFiles('**/*.md');
    assert.include(
      found.map((uri) => uri.path),
      path,
    );
  });
});
