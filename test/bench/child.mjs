// @ts-check
// One measurement in a process of its own: prints { load, first, peak } in ms and MB.
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { makeArticle } from './article.mjs';

const [dist = '', what = '', words = '500'] = process.argv.slice(2);
const text = makeArticle(Number(words));
const require = createRequire(import.meta.url);
const start = performance.now();
let load = 0;
if (what === 'activate') {
  standInForVSCode();
  require(join(dist, 'extension.js'));
  load = performance.now() - start;
} else {
  const { review } = require(join(dist, 'core.js'));
  load = performance.now() - start;
  review(text, { level: 'fact-check' });
}
const first = performance.now() - start;
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ load, first, peak }));

/** Loading the bundle asks for `vscode`; nothing of it is called before activation. */
function standInForVSCode() {
  /** @type {any} */
  const anything = new Proxy(function () {}, {
    get: (_, name) => (name === 'prototype' ? {} : anything),
    apply: () => anything,
  });
  const loader = /** @type {any} */ (Module);
  const real = loader._load;
  loader._load = (/** @type {string} */ name, /** @type {unknown[]} */ ...rest) =>
    name === 'vscode' ? anything : real(name, ...rest);
}
