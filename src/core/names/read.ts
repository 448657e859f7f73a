import type { NameFacts, Reading } from '../facts';
import { candidatesIn } from './segment';
import { settle } from './settle';
import { joinNames } from './join';
import { usageOf } from './usage';

const silent = new Set(['byline', 'credit', 'furniture', 'dateline']);

/** Every person, organisation and place in the article, with its mentions. */
export function readNames(reading: Reading): NameFacts {
  const paragraphs = reading.article.paragraphs.filter((paragraph) => !silent.has(paragraph.role));
  const usage = usageOf(paragraphs);
  const candidates = paragraphs.flatMap((paragraph) => candidatesIn(paragraph, usage));
  return joinNames(reading, settle(candidates, usage));
}
