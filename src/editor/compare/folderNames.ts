import { Position, Range, Uri } from 'vscode';
import { Lines } from '../../core/article/lines';
import type { Span } from '../../core/contract';
import type { Clash, NameIndex } from '../../core/names/across';
import type { Basis, Reader } from '../reader';
import { isArticleFile, isPassedBy } from './walk';

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

/** The names of the articles of one folder, or of several as if they were one. */
export class FolderNames {
  readonly folders: readonly Uri[];
  readonly #reader: Reader;
  readonly #names: NameIndex;
  readonly #articles = new Map<string, IndexedArticle>();
  /** What each reading hung on besides the text, also of files that were too long to be read. */
  readonly #bases = new Map<string, { readonly uri: Uri; readonly basis: Basis }>();
  /** One article at a time: an earlier, slower reading must not undo a later one. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(folders: readonly Uri[], reader: Reader, names: NameIndex) {
    this.folders = folders;
    this.#reader = reader;
    this.#names = names;
  }

  get size(): number {
    return this.#articles.size;
  }

  get articles(): Iterable<IndexedArticle> {
    return this.#articles.values();
  }

  article(address: string): IndexedArticle | undefined {
    return this.#articles.get(address);
  }

  /** Whether a file is an article in the folder or below. */
  holds(uri: Uri): boolean {
    return isArticleFile(uri) && this.covers(Uri.joinPath(uri, '..'));
  }

  /** Whether the articles in a folder belong to it: it lies here or below, and is none that is passed by. */
  covers(folder: Uri): boolean {
    const address = addressOf(folder);
    return this.folders.map(addressOf).some((top) => {
      if (address === top) return true;
      return address.startsWith(`${top}/`) && !address.slice(top.length).split('/').some(isPassedBy);
    });
  }

  /** The articles that were read in a folder and below. */
  below(folder: Uri): readonly Uri[] {
    const within = `${addressOf(folder)}/`;
    return [...this.#bases.values()].flatMap(({ uri }) => (uri.toString().startsWith(within) ? uri : []));
  }

  /** Reads an article, again where it was read before; one that is gone is forgotten. */
  read(uri: Uri): Promise<void> {
    const done = this.#queue.then(() => this.#index(uri));
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** The articles with names that others write in another way, in the order of their addresses. */
  clashes(): ReadonlyMap<string, readonly Clash[]> {
    const all = [...this.#articles.keys()].sort().map((address) => [address, this.#names.clashesOf(address)] as const);
    return new Map(all.filter(([, clashes]) => clashes.length > 0));
  }

  /** Those that would be read otherwise now than they were: another stylebook or another setting is in force. */
  async outdated(): Promise<readonly Uri[]> {
    const outdated: Uri[] = [];
    for (const { uri, basis } of [...this.#bases.values()]) {
      const now = await this.#reader.basisOf(uri);
      if (now.stylebook !== basis.stylebook || now.settings !== basis.settings) outdated.push(uri);
    }
    return outdated;
  }

  async #index(uri: Uri): Promise<void> {
    const address = uri.toString();
    const { facts, basis } = await this.#reader.readFile(uri);
    this.#bases.set(address, { uri, basis });
    if (facts) {
      this.#names.set(address, facts);
      this.#articles.set(address, new IndexedArticle(uri, facts.article.text));
    } else {
      this.#names.remove(address);
      this.#articles.delete(address);
    }
  }
}

/** Without a slash at the end, which the root of a file system has. */
function addressOf(folder: Uri): string {
  return folder.toString().replace(/\/$/u, '');
}
