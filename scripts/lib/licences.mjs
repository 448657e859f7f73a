// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * The licences of the packages that a build has taken code from: they ask to go with it.
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @returns {string}
 */
export function licencesOf(metafiles) {
  const packages = new Set(
    metafiles
      .flatMap(({ inputs }) => Object.keys(inputs))
      .map((input) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0])
      .filter((folder) => folder !== undefined),
  );
  return [...packages]
    .sort()
    .map(noticeOf)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * @param {string} folder of a package
 * @returns {string}
 */
function noticeOf(folder) {
  const path = join(root, folder);
  const { name, version, license, author } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const by = typeof author === 'string' ? author : author?.name;
  const file = existsSync(path) && readdirSync(path).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(path, file), 'utf8').trim() : 'The package has no licence file of its own.';
  return `${name} ${version}, ${license}${by ? `, ${by}` : ''}\n\n${text}\n`;
}
