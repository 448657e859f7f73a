import { execFile, execFileSync, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, vi } from 'vitest';

/** A process takes its time on a machine that is busy with other tests. */
vi.setConfig({ testTimeout: 60_000 });

export const root = resolve(__dirname, '../../..');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** A folder of its own for one test file, gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Builds some of the bundles as `npm run build` does, into a temporary folder beside the documentation. */
export function build(only: string): string {
  const folder = temporaryFolder();
  const dist = join(folder, 'dist');
  symlinkSync(join(root, 'docs'), join(folder, 'docs'));
  execFileSync(process.execPath, ['esbuild.mjs', '--only', only, '--outdir', dist], { cwd: root });
  return dist;
}

/** The built command line, run as a process of its own. */
export class Copydesk {
  readonly script = join(build('cli'), 'cli.js');

  run(args: readonly string[], { input, cwd = root, env = {} }: RunOptions = {}): Promise<Ran> {
    const child = this.start(args, { cwd, env });
    child.stdin.on('error', () => undefined); // a command that reads nothing may be gone before it is written to
    child.stdin.end(input ?? '');
    return ended(child);
  }

  start(
    args: readonly string[],
    { cwd = root, env = {} }: Omit<RunOptions, 'input'> = {},
  ): ChildProcessWithoutNullStreams {
    return spawn(process.execPath, [this.script, ...args], { cwd, env: { ...plainEnvironment(), ...env } });
  }

  /** Through a shell; `copydesk` in the line stands for the command. */
  async shell(line: string, cwd = root): Promise<Ran> {
    const script = line.replaceAll('copydesk', `'${process.execPath}' '${this.script}'`);
    try {
      const { stdout, stderr } = await promisify(execFile)('/bin/bash', ['-c', script], {
        cwd,
        env: plainEnvironment(),
      });
      return { code: 0, out: stdout, err: stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, out: stdout, err: stderr };
    }
  }
}

export function ended(child: ChildProcessWithoutNullStreams): Promise<Ran> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done({ code, out: String(Buffer.concat(out)), err: String(Buffer.concat(err)) }));
  });
}

/** Writes files under a folder and returns the folder. */
export function lay(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

function plainEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined };
}
