import { MarkdownString, type Uri } from 'vscode';
import { asText } from '../asText';

/** The text of a hover. Whatever comes from the article goes in as text; only Copydesk's own links are followed. */
export class HoverText {
  readonly #markdown = new MarkdownString();

  constructor() {
    this.#markdown.isTrusted = { enabledCommands: ['copydesk.goTo', 'copydesk.setPublicationDate'] };
    this.#markdown.supportHtml = false;
  }

  get markdown(): MarkdownString {
    return this.#markdown;
  }

  say(words: string): this {
    this.#markdown.appendMarkdown(spaced(words, asText));
    return this;
  }

  strong(words: string): this {
    this.#markdown.appendMarkdown(`**${asText(words)}**`);
    return this;
  }

  link(words: string, target: Uri): this {
    this.#markdown.appendMarkdown(`[${asText(words)}](${target.toString()})`);
    return this;
  }

  /** Begins another line. */
  line(): this {
    this.#markdown.appendMarkdown('  \n');
    return this;
  }
}

/** Keeps the blanks at both ends, which the escaping takes away. */
function spaced(words: string, escape: (words: string) => string): string {
  const [before = ''] = /^\s*/u.exec(words) ?? [];
  if (before.length === words.length) return words === '' ? '' : ' ';
  return (before ? ' ' : '') + escape(words) + (words.trimEnd() === words ? '' : ' ');
}
