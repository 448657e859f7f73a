#!/usr/bin/env node
// @ts-check
// What @vscode/test-electron takes for the executable of VS Code: it reads the flags the desktop's `code` is given under test
// and runs the suite in the VS Code from npm. COPYDESK_VSCODE names the version, COPYDESK_RESTRICTED=yes asks for Restricted Mode.
import { parseArgs } from 'node:util';
import { isVersion } from './install.mjs';
import { startServer } from './server.mjs';
import { runSuite } from './browser.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'extensions-dir': { type: 'string' },
    'user-data-dir': { type: 'string' },
  },
});

const version = process.env.COPYDESK_VSCODE ?? '1.100.3';
if (!isVersion(version)) throw new Error(`There is no VS Code ${version} among the hosts.`);
const { extensionDevelopmentPath, extensionTestsPath } = values;
const folder = positionals.find((argument) => !argument.startsWith('-'));
if (typeof extensionDevelopmentPath !== 'string' || typeof extensionTestsPath !== 'string' || !folder) {
  throw new Error('A folder, --extensionDevelopmentPath and --extensionTestsPath are needed.');
}
const extensionsDir = values['extensions-dir'];

const server = await startServer(version, {
  ...(typeof extensionsDir === 'string' ? { extensionsDir } : {}),
  restricted: process.env.COPYDESK_RESTRICTED === 'yes',
});
const code = await runSuite(server.address({ folder, extensionDevelopmentPath, extensionTestsPath }));
await server.close();
process.exit(code);
