// @ts-check
// Plain Node alone: this runs before there is a node_modules.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { npm } from './processes.mjs';

/**
 * What `npm ci` would bring is there already, and works. npm writes node_modules/.package-lock.json last, so an
 * install that broke off has none.
 * @param {string} [folder] of the project
 * @returns {boolean}
 */
export function dependenciesAreFresh(folder = root) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const present = packagesOf(installed);
  for (const [path, entry] of wanted) {
    if (path === '' || (entry.optional && !present.has(path))) continue;
    if (present.get(path)?.version !== entry.version || !existsSync(join(folder, path, 'package.json'))) return false;
  }
  const esbuild = spawnSync(join(folder, 'node_modules', '.bin', 'esbuild'), ['--version'], {
    shell: process.platform === 'win32',
  });
  return esbuild.status === 0;
}

/** Installs what is missing: nothing when node_modules is what the lock file says, all of it otherwise. */
export async function ensureDependencies() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new Error(`Copydesk needs Node 20 or later; this is ${process.versions.node}.`);
  if (dependenciesAreFresh()) return;
  console.log('Installing what Copydesk is built with (once) …');
  await npm(['ci']);
}

/**
 * @param {string} lockFile
 * @returns {Map<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  return new Map(Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {}));
}
