import type { Uri } from 'vscode';
import {
  Diagnostic,
  DiagnosticRelatedInformation,
  EventEmitter,
  languages,
  Location,
  ProgressLocation,
  window,
  workspace,
  type CancellationToken,
  type Disposable,
  type Event,
  type TextDocument,
} from 'vscode';
import { loadCore } from '../core';
import type { Decision, Decisions } from '../decisions';
import { levelsByRule } from '../levels';
import type { Reader } from '../reader';
import { rulePage } from '../rulePage';
import { settingsFor } from '../settings';
import { severities } from '../severities';
import type { Stylebook } from '../../core/style/stylebook';
import type { Stylebooks } from '../stylebook/stylebooks';
import type { Clash } from '../../core/names/across';
import { askedOf, namesIn, type Ruling } from './clashes';
import { FolderNames, type IndexedArticle } from './folderNames';
import { folderKey, folderQueryOf, Spellings, type FolderQuery } from './folderQuery';
import { articlesIn, isFolder, scopeOf } from './walk';

const pause = 800;

/** What a finished comparison found. */
export interface Compared {
  readonly articles: number;
  /** Names spelled in several ways. */
  readonly names: number;
  /** The folders compared before, where they are others: what was asked in them is asked no more. */
  readonly instead: readonly Uri[];
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
  /** The keys decided on in any of its articles: two names are one matter, whichever article it was decided in. */
  #settled: ReadonlySet<string> = new Set();
  #watched = false;
  readonly #changed = new Map<string, Uri>();
  /** What may be folders that came or went. */
  readonly #moved = new Map<string, Uri>();
  /** A stylebook or a setting has changed, by which articles may read otherwise. */
  #outdated = false;
  #catchingUp: Promise<void> = Promise.resolve();
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
      stylebooks.onDidChange(() => this.#ruledAnew()),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('copydesk')) this.#ruledAnew();
      }),
    ];
  }

  /** Told when what is asked has changed. */
  get onDidChange(): Event<void> {
    return this.#told.event;
  }

  /**
   * Compares the names of a folder, or of several as one, in place of what was compared before. Given up, it leaves that as
   * it was; another comparison begun meanwhile gives this one up.
   *
   * @returns undefined when it was given up
   */
  async run(
    folders: readonly Uri[],
    token: CancellationToken,
    report: (done: number, of: number) => void,
  ): Promise<Compared | undefined> {
    const { NameIndex } = await loadCore();
    this.#watch();
    const coming = new FolderNames(folders, this.#reader, new NameIndex());
    this.#coming = coming;
    const files = new Map<string, Uri>();
    for (const folder of folders) for (const uri of await articlesIn(folder, token)) files.set(uri.toString(), uri);
    for (const [index, uri] of [...files.values()].entries()) {
      if (token.isCancellationRequested || this.#coming !== coming) break;
      report(index + 1, files.size);
      await coming.read(uri);
    }
    if (this.#coming !== coming) return undefined;
    this.#coming = undefined;
    if (token.isCancellationRequested) return undefined;
    const before = this.#folder?.folders ?? [];
    this.#folder = coming;
    await this.#ask();
    const asked = this.#open([...this.#queries.values()].flat());
    const instead = before.filter((folder) => !coming.covers(folder));
    return { articles: coming.size, names: namesIn(asked), instead };
  }

  /** What is asked on an article as it stands, without what was settled. Nothing while its names are read again. */
  on(document: TextDocument): readonly FolderQuery[] {
    return this.#open(this.all(document));
  }

  /** The same with what was settled. */
  all(document: TextDocument): readonly FolderQuery[] {
    const address = document.uri.toString();
    return this.#folder?.article(address)?.text === document.getText() ? (this.#queries.get(address) ?? []) : [];
  }

  /** What was decided in other articles of the folder about names of this one, and where. */
  settledElsewhere(document: TextDocument): readonly { readonly uri: Uri; readonly decision: Decision }[] {
    const keys = new Set(this.all(document).map(({ key }) => key));
    if (keys.size === 0) return [];
    const others = [...(this.#folder?.articles ?? [])].filter(({ uri }) => uri.toString() !== document.uri.toString());
    return others.flatMap(({ uri }) =>
      this.#decisions.on(uri).flatMap((decision) => (keys.has(decision.key) ? [{ uri, decision }] : [])),
    );
  }

  dispose(): void {
    clearTimeout(this.#settling);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #open(queries: readonly FolderQuery[]): readonly FolderQuery[] {
    return queries.filter(({ key }) => !this.#settled.has(key));
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
    const clashes = names.clashes();
    for (const asked of askedOf(clashes, await this.#rulingOn(names, clashes))) {
      const article = names.article(asked.article);
      if (!article) continue;
      const { level: reading, queryLevels } = settingsFor(scopeOf(article.uri));
      const level = levelsByRule([asked.code], queryLevels)[asked.code] ?? 'information';
      const query = level !== 'off' && shownAt[reading].has(level) && folderQueryOf(names, asked, level);
      if (!query) continue;
      const others = queries.get(asked.article);
      if (others) others.push(query);
      else queries.set(asked.article, [query]);
    }
    if (names !== this.#folder) return;
    this.#queries = queries;
    this.#show();
  }

  /** What the stylebooks of the articles say of the spellings that clash. */
  async #rulingOn(names: FolderNames, clashes: ReadonlyMap<string, readonly Clash[]>): Promise<Ruling> {
    const known = new Map<Stylebook, Spellings>();
    const byArticle = new Map<string, Spellings>();
    for (const address of clashes.keys()) {
      const article = names.article(address);
      if (!article) continue;
      const stylebook = await this.#stylebooks.for(article.uri);
      const spellings = known.get(stylebook) ?? new Spellings(stylebook);
      known.set(stylebook, spellings);
      byArticle.set(address, spellings);
    }
    return (address, form) => byArticle.get(address)?.of(form);
  }

  #show(): void {
    this.#collection.clear();
    const keys = [...(this.#folder?.articles ?? [])].flatMap(({ uri }) =>
      this.#decisions.on(uri).map(({ key }) => key),
    );
    this.#settled = new Set(keys.filter((key) => key.startsWith(folderKey)));
    for (const [address, queries] of this.#queries) {
      const article = this.#folder?.article(address);
      if (!article) continue;
      const diagnostics = this.#open(queries).map((query) => this.#diagnosticOf(article, query));
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
      watcher.onDidCreate((uri) => this.#noteAll(uri)),
      watcher.onDidDelete((uri) => this.#noteAll(uri)),
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
    this.#catchUpLater();
  }

  /** What came or went may be a folder: VS Code tells of it alone, and not of the articles in it. */
  #noteAll(uri: Uri): void {
    this.#note(uri);
    if (!this.#folder?.covers(uri) && !this.#coming?.covers(uri)) return;
    this.#moved.set(uri.toString(), uri);
    this.#catchUpLater();
  }

  /** A stylebook or a setting has changed: what it says of spellings counts at once, what it changes in the reading soon. */
  #ruledAnew(): void {
    if (!this.#folder && !this.#coming) return;
    void this.#ask();
    this.#outdated = true;
    this.#catchUpLater();
  }

  #catchUpLater(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#catchingUp = this.#catchingUp.then(() => this.#catchUp()).catch(() => undefined);
    }, pause);
  }

  async #catchUp(): Promise<void> {
    const changed = [...this.#changed.values()];
    const moved = [...this.#moved.values()];
    this.#changed.clear();
    this.#moved.clear();
    const outdated = this.#outdated;
    this.#outdated = false;
    const all = [...new Set([this.#folder, this.#coming])].flatMap((names) => names ?? []);
    for (const uri of moved) {
      const came = (await isFolder(uri)) ? await articlesIn(uri) : [];
      const inside = [...came, ...all.flatMap((names) => names.below(uri))];
      const known = new Set(changed.map(String));
      changed.push(...inside.filter((uri) => !known.has(uri.toString())));
    }
    for (const names of all) {
      for (const uri of changed) if (names.holds(uri)) await names.read(uri);
      if (outdated) await this.#readAgain(names, await names.outdated());
    }
    await this.#ask();
  }

  /** Stops when the stylebook or the setting has changed once more: the rest is left to the next time. */
  async #readAgain(names: FolderNames, files: readonly Uri[]): Promise<void> {
    if (files.length === 0) return;
    await window.withProgress({ location: ProgressLocation.Window, title: 'Comparing names again' }, async () => {
      for (const uri of files) if (!this.#outdated) await names.read(uri);
    });
  }
}
