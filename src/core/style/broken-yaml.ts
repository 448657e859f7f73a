import type { YAMLParseError } from 'yaml';
import type { Span } from '../contract';

/** Where a file is no YAML, and why, in plain words. */
export interface Broken extends Span {
  readonly reason: string;
}

/** The first mark of a merge in which nobody chose between two versions; null where there is none. */
export function conflictAt(text: string): Span | null {
  const found = /^<{7}(?: .*)?$/mu.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** Each mistake once, on the words that have to be changed rather than where the parser gave up. */
export function brokenAt(text: string, errors: readonly YAMLParseError[]): readonly Broken[] {
  const found = errors.map((error) => explained(text, error));
  return found.filter(({ start }, index) => found.findIndex((one) => one.start === start) === index);
}

function explained(text: string, { code, message, pos: [at] }: YAMLParseError): Broken {
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) {
    const open = Math.max(text.lastIndexOf('[', at - 1), text.lastIndexOf('{', at - 1));
    if (open >= 0) return { ...restOfLine(text, open), reason: 'this bracket is not closed' };
  }
  const quote = code === 'MISSING_CHAR' ? /["']/u.exec(message)?.[0] : undefined;
  const mark = quote ? text.lastIndexOf(quote, at - 1) : -1;
  if (mark >= 0) return { ...restOfLine(text, mark), reason: 'this quotation mark is not closed' };
  const place = restOfLine(text, at);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /:\s/u.test(text.slice(place.start, place.end)))
    return { ...place, reason: 'a value with a colon in it has to stand in quotation marks' };
  return { ...place, reason: reasons[code] ?? 'the lines do not fit together' };
}

const reasons: Readonly<Record<string, string>> = {
  BAD_INDENT: 'the indentation does not fit',
  TAB_AS_INDENT: 'a tab is used where blanks are wanted',
  MISSING_CHAR: 'a mark is missing, perhaps a closing quote or bracket',
  BAD_ALIAS: 'a name begins with *, which needs quotes',
  UNEXPECTED_TOKEN: 'something stands where nothing is expected',
  BLOCK_AS_IMPLICIT_KEY: 'the line below is indented too far',
  MULTILINE_IMPLICIT_KEY: 'a key runs over more than one line, or its colon is missing',
  BAD_FLOW_INDENT: 'the lines of a bracketed list do not fit',
};

/** From a place to the end of its line; from white space, the words of that line; at the end of the file, its last words. */
function restOfLine(text: string, at: number): Span {
  const next = text.indexOf('\n', at);
  const line = text.slice(at, next < 0 ? text.length : next);
  const words = line.trimEnd();
  if (words !== '') return { start: at + (words.length - words.trimStart().length), end: at + words.length };
  const before = text.slice(0, at).trimEnd();
  return { start: before.lastIndexOf('\n') + 1, end: before.length };
}
