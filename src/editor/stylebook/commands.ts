import { commands, Range, Uri, window, workspace, WorkspaceEdit, type QuickPickItem, type TextDocument } from 'vscode';
import type { NameKind, Span } from '../../core/contract';
import type { Stylebook } from '../../core/style/stylebook';
import { activeArticle, openArticle } from '../articles';
import { asLabel } from '../asText';
import { loadCore } from '../core';
import type { Desk } from '../desk';
import { nameOrPronounAt } from '../names/nameAt';
import { reveal } from '../goTo';
import { wordsOf } from '../plainWords';
import { counted } from '../words';
import {
  contradicted,
  emptyFile,
  entryLine,
  keepsAll,
  withEntry,
  withWord,
  type Contradicted,
  type Section,
} from './entry';
import { fixedWords, spellingsOf, timesIn } from './spellings';

/** Add to Stylebook… and Open Stylebook. */
export function registerStylebookCommands(desk: Desk): void {
  desk.context.subscriptions.push(
    commands.registerCommand('copydesk.openStylebook', async () => {
      const file = await theStylebook(desk, window.activeTextEditor?.document.uri);
      if (file) await window.showTextDocument(file);
    }),
    commands.registerCommand('copydesk.addToStylebook', (address?: unknown, start?: unknown) =>
      add(desk, typeof address === 'string' ? address : undefined, typeof start === 'number' ? start : undefined),
    ),
  );
}

interface Choice extends QuickPickItem {
  /** What the new entry is found by. */
  readonly entry: string;
  /** Null where the stylebook cannot be added to. */
  change(text: string): string | null;
  /** What the stylebook says to the contrary; null when nothing. */
  contradicted(stylebook: Stylebook): Contradicted | null;
}

async function add(desk: Desk, address: string | undefined, start: number | undefined): Promise<void> {
  const editor = activeArticle();
  const document = address === undefined ? editor?.document : openArticle(address);
  if (!document) return;
  const at = start ?? (editor ? document.offsetAt(editor.selection.active) : 0);
  const choices = await choicesAt(desk, document, at);
  if (choices.length === 0) {
    void window.setStatusBarMessage('No name here.', 4000);
    return;
  }
  const chosen = await window.showQuickPick(choices, {
    title: 'Add to Stylebook',
    placeHolder: 'Which is right?',
  });
  if (!chosen) return;
  const isNew = (await desk.stylebooks.files(document.uri)).length === 0;
  const file = await theStylebook(desk, document.uri);
  if (!file) return;
  const before = file.getText();
  const { parseStylebook } = await loadCore();
  const parsed = parseStylebook(before);
  const other = chosen.contradicted(parsed.stylebook);
  if (other) {
    void window.showWarningMessage(`"${other.form}" is ${other.is} in the stylebook already; change that entry first.`);
    await showEntry(file, other.entry);
    return;
  }
  const after = chosen.change(before);
  if (after === null || !keepsAll(parsed, parseStylebook(after))) {
    void window.showWarningMessage('The stylebook is written in a way that has to be added to by hand.');
    await window.showTextDocument(file);
    return;
  }
  const edit = new WorkspaceEdit();
  const whole = new Range(0, 0, file.lineCount, 0);
  edit.replace(file.uri, whole, after);
  // Not saved when it has changed on disk meanwhile: the entry stands in the open file, for the editor to decide.
  if ((await workspace.applyEdit(edit)) && (await file.save())) {
    void tell(file, chosen.entry, isNew);
    return;
  }
  void window.showWarningMessage('The stylebook could not be saved.');
  await window.showTextDocument(file);
}

/** Says where the entry is, which holds for more than this article, with a way to it. */
async function tell(file: TextDocument, entry: string, isNew: boolean): Promise<void> {
  const open = 'Show Entry';
  const where = workspace.asRelativePath(file.uri);
  const said = isNew
    ? `The stylebook ${where} was made, with ${entry} in it.`
    : `${entry} is in the stylebook ${where}.`;
  if ((await window.showInformationMessage(said, open)) === open) await showEntry(file, entry);
}

async function showEntry(file: TextDocument, entry: string): Promise<void> {
  const line = entryLine(file.getText(), entry) ?? 0;
  await reveal(file, file.lineAt(line).range);
}

/** Whose fixes are other spellings of the same name, and nothing else; the first is the likely one. */
const spellingRules = new Set(['names/variant', 'names/first-name-variant', 'names/diacritics', 'names/particle']);

const sections: Readonly<Record<NameKind, Section>> = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
  other: 'organisations',
};

/** Each spelling of the name in the article, and of what a query there offers, as the right one; then what it may be besides. */
async function choicesAt(desk: Desk, document: TextDocument, at: number): Promise<readonly Choice[]> {
  const read = await desk.reader.read(document);
  if (!read) return [];
  const { facts, queries } = read;
  const found = nameOrPronounAt(facts, at);
  if (!found || found.pronoun) return [];
  const { name } = found;
  const words = wordsOf(facts, found.span);
  const here = ({ start, end }: Span): boolean => start <= at && at <= end;
  const offered = queries
    .filter((query) => spellingRules.has(query.code) && here(query))
    .flatMap((query) => query.fixes.flatMap(({ edits }) => fixedWords(facts.article.text, query, edits) ?? []));
  const beside = desk.comparison
    .on(document)
    .filter(here)
    .flatMap(({ others }) => others.map(({ form }) => form));
  const count = (spelling: string): number => timesIn(facts.article.text, spelling);
  const section = sections[name.kind];
  const right = spellingsOf({ words, name: name.name, offered: [...offered, ...beside], count }).map(
    ({ not, later, spelling }): Choice => {
      const entry = { section, name: spelling, later, not };
      const about = [
        counted(count(spelling), 'time'),
        later && `later ${later}`,
        not.length > 0 && `not ${not.join(', ')}`,
      ];
      return {
        label: asLabel(spelling),
        description: about.filter(Boolean).join(' · '),
        entry: spelling,
        change: (text) => withEntry(text, entry),
        contradicted: (stylebook) => contradicted(stylebook, entry),
      };
    },
  );
  const known: Choice = {
    label: `Everyone knows ${name.name}`,
    description: 'needs no introduction',
    entry: name.name,
    change: (text) => withWord(text, 'everyone-knows', name.name),
    contradicted: () => null,
  };
  const initials: Choice = {
    label: `${words} needs no spelling out`,
    entry: words,
    change: (text) => withWord(text, 'well-known-initials', words),
    contradicted: () => null,
  };
  return /^[\p{Lu}\d]{2,6}$/u.test(words) ? [initials, ...right] : [...right, known];
}

/** The nearest stylebook of an article, made when there is none; undefined when there is no folder to keep one in. */
async function theStylebook({ stylebooks }: Desk, article: Uri | undefined): Promise<TextDocument | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const near = article ?? (folder && Uri.joinPath(folder, 'article'));
  const [nearest] = near ? await stylebooks.files(near) : [];
  if (nearest) return workspace.openTextDocument(nearest);
  const file = near && stylebooks.newFile(near);
  if (!file) {
    void window.showInformationMessage('A stylebook lies in a folder: open the folder of the article first.');
    return undefined;
  }
  const edit = new WorkspaceEdit();
  edit.createFile(file, { ignoreIfExists: true, contents: new TextEncoder().encode(emptyFile) });
  return (await workspace.applyEdit(edit)) ? workspace.openTextDocument(file) : undefined;
}
