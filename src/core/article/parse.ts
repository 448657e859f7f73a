import type { Language } from '../contract';
import type { Article, Paragraph } from './article';
import { maskedText, tidyMasks } from './block';
import { markAbove } from './copy-start';
import { readFrontMatter } from './front-matter';
import { titleParagraph } from './front-title';
import { lastAtOrBefore, Lines } from './lines';
import { markdownBlocks } from './markdown';
import { plainBlocks } from './plain-text';
import { ProseCache } from './prose';
import { joinQuotations } from './quotations';
import { assignRoles } from './roles';

/** Reads text into an {@link Article}. Never fails: whatever cannot be understood is copy. */
export function parseArticle(text: string, language: Language, cache: ProseCache = new ProseCache()): Article {
  const frontMatter = readFrontMatter(text);
  const from = frontMatter.span?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const blocks = language === 'markdown' ? markdownBlocks(text, from) : plainBlocks(text, from);
  const placed = assignRoles(text, blocks, frontMatter.type?.value === 'interview');
  const title = titleParagraph(text, frontMatter, cache);
  const above = title ? [title] : [];
  const read = placed.map(({ block, role, entry, dateline, label, blanked }, k): Paragraph => {
    const { start, end, kind, level, section, links, emphasis } = block;
    const more = [dateline, label, ...blanked].filter((span) => span !== null);
    const masks = more.length > 0 ? tidyMasks([...block.masks, ...more]) : block.masks;
    const prose = cache.get(maskedText(text, block, masks));
    return {
      index: above.length + k,
      start,
      end,
      kind,
      level,
      section,
      role,
      entry,
      dateline,
      label,
      links,
      emphasis,
      prose,
    };
  });
  const paragraphs = markAbove(text, [...above, ...read]);
  const { quotations, strayMarks } = joinQuotations(paragraphs);
  let lines: Lines | undefined;
  const counted = (): Lines => (lines ??= new Lines(text));
  return {
    text,
    language,
    frontMatter,
    paragraphs,
    quotations,
    strayMarks,
    lineAt: (offset) => counted().line(offset),
    columnAt: (offset) => counted().column(offset),
    paragraphAt(offset) {
      const found = paragraphs[lastAtOrBefore(paragraphs.length, (i) => paragraphs[i]?.start ?? 0, offset)];
      return found && offset < found.end ? found : null;
    },
  };
}
