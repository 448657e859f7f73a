import {
  commands,
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  l10n,
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
import { loadCore } from '../core';
import type { Desk } from '../desk';
import type { Reader } from '../reader';
import { rulePage } from '../rulePages';
import { clashesIn, namesOf, type Clash, type NamesOfArticle, type Spelled, type WrittenName } from './clashes';
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
    void window.showInformationMessage(l10n.t('Open the folder whose articles are to be compared.'));
    return undefined;
  }
  if (folders.length === 1) return folders[0]?.uri;
  return (await window.showWorkspaceFolderPick())?.uri;
}

interface Indexed extends NamesOfArticle {
  readonly uri: Uri;
  /** Offsets in lines and columns, as they were read. */
  readonly text: string;
}

/** The names of a folder's articles: read once, then kept up with each article that is saved, made or deleted. */
class Comparison implements Disposable {
  readonly #reader: Reader;
  readonly #collection: DiagnosticCollection = languages.createDiagnosticCollection('copydesk folder');
  readonly #articles = new Map<string, Indexed>();
  readonly #watchers: Disposable[] = [];
  #folder: Uri | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  readonly #changed = new Map<string, Uri>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async run(folder: Uri): Promise<void> {
    const title = l10n.t('Comparing names');
    await window.withProgress(
      { location: ProgressLocation.Notification, title, cancellable: true },
      async (progress, token) => {
        const files = await articlesIn(folder, token);
        this.#articles.clear();
        await this.#readAll(files, progress, token);
        if (token.isCancellationRequested) {
          this.#articles.clear();
          this.#collection.clear();
          this.#stopFollowing();
          return;
        }
        const clashes = await this.#publish();
        this.#follow(folder);
        const articles = l10n.t('{0} articles compared', this.#articles.size);
        const found =
          clashes === 0 ? l10n.t('no name is spelled two ways') : l10n.t('{0} names spelled two ways', clashes);
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
      progress.report({ message: l10n.t('{0} of {1}', index + 1, files.length), increment: 100 / files.length });
      await this.#index(uri);
    }
  }

  async #index(uri: Uri): Promise<void> {
    const read = await this.#reader.readFile(uri);
    if (read) this.#articles.set(uri.toString(), { uri, text: read.article.text, ...namesOf(read) });
    else this.#articles.delete(uri.toString());
  }

  async #publish(): Promise<number> {
    const clashes = clashesIn(this.#articles, await loadCore());
    const byArticle = new Map<string, Diagnostic[]>();
    for (const clash of clashes) {
      for (const [address, name] of clash.odd.places) {
        const diagnostic = this.#diagnosticOf(clash, address, name);
        if (diagnostic) byArticle.set(address, [...(byArticle.get(address) ?? []), diagnostic]);
      }
    }
    this.#collection.clear();
    for (const [address, diagnostics] of byArticle) this.#collection.set(Uri.parse(address), diagnostics);
    return clashes.length;
  }

  #diagnosticOf({ code, odd, other }: Clash, address: string, name: WrittenName): Diagnostic | null {
    const article = this.#articles.get(address);
    if (!article) return null;
    const [[firstAddress, first] = []] = other.places;
    const where = firstAddress && first ? `${nameOfFile(firstAddress)}, ${l10n.t('line {0}', first.line)}` : '';
    const more = other.places.size > 1 ? l10n.t(' and {0} more', other.places.size - 1) : '';
    const message = l10n.t('"{0}" here, "{1}" in {2}{3}. Same name?', odd.text, other.text, where, more);
    const diagnostic = new Diagnostic(rangeIn(article.text, name), message, DiagnosticSeverity.Information);
    diagnostic.source = 'Copydesk';
    diagnostic.code = { value: code, target: rulePage(code) };
    diagnostic.relatedInformation = this.#relatedTo(other);
    return diagnostic;
  }

  #relatedTo({ text, places }: Spelled): DiagnosticRelatedInformation[] {
    return [...places].slice(0, 20).flatMap(([address, name]) => {
      const article = this.#articles.get(address);
      if (!article) return [];
      return [new DiagnosticRelatedInformation(new Location(article.uri, rangeIn(article.text, name)), text)];
    });
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
    await this.#publish();
  }
}

function nameOfFile(address: string): string {
  return decodeURIComponent(address.slice(address.lastIndexOf('/') + 1));
}

function rangeIn(text: string, { start, end, line }: WrittenName): Range {
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  return new Range(new Position(line - 1, column), new Position(line - 1, column + end - start));
}
