#!/usr/bin/env node
// @ts-check
// `npm run package [-- FILE]`: the extension as one file that any VS Code installs. It is bundled, so no package goes with it.
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createVSIX, listFiles } from '@vscode/vsce';
import { root } from './lib/paths.mjs';

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const file = resolve(process.argv[2] ?? join(root, `${name}-${version}.vsix`));

/** What an extension without it would be missing; .vscodeignore says what goes in at all. */
const needed = ['package.json', 'README.md', 'LICENSE', 'dist/extension.js', 'dist/web/extension.js'];
const listed = await listFiles({ cwd: root, packageManager: 0 });
const missing = needed.filter((path) => !listed.includes(path));
if (missing.length > 0) {
  console.error(`Not in the package: ${missing.join(', ')}.`);
  process.exit(1);
}

rmSync(file, { force: true });
await createVSIX({
  cwd: root,
  packagePath: file,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
