import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { emptyStylebook, mergeStylebooks, parseStylebook, type Stylebook } from '../core';
import { cannotRead } from './articles';
import { decode } from './decode';

/** The file that is looked for in an article's folder and in those above it. */
const fileName = 'stylebook.yml';

export interface ReadStylebook {
  /** What of it is right; null when nothing could be read. */
  readonly stylebook: Stylebook | null;
  /** What is wrong with it, a sentence each, with the line. */
  readonly problems: readonly string[];
}

/** Finds and reads stylebooks, each once. */
export class Stylebooks {
  readonly #given: readonly string[];
  readonly #complain: (problem: string) => void;
  readonly #read = new Map<string, Stylebook | null>();
  readonly #inFolder = new Map<string, Stylebook | null>();

  /** @param given files named on the command line; when there are any, none is looked for. */
  constructor(given: readonly string[], complain: (problem: string) => void) {
    this.#given = given;
    this.#complain = complain;
  }

  /** The stylebook in force for an article: all that apply, the nearest first. */
  for(article: string | null): Stylebook | null {
    if (this.#given.length) return merged(this.#given.map((file) => this.#file(file, true)));
    const folder = article === null ? process.cwd() : dirname(resolve(article));
    let known = this.#inFolder.get(folder);
    if (known === undefined) {
      known = merged(foldersFrom(folder).map((each) => this.#file(join(each, fileName), false)));
      this.#inFolder.set(folder, known);
    }
    return known;
  }

  #file(file: string, needed: boolean): Stylebook | null {
    let stylebook = this.#read.get(file);
    if (stylebook === undefined) {
      stylebook = this.#load(file, needed);
      this.#read.set(file, stylebook);
    }
    return stylebook;
  }

  #load(file: string, needed: boolean): Stylebook | null {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(file);
    } catch (error) {
      if (needed || !isAbsent(error)) this.#complain(cannotRead(file, error));
      return null;
    }
    const decoded = decode(bytes);
    if ('problem' in decoded) {
      this.#complain(`${file} ${decoded.problem}. Save it as UTF-8.`);
      return null;
    }
    const { stylebook, problems } = readStylebook(decoded.text);
    for (const problem of problems) this.#complain(`${file}, ${problem}`);
    return stylebook;
  }
}

/** Reads a stylebook from YAML text. */
export function readStylebook(yaml: string): ReadStylebook {
  const { stylebook, problems } = parseStylebook(yaml);
  const nothing = problems.length > 0 && stylebook === emptyStylebook;
  return {
    stylebook: nothing ? null : stylebook,
    problems: problems.map(({ line, message }) => `line ${line}: ${message}`),
  };
}

/** A folder and those above it. */
function foldersFrom(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersFrom(above)];
}

function merged(books: readonly (Stylebook | null)[]): Stylebook | null {
  const found = books.filter((book) => book !== null);
  return found.length ? mergeStylebooks(found) : null;
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
