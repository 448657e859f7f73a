#!/usr/bin/env node
// @ts-check
// `npm run bench [-- --dist FOLDER] [--json FILE]`: how fast and how big. Prints a table and writes JSON.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { cache, root } from '../../scripts/lib/paths.mjs';
import { makeArticle } from './article.mjs';
import { measureParts } from './parts.mjs';

const { values } = parseArgs({ options: { dist: { type: 'string' }, json: { type: 'string' } } });
const dist = resolve(values.dist ?? join(root, 'dist'));
const core = join(dist, 'core.js');
if (!existsSync(core)) {
  console.error(`${core} is missing: run npm run build first.`);
  process.exit(2);
}
const child = join(dirname(fileURLToPath(import.meta.url)), 'child.mjs');

const cold = [1, 2, 3, 4, 5].map(() => inChild('cold'));
const result = {
  machine: { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memory: totalmem() },
  cold: {
    loadMs: median(cold.map((one) => one.load)),
    firstReviewMs: median(cold.map((one) => one.first)),
    activationMs: existsSync(join(dist, 'extension.js')) ? median([1, 2, 3].map(() => inChild('activate').load)) : null,
  },
  warm: warm(),
  parts: await measureParts([1_000, 10_000, 100_000]),
  memory: { after1000WordsMB: inChild('memory', 1_000).peak, after100000WordsMB: inChild('memory', 100_000).peak },
  bundles: Object.fromEntries(
    ['extension.js', 'web/extension.js', 'core.js', 'cli.js']
      .filter((name) => existsSync(join(dist, name)))
      .map((name) => [name, sizeOf(join(dist, name))]),
  ),
};

print();
const file = values.json ?? join(cache, 'results', 'bench.json');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
console.log(`\n${file}`);

/** @returns {{ words: number, reviewMs: number, keystrokeMs: number, msPerThousandWords: number }[]} */
function warm() {
  const { createReviewer, review } = createRequire(import.meta.url)(core);
  const options = { language: 'markdown', level: 'fact-check' };
  for (let i = 0; i < 30; i++) review(makeArticle(1_000), options);
  return [500, 1_000, 10_000, 100_000].map((words) => {
    const text = makeArticle(words);
    const rounds = words > 50_000 ? 5 : words > 5_000 ? 15 : 60;
    const reviewMs = timed(rounds, () => review(text, options));
    const reviewer = createReviewer();
    reviewer.review(text, options);
    // A letter more in the middle of the article each time, as one types.
    const middle = text.indexOf(' ', text.length / 2);
    let typed = text;
    const keystrokeMs = timed(rounds, () => {
      typed = `${typed.slice(0, middle)}e${typed.slice(middle)}`;
      reviewer.review(typed, options);
    });
    return { words, reviewMs, keystrokeMs, msPerThousandWords: (reviewMs / words) * 1_000 };
  });
}

/**
 * @param {number} rounds
 * @param {() => void} work
 */
function timed(rounds, work) {
  const times = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return median(times);
}

/**
 * @param {string} what
 * @param {number} [words]
 * @returns {{ load: number, first: number, peak: number }}
 */
function inChild(what, words = 500) {
  return JSON.parse(execFileSync(process.execPath, [child, dist, what, String(words)], { encoding: 'utf8' }));
}

/** @param {string} path */
function sizeOf(path) {
  return { bytes: statSync(path).size, gzip: gzipSync(readFileSync(path)).length };
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 100) / 100;
}

function print() {
  console.log('words      review    re-review   per 1,000 words');
  for (const { words, reviewMs, keystrokeMs, msPerThousandWords } of result.warm) {
    const ms = (/** @type {number} */ n) => `${n.toFixed(1)} ms`.padStart(10);
    console.log(`${String(words).padStart(7)}${ms(reviewMs)}${ms(keystrokeMs)}  ${ms(msPerThousandWords)}`);
  }
  console.log('\nper 1,000 words   tagging     dates     names    claims   (facts and rules)');
  for (const { words, tagging, dates, names, claims } of result.parts) {
    const cells = [tagging, dates, names, claims].map((n) => `${n.toFixed(1)} ms`.padStart(10));
    console.log(`${String(words).padStart(15)}${cells.join('')}`);
  }
  const { cold, memory, bundles } = result;
  console.log(
    `\ncold start: core loads in ${cold.loadMs} ms, first review of 500 words after ${cold.firstReviewMs} ms`,
  );
  if (cold.activationMs !== null) console.log(`extension loads in ${cold.activationMs} ms`);
  console.log(
    `peak memory: ${memory.after1000WordsMB} MB (1,000 words), ${memory.after100000WordsMB} MB (100,000 words)`,
  );
  for (const [name, { bytes, gzip }] of Object.entries(bundles)) {
    console.log(
      `${name.padEnd(18)}${(bytes / 1024).toFixed(0).padStart(7)} KB${(gzip / 1024).toFixed(0).padStart(7)} KB gzip`,
    );
  }
}
