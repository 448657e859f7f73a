import {
  DocumentSymbol,
  languages,
  Range,
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
import { wordsOf } from './plainWords';
import { counted, postOf } from './words';

/** The Outline: the cast of the article, and its quotations by speaker. */
export function registerOutline({ context, reader }: Desk): void {
  context.subscriptions.push(
    languages.registerDocumentSymbolProvider(articles, new Outline(reader), { label: 'Copydesk' }),
  );
}

const groups: readonly { readonly kind: NameKind; readonly title: string }[] = [
  { kind: 'person', title: 'People' },
  { kind: 'organisation', title: 'Organisations' },
  { kind: 'place', title: 'Places' },
];

class Outline implements DocumentSymbolProvider {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async provideDocumentSymbols(document: TextDocument, token: CancellationToken): Promise<DocumentSymbol[]> {
    const facts = await factsOf(this.#reader, document, token);
    if (!facts) return [];
    const cast = groups.map(({ kind, title }) => {
      const names = facts.names.names.filter((name) => name.kind === kind);
      return [title, names.map((name) => nameSymbol(document, facts, name))] as const;
    });
    const all = [...cast, ['Quotations', speakers(document, facts)] as const];
    return all.flatMap(([title, children], index) => topGroup(title, index, children));
  }
}

/** Further than any cursor of the first line can stand. */
const beyond = 1_000_000;

/**
 * A group of the first row. VS Code orders by place, and tells by place which of them the cursor is in: they lie behind the
 * end of the first line, one after the other, so that their order is the same in every article and none claims its text.
 */
function topGroup(title: string, index: number, children: DocumentSymbol[]): DocumentSymbol[] {
  return groupAt(title, new Range(0, beyond + index, 0, beyond + index), children);
}

/** A speaker lies where the first quotation does. */
function speakerGroup(who: string, children: DocumentSymbol[]): DocumentSymbol[] {
  return children[0] ? groupAt(who, children[0].range, children) : [];
}

function groupAt(title: string, range: Range, children: DocumentSymbol[]): DocumentSymbol[] {
  if (children.length === 0) return [];
  const symbol = new DocumentSymbol(title, String(children.length), SymbolKind.String, range, range);
  symbol.children = children;
  return [symbol];
}

function nameSymbol(document: TextDocument, facts: Facts, name: NameFact): DocumentSymbol {
  const post = postOf(name.role);
  const mentions = counted(name.mentions.length, 'mention');
  return symbolAt(document, firstReference(facts, name), name.name, post ? `${post} · ${mentions}` : mentions);
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
    speakerGroup(
      who,
      all.map((said) => {
        const place = said.content[0] ?? outerSpan(said);
        return symbolAt(document, place, wordsOf(facts, place), said.carried ? 'carried' : '');
      }),
    ),
  );
}

/** Of all the kinds VS Code has, and names in its tooltips, a string alone is what an article is made of. */
function symbolAt(document: TextDocument, span: Span, name: string, detail: string): DocumentSymbol {
  const range = rangeOf(document, span);
  return new DocumentSymbol(name.trim() || '…', detail, SymbolKind.String, range, range);
}
