import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, Region, ReportingDescriptor, Result } from 'sarif';
import type { Fix, Query, QueryLevel, Review, Span } from '../../core';
import { Lines } from '../../core/article/lines';

/** What SARIF wants to know of a rule. */
export interface RuleInfo {
  readonly code: string;
  readonly title: string;
  readonly level: QueryLevel;
}

export interface SarifOptions {
  readonly version: string;
  readonly rules: readonly RuleInfo[];
  /** The folder with a page for each rule, if it is there. */
  readonly pages: string;
  readonly workingDirectory: string;
}

const levels: Readonly<Record<QueryLevel, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** Gathers reviews into one SARIF 2.1.0 log. Offsets and columns are UTF-16 code units, as in the review. */
export class SarifLog {
  readonly #options: SarifOptions;
  readonly #results: Result[] = [];
  readonly #artifacts: string[] = [];
  readonly #problems: string[] = [];

  constructor(options: SarifOptions) {
    this.#options = options;
  }

  add(path: string, text: string, review: Review): void {
    const place = { uri: uriOf(path, this.#options.workingDirectory), index: this.#artifacts.length };
    const artifactLocation = { ...place, ...(/^[a-z]+:/i.test(place.uri) ? {} : { uriBaseId: 'WORKINGDIRECTORY' }) };
    this.#artifacts.push(place.uri);
    const lines = new Lines(text);
    const location = (span: Span) => ({ physicalLocation: { artifactLocation, region: regionOf(span, lines) } });
    for (const query of review.queries) {
      this.#results.push({
        ruleId: query.code,
        ...this.#ruleIndex(query),
        level: levels[query.level],
        message: { text: query.message },
        locations: [location(query)],
        ...(query.related.length && {
          relatedLocations: query.related.map((place, id) => ({
            id: id + 1,
            ...location(place),
            message: { text: place.message },
          })),
        }),
        ...(query.fixes.some(changes) && {
          fixes: query.fixes.filter(changes).map((fix) => ({
            description: { text: fix.title },
            artifactChanges: [
              {
                artifactLocation,
                replacements: fix.edits.map((edit) => ({
                  deletedRegion: regionOf(edit, lines),
                  insertedContent: { text: edit.text },
                })),
              },
            ],
          })),
        }),
        partialFingerprints: { 'copydeskKey/v1': query.key },
        properties: { level: query.level },
      });
    }
  }

  /** Something that could not be read, in a sentence. */
  addProblem(problem: string): void {
    this.#problems.push(problem);
  }

  toJSON(): Log {
    const { rules, version, workingDirectory } = this.#options;
    return {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: { name: 'Copydesk', version, semanticVersion: version, rules: rules.map((r) => this.#describe(r)) },
          },
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: { WORKINGDIRECTORY: { uri: `${pathToFileURL(join(workingDirectory, sep)).href}` } },
          artifacts: this.#artifacts.map((uri) => ({
            location: { uri, ...(/^[a-z]+:/i.test(uri) ? {} : { uriBaseId: 'WORKINGDIRECTORY' }) },
            encoding: 'utf-8',
          })),
          invocations: [
            {
              executionSuccessful: this.#problems.length === 0,
              ...(this.#problems.length && {
                toolExecutionNotifications: this.#problems.map((text) => ({
                  level: 'error' as const,
                  message: { text },
                })),
              }),
            },
          ],
          results: this.#results,
        },
      ],
    };
  }

  #ruleIndex(query: Query): { readonly ruleIndex?: number } {
    const ruleIndex = this.#options.rules.findIndex((rule) => rule.code === query.code);
    return ruleIndex < 0 ? {} : { ruleIndex };
  }

  #describe(rule: RuleInfo): ReportingDescriptor {
    const file = join(this.#options.pages, `${rule.code}.md`);
    const help = helpOf(file);
    return {
      id: rule.code,
      shortDescription: { text: rule.title },
      defaultConfiguration: { level: levels[rule.level] },
      ...(help && { help: { text: help, markdown: help }, helpUri: pathToFileURL(file).href }),
    };
  }
}

function changes(fix: Fix): boolean {
  return fix.edits.length > 0;
}

function regionOf(span: Span, lines: Lines): Region {
  const from = lines.at(span.start);
  const to = lines.at(span.end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

/** Relative to the working directory where it lies in it, else a file address. Windows paths are understood everywhere. */
export function uriOf(path: string, workingDirectory: string): string {
  if (/^[a-z]:[\\/]/i.test(path)) return `file:///${encodeSegments(path.replaceAll('\\', '/')).replace('%3A', ':')}`;
  const inside = relative(workingDirectory, resolve(workingDirectory, path));
  if (!inside || isAbsolute(inside) || inside.split(sep)[0] === '..')
    return pathToFileURL(resolve(workingDirectory, path)).href;
  return encodeSegments(inside.split(sep).join('/'));
}

function encodeSegments(path: string): string {
  // A lone surrogate has no UTF-8 form; it becomes the replacement character instead of an error.
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** What a rule's page says before its examples, or null where there is no page. */
function helpOf(file: string): string | null {
  let page: string;
  try {
    page = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  const body = page.replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '').replace(/^\s*# .*\n/, '');
  const end = body.search(/^## /m);
  return (end < 0 ? body : body.slice(0, end)).trim() || null;
}
