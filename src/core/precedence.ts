import type { QueryLevel, Span } from './contract';

/** A finding as precedence sees it. */
export interface Ranked extends Span {
  readonly code: string;
  readonly level: QueryLevel;
  readonly matter?: string | undefined;
}

/**
 * Rules that ask about the same thing when they meet on the same words; the one that stands first is asked
 * (guide 2.0, rulings 1 and 2). Rules that are in no list never give way.
 */
const chains: readonly Chain[] = [
  {
    by: 'level',
    codes: [
      'claims/quote-unbalanced',
      'claims/allegation',
      'claims/accused-as-label',
      'claims/alleged-no-source',
      'claims/anonymous-source',
      'claims/vague-attribution',
      'claims/quote-no-speaker',
      'claims/speaker-ambiguous',
      'claims/quote-carried',
      'claims/unattributed',
      'claims/mind-reading',
      'claims/late-attribution',
      'claims/loaded-verb',
    ],
  },
  {
    // The narrowest explanation wins, whatever its level.
    by: 'code',
    codes: ['names/stylebook', 'names/diacritics', 'names/particle', 'names/first-name-variant', 'names/variant'],
  },
  {
    by: 'level',
    codes: ['names/surname-only-first', 'names/same-surname', 'names/first-name-only', 'names/no-role'],
  },
  {
    by: 'level',
    codes: [
      'dates/impossible',
      'dates/weekday-mismatch',
      'dates/range-reversed',
      'dates/stale-relative',
      'dates/tense-clash',
      'dates/age-arithmetic',
      'dates/interval-mismatch',
      'dates/anniversary-mismatch',
      'dates/contradiction',
      'dates/numeric-ambiguous',
      'dates/ambiguous-day',
      'dates/no-year',
      'dates/day-or-date',
      'dates/relative-day',
      'dates/mixed-format',
      'dates/time-zone',
      'dates/season',
      'dates/vague-time',
    ],
  },
];

interface Chain {
  readonly by: 'level' | 'code';
  readonly codes: readonly string[];
}

interface Place {
  readonly chain: number;
  readonly order: number;
}

const places: ReadonlyMap<string, Place> = new Map(
  chains.flatMap((chain, index) => chain.codes.map((code, order) => [code, { chain: index, order }] as const)),
);

const rank: Record<QueryLevel, number> = { error: 0, warning: 1, information: 2, hint: 3 };

/** One query per matter: of findings on the same words, or on the same matter, the first by precedence. */
export function settle<T extends Ranked>(findings: readonly T[]): readonly T[] {
  const dropped = new Set<T>();
  for (const group of sameMatter(findings)) keepFirst(group, dropped, () => true);
  const alive = findings.filter((finding) => !dropped.has(finding));
  for (const group of touching(alive)) keepFirst(group, dropped, overlaps);
  return alive.filter((finding) => !dropped.has(finding));
}

function keepFirst<T extends Ranked>(group: readonly T[], dropped: Set<T>, clash: (a: T, b: T) => boolean): void {
  const kept: T[] = [];
  for (const finding of [...group].sort(byPrecedence)) {
    if (kept.some((other) => clash(other, finding))) dropped.add(finding);
    else kept.push(finding);
  }
}

function byPrecedence(a: Ranked, b: Ranked): number {
  const [x, y] = [places.get(a.code), places.get(b.code)];
  const order = (x?.order ?? 0) - (y?.order ?? 0);
  const level = rank[a.level] - rank[b.level];
  const byCode = x !== undefined && x.chain === y?.chain && chains[x.chain]?.by === 'code';
  return (byCode ? order || level : level || order) || a.start - b.start || a.end - b.end;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Findings of one family that name the same matter. */
function sameMatter<T extends Ranked>(findings: readonly T[]): Iterable<readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const finding of findings) {
    if (finding.matter === undefined) continue;
    const key = `${finding.code.split('/')[0] ?? ''} ${finding.matter}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups.values();
}

/** Findings of one list whose words touch one another, in a chain of overlaps. */
function* touching<T extends Ranked>(findings: readonly T[]): Iterable<readonly T[]> {
  const lists = new Map<string, T[]>();
  for (const finding of findings) {
    const place = places.get(finding.code);
    const key = place ? String(place.chain) : finding.code;
    const list = lists.get(key);
    if (list) list.push(finding);
    else lists.set(key, [finding]);
  }
  for (const list of lists.values()) {
    let group: T[] = [];
    let end = -1;
    for (const finding of list.sort((a, b) => a.start - b.start || a.end - b.end)) {
      if (finding.start >= end) {
        if (group.length > 1) yield group;
        group = [];
      }
      group.push(finding);
      end = Math.max(end, finding.end);
    }
    if (group.length > 1) yield group;
  }
}
