/** About as many characters as leave room for the line a heading stands beside. */
const widest = 44;

/**
 * The heading of a group in a list. VS Code sets it at the right of the group's first line and lets it push that line out of
 * sight: the first of the ways to put it that is short enough, or the last of them cut at a word.
 */
export function headingOf(...ways: readonly [string, ...string[]]): string {
  const fitting = ways.find((way) => way.length <= widest);
  if (fitting !== undefined) return fitting;
  const last = ways[ways.length - 1] ?? '';
  const cut = last.slice(0, widest);
  return `${cut.replace(/[\s,·]*\s\S*$/u, '')}…`;
}
