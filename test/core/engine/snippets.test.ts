import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Query, review } from '../../../src/core';
import { goldFolder, notAtHand } from '../../support/gold';

interface Expected {
  readonly code: string;
  readonly text: string;
  readonly line: number;
}

/** How many of the planted errors are found at the least. Raise it when more are. */
const floor = 60;

const folder = goldFolder();

describe.skipIf(folder === null)(`short stories${folder === null ? ` (${notAtHand})` : ''}`, () => {
  test.each(storiesIn('clean'))('%s is left alone', (name) => {
    const { text } = story('clean', name);
    const raised = queriesOf(text).filter((query) => query.level !== 'hint');
    expect(raised.map(({ code, line, message }) => `${line} ${code}: ${message}`)).toEqual([]);
  });

  test.each(storiesIn('seeded'))('%s raises nothing but what was planted', (name) => {
    const { text, expected } = story('seeded', name);
    const surplus = queriesOf(text).filter(
      (query) => query.level !== 'hint' && !expected.some((one) => meets(text, query, one)),
    );
    expect(surplus.map(({ code, line, message }) => `${line} ${code}: ${message}`)).toEqual([]);
  });

  test('what was planted is found', () => {
    const missed: string[] = [];
    let found = 0;
    for (const [name] of storiesIn('seeded')) {
      const { text, expected } = story('seeded', name);
      const queries = queriesOf(text);
      for (const one of expected) {
        if (queries.some((query) => meets(text, query, one))) found++;
        else missed.push(`${name}:${one.line} ${one.code} ${one.text}`);
      }
    }
    expect(found, `not found:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(floor);
  });
});

function storiesIn(group: string): readonly (readonly [string])[] {
  if (folder === null) return [];
  const names = readdirSync(join(folder, 'snippets', group)).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => [name] as const);
}

function story(group: string, name: string): { readonly text: string; readonly expected: readonly Expected[] } {
  const file = join(folder ?? '', 'snippets', group, name);
  const expected = JSON.parse(readFileSync(file.replace(/\.md$/, '.json'), 'utf8')) as readonly Expected[];
  return { text: readFileSync(file, 'utf8'), expected };
}

function queriesOf(text: string): readonly Query[] {
  return review(text, { language: 'markdown' }).queries;
}

/** Whether a query, or a place it points at, lies on the words wanted. */
function meets(text: string, query: Query, { code, text: words, line }: Expected): boolean {
  const lineStart = text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length;
  const start = text.indexOf(words, lineStart);
  const end = start + words.length;
  return query.code === code && [query, ...query.related].some((span) => span.start < end && start < span.end);
}
