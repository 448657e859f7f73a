import type { Article } from '../article/article';
import type { Published } from '../contract';
import type { ReadOptions } from '../facts';

/** The publication date: request, front matter, dateline, file name, setting, in that order; never the clock. */
export function publicationDate(article: Article, options: ReadOptions): Published | null {
  if (options.published) return { date: options.published, from: 'request' };
  if (article.frontMatter.date) return { date: article.frontMatter.date.value, from: 'front matter' };
  return null;
}
