// @ts-check
import { chromium } from 'playwright-core';
import { ensureChromium } from './install.mjs';

/**
 * A headless Chromium that talks to nobody but the page it is given.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function openBrowser() {
  const { executablePath, env } = await ensureChromium();
  return chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: false,
    env: { ...process.env, ...env },
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/**
 * Opens a page on which an extension test suite runs, shows what it prints, and waits for its end.
 * @param {string} address
 * @param {number} [cap] milliseconds until it is given up
 * @returns {Promise<number>} the suite's exit code; 124 when it was given up
 */
export async function runSuite(address, cap = 180_000) {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, permissions: clipboard });
    /** @type {(code: number) => void} */
    let finish = () => {};
    const finished = new Promise((/** @type {(code: number) => void} */ done) => (finish = done));
    /** @type {string[]} */
    const asides = [];
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
      const text = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
      if (ofSuite.test(text)) console.log(text);
      else if (!ofModules.test(text)) asides.push(text);
    });
    await page.exposeFunction('codeAutomationExit', finish);
    page.once('crash', () => finish(125));
    await page.goto(address);
    const capped = setTimeout(() => finish(124), cap);
    const code = await finished;
    clearTimeout(capped);
    if (code !== 0) console.error(['What VS Code printed besides:', ...asides].join('\n'));
    if (code === 124) console.error(`The suite had not ended after ${cap / 1000} s.`);
    return Number(code);
  } finally {
    await browser.close();
  }
}

/** What a browser's user is asked about before a page may copy and paste. */
export const clipboard = ['clipboard-read', 'clipboard-write'];

/** What the suite's own reporter prints (test/support/mocha.ts); VS Code itself says much that matters only on failure. */
const ofSuite = /^(?: {2}[✓✗-] | {6}|\d+ passed, )/u;

/** What it says on every start, its native modules not being built. */
const ofModules = /bindings file|spdlog|native_watchdog/u;
