import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../../src/core';
import { readPage } from './page';

const folder = 'docs/rules';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /^[^/]+\/.+\.md$/.test(name));

test.each(rules.map((rule) => rule.code))('%s has a page that says what it is', (code) => {
  const file = `${folder}/${code}.md`;
  expect(existsSync(file), `${file} is missing`).toBe(true);
  const page = readPage(file);
  const rule = rules.find((one) => one.code === code);
  expect({ code: page.code, level: page.level, title: page.title }).toEqual({
    code,
    level: rule?.level,
    title: rule?.title,
  });
  for (const section of ['Raised', 'Left alone']) {
    expect(
      page.examples.some((example) => example.section === section),
      `${section} has no example`,
    ).toBe(true);
  }
});

test('every page belongs to a rule', () => {
  const codes = new Set(rules.map((rule) => rule.code));
  expect(files.filter((name) => !codes.has(name.replace(/\.md$/, '')))).toEqual([]);
});

test('no two rules share a code, and codes name their family', () => {
  expect(new Set(rules.map((rule) => rule.code)).size).toBe(rules.length);
  for (const { code } of rules) expect(code).toMatch(/^(?:article|claims|names|dates)\/[a-z-]+$/);
});

test('the list of rules names every rule with its title and level', () => {
  const list = readFileSync(`${folder}/README.md`, 'utf8');
  const missing = rules.filter(
    ({ code, title, level }) => !list.includes(`| [${title}](${code}.md) | \`${code}\` | ${level}`),
  );
  expect(
    missing.map((rule) => rule.code),
    'run node scripts/rules-index.mjs',
  ).toEqual([]);
});
