import type { NameFacts, Reading } from '../facts';
import { datelineNames } from './datelines';
import { houseOf } from './house';
import { candidatesIn } from './segment';
import { settle } from './settle';
import { lostHyphens } from './hyphens';
import { joinNames } from './join';
import { slipsIn } from './slips';
import { usageOf } from './usage';

const silent = new Set(['byline', 'credit', 'furniture', 'dateline']);

/** Every person, organisation and place in the article, with its mentions. */
export function readNames(reading: Reading): NameFacts {
  const paragraphs = reading.article.paragraphs.filter((paragraph) => !silent.has(paragraph.role));
  const usage = usageOf(paragraphs);
  const candidates = paragraphs.flatMap((paragraph) => candidatesIn(paragraph, usage));
  const datelines = datelineNames(reading.article);
  const towns = new Set(datelines.filter(({ kind }) => kind === 'place').map(({ key }) => key));
  const facts = joinNames(reading, settle(candidates, usage, towns, houseOf(reading.stylebook)), datelines);
  return {
    ...facts,
    spellings: [...facts.spellings, ...slipsIn(paragraphs, usage, facts), ...lostHyphens(paragraphs, facts)],
  };
}
