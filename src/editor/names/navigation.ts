import {
  DocumentHighlight,
  DocumentHighlightKind,
  languages,
  Location,
  type CancellationToken,
  type DefinitionProvider,
  type DocumentHighlightProvider,
  type LocationLink,
  type Position,
  type ReferenceContext,
  type ReferenceProvider,
  type TextDocument,
} from 'vscode';
import type { Facts } from '../../core/facts';
import { articles, rangeOf } from '../articles';
import type { Desk } from '../desk';
import { factsOf } from '../facts';
import type { Reader } from '../reader';
import { firstReference } from '../../core/names/rename';
import { nameOrPronounAt, type NameAtPlace } from './nameAt';

/** An article is navigated like code: to where somebody is introduced, and through every mention. */
export function registerNameNavigation({ context, reader }: Desk): void {
  const names = new NameNavigation(reader);
  context.subscriptions.push(
    languages.registerDefinitionProvider(articles, names),
    languages.registerReferenceProvider(articles, names),
    languages.registerDocumentHighlightProvider(articles, names),
  );
}

interface Found extends NameAtPlace {
  readonly facts: Facts;
}

class NameNavigation implements DefinitionProvider, ReferenceProvider, DocumentHighlightProvider {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async provideDefinition(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<LocationLink[] | null> {
    const found = await this.#find(document, position, token);
    if (!found) return null;
    return [
      {
        originSelectionRange: rangeOf(document, found.span),
        targetUri: document.uri,
        targetRange: rangeOf(document, firstReference(found.facts, found.name)),
      },
    ];
  }

  async provideReferences(
    document: TextDocument,
    position: Position,
    { includeDeclaration }: ReferenceContext,
    token: CancellationToken,
  ): Promise<Location[] | null> {
    const found = await this.#find(document, position, token);
    if (!found) return null;
    // Of two mentions VS Code asks for all but the declaration and goes there: that must be the other one, wherever one stands.
    const here = found.pronoun ? firstReference(found.facts, found.name).start : found.span.start;
    return found.name.mentions
      .filter((mention) => includeDeclaration || mention.start !== here)
      .map((mention) => new Location(document.uri, rangeOf(document, mention)));
  }

  async provideDocumentHighlights(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<DocumentHighlight[] | null> {
    const found = await this.#find(document, position, token);
    if (!found) return null;
    const first = firstReference(found.facts, found.name);
    const places = found.pronoun ? [...found.name.mentions, found.span] : found.name.mentions;
    return places.map(
      (place) =>
        new DocumentHighlight(
          rangeOf(document, place),
          place === first ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        ),
    );
  }

  async #find(document: TextDocument, position: Position, token: CancellationToken): Promise<Found | null> {
    const facts = await factsOf(this.#reader, document, token);
    const found = facts && nameOrPronounAt(facts, document.offsetAt(position));
    return found && { ...found, facts };
  }
}
