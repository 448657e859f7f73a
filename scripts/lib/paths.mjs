// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of the project. Looked for upwards, because a bundle of this file lies elsewhere in the project.
 * @returns {string}
 */
function findRoot() {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'copydesk') return folder;
    if (dirname(folder) === folder) throw new Error('The folder of Copydesk was not found.');
  }
}

export const root = findRoot();

/** Everything the tests bring or build; git ignores it, and it may be deleted at any time. */
export const cache = join(root, '.vscode-test');
