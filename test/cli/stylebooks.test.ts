import { describe, expect, it } from 'vitest';
import type { Review } from '../../src/core';
import { Copydesk, lay, temporaryFolder } from './support/copydesk';

const article = `---
date: 2026-03-05
---

# Ferry to sail again

The Martin Sound ferry will sail again on Friday, the Harbour Board of Velmora said.
`;
const book = (right: string, wrong: string) => `places:\n  - name: ${right}\n    not: [${wrong}]\n`;

const copydesk = new Copydesk();
const folder = lay(temporaryFolder(), {
  'desk/stylebook.yml': book('Marten Sound', 'Martin Sound'),
  'desk/news/stylebook.yml': 'organisations:\n  - name: Velmora Harbour Board\n    not: [Harbour Board of Velmora]\n',
  'desk/news/ferry.md': article,
  'desk/ferry.md': article,
  'ferry.md': article,
  'slips/stylebook.yml': `${book('Marten Sound', 'Martin Sound')}peeple: []\n`,
  'slips/ferry.md': article,
  'broken/stylebook.yml': 'places: [\n',
  'broken/ferry.md': article,
  'own.yml': book('Marten Strait', 'Martin Sound'),
});

async function houseSpellings(...args: string[]) {
  const { out, err, code } = await copydesk.run(['--format', 'json', ...args], { cwd: folder });
  const queries = (JSON.parse(out) as Review[]).flatMap((review) => review.queries);
  return { err, code, messages: queries.filter((q) => q.code === 'names/stylebook').map((q) => q.message) };
}
const saying = (...parts: string[]) => parts.map((part) => expect.stringContaining(part));

describe('the stylebook', () => {
  it("is found in the article's folder and in those above it, and several are merged", async () => {
    expect((await houseSpellings('ferry.md')).messages).toEqual([]);
    expect((await houseSpellings('desk/ferry.md')).messages).toEqual(saying('Marten Sound'));
    expect((await houseSpellings('desk/news/ferry.md')).messages).toEqual(
      saying('Marten Sound', 'Velmora Harbour Board'),
    );
  });

  it('named on the command line takes the place of those that are found', async () => {
    expect((await houseSpellings('--stylebook', 'own.yml', 'desk/news/ferry.md')).messages).toEqual(
      saying('Marten Strait'),
    );
  });

  it('is looked for beside the name given to standard input', async () => {
    const { out } = await copydesk.run(['-', '--path', 'desk/new.md'], { cwd: folder, input: article });
    expect(out).toMatch(/^desk\/new\.md:7:5 warning names\/stylebook /m);
  });

  it('with a slip in it is told of with its line, and what is right in it holds', async () => {
    const { err, code, messages } = await houseSpellings('slips/ferry.md', 'slips/ferry.md');
    expect(err).toMatch(/^copydesk: .*slips\/stylebook\.yml, line 4: "peeple" .*\n$/);
    expect(code).toBe(1);
    expect(messages).toHaveLength(2);
  });

  it('that cannot be read is told of, and the article is reviewed without it', async () => {
    const { err, code, messages } = await houseSpellings('broken/ferry.md');
    expect(err).toMatch(/^copydesk: .*broken\/stylebook\.yml, line \d: .*\n$/);
    expect({ code, messages }).toEqual({ code: 1, messages: [] });
    expect(await houseSpellings('--stylebook', 'none.yml', 'ferry.md')).toMatchObject({
      err: 'copydesk: There is no file none.yml.\n',
      code: 1,
    });
  });

  it('comes with a request of the batch, or once for all of them', async () => {
    const request = (more: object) => `${JSON.stringify({ id: 'a', text: article, ...more })}\n`;
    const batch = async (input: string, ...args: string[]) => {
      const { out, err, code } = await copydesk.run(['--batch', ...args], { cwd: folder, input });
      const lines = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Review);
      return {
        err,
        code,
        found: lines.map((r) => r.queries.filter((q) => q.code === 'names/stylebook').map((q) => q.message)),
      };
    };
    const inRequest = await batch(request({ stylebook: book('Marten Sound', 'Martin Sound') }) + request({}));
    expect(inRequest).toEqual({ err: '', code: 0, found: [saying('Marten Sound'), []] });
    const forAll = await batch(request({}) + request({}), '--stylebook', 'own.yml');
    expect(forAll).toEqual({ err: '', code: 0, found: [saying('Marten Strait'), saying('Marten Strait')] });
    const slip = request({ stylebook: 'peeple: []' });
    expect(await batch(slip + slip)).toMatchObject({
      err: expect.stringMatching(/^copydesk: "stylebook", line 1: "peeple" .*\n$/),
      code: 0,
    });
  });
});
