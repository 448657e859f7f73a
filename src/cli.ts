import { createInterface } from 'node:readline';
import { review } from './core';

// A first batch command, to be replaced by the whole command line.
async function batch(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const { id, text, ...options } = JSON.parse(line);
    process.stdout.write(JSON.stringify({ id, ...review(text, options) }) + '\n');
  }
}
void batch();
