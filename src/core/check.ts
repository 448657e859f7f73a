import { answersIn } from './article/answers';
import type { Article, Role } from './article/article';
import type { ArticleType, Query, QueryLevel, ReadingLevel } from './contract';
import type { Facts } from './facts';
import { queryKey } from './key';
import { settle } from './precedence';
import type { Finding, Rule } from './rule';
import { rules } from './rules';

export interface CheckOptions {
  /** Default: desk. */
  readonly level?: ReadingLevel;
  /** The house's own levels by rule code; `off` for a rule that is not asked. */
  readonly levels?: Readonly<Record<string, QueryLevel | 'off'>>;
}

interface Raised extends Finding {
  readonly code: string;
  readonly level: QueryLevel;
}

/** What is shown at each way of reading. */
export const shownAt: Readonly<Record<ReadingLevel, ReadonlySet<QueryLevel>>> = {
  'quick-read': new Set<QueryLevel>(['error', 'warning']),
  desk: new Set<QueryLevel>(['error', 'warning', 'information']),
  'fact-check': new Set<QueryLevel>(['error', 'warning', 'information', 'hint']),
};

/** What to ask about an article: every rule's findings, one query per matter, sorted by start. */
export function check(facts: Facts, options: CheckOptions | ReadingLevel = {}): Query[] {
  return checkWith(rules, facts, typeof options === 'string' ? { level: options } : options);
}

/** The same with rules of one's own. */
export function checkWith(asking: readonly Rule[], facts: Facts, options: CheckOptions): Query[] {
  const { level = 'desk', levels = {} } = options;
  const { article } = facts;
  const raised = asking
    .filter((rule) => rule.onlyAt === undefined || rule.onlyAt === level)
    .flatMap((rule) => [...raise(rule, facts, levels[rule.code])]);
  const shown = settle(outsideBrokenQuotations(article, outsideAnswers(article, raised))).filter((finding) =>
    shownAt[level].has(finding.level),
  );
  const taken = new Map<string, number>();
  return [...shown]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((finding) => ({
      code: finding.code,
      level: finding.level,
      start: finding.start,
      end: finding.end,
      message: finding.message,
      line: article.lineAt(finding.start),
      column: article.columnAt(finding.start),
      related: finding.related ?? [],
      fixes: finding.fixes ?? [],
      key: queryKey(article, finding.code, finding, taken),
    }));
}

function* raise(rule: Rule, facts: Facts, own: QueryLevel | 'off' | undefined): Iterable<Raised> {
  if (own === 'off' || !asked(rule, facts)) return;
  const { article } = facts;
  for (const finding of rule.check(facts)) {
    const paragraph = article.paragraphAt(finding.start);
    if (paragraph && notCopy.has(paragraph.role)) continue;
    // A house that sets a rule's level moves the rule as a whole; findings the rule itself made milder stay milder.
    const level =
      own !== undefined && (finding.level ?? rule.level) === rule.level ? own : (finding.level ?? rule.level);
    yield { ...finding, code: rule.code, level };
  }
}

/** Read for nothing (guide 2.0). */
const notCopy: ReadonlySet<Role> = new Set<Role>(['furniture', 'credit']);

function asked(rule: Rule, facts: Facts): boolean {
  if (rule.needsPublished && !facts.published) return false;
  if (rule.needsStyle && facts.style === 'none') return false;
  if (rule.notIn?.includes(facts.type)) return false;
  return !(argued.has(facts.type) && rule.code.startsWith('claims/') && !askedOfArguments.has(rule.code));
}

/** Kinds of article that argue: their writer is the source (guide 2.0). */
const argued: ReadonlySet<ArticleType> = new Set<ArticleType>(['opinion', 'review', 'column']);
const askedOfArguments: ReadonlySet<string> = new Set([
  'claims/allegation',
  'claims/quote-unbalanced',
  'claims/accused-as-label',
]);

/** Left alone in the answers of an interview, as in quotations: claims, how names and dates are put (ruling 17). */
const wording: ReadonlySet<string> = new Set([
  'names/stylebook',
  'names/possessive',
  'names/full-again',
  'dates/relative-day',
  'dates/day-or-date',
  'dates/ambiguous-day',
  'dates/no-year',
  'dates/numeric-ambiguous',
  'dates/mixed-format',
  'dates/vague-time',
  'dates/season',
  'dates/time-zone',
]);
const milderInAnswers: ReadonlySet<string> = new Set([
  'names/surname-only-first',
  'names/same-surname',
  'names/first-name-only',
  'names/acronym-undefined',
  'dates/weekday-mismatch',
  'dates/impossible',
]);

function outsideAnswers(article: Article, raised: readonly Raised[]): readonly Raised[] {
  const answers = answersIn(article);
  if (answers.size === 0) return raised;
  return raised.flatMap((finding) => {
    if (!answers.has(article.paragraphAt(finding.start)?.index ?? -1)) return [finding];
    const { code } = finding;
    if (wording.has(code) || (code.startsWith('claims/') && code !== 'claims/quote-unbalanced')) return [];
    return [milderInAnswers.has(code) ? { ...finding, level: 'hint' as const } : finding];
  });
}

const aboutQuotations: ReadonlySet<string> = new Set([
  'claims/quote-no-speaker',
  'claims/quote-carried',
  'claims/speaker-ambiguous',
  'claims/late-attribution',
]);

/** A missing mark stops what is asked of quotations for the rest of its paragraph: nobody knows what is quoted there. */
function outsideBrokenQuotations(article: Article, raised: readonly Raised[]): readonly Raised[] {
  const brokenFrom = new Map<number, number>();
  for (const finding of raised) {
    if (finding.code !== 'claims/quote-unbalanced' || finding.level !== 'error') continue;
    const paragraph = article.paragraphAt(finding.start)?.index;
    if (paragraph === undefined) continue;
    brokenFrom.set(paragraph, Math.min(brokenFrom.get(paragraph) ?? Infinity, finding.start));
  }
  if (brokenFrom.size === 0) return raised;
  return raised.filter((finding) => {
    if (!aboutQuotations.has(finding.code)) return true;
    const from = brokenFrom.get(article.paragraphAt(finding.start)?.index ?? -1);
    return from === undefined || finding.end <= from;
  });
}
