import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/paths.mjs';
import type { Review } from '../../../src/core/contract';

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What the command line says of an article: the editor must say the same. */
export function reviewOf(article: string): Review {
  const request = { id: 'sample', path: article, text: readFileSync(article, 'utf8'), language: 'markdown' };
  const answer = execFileSync(process.execPath, [join(root, 'dist', 'cli.js'), '--batch'], {
    input: `${JSON.stringify(request)}\n`,
    encoding: 'utf8',
  });
  return JSON.parse(answer) as Review;
}

/** Line and column of an offset, counted from 1 as VS Code shows them. */
export function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
