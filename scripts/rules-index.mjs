#!/usr/bin/env node
// @ts-check
// Writes docs/rules/README.md, the list of all rules, from the rules in the code and their pages.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './lib/paths.mjs';

/** @typedef {{ code: string, title: string, level: string, needsPublished?: boolean, needsStyle?: boolean }} Rule */

const families = [
  { name: 'claims', title: 'Who says so?' },
  { name: 'names', title: 'Is this the same name?' },
  { name: 'dates', title: 'Which day is that?' },
  { name: 'article', title: 'The article itself' },
];

const rules = await loadRules();
const sections = families.map(({ name, title }) => {
  const own = rules.filter(({ code }) => code.startsWith(`${name}/`));
  const rows = own.map(
    (rule) => `| [${rule.title}](${rule.code}.md) | \`${rule.code}\` | ${level(rule)} | ${asks(rule)} |`,
  );
  return [`## ${title}`, '', '| Query | Code | Level | |', '| --- | --- | --- | --- |', ...rows].join('\n');
});
const text = `# Rules

What Copydesk asks about, a page each: why it is asked, what is raised, what is left alone. Each page is also its rule's test.
This list is made by \`node scripts/rules-index.mjs\`.

The level is the usual one; a page says when a rule is milder or stricter. An error is wrong by the calendar, by arithmetic or
by its marks. A warning wants a decision before publication. Information is worth a question. A hint is context, and is
listed at the level Fact-check alone.

${sections.join('\n\n')}
`;
writeFileSync(join(root, 'docs', 'rules', 'README.md'), text);

/** @param {Rule} rule */
function level({ level, needsPublished, needsStyle }) {
  const needs = [needsPublished ? 'publication date' : '', needsStyle ? 'house style' : ''].filter(Boolean);
  return needs.length > 0 ? `${level} (needs a ${needs.join(' and a ')})` : level;
}

/**
 * The first sentence of a rule's page.
 * @param {Rule} rule
 */
function asks({ code }) {
  const file = join(root, 'docs', 'rules', `${code}.md`);
  const page = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const body = page.slice(page.indexOf('\n# ')).split(/\n\s*\n/)[1] ?? '';
  return /^.*?[.?](?=\s|$)/s.exec(body)?.[0].replace(/\s+/g, ' ').replaceAll('|', '\\|') ?? '';
}

/** @returns {Promise<readonly Rule[]>} */
async function loadRules() {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  try {
    const outfile = join(folder, 'rules.cjs');
    await build({
      entryPoints: [join(root, 'src', 'core', 'rules.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'warning',
    });
    return createRequire(import.meta.url)(outfile).rules;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
