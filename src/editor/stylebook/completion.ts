import {
  CompletionItem,
  CompletionItemKind,
  CompletionTriggerKind,
  Hover,
  languages,
  Range,
  SnippetString,
  TextEdit,
  type CancellationToken,
  type CompletionContext,
  type CompletionItemProvider,
  type ExtensionContext,
  type Position,
  type TextDocument,
} from 'vscode';
import { aboutKey, offersAt } from './keys';

/** Offers the keys of a stylebook as it is written, with what each is for, and the values of `level`; says it in hovers too. */
export function registerStylebookCompletion({ subscriptions }: ExtensionContext): void {
  const stylebooks = { language: 'yaml', pattern: '**/*stylebook*.{yml,yaml}' };
  subscriptions.push(
    languages.registerCompletionItemProvider(stylebooks, new StylebookCompletion(), ' '),
    languages.registerHoverProvider(stylebooks, { provideHover: keyHover }),
  );
}

function keyHover(document: TextDocument, { line, character }: Position): Hover | null {
  const found = aboutKey(document.getText().split(/\r?\n/u), line, character);
  return found && new Hover(found.about, new Range(line, found.start, line, found.end));
}

class StylebookCompletion implements CompletionItemProvider {
  provideCompletionItems(
    document: TextDocument,
    { line, character }: Position,
    _: CancellationToken,
    { triggerKind }: CompletionContext,
  ): CompletionItem[] {
    const { text } = document.lineAt(line);
    // Blanks that indent a line ask for nothing, those behind a dash or a colon do.
    if (triggerKind === CompletionTriggerKind.TriggerCharacter && text.slice(0, character).trim() === '') return [];
    const lines = document.getText().split(/\r?\n/u);
    const [blanks = ''] = /^\s*/u.exec(text) ?? [];
    return offersAt(lines, line, text.slice(0, character)).map(({ key, about, insert, indent }, index) => {
      const item = new CompletionItem({ label: key, description: about }, CompletionItemKind.Property);
      item.insertText = new SnippetString(insert);
      // Its values are offered at once.
      if (key === 'level') item.command = { title: 'Suggest', command: 'editor.action.triggerSuggest' };
      // In the order given, not in that of the alphabet.
      item.sortText = String(index).padStart(2, '0');
      if (indent !== undefined && indent !== blanks.length)
        item.additionalTextEdits = [TextEdit.replace(new Range(line, 0, line, blanks.length), ' '.repeat(indent))];
      return item;
    });
  }
}
