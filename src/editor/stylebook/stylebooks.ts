import {
  Diagnostic,
  DiagnosticSeverity,
  EventEmitter,
  languages,
  Position,
  Range,
  Uri,
  workspace,
  type DiagnosticCollection,
  type Disposable,
  type Event,
  type TextDocument,
} from 'vscode';
import type { Stylebook, StylebookProblem } from '../../core/style/stylebook';
import { loadCore } from '../core';
import { settingsFor } from '../settings';

/** Folders looked through above an article that lies in no open folder. */
const highest = 24;
const settle = 300;

interface Loaded {
  /** As it was last read, or null when it never was or the file is gone. */
  readonly stylebook: Stylebook | null;
}

/**
 * The stylebooks that hold for an article: those in its folder and the folders above, the nearest first. Read through
 * VS Code's file systems, followed as they change, unsaved changes included. A mistake is shown on its line in the
 * stylebook; what is right in the file holds, and where nothing can be read, what it said before.
 */
export class Stylebooks implements Disposable {
  readonly #files = new Map<string, Promise<Loaded>>();
  readonly #lastRead = new Map<string, Stylebook>();
  readonly #problems: DiagnosticCollection = languages.createDiagnosticCollection('copydesk stylebook');
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: readonly Disposable[];
  readonly #settling = new Map<string, ReturnType<typeof setTimeout>>();
  /** By the addresses of their files: merged once for the same readings. */
  readonly #merged = new Map<string, { readonly found: readonly Stylebook[]; readonly merged: Stylebook }>();

  constructor() {
    const watcher = workspace.createFileSystemWatcher('**/*.{yml,yaml}');
    const reload = (uri: Uri): void => this.#reload(uri);
    const reloadDocument = ({ uri }: TextDocument): void => this.#reload(uri);
    this.#subscriptions = [
      watcher,
      watcher.onDidChange(reload),
      watcher.onDidCreate(reload),
      watcher.onDidDelete(reload),
      workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      workspace.onDidSaveTextDocument(reloadDocument),
      workspace.onDidCloseTextDocument(reloadDocument),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const address = document.uri.toString();
        if (contentChanges.length === 0 || !this.#files.has(address)) return;
        clearTimeout(this.#settling.get(address));
        this.#settling.set(
          address,
          setTimeout(() => {
            this.#settling.delete(address);
            this.#reload(document.uri);
          }, settle),
        );
      }),
      workspace.onDidChangeWorkspaceFolders(() => this.#reloadAll()),
      workspace.onDidRenameFiles(() => this.#reloadAll()),
    ];
  }

  /** Reads the stylebooks that are open already. */
  start(): void {
    for (const document of workspace.textDocuments) this.#opened(document);
  }

  /** Told when a stylebook that was asked for has changed, come or gone. */
  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  /** What holds for an article: all its stylebooks as one. */
  async for(article: Uri): Promise<Stylebook> {
    const candidates = this.#candidates(article);
    const { mergeStylebooks } = await loadCore();
    const files = await Promise.all(candidates.map((uri) => this.#load(uri)));
    const found = files.flatMap(({ stylebook }) => stylebook ?? []);
    const addresses = candidates.join('\n');
    const known = this.#merged.get(addresses);
    if (known?.found.length === found.length && known.found.every((one, index) => one === found[index]))
      return known.merged;
    const merged = mergeStylebooks(found);
    this.#merged.set(addresses, { found, merged });
    return merged;
  }

  /** The stylebooks in force for an article, each by itself, nearest first. */
  async books(article: Uri): Promise<readonly { readonly place: Uri; readonly stylebook: Stylebook }[]> {
    const candidates = this.#candidates(article);
    const loaded = await Promise.all(candidates.map((uri) => this.#load(uri)));
    return loaded.flatMap(({ stylebook }, index) => {
      const place = candidates[index];
      return stylebook && place ? [{ place, stylebook }] : [];
    });
  }

  /** The stylebook files there are for an article, nearest first. */
  async files(article: Uri): Promise<readonly Uri[]> {
    const candidates = this.#candidates(article);
    const there = await Promise.all(candidates.map((uri) => exists(uri)));
    return candidates.filter((_, index) => there[index]);
  }

  /** Where a new stylebook for an article belongs: its open folder, or its own; null for what lies nowhere. */
  newFile(article: Uri): Uri | null {
    const folder = workspace.getWorkspaceFolder(article)?.uri ?? this.#folders(article).at(0);
    return folder ? Uri.joinPath(folder, settingsFor(article).stylebook) : null;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const timer of this.#settling.values()) clearTimeout(timer);
    this.#problems.dispose();
    this.#changed.dispose();
  }

  #candidates(article: Uri): readonly Uri[] {
    const name = settingsFor(article).stylebook;
    return this.#folders(article).map((folder) => Uri.joinPath(folder, name));
  }

  /** The article's folder and those above it, up to the open folder it lies in. */
  #folders(article: Uri): readonly Uri[] {
    const top = workspace.getWorkspaceFolder(article)?.uri;
    if (article.scheme === 'untitled') return (workspace.workspaceFolders ?? []).slice(0, 1).map(({ uri }) => uri);
    const folders: Uri[] = [];
    let folder = Uri.joinPath(article, '..');
    while (folders.length < highest) {
      folders.push(folder);
      const above = Uri.joinPath(folder, '..');
      if (folder.path === top?.path || above.path === folder.path) break;
      folder = above;
    }
    return folders;
  }

  #load(uri: Uri): Promise<Loaded> {
    const address = uri.toString();
    const known = this.#files.get(address);
    if (known) return known;
    const isCurrent = (): boolean => this.#files.get(address) === loading;
    const loading: Promise<Loaded> = this.#read(uri, isCurrent);
    this.#files.set(address, loading);
    // What failed once is tried again the next time.
    loading.catch(() => isCurrent() && this.#files.delete(address));
    return loading;
  }

  /** @param isCurrent false once a later reading has begun: an earlier, slower one must not undo it */
  async #read(uri: Uri, isCurrent: () => boolean): Promise<Loaded> {
    const address = uri.toString();
    const text = await textOf(uri);
    if (text === null) {
      if (!isCurrent()) return { stylebook: null };
      this.#lastRead.delete(address);
      this.#problems.delete(uri);
      return { stylebook: null };
    }
    const { stylebook, problems } = (await loadCore()).parseStylebook(text);
    if (!isCurrent()) return { stylebook };
    const unreadable = problems.some(({ fatal }) => fatal);
    if (!unreadable) this.#lastRead.set(address, stylebook);
    const lastRead = this.#lastRead.get(address);
    const now = unreadable ? (lastRead ? stillHolds : nothingHolds) : '';
    this.#problems.set(uri, diagnose(text, problems, now));
    return { stylebook: lastRead ?? stylebook };
  }

  /** Its mistakes are shown while it is written, whether an article asks for it yet or not. */
  #opened(document: TextDocument): void {
    if (isStylebook(document)) void this.#load(document.uri);
  }

  #reload(uri: Uri): void {
    if (!this.#files.delete(uri.toString())) return;
    this.#changed.fire();
    const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    if (open) this.#opened(open);
  }

  #reloadAll(): void {
    this.#files.clear();
    this.#merged.clear();
    this.#problems.clear();
    this.#changed.fire();
  }
}

/** By its name alone: nothing is loaded for any other YAML. */
function isStylebook(document: TextDocument): boolean {
  return !document.isClosed && document.uri.path.endsWith(`/${settingsFor(document).stylebook}`);
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/**
 * The text of a file: as it is being edited when it has unsaved changes, else as it is stored; null when there is none. A
 * document without changes may live on for minutes after its file is gone.
 */
async function textOf(uri: Uri): Promise<string | null> {
  const address = uri.toString();
  const edited = workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === address);
  if (edited) return edited.getText();
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

const stillHolds = ' Until it is put right, the stylebook holds as it was before.';
const nothingHolds = ' Until it is put right, nothing of this stylebook holds.';

/** @param now what of the file holds as things stand, where it cannot be read */
function diagnose(text: string, problems: readonly StylebookProblem[], now: string): readonly Diagnostic[] {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const place = (offset: number): Position => {
    const line = starts.findLastIndex((start) => start <= offset);
    return new Position(line, offset - (starts[line] ?? 0));
  };
  return problems.map(({ start, end, message, fatal }) => {
    const range = new Range(place(start), place(Math.max(end, start + 1)));
    const severity = fatal ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
    const diagnostic = new Diagnostic(range, message + now, severity);
    diagnostic.source = 'Copydesk';
    diagnostic.code = 'stylebook';
    return diagnostic;
  });
}
