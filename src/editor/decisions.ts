import type { Disposable, Event, Memento, Uri } from 'vscode';
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

  /** Settles queries; what was decided on one before no longer counts. */
  async settle(uri: Uri, settled: readonly Decision[]): Promise<void> {
    const others = this.on(uri).filter(({ key }) => !settled.some((one) => one.key === key));
    await this.#memory.set(uri, [...others, ...settled]);
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
