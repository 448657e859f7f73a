import {
  l10n,
  languages,
  WorkspaceEdit,
  type CancellationToken,
  type Position,
  type Range,
  type RenameProvider,
  type TextDocument,
} from 'vscode';
import { articles, rangeOf } from '../articles';
import type { Desk } from '../desk';
import { factsOf } from '../facts';
import type { Reader } from '../reader';
import { nameAt } from './nameAt';
import { planRename } from './renamePlan';

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
    const found = facts && nameAt(facts, document.offsetAt(position));
    if (!found || found.pronoun) throw new Error(l10n.t('No name here.'));
    return rangeOf(document, found.span);
  }

  async provideRenameEdits(
    document: TextDocument,
    position: Position,
    newName: string,
    token: CancellationToken,
  ): Promise<WorkspaceEdit | null> {
    const facts = await factsOf(this.#reader, document, token);
    const found = facts && nameAt(facts, document.offsetAt(position));
    const to = newName.trim();
    if (!facts || !found || found.pronoun || to === '') return null;
    const { text } = facts.article;
    const edit = new WorkspaceEdit();
    for (const one of planRename(text, found.name, text.slice(found.span.start, found.span.end), to)) {
      const range = rangeOf(document, one);
      if (one.quoted) {
        // Somebody's own words: VS Code shows them apart, to be confirmed.
        const label = l10n.t('In quotations');
        edit.replace(document.uri, range, one.text, { label, needsConfirmation: true });
      } else {
        edit.replace(document.uri, range, one.text);
      }
    }
    return edit;
  }
}
