import { commands, window } from 'vscode';
import { activeArticleOrSay } from './articles';
import type { Desk } from './desk';

/** Review This Article: now, whatever the settings say. */
export function registerReviewCommand({ context, reviews, reader }: Desk): void {
  context.subscriptions.push(
    commands.registerCommand('copydesk.reviewThisArticle', async () => {
      const document = activeArticleOrSay()?.document;
      if (!document) return;
      const standing = await reviews.review(document);
      const count = standing?.shown.filter(({ level }) => level !== 'hint').length ?? 0;
      let message: string;
      if (!standing) message = reader.isTooLong(document) ? 'This article is too long.' : 'Not reviewed.';
      else if (count === 0) message = 'No queries.';
      else message = count === 1 ? '1 query.' : `${count} queries.`;
      void window.setStatusBarMessage(message, 4000);
    }),
  );
}
