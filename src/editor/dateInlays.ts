import {
  EventEmitter,
  InlayHint,
  languages,
  workspace,
  type CancellationToken,
  type InlayHintsProvider,
  type Range,
  type TextDocument,
} from 'vscode';
import { articles } from './articles';
import { daysInWords } from './days';
import type { Desk } from './desk';
import { factsOf } from './facts';
import type { Reader } from './reader';
import { settingsFor } from './settings';

/** The day that is meant, beside each expression of time. Off unless the setting says so. */
export function registerDateInlays({ context, reader, reviews }: Desk): void {
  const changed = new EventEmitter<void>();
  context.subscriptions.push(
    changed,
    reviews.onDidChange(() => changed.fire()),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('copydesk') && changed.fire()),
    languages.registerInlayHintsProvider(articles, new DateInlays(reader, changed)),
  );
}

class DateInlays implements InlayHintsProvider {
  readonly #reader: Reader;
  readonly onDidChangeInlayHints;

  constructor(reader: Reader, changed: EventEmitter<void>) {
    this.#reader = reader;
    this.onDidChangeInlayHints = changed.event;
  }

  async provideInlayHints(document: TextDocument, range: Range, token: CancellationToken): Promise<InlayHint[]> {
    if (!settingsFor(document).datesBesideWords) return [];
    const facts = await factsOf(this.#reader, document, token);
    if (!facts) return [];
    const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    const { expressions, readings } = facts.dates;
    return expressions.flatMap((date, i) => {
      // What says its own day needs no second one beside it.
      if (date.end < from || date.start > to || !date.from || !date.to || date.basis === 'itself') return [];
      // An hour has its day beside it, or nowhere in the copy.
      if (readings[i]?.form.kind === 'clock' && !readings[i].form.on) return [];
      const days = daysInWords(date.from, date.to, 'short');
      const hint = new InlayHint(document.positionAt(date.end), days);
      hint.paddingLeft = true;
      return [hint];
    });
  }
}
