import { Diagnostic, DiagnosticRelatedInformation, languages, Location, type TextDocument, type Uri } from 'vscode';
import type { Query } from '../core/contract';
import { rangeOf } from './articles';
import type { Desk } from './desk';
import { rulePage } from './rulePage';
import { severities } from './severities';

/** Puts the queries into the Problems panel, and takes them out when their article is closed. */
export function registerDiagnostics({ context, reviews }: Desk): void {
  const collection = languages.createDiagnosticCollection('copydesk');
  context.subscriptions.push(
    collection,
    reviews.onDidChange((document) => {
      const standing = document.isClosed ? undefined : reviews.on(document);
      if (standing)
        collection.set(
          document.uri,
          standing.shown.map((query) => diagnosticOf(document, query)),
        );
      else collection.delete(document.uri);
    }),
  );
}

/** A query as VS Code shows it. */
export function diagnosticOf(document: TextDocument, query: Query): Diagnostic {
  const diagnostic = new Diagnostic(rangeOf(document, query), query.message, severities[query.level]);
  diagnostic.source = 'Copydesk';
  diagnostic.code = { value: query.code, target: rulePage(query.code) };
  diagnostic.relatedInformation = query.related.map((place) => relatedOf(document.uri, document, place));
  return diagnostic;
}

function relatedOf(uri: Uri, document: TextDocument, place: Query['related'][number]): DiagnosticRelatedInformation {
  return new DiagnosticRelatedInformation(new Location(uri, rangeOf(document, place)), place.message);
}
