import { languages, window, type TextDocument } from 'vscode';
import { activeArticle, articles } from './articles';
import type { Desk } from './desk';
import { counted } from './words';

/** A line behind the braces of the status bar: what the article holds. */
export function registerStatus({ context, reviews, reader }: Desk): void {
  const counts = languages.createLanguageStatusItem('copydesk.counts', articles);
  counts.name = 'Review';
  counts.command = { command: 'copydesk.reviewThisArticle', title: 'Review This Article' };

  const update = (document: TextDocument): void => {
    const standing = reviews.on(document);
    const { facts } = standing?.read ?? {};
    if (standing && facts) {
      const shown = standing.shown.filter(({ level }) => level !== 'hint').length;
      const quotations = facts.article.quotations.filter(({ depth }) => depth === 0).length;
      counts.text = [
        counted(shown, 'query', 'queries'),
        counted(quotations, 'quotation'),
        counted(facts.names.names.length, 'name'),
      ].join(' · ');
      counts.detail = undefined;
    } else {
      counts.text = 'Not reviewed';
      counts.detail = reader.isTooLong(document) ? 'longer than the setting allows' : undefined;
    }
  };
  const updateActive = (): void => {
    const editor = activeArticle();
    if (editor) update(editor.document);
  };
  context.subscriptions.push(
    counts,
    reviews.onDidChange((document) => document === window.activeTextEditor?.document && updateActive()),
    window.onDidChangeActiveTextEditor(updateActive),
  );
  updateActive();
}
