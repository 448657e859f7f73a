import {
  Diagnostic,
  DiagnosticRelatedInformation,
  EventEmitter,
  languages,
  Location,
  Uri,
  workspace,
  type CancellationToken,
  type Disposable,
  type Event,
  type TextDocument,
} from 'vscode';
import { loadCore } from '../core';
import type { Decisions } from '../decisions';
import { levelsByRule } from '../levels';
import type { Reader } from '../reader';
import { rulePage } from '../rulePages';
import { settingsFor } from '../settings';
import { severities } from '../severities';
import type { Stylebooks } from '../stylebook/stylebooks';
import { FolderNames, type IndexedArticle } from './folderNames';
import { folderQueryOf, undecided, type FolderQuery } from './folderQuery';
import { articlesIn, scopeOf } from './walk';

const pause = 800;

/** What a finished comparison found. */
export interface Compared {
  readonly articles: number;
  /** Names spelled two ways. */
  readonly names: number;
}

/** The names of a folder's articles compared: read once, then kept up with each article that is edited, made or deleted. */
export class Comparison implements Disposable {
  readonly #reader: Reader;
  readonly #decisions: Decisions;
  readonly #stylebooks: Stylebooks;
  readonly #collection = languages.createDiagnosticCollection('copydesk folder');
  readonly #told = new EventEmitter<void>();
  readonly #subscriptions: Disposable[];
  /** The folder whose names are compared, and the one that is being read to take its place. */
  #folder: FolderNames | undefined;
  #coming: FolderNames | undefined;
  /** By the address of the article they stand in; also what was settled. */
  #queries: ReadonlyMap<string, readonly FolderQuery[]> = new Map();
  #watched = false;
  readonly #changed = new Map<string, Uri>();
  #settling: ReturnType<typeof setTimeout> | undefined;
  /** One list after the other, so that the last one made is the one shown. */
  #asking: Promise<void> = Promise.resolve();

  constructor(reader: Reader, decisions: Decisions, stylebooks: Stylebooks) {
    this.#reader = reader;
    this.#decisions = decisions;
    this.#stylebooks = stylebooks;
    this.#subscriptions = [
      this.#collection,
      this.#told,
      decisions.onDidChange(() => this.#show()),
      stylebooks.onDidChange(() => void this.#ask()),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('copydesk')) void this.#ask();
      }),
    ];
  }

  /** Told when what is asked has changed. */
  get onDidChange(): Event<void> {
    return this.#told.event;
  }

  /**
   * Compares the names of a folder, in place of what was compared before. Given up, it leaves that as it was; another
   * comparison begun meanwhile gives this one up.
   *
   * @returns undefined when it was given up
   */
  async run(
    folder: Uri,
    token: CancellationToken,
    report: (done: number, of: number) => void,
  ): Promise<Compared | undefined> {
    const { NameIndex } = await loadCore();
    this.#watch();
    const coming = new FolderNames(folder, this.#reader, new NameIndex());
    this.#coming = coming;
    const files = await articlesIn(folder, token);
    for (const [index, uri] of files.entries()) {
      if (token.isCancellationRequested || this.#coming !== coming) break;
      report(index + 1, files.length);
      await coming.read(uri);
    }
    if (this.#coming !== coming) return undefined;
    this.#coming = undefined;
    if (token.isCancellationRequested) return undefined;
    this.#folder = coming;
    await this.#ask();
    const asked = [...this.#queries].flatMap(([address, all]) => this.#open(Uri.parse(address), all));
    return { articles: coming.size, names: new Set(asked.map(({ form }) => form)).size };
  }

  /** What is asked on an article as it stands, without what was settled. Nothing while its names are read again. */
  on(document: TextDocument): readonly FolderQuery[] {
    return this.#open(document.uri, this.all(document));
  }

  /** The same with what was settled. */
  all(document: TextDocument): readonly FolderQuery[] {
    const address = document.uri.toString();
    return this.#folder?.article(address)?.text === document.getText() ? (this.#queries.get(address) ?? []) : [];
  }

  dispose(): void {
    clearTimeout(this.#settling);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #open(uri: Uri, queries: readonly FolderQuery[]): readonly FolderQuery[] {
    const settled = new Set(this.#decisions.on(uri).map(({ key }) => key));
    return queries.filter(({ key }) => !settled.has(key));
  }

  /** Works out what to ask of the names as they are, at the levels of each article's settings. */
  #ask(): Promise<void> {
    const done = this.#asking.then(() => this.#list());
    this.#asking = done.catch(() => undefined);
    return done;
  }

  async #list(): Promise<void> {
    const names = this.#folder;
    if (!names) return;
    const { shownAt } = await loadCore();
    const queries = new Map<string, FolderQuery[]>();
    for (const one of names.asked()) {
      const article = names.article(one.article);
      const asked = article && undecided(one, await this.#stylebooks.for(article.uri));
      if (!asked) continue;
      const { level: reading, queryLevels } = settingsFor(scopeOf(article.uri));
      const level = levelsByRule([one.code], queryLevels)[one.code] ?? 'information';
      const query = level !== 'off' && shownAt[reading].has(level) && folderQueryOf(names, asked, level);
      if (!query) continue;
      const others = queries.get(one.article);
      if (others) others.push(query);
      else queries.set(one.article, [query]);
    }
    if (names !== this.#folder) return;
    this.#queries = queries;
    this.#show();
  }

  #show(): void {
    this.#collection.clear();
    for (const [address, queries] of this.#queries) {
      const article = this.#folder?.article(address);
      if (!article) continue;
      const diagnostics = this.#open(article.uri, queries).map((query) => this.#diagnosticOf(article, query));
      this.#collection.set(article.uri, diagnostics);
    }
    this.#told.fire();
  }

  #diagnosticOf(article: IndexedArticle, query: FolderQuery): Diagnostic {
    const diagnostic = new Diagnostic(article.rangeOf(query), query.message, severities[query.level]);
    diagnostic.source = 'Copydesk';
    diagnostic.code = { value: query.code, target: rulePage(query.code) };
    diagnostic.relatedInformation = query.others.slice(0, 20).flatMap(({ article: address, span, form }) => {
      const other = this.#folder?.article(address);
      return other ? [new DiagnosticRelatedInformation(new Location(other.uri, other.rangeOf(span)), form)] : [];
    });
    return diagnostic;
  }

  /** Follows what changes anywhere, from the first comparison on; what lies in neither folder is not noted. */
  #watch(): void {
    if (this.#watched) return;
    this.#watched = true;
    const watcher = workspace.createFileSystemWatcher('**/*');
    const note = (uri: Uri): void => this.#note(uri);
    this.#subscriptions.push(
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

  /** One article has changed: after a pause it alone is read again. */
  #note(uri: Uri): void {
    if (!this.#folder?.holds(uri) && !this.#coming?.holds(uri)) return;
    this.#changed.set(uri.toString(), uri);
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#catchUp(), pause);
  }

  async #catchUp(): Promise<void> {
    const changed = [...this.#changed.values()];
    this.#changed.clear();
    for (const uri of changed) {
      for (const names of new Set([this.#folder, this.#coming])) if (names?.holds(uri)) await names.read(uri);
    }
    await this.#ask();
  }
}
