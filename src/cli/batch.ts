import type { Review, ReviewOptions } from '../core';
import { decode } from './decode';
import { byteLines } from './lines';
import { jsonLine } from './output';
import { parseRequest, unreadDates, type Request } from './request';
import { type ReadStylebook, readStylebook } from './stylebooks';

/** No article is longer; a line that is would be one whose line feeds were lost. */
const longestLine = 64 * 1024 * 1024;

export interface Batch {
  readonly requests: AsyncIterable<Uint8Array>;
  readonly review: (text: string, options: ReviewOptions) => Review;
  /** What holds for a request that does not say otherwise. */
  readonly defaults: ReviewOptions;
  /** Resolves when the reader has room for the next line. */
  readonly write: (line: string) => Promise<void>;
  /** A sentence about a request that was answered all the same. */
  readonly note: (sentence: string) => void;
}

/**
 * Answers each line with a review, or with what is wrong with it, in order and one at a time.
 * @returns how many lines could not be answered with a review.
 */
export async function runBatch({ requests, review, defaults, write, note }: Batch): Promise<number> {
  const stylebookOf = rememberingLast((yaml) => {
    const read = readStylebook(yaml);
    if (read.stylebook) for (const problem of read.problems) note(`"stylebook", ${problem}`);
    return read;
  });
  let failed = 0;
  const answer = (bytes: Uint8Array | null): object => {
    if (!bytes) return { id: null, error: `The line is longer than ${longestLine / 1024 / 1024} MB.` };
    const decoded = decode(bytes);
    if ('problem' in decoded) return { id: null, error: 'The line is not UTF-8 text.' };
    const parsed = parseRequest(decoded.text);
    if ('error' in parsed) return parsed;
    const { request, notes } = unreadDates(parsed);
    notes.forEach(note);
    try {
      const { stylebook, problems } = request.stylebook ? stylebookOf(request.stylebook) : none;
      if (problems.length && !stylebook)
        return { id: request.id, error: `"stylebook" is wrong: ${problems.join(' ')}` };
      return {
        id: request.id,
        ...review(request.text, { ...defaults, ...known(request), ...(stylebook && { stylebook }) }),
      };
    } catch (error) {
      return {
        id: request.id,
        error: `The article could not be reviewed (${error instanceof Error ? error.message : error}).`,
      };
    }
  };
  for await (const bytes of byteLines(requests, longestLine)) {
    const line = answer(bytes);
    if ('error' in line) failed++;
    await write(`${jsonLine(line)}\n`);
  }
  return failed;
}

/** What the request says of the article; `null` says nothing. */
function known({ published, filed, style, type, place, level, language, path }: Request): ReviewOptions {
  const all = { published, filed, style, type, place, level, language, path };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined));
}

const none: ReadStylebook = { stylebook: null, problems: [] };

/** An archive comes with the same stylebook on every line: it is read once. */
function rememberingLast(read: (yaml: string) => ReadStylebook): (yaml: string) => ReadStylebook {
  let last: { readonly yaml: string; readonly result: ReadStylebook } | undefined;
  return (yaml) => {
    if (last?.yaml !== yaml) last = { yaml, result: read(yaml) };
    return last.result;
  };
}
