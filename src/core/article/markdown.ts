import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import type { Span } from '../contract';
import type { Emphasis, Link, Paragraph } from './article';
import { type Block, type Mask, tidyMasks } from './block';

const markdown = parser.configure(GFM);

/** The blocks of a Markdown text that hold words. */
export function markdownBlocks(text: string, from: number): readonly Block[] {
  const blocks: Block[] = [];
  let section = 0;
  const shift = (span: Span): Span => ({ start: span.start + from, end: span.end + from });
  markdown.parse(parseable(text.slice(from))).iterate({
    enter(node) {
      const { name } = node;
      if (name === 'HorizontalRule') section++;
      const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(name);
      if (heading) section++;
      const level = heading ? Number(heading[1]) : 0;
      const words =
        level > 0 || name === 'Paragraph' || name === 'TableCell' || name === 'HTMLBlock' || name === 'Task';
      if (name === 'CodeBlock' && isProse(text.slice(from + node.from, from + node.to))) {
        const block = readBlock(text, node, from, level, section);
        if (block) blocks.push(block);
      }
      if (!words) return !/^(?:FencedCode|CodeBlock|CommentBlock|ProcessingInstructionBlock|LinkReference)$/.test(name);
      const block = readBlock(text, node, from, level, section);
      if (block) blocks.push(block);
      return false;
    },
    leave(node) {
      if (/^(?:Bullet|Ordered)List$/.test(node.name) && !insideList(node.node)) section++;
    },
  });
  return blocks;

  function readBlock(source: string, node: SyntaxNodeRef, base: number, level: number, at: number): Block | null {
    const inline = readInline(source, node, base);
    let { start, end } = shift({ start: node.from, end: node.to });
    const blank = (offset: number): boolean =>
      /\s/.test(source.charAt(offset)) || inline.edges.some((mark) => mark.start <= offset && offset < mark.end);
    while (start < end && blank(start)) start++;
    while (end > start && blank(end - 1)) end--;
    if (start === end) return null;
    const { masks, links, emphasis, image, picture } = inline;
    return { start, end, kind: kindOf(node.node, level), level, section: at, masks, links, emphasis, image, picture };
  }
}

/** The parser looks to the end of a run of blanks from each of them: long runs inside a line are made one of its words. */
function parseable(text: string): string {
  return text.replace(/(?<=\S) {16,}/g, (run) => '\u00a0'.repeat(run.length));
}

/** Copy whose paragraphs are indented looks like code to Markdown: it ends with a full stop and has no code in it. */
function isProse(text: string): boolean {
  const words = text.trim();
  return (
    /^["“'‘]?\p{Lu}/u.test(words) &&
    /[.?!]["”'’]?$/.test(words) &&
    !/[{};=<>|\\]|\(\)/.test(words) &&
    /(?:\S+\s+){5}/.test(words)
  );
}

function insideList(list: SyntaxNode): boolean {
  return list.parent?.name === 'ListItem';
}

function kindOf(node: SyntaxNode, level: number): Paragraph['kind'] {
  if (level > 0) return 'heading';
  if (node.name === 'TableCell') return 'cell';
  for (let at: SyntaxNode | null = node.parent; at; at = at.parent) {
    if (at.name === 'ListItem') return 'item';
    if (at.name === 'Blockquote') return 'block-quote';
  }
  return 'paragraph';
}

interface Inline {
  readonly masks: readonly Mask[];
  /** Marks of the block itself, which are no part of it at its ends: `## ` and `===`. */
  readonly edges: readonly Span[];
  readonly links: readonly Link[];
  readonly emphasis: readonly Emphasis[];
  readonly image: boolean;
  readonly picture: boolean;
}

const wholly =
  /^(?:InlineCode|HTMLTag|Comment|ProcessingInstruction|Image|URL|LinkTitle|Autolink|HardBreak|TaskMarker|.*Mark)$/;

function readInline(text: string, block: SyntaxNodeRef, base: number): Inline {
  const masks: Mask[] = [];
  const edges: Span[] = [];
  const links: Link[] = [];
  const emphasis: Emphasis[] = [];
  let image = false;
  const picture = isPicture(block.node, text.slice(base + block.from, base + block.to));
  const add = (from: number, to: number, as?: string): void => {
    masks.push({ start: base + from, end: base + to, ...(as === undefined ? {} : { as }) });
  };
  if (block.name === 'HTMLBlock') htmlMasks(text.slice(base + block.from, base + block.to), block.from, add);
  const cursor = block.node.cursor();
  cursor.iterate((node) => {
    const { name, from, to } = node;
    if (name === 'HeaderMark') edges.push({ start: base + from, end: base + to });
    if (name === 'Escape') add(from, from + 1);
    else if (name === 'Entity') add(from, to, entity(text.slice(base + from, base + to)));
    else if (name === 'Emphasis' || name === 'StrongEmphasis')
      emphasis.push({ start: base + from, end: base + to, bold: name === 'StrongEmphasis' });
    else if (name === 'Strikethrough') add(from, to);
    else if (name === 'Link') return readLink(node.node);
    else if (wholly.test(name)) {
      image ||= name === 'Image';
      // What is said of a picture that stands by itself is read as its caption.
      if (name === 'Image' && picture) return true;
      add(from, to);
      return false;
    }
    return true;
  });
  return { masks: tidyMasks(masks), edges, links, emphasis, image, picture };

  /** `[the]` in a quotation is the editor's own bracket, not a link. Answers whether to look inside. */
  function readLink(node: SyntaxNode): boolean {
    const url = node.getChild('URL');
    const label = node.getChild('LinkLabel');
    const marks = node.getChildren('LinkMark');
    const words = text.slice(base + node.from, base + node.to);
    if (/^\[\^[^\]]*\]$/.test(words)) {
      links.push({ start: base + node.from, end: base + node.to, target: words.slice(1, -1) });
      add(node.from, node.to);
      return false;
    }
    const [open, close] = marks;
    if ((!url && !label) || !open || !close) return unmarked(node);
    const target = url ?? label;
    links.push({
      start: base + open.to,
      end: base + close.from,
      target: target ? text.slice(base + target.from, base + target.to) : '',
    });
    add(close.from, node.to);
    return true;
  }

  /** Brackets that are words: mask what stands inside, but not the brackets. */
  function unmarked(node: SyntaxNode): boolean {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.name !== 'LinkMark' && wholly.test(child.name)) add(child.from, child.to);
      for (let mark = child.firstChild; mark; mark = mark.nextSibling) {
        if (wholly.test(mark.name)) add(mark.from, mark.to);
      }
    }
    return false;
  }
}

/** `![A few words](…)` alone in its paragraph; a file's name says nothing of the picture. */
const isPicture = (block: SyntaxNode, source: string): boolean =>
  block.name === 'Paragraph' &&
  /^!\[[^\]]*\p{L} \p{L}[^\]]*\]/u.test(source) &&
  block.firstChild?.name === 'Image' &&
  block.firstChild.from === block.from &&
  block.firstChild.to === block.to;

type AddMask = (from: number, to: number, as?: string) => void;

/** Tags, and what is between the tags of a script or style. */
function htmlMasks(html: string, from: number, add: AddMask): void {
  let hidden: string | null = null;
  let at = 0;
  for (const tag of html.matchAll(/<[!/]?[a-z-][^<>]*>?/gi)) {
    const name = /^<\/?(\w+)/.exec(tag[0])?.[1]?.toLowerCase() ?? '';
    if (hidden !== null && !(name === hidden && tag[0].startsWith('</'))) continue;
    if (hidden !== null) add(from + at, from + tag.index);
    hidden = /^(?:script|style|pre|code|iframe|svg)$/.test(name) && !tag[0].startsWith('</') ? name : null;
    at = tag.index + tag[0].length;
    add(from + tag.index, from + at);
  }
  if (hidden !== null) add(from + at, from + html.length);
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'], ['&lt;', '<'], ['&gt;', '>'], ['&quot;', '"'], ['&apos;', "'"], ['&nbsp;', ' '],
  ['&lsquo;', '‘'], ['&rsquo;', '’'], ['&ldquo;', '“'], ['&rdquo;', '”'], ['&laquo;', '«'], ['&raquo;', '»'],
  ['&ndash;', '–'], ['&mdash;', '—'], ['&hellip;', '…'], ['&pound;', '£'], ['&euro;', '€'],
]); // prettier-ignore

function entity(source: string): string {
  const named = entities.get(source);
  if (named !== undefined) return named;
  const numeric = /^&#(?:x([0-9a-f]{1,6})|(\d{1,7}));$/i.exec(source);
  const code = numeric ? Number.parseInt(numeric[1] ?? numeric[2] ?? '', numeric[1] === undefined ? 10 : 16) : 0;
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
}
