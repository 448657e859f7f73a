import { fstatSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Language } from '../core';
import { decode } from './decode';

/** An article as it was read from a file. */
export interface ArticleFile {
  /** As it was named on the command line; null for an article without a name. */
  readonly path: string | null;
  readonly text: string;
}

export type ReadResult = ArticleFile | { readonly problem: string };

/** Reads one article. What is wrong comes back as a sentence, never as an error thrown. */
export async function readArticle(name: string, pathOfInput: string | undefined): Promise<ReadResult> {
  let bytes: Uint8Array;
  try {
    bytes = name === '-' ? await wholeInput() : await readFile(name);
  } catch (error) {
    return { problem: cannotRead(name === '-' ? 'Standard input' : name, error) };
  }
  const decoded = decode(bytes);
  if ('problem' in decoded) {
    return { problem: `${name === '-' ? 'Standard input' : name} ${decoded.problem}. Save it as UTF-8.` };
  }
  return { path: name === '-' ? (pathOfInput ?? null) : name, text: decoded.text };
}

/** Plain text when the file's name says so; Markdown otherwise. */
export function languageOf(path: string | null): Language {
  return path !== null && /^\.te?xt$/i.test(extname(path)) ? 'plaintext' : 'markdown';
}

/** A sentence about a file that could not be read. */
export function cannotRead(name: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  switch (code) {
    case 'ENOENT':
      return `There is no file ${name}.`;
    case 'EISDIR':
      return `${name} is a folder. Name the articles in it.`;
    case 'EACCES':
    case 'EPERM':
      return `${name} may not be read: permission is missing.`;
    default:
      return `${name} could not be read (${code}).`;
  }
}

/**
 * Standard input, chunk by chunk.
 * @throws what {@link cannotRead} makes a sentence of: Node takes a folder there for an empty file.
 */
export function standardInput(): AsyncIterable<Uint8Array> {
  if (fstatSync(0).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  return process.stdin;
}

async function wholeInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of standardInput()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
