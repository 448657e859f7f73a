import { commands, env, window } from 'vscode';
import { queryFor } from './asked';
import type { Desk } from './desk';
import { noteOn } from './writersNote';

/** Query the Writer: the question with its sentence, copied, to be sent by whatever means the house has. */
export function registerQueryWriter(desk: Desk): void {
  desk.context.subscriptions.push(
    commands.registerCommand('copydesk.queryWriter', async (address?: unknown, key?: unknown) => {
      const found = queryFor(desk, address, key);
      const read = found && (await desk.reader.read(found.document));
      if (!found || !read) {
        void window.setStatusBarMessage(address === undefined ? 'No query here.' : 'No longer asked.', 4000);
        return;
      }
      await env.clipboard.writeText(noteOn(read.facts.article, found.query));
      void window.setStatusBarMessage('The question is copied, with its sentence, to be sent to the writer.', 6000);
    }),
  );
}
