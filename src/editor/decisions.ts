import type { Disposable, Event, Memento, TextDocument, Uri } from 'vscode';
import type { Query } from '../core/contract';
import { Memory } from './memory';

/** Stet: it stays as it is. CQ: it was checked and is correct. Either settles the query. */
export type Verdict = 'stet' | 'cq';

export interface Decision {
  /** The query's key: the words around it, never its place. */
  readonly key: string;
  readonly verdict: Verdict;
  readonly code: string;
  /** The words it was about, for the list of decisions. */
  readonly words: string;
}

/** What editors decided about queries, article by article. */
export class Decisions implements Disposable {
  readonly #memory: Memory<readonly Decision[]>;

  constructor(state: Memento) {
    this.#memory = new Memory(state, 'decisions');
  }

  get onDidChange(): Event<Uri> {
    return this.#memory.onDidChange;
  }

  /** All that was decided on an article, oldest first. */
  on(uri: Uri): readonly Decision[] {
    return this.#memory.get(uri) ?? [];
  }

  async settle({ uri }: TextDocument, query: Query, words: string, verdict: Verdict): Promise<void> {
    const others = this.on(uri).filter(({ key }) => key !== query.key);
    await this.#memory.set(uri, [...others, { key: query.key, verdict, code: query.code, words }]);
  }

  /** Takes decisions back: their queries are asked again. */
  async takeBack(uri: Uri, keys: readonly string[]): Promise<void> {
    const left = this.on(uri).filter(({ key }) => !keys.includes(key));
    await this.#memory.set(uri, left.length > 0 ? left : undefined);
  }

  dispose(): void {
    this.#memory.dispose();
  }
}
