import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { review, type Review } from '../../src/core';
import { runBatch } from '../../src/cli/batch';
import { clean, wrongDay } from './support/articles';
import { Copydesk } from './support/copydesk';
import { reviewOf } from './support/review';

const copydesk = new Copydesk();
type Answer = Partial<Review> & { readonly id: string | null; readonly error?: string };

async function answers(input: string | Uint8Array, ...args: string[]) {
  const { code, out, err } = await copydesk.run(['--batch', ...args], { input });
  return {
    code,
    err,
    lines: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Answer),
  };
}
const line = (request: object) => `${JSON.stringify(request)}\n`;

describe('copydesk --batch', () => {
  it('answers each request with the review, its id first', async () => {
    const request = { id: 'a', text: wrongDay, path: 'wrong.md' };
    const { code, err, lines } = await answers(line(request));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lines).toEqual([JSON.parse(JSON.stringify({ id: 'a', ...review(wrongDay, { path: 'wrong.md' }) }))]);
    expect(lines[0]?.queries?.map((q) => q.code)).toEqual(['dates/weekday-mismatch']);
  });

  it('is done, with nothing printed, when there is no request', async () => {
    expect(await answers('')).toEqual({ code: 0, err: '', lines: [] });
  });

  it('answers what is no request in its place, goes on, and fails', async () => {
    const input = Buffer.concat([
      Buffer.from(line({ id: 'a', text: clean })),
      Buffer.from('{"id":"b","text":"x"\n\n[]\n'),
      Buffer.from('{"id":"c","text":"\xff"}\n', 'latin1'),
      Buffer.from(line({ id: 'd', text: 'x', published: '5 March' })),
      Buffer.from(line({ id: 'e', text: 'x', stylebook: 'people: [' })),
      Buffer.from(line({ id: 'f', text: clean }).trimEnd()),
    ]);
    const { code, lines } = await answers(input);
    expect(code).toBe(1);
    expect(lines.map(({ id, error }) => [id, error?.replace(/\(.*\)/, '(…)')])).toEqual([
      ['a', undefined],
      [null, 'The line is not JSON (…).'],
      [null, 'The line is empty; a request is a JSON object.'],
      [null, 'The line is JSON, but not an object with "id" and "text".'],
      [null, 'The line is not UTF-8 text.'],
      ['d', '"published" must be a date such as 2026-03-04, not "5 March".'],
      ['e', expect.stringMatching(/^"stylebook" is wrong: line 1/)],
      ['f', undefined],
    ]);
  });

  it('reviews an article whose date does not say which day by the next date there is, and says so', async () => {
    const text = '---\ndate: 2026-03-01\n---\nx';
    const { code, err, lines } = await answers(line({ id: 'a', text, published: '03-02-2009' }));
    expect(code).toBe(0);
    expect(lines[0]?.published).toEqual({ date: '2026-03-01', from: 'front matter' });
    expect(err).toBe(
      'copydesk: a: "published" "03-02-2009" does not say which day and is passed over; a date such as 2026-03-04 is wanted.\n',
    );
  });

  it('reads lines that end with CR LF, and a byte order mark before the first', async () => {
    const { code, lines } = await answers(`\ufeff${line({ id: 'a', text: clean }).replace('\n', '\r\n')}`);
    expect(code).toBe(0);
    expect(lines.map((l) => l.id)).toEqual(['a']);
  });

  it('prints each review on one line for any reader', async () => {
    const text = 'Mr Smith\u2028said on Friday\u0085 that Anna\u2029Smith left.';
    const { out } = await copydesk.run(['--batch'], { input: line({ id: 'a\u2028b', text }) });
    expect(out).not.toMatch(/[\u2028\u2029\u0085]/);
    expect((JSON.parse(out) as Answer).id).toBe('a\u2028b');
  });

  it('lets an option hold for requests that do not say otherwise', async () => {
    const input = line({ id: 'a', text: 'x' }) + line({ id: 'b', text: 'x', published: '2026-03-05' });
    const { lines } = await answers(input, '--published', '2026-04-01');
    expect(lines.map((l) => l.published?.date)).toEqual(['2026-04-01', '2026-03-05']);
  });

  it('does as each request says', async () => {
    const { lines } = await answers(
      line({ id: 'a', text: '---\ndate: 2026-03-01\n---\nx', language: 'plaintext', published: '2026-03-05' }) +
        line({ id: 'b', text: 'x', path: 'archive/2026-03-07-ferry.md' }),
    );
    expect(lines.map((l) => l.published)).toEqual([
      { date: '2026-03-05', from: 'request' },
      { date: '2026-03-07', from: 'file name' },
    ]);
  });

  it('answers a request before it has read the next', async () => {
    const child = copydesk.start(['--batch']);
    const out = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['a', 'b']) {
      child.stdin.write(line({ id, text: clean }));
      expect((JSON.parse((await out.next()).value) as Answer).id).toBe(id);
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('says the same of an article whatever was reviewed before it', async () => {
    const alone = await answers(line({ id: 'x', text: wrongDay }));
    const after = await answers(line({ id: 'w', text: clean }) + line({ id: 'x', text: wrongDay }));
    expect(after.lines[1]).toEqual(alone.lines[0]);
  });

  it('ends quietly when its reader goes away', async () => {
    const { err } = await copydesk.shell(
      `for i in $(seq 2000); do echo '{"id":"a","text":"The ferry sailed on Friday."}'; done | copydesk --batch | head -1 >/dev/null`,
    );
    expect(err).toBe('');
  });

  it('reads no further while its reader is behind', async () => {
    let asked = 0;
    const requests = (async function* () {
      for (; asked < 10; asked++) yield Buffer.from(line({ id: String(asked), text: clean }));
    })();
    let letGo = (): void => undefined;
    const behind = new Promise<void>((go) => (letGo = go));
    let running: Promise<number> | undefined;
    await new Promise<void>((firstWritten) => {
      const write = (): Promise<void> => {
        firstWritten();
        return behind;
      };
      running = runBatch({ requests, review: () => reviewOf(), defaults: {}, note: () => undefined, write });
    });
    expect(asked).toBe(0);
    letGo();
    expect(await running).toBe(0);
    expect(asked).toBe(10);
  });

  it('answers with a sentence when an article cannot be reviewed, and goes on', async () => {
    const requests = (async function* () {
      yield Buffer.from(line({ id: 'a', text: 'bad' }) + line({ id: 'b', text: 'good' }));
    })();
    const lines: string[] = [];
    const failed = await runBatch({
      requests,
      defaults: {},
      note: () => undefined,
      review: (text) => {
        if (text === 'bad') throw new Error('a fault');
        return reviewOf();
      },
      write: async (answer) => void lines.push(answer),
    });
    expect(failed).toBe(1);
    expect(lines.map((answer) => JSON.parse(answer) as Answer)).toMatchObject([
      { id: 'a', error: 'The article could not be reviewed (a fault).' },
      { id: 'b', queries: [] },
    ]);
  });

  it('goes on after a stylebook whose key is a word that objects know', async () => {
    const stylebook = 'toString: [a]\n';
    const { lines } = await answers(line({ id: 'a', text: clean, stylebook }) + line({ id: 'b', text: clean }));
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(lines[1]).toHaveProperty('queries');
  });

  it.skipIf(process.platform !== 'linux')(
    'holds one article at a time: 10,000 lines take no more memory than 1,000',
    async () => {
      const child = copydesk.start(['--batch']);
      const peak: number[] = [];
      let answered = 0;
      const resident = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]);
      createInterface({ input: child.stdout }).on('line', () => {
        answered++;
        if (answered % 500 === 0) peak.push(resident());
      });
      for (let id = 0; id < 10_000; id++) {
        const text = `Harbour board member ${id} of ${id * 7} said on Friday that pier ${id % 977} will stay open in 20${id % 90}.`;
        if (!child.stdin.write(line({ id: String(id), text }))) await once(child.stdin, 'drain');
      }
      child.stdin.end();
      await once(child, 'close');
      expect(answered).toBe(10_000);
      const early = Math.max(...peak.slice(0, 6));
      expect(Math.max(...peak.slice(-6))).toBeLessThan(early + 120_000);
    },
    120_000,
  );
});
