#!/usr/bin/env node
// @ts-check
// Makes anew every file of the project that is made from others; with --check, says whether git sees a difference.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';

const generators = ['scripts/rules-index.mjs'].filter((file) => existsSync(join(root, file)));

for (const generator of generators) {
  const { code } = await run(process.execPath, [generator]);
  if (code !== 0) process.exit(1);
}
if (process.argv.includes('--check')) {
  const { code } = await run('git', ['diff', '--exit-code', '--stat']);
  console.log(
    code === 0 ? 'Generated files are as they would be made.' : 'Generated files are not as they would be made.',
  );
  process.exit(code);
}
