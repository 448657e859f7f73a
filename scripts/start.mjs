#!/usr/bin/env node
// @ts-check
// `npm start [-- FILE] [--no-open]`: from a fresh machine to an article reviewed in VS Code. Plain Node until the
// dependencies are there.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { delimiter, dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { articleToOpen } from './lib/articles.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';

const usage = `npm start [-- FILE] [-- --no-open]

Reviews an article in the terminal and opens it in VS Code with Copydesk.
  FILE        the article; the sample when none is given
  --no-open   the terminal only
  --browser   the VS Code of the tests, in the browser, even where there is a \`code\``;

const firstSteps = `Ctrl+Shift+M (Mac: Cmd+Shift+M) lists the queries, F8 goes through them. Point at underlined words for the question, at a
quotation, a name or a date for what was understood; Ctrl+. (Cmd+.) shows what can be done.`;

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'no-open': { type: 'boolean' }, browser: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return console.log(usage);
  const article = articleToOpen(positionals[0]);

  await ensureDependencies();
  const built = await run(process.execPath, ['esbuild.mjs']);
  if (built.code !== 0) throw new Error('Copydesk could not be built.');

  console.log(`\nThe review of ${article}:\n`);
  const reviewed = await run(process.execPath, [join('dist', 'cli.js'), article], {
    env: process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {},
  });
  // 1 says that a query of level error stands, which is what a review is for.
  if (reviewed.code > 1) throw new Error('The review did not run.');
  if (values['no-open']) return;

  const code = values.browser ? null : commandOnPath('code');
  if (code && openDesktop(code, article)) return;
  await serve(article);
}

/**
 * @param {string} code the command that opens desktop VS Code
 * @param {string} article
 * @returns {boolean} whether it opened
 */
function openDesktop(code, article) {
  const { status } = spawnSync(code, [`--extensionDevelopmentPath=${root}`, article], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status === 0) console.log(`\nOpened in VS Code (${code}). ${firstSteps}`);
  return status === 0;
}

/**
 * Serves the VS Code of the tests to any browser until Ctrl-C.
 * @param {string} article
 */
async function serve(article) {
  const { freePort, startServer } = await import('../test/host/server.mjs');
  const vscode = await startServer('1.100.3');
  const target = vscode.address({ folder: dirname(article), file: article, extensionDevelopmentPath: root });
  // The address that VS Code needs is long; this one can be read and typed.
  const door = createServer((_request, response) => response.writeHead(302, { location: target }).end());
  const port = await freePort();
  door.listen(port, '127.0.0.1', () => {
    console.log(`\nVS Code with Copydesk, in any browser:  http://localhost:${port}/\n${firstSteps}\nCtrl-C ends it.`);
  });
  const end = () => {
    door.close();
    door.closeAllConnections();
    void vscode.close().then(() => process.exit(0));
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.once(signal, end);
}

/**
 * @param {string} name
 * @returns {string | null}
 */
function commandOnPath(name) {
  const suffixes = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const suffix of suffixes) {
      const path = join(folder, name + suffix);
      if (folder && existsSync(path)) return path;
    }
  }
  return null;
}
