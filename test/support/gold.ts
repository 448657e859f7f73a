import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the gold data, or null where it is not at hand: beside the project, or where COPYDESK_DATA says. */
export function goldFolder(): string | null {
  const folder = resolve(process.env.COPYDESK_DATA ?? join(__dirname, '..', '..', '..', 'shared'));
  return existsSync(join(folder, 'evaluate', 'evaluate.mjs')) ? folder : null;
}

export const notAtHand = 'the gold data are not at hand';
