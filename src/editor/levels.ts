import type { Query, QueryLevel, ReadingLevel } from '../core/contract';

const shownAt: Readonly<Record<ReadingLevel, readonly QueryLevel[]>> = {
  'quick-read': ['error', 'warning'],
  desk: ['error', 'warning', 'information'],
  'fact-check': ['error', 'warning', 'information', 'hint'],
};

/**
 * The queries to show: each at the level the house gives its rule or family, without those switched off or below the
 * strictness chosen. A rule's own entry wins over its family's.
 */
export function atHouseLevels(
  queries: readonly Query[],
  levels: Readonly<Record<string, QueryLevel | 'off'>>,
  strictness: ReadingLevel,
): readonly Query[] {
  return queries.flatMap((query) => {
    const [family = ''] = query.code.split('/');
    const level = levels[query.code] ?? levels[family] ?? query.level;
    if (level === 'off' || !shownAt[strictness].includes(level)) return [];
    return [level === query.level ? query : { ...query, level }];
  });
}
