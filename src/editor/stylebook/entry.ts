import type { Stylebook } from '../../core/style/stylebook';

/** The lists of a stylebook that entries and words can be added to. */
export type Section = 'people' | 'places' | 'organisations';
export type WordList = 'everyone-knows' | 'well-known-initials';

export interface NewEntry {
  readonly section: Section;
  readonly name: string;
  /** What later mentions say. */
  readonly later?: string | undefined;
  /** Spellings that are wrong. */
  readonly not: readonly string[];
}

/** What a stylebook that is not there yet begins with. */
export const emptyFile = `# The house's spellings. The nearest stylebook above an article wins.
#
# people:
#   - name: Ana Pérez-Ruiz
#     later: Pérez-Ruiz
#     not: [Anna Perez-Ruiz]
# places:
# organisations:
# everyone-knows: [Shakespeare]
# well-known-initials: [BBC]
`;

/**
 * A stylebook's text with one entry more, or with what is missing in the entry that is there. The rest of the text, comments
 * included, stays as it is. Null where the section is written in a way that cannot be added to line by line.
 */
export function withEntry(text: string, { section, name, later, not }: NewEntry): string | null {
  const lines = linesOf(text);
  const head = lines.findIndex((line) => isHead(line, section));
  if (head < 0) return joined([...lines, `${section}:`, ...entryLines({ name, later, not })]);
  const end = endOf(lines, head);
  const opened = openedHead(lines[head] ?? '', section);
  if (opened === null) return null;
  const own = lines.findIndex((line, at) => at > head && at < end && nameIn(line) === name);
  if (own >= 0) return withMissing(text, own, head, end, { later, not });
  const first = lines.find((line, at) => at > head && at < end && /^\s*-\s/u.test(line));
  const indent = first === undefined ? '  ' : indentOf(first);
  const entry = entryLines({ name, later, not }, indent);
  return joined([...lines.slice(0, head), opened, ...lines.slice(head + 1, end), ...entry, ...lines.slice(end)]);
}

/** A stylebook's text with one word more in a list of words; null where the list cannot be added to. */
export function withWord(text: string, list: WordList, word: string): string | null {
  const lines = linesOf(text);
  const head = lines.findIndex((line) => isHead(line, list));
  if (head < 0) return joined([...lines, `${list}: [${quoted(word)}]`]);
  const line = lines[head] ?? '';
  if (line.includes('[')) return line.includes(']') ? joined(replaced(lines, head, withItem(line, word))) : null;
  const opened = openedHead(line, list);
  if (opened === null) return null;
  const end = endOf(lines, head);
  const first = lines.find((one, at) => at > head && at < end && /^\s*-\s/u.test(one));
  const item = `${first === undefined ? '  ' : indentOf(first)}- ${quoted(word)}`;
  return joined([...lines.slice(0, head), opened, ...lines.slice(head + 1, end), item, ...lines.slice(end)]);
}

/** @param own the line of the entry's name, which need not be its first */
function withMissing(
  text: string,
  own: number,
  head: number,
  end: number,
  { later, not }: Pick<NewEntry, 'later' | 'not'>,
): string {
  const lines = linesOf(text);
  const column = (lines[own] ?? '').indexOf('name:');
  const begins = (line: string): boolean => /^\s*-\s/u.test(line) && indentOf(line).length < column;
  const from = lines.findLastIndex((line, at) => at > head && at <= own && begins(line));
  const next = lines.findIndex((line, at) => at > own && at < end && begins(line) && indentOf(line) === indentOf(lines[from] ?? '')); // prettier-ignore
  const last = next < 0 ? end : next;
  const lineOf = (key: RegExp): number => lines.findIndex((line, at) => at >= from && at < last && key.test(line));
  const list = lineOf(/^\s*(?:-\s+)?not:/u);
  const addLater = later !== undefined && lineOf(/^\s*(?:-\s+)?later:/u) < 0;
  const underName = [
    ...(addLater ? [`later: ${quoted(later)}`] : []),
    ...(not.length > 0 && list < 0 ? [`not: [${not.map(quoted).join(', ')}]`] : []),
  ].map((line) => ' '.repeat(column) + line);
  const longer = list < 0 ? lines : withMoreItems(lines, list, not);
  if (underName.length === 0 && longer === lines) return text;
  // What is added to the list stands in or under its line, which may be above the name.
  const name = list >= 0 && list < own ? own + longer.length - lines.length : own;
  return joined([...longer.slice(0, name + 1), ...underName, ...longer.slice(name + 1)]);
}

/** The same lines where the list, whose line is `list`, has all the words. */
function withMoreItems(lines: readonly string[], list: number, words: readonly string[]): readonly string[] {
  const line = lines[list] ?? '';
  if (line.includes('[')) {
    const fresh = words.filter((word) => !itemsOf(line).includes(word));
    return fresh.length === 0 ? lines : replaced(lines, list, fresh.reduce(withItem, line));
  }
  const rest = lines.slice(list + 1);
  const length = rest.findIndex((one) => !/^\s*-\s/u.test(one));
  const items = (length < 0 ? rest : rest.slice(0, length)).map((one) =>
    unquoted(one.replace(/^\s*-\s+/u, '').trimEnd()),
  );
  const fresh = words.filter((word) => !items.includes(word));
  if (fresh.length === 0) return lines;
  const indent = indentOf(rest[0] ?? '      ');
  return [...lines.slice(0, list + 1), ...fresh.map((word) => `${indent}- ${quoted(word)}`), ...rest];
}

/** A form that is right in one entry and wrong in another. */
export interface Contradicted {
  readonly form: string;
  /** What the entry that is there says of it. */
  readonly is: 'right' | 'wrong';
  /** The name of that entry. */
  readonly entry: string;
}

/** Where a new entry would contradict another one of its section; null when it fits in. */
export function contradicted(stylebook: Stylebook, { section, name, later, not }: NewEntry): Contradicted | null {
  for (const other of stylebook[section]) {
    if (other.name === name) continue;
    const right = not.find((form) => [other.name, other.later, other.short].includes(form));
    if (right !== undefined) return { form: right, is: 'right', entry: other.name };
    const wrong = [name, later].find((form) => form !== undefined && other.not.includes(form));
    if (wrong !== undefined) return { form: wrong, is: 'wrong', entry: other.name };
  }
  return null;
}

/** The line, counted from 0, on which a name has its entry; null when it has none. */
export function entryLine(text: string, name: string): number | null {
  const lines = linesOf(text);
  const written = lines.findIndex((line) => nameIn(line) === name);
  const found =
    written < 0 ? lines.findIndex((line) => !line.trimStart().startsWith('#') && line.includes(name)) : written;
  return found < 0 ? null : found;
}

function entryLines({ name, later, not }: Omit<NewEntry, 'section'>, indent = '  '): readonly string[] {
  return [
    `${indent}- name: ${quoted(name)}`,
    ...(later === undefined ? [] : [`${indent}  later: ${quoted(later)}`]),
    ...(not.length > 0 ? [`${indent}  not: [${not.map(quoted).join(', ')}]`] : []),
  ];
}

function isHead(line: string, key: string): boolean {
  return line === `${key}:` || line.startsWith(`${key}: `);
}

/** A section's first line, ready for entries below it; null when its entries stand on that line. */
function openedHead(line: string, key: string): string | null {
  const rest = line.slice(key.length + 1).trim();
  if (rest === '' || rest.startsWith('#')) return line;
  const empty = /^(?:\[\s*\]|\{\s*\}|~|null)(?<comment>\s*#.*)?$/u.exec(rest);
  return empty ? `${key}:${empty.groups?.['comment'] ?? ''}` : null;
}

function indentOf(line: string): string {
  return /^\s*/u.exec(line)?.[0] ?? '';
}

/** The line behind a section's last: blank lines and comments before the next key are the next key's. */
function endOf(lines: readonly string[], head: number): number {
  const next = lines.findIndex((line, at) => at > head && /^[^\s#-]/u.test(line));
  let end = next < 0 ? lines.length : next;
  while (end > head + 1 && /^\s*(?:#.*)?$/u.test(lines[end - 1] ?? '')) end--;
  return end;
}

function nameIn(line: string): string | null {
  const found = /^\s*(?:-\s+)?name:\s+(\S.*)$/u
    .exec(line)?.[1]
    ?.replace(/\s#.*$/u, '')
    .trimEnd();
  return found === undefined ? null : unquoted(found);
}

function withItem(line: string, word: string): string {
  const close = line.lastIndexOf(']');
  if (close < 0) return line;
  const before = line.slice(0, close).trimEnd();
  return `${before}${before.endsWith('[') ? '' : ', '}${quoted(word)}${line.slice(close)}`;
}

function itemsOf(line: string): readonly string[] {
  return line
    .slice(line.indexOf('[') + 1, line.lastIndexOf(']'))
    .split(',')
    .map((item) => unquoted(item.trim()));
}

function replaced(lines: readonly string[], at: number, line: string): readonly string[] {
  return lines.map((one, index) => (index === at ? line : one));
}

/** YAML needs quotation marks around much; a plain name needs none. */
function quoted(word: string): string {
  return /^\p{L}[\p{L}\p{M}\p{Nd}'’. -]*$/u.test(word) && !/^(?:true|false|yes|no|null|on|off)$/iu.test(word)
    ? word
    : JSON.stringify(word);
}

function unquoted(word: string): string {
  return /^(?:"[^"]*"|'[^']*')$/u.test(word) ? word.slice(1, -1) : word;
}

function linesOf(text: string): readonly string[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function joined(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

interface Parsed {
  readonly stylebook: Stylebook;
  readonly problems: readonly unknown[];
}

/** Whether a change of a stylebook's text added no mistake and lost nothing that stood there. */
export function keepsAll(before: Parsed, after: Parsed): boolean {
  const { stylebook: old } = before;
  const { stylebook: now } = after;
  const kept = (key: Section): boolean =>
    old[key].every(({ name, not }) => {
      const same = now[key].find((entry) => entry.name === name);
      return same !== undefined && not.every((form) => same.not.includes(form));
    });
  return (
    after.problems.length <= before.problems.length &&
    (['people', 'places', 'organisations'] as const).every(kept) &&
    old.everyoneKnows.every((word) => now.everyoneKnows.includes(word)) &&
    old.wellKnownInitials.every((word) => now.wellKnownInitials.includes(word))
  );
}
