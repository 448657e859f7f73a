import type { CancellationToken, TextDocument } from 'vscode';
import type { Facts } from '../core/facts';
import { isArticle } from './articles';
import type { Reader } from './reader';

/** The facts of the version that was asked about; null when it has moved on, or nobody waits any more. */
export async function factsOf(reader: Reader, document: TextDocument, token: CancellationToken): Promise<Facts | null> {
  if (!isArticle(document)) return null;
  const { version } = document;
  const read = await reader.read(document);
  return read && read.version === version && !token.isCancellationRequested ? read.facts : null;
}
