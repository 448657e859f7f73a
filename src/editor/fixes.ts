import type { Range } from 'vscode';
import {
  CodeAction,
  CodeActionKind,
  languages,
  WorkspaceEdit,
  type CodeActionContext,
  type CodeActionProvider,
  type Diagnostic,
  type TextDocument,
} from 'vscode';
import type { Fix, Query } from '../core/contract';
import { articles, rangeOf } from './articles';
import type { Desk } from './desk';
import type { Reviews } from './reviews';

/** What an editor may do about a query: change the copy one way or the other, settle it, read why it is asked. */
export function registerFixes({ context, reviews }: Desk): void {
  context.subscriptions.push(
    languages.registerCodeActionsProvider(articles, new Fixes(reviews), {
      providedCodeActionKinds: [CodeActionKind.QuickFix],
    }),
  );
}

class Fixes implements CodeActionProvider {
  readonly #reviews: Reviews;

  constructor(reviews: Reviews) {
    this.#reviews = reviews;
  }

  provideCodeActions(document: TextDocument, range: Range, context: CodeActionContext): CodeAction[] {
    if (context.only && !context.only.contains(CodeActionKind.QuickFix)) return [];
    const standing = this.#reviews.on(document);
    if (!standing) return [];
    // By the words, not the version: a version may count up where no word changed.
    const current = standing.read.facts.article.text === document.getText();
    const asked = standing.shown.filter((query) => rangeOf(document, query).intersection(range));
    return asked.flatMap((query) => {
      const diagnostic = context.diagnostics.find((one) => isOf(one, query, document));
      // A change worked out for another version could land on the wrong words; what is decided by key cannot.
      const fixes = current ? query.fixes.map((fix, index) => fixAction(document, fix, index === 0)) : [];
      const all = [
        ...fixes,
        ...dateActions(document, query),
        ...stylebookActions(document, query),
        ...decisionActions(document, query),
      ];
      for (const action of all) action.diagnostics = diagnostic ? [diagnostic] : [];
      return all;
    });
  }
}

function isOf(diagnostic: Diagnostic, query: Query, document: TextDocument): boolean {
  const code = typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code;
  return diagnostic.source === 'Copydesk' && code === query.code && diagnostic.range.isEqual(rangeOf(document, query));
}

function fixAction(document: TextDocument, { title, edits }: Fix, likely: boolean): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.isPreferred = likely;
  action.edit = new WorkspaceEdit();
  for (const edit of edits) action.edit.replace(document.uri, rangeOf(document, edit), edit.text);
  return action;
}

/** Without a publication date nothing else can be done about its lack. */
function dateActions({ uri }: TextDocument, { code }: Query): CodeAction[] {
  if (code !== 'dates/no-anchor') return [];
  return [commandAction('Set Publication Date…', 'copydesk.setPublicationDate', [null, uri.toString()])];
}

/** Spellings are what a stylebook is for. */
function stylebookActions(document: TextDocument, query: Query): CodeAction[] {
  if (!spellings.has(query.code)) return [];
  return [commandAction('Add to Stylebook…', 'copydesk.addToStylebook', [document.uri.toString(), query.start])];
}

const spellings = new Set([
  'names/variant',
  'names/first-name-variant',
  'names/diacritics',
  'names/particle',
  'names/acronym-undefined',
  'names/acronym-mismatch',
  'names/no-role',
]);

function decisionActions({ uri }: TextDocument, { key, code }: Query): CodeAction[] {
  const twoPeople = code === 'names/variant' || code === 'names/first-name-variant' || code === 'names/same-surname';
  const address = uri.toString();
  return [
    commandAction(twoPeople ? 'CQ: Two Different Names' : 'CQ (Checked, Correct)', 'copydesk.cq', [address, key]),
    commandAction('Stet (Leave As It Is)', 'copydesk.stet', [address, key]),
    commandAction(`Show Rule: ${code}`, 'copydesk.showRule', [code]),
  ];
}

function commandAction(title: string, command: string, args: readonly unknown[]): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { title, command, arguments: [...args] };
  return action;
}
