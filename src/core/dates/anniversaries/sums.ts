import type { DateReading } from '../expression';
import { phrase, sentenceOf } from '../rules/support';
import { cardinals } from '../words';
import { yearIn } from './bases';
import { anniversaries } from './marks';

const years = /\b(\w+) years\b/g;
const gone = /\b(\w+) years (?:had|have) (?:gone(?: by)?|passed|elapsed)\b/g;

const numberIn = ([, word = '']: RegExpMatchArray): number => cardinals.get(word) ?? Number(word);

/** "Opened in 1976 … Next June it will be half a century": whether the years told of fit just one of the years in doubt. */
export function fitsOne(reading: DateReading, readings: readonly DateReading[], doubtful: readonly number[]): boolean {
  const { tokens } = reading;
  const { first, last } = sentenceOf(reading);
  const words = phrase(tokens, first, last);
  const spans = [...words.matchAll(years)].map(numberIn);
  for (const mark of anniversaries(tokens)) if (mark.first >= first && mark.last <= last) spans.push(mark.years);
  if (/\bhalf a century\b/.test(words)) spans.push(50);
  if (/\bquarter of a century\b/.test(words)) spans.push(25);
  if (spans.length === 0) return false;
  const told = readings.flatMap((one) => {
    const year = one.tokens === tokens ? yearIn(one) : null;
    if (year === null) return [];
    // "in 2016, when 40 years had gone by": counted from 1976.
    const sentence = sentenceOf(one);
    const ago = [...phrase(tokens, sentence.first, sentence.last).matchAll(gone)].map(
      (match) => year - numberIn(match),
    );
    return [year, ...ago];
  });
  return doubtful.filter((year) => told.some((from) => spans.includes(year - from))).length === 1;
}
