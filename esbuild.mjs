// Builds everything under dist: `node esbuild.mjs [--outdir DIR] [--watch] [--only cli]`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';
import { licencesOf } from './scripts/lib/licences.mjs';

const { values: opt } = parseArgs({
  options: { outdir: { type: 'string', default: 'dist' }, watch: { type: 'boolean' }, only: { type: 'string' } },
});

const shared = {
  bundle: true,
  sourcemap: false,
  minify: true,
  keepNames: false,
  legalComments: 'linked',
  logLevel: 'warning',
  target: 'es2022',
};
// Node 20 knows \p{Lu}; taken for too new, each would be made anew at each test.
const supported = { 'regexp-unicode-property-escapes': true };
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20', supported };

/**
 * The tables are big: on Node the extension leaves them in core.js and asks for it at the first review, so that
 * activation reads a few kilobytes. In a browser an extension is one file, and its core is evaluated when asked for.
 */
const coreAside = {
  name: 'core-aside',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/core\/index$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './core.js', external: true } : undefined,
    );
  },
};

const bundles = {
  core: { ...node, entryPoints: ['src/core/index.ts'], outfile: 'core.js' },
  cli: { ...node, entryPoints: ['src/cli.ts'], outfile: 'cli.js' },
  extension: {
    ...node,
    entryPoints: ['src/extension.ts'],
    outfile: 'extension.js',
    external: ['vscode'],
    plugins: [coreAside],
    supported: { ...supported, 'dynamic-import': false },
  },
  web: {
    ...shared,
    platform: 'browser',
    format: 'cjs',
    entryPoints: ['src/extension.ts'],
    outfile: 'web/extension.js',
    external: ['vscode'],
  },
};

const chosen = Object.entries(bundles).filter(([name]) => !opt.only || opt.only.split(',').includes(name));
const full = chosen.map(([, options]) => ({ ...options, outfile: join(opt.outdir, options.outfile) }));
if (opt.watch) {
  // The two lines are what VS Code's build task waits for.
  console.log('Building …');
  const contexts = await Promise.all(full.map((options) => context(options)));
  await Promise.all(contexts.map((one) => one.rebuild()));
  await Promise.all(contexts.map((one) => one.watch()));
  console.log('Built; watching.');
} else {
  const metafiles = [];
  for (const options of full) metafiles.push((await build({ ...options, metafile: true })).metafile);
  writeFileSync(join(opt.outdir, 'third-party.LEGAL.txt'), licencesOf(metafiles));
}
