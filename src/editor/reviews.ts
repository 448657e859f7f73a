import {
  EventEmitter,
  window,
  workspace,
  type Disposable,
  type Event,
  type TextDocument,
  type TextDocumentChangeEvent,
  type Uri,
} from 'vscode';
import type { Query, Span } from '../core/contract';
import { isArticle, openArticle } from './articles';
import type { Decisions } from './decisions';
import type { Read, Reader } from './reader';
import { settingsFor } from './settings';
import { movedQueries } from './shift';
import { Tabs } from './tabs';
import { keysToWithhold, sentenceBeingTyped } from './typing';

/** What is asked on an article now. */
export interface Standing {
  /** The last reading. Its facts are of its own version. */
  readonly read: Read;
  /** With offsets of the text as it stands, without what was settled; also those in the sentence being typed. */
  readonly queries: readonly Query[];
  /** Those to show. */
  readonly shown: readonly Query[];
}

interface State {
  read: Read;
  queries: readonly Query[];
  /** The sentence whose new queries wait, in offsets of the reading. */
  waiting: Span | null;
  /** Keys of those that wait. They wait on through edits and decisions, until the next review or until the cursor leaves. */
  withheld: ReadonlySet<string>;
}

/** Decides when an article is reviewed, and keeps what is asked true to the text between reviews. */
export class Reviews implements Disposable {
  readonly #reader: Reader;
  readonly #decisions: Decisions;
  readonly #states = new Map<TextDocument, State>();
  readonly #pauses = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  /** Where each article was last typed in: the offset behind the typed words. */
  readonly #typedAt = new Map<TextDocument, number>();
  /** Without a tab any more, though VS Code has not closed them yet. */
  readonly #left = new WeakSet<TextDocument>();
  readonly #changed = new EventEmitter<TextDocument>();
  readonly #subscriptions: readonly Disposable[];

  /**
   * @param stylebooks told when any has changed
   * @param dates told of the article whose publication date was set
   */
  constructor(reader: Reader, decisions: Decisions, stylebooks: Event<void>, dates: Event<Uri>) {
    this.#reader = reader;
    this.#decisions = decisions;
    this.#subscriptions = [
      workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      workspace.onDidChangeTextDocument((event) => this.#edited(event)),
      workspace.onDidSaveTextDocument((document) => this.#saved(document)),
      workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      new Tabs({ gone: (document) => this.#leave(document), shown: (document) => this.#return(document) }),
      workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('copydesk') && this.#again()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#release(textEditor.document)),
      window.onDidChangeActiveTextEditor(() => {
        for (const document of this.#states.keys()) this.#release(document);
      }),
      decisions.onDidChange((uri) => this.#decided(uri)),
      stylebooks(() => this.#again()),
      dates((uri) => this.#againOne(uri)),
    ];
  }

  /** Told when what is asked on an article may have changed: reviewed, decided, closed. */
  get onDidChange(): Event<TextDocument> {
    return this.#changed.event;
  }

  /** Reviews what is open already. */
  start(): void {
    for (const document of workspace.textDocuments) this.#opened(document);
  }

  /** What is asked now; undefined when it was not reviewed. */
  on(document: TextDocument): Standing | undefined {
    const state = this.#states.get(document);
    if (!state) return undefined;
    const settled = new Set(this.#decisions.on(document.uri).map(({ key }) => key));
    const queries = state.queries.filter(({ key }) => !settled.has(key));
    const shown = queries.filter(({ key }) => !state.withheld.has(key));
    return { read: state.read, queries, shown };
  }

  /** Reviews an article now, the sentence being typed included. */
  async review(document: TextDocument): Promise<Standing | undefined> {
    this.#typedAt.delete(document);
    await this.#review(document);
    return this.on(document);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const pause of this.#pauses.values()) clearTimeout(pause);
    this.#changed.dispose();
  }

  #opened(document: TextDocument): void {
    if (this.#left.has(document) || !isArticle(document)) return;
    if (settingsFor(document).review !== 'byCommand') void this.#review(document);
  }

  #return(document: TextDocument): void {
    if (this.#left.delete(document)) this.#opened(document);
  }

  #leave(document: TextDocument): void {
    this.#left.add(document);
    this.#closed(document);
  }

  #saved(document: TextDocument): void {
    if (isArticle(document) && !this.#left.has(document) && settingsFor(document).review !== 'byCommand')
      void this.review(document);
  }

  #closed(document: TextDocument): void {
    clearTimeout(this.#pauses.get(document));
    this.#pauses.delete(document);
    this.#typedAt.delete(document);
    this.#states.delete(document);
    // Nothing is kept of articles that are closed.
    if (this.#states.size === 0) this.#reader.rest();
    this.#changed.fire(document);
  }

  #edited({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    if (contentChanges.length === 0 || this.#left.has(document) || !isArticle(document)) return;
    const changes = contentChanges.map(({ range, rangeOffset, rangeLength, text }) => ({
      offset: rangeOffset,
      removed: rangeLength,
      inserted: text.length,
      lines: (text.match(/\n/gu)?.length ?? 0) - (range.end.line - range.start.line),
    }));
    const [change, more] = changes;
    if (change && !more && reason === undefined) this.#typedAt.set(document, change.offset + change.inserted);
    else this.#typedAt.delete(document);
    const state = this.#states.get(document);
    if (state) {
      state.queries = movedQueries(state.queries, changes);
      state.waiting = null;
    }
    const { review, pause } = settingsFor(document);
    clearTimeout(this.#pauses.get(document));
    this.#pauses.set(
      document,
      // Between reviews VS Code moves underlines with the words by itself; after a pause the list follows.
      setTimeout(() => {
        this.#pauses.delete(document);
        if (review === 'afterPause') void this.#review(document);
        else this.#changed.fire(document);
      }, pause),
    );
  }

  #decided(uri: Uri): void {
    for (const document of this.#states.keys()) {
      if (document.uri.toString() === uri.toString()) this.#changed.fire(document);
    }
  }

  /** Settings or a stylebook changed: what was reviewed is reviewed again. */
  #again(): void {
    for (const document of workspace.textDocuments) this.#againIn(document);
  }

  /** What hangs on one article alone changed. */
  #againOne(uri: Uri): void {
    const document = openArticle(uri);
    if (document) this.#againIn(document);
  }

  #againIn(document: TextDocument): void {
    if (this.#states.has(document)) void this.#review(document);
    else this.#opened(document);
  }

  async #review(document: TextDocument): Promise<void> {
    let read: Read | undefined;
    try {
      read = await this.#reader.read(document);
    } catch (error) {
      console.error('Copydesk could not read an article.', error instanceof Error ? error.message : '');
    }
    // What was read may be an article no more: closed, or of another language.
    if (!isArticle(document) || this.#left.has(document)) return;
    if (!read) {
      // Nothing stale: what cannot be read has no queries.
      this.#states.delete(document);
    } else if (read.version === document.version) {
      const before = this.#states.get(document);
      const cursor = this.#typingCursor(document);
      const waiting = cursor === null ? null : sentenceBeingTyped(read.facts.article, cursor);
      // A query that was shown already does not vanish because its sentence is touched.
      const seen = new Set(before?.read.queries.flatMap(({ key }) => (before.withheld.has(key) ? [] : key)));
      const withheld = keysToWithhold(read.queries, waiting, seen);
      this.#states.set(document, { read, queries: read.queries, waiting, withheld });
    }
    this.#changed.fire(document);
  }

  /** The cursor, when it still stands where words were typed last. */
  #typingCursor(document: TextDocument): number | null {
    const editor = window.activeTextEditor;
    if (editor?.document !== document || !editor.selection.isEmpty) return null;
    const cursor = document.offsetAt(editor.selection.active);
    return cursor === this.#typedAt.get(document) ? cursor : null;
  }

  /** Shows what waited, once the cursor has left the sentence. */
  #release(document: TextDocument): void {
    const state = this.#states.get(document);
    if (!state?.waiting || state.read.version !== document.version) return;
    const editor = window.activeTextEditor;
    if (editor?.document === document) {
      const cursor = document.offsetAt(editor.selection.active);
      if (cursor >= state.waiting.start && cursor <= state.waiting.end) return;
    }
    state.waiting = null;
    state.withheld = new Set();
    this.#changed.fire(document);
  }
}
