import {
  CodeActionKind,
  languages,
  type CancellationToken,
  type CodeAction,
  type CodeActionContext,
  type CodeActionProvider,
  type Range,
  type TextDocument,
} from 'vscode';
import { articles } from './articles';
import { loadCore } from './core';
import type { Desk } from './desk';
import { factsOf } from './facts';
import { editOf, LateChange, resolveChange } from './lateChange';
import type { Reader } from './reader';

/** Offers the day that is meant in the house's form, in place of the words at the cursor. */
export function registerDateForms({ context, reader }: Desk): void {
  context.subscriptions.push(
    languages.registerCodeActionsProvider(articles, new DateForms(reader), {
      providedCodeActionKinds: [CodeActionKind.RefactorRewrite],
    }),
  );
}

class DateForms implements CodeActionProvider {
  readonly #reader: Reader;
  readonly resolveCodeAction = resolveChange;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    { only }: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    if (only && !only.contains(CodeActionKind.RefactorRewrite) && !CodeActionKind.RefactorRewrite.contains(only))
      return [];
    const facts = await factsOf(this.#reader, document, token);
    if (!facts) return [];
    const at = document.offsetAt(range.start);
    const { houseForm } = await loadCore();
    const date = facts.dates.readings.find(({ start, end }) => start <= at && at <= end);
    const form = date && houseForm(facts, date);
    // Somebody's own words are not put into house style, nor is what stands in it already.
    if (!date || !form || date.quoted || date.words.endsWith(form)) return [];
    const { text } = facts.article;
    const edits = [{ start: date.start, end: date.end, text: form }];
    return [new LateChange(`Write “${form}”`, CodeActionKind.RefactorRewrite, () => editOf(document, text, edits))];
  }
}
