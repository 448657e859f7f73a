// @ts-check
// Where a review's time goes: the article with its tags, then each family, facts and rules together.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/lib/paths.mjs';
import { makeArticle } from './article.mjs';

const entry = `
  export { parseArticle } from './article/parse';
  export { ProseCache } from './article/prose';
  export { readDates } from './dates/read';
  export { readNames } from './names/read';
  export { readClaims } from './claims/read';
  export { rules } from './rules';
  export { emptyStylebook } from './style/stylebook';
`;

/** @typedef {{ words: number, tagging: number, dates: number, names: number, claims: number }} Parts ms per 1,000 words, medians */

/**
 * @param {readonly number[]} lengths in words
 * @returns {Promise<Parts[]>}
 */
export async function measureParts(lengths) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  try {
    const outfile = join(folder, 'parts.cjs');
    await build({
      stdin: { contents: entry, resolveDir: join(root, 'src/core'), loader: 'ts' },
      outfile,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      supported: { 'regexp-unicode-property-escapes': true },
      logLevel: 'warning',
    });
    const core = createRequire(import.meta.url)(outfile);
    // Until the engine has made up its mind: with fewer rounds the shortest length pays for its thinking.
    for (let i = 0; i < 300; i++) measure(core, makeArticle(1_000));
    return lengths.map((words) => {
      const text = makeArticle(words);
      const rounds = Array.from({ length: words > 50_000 ? 5 : 40 }, () => measure(core, text));
      const per = (/** @type {'tagging' | 'dates' | 'names' | 'claims'} */ part) =>
        (median(rounds.map((one) => one[part])) / words) * 1_000;
      return { words, tagging: per('tagging'), dates: per('dates'), names: per('names'), claims: per('claims') };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {any} core
 * @param {string} text
 */
function measure(core, text) {
  const [article, tagging] = timed(() => core.parseArticle(text, 'markdown', new core.ProseCache()));
  const reading = {
    article,
    published: { date: '2026-03-04', from: 'front-matter' },
    filed: null,
    style: 'none',
    type: 'news',
    place: null,
    stylebook: core.emptyStylebook,
  };
  const [dates, readingDates] = timed(() => core.readDates(reading));
  const [names, readingNames] = timed(() => core.readNames(reading));
  const [claims, readingClaims] = timed(() => core.readClaims(reading, names));
  const facts = { ...reading, dates, names, claims };
  const asking = (/** @type {string} */ family) =>
    timed(() => {
      for (const rule of core.rules) if (rule.code.startsWith(`${family}/`)) Array.from(rule.check(facts));
    })[1];
  return {
    tagging,
    dates: readingDates + asking('dates'),
    names: readingNames + asking('names'),
    claims: readingClaims + asking('claims'),
  };
}

/**
 * @template T
 * @param {() => T} work
 * @returns {[T, number]}
 */
function timed(work) {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

/** @param {number[]} numbers */
function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
