import { commands, MarkdownString, StatusBarAlignment, window, type QuickPickItem } from 'vscode';
import type { ReadingLevel } from '../core/contract';
import type { Facts } from '../core/facts';
import { activeArticle, activeArticleOrSay } from './articles';
import { asText } from './asText';
import { dayInWords } from './days';
import type { Desk } from './desk';
import { settingsFor } from './settings';
import { foundIn, levelNames, styleNames, typeNames } from './words';

/** One line of the status bar says how the open article is read; choosing it changes any of that. */
export function registerBar(desk: Desk): void {
  const { context, reviews } = desk;
  const item = window.createStatusBarItem('copydesk.reading', StatusBarAlignment.Right, 110);
  item.name = 'How This Article Is Read';
  item.command = 'copydesk.howRead';
  const update = (): void => {
    const document = activeArticle()?.document;
    const facts = document && reviews.on(document)?.read.facts;
    if (!document || !facts) {
      item.hide();
      return;
    }
    const manner = mannerOf(facts, settingsFor(document).level);
    const parts = manner.flatMap(({ short }) => (short === '' ? [] : [short]));
    item.text = `$(calendar) ${parts.join(' · ')}`;
    item.tooltip = new MarkdownString(
      ['How Copydesk reads this article', ...manner.map(({ name, long }) => `${name}: **${asText(long)}**`)].join(
        '  \n',
      ),
    );
    item.show();
  };
  context.subscriptions.push(
    item,
    reviews.onDidChange((document) => document === window.activeTextEditor?.document && update()),
    window.onDidChangeActiveTextEditor(update),
    commands.registerCommand('copydesk.howRead', () => chooseOne(desk)),
  );
  update();
}

interface Manner extends QuickPickItem {
  readonly name: string;
  /** In the status bar; empty where it is as usual. */
  readonly short: string;
  readonly long: string;
  readonly command: string;
}

/** What the reading of an article hangs on, each with the command that changes it. */
function mannerOf({ published, style, type, article }: Facts, level: ReadingLevel): readonly Manner[] {
  const own = (key: 'style' | 'type'): string => (article.frontMatter[key] === null ? '' : ', from the front matter');
  return [
    manner(
      'Publication date',
      published ? dayInWords(published.date, 'short') : 'No publication date',
      published ? `${dayInWords(published.date)}, ${foundIn[published.from]}` : 'none',
      'Set Publication Date…',
      'copydesk.setPublicationDate',
    ),
    manner('Level', levelNames[level], levelNames[level], 'Choose Level…', 'copydesk.chooseLevel'),
    manner(
      'House style',
      style === 'none' ? '' : styleNames[style],
      styleNames[style] + own('style'),
      'Choose House Style…',
      'copydesk.chooseHouseStyle',
    ),
    manner(
      'Article type',
      type === 'news' ? '' : typeNames[type],
      typeNames[type] + own('type'),
      'Choose Article Type…',
      'copydesk.chooseArticleType',
    ),
  ];
}

function manner(name: string, short: string, long: string, label: string, command: string): Manner {
  return { name, short, long, label, description: long, command };
}

async function chooseOne({ reader }: Desk): Promise<void> {
  const document = activeArticleOrSay()?.document;
  const read = document && (await reader.read(document));
  if (!document || !read) return;
  const items = mannerOf(read.facts, settingsFor(document).level);
  const chosen = await window.showQuickPick(items, { title: 'How This Article Is Read' });
  if (chosen) await commands.executeCommand(chosen.command);
}
