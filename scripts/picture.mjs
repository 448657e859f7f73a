#!/usr/bin/env node
// @ts-check
// `node scripts/picture.mjs`: takes the picture of the README, docs/images/review.png, of the sample article in a real VS Code.
// Run after `npm run build`, when what the sample shows has changed.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { openBrowser } from '../test/host/browser.mjs';
import { startServer } from '../test/host/server.mjs';
import { sampleArticle } from './lib/articles.mjs';
import { root } from './lib/paths.mjs';

const home = mkdtempSync(join(tmpdir(), 'copydesk-picture-'));
const folder = join(home, 'newsroom');
cpSync(dirname(sampleArticle()), folder, { recursive: true });
const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'workbench.reduceMotion': 'on',
  'window.commandCenter': false,
  'window.title': '${activeEditorShort}',
  'editor.minimap.enabled': false,
  'editor.hover.delay': 100,
  'editor.cursorBlinking': 'solid',
  'editor.wordWrap': 'bounded',
  'editor.wordWrapColumn': 118,
  'editor.lineHeight': 1.5,
};
const server = await startServer('1.100.3', { settings });
const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1.5 });
  page.setDefaultTimeout(60_000);
  const file = join(folder, basename(sampleArticle()));
  await page.goto(server.address({ folder, file, extensionDevelopmentPath: root }));
  const queries = page.locator('.markers-panel .monaco-list-row:has(.marker-icon)');
  const underlined = page.locator('.editor-instance .squiggly-error, .editor-instance .squiggly-warning');
  await page.locator('.editor-instance .view-line').first().waitFor();
  await page.keyboard.press('Control+B'); // no folder tree
  await page.keyboard.press('Control+Shift+M');
  await queries.nth(2).waitFor();
  await underlined.first().waitFor();
  // The queries are what is to be seen: their related places are folded away.
  const open = page.locator(
    '.markers-panel .monaco-list-row:has(.marker-icon) .codicon-tree-item-expanded:not(.collapsed)',
  );
  while ((await open.count()) > 0) await open.first().click();
  const mark = await page.locator('.editor-instance .squiggly-error').first().boundingBox();
  if (!mark) throw new Error('No date is underlined.');
  await page.mouse.move(mark.x + 40, mark.y + 4);
  await page.mouse.move(mark.x + mark.width / 2, mark.y + 2);
  await page.locator('.monaco-hover:not(.hidden)', { hasText: 'Who says so' }).waitFor();
  mkdirSync(join(root, 'docs', 'images'), { recursive: true });
  await page.screenshot({ path: join(root, 'docs', 'images', 'review.png') });
} finally {
  await browser.close();
  await server.close();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}
