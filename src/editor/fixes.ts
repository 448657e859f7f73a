import {
  CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  languages,
  type CodeActionContext,
  type CodeActionProvider,
  type Diagnostic,
  type Range,
  type TextDocument,
} from 'vscode';
import type { Fix, Query, Span } from '../core/contract';
import { articles, rangeOf } from './articles';
import { askedOn } from './asked';
import { wantsSource } from './claims/addSource';
import { folderFixes } from './compare/folderFixes';
import type { FolderQuery } from './compare/folderQuery';
import type { Desk } from './desk';
import { editOf, LateChange, resolveChange } from './lateChange';
import { isAskedOf, nameFixes } from './names/nameFixes';
import { askedAt, shortened } from './nearest';
import { counted } from './words';

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
    const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const { range: line } = document.lineAt(range.end);
    // Asked where no query stands, VS Code would mix what is offered about all those of the line, which is a paragraph.
    const around =
      context.triggerKind === CodeActionTriggerKind.Invoke
        ? { start: document.offsetAt(line.start), end: document.offsetAt(line.end) }
        : null;
    const asked = askedOn(this.#desk, document);
    const touching = askedAt(asked, place, null);
    // Whoever asks at a mention of a name whose spelling is asked about elsewhere means that.
    const related = around && touching.length === 0 ? asked.filter((query) => isAskedOf(query, place)) : [];
    const queries = related.length > 0 ? related : askedAt(asked, place, around);
    return queries.flatMap((query, index) => {
      const actions = this.#actionsOn(document, query, place, queries.length > 1 || related.length > 0);
      const [likely] = actions;
      // VS Code lists what is preferred before all else: of one query alone, so that each stays together.
      if (index === 0 && likely instanceof LateChange) likely.isPreferred = true;
      const diagnostic = context.diagnostics.find((one) => isOf(one, query, document));
      for (const action of actions) action.diagnostics = diagnostic ? [diagnostic] : [];
      return actions;
    });
  }

  /** @param named not this query alone can be meant here, so that each change says whose it is */
  #actionsOn(document: TextDocument, query: Query, place: Span, named: boolean): readonly CodeAction[] {
    const { reviews, comparison } = this.#desk;
    const words = shortened(document.getText(rangeOf(document, query)).replaceAll(/\s+/gu, ' '));
    const beside = comparison.on(document);
    const inFolder = beside.find((one) => one === query);
    const standing = reviews.on(document);
    const alike = (inFolder ? beside : (standing?.shown ?? [])).filter(({ code }) => code === query.code).length;
    const facts = standing?.read.facts;
    const text = facts?.article.text;
    const changes = inFolder
      ? folderFixes(this.#desk, document, inFolder)
      : // A change worked out for another text could land on the wrong words; what is decided by key cannot.
        facts && text !== undefined && text === document.getText()
        ? changesOf(document, text, nameFixes(facts, query, place))
        : [];
    for (const change of changes) if (named) change.title = `“${words}”: ${change.title}`;
    const others = inFolder ? othersActions(document, inFolder) : [];
    const house = houseActions(document, query);
    const decisions = decisionActions(document, query, words, alike);
    if (!wantsSource(query)) return [...changes, ...others, ...house, ...decisions];
    // Whose words they are the writer knows: a source that happens to be near must not be one key away.
    const [ask, ...rest] = decisions;
    return [...(ask ? [ask] : []), ...(changes.length > 0 ? [sourceAction(document, query)] : []), ...rest];
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
function changesOf(document: TextDocument, text: string, fixes: readonly Fix[]): readonly LateChange[] {
  return fixes.map(
    ({ title, edits }) => new LateChange(title, CodeActionKind.QuickFix, () => editOf(document, text, edits)),
  );
}

function sourceAction({ uri }: TextDocument, { key }: Query): CodeAction {
  return commandAction('Add Who Says So…', 'copydesk.addSource', [uri.toString(), key]);
}

/** This spelling in the other articles; what the stylebook has is not to be changed into what it has not. */
function othersActions({ uri }: TextDocument, { form, others, decided, key }: FolderQuery): readonly CodeAction[] {
  if (decided) return [];
  const count = new Set(others.map(({ article }) => article)).size;
  const title = `Change to ${form} in ${counted(count, 'Other Article')}…`;
  return [commandAction(title, 'copydesk.changeOthers', [uri.toString(), key])];
}

/** What the house can be told: its publication date, its spellings. */
function houseActions({ uri }: TextDocument, { code, start }: Query): readonly CodeAction[] {
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
  'names/surname-only-first',
]);

/** In the guide's order: ask the writer, CQ, Stet, and last what reaches further than this query. */
function decisionActions({ uri }: TextDocument, { key, code }: Query, words: string, alike: number): CodeAction[] {
  const twoNames = code === 'names/variant' || code === 'names/first-name-variant';
  const query = [uri.toString(), key];
  return [
    commandAction(`Query the Writer: “${words}” (Copy the Question)`, 'copydesk.queryWriter', query),
    commandAction(`CQ “${words}” (${twoNames ? 'Two Different Names' : 'Checked, Correct'})`, 'copydesk.cq', query),
    commandAction(`Stet “${words}” (Leave As It Is)`, 'copydesk.stet', query),
    commandAction(`Show Rule: ${code}`, 'copydesk.showRule', [code]),
    ...(alike > 1 ? [commandAction(`Stet All ${alike} of ${code} Here`, 'copydesk.stetInArticle', query)] : []),
    commandAction(`Turn Off ${code}`, 'copydesk.turnRuleOff', query),
  ];
}

function commandAction(title: string, command: string, args: readonly unknown[]): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { title, command, arguments: [...args] };
  return action;
}
