import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dependenciesAreFresh } from '../../scripts/lib/dependencies.mjs';

/** An installed project of two packages, one of which is for another machine. */
const wanted = {
  '': { version: '1.0.0' },
  'node_modules/esbuild': { version: '2.0.0' },
  'node_modules/for-another-machine': { version: '1.0.0', optional: true },
};

describe.skipIf(process.platform === 'win32')('what is installed is fresh', () => {
  let folder = '';
  const write = (path: string, content: unknown): void => writeFileSync(join(folder, path), JSON.stringify(content));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-install-'));
    mkdirSync(join(folder, 'node_modules', 'esbuild'), { recursive: true });
    mkdirSync(join(folder, 'node_modules', '.bin'));
    write('package-lock.json', { packages: wanted });
    write('node_modules/.package-lock.json', { packages: { 'node_modules/esbuild': { version: '2.0.0' } } });
    write('node_modules/esbuild/package.json', {});
    writeFileSync(join(folder, 'node_modules', '.bin', 'esbuild'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('when every package of the lock file is there, but for those of other machines', () => {
    expect(dependenciesAreFresh(folder)).toBe(true);
  });

  test('not when nothing was installed', () => {
    rmSync(join(folder, 'node_modules'), { recursive: true });
    expect(dependenciesAreFresh(folder)).toBe(false);
  });

  test('not when an install broke off before its end', () => {
    rmSync(join(folder, 'node_modules', '.package-lock.json'));
    expect(dependenciesAreFresh(folder)).toBe(false);
  });

  test('not when the lock file has moved on', () => {
    write('package-lock.json', { packages: { ...wanted, 'node_modules/esbuild': { version: '2.0.1' } } });
    expect(dependenciesAreFresh(folder)).toBe(false);
  });

  test('not when the folder of a package was deleted', () => {
    rmSync(join(folder, 'node_modules', 'esbuild'), { recursive: true });
    expect(dependenciesAreFresh(folder)).toBe(false);
  });

  test('not when its commands may not be run', () => {
    chmodSync(join(folder, 'node_modules', '.bin', 'esbuild'), 0o644);
    expect(dependenciesAreFresh(folder)).toBe(false);
  });
});
