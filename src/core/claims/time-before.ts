import { weekdays } from './grammar';
import type { Passage, Range } from './passage';

const months = new Set(
  'january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec.'.split(
    ' ',
  ),
);

/** "12 June", "Tuesday, 10 March": the words of a day and nothing else. */
export function isDay({ words }: Passage, { first, last }: Range): boolean {
  const inside = words.slice(first, last);
  const named = ({ lower }: (typeof inside)[number]): boolean => weekdays.has(lower) || months.has(lower);
  return inside.some(named) && inside.every((word) => named(word) || word.kind !== 'word');
}

/** "on Tuesday", "last week", "in May" just before a verb: where it begins, or `end`. */
export function timeBefore(p: Passage, end: number, from: number): number {
  const last = p.words[end - 1];
  if (end - 1 < from) return end;
  if (last.lower === 'ago' || last.lower === 'later' || last.lower === 'earlier') {
    // "less than two weeks ago"
    let k = end - 1;
    while (
      (k > from &&
        end - k < 8 &&
        /^(?:week|month|year|day|hour|minute|decade)s?$|^(?:a|an|few|several|couple|of|than|less|more|about|nearly|almost|just|some|over|only)$/.test(
          p.words[k - 1].lower,
        )) ||
      (k > from && end - k < 8 && (p.words[k - 1].tag === 'NUM' || p.words[k - 1].kind === 'number'))
    )
      k--;
    return k;
  }
  const isDay = weekdays.has(last.lower);
  const dayPart = /^(?:morning|afternoon|evening|night|week|month|year)$/.test(last.lower);
  const isMonth = months.has(last.lower) && /^\p{Lu}/u.test(last.text);
  let i = end - 1;
  if (last.kind === 'number' && i - 1 >= from && months.has(p.words[i - 1].lower)) i--;
  else if (!isDay && !dayPart && !isMonth && !/^(?:yesterday|today|tonight)$/.test(last.lower)) return end;
  while (
    i - 1 >= from &&
    (weekdays.has(p.words[i - 1].lower) ||
      /^(?:late|early|last|this|next|the|that|earlier|previous|same)$/.test(p.words[i - 1].lower))
  )
    i--;
  if (i - 1 >= from && /^(?:on|in|during|at|by|earlier|late|early)$/.test(p.words[i - 1].lower)) {
    i--;
    return i;
  }
  return isDay || dayPart || /^(?:yesterday|today|tonight)$/.test(last.lower) ? i : end;
}
