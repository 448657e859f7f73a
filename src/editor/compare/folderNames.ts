import { Position, Range, type Uri } from 'vscode';
import { Lines } from '../../core/article/lines';
import type { Span } from '../../core/contract';
import type { NameIndex } from '../../core/names/across';
import type { Reader } from '../reader';
import { askedOf, type Asked } from './clashes';
import { isArticleFile } from './walk';

/** An article of the folder as it was read: offsets count in its text. */
export class IndexedArticle {
  readonly uri: Uri;
  readonly text: string;
  #lines: Lines | undefined;

  constructor(uri: Uri, text: string) {
    this.uri = uri;
    this.text = text;
  }

  rangeOf({ start, end }: Span): Range {
    return new Range(this.#position(start), this.#position(end));
  }

  #position(offset: number): Position {
    this.#lines ??= new Lines(this.text);
    const { line, column } = this.#lines.at(offset);
    return new Position(line - 1, column - 1);
  }
}

/** The names of one folder's articles. */
export class FolderNames {
  readonly #folder: string;
  readonly #reader: Reader;
  readonly #names: NameIndex;
  readonly #articles = new Map<string, IndexedArticle>();
  /** One article at a time: an earlier, slower reading must not undo a later one. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(folder: Uri, reader: Reader, names: NameIndex) {
    this.#folder = folder.toString().replace(/\/$/u, '');
    this.#reader = reader;
    this.#names = names;
  }

  get size(): number {
    return this.#articles.size;
  }

  article(address: string): IndexedArticle | undefined {
    return this.#articles.get(address);
  }

  /** Whether an article lies in the folder or below. */
  holds(uri: Uri): boolean {
    return isArticleFile(uri) && uri.toString().startsWith(`${this.#folder}/`);
  }

  /** Reads an article, again where it was read before; one that is gone is forgotten. */
  read(uri: Uri): Promise<void> {
    const done = this.#queue.then(() => this.#index(uri));
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** What is to be asked, article by article. */
  asked(): readonly Asked[] {
    const addresses = [...this.#articles.keys()].sort();
    return askedOf(new Map(addresses.map((address) => [address, this.#names.clashesOf(address)])));
  }

  async #index(uri: Uri): Promise<void> {
    const address = uri.toString();
    const facts = await this.#reader.readFile(uri);
    if (facts) {
      this.#names.set(address, facts);
      this.#articles.set(address, new IndexedArticle(uri, facts.article.text));
    } else {
      this.#names.remove(address);
      this.#articles.delete(address);
    }
  }
}
