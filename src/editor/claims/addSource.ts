import { commands, window, workspace } from 'vscode';
import type { Query } from '../../core/contract';
import type { Facts } from '../../core/facts';
import { queryFor } from '../asked';
import { asLabel } from '../asText';
import { loadCore, type Core } from '../core';
import type { Desk } from '../desk';
import { editOf, sayChanged } from '../lateChange';
import { pickPlace, type PlaceItem } from '../placePicker';
import { wordsOf } from '../plainWords';

const unsourced: ReadonlySet<string> = new Set([
  'claims/allegation',
  'claims/unattributed',
  'claims/alleged-no-source',
]);

/**
 * Whether its fixes name a source of the article, and put it in: who of them says so, only somebody who reads what each
 * says can tell.
 */
export const wantsSource = ({ code, fixes }: Query): boolean =>
  unsourced.has(code) && fixes.every(({ edits }) => edits.every(({ start, end }) => start === end));

interface SourceItem extends PlaceItem {
  /** What is put in: `, prosecutors said`. */
  readonly text: string;
}

/** Add Who Says So…: one of the sources already in the article, nearest first, each with its line and what it says. */
export function registerAddSource(desk: Desk): void {
  desk.context.subscriptions.push(
    commands.registerCommand('copydesk.addSource', async (address?: unknown, key?: unknown) => {
      const found = queryFor(desk, address, key, wantsSource);
      const read = found && (await desk.reader.read(found.document));
      const query = read?.queries.find((one) => one.key === found?.query.key);
      const [place] = query?.fixes.flatMap(({ edits }) => edits) ?? [];
      if (!found || !read || !query || !place) {
        void window.setStatusBarMessage('No claim that wants a source here, or no source in this article.', 6000);
        return;
      }
      const { document } = found;
      const items = sourcesFor(await loadCore(), read.facts, query);
      const chosen = await pickPlace(document, 'Who Says So?', 'Whose words are these? The nearest come first', items);
      if (!chosen) return;
      const { start, end } = place;
      const edit = editOf(document, read.facts.article.text, [{ start, end, text: chosen.text }]);
      if (!edit || !(await workspace.applyEdit(edit))) sayChanged();
    }),
  );
}

function sourcesFor({ nearestSources, says }: Core, facts: Facts, { start }: Query): readonly SourceItem[] {
  return nearestSources(facts, start, Infinity).map(({ label, span, attribution }) => {
    const words = says(facts, label);
    const { speaker, content } = attribution;
    const about = [speaker === label ? null : speaker, `line ${facts.article.lineAt(span.start)}`];
    return {
      label: asLabel(words),
      description: asLabel(about.filter(Boolean).join(' · ')),
      detail: asLabel(content.map((piece) => wordsOf(facts, piece)).join(' … ')),
      text: `, ${words}`,
      span,
    };
  });
}
