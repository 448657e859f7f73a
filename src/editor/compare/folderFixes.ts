import { CodeActionKind, Uri, WorkspaceEdit, workspace, type TextDocument } from 'vscode';
import type { Span } from '../../core/contract';
import { rangeOf } from '../articles';
import { loadCore } from '../core';
import type { Desk } from '../desk';
import { LateChange } from '../lateChange';
import type { Reader } from '../reader';
import type { FolderQuery } from './folderQuery';
import { isReadOnly } from './readOnly';

/** The spellings of the others, the commonest first, each to be taken over here. */
export function folderFixes({ reader }: Desk, document: TextDocument, query: FolderQuery): readonly LateChange[] {
  const { form, others } = query;
  const text = document.getText();
  return [...new Set(others.map((one) => one.form))].map(
    (other) =>
      new LateChange(`Change to ${other}`, CodeActionKind.QuickFix, async () => {
        const edit = new WorkspaceEdit();
        if (document.isClosed || document.getText() !== text) return null;
        return (await rewrite(reader, edit, document, query, form, other)) === null ? null : edit;
      }),
  );
}

/** A change of other articles. */
export interface ChangeOfOthers {
  readonly edit: WorkspaceEdit;
  /** Those that change. */
  readonly articles: readonly TextDocument[];
  /** Those that nobody can write in, which stay as they are. */
  readonly readOnly: readonly TextDocument[];
}

/** What changes the others to the spelling here, to be looked through first; null when one of them is gone or no longer as it was read. */
export async function changeOfOthers(
  reader: Reader,
  document: TextDocument,
  { form, others }: FolderQuery,
): Promise<ChangeOfOthers | null> {
  const edit = new WorkspaceEdit();
  // VS Code shows the whole as a preview when one part of it wants confirming, and starts with that part unticked. This part
  // does nothing and has no row there, so that the preview has all the articles, each ticked.
  edit.createFile(document.uri, { ignoreIfExists: true }, { label: 'Preview', needsConfirmation: true });
  const texts = new Map<TextDocument, string>();
  const readOnly: TextDocument[] = [];
  for (const { article, span, form: from } of others) {
    const other = await stillThere(Uri.parse(article));
    if (other && (await isReadOnly(other))) {
      readOnly.push(other);
      continue;
    }
    const text = other && (await rewrite(reader, edit, other, span, from, form));
    if (!other || text === null) return null;
    texts.set(other, text);
  }
  // One may have been written in while the next was read.
  for (const [other, text] of texts) if (other.isClosed || other.getText() !== text) return null;
  return { edit, articles: [...texts.keys()], readOnly };
}

/** An article of the folder, opened; null when its file is gone. */
async function stillThere(uri: Uri): Promise<TextDocument | null> {
  try {
    const document = await workspace.openTextDocument(uri);
    // A document without changes may live on for minutes after its file.
    if (!document.isDirty) await workspace.fs.stat(uri);
    return document;
  } catch {
    return null;
  }
}

/** Adds one article's changes to an edit, and gives the text they count in; null when the words to change no longer stand there. */
async function rewrite(
  reader: Reader,
  edit: WorkspaceEdit,
  article: TextDocument,
  span: Span,
  from: string,
  to: string,
): Promise<string | null> {
  const facts = (await reader.read(article))?.facts;
  const words = facts?.article.text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ');
  const plan = facts && words === from ? (await loadCore()).planRename(facts, span.start, to) : null;
  // What is quoted is somebody's own words, and stays; so does what is spelled in a third way.
  for (const one of plan?.edits ?? []) edit.replace(article.uri, rangeOf(article, one), one.text);
  const text = article.getText();
  return plan !== null && facts?.article.text === text ? text : null;
}
