import { parseArticle } from './article/parse';
import { ProseCache } from './article/prose';
import { check, type CheckOptions } from './check';
import { readClaims } from './claims/read';
import type { Review } from './contract';
import { publicationDate } from './dates/anchor';
import { readDates } from './dates/read';
import type { Facts, ReadOptions, Reading } from './facts';
import { readNames } from './names/read';
import { attributionOf, dateOf, nameOf } from './shape';
import { emptyStylebook } from './style/stylebook';

export interface ReviewOptions extends ReadOptions, CheckOptions {}

/** What the copy says. Never fails, whatever the text. */
export function read(text: string, options: ReadOptions = {}): Facts {
  return readWith(new ProseCache(), text, options);
}

/** Reads and checks. */
export function review(text: string, options: ReviewOptions = {}): Review {
  return reviewOf(read(text, options), options);
}

/** Reads article after article, or one again and again: paragraphs it has just read it does not read again. */
export interface Reviewer {
  read(text: string, options?: ReadOptions): Facts;
  review(text: string, options?: ReviewOptions): Review;
}

/** A reviewer with a memory for paragraphs. What it answers is what {@link review} answers, only sooner. */
export function createReviewer(): Reviewer {
  const cache = new ProseCache();
  return {
    read: (text, options = {}) => readWith(cache, text, options),
    review: (text, options = {}) => reviewOf(readWith(cache, text, options), options),
  };
}

/** The review of what was read. */
export function reviewOf(facts: Facts, options: CheckOptions & Pick<ReadOptions, 'path'> = {}): Review {
  return {
    ...(options.path === undefined ? {} : { path: options.path }),
    published: facts.published,
    queries: check(facts, options),
    attributions: facts.claims.attributions.map(attributionOf),
    names: facts.names.names.map(nameOf),
    dates: facts.dates.expressions.map(dateOf),
  };
}

function readWith(cache: ProseCache, text: string, options: ReadOptions): Facts {
  const article = parseArticle(text, options.language ?? 'markdown', cache);
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
  return { ...reading, dates, names, claims: readClaims(reading, names) };
}
