import {
  CodeAction,
  CodeActionKind,
  languages,
  type CodeActionContext,
  type CodeActionProvider,
  type Diagnostic,
  type Range,
  type TextDocument,
} from 'vscode';
import type { Query } from '../core/contract';
import { articles, rangeOf } from './articles';
import { folderFixes } from './compare/folderFixes';
import type { Desk } from './desk';
import { editOf, LateChange, resolveChange } from './lateChange';

/** What an editor may do about a query: change the copy one way or the other, ask, settle it, read why it is asked. */
export function registerFixes(desk: Desk): void {
  desk.context.subscriptions.push(
    languages.registerCodeActionsProvider(articles, new Fixes(desk), {
      providedCodeActionKinds: [CodeActionKind.QuickFix],
    }),
  );
}

class Fixes implements CodeActionProvider {
  readonly #desk: Desk;
  readonly resolveCodeAction = resolveChange;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  provideCodeActions(document: TextDocument, range: Range, context: CodeActionContext): CodeAction[] {
    if (context.only && !context.only.contains(CodeActionKind.QuickFix)) return [];
    const { reviews, comparison } = this.#desk;
    const standing = reviews.on(document);
    const here = (query: Query): boolean => rangeOf(document, query).intersection(range) !== undefined;
    const offer = (query: Query, changes: readonly LateChange[], all: readonly Query[]): CodeAction[] => {
      const [likely] = changes;
      if (likely) likely.isPreferred = true;
      const actions = [...changes, ...houseActions(document, query), ...decisionActions(document, query, all)];
      const diagnostic = context.diagnostics.find((one) => isOf(one, query, document));
      for (const action of actions) action.diagnostics = diagnostic ? [diagnostic] : [];
      return actions;
    };
    const text = standing?.read.facts.article.text;
    // A change worked out for another text could land on the wrong words; what is decided by key cannot.
    const current = text === document.getText();
    const shown = standing?.shown ?? [];
    const beside = comparison.on(document);
    return [
      ...shown.filter(here).flatMap((query) => offer(query, current ? changesOf(document, text, query) : [], shown)),
      ...beside.filter(here).flatMap((query) => offer(query, folderFixes(this.#desk, document, query), beside)),
    ];
  }
}

function isOf(diagnostic: Diagnostic, query: Query, document: TextDocument): boolean {
  const code = typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code;
  return (
    diagnostic.source === 'Copydesk' &&
    code === query.code &&
    diagnostic.message === query.message &&
    diagnostic.range.isEqual(rangeOf(document, query))
  );
}

/** The likely change first, then the other. */
function changesOf(document: TextDocument, text: string, { fixes }: Query): readonly LateChange[] {
  return fixes.map(
    ({ title, edits }) => new LateChange(title, CodeActionKind.QuickFix, () => editOf(document, text, edits)),
  );
}

/** What the house can be told: its publication date, its spellings. */
function houseActions({ uri }: TextDocument, { code, start }: Query): CodeAction[] {
  const address = uri.toString();
  // Without a publication date nothing else can be done about its lack.
  if (code === 'dates/no-anchor')
    return [commandAction('Set Publication Date…', 'copydesk.setPublicationDate', [null, address])];
  if (code === 'names/stylebook') return [commandAction('Edit Entry', 'copydesk.editEntry', [address, start])];
  return spellings.has(code) ? [commandAction('Add to Stylebook…', 'copydesk.addToStylebook', [address, start])] : [];
}

/** Spellings are what a stylebook is for. */
const spellings = new Set([
  'names/variant',
  'names/first-name-variant',
  'names/diacritics',
  'names/particle',
  'names/acronym-undefined',
  'names/acronym-mismatch',
  'names/no-role',
]);

/** In the guide's order: ask the writer, CQ, Stet, and last what reaches further than this query. */
function decisionActions({ uri }: TextDocument, { key, code }: Query, all: readonly Query[]): CodeAction[] {
  const twoPeople = code === 'names/variant' || code === 'names/first-name-variant' || code === 'names/same-surname';
  const query = [uri.toString(), key];
  const alike = all.filter((other) => other.code === code).length;
  return [
    commandAction('Query the Writer (Copy the Question)', 'copydesk.queryWriter', query),
    commandAction(twoPeople ? 'CQ: Two Different Names' : 'CQ (Checked, Correct)', 'copydesk.cq', query),
    commandAction('Stet (Leave As It Is)', 'copydesk.stet', query),
    commandAction(`Show Rule: ${code}`, 'copydesk.showRule', [code]),
    ...(alike > 1 ? [commandAction(`Stet All ${alike} of This Rule Here`, 'copydesk.stetInArticle', query)] : []),
    commandAction('Turn This Rule Off', 'copydesk.turnRuleOff', query),
  ];
}

function commandAction(title: string, command: string, args: readonly unknown[]): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { title, command, arguments: [...args] };
  return action;
}
