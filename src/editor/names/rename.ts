import {
  languages,
  ThemeIcon,
  window,
  WorkspaceEdit,
  type CancellationToken,
  type Position,
  type Range,
  type RenameProvider,
  type TextDocument,
} from 'vscode';
import type { Edit } from '../../core/contract';
import { articles, rangeOf } from '../articles';
import { loadCore } from '../core';
import type { Desk } from '../desk';
import { factsOf } from '../facts';
import { wordsOf } from '../plainWords';
import type { Reader } from '../reader';
import { nameOrPronounAt } from './nameAt';

/** Rename settles a spelling everywhere; what is quoted, and what is spelled another way, is offered separately. */
export function registerRename({ context, reader }: Desk): void {
  context.subscriptions.push(languages.registerRenameProvider(articles, new Rename(reader)));
}

class Rename implements RenameProvider {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async prepareRename(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<{ range: Range; placeholder: string }> {
    const facts = await factsOf(this.#reader, document, token);
    const found = facts && nameOrPronounAt(facts, document.offsetAt(position));
    if (!facts || !found || found.pronoun) throw new Error('No name of a person, body or place here to rename.');
    const range = rangeOf(document, found.span);
    return { range, placeholder: wordsOf(facts, found.span) };
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
    const offer = (all: readonly Edit[], label: string, description: string, icon: string): void => {
      for (const one of all) {
        const metadata = { label, description, needsConfirmation: true, iconPath: new ThemeIcon(icon) };
        edit.replace(document.uri, rangeOf(document, one), one.text, metadata);
      }
    };
    const [namesake] = plan.namesakes;
    if (namesake !== undefined)
      void window.showInformationMessage(`${namesake} has that surname too: alone it no longer says who is meant.`);
    // VS Code shows the whole first, with these not ticked.
    offer(plan.quoted, 'In quotations', 'somebody’s own words, left unless ticked', 'quote');
    offer(plan.unsettled, 'Spelled another way', 'perhaps another name, left unless ticked', 'question');
    return edit;
  }
}
