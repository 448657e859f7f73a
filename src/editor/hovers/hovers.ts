import { Hover, languages, type CancellationToken, type HoverProvider, type Position, type TextDocument } from 'vscode';
import { articles, isArticle, rangeOf } from '../articles';
import { loadCore } from '../core';
import type { Desk } from '../desk';
import type { Reader } from '../reader';
import { settingsFor } from '../settings';
import { claimHover } from './claims';
import { dateHover } from './dates';
import { nameHover } from './names';

/** What is known about the words under the mouse: which day, who that is, who says so. */
export function registerHovers({ context, reader }: Desk): void {
  context.subscriptions.push(languages.registerHoverProvider(articles, new Hovers(reader)));
}

class Hovers implements HoverProvider {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async provideHover(document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | null> {
    if (!isArticle(document) || !settingsFor(document).hovers) return null;
    const { version } = document;
    const read = await this.#reader.read(document);
    if (!read || read.version !== version || token.isCancellationRequested) return null;
    const offset = document.offsetAt(position);
    const core = await loadCore();
    const found = [dateHover, nameHover, claimHover].flatMap((hover) => {
      const one = hover(document, read.facts, offset, core);
      return one ? [one] : [];
    });
    const [narrowest] = found.map(([, span]) => span).sort((a, b) => a.end - a.start - (b.end - b.start));
    if (!narrowest) return null;
    return new Hover(
      found.map(([text]) => text.markdown),
      rangeOf(document, narrowest),
    );
  }
}
