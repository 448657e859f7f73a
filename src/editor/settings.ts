import { workspace, type ConfigurationScope } from 'vscode';
import {
  articleTypes,
  houseStyles,
  readingLevels,
  type ArticleType,
  type HouseStyle,
  type QueryLevel,
  type ReadingLevel,
} from '../core/contract';

/** When an article is reviewed. */
export type ReviewMoment = 'afterPause' | 'onSave' | 'byCommand';

export interface Settings {
  readonly review: ReviewMoment;
  /** Milliseconds of quiet after which typing counts as paused. */
  readonly pause: number;
  readonly level: ReadingLevel;
  readonly houseStyle: HouseStyle;
  readonly articleType: ArticleType;
  /** ISO dates, or null. */
  readonly publicationDate: string | null;
  readonly filedDate: string | null;
  /** IANA zone, or null. */
  readonly place: string | null;
  readonly stylebook: string;
  readonly everyoneKnows: readonly string[];
  readonly wellKnownInitials: readonly string[];
  /** By rule (`names/variant`) or family (`names`). */
  readonly queryLevels: Readonly<Record<string, QueryLevel | 'off'>>;
  readonly hovers: boolean;
  readonly datesBesideWords: boolean;
  /** Characters. */
  readonly longestArticle: number;
}

/** The names under `copydesk.`; the manifest is tested against this list. */
export const settingNames = [
  'review',
  'pause',
  'level',
  'houseStyle',
  'publicationDate',
  'filedDate',
  'articleType',
  'place',
  'stylebook',
  'everyoneKnows',
  'wellKnownInitials',
  'queryLevels',
  'hovers',
  'datesBesideWords',
  'longestArticle',
] as const satisfies readonly (keyof Settings)[];

/**
 * The settings for one article: its folder's, its language's, the workspace's, the user's. Read at every use and kept
 * nowhere, so that none can be stale. A value of the wrong kind, which settings.json allows, counts as not set.
 */
export function settingsFor(scope: ConfigurationScope | undefined): Settings {
  const all = workspace.getConfiguration('copydesk', scope);
  const choice = <T extends string>(name: keyof Settings, allowed: readonly [T, ...T[]], otherwise?: T): T => {
    const value = all.get<unknown>(name);
    return allowed.find((one) => one === value) ?? otherwise ?? allowed[0];
  };
  const number = (name: keyof Settings, least: number, otherwise: number): number => {
    const value = all.get<unknown>(name);
    return typeof value === 'number' && Number.isFinite(value) ? Math.max(least, value) : otherwise;
  };
  const words = (name: keyof Settings): string | null => {
    const value = all.get<unknown>(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const list = (name: keyof Settings): readonly string[] => {
    const value = all.get<unknown>(name);
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  };
  return {
    review: choice('review', ['afterPause', 'onSave', 'byCommand']),
    pause: number('pause', 100, 600),
    level: choice('level', readingLevels, 'desk'),
    houseStyle: choice('houseStyle', houseStyles),
    articleType: choice('articleType', articleTypes),
    publicationDate: words('publicationDate'),
    filedDate: words('filedDate'),
    place: words('place'),
    stylebook: fileName(words('stylebook')) ?? 'stylebook.yml',
    everyoneKnows: list('everyoneKnows'),
    wellKnownInitials: list('wellKnownInitials'),
    queryLevels: levels(all.get<unknown>('queryLevels')),
    hovers: all.get<unknown>('hovers') !== false,
    datesBesideWords: all.get<unknown>('datesBesideWords') === true,
    longestArticle: number('longestArticle', 1000, 1_000_000),
  };
}

/** A file's name alone: a folder that is not trusted must not aim the stylebook at some other file of the machine. */
function fileName(value: string | null): string | null {
  return value !== null && /^[^/\\:%]+\.ya?ml$/iu.test(value) ? value : null;
}

const allowedLevels: readonly (QueryLevel | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

function levels(value: unknown): Readonly<Record<string, QueryLevel | 'off'>> {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value).flatMap(([code, wanted]) => {
    const level = allowedLevels.find((one) => one === wanted);
    return level ? [[code, level] as const] : [];
  });
  return Object.fromEntries(entries);
}
