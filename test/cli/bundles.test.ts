import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, root } from './support/copydesk';

const bundles = ['extension.js', 'web/extension.js', 'core.js', 'cli.js'] as const;

/** Ways to reach a network from Node or a browser. */
const calls = [
  /(?<![\w$.])fetch\s*\(/,
  /(?:globalThis|window|self)\s*\.\s*fetch\b/,
  /\bXMLHttpRequest\b/,
  /\bnew\s+WebSocket\b/,
  /\bEventSource\s*\(/,
  /\bsendBeacon\b/,
  /\bimportScripts\s*\(/,
  /\bRTCPeerConnection\b/,
];
const networkModules = [
  'http',
  'https',
  'http2',
  'net',
  'tls',
  'dgram',
  'dns',
  'inspector',
  'undici',
  'child_process',
  'worker_threads',
  'cluster',
];

describe('the bundles', () => {
  const dist = build('extension,web,core,cli');

  it.each(bundles)('of %s make no network call', (name) => {
    const code = readFileSync(join(dist, name), 'utf8');
    expect(calls.filter((call) => call.test(code)).map(String)).toEqual([]);
    expect(required(code).filter((module) => networkModules.includes(module.replace('node:', '')))).toEqual([]);
  });

  it.each([
    ['extension.js', ['vscode', './core.js']],
    ['web/extension.js', ['vscode']],
    ['core.js', ['process', 'buffer']], // yaml's, for its own streams
  ])('of %s ask for nothing outside themselves but %j', (name, allowed) => {
    const code = readFileSync(join(dist, name), 'utf8');
    expect(required(code).filter((module) => !allowed.includes(module))).toEqual([]);
  });

  it('of the command line ask Node for files, streams and addresses alone', () => {
    const modules = required(readFileSync(join(dist, 'cli.js'), 'utf8')).map((m) => m.replace('node:', ''));
    const allowed = ['buffer', 'events', 'fs', 'fs/promises', 'path', 'process', 'url', 'util'];
    expect(modules.filter((m) => !allowed.includes(m))).toEqual([]);
  });

  it.each(bundles)('of %s write no code from text', (name) => {
    const code = readFileSync(join(dist, name), 'utf8');
    expect(/(?<![\w$.])eval\(/.test(code)).toBe(false);
    // One that nobody calls comes with natural: the templates of underscore.
    expect(code.split('new Function(').length - 1).toBeLessThanOrEqual(1);
  });
});

describe('the licences of what is bundled', () => {
  it('go with every build', () => {
    const notices = readFileSync(join(build('core'), 'third-party.LEGAL.txt'), 'utf8');
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object };
    expect(Object.keys(dependencies).filter((name) => !notices.includes(`${name} `) && name !== 'valibot')).toEqual([]);
    expect(notices).not.toContain('no licence file');
  });
});

describe('natural', () => {
  it('is imported in parts: the whole of it prints, reads files and does not run in a browser', () => {
    const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
      cwd: root,
      encoding: 'utf8',
    });
    const imports = files
      .split('\n')
      .filter((file) => file.endsWith('.ts') && existsSync(join(root, file)))
      .flatMap((file) => [
        ...readFileSync(join(root, file), 'utf8').matchAll(/(?:from |import |import\(|require\()'(natural[^']*)'/g),
      ])
      .map(([, module]) => module);
    expect(imports.filter((module) => !module?.startsWith('natural/lib/natural/'))).toEqual([]);
  });
});

/** The modules a bundle asks for by name. */
function required(code: string): string[] {
  const named = [...code.matchAll(/(?<![\w$.])(?:require|import)\s*\(\s*["']([^"']+)["']\s*\)/g)].map(
    ([, name = '']) => name,
  );
  return [...new Set(named)].filter(
    (name) =>
      name.startsWith('.') ||
      name === 'vscode' ||
      builtinModules.includes(name.replace('node:', '')) ||
      !name.includes(' '),
  );
}
