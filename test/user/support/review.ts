import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/paths.mjs';
import type { Review } from '../../../src/core/contract';

/** What the command line says of an article: the editor must say the same. */
export function reviewOf(article: string): Review {
  const request = JSON.stringify({
    id: 'sample',
    path: article,
    text: readFileSync(article, 'utf8'),
    language: 'markdown',
  });
  const answer = execFileSync(process.execPath, [join(root, 'dist', 'cli.js'), '--batch'], {
    input: `${request}\n`,
    encoding: 'utf8',
  });
  return JSON.parse(answer) as Review;
}
