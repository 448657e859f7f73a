import type { Span } from '../contract';
import type { Paragraph, Quotation, QuotedRun, StrayMark } from './article';

const quoting: ReadonlySet<string> = new Set(['copy', 'standfirst', 'caption']);
const checked: ReadonlySet<string> = new Set([...quoting, 'headline', 'heading']);

/**
 * The quotations of an article. One that is not closed in its paragraph runs on when the next paragraph of copy opens
 * with the same mark; else it is a mark gone astray, and ends with its paragraph.
 */
export function joinQuotations(paragraphs: readonly Paragraph[]): {
  readonly quotations: readonly Quotation[];
  readonly strayMarks: readonly StrayMark[];
} {
  const quotations: Draft[] = [];
  const strays: StrayMark[] = [];
  // The draft that the next paragraph of copy goes on with.
  let running = -1;
  for (const paragraph of paragraphs) {
    if (!checked.has(paragraph.role)) continue;
    const { prose, start } = paragraph;
    const quotes = quoting.has(paragraph.role);
    const goesOn = quotes && paragraph.role === 'copy' ? quotations[running] : undefined;
    const drafts: number[] = [];
    let open: QuotedRun | null = null;
    for (const run of quotes ? prose.quotations : []) {
      const piece = shift(run, start);
      const inner = shift(run.inner, start);
      if (!run.closed) open = run;
      if (goesOn && drafts.length === 0) {
        goesOn.pieces.push(piece);
        goesOn.inner.push(inner);
        goesOn.closed = run.closed;
        drafts.push(running);
        continue;
      }
      const parent = drafts[run.parent] ?? -1;
      const depth = parent < 0 ? 0 : (quotations[parent]?.depth ?? 0) + 1;
      const { style, closed } = run;
      drafts.push(quotations.length);
      quotations.push({ pieces: [piece], inner: [inner], style, depth, parent, closed, paragraph: paragraph.index });
    }
    const runsOn = open !== null && nextOpens(paragraphs, paragraph, open);
    for (const mark of prose.strayMarks) {
      if (runsOn && mark.problem === 'not closed' && mark.start === open?.start) continue;
      strays.push({ ...mark, ...shift(mark, start), reach: shift(mark.reach, start) });
    }
    if (quotes) running = runsOn && open ? (drafts[prose.quotations.indexOf(open)] ?? -1) : -1;
  }
  return { quotations: quotations.map(finish), strayMarks: strays };
}

interface Draft {
  readonly pieces: Span[];
  readonly inner: Span[];
  readonly style: Quotation['style'];
  readonly depth: number;
  readonly parent: number;
  closed: boolean;
  readonly paragraph: number;
}

function finish(draft: Draft): Quotation {
  const start = draft.pieces[0]?.start ?? 0;
  const end = draft.pieces[draft.pieces.length - 1]?.end ?? start;
  return { ...draft, start, end };
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** The quotation a paragraph opens with. */
function opening(runs: readonly QuotedRun[], text: string): QuotedRun | null {
  const first = runs[0];
  return first && first.parent < 0 && text.slice(0, first.start).trim() === '' ? first : null;
}

function nextOpens(paragraphs: readonly Paragraph[], from: Paragraph, open: QuotedRun): boolean {
  for (let i = from.index + 1; i < paragraphs.length; i++) {
    const next = paragraphs[i];
    if (!next || next.section !== from.section || !follows(from, next)) return false;
    if (next.role === 'copy') {
      const first = opening(next.prose.quotations, next.prose.text);
      return first !== null && sameFamily(first.style, open.style);
    }
    if (quoting.has(next.role)) return false;
  }
  return false;
}

function follows(last: Paragraph, next: Paragraph): boolean {
  return last.section === next.section && last.entry === next.entry;
}

function sameFamily(a: string, b: string): boolean {
  return a.replace(/^(?:curly|straight)-/, '') === b.replace(/^(?:curly|straight)-/, '');
}
