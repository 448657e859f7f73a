import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly icon: string;
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: unknown };
    readonly virtualWorkspaces: unknown;
  };
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: {
      readonly commandPalette: readonly MenuItem[];
      readonly 'explorer/context': readonly MenuItem[];
    };
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly svg: string } }[] }[];
    readonly yamlValidation: readonly { readonly url: string }[];
  };
}

interface MenuItem {
  readonly command: string;
  readonly when: string;
}

interface Setting {
  readonly default?: unknown;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly enumItemLabels?: readonly string[];
}

const root = join(import.meta.dirname, '..', '..');
const manifestText = readFileSync(join(root, 'package.json'), 'utf8');
const manifest = JSON.parse(manifestText) as Manifest;
const words = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Readonly<Record<string, string>>;
const source = readdirSync(join(root, 'src', 'editor'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(root, 'src', 'editor', file), 'utf8'))
  .join('\n');

const { commands, menus, configuration, walkthroughs, yamlValidation } = manifest.contributes;
const contributed = commands.map(({ command }) => command).sort();

describe('The manifest', () => {
  it('offers every command that is registered, and no other', () => {
    const registered = [...source.matchAll(/registerCommand\(\s*'(copydesk\.\w+)'/gu)].map(([, command]) => command);
    expect(registered.sort()).toEqual(contributed);
  });

  it('offers every setting that is read, and no other', () => {
    const list = /settingNames = \[([^\]]*)\]/u.exec(source)?.[1] ?? '';
    const named = [...list.matchAll(/'(\w+)'/gu)].map(([, name]) => name);
    expect(Object.keys(configuration.properties)).toEqual(named.map((name) => `copydesk.${name}`));
    const read = [...source.matchAll(/(?:choice|number|words|list|all\.get<unknown>)\('(\w+)'/gu)].map(
      ([, name]) => name,
    );
    expect(new Set(read)).toEqual(new Set(named));
  });

  it('offers to compare names at a folder of the Explorer', () => {
    expect(menus['explorer/context']).toEqual([
      { command: 'copydesk.compareNames', when: 'explorerResourceIsFolder', group: '4_search@9' },
    ]);
  });

  it('names only commands it contributes, in menus, links and code', () => {
    const linked = [...JSON.stringify([manifest, words]).matchAll(/(?:command|onCommand):(copydesk\.\w+)/gu)];
    const used = [
      ...linked.map(([, command]) => command),
      ...[...menus.commandPalette, ...menus['explorer/context']].map(({ command }) => command),
      ...[...source.matchAll(/(?:command: |command:|executeCommand\()'?(copydesk\.\w+)/gu)].map(
        ([, command]) => command,
      ),
    ];
    expect(used.filter((command) => command && !contributed.includes(command))).toEqual([]);
  });

  it('has a default and a description for every setting and every choice', () => {
    for (const [name, setting] of Object.entries(configuration.properties)) {
      const { default: value, markdownDescription, enum: choices, enumDescriptions, enumItemLabels } = setting;
      expect(value, name).toBeDefined();
      expect(markdownDescription, name).toMatch(/^%.+%$/u);
      expect(enumDescriptions?.length, name).toBe(choices?.length);
      expect(enumItemLabels?.length, name).toBe(choices?.length);
      if (choices) expect(choices, name).toContain(value);
    }
  });

  it('has words for every key, and no key without words', () => {
    const keys = [...manifestText.matchAll(/"%([^%"]+)%"/gu)].map(([, key]) => key);
    expect(new Set(keys)).toEqual(new Set(Object.keys(words)));
  });

  it('speaks the newsroom’s words', () => {
    for (const text of Object.values(words)) {
      expect(text).not.toMatch(/\b(?:lint|token|entit|diagnos|NER|TIMEX|please|you|your)\w*/iu);
      expect(text).not.toContain('!');
    }
    for (const { category } of commands) expect(category).toBe('Copydesk');
  });

  it('points only to files that are there', () => {
    const files = [
      manifest.icon,
      ...walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
      ...yamlValidation.map(({ url }) => url),
    ];
    for (const file of files) expect(() => readFileSync(join(root, file)), file).not.toThrow();
  });

  it('asks for the VS Code whose types it is written against', () => {
    expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode']}`);
  });

  it('works in Restricted Mode and on file systems that are not disks', () => {
    expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });
});
