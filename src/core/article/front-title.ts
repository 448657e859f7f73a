import type { FrontMatter, Paragraph } from './article';
import type { ProseCache } from './prose';

/**
 * The `title` of the front matter as a headline, where it stands word for word: its names and dates are checked against
 * the copy as those of a `# heading` are. Null for none, for more than a line, and where YAML writes a word otherwise
 * than it reads.
 */
export function titleParagraph(text: string, { title }: FrontMatter, cache: ProseCache): Paragraph | null {
  if (!title) return null;
  const mark = /^["']/.test(text.slice(title.start, title.end)) ? 1 : 0;
  const [start, end] = [title.start + mark, title.end - mark];
  const words = text.slice(start, end);
  if (words !== title.value || /[\r\n]/.test(words)) return null;
  return {
    index: 0,
    start,
    end,
    kind: 'heading',
    role: 'headline',
    level: 1,
    section: 0,
    entry: 0,
    dateline: null,
    label: null,
    links: [],
    emphasis: [],
    prose: cache.get(words),
  };
}
