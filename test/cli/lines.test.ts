import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/cli/decode';
import { byteLines } from '../../src/cli/lines';

async function split(chunks: readonly string[], limit = 1000): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  const stream = (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  })();
  for await (const line of byteLines(stream, limit)) lines.push(line && String(Buffer.from(line)));
  return lines;
}

describe('lines of a stream', () => {
  it('end at line feeds alone, wherever the chunks end', async () => {
    expect(await split(['a\nb', 'c\r\n\u2028', 'd\n', '\n', 'e'])).toEqual(['a', 'bc\r', '\u2028d', '', 'e']);
  });

  it('need no line feed at the end, and do not make a line of it', async () => {
    expect(await split(['a\n'])).toEqual(['a']);
    expect(await split([])).toEqual([]);
  });

  it('that are too long are dropped, and the next one is read', async () => {
    expect(await split(['aaaa', 'aaaa', 'a\nb\n'], 5)).toEqual([null, 'b']);
  });

  it('are those of the whole text, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', '\n', 'é', '\r') })), async (chunks) => {
        const whole = chunks.join('').split('\n');
        if (whole.at(-1) === '') whole.pop();
        expect(await split(chunks)).toEqual(whole);
      }),
    );
  });
});

describe('bytes', () => {
  it('lose a byte order mark', () => {
    expect(decode(Buffer.from('\ufeffHello'))).toEqual({ text: 'Hello' });
  });

  it('that are not UTF-8 are told with their line', () => {
    expect(decode(Buffer.from('one\ntw\xf6\n', 'latin1'))).toEqual({
      problem: 'is not UTF-8 text: the first wrong character is on line 2',
    });
    expect(decode(Buffer.from([0xe2, 0x82]))).toMatchObject({ problem: expect.stringContaining('line 1') });
  });

  it('of UTF-16 are told as such', () => {
    expect(decode(Buffer.from('\ufeffHello', 'utf16le'))).toEqual({ problem: 'is UTF-16 text, not UTF-8' });
  });
});
