/** The lists of a stylebook that entries and words can be added to. */
export type Section = 'people' | 'places' | 'organisations';
export type WordList = 'everyone-knows' | 'well-known-initials';

export interface NewEntry {
  readonly section: Section;
  readonly name: string;
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
 * A stylebook's text with one entry more, or with more wrong spellings in the entry that is there. The rest of the text,
 * comments included, stays as it is.
 */
export function withEntry(text: string, { section, name, not }: NewEntry): string {
  const lines = linesOf(text);
  const head = lines.findIndex((line) => isHead(line, section));
  if (head < 0) return joined([...lines, `${section}:`, ...entryLines(name, not)]);
  const end = endOf(lines, head);
  const own = lines.findIndex((line, at) => at > head && at < end && nameIn(line) === name);
  if (own < 0) return joined([...lines.slice(0, head), `${section}:`, ...lines.slice(head + 1, end), ...entryLines(name, not), ...lines.slice(end)]); // prettier-ignore
  return joined(withMoreWrong(lines, own, end, not));
}

/** A stylebook's text with one word more in a list of words. */
export function withWord(text: string, list: WordList, word: string): string {
  const lines = linesOf(text);
  const head = lines.findIndex((line) => isHead(line, list));
  if (head < 0) return joined([...lines, `${list}: [${quoted(word)}]`]);
  const line = lines[head] ?? '';
  if (line.includes('[')) return joined(replaced(lines, head, withItem(line, word)));
  const end = endOf(lines, head);
  return joined([...lines.slice(0, end), `  - ${quoted(word)}`, ...lines.slice(end)]);
}

function withMoreWrong(lines: readonly string[], own: number, end: number, not: readonly string[]): readonly string[] {
  const next = lines.findIndex((line, at) => at > own && at < end && /^\s*-\s+name:/u.test(line));
  const last = next < 0 ? end : next;
  const list = lines.findIndex((line, at) => at > own && at < last && /^\s+not:/u.test(line));
  if (list < 0)
    return [...lines.slice(0, own + 1), `    not: [${not.map(quoted).join(', ')}]`, ...lines.slice(own + 1)];
  const line = lines[list] ?? '';
  if (line.includes('[')) {
    const fresh = not.filter((word) => !itemsOf(line).includes(word));
    return replaced(lines, list, fresh.reduce(withItem, line));
  }
  const indent = /^\s*/u.exec(lines[list + 1] ?? '')?.[0] ?? '      ';
  return [...lines.slice(0, list + 1), ...not.map((word) => `${indent}- ${quoted(word)}`), ...lines.slice(list + 1)];
}

function entryLines(name: string, not: readonly string[]): readonly string[] {
  return [`  - name: ${quoted(name)}`, ...(not.length > 0 ? [`    not: [${not.map(quoted).join(', ')}]`] : [])];
}

function isHead(line: string, key: string): boolean {
  return line === `${key}:` || line.startsWith(`${key}: `);
}

/** The line behind a section's last: blank lines and comments before the next key are the next key's. */
function endOf(lines: readonly string[], head: number): number {
  const next = lines.findIndex((line, at) => at > head && /^[^\s#-]/u.test(line));
  let end = next < 0 ? lines.length : next;
  while (end > head + 1 && /^\s*(?:#.*)?$/u.test(lines[end - 1] ?? '')) end--;
  return end;
}

function nameIn(line: string): string | null {
  const found = /^\s*-\s+name:\s+(\S.*)$/u.exec(line)?.[1]?.trimEnd();
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
