#!/usr/bin/env node
// @ts-check
// `npm test [-- NAME…]`: every check and test there is, or those named. The last line is `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { cache, root } from './lib/paths.mjs';
import { npmCommand, run } from './lib/processes.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {import('./lib/processes.mjs').Ran} Ran */
/**
 * @typedef {object} Runner
 * @property {string} name
 * @property {readonly string[]} command
 * @property {(ran: Ran) => Counts} count
 * @property {() => string | null} [absent] why it cannot run here
 * @property {readonly string[]} [after] runners whose work it stands on; run first when it is asked for alone
 */

const packaged = join(cache, 'copydesk.vsix');
const gold = process.env.COPYDESK_DATA ?? join(root, '..', 'shared');

/** @type {readonly Runner[]} */
const runners = [
  { name: 'format', command: script('format'), count: one },
  { name: 'lint', command: script('lint'), count: one },
  { name: 'types', command: script('types'), count: one },
  { name: 'build', command: script('build'), count: one },
  { name: 'unit', command: vitest('unit', '--exclude', 'test/evaluation/**'), count: fromVitest('unit') },
  { name: 'editor', command: node('test/host/run.mjs', '1.100.3'), count: sum, after: ['build'] },
  { name: 'web', command: node('test/host/run.mjs', 'web'), count: sum, after: ['build'] },
  { name: 'package', command: node('scripts/package.mjs', packaged), count: one, after: ['build'] },
  {
    name: 'packaged',
    command: node('test/host/run.mjs', '1.100.3', '--packaged', packaged),
    count: sum,
    after: ['build', 'package'],
  },
  { name: 'user', command: node('test/user/run.mjs', packaged), count: sum, after: ['build', 'package'] },
  { name: 'start', command: node('scripts/start.mjs', '--no-open'), count: sampleReviewed },
  {
    name: 'evaluation',
    command: vitest('evaluation', 'test/evaluation'),
    count: fromVitest('evaluation'),
    // It asks dist/cli.js: a build of yesterday would be measured.
    after: ['build'],
    absent: () => (existsSync(join(gold, 'evaluate')) ? null : 'the gold data are not at hand'),
  },
  {
    name: 'generated',
    command: node('scripts/generate.mjs', '--check'),
    count: one,
    absent: () => (process.env.CI ? null : 'only in CI, where nothing else has changed'),
  },
];

await ensureDependencies();
mkdirSync(join(cache, 'results'), { recursive: true });
const named = process.argv.slice(2);
const unknown = named.filter((name) => !runners.some((runner) => runner.name === name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. There are: ${runners.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const asked = new Set(named.flatMap((name) => [...(runners.find((one) => one.name === name)?.after ?? []), name]));

/** @type {string[]} */
const table = [];
const total = { passed: 0, failed: 0 };
for (const { name, command, count, absent } of runners) {
  if (asked.size > 0 && !asked.has(name)) continue;
  const reason = absent?.();
  if (reason) {
    table.push(`${name.padEnd(11)} left out: ${reason}`);
    continue;
  }
  console.log(`\n── ${name}`);
  const start = process.hrtime.bigint();
  const ran = await run(command[0] ?? '', command.slice(1), { env: { FORCE_COLOR: undefined } });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { passed, failed } = honest(count(ran), ran);
  total.passed += passed;
  total.failed += failed;
  table.push(
    `${name.padEnd(11)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`,
  );
}
console.log(`\n${table.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/**
 * A runner that ended badly has failed, whatever it counted; one that counted nothing has, too.
 * @param {Counts} counts
 * @param {Ran} ran
 * @returns {Counts}
 */
function honest({ passed, failed }, { code }) {
  const broken = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: broken ? 1 : failed };
}

/**
 * A check: it holds or not.
 * @param {Ran} ran
 * @returns {Counts}
 */
function one({ code }) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The sample is written to have queries; a review without any was none.
 * @param {Ran} ran
 * @returns {Counts}
 */
function sampleReviewed(ran) {
  return /\.md:\d+:\d+ /u.test(ran.output) ? one(ran) : { passed: 0, failed: 1 };
}

/**
 * Every `N passed, N failed` printed, together.
 * @param {Ran} ran
 * @returns {Counts}
 */
function sum({ output }) {
  const found = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gmu)];
  const of = (/** @type {1 | 2} */ group) => found.reduce((total, one) => total + Number(one[group] ?? 0), 0);
  return { passed: of(1), failed: of(2) };
}

/**
 * @param {string} name of the runner
 * @returns {() => Counts} what vitest wrote down
 */
function fromVitest(name) {
  return () => {
    const file = resultsOf(name);
    if (!existsSync(file)) return { passed: 0, failed: 1 };
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    rmSync(file);
    return { passed: numPassedTests, failed: numFailedTests };
  };
}

/**
 * @param {string} name of the runner
 * @returns {string}
 */
function resultsOf(name) {
  return join(cache, 'results', `${name}.json`);
}

/**
 * @param {string} name of the runner
 * @param {readonly string[]} args
 * @returns {readonly string[]}
 */
function vitest(name, ...args) {
  return script('unit', '--reporter=default', '--reporter=json', `--outputFile.json=${resultsOf(name)}`, ...args);
}

/**
 * @param {readonly string[]} args
 * @returns {readonly string[]}
 */
function node(...args) {
  return [process.execPath, ...args];
}

/**
 * @param {string} name a script of package.json
 * @param {readonly string[]} args
 * @returns {readonly string[]}
 */
function script(name, ...args) {
  return [...npmCommand(), 'run', '--silent', name, '--', ...args];
}
