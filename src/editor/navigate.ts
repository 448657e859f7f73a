import { commands, window } from 'vscode';
import type { Span } from '../core/contract';
import { activeArticleOrSay, rangeOf } from './articles';
import { askedOn } from './asked';
import type { Desk } from './desk';
import { reveal } from './goTo';

/** Next Query and Previous Query: round and round, in the order of the text. */
export function registerNavigation(desk: Desk): void {
  const { context, reviews } = desk;
  const go = (direction: 1 | -1) => async () => {
    const editor = activeArticleOrSay();
    if (!editor) return;
    const { document, selection } = editor;
    if (!reviews.on(document)) await reviews.review(document);
    // At Fact-check hints are gone through as well: the Problems panel leaves them out.
    const queries = [...askedOn(desk, document)];
    queries.sort((a, b) => a.start - b.start || a.end - b.end);
    const from = document.offsetAt(selection.start);
    const to = document.offsetAt(selection.end);
    // Of two that begin at one place the shorter comes first; where one is selected, the other is the next.
    const behind = ({ start, end }: Span): boolean => start > from || (start === from && to > from && end > to);
    const before = ({ start, end }: Span): boolean => start < from || (start === from && end < to);
    const next =
      direction === 1 ? (queries.find(behind) ?? queries.at(0)) : (queries.findLast(before) ?? queries.at(-1));
    if (!next) {
      void window.setStatusBarMessage('No queries.', 4000);
      return;
    }
    await reveal(document, rangeOf(document, next));
    await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  };
  context.subscriptions.push(
    commands.registerCommand('copydesk.nextQuery', go(1)),
    commands.registerCommand('copydesk.previousQuery', go(-1)),
  );
}
