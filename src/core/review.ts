import { parseArticle } from './article/parse';
import { readClaims } from './claims/read';
import type { Query, QueryLevel, ReadingLevel, Review } from './contract';
import { publicationDate } from './dates/anchor';
import { readDates } from './dates/read';
import type { Facts, ReadOptions, Reading } from './facts';
import { readNames } from './names/read';
import { rules } from './rules';
import { emptyStylebook } from './style/stylebook';

export interface ReviewOptions extends ReadOptions {
  readonly level?: ReadingLevel;
}

/** What the copy says. */
export function read(text: string, options: ReadOptions = {}): Facts {
  const article = parseArticle(text, options.language ?? 'markdown');
  const front = article.frontMatter;
  const reading: Reading = {
    article,
    published: publicationDate(article, options),
    filed: options.filed ?? front.filed?.value ?? options.settings?.filed ?? null,
    style: options.style ?? front.style?.value ?? options.settings?.style ?? 'none',
    type: options.type ?? front.type?.value ?? options.settings?.type ?? 'news',
    place: options.place ?? front.place?.value ?? options.settings?.place ?? null,
    stylebook: options.stylebook ?? emptyStylebook,
  };
  const dates = readDates(reading);
  const names = readNames(reading);
  return { ...reading, dates, names, claims: readClaims(reading, names, dates) };
}

const shownAt: Record<ReadingLevel, readonly QueryLevel[]> = {
  'quick-read': ['error', 'warning'],
  desk: ['error', 'warning', 'information'],
  'fact-check': ['error', 'warning', 'information', 'hint'],
};

/** What to ask about it. */
export function check(facts: Facts, level: ReadingLevel = 'desk'): Query[] {
  const queries: Query[] = [];
  for (const rule of rules) {
    if (rule.needsPublished && !facts.published) continue;
    if (rule.needsStyle && facts.style === 'none') continue;
    if (rule.notIn?.includes(facts.type)) continue;
    for (const finding of rule.check(facts)) {
      queries.push({
        code: rule.code,
        level: finding.level ?? rule.level,
        start: finding.start,
        end: finding.end,
        message: finding.message,
        line: facts.article.lineAt(finding.start),
        column: facts.article.columnAt(finding.start),
        related: finding.related ?? [],
        fixes: finding.fixes ?? [],
        key: `${rule.code}:${facts.article.text.slice(finding.start, finding.end)}`,
      });
    }
  }
  return queries.filter((q) => shownAt[level].includes(q.level)).sort((a, b) => a.start - b.start);
}

/** Reads and checks. */
export function review(text: string, options: ReviewOptions = {}): Review {
  const facts = read(text, options);
  return {
    ...(options.path === undefined ? {} : { path: options.path }),
    published: facts.published,
    queries: check(facts, options.level),
    attributions: facts.claims.attributions,
    names: facts.names.names,
    dates: facts.dates.expressions,
  };
}
