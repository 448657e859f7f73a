import {
  DocumentSymbol,
  languages,
  SymbolKind,
  type CancellationToken,
  type DocumentSymbolProvider,
  type TextDocument,
} from 'vscode';
import type { NameKind, Span } from '../core/contract';
import type { AttributionFact, Facts, NameFact } from '../core/facts';
import { articles, rangeOf } from './articles';
import { outerSpan } from './claims/attributionAt';
import type { Desk } from './desk';
import { firstReference } from '../core/names/rename';
import { factsOf } from './facts';
import type { Reader } from './reader';
import { counted, postOf } from './words';

/** The Outline: the cast of the article, and its quotations by speaker. */
export function registerOutline({ context, reader }: Desk): void {
  context.subscriptions.push(
    languages.registerDocumentSymbolProvider(articles, new Outline(reader), { label: 'Copydesk' }),
  );
}

const groups: readonly { readonly kind: NameKind; readonly title: string; readonly symbol: SymbolKind }[] = [
  { kind: 'person', title: 'People', symbol: SymbolKind.Interface },
  { kind: 'organisation', title: 'Organisations', symbol: SymbolKind.Package },
  { kind: 'place', title: 'Places', symbol: SymbolKind.Namespace },
];

class Outline implements DocumentSymbolProvider {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async provideDocumentSymbols(document: TextDocument, token: CancellationToken): Promise<DocumentSymbol[]> {
    const facts = await factsOf(this.#reader, document, token);
    if (!facts) return [];
    const cast = groups.flatMap(({ kind, title, symbol }) => {
      const names = facts.names.names.filter((name) => name.kind === kind);
      return group(
        title,
        symbol,
        names.map((name) => nameSymbol(document, facts, name, symbol)),
      );
    });
    return [...cast, ...group('Quotations', SymbolKind.String, speakers(document, facts))];
  }
}

/** A group lies where its first member does, so that it never claims text that is not its own. */
function group(title: string, kind: SymbolKind, children: DocumentSymbol[]): DocumentSymbol[] {
  const [first] = children;
  if (!first) return [];
  const symbol = new DocumentSymbol(title, String(children.length), kind, first.range, first.selectionRange);
  symbol.children = children;
  return [symbol];
}

function nameSymbol(document: TextDocument, facts: Facts, name: NameFact, kind: SymbolKind): DocumentSymbol {
  const post = postOf(name.role);
  const mentions = counted(name.mentions.length, 'mention');
  return symbolAt(document, firstReference(facts, name), name.name, post ? `${post} · ${mentions}` : mentions, kind);
}

function speakers(document: TextDocument, facts: Facts): DocumentSymbol[] {
  const bySpeaker = new Map<string, AttributionFact[]>();
  for (const said of facts.claims.attributions) {
    if (said.kind === 'indirect') continue;
    const who = said.speaker ?? (said.source ? wordsOf(facts, said.source) : 'Nobody named');
    const others = bySpeaker.get(who);
    if (others) others.push(said);
    else bySpeaker.set(who, [said]);
  }
  return [...bySpeaker].flatMap(([who, all]) =>
    group(
      who,
      SymbolKind.Interface,
      all.map((said) => {
        const place = said.content[0] ?? outerSpan(said);
        return symbolAt(document, place, wordsOf(facts, place), said.carried ? 'carried' : '', SymbolKind.String);
      }),
    ),
  );
}

function symbolAt(document: TextDocument, span: Span, name: string, detail: string, kind: SymbolKind): DocumentSymbol {
  const range = rangeOf(document, span);
  return new DocumentSymbol(name.trim() || '…', detail, kind, range, range);
}

function wordsOf({ article }: Facts, { start, end }: Span): string {
  return article.text.slice(start, end).replaceAll(/\s+/gu, ' ');
}
