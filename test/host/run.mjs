#!/usr/bin/env node
// @ts-check
// Runs the editor suite in a VS Code: `node test/host/run.mjs 1.100.3 | 1.139.1 | web | desktop [--packaged FILE.vsix]`.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { open } from '@vscode/test-web';
import { cache, root } from '../../scripts/lib/paths.mjs';
import { bundleEditorSuite } from './bundle.mjs';
import { runSuite } from './browser.mjs';
import { ensureWebVSCode, isVersion } from './install.mjs';
import { freePort, installExtension } from './server.mjs';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { packaged: { type: 'string' } } });
const [host = '1.100.3'] = positionals;

const work = mkdtempSync(join(tmpdir(), 'copydesk-test-'));
const folder = join(work, 'folder');
mkdirSync(folder);
cpSync(join(root, 'test', 'editor', 'folder'), folder, { recursive: true });
const suite = await bundleEditorSuite();
const several = await bundleEditorSuite('several');
try {
  process.exitCode = host === 'web' ? await runInBrowser() : await runInNode(folder, suite);
  // Desktop VS Code has no flag that opens a workspace in Restricted Mode.
  if (isVersion(host) && !values.packaged)
    process.exitCode = (await runInNode(severalFolders(), several, true)) || process.exitCode;
} finally {
  rmSync(several, { force: true });
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  rmSync(suite, { force: true });
}

/**
 * A workspace of two folders, each with a house of its own.
 * @returns {string} its `.code-workspace` file
 */
function severalFolders() {
  const file = join(work, 'several.code-workspace');
  for (const [name, houseStyle] of [
    ['north', 'guardian'],
    ['south', 'ap'],
  ]) {
    mkdirSync(join(work, name ?? '', '.vscode'), { recursive: true });
    const settings = { 'copydesk.houseStyle': houseStyle };
    writeFileSync(join(work, name ?? '', '.vscode', 'settings.json'), JSON.stringify(settings));
  }
  writeFileSync(file, JSON.stringify({ folders: [{ path: 'north' }, { path: 'south' }] }));
  return file;
}

/**
 * @param {string} opened a folder or a `.code-workspace` file
 * @param {string} tests the suite's bundle
 * @param {boolean} [restricted] in Restricted Mode
 * @returns {Promise<number>} the exit code
 */
async function runInNode(opened, tests, restricted = false) {
  const profile = { extensions: join(work, 'extensions'), user: join(work, 'user') };
  let developed = root;
  if (values.packaged) {
    // The tests must be somebody's, so an empty extension has them, and Copydesk is the one installed.
    await installExtension('1.100.3', values.packaged, profile.extensions);
    developed = join(root, 'test', 'host', 'nobody');
  }
  const options = {
    extensionDevelopmentPath: developed,
    extensionTestsPath: tests,
    launchArgs: [opened, `--extensions-dir=${profile.extensions}`, `--user-data-dir=${profile.user}`],
  };
  try {
    if (host === 'desktop') return await runTests({ ...options, cachePath: join(cache, 'desktop') });
    if (!isVersion(host)) throw new Error(`There is no VS Code ${host} among the hosts.`);
    return await runTests({
      ...options,
      vscodeExecutablePath: join(root, 'test', 'host', 'code.mjs'),
      extensionTestsEnv: { COPYDESK_VSCODE: host, COPYDESK_RESTRICTED: restricted ? 'yes' : 'no' },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** @returns {Promise<number>} the exit code */
async function runInBrowser() {
  const port = await freePort();
  const server = await open({
    ...(await ensureWebVSCode()),
    browserType: 'none',
    esm: false,
    extensionDevelopmentPath: root,
    extensionTestsPath: suite,
    folderPath: folder,
    port,
  });
  const code = await runSuite(`http://localhost:${port}/`);
  server.dispose();
  return code;
}
