import { optionList, type OptionDescription } from './options';

const groups = ['The article', 'The review', 'This command'] as const;

/** What `copydesk --help` prints. */
export function helpText(): string {
  const left = optionList.map(leftColumn);
  const width = Math.max(...left.map((text) => text.length)) + 2;
  const section = (group: OptionDescription['group']) =>
    optionList
      .flatMap((o, i) => (o.group === group ? [`  ${(left[i] ?? '').padEnd(width)}${wrap(o.help, width + 2)}`] : []))
      .join('\n');

  return `Copydesk reads articles before they are printed and queries claims with no source,
names spelled two ways and dates that cannot be. All on this machine; nothing is sent.

Usage:
  copydesk [OPTION…] FILE…          review these articles
  copydesk [OPTION…] -              review the article on standard input
  copydesk [OPTION…] --batch        review a stream of articles

${groups.map((group) => `${group}:\n${section(group)}`).join('\n\n')}

An option wins over the front matter of the article. With --batch it holds for each
request that does not say otherwise.

Exit code:
  0  done
  1  an error-level query stands, or a file or a request could not be read
  2  wrong usage; nothing was reviewed

Examples:
  copydesk drafts/flood.md
  copydesk --published 2026-03-04 --style ap --level fact-check drafts/*.md
  copydesk --format sarif drafts/*.md > queries.sarif
  pbpaste | copydesk - --path flood.txt
  copydesk --batch < archive.jsonl > reviews.jsonl
`;
}

function leftColumn(option: OptionDescription): string {
  return `${option.short ? `-${option.short}, ` : '    '}--${option.name}${option.value ? ` ${option.value}` : ''}`;
}

/** Breaks a text at 86 columns; the later lines are indented. */
function wrap(text: string, indent: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line && indent + line.length + word.length > 86) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}
