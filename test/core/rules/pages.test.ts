import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Fix, parseStylebook, type Query, review, type ReviewOptions, rules } from '../../../src/core';
import { type Example, type Page, readPage } from './page';

const pages = readdirSync('docs/rules', { recursive: true, encoding: 'utf8' })
  .filter((name) => /^[^/\\]+[/\\].+\.md$/.test(name))
  .sort()
  .map((name) => readPage(`docs/rules/${name.replaceAll('\\', '/')}`));
const wanted = process.env.RULE;

for (const page of pages.filter((one) => wanted === undefined || one.code.includes(wanted))) {
  const rule = rules.find((one) => one.code === page.code);
  describe.skipIf(!rule)(`${page.code} (${page.file})`, () => {
    for (const example of page.examples) {
      const name = `line ${example.line}: ${example.text.replace(/\s+/g, ' ').slice(0, 90)}`;
      if (example.section === 'Raised') {
        test(`raises ${name}`, () => raises(page, example));
        test(`is settled by each of its fixes, ${name}`, () => settles(page, example));
      } else if (example.section === 'Left alone') {
        test(`leaves ${name}`, () => leaves(page, example));
      }
    }
  });
}

function raises(page: Page, example: Example): void {
  const queries = asked(page, example, example.text);
  const show = (spans: readonly { start: number; end: number }[]): readonly string[] =>
    spans.map(({ start, end }) => `${start}: ${example.text.slice(start, end)}`);
  expect(show(queries)).toEqual(show(example.marks));
  if (example.level !== null) expect(queries.map((query) => query.level)).toEqual(queries.map(() => example.level));
}

function leaves(page: Page, example: Example): void {
  const queries = asked(page, example, example.text);
  expect(queries.map((query) => `${example.text.slice(query.start, query.end)}: ${query.message}`)).toEqual([]);
}

/** After a fix the query is gone, and none of the same kind stands in its place. */
function settles(page: Page, example: Example): void {
  for (const query of asked(page, example, example.text)) {
    for (const fix of query.fixes.filter((one) => one.edits.length > 0)) {
      const { text, start, end } = apply(example.text, fix, query);
      const left = asked(page, example, text).filter((other) => other.start < end && start < other.end);
      expect(
        left.map((other) => other.message),
        `"${fix.title}" gives: ${text}`,
      ).toEqual([]);
    }
  }
}

/** This rule's queries at information or above; hints count when the rule, or the example, is one of hints. */
function asked(page: Page, example: Example, text: string): readonly Query[] {
  const hints = page.level === 'hint' || example.level === 'hint';
  return review(text, optionsOf(page, example)).queries.filter(
    (query) => query.code === page.code && (hints || query.level !== 'hint'),
  );
}

function optionsOf(page: Page, example: Example): ReviewOptions {
  const { language = 'markdown', published, filed, style, type, place, path } = example.options;
  return {
    level: 'fact-check',
    language: language as ReviewOptions['language'],
    published,
    filed,
    style: style as ReviewOptions['style'],
    type: type as ReviewOptions['type'],
    place,
    path,
    stylebook: page.stylebook === null ? null : parseStylebook(page.stylebook).stylebook,
  };
}

function apply(text: string, fix: Fix, query: Query): { text: string; start: number; end: number } {
  let { start, end } = query;
  let fixed = text;
  for (const edit of [...fix.edits].sort((a, b) => b.start - a.start)) {
    fixed = fixed.slice(0, edit.start) + edit.text + fixed.slice(edit.end);
    const grown = edit.text.length - (edit.end - edit.start);
    if (edit.end <= query.start) start += grown;
    if (edit.start < query.end) end += grown;
  }
  return { text: fixed, start, end: Math.max(end, start) };
}
