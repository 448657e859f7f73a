import type { Paragraph, StrayMark } from '../../article/article';
import type { Edit, Fix, Span } from '../../contract';
import type { Facts } from '../../facts';
import type { Finding, Rule } from '../../rule';

export const quoteUnbalanced: Rule = {
  code: 'claims/quote-unbalanced',
  title: 'Quotation mark missing',
  level: 'error',
  *check(facts: Facts): Iterable<Finding> {
    for (const mark of facts.article.strayMarks) {
      yield {
        start: mark.reach.start,
        end: mark.reach.end,
        level: mark.problem === 'mixed marks' ? 'hint' : 'error',
        message: mark.problem === 'not closed' && !paragraphAfter(facts, mark) ? neverClosed : messages[mark.problem],
        related: [{ ...wrongMark(facts, mark), message: 'The mark.' }],
        fixes: fixesFor(facts, mark),
      };
    }
  },
};

const neverClosed = 'Opening mark never closed.';
const messages: Record<StrayMark['problem'], string> = {
  'not closed': `${neverClosed} Next paragraph does not continue the quotation.`,
  'not opened': 'Closing mark with no opening mark before it.',
  'same marks nested': 'Same marks inside a quotation. Other marks for the inner one?',
  'wrong way': 'Mark faces the wrong way.',
  'mixed marks': 'Straight and curly mark in one pair.',
};

const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '"': '"',
  "'": "'",
  '«': '»',
  '„': '“',
  '‚': '‘',
};
const opening: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '"': '"', "'": "'", '»': '«' };
/** The curly pair a mark belongs to. */
const pairOf: Readonly<Record<string, readonly [string, string]>> = {
  '“': ['“', '”'],
  '”': ['“', '”'],
  '‘': ['‘', '’'],
  '’': ['‘', '’'],
};
const straight: Readonly<Record<string, string>> = { '"': '“', "'": '‘' };

function fixesFor(facts: Facts, mark: StrayMark): Fix[] {
  const { text } = facts.article;
  const sign = text.slice(mark.start, mark.end);
  const remove: Fix = { title: 'Remove the mark', edits: [{ start: mark.start, end: mark.end, text: '' }] };
  switch (mark.problem) {
    case 'not closed': {
      const end = trimmedEnd(text, mark.reach.start, mark.reach.end);
      const close = closing[sign] ?? sign;
      const fixes: Fix[] = [{ title: 'Add the closing mark', edits: [{ start: end, end, text: close }] }];
      const next = nextParagraph(facts, mark);
      if (next !== null)
        fixes.push({ title: 'Open the next paragraph with a mark', edits: [{ start: next, end: next, text: sign }] });
      return [...fixes, remove];
    }
    case 'not opened': {
      const at = mark.reach.start;
      return [{ title: 'Add the opening mark', edits: [{ start: at, end: at, text: opening[sign] ?? sign }] }, remove];
    }
    case 'same marks nested':
      return inner(facts, mark);
    case 'wrong way':
    case 'mixed marks': {
      const edits = curled(facts, mark);
      const title = mark.problem === 'wrong way' ? 'Turn the mark' : 'Use curly marks';
      return edits.length > 0 ? [{ title, edits }] : [];
    }
  }
}

/** What makes a pair open and close with the two marks of one curly kind; empty where no such pair is meant. */
function curled(facts: Facts, { reach }: StrayMark): Edit[] {
  const { text } = facts.article;
  const [first, last] = [text.charAt(reach.start), text.charAt(reach.end - 1)];
  const pair = pairOf[first] ?? pairOf[last];
  if (!pair || ![first, last].every((sign) => pair.includes(sign) || straight[sign] === pair[0])) return [];
  return [
    { start: reach.start, end: reach.start + 1, text: pair[0] },
    { start: reach.end - 1, end: reach.end, text: pair[1] },
  ].filter((edit) => text.charAt(edit.start) !== edit.text);
}

/** The mark to look at: of a pair, the one that has to change. */
function wrongMark(facts: Facts, mark: StrayMark): Span {
  const pair = mark.problem === 'wrong way' || mark.problem === 'mixed marks';
  const { start, end } = (pair ? curled(facts, mark)[0] : null) ?? mark;
  return { start, end };
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1])) at--;
  return at;
}

/** The paragraph of copy after the mark's, in the same section. */
function paragraphAfter({ article }: Facts, mark: StrayMark): Paragraph | null {
  const here = article.paragraphAt(mark.start);
  const next = here && article.paragraphs[here.index + 1];
  return next?.role === 'copy' && next.section === here?.section ? next : null;
}

/** Where the next paragraph begins, when the mark reaches up to it and no quotation of its own stands there: it could go on. */
function nextParagraph(facts: Facts, mark: StrayMark): number | null {
  const { article } = facts;
  const next = paragraphAfter(facts, mark);
  if (!next || mark.reach.end < (article.paragraphAt(mark.start)?.end ?? 0) - 2) return null;
  const owns = article.quotations.some(({ start, end }) => next.start <= start && end <= next.end);
  return owns ? null : next.start;
}

/** Single marks for what stands inside double ones, and the reverse. */
function inner(facts: Facts, mark: StrayMark): Fix[] {
  const { text } = facts.article;
  const sign = text.slice(mark.start, mark.end);
  const other: Readonly<Record<string, string>> = { '"': "'", '“': '‘', '”': '’', "'": '"', '‘': '“', '’': '”' };
  const to = other[sign];
  if (!to) return [];
  const marks: number[] = [];
  for (let i = mark.reach.start; i < mark.reach.end; i++) if (text[i] === sign || other[text[i]] === to) marks.push(i);
  const within = marks.slice(1, -1);
  if (within.length === 0) return [];
  return [
    {
      title: 'Use the other marks inside',
      edits: within.map((at) => ({ start: at, end: at + 1, text: other[text[at]] ?? to })),
    },
  ];
}
