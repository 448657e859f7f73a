import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.mjs';

describe.skipIf(process.platform === 'win32')('npm start', () => {
  let folder = '';
  const start = (...args: string[]): { status: number | null; output: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'start.mjs'), ...args], {
      encoding: 'utf8',
      cwd: root,
      env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH ?? ''}`, INIT_CWD: folder },
    });
    return { status, output: stdout + stderr };
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-start-'));
    // A `code` that writes down what it was asked.
    writeFileSync(join(folder, 'code'), `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/asked'\n`, { mode: 0o755 });
    writeFileSync(join(folder, 'mine.md'), '# Mine\n\nThe board met.\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('reviews the article named, from where the user stands, and opens it in the VS Code on the PATH', () => {
    const { status, output } = start('mine.md');
    expect(output).toContain(`Opened in VS Code (${join(folder, 'code')})`);
    expect(status).toBe(0);
    const asked = readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');
    expect(asked).toEqual([`--extensionDevelopmentPath=${root}`, join(folder, 'mine.md')]);
  }, 60_000);

  test('says so when there is no such article', () => {
    const { status, output } = start('yours.md', '--no-open');
    expect(output.trim()).toBe(`There is no article ${join(folder, 'yours.md')}.`);
    expect(status).toBe(1);
  });

  test('says what it takes', () => {
    const { status, output } = start('--help');
    expect(output).toContain('--no-open');
    expect(status).toBe(0);
  });
});
