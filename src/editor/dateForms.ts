import {
  CodeAction,
  CodeActionKind,
  l10n,
  languages,
  WorkspaceEdit,
  type CancellationToken,
  type CodeActionContext,
  type CodeActionProvider,
  type Range,
  type TextDocument,
} from 'vscode';
import type { DateFact, Facts } from '../core/facts';
import { articles, rangeOf } from './articles';
import { loadCore, type Core } from './core';
import type { Desk } from './desk';
import { factsOf } from './facts';
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
    const date = facts.dates.expressions.find(({ start, end }) => start <= at && at <= end);
    const form = date && houseForm(await loadCore(), facts, date);
    // Somebody's own words are not put into house style.
    if (!date || !form || date.quoted) return [];
    const action = new CodeAction(l10n.t('Write “{0}”', form), CodeActionKind.RefactorRewrite);
    action.edit = new WorkspaceEdit();
    action.edit.replace(document.uri, rangeOf(document, date), form);
    return [action];
  }
}

/** One day as the house writes it, with its year when that is not the publication's; null when it stands so already. */
export function houseForm({ mannerOf, spellDay, spellWithWeekday }: Core, facts: Facts, date: DateFact): string | null {
  if (date.type !== 'date' || !date.from || date.from !== date.to) return null;
  const words = facts.article.text.slice(date.start, date.end);
  const manner = facts.style === 'none' ? mannerIn(facts) : mannerOf(facts.style);
  const withYear = !facts.published || facts.published.date.slice(0, 4) !== date.from.slice(0, 4);
  const near = /\p{L}+day\b/u.test(words);
  const form = near ? spellWithWeekday(date.from, manner, withYear) : spellDay(date.from, manner, withYear);
  return words.endsWith(form) ? null : form;
}

/** How an article without a house style writes its dates: as most of them stand. */
export function mannerIn({ article, dates }: Facts): { readonly dayFirst: boolean; readonly abbreviate: boolean } {
  const words = dates.expressions.map(({ start, end }) => article.text.slice(start, end));
  const monthFirst = words.filter((one) => /\p{Lu}\p{L}+\.?\s+\d{1,2}(?!\d)/u.test(one)).length;
  const dayFirst = words.filter((one) => /(?<!\d)\d{1,2}\s+\p{Lu}\p{L}+/u.test(one)).length;
  return { dayFirst: dayFirst >= monthFirst, abbreviate: false };
}
