import { isUtf8 } from 'node:buffer';

export type Decoded = { readonly text: string } | { readonly problem: string };

/** Bytes as text. A byte order mark is dropped, as editors drop it, so that offsets count from the first letter. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { problem: 'is UTF-16 text, not UTF-8' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { problem: 'is UTF-16 text, not UTF-8' };
  if (!isUtf8(bytes)) return { problem: `is not UTF-8 text: the first wrong character is on line ${badLine(bytes)}` };
  return { text: new TextDecoder().decode(bytes) };
}

function badLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}
