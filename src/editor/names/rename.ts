import {
  languages,
  WorkspaceEdit,
  type CancellationToken,
  type Position,
  type Range,
  type RenameProvider,
  type TextDocument,
} from 'vscode';
import { articles, rangeOf } from '../articles';
import { loadCore } from '../core';
import type { Desk } from '../desk';
import { factsOf } from '../facts';
import type { Reader } from '../reader';
import { nameOrPronounAt } from './nameAt';

/** Rename settles a spelling everywhere; what stands in quotations is offered separately. */
export function registerRename({ context, reader }: Desk): void {
  context.subscriptions.push(languages.registerRenameProvider(articles, new Rename(reader)));
}

class Rename implements RenameProvider {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async prepareRename(document: TextDocument, position: Position, token: CancellationToken): Promise<Range> {
    const facts = await factsOf(this.#reader, document, token);
    const found = facts && nameOrPronounAt(facts, document.offsetAt(position));
    if (!found || found.pronoun) throw new Error('No name here.');
    return rangeOf(document, found.span);
  }

  async provideRenameEdits(
    document: TextDocument,
    position: Position,
    newName: string,
    token: CancellationToken,
  ): Promise<WorkspaceEdit | null> {
    const facts = await factsOf(this.#reader, document, token);
    const found = facts && nameOrPronounAt(facts, document.offsetAt(position));
    if (!facts || !found || found.pronoun) return null;
    const plan = (await loadCore()).planRename(facts, found.span.start, newName);
    if (!plan) return null;
    const edit = new WorkspaceEdit();
    for (const one of plan.edits) edit.replace(document.uri, rangeOf(document, one), one.text);
    for (const one of plan.quoted) {
      // Somebody's own words: VS Code shows them apart, to be confirmed.
      const label = 'In quotations';
      edit.replace(document.uri, rangeOf(document, one), one.text, { label, needsConfirmation: true });
    }
    return edit;
  }
}
