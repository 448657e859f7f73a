// @ts-check
import { spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';
import { root } from './paths.mjs';

/**
 * @typedef {object} Ran
 * @property {number} code exit code; 1 when a signal ended it, 127 when it could not be started
 * @property {string} output what it printed, both streams
 */

/**
 * Runs a command to its end, showing what it prints and keeping it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Readonly<Record<string, string | undefined>>, quiet?: boolean }} [options]
 * @returns {Promise<Ran>}
 */
export function run(command, args, { cwd = root, env = {}, quiet = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const [from, to] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      const decoder = new StringDecoder('utf8');
      from.on('data', (/** @type {Buffer} */ bytes) => {
        output += decoder.write(bytes);
        if (!quiet) to.write(bytes);
      });
    }
    child.on('error', (error) => done({ code: 127, output: `${output}${command}: ${error.message}\n` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/**
 * The command and first arguments that start npm: `npm run` says where npm itself lies, and the PATH knows elsewhere.
 * @returns {[command: string, ...args: string[]]}
 */
export function npmCommand() {
  const { npm_execpath: npmCli } = process.env;
  return npmCli && /\.c?js$/u.test(npmCli) ? [process.execPath, npmCli] : ['npm'];
}

/**
 * Runs npm so that it brings packages and runs none of their scripts.
 * @param {readonly string[]} args
 * @param {{ cwd?: string, quiet?: boolean }} [options]
 * @returns {Promise<void>} rejected with what npm said when it failed
 */
export async function npm(args, options) {
  const [command, ...first] = npmCommand();
  const rules = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const { code, output } = await run(command, [...first, ...args, ...rules], options);
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed.\n${options?.quiet ? output : ''}`);
}
