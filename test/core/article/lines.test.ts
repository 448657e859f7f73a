import { describe, expect, it } from 'vitest';
import { Lines } from '../../../src/core/article/lines';

describe('the line of an offset', () => {
  it('is counted over line feeds, carriage returns, and both together', () => {
    const text = 'ab\ncd\r\nef\rgh';
    const lines = new Lines(text);
    expect([...text].map((_, i) => lines.at(i)).map(({ line, column }) => `${line}:${column}`)).toEqual(
      '1:1 1:2 1:3 2:1 2:2 2:3 2:4 3:1 3:2 3:3 4:1 4:2'.split(' '),
    );
    expect(lines.at(text.length)).toEqual({ line: 4, column: 3 });
  });
});
