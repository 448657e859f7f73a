import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Span } from '../../../src/core';

/** One example of a rule's page: an article, and what the rule should underline in it. */
export interface Example {
  readonly section: string;
  /** 1-based line in the page. */
  readonly line: number;
  readonly text: string;
  readonly marks: readonly Span[];
  readonly options: Readonly<Record<string, string>>;
  /** The level it should be raised at, where the page says. */
  readonly level: string | null;
}

export interface Page {
  readonly file: string;
  readonly code: string;
  readonly level: string;
  readonly title: string;
  readonly stylebook: string | null;
  readonly examples: readonly Example[];
}

const levels = new Set(['error', 'warning', 'information', 'hint']);

/** Reads a page of `docs/rules`: see CONTRIBUTING for how one is written. */
export function readPage(file: string): Page {
  const source = readFileSync(file, 'utf8');
  const front = /^---\n([\s\S]*?)\n---\n/.exec(source);
  if (!front?.[1]) throw new Error(`${file} has no front matter`);
  const { code, level, stylebook, ...rest } = parse(front[1], { schema: 'failsafe' }) as Record<string, string>;
  const defaults = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, String(value)]));
  const lines = source.split('\n');
  const title =
    lines
      .find((line) => line.startsWith('# '))
      ?.slice(2)
      .trim() ?? '';
  const examples: Example[] = [];
  let section = '';
  let i = front[0].split('\n').length - 1;
  while (i < lines.length) {
    const line = lines[i] ?? '';
    const heading = /^## (.+)$/.exec(line)?.[1];
    const fence = /^(`{3,})article\b(.*)$/.exec(line);
    const comment = /^<!--.*-->$/.test(lines[i - 1] ?? '') ? (lines[i - 1] ?? '') : '';
    const at = i + 1;
    if (heading) section = heading;
    if (fence) {
      const body: string[] = [];
      for (i++; i < lines.length && lines[i] !== fence[1]; i++) body.push(lines[i] ?? '');
      examples.push(example(section, at, body.join('\n'), (fence[2] ?? '') + comment, defaults));
    } else if (/^[-*] /.test(line)) {
      let item = line.slice(2);
      while (/^ {2,}\S/.test(lines[i + 1] ?? '')) item += ` ${(lines[++i] ?? '').trim()}`;
      const note = /<!--.*?-->\s*$/.exec(item)?.[0] ?? '';
      const text = item
        .slice(0, item.length - note.length)
        .trimEnd()
        .replace(/\s\*\([^*]*\)\*$/, '');
      examples.push(example(section, at, text.replace(/\s*¶\s*/g, '\n\n'), note, defaults));
    }
    i++;
  }
  return {
    file,
    code: code ?? '',
    level: level ?? '',
    title,
    stylebook: stylebook ?? null,
    examples: examples.filter((one) => one.section !== ''),
  };
}

function example(
  section: string,
  line: number,
  marked: string,
  note: string,
  defaults: Readonly<Record<string, string>>,
): Example {
  const options: Record<string, string> = { ...defaults };
  let level: string | null = null;
  for (const part of note
    .replace(/<!--|-->/g, '')
    .split(';')
    .map((one) => one.trim())) {
    const [key, ...value] = part.split(/\s+/);
    if (!key) continue;
    if (levels.has(key)) level = key;
    else options[key] = value.join(' ');
  }
  const marks: Span[] = [];
  let text = '';
  let start = -1;
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') start = text.length;
    else if (piece === '⟧') marks.push({ start, end: text.length });
    else text += piece;
  }
  return { section, line, text, marks, options, level };
}
