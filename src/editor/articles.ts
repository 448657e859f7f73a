import { Range, window, workspace, type DocumentSelector, type TextDocument, type TextEditor, type Uri } from 'vscode';
import type { Language, Span } from '../core/contract';

/** The languages of articles. Where they may lie {@link isArticle} says. */
export const articles: DocumentSelector = [{ language: 'markdown' }, { language: 'plaintext' }];

export function isArticle(document: TextDocument): boolean {
  return (
    !document.isClosed &&
    (document.languageId === 'markdown' || document.languageId === 'plaintext') &&
    isWrittenIn(document.uri)
  );
}

/**
 * Whether somebody can write there: in a new sheet, in an open folder on whatever file system, or on any other that takes
 * changes. All else is a view of something: another state of an article, a preview of a change, what VS Code puts out.
 */
function isWrittenIn({ scheme }: Uri): boolean {
  return (
    scheme === 'untitled' ||
    workspace.fs.isWritableFileSystem(scheme) === true ||
    (workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme === scheme)
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
