import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { optionList } from '../../src/cli/options';
import { parseStylebook } from '../../src/core';
import { wrongDay } from './support/articles';
import { Copydesk, lay, root, temporaryFolder } from './support/copydesk';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const options = optionList.map(({ name, value }) => `--${name}${value ? ` ${value}` : ''}`);

/** Markdown of the project, as git knows it. */
const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && existsSync(join(root, file)) && !/fixtures|corpus|node_modules/.test(file));

describe('the documentation', () => {
  it.each(['README.md', 'docs/command-line.md'])('lists in %s the options that --help lists', (file) => {
    const listed = [...read(file).matchAll(/^\| (?:`-\w`, )?`(--[a-z]+(?: [A-Z]+)?)`/gm)].map(([, option]) => option);
    expect(listed.toSorted()).toEqual(options.toSorted());
  });

  it('lists in the README the settings that VS Code lists', () => {
    const manifest = JSON.parse(read('package.json')) as {
      contributes: { configuration: { properties: Record<string, unknown> } };
    };
    const listed = [...read('README.md').matchAll(/^\| `(copydesk\.[A-Za-z]+)`/gm)].map(([, setting]) => setting);
    expect(listed.toSorted()).toEqual(Object.keys(manifest.contributes.configuration.properties).toSorted());
  });

  it('shows a stylebook that is right, with every key there is', () => {
    const page = read('docs/stylebook.md');
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    const { stylebook, problems } = parseStylebook(example);
    expect(problems).toEqual([]);
    expect(Object.values(stylebook).filter((entries) => entries.length === 0)).toEqual([]);
    const schema = JSON.parse(read('media/schemas/stylebook.schema.json')) as {
      properties: object;
      definitions: { entry: { oneOf: { properties?: object }[] } };
    };
    const keys = [schema, ...schema.definitions.entry.oneOf].flatMap(({ properties }) => Object.keys(properties ?? {}));
    const listed = [...page.matchAll(/^\| `([a-z-]+)` /gm)].map(([, key]) => key);
    expect([...listed, 'organizations'].toSorted()).toEqual(keys.toSorted());
  });

  it.each(pages)('has no relative link in %s that leads nowhere', (file) => {
    const [prose] = read(file).split('\n').reduce<[string, string | null]>(withoutFences, ['', null]);
    const targets = [...prose.replace(/`[^`\n]*`/g, '').matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)].map(
      ([, target = '']) => target,
    );
    const lost = targets.filter(
      (target) => !/^[a-z]+:/i.test(target) && !existsSync(join(root, dirname(file), decodeURI(target))),
    );
    expect(lost).toEqual([]);
  });

  it('shows what the command really prints', async () => {
    const page = read('docs/command-line.md');
    const [, output] = /\$ copydesk drafts\/ferry\.md\n([\s\S]*?)```/.exec(page) ?? [];
    expect(page).toContain(`\`\`\`\n${wrongDay}\`\`\``);
    const folder = lay(temporaryFolder(), { 'drafts/ferry.md': wrongDay });
    expect((await new Copydesk().run(['drafts/ferry.md'], { cwd: folder })).out).toBe(output);
  });
});

/** Keeps a line unless it stands in a fenced block; `fence` is the mark that ends the block. */
function withoutFences([kept, fence]: [string, string | null], line: string): [string, string | null] {
  const [mark] = /^ *`{3,}/.exec(line) ?? [];
  if (fence) return [kept, line.trim() === fence ? null : fence];
  return mark ? [kept, mark.trim()] : [`${kept}${line}\n`, null];
}
