import { workspace, type ConfigurationScope, type Disposable, type TextDocument, type Uri } from 'vscode';
import type { Language, Query } from '../core/contract';
import type { Facts, ReadOptions } from '../core/facts';
import type { Reviewer } from '../core/review';
import type { Stylebook } from '../core/style/stylebook';
import { languageOf, openArticle } from './articles';
import { languageOfFile, scopeOf } from './compare/walk';
import { loadCore } from './core';
import { levelsByRule } from './levels';
import type { Memory } from './memory';
import { settingsFor } from './settings';
import type { Stylebooks } from './stylebook/stylebooks';

/** One reading of an article, and the version it is true of. */
export interface Read {
  readonly version: number;
  readonly language: Language;
  readonly facts: Facts;
  /** At the house's levels; stet and CQ not yet taken away. */
  readonly queries: readonly Query[];
}

/** Reads articles. Each version is read once, whoever asks: hovers, the Outline and the review share a reading. */
export class Reader implements Disposable {
  readonly #dates: Memory<string>;
  readonly #stylebooks: Stylebooks;
  /** Remembers paragraphs: a keystroke re-reads one. */
  #reviewer: Reviewer | undefined;
  #reads = new WeakMap<TextDocument, Read>();
  readonly #entries = new WeakMap<Stylebook, string>();
  /** Raised when what was read counts no more: a reading begun before must not be kept. */
  #generation = 0;
  readonly #subscriptions: readonly Disposable[];

  /** @param dates publication dates set for articles by command */
  constructor(dates: Memory<string>, stylebooks: Stylebooks) {
    this.#dates = dates;
    this.#stylebooks = stylebooks;
    const forget = (): void => {
      this.#reads = new WeakMap();
      this.#generation++;
    };
    this.#subscriptions = [
      workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('copydesk') && forget()),
      dates.onDidChange((uri) => this.#forgetOne(uri)),
      stylebooks.onDidChange(forget),
    ];
  }

  #forgetOne(uri: Uri): void {
    const document = openArticle(uri);
    if (document) this.#reads.delete(document);
  }

  /** Forgets the paragraphs it remembers, when no article is open any more. */
  rest(): void {
    this.#reviewer = undefined;
  }

  /** Whether an article is too long to be read, by the setting. */
  isTooLong(document: TextDocument): boolean {
    return document.getText().length > settingsFor(document).longestArticle;
  }

  /** The article as it stands when this resolves; undefined when it was closed meanwhile or is too long. */
  async read(document: TextDocument): Promise<Read | undefined> {
    const core = await loadCore();
    let generation: number;
    let stylebook: Stylebook;
    do {
      generation = this.#generation;
      stylebook = await this.#stylebooks.for(document.uri);
    } while (generation !== this.#generation);
    // Nothing is awaited from here on, so that text, version, settings and stylebook are of one moment.
    if (document.isClosed || this.isTooLong(document)) return undefined;
    const known = this.#reads.get(document);
    const language = languageOf(document);
    if (known?.version === document.version && known.language === language) return known;
    const settings = settingsFor(document);
    const options = this.#options(sourceOf(document), stylebook, this.#dates.get(document.uri) ?? null);
    this.#reviewer ??= core.createReviewer();
    const facts = this.#reviewer.read(document.getText(), options);
    const codes = core.rules.map(({ code }) => code);
    const levels = levelsByRule(codes, settings.queryLevels);
    const queries = core.check(facts, { level: settings.level, levels });
    const read = { version: document.version, language, facts, queries };
    this.#reads.set(document, read);
    return read;
  }

  /** An article as it lies in a folder, or as it is being edited when it is open. */
  async readFile(uri: Uri): Promise<FileRead> {
    let generation: number;
    let read: FileRead;
    do {
      generation = this.#generation;
      const facts = await this.#factsOf(uri).catch(() => undefined);
      read = { facts, basis: await this.basisOf(uri) };
      // What it hangs on must be what it was read with.
    } while (generation !== this.#generation);
    return read;
  }

  async #factsOf(uri: Uri): Promise<Facts | undefined> {
    const core = await loadCore();
    const stylebook = await this.#stylebooks.for(uri);
    const stored = await workspace.fs.readFile(uri).then(undefined, () => undefined);
    const address = uri.toString();
    const open = workspace.textDocuments.find((document) => document.uri.toString() === address && !document.isClosed);
    // A document without changes may live on for minutes after its file is gone.
    if (open && (stored || open.isDirty)) return (await this.read(open))?.facts;
    if (!stored) return undefined;
    const text = new TextDecoder().decode(stored);
    if (text.length > settingsFor(uri).longestArticle) return undefined;
    const source = { uri, language: languageOfFile(uri), scope: scopeOf(uri) };
    return core.read(text, this.#options(source, stylebook, this.#dates.get(uri) ?? null));
  }

  /** What the reading of an article in a folder hangs on besides its text. */
  async basisOf(uri: Uri): Promise<Basis> {
    const open = openArticle(uri);
    const source = open ? sourceOf(open) : { uri, language: languageOfFile(uri), scope: scopeOf(uri) };
    const stylebook = await this.#stylebooks.for(uri);
    let entries = this.#entries.get(stylebook);
    if (entries === undefined) this.#entries.set(stylebook, (entries = JSON.stringify(stylebook)));
    const options = this.#options(source, stylebook, this.#dates.get(uri) ?? null);
    const { longestArticle, everyoneKnows, wellKnownInitials } = settingsFor(source.scope);
    const settings = { ...options, stylebook: null, longestArticle, everyoneKnows, wellKnownInitials };
    return { stylebook: entries, settings: JSON.stringify(settings) };
  }

  #options({ uri, language, scope }: Source, stylebook: Stylebook, published: string | null): ReadOptions {
    const settings = settingsFor(scope);
    return {
      language,
      path: uri.scheme === 'untitled' ? undefined : uri.path,
      published,
      publishedSetting: settings.publicationDate,
      settings: {
        filed: settings.filedDate,
        style: settings.houseStyle,
        type: settings.articleType,
        place: settings.place,
      },
      stylebook: {
        ...stylebook,
        everyoneKnows: [...stylebook.everyoneKnows, ...settings.everyoneKnows],
        wellKnownInitials: [...stylebook.wellKnownInitials, ...settings.wellKnownInitials],
      },
    };
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

/** One reading of a file. */
export interface FileRead {
  /** Undefined when it cannot be read, or is too long. */
  readonly facts: Facts | undefined;
  readonly basis: Basis;
}

/** Where it is the same, an article with the same text reads the same. */
export interface Basis {
  /** One string for all articles with the same stylebook. */
  readonly stylebook: string;
  /** The settings, and the publication date set. */
  readonly settings: string;
}

/** Where a text comes from, and whose settings hold for it. */
interface Source {
  readonly uri: Uri;
  readonly language: Language;
  readonly scope: ConfigurationScope;
}

function sourceOf(document: TextDocument): Source {
  return { uri: document.uri, language: languageOf(document), scope: document };
}
