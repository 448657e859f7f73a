/** Where the lines of a text begin. `\r\n`, `\n` and a lone `\r` end a line. */
export class Lines {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    this.#starts = starts;
  }

  /** Line and column of an offset (UTF-16 code units), both from 1. */
  at(offset: number): { readonly line: number; readonly column: number } {
    return { line: this.line(offset), column: this.column(offset) };
  }

  /** 1-based line of an offset. */
  line(offset: number): number {
    return lastAtOrBefore(this.#starts.length, (i) => this.#starts[i] ?? 0, offset) + 1;
  }

  /** 1-based column of an offset, in UTF-16 units. */
  column(offset: number): number {
    return offset - (this.#starts[this.line(offset) - 1] ?? 0) + 1;
  }
}

/** Index of the last of `count` ascending values that is not above `limit`, or -1. */
export function lastAtOrBefore(count: number, value: (index: number) => number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
