import type { Span } from '../contract';
import type { Emphasis, Link, Paragraph } from './article';

/** A run of text as the layout gives it, before anybody asks what it is for. Offsets into the given text. */
export interface Block extends Span {
  readonly kind: Paragraph['kind'];
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  readonly section: number;
  /** What is not words: marks, targets, code, comments. Sorted, not overlapping. */
  readonly masks: readonly Mask[];
  readonly links: readonly Link[];
  readonly emphasis: readonly Emphasis[];
  /** It shows a picture. */
  readonly image: boolean;
  /** It is a picture and nothing else: its words are what is said of the picture. */
  readonly picture: boolean;
}

export interface Mask extends Span {
  /** Stands at the start of the blank instead of a blank: the character an entity means. */
  readonly as?: string;
}

/** The text of a block with all that is masked, and all line breaks, as blanks: exactly as long as the block. */
export function maskedText(text: string, span: Span, masks: readonly Mask[]): string {
  let masked = '';
  let at = span.start;
  for (const mask of masks) {
    if (mask.end <= at || mask.start >= span.end) continue;
    const start = Math.max(mask.start, at);
    const end = Math.min(mask.end, span.end);
    masked += text.slice(at, start);
    const as = mask.as !== undefined && mask.as.length <= end - start ? mask.as : '';
    masked += as + ' '.repeat(end - start - as.length);
    at = end;
  }
  masked += text.slice(at, span.end);
  return masked.replace(/[\r\n\t\v\f\u2028\u2029]/g, ' ');
}

/** Sorted and without overlaps. */
export function tidyMasks(masks: readonly Mask[]): readonly Mask[] {
  const sorted = [...masks].sort((a, b) => a.start - b.start || b.end - a.end);
  const tidy: Mask[] = [];
  let end = -1;
  for (const mask of sorted) {
    if (mask.start < end) {
      if (mask.end > end) {
        tidy.push({ start: end, end: mask.end });
        end = mask.end;
      }
      continue;
    }
    tidy.push(mask);
    end = mask.end;
  }
  return tidy;
}
