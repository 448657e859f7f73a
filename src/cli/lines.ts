/**
 * Splits a stream of bytes at line feeds, and at nothing else: a JSON string may hold U+2028, which other readers take for
 * the end of a line. A line longer than `limit` bytes comes as `null`, and only what is kept of it takes memory.
 */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): Uint8Array | null => {
    const line = length > limit ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let feed = chunk.indexOf(0x0a); feed >= 0; feed = chunk.indexOf(0x0a, start)) {
      keep(chunk.subarray(start, feed));
      yield take();
      start = feed + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
