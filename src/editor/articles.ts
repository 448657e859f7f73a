import { Range, window, workspace, type DocumentSelector, type TextDocument, type TextEditor, type Uri } from 'vscode';
import type { Language, Span } from '../core/contract';

/** What is read as an article. Schemes are never named: an article may lie on any file system, or on none. */
export const articles: DocumentSelector = [{ language: 'markdown' }, { language: 'plaintext' }];

/** Documents the editor makes itself, or shows as another state of one that is open. */
const notArticles = new Set([
  'output',
  'git',
  'gitfs',
  'debug',
  'comment',
  'copydesk-rule',
  'vscode-notebook-cell',
  'vscode-scm',
  'vscode-settings',
  'walkThrough',
  'walkThroughSnippet',
]);

export function isArticle(document: TextDocument): boolean {
  return (
    !document.isClosed &&
    (document.languageId === 'markdown' || document.languageId === 'plaintext') &&
    !notArticles.has(document.uri.scheme)
  );
}

export function languageOf(document: TextDocument): Language {
  return document.languageId === 'markdown' ? 'markdown' : 'plaintext';
}

/** The article in front of the editor. */
export function activeArticle(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor && isArticle(editor.document) ? editor : undefined;
}

/** The same for a command: says so when there is none. */
export function activeArticleOrSay(): TextEditor | undefined {
  const editor = activeArticle();
  if (!editor) void window.setStatusBarMessage('No article is open.', 4000);
  return editor;
}

/** An open article by its address. */
export function openArticle(uri: Uri | string): TextDocument | undefined {
  const address = uri.toString();
  return workspace.textDocuments.find((document) => document.uri.toString() === address && isArticle(document));
}

/** Offsets of the core as a range of VS Code: both count UTF-16 code units. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}
