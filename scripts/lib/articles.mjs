// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './paths.mjs';

/**
 * The article asked for, else the sample.
 * @param {string | undefined} asked a path from where the command was called
 * @returns {string}
 */
export function articleToOpen(asked) {
  if (asked === undefined) return sampleArticle();
  // npm runs its scripts in the project; INIT_CWD is where the user stood.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), asked);
  if (!existsSync(path)) throw new Error(`There is no article ${path}.`);
  return path;
}

/** @returns {string} */
export function sampleArticle() {
  const folder = join(root, 'media', 'sample');
  const [name] = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort();
  if (name === undefined) throw new Error(`There is no sample article in ${folder}.`);
  return join(folder, name);
}
