// Renders the icon: media/icon.svg to media/icon.png, 256 by 256.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../test/host/browser.mjs';
import { root } from './lib/paths.mjs';

const size = 256;
const svg = readFileSync(join(root, 'media', 'icon.svg'), 'utf8');
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: size, height: size } });
await page.setContent(
  `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
);
writeFileSync(join(root, 'media', 'icon.png'), await page.screenshot({ omitBackground: true }));
await browser.close();
