import { commands, QuickPickItemKind, window, type QuickPickItem, type Uri } from 'vscode';
import { activeArticleOrSay, rangeOf } from './articles';
import { asLabel } from './asText';
import { askedOn, queryFor } from './asked';
import type { Decision, Verdict } from './decisions';
import type { Desk } from './desk';
import { counted, fileName } from './words';

/** Stet, CQ, and the list of what was settled, from which each can be taken back. */
export function registerSettling(desk: Desk): void {
  const settle =
    (verdict: Verdict, all = false) =>
    async (address?: unknown, key?: unknown) => {
      const found = queryFor(desk, address, key);
      if (!found) {
        void window.setStatusBarMessage(address === undefined ? 'No query here.' : 'No longer asked.', 4000);
        return;
      }
      const { document, query } = found;
      const queries = all ? askedOn(desk, document).filter(({ code }) => code === query.code) : [query];
      await desk.decisions.settle(
        document.uri,
        queries.map((one) => ({
          key: one.key,
          code: one.code,
          words: document.getText(rangeOf(document, one)),
          verdict,
        })),
      );
      if (all) void window.setStatusBarMessage(`${counted(queries.length, 'query', 'queries')} stetted.`, 4000);
    };
  desk.context.subscriptions.push(
    commands.registerCommand('copydesk.stet', settle('stet')),
    commands.registerCommand('copydesk.stetInArticle', settle('stet', true)),
    commands.registerCommand('copydesk.cq', settle('cq')),
    commands.registerCommand('copydesk.showStetted', () => showSettled(desk)),
  );
}

interface SettledItem extends QuickPickItem {
  readonly settled?: Settled;
}

/** A decision, and the article it was made in: on names of a folder that may be another. */
interface Settled {
  readonly uri: Uri;
  readonly decision: Decision;
}

async function showSettled({ decisions, reader, comparison }: Desk): Promise<void> {
  const document = activeArticleOrSay()?.document;
  if (!document) return;
  const { uri: own } = document;
  const settled: readonly Settled[] = [
    ...decisions.on(own).map((decision) => ({ uri: own, decision })),
    ...comparison.settledElsewhere(document),
  ];
  if (settled.length === 0) {
    void window.setStatusBarMessage('Nothing was settled in this article.', 4000);
    return;
  }
  const read = await reader.read(document);
  const asked = new Map([...(read?.queries ?? []), ...comparison.all(document)].map((query) => [query.key, query]));
  const text = document.getText();
  const item = (one: Settled): SettledItem => {
    const { key, verdict, words, code } = one.decision;
    const query = asked.get(key);
    const line = query && `line ${document.positionAt(query.start).line + 1}`;
    const elsewhere = one.uri === own ? undefined : `settled in ${fileName(one.uri.toString())}`;
    return {
      label: asLabel(`${verdict === 'cq' ? 'CQ' : 'Stet'}: ${words}`),
      description: [line, code, elsewhere].filter(Boolean).join(' · '),
      detail:
        query?.message ??
        (text.includes(words) ? 'Not asked as things stand.' : 'The words are no longer in the article.'),
      settled: one,
    };
  };
  const gone = settled.filter(({ decision }) => !asked.has(decision.key));
  const items: readonly SettledItem[] = [
    ...settled.filter(({ decision }) => asked.has(decision.key)).map(item),
    ...(gone.length > 0 ? [{ label: 'No longer asked', kind: QuickPickItemKind.Separator }] : []),
    ...gone.map(item),
  ];
  const chosen = await window.showQuickPick(items, {
    title: 'Stetted Queries',
    placeHolder: 'Choose those to take back',
    canPickMany: true,
    matchOnDetail: true,
  });
  const back = (chosen ?? []).flatMap((one) => one.settled ?? []);
  for (const uri of new Set(back.map((one) => one.uri))) {
    const keys = back.filter((one) => one.uri === uri).map(({ decision }) => decision.key);
    await decisions.takeBack(uri, keys);
  }
}
