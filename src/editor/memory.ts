import { EventEmitter, Uri, workspace, type Disposable, type Event, type Memento, type TextDocument } from 'vscode';

/**
 * What is remembered about articles, by their address, in the workspace's own state: never in the copy. What was never
 * saved is remembered for as long as it is open, since the next untitled article will have the same address; at its first
 * save it goes over to the file.
 */
export class Memory<T> implements Disposable {
  readonly #state: Memento;
  readonly #name: string;
  readonly #untitled = new WeakMap<TextDocument, T>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #subscriptions: readonly Disposable[];

  constructor(state: Memento, name: string) {
    this.#state = state;
    this.#name = `copydesk.${name}`;
    this.#subscriptions = [
      workspace.onDidRenameFiles(({ files }) => void this.#rename(files)),
      workspace.onDidSaveTextDocument((document) => void this.#carryOver(document)),
      workspace.onDidDeleteFiles(({ files }) => void this.#forget(files)),
    ];
  }

  /** Told when what is remembered about an article has changed. */
  get onDidChange(): Event<Uri> {
    return this.#changed.event;
  }

  get(uri: Uri): T | undefined {
    if (uri.scheme !== 'untitled') return this.#all()[uri.toString()];
    const document = openDocument(uri);
    return document && this.#untitled.get(document);
  }

  /** Remembers a value for an article, or forgets it. */
  async set(uri: Uri, value: T | undefined): Promise<void> {
    const address = uri.toString();
    if (uri.scheme === 'untitled') {
      const document = openDocument(uri);
      if (document && value === undefined) this.#untitled.delete(document);
      else if (document && value !== undefined) this.#untitled.set(document, value);
    } else {
      await this.#write((all) => {
        const others = Object.entries(all).filter(([other]) => other !== address);
        return Object.fromEntries(value === undefined ? others : [...others, [address, value]]);
      });
    }
    this.#changed.fire(uri);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }

  #all(): Readonly<Record<string, T>> {
    return this.#state.get<Record<string, T>>(this.#name, {});
  }

  async #write(change: (all: Readonly<Record<string, T>>) => Readonly<Record<string, T>>): Promise<void> {
    await this.#state.update(this.#name, change(this.#all()));
  }

  /** Follows articles that were moved, alone or with their folder. */
  async #rename(files: readonly { readonly oldUri: Uri; readonly newUri: Uri }[]): Promise<void> {
    const moved = (address: string): string => {
      for (const { oldUri, newUri } of files) {
        if (lies(address, oldUri)) return newUri.toString() + address.slice(oldUri.toString().length);
      }
      return address;
    };
    const before = this.#all();
    const now = Object.entries(before).map(([address, value]) => [moved(address), value] as const);
    if (now.every(([address]) => address in before)) return;
    await this.#write(() => Object.fromEntries(now));
    for (const [address] of now) if (!(address in before)) this.#changed.fire(Uri.parse(address));
  }

  /** VS Code does not say which untitled article a file was saved from: it has the same words and is still open. */
  async #carryOver(document: TextDocument): Promise<void> {
    const { uri } = document;
    if (uri.scheme === 'untitled' || this.get(uri) !== undefined) return;
    const words = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
    const saved = workspace.textDocuments.find(
      (one) => one.isUntitled && this.#untitled.has(one) && words(one.getText()) === words(document.getText()),
    );
    if (saved) await this.set(uri, this.#untitled.get(saved));
  }

  async #forget(files: readonly Uri[]): Promise<void> {
    const before = Object.entries(this.#all());
    const now = before.filter(([address]) => !files.some((uri) => lies(address, uri)));
    if (now.length < before.length) await this.#write(() => Object.fromEntries(now));
  }
}

function openDocument(uri: Uri): TextDocument | undefined {
  const address = uri.toString();
  return workspace.textDocuments.find((document) => document.uri.toString() === address);
}

function lies(address: string, uri: Uri): boolean {
  const whole = uri.toString();
  return address === whole || address.startsWith(`${whole}/`);
}
