import { describe, expect, it } from 'vitest';
import { helpText } from '../../src/cli/help';
import { optionList, parseOptions } from '../../src/cli/options';

const mistakes = (line: string) => parseOptions(line.split(' ').filter(Boolean)).mistakes;

describe('the command line', () => {
  it('takes files, options before and after them, and values with or without =', () => {
    const { options, mistakes } = parseOptions(['--style', 'ap', 'a.md', '--level=fact-check', 'b.md']);
    expect(mistakes).toEqual([]);
    expect(options).toMatchObject({ files: ['a.md', 'b.md'], style: 'ap', level: 'fact-check', format: 'text' });
  });

  it('takes a file whose name looks like an option after --', () => {
    expect(parseOptions(['--', '--batch']).options).toMatchObject({ files: ['--batch'], batch: false });
  });

  it('keeps stylebooks in the order given', () => {
    const { options } = parseOptions(['--stylebook', 'a.yml', '--stylebook', 'b.yml', 'x.md']);
    expect(options.stylebooks).toEqual(['a.yml', 'b.yml']);
  });

  it.each([
    ['', 'Name an article to review, or - for standard input.'],
    ['--colour x.md', 'There is no option --colour.'],
    ['--formats json x.md', 'There is no option --formats. Is --format meant?'],
    ['-x x.md', 'There is no option -x.'],
    ['--style', '--style needs a value: --style STYLE.'],
    ['--style --level desk x.md', '--style needs a value: --style STYLE.'],
    ['--style tabloid x.md', '--style must be one of none, ap, reuters, guardian or afp, not "tabloid".'],
    ['--level strict x.md', '--level must be one of quick-read, desk or fact-check, not "strict".'],
    ['--format xml x.md', '--format must be one of text, json or sarif, not "xml".'],
    ['--type essay x.md', 'not "essay".'],
    ['--language tex x.md', '--language must be one of markdown or plaintext, not "tex".'],
    ['--published 2026-02-30 x.md', '--published must be a date such as 2026-03-04, not "2026-02-30".'],
    ['--filed 4/3/2026 x.md', '--filed must be a date such as 2026-03-04, not "4/3/2026".'],
    ['--place Mars/North x.md', '--place must be a time zone such as Europe/London, not "Mars/North".'],
    ['--style ap --style afp x.md', '--style is given twice.'],
    ['--batch=yes', '--batch takes no value.'],
    ['--batch x.md', '--batch reads its requests from standard input; no file can be named with it.'],
    ['--batch --format json', '--batch prints a JSON object a line; --format cannot be given with it.'],
    ['--batch --path x.md', '--batch takes the path from each request; --path cannot be given with it.'],
    ['--path x.md y.md', '--path names the article on standard input; give - too.'],
    ['- -', 'Standard input (-) can be read only once.'],
  ])('answers "%s" with a sentence', (line, sentence) => {
    expect(mistakes(line).join(' ')).toContain(sentence);
  });

  it('tells every mistake, not the first alone', () => {
    expect(mistakes('--style x --level y --nonsense z.md')).toHaveLength(3);
  });

  it('asks nothing more of --help and --version', () => {
    expect(mistakes('--help')).toEqual([]);
    expect(mistakes('-v')).toEqual([]);
  });
});

describe('the help', () => {
  it('names every option once, with its value', () => {
    const named = [...helpText().matchAll(/^ {2}(?:-\w, | {4})--([a-z]+)(?: ([A-Z]+))? {2,}\S/gm)];
    expect(named.map(([, name, value]) => [name, value])).toEqual(optionList.map(({ name, value }) => [name, value]));
  });

  it('fits a terminal of 90 columns', () => {
    expect(
      helpText()
        .split('\n')
        .filter((line) => line.length > 90),
    ).toEqual([]);
  });
});
