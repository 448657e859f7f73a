import {
  commands,
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  languages,
  Location,
  Position,
  ProgressLocation,
  Range,
  Uri,
  window,
  workspace,
  type CancellationToken,
  type DiagnosticCollection,
  type Disposable,
  type Progress,
} from 'vscode';
import type { Span } from '../../core/contract';
import type { NameIndex } from '../../core/names/across';
import { loadCore } from '../core';
import type { Desk } from '../desk';
import type { Reader } from '../reader';
import { rulePage } from '../rulePages';
import { askedOf, type Asked } from './clashes';
import { articlesIn, isArticleFile } from './walk';

/** Compare Names Across Folder: one name, one spelling, in all articles of a folder. */
export function registerCompareNames({ context, reader }: Desk): void {
  const comparison = new Comparison(reader);
  context.subscriptions.push(
    comparison,
    commands.registerCommand('copydesk.compareNames', async (given?: unknown) => {
      const folder = given instanceof Uri ? given : await chooseFolder();
      if (folder) await comparison.run(folder);
    }),
  );
}

async function chooseFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void window.showInformationMessage('Open the folder whose articles are to be compared.');
    return undefined;
  }
  if (folders.length === 1) return folders[0]?.uri;
  return (await window.showWorkspaceFolderPick())?.uri;
}

interface Indexed {
  readonly uri: Uri;
  /** As it was read: offsets count in it. */
  readonly text: string;
}

/** The names of a folder's articles: read once, then kept up with each article that is saved, made or deleted. */
class Comparison implements Disposable {
  readonly #reader: Reader;
  readonly #collection: DiagnosticCollection = languages.createDiagnosticCollection('copydesk folder');
  readonly #articles = new Map<string, Indexed>();
  #names: NameIndex | undefined;
  readonly #watchers: Disposable[] = [];
  #folder: Uri | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  readonly #changed = new Map<string, Uri>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async run(folder: Uri): Promise<void> {
    const title = 'Comparing names';
    await window.withProgress(
      { location: ProgressLocation.Notification, title, cancellable: true },
      async (progress, token) => {
        const files = await articlesIn(folder, token);
        this.#forget();
        await this.#readAll(files, progress, token);
        if (token.isCancellationRequested) {
          this.#forget();
          this.#collection.clear();
          this.#stopFollowing();
          return;
        }
        const clashes = this.#publish();
        this.#follow(folder);
        const articles = `${this.#articles.size} articles compared`;
        const found = clashes === 0 ? 'no name is spelled two ways' : `${clashes} names spelled two ways`;
        void window.setStatusBarMessage(`${articles}: ${found}.`, 8000);
      },
    );
  }

  dispose(): void {
    this.#stopFollowing();
    this.#collection.dispose();
  }

  async #readAll(
    files: readonly Uri[],
    progress: Progress<{ message?: string; increment?: number }>,
    token: CancellationToken,
  ): Promise<void> {
    for (const [index, uri] of files.entries()) {
      if (token.isCancellationRequested) return;
      progress.report({ message: `${index + 1} of ${files.length}`, increment: 100 / files.length });
      await this.#index(uri);
    }
  }

  #forget(): void {
    this.#articles.clear();
    this.#names = undefined;
  }

  async #index(uri: Uri): Promise<void> {
    const { NameIndex } = await loadCore();
    const names = (this.#names ??= new NameIndex());
    const address = uri.toString();
    const facts = await this.#reader.readFile(uri);
    if (facts) {
      names.set(address, facts);
      this.#articles.set(address, { uri, text: facts.article.text });
    } else {
      names.remove(address);
      this.#articles.delete(address);
    }
  }

  /** Gives how many names are asked about. */
  #publish(): number {
    const addresses = [...this.#articles.keys()].sort();
    const asked = askedOf(new Map(addresses.map((address) => [address, this.#names?.clashesOf(address) ?? []])));
    const byArticle = new Map<string, Diagnostic[]>();
    for (const one of asked) {
      const diagnostic = this.#diagnosticOf(one);
      if (diagnostic) byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), diagnostic]);
    }
    this.#collection.clear();
    for (const [address, diagnostics] of byArticle) this.#collection.set(Uri.parse(address), diagnostics);
    return new Set(asked.map(({ form }) => form)).size;
  }

  #diagnosticOf({ article, here, form, others, code }: Asked): Diagnostic | null {
    const read = this.#articles.get(article);
    const [other, ...more] = others;
    if (!read || !other) return null;
    const place = this.#placeOf(other.article, other.span);
    const line = (place?.range.start.line ?? 0) + 1;
    const message = `"${form}" here, "${other.form}" in ${nameOfFile(other.article)}, line ${line}${more.length > 0 ? ` and ${more.length} more` : ''}. Same name?`;
    const diagnostic = new Diagnostic(rangeIn(read.text, here), message, DiagnosticSeverity.Information);
    diagnostic.source = 'Copydesk';
    diagnostic.code = { value: code, target: rulePage(code) };
    diagnostic.relatedInformation = others.slice(0, 20).flatMap(({ article: address, span, form: written }) => {
      const location = this.#placeOf(address, span);
      return location ? [new DiagnosticRelatedInformation(location, written)] : [];
    });
    return diagnostic;
  }

  #placeOf(address: string, span: Span): Location | null {
    const article = this.#articles.get(address);
    return article ? new Location(article.uri, rangeIn(article.text, span)) : null;
  }

  #follow(folder: Uri): void {
    this.#stopFollowing();
    this.#folder = folder;
    const watcher = workspace.createFileSystemWatcher('**/*');
    const note = (uri: Uri): void => this.#note(uri);
    this.#watchers.push(
      watcher,
      watcher.onDidChange(note),
      watcher.onDidCreate(note),
      watcher.onDidDelete(note),
      workspace.onDidChangeTextDocument(
        ({ document, contentChanges }) => contentChanges.length > 0 && note(document.uri),
      ),
      workspace.onDidCloseTextDocument(({ uri }) => note(uri)),
    );
  }

  #stopFollowing(): void {
    clearTimeout(this.#settling);
    this.#changed.clear();
    for (const watcher of this.#watchers.splice(0)) watcher.dispose();
  }

  /** One article has changed: after a pause it alone is read again. */
  #note(uri: Uri): void {
    const folder = this.#folder?.toString();
    if (folder === undefined || !isArticleFile(uri) || !uri.toString().startsWith(`${folder}/`)) return;
    this.#changed.set(uri.toString(), uri);
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#catchUp(), 800);
  }

  async #catchUp(): Promise<void> {
    const changed = [...this.#changed.values()];
    this.#changed.clear();
    for (const uri of changed) await this.#index(uri);
    this.#publish();
  }
}

function nameOfFile(address: string): string {
  return decodeURIComponent(address.slice(address.lastIndexOf('/') + 1));
}

function rangeIn(text: string, { start, end }: Span): Range {
  const position = (offset: number): Position => {
    const before = text.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    return new Position(before.split('\n').length - 1, offset - lineStart);
  };
  return new Range(position(start), position(end));
}
