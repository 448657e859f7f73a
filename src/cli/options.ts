import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { ArticleType, HouseStyle, Language, ReadingLevel } from '../core';
import { articleTypes, houseStyles, languages, readingLevels } from '../core/contract';
import { either, settings } from './settings';

export const formats = ['text', 'json', 'sarif'] as const;
export type Format = (typeof formats)[number];

/** What was asked for on the command line. */
export interface Options {
  readonly files: readonly string[];
  readonly batch: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly format: Format;
  readonly path?: string;
  readonly published?: string;
  readonly filed?: string;
  readonly style?: HouseStyle;
  readonly type?: ArticleType;
  readonly place?: string;
  readonly level?: ReadingLevel;
  readonly language?: Language;
  /** File names, the most important first. */
  readonly stylebooks: readonly string[];
}

export interface OptionDescription {
  readonly name: string;
  readonly short?: string;
  /** What stands after it: `DATE`. Absent: the option stands alone. */
  readonly value?: string;
  readonly group: 'The article' | 'The review' | 'This command';
  readonly help: string;
}

/** Every option there is: the command line, `--help` and the documentation follow this list. */
export const optionList: readonly OptionDescription[] = [
  { name: 'published', value: 'DATE', group: 'The article', help: 'publication date, such as 2026-03-04' },
  { name: 'filed', value: 'DATE', group: 'The article', help: 'date the copy was filed' },
  { name: 'type', value: 'TYPE', group: 'The article', help: `kind of article: ${either(articleTypes)}` },
  { name: 'place', value: 'ZONE', group: 'The article', help: 'where the copy is read, such as Europe/London' },
  { name: 'language', value: 'NAME', group: 'The article', help: `${either(languages)}; default: by the file's name` },
  { name: 'path', value: 'NAME', group: 'The article', help: 'the name of the article read from standard input' },
  { name: 'style', value: 'STYLE', group: 'The review', help: `house style: ${either(houseStyles)}` },
  { name: 'stylebook', value: 'FILE', group: 'The review', help: "in place of each stylebook.yml in the article's folder and above; may be given again" },
  { name: 'level', value: 'LEVEL', group: 'The review', help: `how strict: ${either(readingLevels)}; default: desk` },
  { name: 'format', value: 'FORMAT', group: 'The review', help: `${either(formats)}; default: text` },
  { name: 'batch', group: 'This command', help: 'read requests from standard input, a JSON object a line; print a review a line' },
  { name: 'help', short: 'h', group: 'This command', help: 'print this help' },
  { name: 'version', short: 'v', group: 'This command', help: 'print the version' },
]; // prettier-ignore

const schemas: Readonly<Record<string, v.GenericSchema<unknown, string>>> = {
  ...settings,
  format: v.picklist(formats, ({ input }) => `must be one of ${either(formats)}, not "${String(input)}"`),
};

export interface Parsed {
  readonly options: Options;
  /** What is wrong with the command, a sentence each; nothing is reviewed when there is one. */
  readonly mistakes: readonly string[];
}

/** Reads the command line. Every mistake in it is told, not the first alone. */
export function parseOptions(args: readonly string[]): Parsed {
  const mistakes: string[] = [];
  const given = new Map<string, string>();
  const flags = new Set<string>();
  const stylebooks: string[] = [];
  const files: string[] = [];

  for (const token of tokens(args)) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = optionList.find((o) => o.name === name);
    if (!option) mistakes.push(unknown(rawName));
    else if (!option.value) {
      if (value !== undefined) mistakes.push(`--${name} takes no value.`);
      flags.add(name);
    } else if (value === undefined || (!token.inlineValue && /^-./.test(value))) {
      mistakes.push(`--${name} needs a value: --${name} ${option.value}.`);
    } else if (name === 'stylebook') stylebooks.push(value);
    else if (given.has(name)) mistakes.push(`--${name} is given twice.`);
    else {
      const checked = v.safeParse(schemas[name] ?? v.string(), value);
      if (!checked.success) mistakes.push(`--${name} ${checked.issues[0].message}.`);
      given.set(name, value);
    }
  }

  const options = {
    format: 'text',
    ...Object.fromEntries(given),
    files,
    stylebooks,
    batch: flags.has('batch'),
    help: flags.has('help'),
    version: flags.has('version'),
  } as Options; // each value has passed the schema of its name
  return { options, mistakes: [...mistakes, ...together(options, given)] };
}

function tokens(args: readonly string[]) {
  const options = Object.fromEntries(
    optionList.map((o) => [
      o.name,
      { type: o.value ? 'string' : 'boolean', ...(o.short && { short: o.short }) } as const,
    ]),
  );
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

/** Options that are right by themselves and make no sense together. */
function together({ batch, help, version, files }: Options, given: ReadonlyMap<string, string>): string[] {
  if (help || version) return [];
  const mistakes: string[] = [];
  if (batch) {
    if (files.length) mistakes.push('--batch reads its requests from standard input; no file can be named with it.');
    if (given.has('format')) mistakes.push('--batch prints a JSON object a line; --format cannot be given with it.');
    if (given.has('path')) mistakes.push('--batch takes the path from each request; --path cannot be given with it.');
  } else {
    if (!files.length) mistakes.push('Name an article to review, or - for standard input.');
    if (files.filter((f) => f === '-').length > 1) mistakes.push('Standard input (-) can be read only once.');
    if (given.has('path') && !files.includes('-'))
      mistakes.push('--path names the article on standard input; give - too.');
  }
  return mistakes;
}

function unknown(rawName: string): string {
  const name = rawName.replace(/^-+/, '');
  const near = optionList.find(
    (o) => o.name.startsWith(name) || (name.length > 3 && name.startsWith(o.name.slice(0, 4))),
  );
  return `There is no option ${rawName}.${near ? ` Is --${near.name} meant?` : ''}`;
}
