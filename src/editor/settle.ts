import { commands, QuickPickItemKind, Uri, window, type QuickPickItem, type TextDocument } from 'vscode';
import type { Query } from '../core/contract';
import { activeArticleOrSay, openArticle, rangeOf } from './articles';
import { asLabel } from './asText';
import type { Decision, Verdict } from './decisions';
import type { Desk } from './desk';
import { queryAtCursor } from './queryAtCursor';

/** Stet, CQ, and the list of what was settled, from which each can be taken back. */
export function registerSettling(desk: Desk): void {
  const settle = (verdict: Verdict) => async (address?: unknown, key?: unknown) => {
    const found = address === undefined ? queryAtCursor(desk.reviews) : wanted(desk, address, key);
    if (!found) {
      void window.setStatusBarMessage(address === undefined ? 'No query here.' : 'No longer asked.', 4000);
      return;
    }
    const words = found.document.getText(rangeOf(found.document, found.query));
    await desk.decisions.settle(found.document, found.query, words, verdict);
  };
  desk.context.subscriptions.push(
    commands.registerCommand('copydesk.stet', settle('stet')),
    commands.registerCommand('copydesk.cq', settle('cq')),
    commands.registerCommand('copydesk.showStetted', () => showSettled(desk)),
  );
}

function wanted(
  { reviews }: Desk,
  address: unknown,
  key: unknown,
): { readonly document: TextDocument; readonly query: Query } | undefined {
  const document = typeof address === 'string' ? openArticle(Uri.parse(address)) : undefined;
  const query = document && reviews.on(document)?.queries.find((one) => one.key === key);
  return query && { document, query };
}

interface SettledItem extends QuickPickItem {
  readonly decision?: Decision;
}

async function showSettled({ decisions, reader }: Desk): Promise<void> {
  const document = activeArticleOrSay()?.document;
  if (!document) return;
  const settled = decisions.on(document.uri);
  if (settled.length === 0) {
    void window.setStatusBarMessage('Nothing was settled in this article.', 4000);
    return;
  }
  const read = await reader.read(document);
  const asked = new Map(read?.queries.map((query) => [query.key, query]));
  const text = document.getText();
  const item = (decision: Decision): SettledItem => {
    const query = asked.get(decision.key);
    return {
      label: asLabel(`${decision.verdict === 'cq' ? 'CQ' : 'Stet'}: ${decision.words}`),
      description: query ? `line ${document.positionAt(query.start).line + 1} · ${decision.code}` : decision.code,
      detail:
        query?.message ??
        (text.includes(decision.words) ? 'Not asked as things stand.' : 'The words are no longer in the article.'),
      decision,
    };
  };
  const gone = settled.filter(({ key }) => !asked.has(key));
  const items: readonly SettledItem[] = [
    ...settled.filter(({ key }) => asked.has(key)).map(item),
    ...(gone.length > 0 ? [{ label: 'No longer asked', kind: QuickPickItemKind.Separator }] : []),
    ...gone.map(item),
  ];
  const chosen = await window.showQuickPick(items, {
    title: 'Stetted Queries',
    placeHolder: 'Choose those to take back',
    canPickMany: true,
    matchOnDetail: true,
  });
  const keys = (chosen ?? []).flatMap(({ decision }) => decision?.key ?? []);
  if (keys.length > 0) await decisions.takeBack(document.uri, keys);
}
