import { once } from 'node:events';
import { writeSync } from 'node:fs';

/**
 * Writes to standard output and waits while the reader is behind. A reader that goes away (`| head`) ends the command
 * quietly.
 */
export class Output {
  readonly #stream: NodeJS.WriteStream;

  constructor(stream: NodeJS.WriteStream = process.stdout) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') process.exit(process.exitCode ?? 0);
      complain(`The output could not be written (${error.code ?? error.message}).`);
      process.exit(1);
    });
  }

  async write(text: string): Promise<void> {
    if (!this.#stream.write(text)) await once(this.#stream, 'drain');
  }
}

/** A sentence on standard error. */
export function complain(sentence: string): void {
  try {
    writeSync(2, `copydesk: ${printable(sentence)}\n`);
  } catch {
    // Nobody is listening.
  }
}

/**
 * Text from an article or a file name, safe to show on a terminal: a control character, which could move the cursor or
 * change colours, becomes its visible picture.
 */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (char) => {
    const code = char.charCodeAt(0);
    if (code === 9 || code === 10 || code === 13 || code >= 0x2028) return ' ';
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '␡' : '�';
  });
}

/** JSON on one line for any reader: characters that some take for a line end or a terminal command are escaped. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
