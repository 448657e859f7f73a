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
  /** The last good one, or null when there never was one or the file is gone. */
  readonly stylebook: Stylebook | null;
}

/**
 * The stylebooks that hold for an article: those in its folder and the folders above, the nearest first. Read through
 * VS Code's file systems, followed as they change, unsaved changes included. A mistake is shown on its line in the
 * stylebook, and what was good before it stays in force.
 */
export class Stylebooks implements Disposable {
  readonly #files = new Map<string, Promise<Loaded>>();
  readonly #lastGood = new Map<string, Stylebook>();
  readonly #problems: DiagnosticCollection = languages.createDiagnosticCollection('copydesk stylebook');
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: readonly Disposable[];
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const watcher = workspace.createFileSystemWatcher('**/*.{yml,yaml}');
    const reload = (uri: Uri): void => this.#reload(uri);
    const reloadDocument = ({ uri }: TextDocument): void => this.#reload(uri);
    this.#subscriptions = [
      watcher,
      watcher.onDidChange(reload),
      watcher.onDidCreate(reload),
      watcher.onDidDelete(reload),
      workspace.onDidSaveTextDocument(reloadDocument),
      workspace.onDidCloseTextDocument(reloadDocument),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0 || !this.#files.has(document.uri.toString())) return;
        clearTimeout(this.#settling);
        this.#settling = setTimeout(() => this.#reload(document.uri), settle);
      }),
      workspace.onDidChangeWorkspaceFolders(() => this.#reloadAll()),
      workspace.onDidRenameFiles(() => this.#reloadAll()),
    ];
  }

  /** Told when a stylebook that was asked for has changed, come or gone. */
  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  /** What holds for an article: all its stylebooks as one. */
  async for(article: Uri): Promise<Stylebook> {
    const files = await Promise.all(this.#candidates(article).map((uri) => this.#load(uri)));
    const found = files.flatMap(({ stylebook }) => stylebook ?? []);
    return (await loadCore()).mergeStylebooks(found);
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
    clearTimeout(this.#settling);
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
    const loading = this.#read(uri);
    this.#files.set(address, loading);
    return loading;
  }

  async #read(uri: Uri): Promise<Loaded> {
    const address = uri.toString();
    const text = await textOf(uri);
    if (text === null) {
      this.#lastGood.delete(address);
      this.#problems.delete(uri);
      return { stylebook: null };
    }
    const { stylebook, problems } = (await loadCore()).parseStylebook(text);
    this.#problems.set(uri, diagnose(text, problems));
    // A file with mistakes keeps the last good reading; without one, what could be read of it is better than nothing.
    if (problems.length === 0 || !this.#lastGood.has(address)) this.#lastGood.set(address, stylebook);
    return { stylebook: this.#lastGood.get(address) ?? stylebook };
  }

  #reload(uri: Uri): void {
    if (this.#files.delete(uri.toString())) this.#changed.fire();
  }

  #reloadAll(): void {
    this.#files.clear();
    this.#problems.clear();
    this.#changed.fire();
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** The text of a file: as it is being edited when it is open, else as it is stored; null when there is none. */
async function textOf(uri: Uri): Promise<string | null> {
  const address = uri.toString();
  const open = workspace.textDocuments.find((document) => document.uri.toString() === address);
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

function diagnose(text: string, problems: readonly StylebookProblem[]): readonly Diagnostic[] {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const place = (offset: number): Position => {
    const line = starts.findLastIndex((start) => start <= offset);
    return new Position(line, offset - (starts[line] ?? 0));
  };
  return problems.map(({ start, end, message }) => {
    const range = new Range(place(start), place(Math.max(end, start + 1)));
    const diagnostic = new Diagnostic(range, message, DiagnosticSeverity.Warning);
    diagnostic.source = 'Copydesk';
    diagnostic.code = 'stylebook';
    return diagnostic;
  });
}
