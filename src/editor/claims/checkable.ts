import { commands, QuickPickItemKind, window } from 'vscode';
import { lastAtOrBefore } from '../../core/article/lines';
import type { Query, Span } from '../../core/contract';
import type { Facts, Sourcing } from '../../core/facts';
import { activeArticleOrSay } from '../articles';
import { asLabel } from '../asText';
import { loadCore } from '../core';
import type { Desk } from '../desk';
import { choosePlace, type PlaceItem } from '../placePicker';
import { wordsOf } from '../plainWords';
import { counted, sourcedBy, sourceKinds } from '../words';

/**
 * Show Checkable Statements: each statement a fact-checker would check, with what is to be checked in it and its source
 * or none, whatever the level of the reading. The Problems panel leaves hints out, and most of these are hints.
 */
export function registerCheckable({ context, reader }: Desk): void {
  context.subscriptions.push(
    commands.registerCommand('copydesk.showCheckable', async () => {
      const document = activeArticleOrSay()?.document;
      const read = document && (await reader.read(document));
      if (!document || !read) return;
      const { check } = await loadCore();
      const items = statementsIn(read.facts, check(read.facts, 'fact-check'));
      if (items.length === 0) {
        void window.setStatusBarMessage('No checkable statement was found in this article.', 4000);
        return;
      }
      const bare = items.filter(({ sourced }) => !sourced);
      const given = items.filter(({ sourced }) => sourced);
      await choosePlace(
        document,
        `Checkable Statements: ${bare.length} with no source, ${given.length} with one`,
        'Choose a statement to go to it',
        [...group('No source', bare), ...group('Source given', given)],
      );
    }),
  );
}

interface StatementItem extends PlaceItem {
  readonly sourced: boolean;
}

function group(label: string, items: readonly StatementItem[]): readonly PlaceItem[] {
  if (items.length === 0) return [];
  return [{ label: `${label} · ${counted(items.length, 'statement')}`, kind: QuickPickItemKind.Separator }, ...items];
}

/** The rules that find what is asserted, at whatever level. */
const assertions = new Set(['claims/allegation', 'claims/accused-as-label', 'claims/unattributed']);

/** Each sentence that asserts something risky, or has a figure or a day in it. */
function statementsIn(facts: Facts, queries: readonly Query[]): readonly StatementItem[] {
  const { article, claims, dates } = facts;
  const asserted = queries.filter(({ code }) => assertions.has(code));
  // A day there never was is no day of the facts, and the first to be checked.
  const impossible = queries.filter(({ code }) => code === 'dates/impossible');
  return claims.sourcing.flatMap((sentence) => {
    const found = beginningIn(asserted, sentence);
    const known = beginningIn(dates.expressions, sentence).filter(({ type, from }) => type === 'date' && from !== null);
    const days: readonly Span[] = [...known, ...beginningIn(impossible, sentence)];
    const figures = figuresIn(facts, sentence).filter((figure) => !days.some((day) => overlap(day, figure)));
    const parts = [...found, ...days, ...figures].sort((a, b) => a.start - b.start);
    if (parts.length === 0) return [];
    const aloud = found.find(({ level }) => level !== 'hint');
    // What is asked aloud has no source that is near enough.
    const sourced = sentence.by !== 'none' && !aloud;
    const source = sourced ? sourceOf(facts, sentence) : aloud?.message;
    const words = [...new Set(parts.map((part) => wordsOf(facts, part)))].join(' · ');
    return [
      {
        label: asLabel(`Line ${article.lineAt(sentence.start)}: ${wordsOf(facts, sentence)}`),
        // What is to be checked comes first: a long line is cut at its end.
        detail: asLabel(source ? `${words}  —  ${source}` : words),
        span: { start: sentence.start, end: sentence.end },
        sourced,
      },
    ];
  });
}

function sourceOf(facts: Facts, { attribution, by }: Sourcing): string {
  const place = attribution?.source ?? attribution?.cue;
  const who = attribution?.speaker ?? (place ? wordsOf(facts, place) : null);
  const kind = attribution && attribution.sourceKind !== 'person' ? sourceKinds[attribution.sourceKind] : null;
  return [who, kind, sourcedBy[by]].filter(Boolean).join(', ');
}

/** The numbers written in a sentence, as words of the copy. */
function figuresIn({ article }: Facts, { paragraph, sentence }: Sourcing): readonly Span[] {
  const found = article.paragraphs[paragraph];
  const place = found?.prose.sentences[sentence];
  if (!found || !place) return [];
  return found.prose.words
    .slice(place.first, place.last)
    .filter(({ kind }) => kind === 'number')
    .map(({ start, end }) => ({ start: found.start + start, end: found.start + end }));
}

/** Of spans in the order of the text, those that begin in a place. */
function beginningIn<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  const startOf = (index: number): number => spans[index]?.start ?? 0;
  const first = lastAtOrBefore(spans.length, startOf, start - 1) + 1;
  return spans.slice(first, lastAtOrBefore(spans.length, startOf, end - 1) + 1);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
