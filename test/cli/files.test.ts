import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Review } from '../../src/core';
import { clean, wrongDay } from './support/articles';
import { Copydesk, lay, root, temporaryFolder } from './support/copydesk';

const copydesk = new Copydesk();
const folder = lay(temporaryFolder(), {
  'wrong.md': wrongDay,
  'clean.md': clean,
  'crlf.md': wrongDay.replaceAll('\n', '\r\n'),
  'bom.md': `\ufeff${wrongDay}`,
  'latin.md': Buffer.from('Caf\u00e9 shut\n', 'latin1'),
  'wide.md': Buffer.from(`\ufeff${clean}`, 'utf16le'),
  'empty.md': '',
  '2026-03-05-plain.txt': '# Not a heading\n\nThe ferry stopped on Tuesday, March 4, 2026, the board said.\n',
  'drafts/inner.md': clean,
});
const run = (...args: string[]) => copydesk.run(args, { cwd: folder });
const raised = /^wrong\.md:7:\d+ error dates\/weekday-mismatch \S.*$/m;

describe('copydesk FILE', () => {
  it('prints a line for each query and a summary, and fails for an error', async () => {
    const { code, out, err } = await run('wrong.md');
    expect(out).toMatch(raised);
    expect(out).toMatch(/^1 query in 1 article: 1 error\.$/m);
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  it('is content with clean copy', async () => {
    expect(await run('clean.md', 'empty.md')).toEqual({ code: 0, out: 'No queries in 2 articles.\n', err: '' });
  });

  it('says what is wrong with each file that cannot be read, and reviews the rest', async () => {
    const { code, out, err } = await run('none.md', 'drafts', 'latin.md', 'wide.md', 'wrong.md');
    expect(err.split('\n')).toEqual([
      'copydesk: There is no file none.md.',
      'copydesk: drafts is a folder. Name the articles in it.',
      'copydesk: latin.md is not UTF-8 text: the first wrong character is on line 1. Save it as UTF-8.',
      'copydesk: wide.md is UTF-16 text, not UTF-8. Save it as UTF-8.',
      '',
    ]);
    expect(out).toMatch(raised);
    expect(out).toMatch(/^1 query in 1 article: 1 error\. 4 articles could not be read\.$/m);
    expect(code).toBe(1);
  });

  it.skipIf(process.getuid?.() === 0)('says when permission is missing', async () => {
    const secret = join(lay(folder, { 'secret.md': clean }), 'secret.md');
    chmodSync(secret, 0);
    expect((await run('secret.md')).err).toBe('copydesk: secret.md may not be read: permission is missing.\n');
  });

  it('fails for a file that cannot be read, even when the others are clean', async () => {
    expect(await run('clean.md', 'none.md')).toMatchObject({ code: 1 });
  });

  it.each(['crlf.md', 'bom.md'])('counts lines and columns in %s as in any other', async (name) => {
    const places = (out: string) => out.match(/:\d+:\d+ /g);
    expect(places((await run(name)).out)).toEqual(places((await run('wrong.md')).out));
  });

  it('takes the language and the publication date from the name of a file', async () => {
    const { out } = await run('--format', 'json', '2026-03-05-plain.txt');
    const [review] = JSON.parse(out) as Review[];
    expect(review).toMatchObject({
      path: '2026-03-05-plain.txt',
      published: { date: '2026-03-05', from: 'file name' },
    });
  });

  it('lets an option win over the front matter', async () => {
    const [review] = JSON.parse(
      (await run('--format', 'json', '--published', '2026-04-01', 'clean.md')).out,
    ) as Review[];
    expect(review?.published).toEqual({ date: '2026-04-01', from: 'request' });
  });

  it('uses no colour in a pipe, and colour where it is asked for', async () => {
    expect((await run('wrong.md')).out).not.toContain('\u001b');
    const { out } = await copydesk.run(['wrong.md'], { cwd: folder, env: { FORCE_COLOR: '1' } });
    expect(out).toContain('\u001b[31merror\u001b[0m');
  });
});

describe('copydesk -', () => {
  it('reviews standard input under the name it is given', async () => {
    const { out, code } = await copydesk.run(['-', '--path', 'C:\\desk\\wrong.md'], { input: wrongDay });
    expect(out).toMatch(/^C:\\desk\\wrong\.md:7:\d+ error /m);
    expect(code).toBe(1);
  });

  it('needs no name', async () => {
    const { out } = await copydesk.run(['-'], { input: wrongDay });
    expect(out).toMatch(/^standard input:7:\d+ error /m);
    expect(await copydesk.run(['-', '--format', 'json'], { input: '' })).toMatchObject({ code: 0, err: '' });
  });

  it('says when it is not UTF-8', async () => {
    const { err, code } = await copydesk.run(['-'], { input: Buffer.from([0x41, 0x0a, 0xff]) });
    expect(err).toBe(
      'copydesk: Standard input is not UTF-8 text: the first wrong character is on line 2. Save it as UTF-8.\n',
    );
    expect(code).toBe(1);
  });
});

describe('a folder on standard input', () => {
  it.each(['-', '--batch'])('is told of by copydesk %s', async (option) => {
    const { err } = await copydesk.shell(`copydesk ${option} < .; echo $? >&2`, folder);
    expect(err).toBe('copydesk: Standard input is a folder. Name the articles in it.\n1\n');
  });
});

describe('copydesk --format', () => {
  it('json prints an array of reviews, that of no review too', async () => {
    const { out } = await run('--format', 'json', 'wrong.md', 'clean.md', 'none.md');
    const reviews = JSON.parse(out) as Review[];
    expect(reviews.map((r) => [r.path, r.queries.map((q) => q.code)])).toEqual([
      ['wrong.md', ['dates/weekday-mismatch']],
      ['clean.md', []],
    ]);
    expect(JSON.parse((await run('--format', 'json', 'none.md')).out)).toEqual([]);
  });

  it('json gives offsets into the text without its byte order mark', async () => {
    const [review] = JSON.parse((await run('--format', 'json', 'bom.md')).out) as Review[];
    const [query] = review?.queries ?? [];
    expect(wrongDay.slice(query?.start, query?.end)).toContain('Tuesday');
  });

  it('sarif prints a log whose results point into its rules and artifacts', async () => {
    const { out, code } = await run('--format', 'sarif', 'wrong.md', 'none.md');
    const [sarif] = (JSON.parse(out) as Log).runs;
    expect(code).toBe(1);
    expect(sarif?.invocations?.[0]?.executionSuccessful).toBe(false);
    for (const { ruleId, ruleIndex = -1, locations } of sarif?.results ?? []) {
      expect(sarif?.tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
      const place = locations?.[0]?.physicalLocation?.artifactLocation;
      expect(sarif?.artifacts?.[place?.index ?? -1]?.location?.uri).toBe(place?.uri);
    }
    const region = sarif?.results?.[0]?.locations?.[0]?.physicalLocation?.region;
    expect(wrongDay.slice(region?.charOffset, (region?.charOffset ?? 0) + (region?.charLength ?? 0))).toContain(
      'Tuesday',
    );
    const rule = sarif?.tool.driver.rules?.find((r) => r.id === 'dates/weekday-mismatch');
    expect(rule?.help?.text).toBeTruthy();
    expect(rule?.helpUri).toMatch(/^file:.*docs\/rules\/dates\/weekday-mismatch\.md$/);
  });
});

describe('copydesk by itself', () => {
  it.skipIf(process.platform === 'win32')('is executable once it is built', () => {
    const { mode } = statSync(copydesk.script);
    expect(mode & 0o111).not.toBe(0);
    expect(readFileSync(copydesk.script, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('prints its help and its version', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Usage:') });
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(await run('-v')).toEqual({ code: 0, err: '', out: `${version}\n` });
  });

  it('reviews nothing when it is wrongly used, and says where to look', async () => {
    const { code, out, err } = await run('--level', 'strict', '--nonsense', 'wrong.md');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toEqual([
      'copydesk: --level must be one of quick-read, desk or fact-check, not "strict".',
      'copydesk: There is no option --nonsense.',
      'copydesk: The whole of it: copydesk --help',
    ]);
    expect(await run()).toMatchObject({ code: 2, out: '' });
  });

  it('ends quietly when its reader goes away', async () => {
    const many = Array.from({ length: 400 }, () => 'wrong.md').join(' ');
    const { err } = await copydesk.shell(`copydesk --format json ${many} | head -c 10`, folder);
    expect(err).toBe('');
  });
});
