import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type * as Library from '../../src/core';
import { wrongDay } from './support/articles';
import { build, lay, root, temporaryFolder } from './support/copydesk';

describe('the library', () => {
  const dist = build('core');
  const { review, read, check, rules } = createRequire(__filename)(join(dist, 'core.js')) as typeof Library;

  it('reviews an article', () => {
    const { queries, published } = review(wrongDay);
    expect(published).toEqual({ date: '2026-03-05', from: 'front matter' });
    expect(queries.map((q) => [q.code, q.level])).toEqual([['dates/weekday-mismatch', 'error']]);
  });

  it('gives the facts and the queries apart', () => {
    const facts = read(wrongDay);
    expect(facts.dates.expressions.length).toBeGreaterThan(0);
    expect(check(facts)).toEqual(review(wrongDay).queries);
  });

  it('lists the rules with their titles', () => {
    expect(rules.find((rule) => rule.code === 'dates/weekday-mismatch')?.title).toBeTruthy();
  });

  it('has types that a strict program compiles against', () => {
    const folder = temporaryFolder();
    const tsc = (cwd: string, ...args: string[]) => {
      const script = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
      return execFileSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8' });
    };
    tsc(root, '-p', 'tsconfig.types.json', '--outDir', join(folder, 'types'));
    lay(folder, {
      'program.ts': `import { review, type Query } from './types/core/index';
        const first: Query | undefined = review('', { published: '2026-03-05', level: 'desk' }).queries[0];
        export const line: number | undefined = first?.line;
        // @ts-expect-error there is no such level
        review('', { level: 'strict' });\n`,
    });
    expect(
      tsc(
        folder,
        '--noEmit',
        '--strict',
        '--module',
        'node16',
        '--moduleResolution',
        'node16',
        '--target',
        'es2023',
        'program.ts',
      ),
    ).toBe('');
  }, 60_000);
});
