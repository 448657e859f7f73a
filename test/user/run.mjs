#!/usr/bin/env node
// @ts-check
// Drives VS Code with Copydesk as a user does, and leaves pictures in screenshots/.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/lib/paths.mjs';
import { bundleUserSuite } from '../host/bundle.mjs';

mkdirSync(join(root, 'screenshots'), { recursive: true });
const bundle = await bundleUserSuite();
try {
  const { run } = await import(pathToFileURL(bundle).href);
  const { failed } = await run();
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  rmSync(bundle, { force: true });
}
