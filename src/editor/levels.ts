import type { QueryLevel } from '../core/contract';

/** Levels by rule from levels by rule or family: a rule's own entry wins over its family's. */
export function levelsByRule(
  codes: readonly string[],
  levels: Readonly<Record<string, QueryLevel | 'off'>>,
): Readonly<Record<string, QueryLevel | 'off'>> {
  const entries = codes.flatMap((code) => {
    const [family = ''] = code.split('/');
    const level = levels[code] ?? levels[family];
    return level ? [[code, level] as const] : [];
  });
  return Object.fromEntries(entries);
}
