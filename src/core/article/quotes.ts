import type { Span } from '../contract';
import type { QuotedRun, StrayMark } from './article';
import { findMarks, startsElided, type Mark } from './marks';

interface Open {
  readonly mark: Mark;
  /** Index among the runs being built. */
  readonly run: number;
}

interface Run {
  readonly open: Mark;
  close: Mark | null;
  parent: number;
  problem: StrayMark['problem'] | null;
}

/** Pairs the quotation marks of one paragraph. */
export function pairMarks(text: string): { runs: readonly QuotedRun[]; strays: readonly Stray[] } {
  const marks = findMarks(text);
  const runs: Run[] = [];
  const strays: Stray[] = [];
  const stack: Open[] = [];
  const open = (mark: Mark, problem: StrayMark['problem'] | null): void => {
    stack.push({ mark, run: runs.length });
    runs.push({ open: mark, close: null, parent: -1, problem });
  };
  const closers = singleClosers(marks);
  marks.forEach((mark, index) => {
    if (mark.single) single(mark, index);
    else double(mark);
  });
  return finish();

  function topDouble(): number {
    for (let i = stack.length - 1; i >= 0 && i >= stack.length - 8; i--) if (!stack[i]?.mark.single) return i;
    return -1;
  }

  function double(mark: Mark): void {
    const top = topDouble();
    const partner = stack[top]?.mark ?? null;
    const way = direction(mark, partner);
    if (way === 'open') {
      const wrongWay = mark.shape === 'close' && mark.style === 'curly-double';
      open(mark, wrongWay ? 'wrong way' : null);
      return;
    }
    const run = partner ? runs[stack[top]?.run ?? -1] : undefined;
    if ((!run || !partner) && opensAfterSpeech(mark)) {
      open(mark, null);
      return;
    }
    if (!run || !partner) {
      strays.push({ at: mark, problem: 'not opened' });
      return;
    }
    // Singles left open inside a double that closes have no partner.
    while (stack.length > top + 1) drop();
    stack.pop();
    run.close = mark;
    if (mark.shape === 'open' && mark.style === partner.style && mark.style !== 'guillemets')
      run.problem ??= 'wrong way';
    else if (mixed(partner, mark)) run.problem ??= 'mixed marks';
  }

  /** `he said," we are ready".`: a blank on the wrong side of a straight mark is no missing mark. */
  function opensAfterSpeech(mark: Mark): boolean {
    if (mark.style !== 'straight-double') return false;
    return /\b(?:said|says|added|adds|told \w{1,20}|asked|replied|wrote|stated|continued|explained)[,:]$/.test(
      text.slice(Math.max(0, mark.at - 34), mark.at),
    );
  }

  function single(mark: Mark, index: number): void {
    const top = stack[stack.length - 1];
    if (top?.mark.single && closers.get(top.mark.at) === mark.at) {
      const run = runs[top.run];
      if (run) run.close = mark;
      if (run && mark.shape === 'open' && mark.style === 'curly-single') run.problem = 'wrong way';
      stack.pop();
      return;
    }
    if (mark.shape === 'close' && mark.style !== 'guillemets') return;
    const opens =
      mark.shape === 'open' || mark.faces === 'open' || (mark.faces === 'either' && !mark.possessive && isSpaced(mark));
    if (!opens) return;
    const closer = closers.get(mark.at);
    // A straight one with no partner is an apostrophe, unless a capital follows it or a quotation holds it.
    const lone = closer === undefined && mark.style === 'straight-single';
    if (lone && !loneOpens(mark, index)) return;
    if (closer === undefined && isAyn(mark)) return;
    open(mark, null);
  }

  function isSpaced(mark: Mark): boolean {
    return /\s/.test(text.charAt(mark.at - 1)) === false && /[\p{L}\p{N}]/u.test(text.charAt(mark.end));
  }

  /** The letter ayn of transliterated names, as in the illustrious ‘Arib: no comma before it and a capital after it. */
  function isAyn(mark: Mark): boolean {
    if (mark.style !== 'curly-single' || !/^\p{Lu}/u.test(text.slice(mark.end, mark.end + 2))) return false;
    return /[\p{L}\p{N}-]\s*$/u.test(text.slice(Math.max(0, mark.at - 3), mark.at));
  }

  /** ‘bout for ’bout: a mark that has no partner and stands where an apostrophe could. */
  function isElision(mark: Mark): boolean {
    return mark.single && startsElided(text, mark.end);
  }

  function loneOpens(mark: Mark, index: number): boolean {
    if (!/^\p{L}/u.test(text.slice(mark.end, mark.end + 2))) return false;
    const inside = topDouble() >= 0;
    const first = index === 0 && text.slice(0, mark.at).trim() === '';
    return (inside && mark.faces === 'open') || (first && /^\p{Lu}/u.test(text.slice(mark.end, mark.end + 2)));
  }

  function drop(): void {
    const last = stack.pop();
    const run = last ? runs[last.run] : undefined;
    if (last && run) run.problem = 'not closed';
  }

  /**
   * What is open at the end may run on into the next paragraph: the last double mark, or the first single one, unless
   * quotations with the same marks follow it here.
   */
  function runningRun(): number {
    const doubles = stack.filter((open) => !open.mark.single);
    const last = doubles[doubles.length - 1] ?? stack.find((open) => !isElision(open.mark));
    if (!last) return -1;
    const follows = runs.findLastIndex((run) => run.close !== null && run.open.style === last.mark.style);
    return follows > last.run ? -1 : last.run;
  }

  function finish(): { runs: readonly QuotedRun[]; strays: readonly Stray[] } {
    const running = runningRun();
    const kept: QuotedRun[] = [];
    const indexOf = new Map<number, number>();
    const parents: number[] = [];
    runs.forEach((run, i) => {
      const at = run.open;
      if (!run.close && i !== running) {
        if (!isElision(at)) strays.push({ at, problem: 'not closed' });
        return;
      }
      const end = run.close?.end ?? text.trimEnd().length;
      while (parents.length > 0 && (kept[parents[parents.length - 1] ?? -1]?.end ?? 0) <= at.at) parents.pop();
      const parent = parents[parents.length - 1] ?? -1;
      if (run.close && run.problem) strays.push({ at, problem: run.problem, run: { start: at.at, end } });
      const outer = kept[parent];
      if (
        outer?.closed &&
        run.close &&
        !at.single &&
        outer.style === at.style &&
        at.style !== 'guillemets' &&
        at.style !== 'low-high'
      ) {
        strays.push({ at, problem: 'same marks nested', run: { start: outer.start, end: outer.end } });
      }
      if (!run.close) strays.push({ at, problem: 'not closed' });
      indexOf.set(i, kept.length);
      kept.push({
        start: at.at,
        end,
        inner: { start: at.end, end: run.close?.at ?? end },
        style: at.style,
        parent,
        closed: run.close !== null,
      });
      parents.push(kept.length - 1);
    });
    return { runs: kept, strays: strays.sort((a, b) => a.at.at - b.at.at) };
  }
}

/** A mark that spoils its pair, and the pair. */
export interface Stray {
  readonly at: Mark;
  readonly problem: StrayMark['problem'];
  readonly run?: Span;
}

function direction(mark: Mark, partner: Mark | null): 'open' | 'close' {
  if (mark.style === 'low-high') return 'open';
  if (mark.style === 'guillemets') {
    if (partner?.style !== 'guillemets') return 'open';
    return partner.shape === mark.shape ? 'open' : 'close';
  }
  // „Nein“: the curly opening mark closes.
  if (partner?.style === 'low-high') return 'close';
  if (mark.shape === 'either') {
    if (mark.faces !== 'either') return mark.faces;
    return partner ? 'close' : 'open';
  }
  if (mark.faces === 'either' || mark.faces === mark.shape) return mark.shape;
  // It faces away from its words: believe the words when that makes a pair.
  if (mark.shape === 'close') return partner ? 'close' : 'open';
  return partner ? 'close' : 'open';
}

function mixed(a: Mark, b: Mark): boolean {
  return a.style !== b.style && a.style !== 'low-high';
}

/** For each single mark that can open, where the one that closes it stands. */
function singleClosers(marks: readonly Mark[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  marks.forEach((mark, index) => {
    if (!mark.single || mark.faces === 'close' || mark.shape === 'close' || taken.has(mark.at)) return;
    let likely: Mark | null = null;
    let depth = 0;
    for (let i = index + 1; i < marks.length && i < index + 40; i++) {
      const next = marks[i];
      if (!next) break;
      if (!next.single) {
        // A double that closes around it ends the search; a pair of doubles inside it does not.
        const opens = next.faces === 'open' || (next.faces === 'either' && depth === 0 && next.shape !== 'close');
        if (opens) depth++;
        else if (depth === 0) break;
        else depth--;
        continue;
      }
      const turned = next.shape === 'open' && next.faces === 'close' && next.style === mark.style;
      if (!turned && (next.shape === 'open' || (next.faces === 'open' && next.shape === 'either'))) {
        if (likely) break;
        continue;
      }
      if (depth > 0) continue;
      if (mark.style === 'guillemets' ? next.style !== 'guillemets' : next.style === 'guillemets') continue;
      if (!next.possessive) {
        likely = next;
        break;
      }
      likely ??= next;
    }
    if (likely) {
      pairs.set(mark.at, likely.at);
      taken.add(likely.at);
    }
  });
  return pairs;
}
