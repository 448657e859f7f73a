// @ts-check
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureVSCode, versions } from './install.mjs';

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {(address: AddressOptions) => string} address the page that opens VS Code
 * @property {() => Promise<void>} close ends the server and removes its data
 */

/**
 * @typedef {object} AddressOptions
 * @property {string} folder the folder opened, or the `.code-workspace` file of several
 * @property {string} [file] an article opened in it
 * @property {string} [extensionDevelopmentPath] the folder of the extension under development
 * @property {string} [extensionTestsPath] a CommonJS file that exports run()
 */

/**
 * Starts the VS Code server of one version, with data of its own that is gone when it is closed.
 * @param {import('./install.mjs').Version} version
 * @param {{ settings?: Readonly<Record<string, unknown>>, extensionsDir?: string, port?: number, restricted?: boolean }} [options]
 *   `settings` are the machine's; `extensionsDir` holds installed extensions; a free port is taken when none is given;
 *   `restricted` opens folders in Restricted Mode
 * @returns {Promise<Server>}
 */
export async function startServer(version, { settings = {}, extensionsDir, port, restricted = false } = {}) {
  const host = await ensureVSCode(version);
  const data = mkdtempSync(join(tmpdir(), 'copydesk-vscode-'));
  mkdirSync(join(data, 'data', 'Machine'), { recursive: true });
  writeFileSync(join(data, 'data', 'Machine', 'settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 2));
  const chosen = port ?? (await freePort());
  const child = spawn(
    host.node,
    [
      join(host.server, 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(chosen), '--without-connection-token'],
      ...['--accept-server-license-terms', '--telemetry-level', 'off'],
      ...(restricted ? [] : ['--disable-workspace-trust']),
      ...['--server-data-dir', data, '--extensions-dir', extensionsDir ?? join(data, 'extensions')],
      ...(versions[version].smokeTestDriver ? ['--enable-smoke-test-driver'] : []),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: cleanEnvironment() },
  );
  await isUp(child);
  const endsWithUs = () => void child.kill();
  process.once('exit', endsWithUs);
  return {
    port: chosen,
    address: (options) => addressOf(chosen, options),
    close: async () => {
      process.removeListener('exit', endsWithUs);
      const closed = new Promise((done) => child.once('close', done));
      if (child.exitCode === null && child.kill()) await closed;
      rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Installs a packaged extension as a user would.
 * @param {import('./install.mjs').Version} version
 * @param {string} vsix
 * @param {string} extensionsDir
 * @returns {Promise<void>} rejected with what VS Code said when it did not take it
 */
export async function installExtension(version, vsix, extensionsDir) {
  const host = await ensureVSCode(version);
  const data = mkdtempSync(join(tmpdir(), 'copydesk-vscode-'));
  const args = ['--install-extension', vsix, '--extensions-dir', extensionsDir, '--server-data-dir', data];
  const child = spawn(
    host.node,
    [join(host.server, 'out', 'server-main.js'), ...args, '--accept-server-license-terms'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: cleanEnvironment(),
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const code = await new Promise((done) => child.once('close', done));
  rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  if (code === 0 && /successfully installed/u.test(said)) return;
  // Without its native modules the server says much more than this.
  const reasons = said
    .split('\n')
    .filter((line) => /^(?:\S*Error|Failed)/u.test(line) && !/spdlog|bindings/u.test(line));
  throw new Error(`VS Code did not install ${vsix}:\n${reasons.join('\n')}`);
}

/** What would stand in a test's way, or call home. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'git.enabled': false,
  'chat.commandCenter.enabled': false,
};

/**
 * @param {number} port
 * @param {AddressOptions} options
 * @returns {string}
 */
function addressOf(port, { folder, file, extensionDevelopmentPath, extensionTestsPath }) {
  const at = (/** @type {string} */ path) => `vscode-remote://localhost:${port}${encodeURI(resolve(path))}`;
  const payload = [
    ...(extensionDevelopmentPath ? [['extensionDevelopmentPath', at(extensionDevelopmentPath)]] : []),
    ...(extensionTestsPath ? [['extensionTestsPath', at(extensionTestsPath)]] : []),
    ...(file ? [['openFile', at(file)]] : []),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  const opened = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ [opened]: resolve(folder), payload: JSON.stringify(payload) });
  return `http://localhost:${port}/?${query.toString().replaceAll('+', '%20')}`;
}

/**
 * A VS Code started from a terminal of VS Code would talk to that one.
 * @returns {NodeJS.ProcessEnv}
 */
function cleanEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(?:VSCODE_|ELECTRON_)/u.test(key)));
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @returns {Promise<void>}
 */
function isUp(child) {
  return new Promise((up, fail) => {
    let said = '';
    const listen = (/** @type {Buffer} */ chunk) => {
      said += String(chunk);
      if (said.includes('Extension host agent listening')) up();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`The VS Code server ended with ${code}.\n${said}`)));
  });
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? done(address.port) : fail(new Error('No free port.')),
      );
    });
  });
}
