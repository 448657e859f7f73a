import type { DateReading } from './expression';
import { endsSentence, phrase, sentenceOf } from './rules/support';
import type { Tokens } from './scan';

const toCome =
  /\b(?:next|the following|the coming) year\b|\byears? (?:from now|hence|later|after that)\b|\bin \S+ years?['’] time\b|\byear['’]s time\b/;
const gone = /\b(?:last|the previous|the preceding) year\b|\byears? (?:ago|earlier|before)\b/;

/** "Next year's will be held on 11 October", "last year's was held on 23 October": the copy itself says it is another year's. */
export function isOtherYears(reading: DateReading): boolean {
  const { tokens, verb } = reading;
  const { first, last } = sentenceOf(reading);
  const sentence = phrase(tokens, first, last);
  if (verb.tense === 'past') return gone.test(sentence);
  // "The barn closes next year. It will open again on 2 October"
  return toCome.test(sentence) || /\bnext year\b/.test(phrase(tokens, 0, first));
}

const foresee = /^(?:expected|predicted|forecast|forecasted|foresaw|anticipated|hoped|envisaged|projected)$/;
const foresight = /^(?:forecasts?|predictions?|expectations?|hopes|projections?)$/;

/** "had forecast a cut in November", "hopes of a deal in July": what was foreseen looked ahead, and may do so still. */
export function isForeseen(t: Tokens, first: number): boolean {
  const stop = /^(?:in|on)$/.test(t[first - 1]?.lower ?? '') ? first - 1 : first;
  for (let i = stop - 1, k = 0; i >= 0 && k < 24 && !endsSentence(t, i); i--, k++) {
    const word = t[i]?.lower ?? '';
    if (/^(?:and|but|who|which|when|after|before|because|while|as|[;—–])$/.test(word)) return false;
    if (foresight.test(word) && /^(?:of|for|that)$/.test(t[i + 1]?.lower ?? '')) return true;
    // "predicted in November that": the date is the forecast's own; "the expected rise": no verb.
    if (foresee.test(word) && !/^(?:an?|the|its|his|her|their|as|than)$/.test(t[i - 1]?.lower ?? ''))
      return i + 1 < stop;
  }
  return false;
}
