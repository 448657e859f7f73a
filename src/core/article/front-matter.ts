import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { isDay } from './iso-date';
import { isZone } from './zone';
import { articleTypes, houseStyles, type Span } from '../contract';
import type { FrontMatter, FrontMatterProblem, FrontMatterValue } from './article';

const nothing: FrontMatter = {
  span: null,
  date: null,
  filed: null,
  style: null,
  type: null,
  place: null,
  title: null,
  problems: [],
};

/** Reads the YAML between the opening `---` and the closing one. Broken YAML is a problem on its line, never an error. */
export function readFrontMatter(text: string): FrontMatter {
  const fence = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!fence) return nothing;
  const start = fence[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(start).replace(/\r/g, ' '));
  if (!closing) return nothing;
  const source = text.slice(start, start + closing.index);
  // A rule between two paragraphs looks the same: front matter has keys, or nothing at all.
  if (source.trim() !== '' && !/^[\w-]+[ \t]*:(?:[ \t\r\n]|$)/m.test(source)) return nothing;
  return readYaml(source, start, { start: 0, end: start + closing.index + closing[0].length });
}

function readYaml(source: string, offset: number, span: Span): FrontMatter {
  const problems: FrontMatterProblem[] = [];
  const document = parseDocument(source, {
    schema: 'failsafe',
    lineCounter: new LineCounter(),
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  for (const error of document.errors.slice(0, 1)) {
    const [from] = error.pos;
    problems.push({ ...lineOf(source, from, offset), message: 'Front matter is not valid YAML.' });
  }
  const found = new Map<string, FrontMatterValue<string>>();
  // The publication date has three names: the first counts, another that says another day is told.
  const again: FrontMatterValue<string>[] = [];
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key) || typeof key.value !== 'string') continue;
      const name = known.get(key.value);
      if (!name || (found.has(name) && name !== 'date')) continue;
      if (isScalar(value) && typeof value.value === 'string' && value.range) {
        const [from, to] = value.range;
        const at = { start: offset + from, end: offset + Math.max(from, to) };
        const read = { ...at, value: value.value.trim() };
        if (read.value === '') continue;
        if (found.has(name)) again.push(read);
        else found.set(name, read);
      } else if (value !== null && !isScalar(value) && key.range) {
        const at = { start: offset + key.range[0], end: offset + key.range[1] };
        problems.push({ ...at, message: `"${key.value}" wants one value.` });
      }
    }
  }
  const date = dateValue(found.get('date'), problems);
  for (const other of again) {
    const value = dateValue(other, problems)?.value;
    if (date && value !== undefined && value !== date.value)
      problems.push({
        start: other.start,
        end: other.end,
        message: `Published ${date.value} on line ${lineNumber(source, date.start - offset)}, ${value} here. Which is right?`,
      });
  }
  const filed = dateValue(found.get('filed'), problems);
  const style = oneOf(found.get('style'), houseStyles, 'style', problems);
  const type = oneOf(found.get('type'), articleTypes, 'type', problems);
  const place = zoneOf(found.get('place'), problems);
  // What else looks wrong in YAML that cannot be read may be its doing.
  if (document.errors.length > 0) problems.splice(1);
  return { span, date, filed, style, type, place, title: found.get('title') ?? null, problems };
}

const known: ReadonlyMap<string, string> = new Map([
  ['date', 'date'],
  ['published', 'date'],
  ['pubDate', 'date'],
  ['filed', 'filed'],
  ['style', 'style'],
  ['type', 'type'],
  ['place', 'place'],
  ['title', 'title'],
]);

/** A calendar date, with or without a time after it. */
function dateValue(
  raw: FrontMatterValue<string> | undefined,
  problems: FrontMatterProblem[],
): FrontMatterValue<string> | null {
  if (!raw) return null;
  const { start, end, value } = raw;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:$|[T ]\d{1,2}:\d{2})/.exec(value)?.[1];
  if (iso !== undefined && isDay(iso)) return { start, end, value: iso };
  const message = iso === undefined ? `"${value}" is not a date such as 2026-03-04.` : `There is no ${iso}.`;
  problems.push({ start, end, message });
  return null;
}

function oneOf<T extends string>(
  raw: FrontMatterValue<string> | undefined,
  allowed: readonly T[],
  key: string,
  problems: FrontMatterProblem[],
): FrontMatterValue<T> | null {
  if (!raw) return null;
  const value = allowed.find((one) => one === raw.value.toLowerCase());
  if (value !== undefined) return { start: raw.start, end: raw.end, value };
  problems.push({
    start: raw.start,
    end: raw.end,
    message: `"${raw.value}" is not a known ${key}. Known: ${allowed.join(', ')}.`,
  });
  return null;
}

function zoneOf(
  raw: FrontMatterValue<string> | undefined,
  problems: FrontMatterProblem[],
): FrontMatterValue<string> | null {
  if (!raw || isZone(raw.value)) return raw ?? null;
  const { start, end, value } = raw;
  problems.push({ start, end, message: `"${value}" is not a time zone such as Europe/London.` });
  return null;
}

/** The 1-based line of the text on which an offset of the source lies: the fence is the first. */
function lineNumber(source: string, at: number): number {
  return source.slice(0, at).split('\n').length + 1;
}

/** The line an offset lies on, as a span of the whole text. */
function lineOf(source: string, at: number, offset: number): Span {
  const place = Math.min(Math.max(at, 0), Math.max(source.length - 1, 0));
  const from = source.lastIndexOf('\n', place - 1) + 1;
  const to = source.indexOf('\n', place);
  const start = offset + from;
  const end = offset + (to < 0 ? source.length : to);
  return { start, end: Math.max(start, end) };
}
