import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { goldFolder, notAtHand } from '../support/gold';
import floors from './floor.json';

/** A figure as the evaluation prints it: a number, or `hits/all`. */
type Figures = Readonly<Record<string, number | string>>;
type Result = Readonly<Record<string, Readonly<Record<string, Figures>>>>;
type Bounds = Readonly<Record<string, { readonly min?: number; readonly max?: number }>>;

const gold = goldFolder();
const command = process.env.COPYDESK_CLI ?? 'dist/cli.js';
const reason = gold ? 'build first: dist/cli.js is missing' : notAtHand;
const ready = gold !== null && existsSync(command);
const folder = mkdtempSync(join(tmpdir(), 'copydesk-evaluation-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!ready)(`the figures on gold data${ready ? '' : ` (${reason})`}`, () => {
  const wanted: readonly (readonly [string, Bounds])[] = Object.entries(floors);
  const sections = [...new Set(wanted.map(([place]) => place.split('/')[0] ?? ''))];
  const results = new Map<string, Promise<Result>>();
  const resultOf = (section: string): Promise<Result> => {
    const known = results.get(section) ?? evaluate(section);
    results.set(section, known);
    return known;
  };

  describe.each(sections)('%s', (section) => {
    test.each(wanted.filter(([place]) => place.startsWith(`${section}/`)))(
      '%s has not fallen',
      async (place, bounds) => {
        const figures = (await resultOf(section))[section]?.[place.slice(section.length + 1).trim()];
        // A code that raises nothing is not listed.
        for (const [name, { min, max }] of Object.entries(bounds)) {
          const value = figureOf(figures?.[name]);
          if (min !== undefined) expect(value ?? -1, `${place} ${name}`).toBeGreaterThanOrEqual(min);
          if (max !== undefined) expect(value ?? 0, `${place} ${name}`).toBeLessThanOrEqual(max);
        }
      },
      600_000,
    );
  });
});

async function evaluate(section: string): Promise<Result> {
  const json = join(folder, `${section}.json`);
  const script = join(gold ?? '', 'evaluate', 'evaluate.mjs');
  const batch = `${process.execPath} ${command} --batch`;
  await promisify(execFile)(process.execPath, [script, '--batch', batch, '--only', section, '--json', json], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const result = JSON.parse(readFileSync(json, 'utf8')) as Result;
  const trimmed = Object.entries(result).map(([name, rows]) => [
    name,
    Object.fromEntries(Object.entries(rows).map(([row, figures]) => [row.trim(), figures])),
  ]);
  return Object.fromEntries(trimmed) as Result;
}

/** `8/60` counts as 8. */
function figureOf(figure: number | string | undefined): number | undefined {
  return figure === undefined ? undefined : Number.parseFloat(String(figure));
}
