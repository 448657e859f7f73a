import { workspace, type Disposable, type TextDocument } from 'vscode';
import type { Language, Query } from '../core/contract';
import type { Facts, ReadOptions } from '../core/facts';
import type { Reviewer } from '../core/review';
import type { Stylebook } from '../core/style/stylebook';
import { languageOf } from './articles';
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
  readonly #subscriptions: readonly Disposable[];

  /** @param dates publication dates set for articles by command */
  constructor(dates: Memory<string>, stylebooks: Stylebooks) {
    this.#dates = dates;
    this.#stylebooks = stylebooks;
    const forget = (): void => {
      this.#reads = new WeakMap();
    };
    this.#subscriptions = [
      workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('copydesk') && forget()),
      dates.onDidChange(forget),
      stylebooks.onDidChange(forget),
    ];
  }

  /** Whether an article is too long to be read, by the setting. */
  isTooLong(document: TextDocument): boolean {
    return document.getText().length > settingsFor(document).longestArticle;
  }

  /** The article as it stands when this resolves; undefined when it was closed meanwhile or is too long. */
  async read(document: TextDocument): Promise<Read | undefined> {
    const core = await loadCore();
    const stylebook = await this.#stylebooks.for(document.uri);
    // Nothing is awaited from here on, so that text, version and settings are of one moment.
    if (document.isClosed || this.isTooLong(document)) return undefined;
    const known = this.#reads.get(document);
    const language = languageOf(document);
    if (known?.version === document.version && known.language === language) return known;
    const settings = settingsFor(document);
    const options = this.#options(document, stylebook, this.#dates.get(document.uri) ?? null);
    this.#reviewer ??= core.createReviewer();
    const facts = this.#reviewer.read(document.getText(), options);
    const codes = core.rules.map(({ code }) => code);
    const levels = levelsByRule(codes, settings.queryLevels);
    const queries = core.check(facts, { level: settings.level, levels });
    const read = { version: document.version, language, facts, queries };
    this.#reads.set(document, read);
    return read;
  }

  /** The article as it would read with another publication date; undefined as above. */
  async readAsPublished(document: TextDocument, published: string): Promise<Facts | undefined> {
    const core = await loadCore();
    const stylebook = await this.#stylebooks.for(document.uri);
    if (document.isClosed || this.isTooLong(document)) return undefined;
    return core.read(document.getText(), this.#options(document, stylebook, published));
  }

  #options(document: TextDocument, stylebook: Stylebook, published: string | null): ReadOptions {
    const settings = settingsFor(document);
    return {
      language: languageOf(document),
      path: document.uri.scheme === 'untitled' ? undefined : document.uri.path,
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
