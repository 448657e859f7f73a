// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { cache, root } from '../../scripts/lib/paths.mjs';

/**
 * `import 'every-test'` imports every *.test.ts beside the importing file, so that no test is forgotten in a list.
 * @type {import('esbuild').Plugin}
 */
const everyTest = {
  name: 'every-test',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^every-test$/ }, ({ importer }) => ({ path: dirname(importer), namespace: 'every-test' }));
    onLoad({ filter: /./, namespace: 'every-test' }, ({ path: folder }) => {
      const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
      return {
        contents: files.map((name) => `import ${JSON.stringify(`./${name}`)};`).join('\n'),
        resolveDir: folder,
        watchDirs: [folder],
      };
    });
  },
};

/**
 * mocha's browser build looks for a module system to hand itself to, and in a bundle would take the bundle's own.
 * @type {import('esbuild').Plugin}
 */
const mochaAsScript = {
  name: 'mocha-as-script',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path }) => ({
      contents: `(function (exports, module, define) {${readFileSync(path, 'utf8')}\n})();`,
    }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  sourcemap: 'inline',
  logLevel: 'warning',
  target: 'es2022',
  plugins: [everyTest, mochaAsScript],
};

/**
 * A suite that runs inside VS Code. One file serves both extension hosts, Node's and the web worker's.
 * @param {...string} path from test/editor to the suite's folder
 * @returns {Promise<string>} the file, a CommonJS module that exports run()
 */
export async function bundleEditorSuite(...path) {
  const outfile = join(cache, 'suites', `${['editor', ...path].join('-')}.${process.pid}.js`);
  await build({
    ...shared,
    entryPoints: [join(root, 'test', 'editor', ...path, 'index.ts')],
    outfile,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    define: { global: 'globalThis' },
  });
  return outfile;
}

/**
 * The suite that drives VS Code from outside, as a user does.
 * @returns {Promise<string>} the file, an ES module that exports run()
 */
export async function bundleUserSuite() {
  const outfile = join(cache, 'suites', `user.${process.pid}.mjs`);
  await build({
    ...shared,
    entryPoints: [join(root, 'test', 'user', 'index.ts')],
    outfile,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  return outfile;
}
