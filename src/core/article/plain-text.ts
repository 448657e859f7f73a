import type { Block, Mask } from './block';
import { findMarks, type Mark } from './marks';

interface Line {
  readonly start: number;
  /** Without trailing blanks. */
  readonly end: number;
  readonly indent: number;
  readonly text: string;
}

interface Open {
  readonly start: number;
  readonly end: number;
  readonly kind: Block['kind'];
  readonly last: Line;
}

const item = /^(?:[•·▪●–—*-]|\d{1,3}[.)])\s+\S/;

/** The blocks of a plain text: a paragraph a line, or hard-wrapped lines joined, as the line lengths tell. */
export function plainBlocks(text: string, from: number): readonly Block[] {
  const lines = readLines(text, from);
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let section = 0;
  let open: Open | null = null;
  const close = (done: Open | null): null => {
    if (!done) return null;
    const { start, end, kind } = done;
    blocks.push({
      start,
      end,
      kind,
      level: 0,
      section,
      masks: notWords(text, start, end),
      links: [],
      emphasis: [],
      image: false,
      picture: false,
    });
    return null;
  };
  const quoted = linesInQuotations(lines);
  for (const [index, line] of lines.entries()) {
    if (line.text === '') {
      open = close(open);
    } else if (/^(?:[-*_=~] ?){3,}$/.test(line.text)) {
      open = close(open);
      section++;
    } else if (open && (quoted.has(index) || wraps(open.last, line, width))) {
      open = { start: open.start, kind: open.kind, end: line.end, last: line };
    } else {
      open = close(open);
      const isItem: boolean = item.test(line.text);
      const lead = isItem ? (/^\S+\s+/.exec(line.text)?.[0].length ?? 0) : 0;
      open = { start: line.start + lead, end: line.end, kind: isItem ? 'item' : 'paragraph', last: line };
    }
  }
  close(open);
  return blocks;
}

function readLines(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  let at = from;
  for (const whole of text.slice(from).split(/\r\n|[\n\r\u2028\u2029]/)) {
    const body = whole.trim();
    const indent = body === '' ? 0 : whole.indexOf(body.charAt(0));
    const lead = whole.length - whole.trimStart().length;
    lines.push({ start: at + lead, end: at + lead + body.length, indent, text: body });
    at += whole.length;
    if (text.startsWith('\r\n', at)) at += 2;
    else at += 1;
  }
  return lines;
}

/**
 * The column at which the lines of a text are wrapped, or 0 when they are not: whole paragraphs on one line make
 * long lines, and a wrapped text has many lines nearly as long as its longest.
 */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.filter((line) => line.text !== '').map((line) => line.indent + line.text.length);
  let longest = 0;
  for (const length of lengths) longest = Math.max(longest, length);
  if (longest > 120 || longest < 40) return 0;
  let full = 0;
  let followed = 0;
  lines.forEach((line, i) => {
    if (line.text === '' || (lines[i + 1]?.text ?? '') === '') return;
    followed++;
    if (line.indent + line.text.length > longest - 16) full++;
  });
  return followed > 0 && full >= followed * 0.6 ? longest : 0;
}

function wraps(last: Line, next: Line, width: number): boolean {
  if (width === 0 || item.test(next.text) || next.indent > last.indent + 1) return false;
  if (/^(?:[QA]|[A-Z]{2,}):\s/.test(next.text)) return false;
  const firstWord = /^\S+/.exec(next.text)?.[0].length ?? 0;
  const length = last.indent + last.text.length;
  if (length + 1 + firstWord > width - 8) return true;
  return length > width / 2 && /^\p{Ll}/u.test(next.text) && !/[.?!:"”]$/.test(last.text);
}

/** URLs and tags of markup are no words in a plain text either. */
function notWords(text: string, start: number, end: number): readonly Mask[] {
  return [...text.slice(start, end).matchAll(/\bhttps?:\/\/[^\s<>"“”]+|<\/?[a-z][\w-]*(?:\s[^<>]{0,400})?>/gi)].map(
    (found) => ({
      start: start + found.index,
      end: start + found.index + found[0].length,
    }),
  );
}

/**
 * Lines that stand in a quotation which an earlier line of the same block opened and which is closed before another
 * mark opens: texts with a sentence a line break their quotations so. A running quotation opens anew in each paragraph.
 */
function linesInQuotations(lines: readonly Line[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let pending: number[] = [];
  let open = false;
  for (const [index, { text }] of lines.entries()) {
    if (text === '') {
      open = false;
      continue;
    }
    const marks = /["“”`'‘’]/.test(text) ? findMarks(text).filter((mark) => !mark.single) : [];
    const [first] = marks;
    if (open) {
      pending.push(index);
      if (first && wayOf(first) !== 'open') for (const line of pending) inside.add(line);
      if (first || pending.length > 15) open = false;
    }
    const last = marks[marks.length - 1];
    if (last) {
      open = wayOf(last) === 'open';
      pending = [];
    }
  }
  return inside;
}

function wayOf(mark: Mark): 'open' | 'close' | 'either' {
  return mark.shape === 'either' ? mark.faces : mark.shape;
}
