import { CodeAction, window, WorkspaceEdit, type CodeActionKind, type TextDocument } from 'vscode';
import type { Edit } from '../core/contract';
import { rangeOf } from './articles';

/** Works a change out, or gives null when the copy is no longer what the change was offered for. */
type Work = () => WorkspaceEdit | null | Promise<WorkspaceEdit | null>;

/** A change of copy that is worked out when it is taken, for the list it is chosen from may have stood open for long. */
export class LateChange extends CodeAction {
  readonly #work: Work;

  constructor(title: string, kind: CodeActionKind, work: Work) {
    super(title, kind);
    this.#work = work;
  }

  /** Fills the change in; where there is none any more it says so, and taking it does nothing. */
  async resolve(): Promise<this> {
    const edit = await this.#work();
    if (edit) this.edit = edit;
    else sayChanged();
    return this;
  }
}

/** Says why a change that was chosen is not made. */
export function sayChanged(): void {
  void window.setStatusBarMessage('The copy has changed meanwhile. Nothing was changed.', 6000);
}

/** What a provider of such changes does when one is taken. */
export async function resolveChange(action: CodeAction): Promise<CodeAction> {
  return action instanceof LateChange ? action.resolve() : action;
}

/**
 * Edits as VS Code makes them, or null when the article is closed or is not the text they count in, word for word: a version
 * may count up where no word changed, and the same words may stand at an edit's place by chance.
 */
export function editOf(document: TextDocument, text: string, edits: readonly Edit[]): WorkspaceEdit | null {
  if (document.isClosed || document.getText() !== text) return null;
  const edit = new WorkspaceEdit();
  for (const one of edits) edit.replace(document.uri, rangeOf(document, one), one.text);
  return edit;
}
