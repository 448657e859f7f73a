import {
  CompletionItem,
  CompletionItemKind,
  languages,
  SnippetString,
  type CompletionItemProvider,
  type ExtensionContext,
  type Position,
  type TextDocument,
} from 'vscode';

/** Offers the keys of a stylebook as it is written, with what each is for. */
export function registerStylebookCompletion({ subscriptions }: ExtensionContext): void {
  const stylebooks = { language: 'yaml', pattern: '**/*stylebook*.{yml,yaml}' };
  subscriptions.push(languages.registerCompletionItemProvider(stylebooks, new StylebookCompletion()));
}

interface Key {
  readonly key: string;
  readonly about: string;
  readonly insert: string;
}

const entry = '\n  - name: $0';
const topKeys: readonly Key[] = [
  { key: 'people', about: 'People, each with the right spelling of the name', insert: `people:${entry}` },
  { key: 'places', about: 'Places, each with the right spelling', insert: `places:${entry}` },
  { key: 'organisations', about: 'Organisations, each with the right spelling', insert: `organisations:${entry}` },
  { key: 'everyone-knows', about: 'Names that need no introduction', insert: 'everyone-knows: [$0]' },
  { key: 'well-known-initials', about: 'Initials that need no spelling out', insert: 'well-known-initials: [$0]' },
  {
    key: 'not-known',
    about: 'Names and initials that do need it, whatever the built-in lists say',
    insert: 'not-known: [$0]',
  },
];

const entryKeys: readonly Key[] = [
  { key: 'name', about: 'The right spelling, in full', insert: 'name: $0' },
  { key: 'not', about: 'Spellings that are wrong', insert: 'not: [$0]' },
  { key: 'later', about: 'What later mentions say', insert: 'later: $0' },
  { key: 'title', about: 'The title; with years when it holds for a time', insert: 'title: $0' },
  { key: 'short', about: 'The initials or short form', insert: 'short: $0' },
  { key: 'except', about: 'Phrases that are left alone', insert: 'except: [$0]' },
  { key: 'note', about: 'Why, for whoever reads the stylebook', insert: 'note: $0' },
  { key: 'level', about: 'error, warning or information', insert: 'level: ${1|error,warning,information|}' },
];

class StylebookCompletion implements CompletionItemProvider {
  provideCompletionItems(document: TextDocument, position: Position): CompletionItem[] {
    const before = document.lineAt(position.line).text.slice(0, position.character);
    // A key is offered where one may stand: at the line's beginning, or behind the dash of an entry.
    if (!/^\s*(?:-\s+)?[\w-]*$/u.test(before)) return [];
    return (/^\S*$/u.test(before) ? topKeys : entryKeys).map(({ key, about, insert }) => {
      const item = new CompletionItem(key, CompletionItemKind.Property);
      item.detail = about;
      item.insertText = new SnippetString(insert);
      return item;
    });
  }
}
