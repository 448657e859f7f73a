import type { Article } from '../article/article';
import type { Published } from '../contract';
import type { ReadOptions } from '../facts';
import { dayOf, parseDay, yearOf, type Day } from './calendar';
import { readDate } from './forms/calendar';
import { scan } from './scan';

/**
 * The publication date: request, front matter, dateline, file name, setting, in that order; never the clock (guide 2.4).
 * A date that does not exist or is not ISO falls back to the next of these.
 */
export function publicationDate(article: Article, options: ReadOptions): Published | null {
  const request = options.published ? parseDay(options.published) : null;
  if (request) return { date: request, from: 'request' };
  const front = article.frontMatter.date ? parseDay(article.frontMatter.date.value) : null;
  if (front) return { date: front, from: 'front matter' };
  const named = options.path ? fileDate(options.path) : null;
  const lines = datelineDate(
    article,
    named ?? (article.frontMatter.filed ? parseDay(article.frontMatter.filed.value) : null),
  );
  if (lines) return { date: lines, from: 'dateline' };
  if (named) return { date: named, from: 'file name' };
  const setting = options.publishedSetting ? parseDay(options.publishedSetting) : null;
  return setting ? { date: setting, from: 'setting' } : null;
}

/** The first date of the file's name: `2026-03-04-rail.md`, `20260304_rail.txt`. */
function fileDate(path: string): Day | null {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  for (const found of name.matchAll(/(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/g)) {
    const day = dayOf(Number(found[1]), Number(found[3]), Number(found[4]));
    if (day && yearOf(day) >= 1800 && yearOf(day) <= 2199) return day;
  }
  return null;
}

/** A dateline without a year counts only beside another full date (rulings 31): the year is that date's. */
function datelineDate(article: Article, other: Day | null): Day | null {
  for (const { dateline, role, start, end } of article.paragraphs) {
    // A date alone on its line at the top is a dateline too.
    const line = dateline?.date ?? (role === 'dateline' ? { start, end } : null);
    if (!line) continue;
    const tokens = scan(article.text.slice(line.start, line.end));
    for (let i = 0; i < tokens.length; i++) {
      const date = readDate(tokens, i);
      if (!date || date.form.day === null || date.form.month === null) continue;
      if (date.form.year !== null) return dayOf(date.form.year, date.form.month, date.form.day);
      return other ? dayOf(yearOf(other), date.form.month, date.form.day) : null;
    }
  }
  return null;
}
