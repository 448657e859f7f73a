#!/usr/bin/env node
// @ts-check
// Drives VS Code with Copydesk installed as a user does, and leaves pictures in screenshots/:
// `node test/user/run.mjs [FILE.vsix]`; it is packaged when none is given.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache, root } from '../../scripts/lib/paths.mjs';
import { run as runCommand } from '../../scripts/lib/processes.mjs';
import { bundleUserSuite } from '../host/bundle.mjs';
import { installExtension } from '../host/server.mjs';

mkdirSync(join(root, 'screenshots'), { recursive: true });
const extensionsDir = mkdtempSync(join(tmpdir(), 'copydesk-extensions-'));
const bundle = await bundleUserSuite();
const [, , given] = process.argv;
const own = join(cache, `user.${process.pid}.vsix`);
let code = 1;
try {
  if (!given) await packageAs(own);
  await installExtension('1.100.3', given ?? own, extensionsDir);
  // The suite is told by the environment, as it is a program of its own.
  process.env.COPYDESK_EXTENSIONS = extensionsDir;
  const { run } = await import(pathToFileURL(bundle).href);
  const { failed } = await run();
  code = failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
} finally {
  rmSync(bundle, { force: true });
  rmSync(own, { force: true });
  rmSync(extensionsDir, { recursive: true, force: true, maxRetries: 5 });
}
// A browser that a failed test left open would keep this running.
process.exit(code);

/** @param {string} file */
async function packageAs(file) {
  const built = await runCommand(process.execPath, ['scripts/package.mjs', file], { quiet: true });
  if (built.code !== 0) throw new Error(built.output);
}
