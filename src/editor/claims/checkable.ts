import { commands, QuickPickItemKind, window } from 'vscode';
import type { Query } from '../../core/contract';
import type { Facts } from '../../core/facts';
import { activeArticleOrSay } from '../articles';
import { asLabel } from '../asText';
import { loadCore } from '../core';
import type { Desk } from '../desk';
import { choosePlace, type PlaceItem } from '../placePicker';
import { counted, sourcedBy } from '../words';

/**
 * Show Checkable Statements: each statement a fact-checker would tick off, with its source or none, whatever the level of
 * the reading. The Problems panel leaves hints out, and most of these are hints.
 */
export function registerCheckable({ context, reader }: Desk): void {
  context.subscriptions.push(
    commands.registerCommand('copydesk.showCheckable', async () => {
      const document = activeArticleOrSay()?.document;
      const read = document && (await reader.read(document));
      if (!document || !read) return;
      const { facts } = read;
      const { check } = await loadCore();
      const statements = check(facts, 'fact-check').filter(({ code }) => code === 'claims/unattributed');
      if (statements.length === 0) {
        void window.setStatusBarMessage('No checkable statement was found in this article.', 4000);
        return;
      }
      const items = statements.map((statement) => itemOf(facts, statement));
      const bare = items.filter(({ sourced }) => !sourced);
      const given = items.filter(({ sourced }) => sourced);
      choosePlace(
        document,
        `Checkable Statements: ${bare.length} with no source, ${given.length} with one`,
        'Choose a statement to go to it',
        [...group('No source', bare), ...group('Source given', given)],
      );
    }),
  );
}

interface StatementItem extends PlaceItem {
  readonly sourced: boolean;
}

function group(label: string, items: readonly StatementItem[]): readonly PlaceItem[] {
  if (items.length === 0) return [];
  const heading = `${label} · ${counted(items.length, 'statement')}`;
  return [{ label: heading, kind: QuickPickItemKind.Separator }, ...items];
}

function itemOf({ article, claims }: Facts, { start, end, level, message }: Query): StatementItem {
  const sentence = claims.sourcing.find((one) => one.start <= start && start < one.end);
  const words = (from: number, to: number): string => article.text.slice(from, to).replaceAll(/\s+/gu, ' ').trim();
  const attribution = sentence?.attribution;
  const place = attribution?.source ?? attribution?.cue;
  const who = attribution?.speaker ?? (place ? words(place.start, place.end) : null);
  const by = sentence?.by ?? 'none';
  // What is asked aloud has no source that is near enough.
  const sourced = level === 'hint' && by !== 'none';
  const source = sourced ? [who, sourcedBy[by]].filter(Boolean).join(' · ') : level === 'hint' ? 'No source.' : message;
  return {
    label: asLabel(words(start, end)),
    description: asLabel(`line ${article.lineAt(start)} · ${sentence ? words(sentence.start, sentence.end) : ''}`),
    detail: asLabel(source),
    span: { start, end },
    sourced,
  };
}
