import type { DateReading } from '../expression';
import { endsSentence, phrase, sentenceOf } from '../rules/support';
import type { Tokens } from '../scan';
import { type Base, yearIn } from './bases';
import type { Anniversary } from './marks';

const freedom = /^of (?:(?:its|their|the \S+['’]s) )?independence\b/;
const freed = /\b(?:it|they|the country|the islands?|the nation) (?:became independent|(?:gained|won) (?:its |their )?independence)(?: from \S+)? in $/; // prettier-ignore
const birth = /^of (?:his|her|the \S+['’]s) birth\b/;
const born = /\b(?:he|she) was born (?:in \S+ )?in $/;

/** "the 30th anniversary of independence … It became independent in 1990", "the centenary of her birth … She was born in 1935". */
export function toldNear(mark: Anniversary, t: Tokens, here: readonly DateReading[]): Base | null {
  const of = phrase(t, mark.last, mark.last + 6);
  const words = freedom.test(of) ? freed : birth.test(of) ? born : null;
  if (!words) return turnBefore(mark, t, here) ?? madeBefore(mark, t, here);
  const [only, ...more] = here.filter(
    (one) => one.first > mark.last && yearIn(one) !== null && words.test(`${phrase(t, one.first - 9, one.first)} `),
  );
  const year = only ? yearIn(only) : null;
  if (!only || year === null || more.length > 0) return null;
  let ends = 0;
  for (let i = mark.last; i < only.first; i++) if (endsSentence(t, i)) ends++;
  return ends < 2 ? { reading: only, year } : null;
}

/** Nouns of a turn whose verb begins otherwise. */
const turned: ReadonlyMap<string, RegExp> = new Map([
  ['death', /^died$/],
  ['sinking', /^(?:sank|sunk)$/],
  ['win', /^won$/],
  ['victory', /^won$/],
  ['triumph', /^won$/],
  ['defeat', /^(?:lost|beaten|defeated)$/],
  ['fall', /^fell$/],
  ['outbreak', /^broke$/],
  ['fire', /^burn(?:ed|t)$/],
  ['wedding', /^(?:married|wed)$/],
  ['birth', /^born$/],
]);

/** "closed in 1985 … the 30th anniversary of its closing", "died in 1976 … of her death": the turn told before, once. */
function turnBefore(mark: Anniversary, t: Tokens, here: readonly DateReading[]): Base | null {
  if (t[mark.last]?.lower !== 'of' || !/^(?:its|his|her|their|the|that)$/.test(t[mark.last + 1]?.lower ?? ''))
    return null;
  const noun = t[mark.last + 2];
  const behind = t[mark.last + 3];
  // "the closing of the other pit": another's.
  if (!noun || noun.capital || (behind?.kind === 'word' && /^(?:of|in|at|by|s)$/.test(behind.lower))) return null;
  const stem = noun.lower.slice(0, 4);
  const verbs = turned.get(noun.lower);
  const told = here.filter((one) => {
    const word = one.verb.leads ? (one.tokens[one.verb.last - 1]?.lower ?? '') : '';
    return (
      one.last <= mark.first &&
      yearIn(one) !== null &&
      (verbs?.test(word) ?? (stem.length > 3 && word.startsWith(stem)))
    );
  });
  const [only, ...more] = told;
  const year = only ? yearIn(only) : null;
  return only && year !== null && more.length === 0 && only.verb.tense === 'past' ? { reading: only, year } : null;
}

const making =
  /\b(?:made|wrote|written|painted|composed|designed|drew|drawn|recorded|planted|invented|carved|laid|dug|filmed|compiled|produced|printed|drafted|devised) (?:[a-z]+ ){0,5}in$/;
const made = String.raw`(?:made|built|rebuilt|completed|erected|constructed|installed|unveiled|cast|carved|forged|woven|planted|laid|dedicated|consecrated|commissioned|composed|written|painted|printed|drawn|designed|invented|recorded|filmed|compiled|dug|raised|set up|put up) (?:[^.;,\d]+ )?(?:in|on|by)$`; // prettier-ignore
/** "The clock was made by hand in"; not "was made a judge in". */
const wasMade = new RegExp(
  String.raw`^(?!he |she |they |we |i ).*\b(?:was|were) (?:first |\w+ly )?(?=\w+ (?:up )?(?:by|for|at|in|on|from|with|of|to|near|outside|inside|over|under)\b)${made}`,
);
const opensMade = new RegExp(`^(?:first )?${made}`);
/** What a sentence opens with that goes on about the thing told of. */
const goesOn = /^(?:(?:this|next|in) \w+,? )?(?:it|its|this year['’]s)\b|^the$/;

/** "He wrote the hymn in 1926. Its 90th anniversary", "Cast in 1776, the bell marks its": what was made is what has the anniversary. */
function madeBefore(mark: Anniversary, t: Tokens, here: readonly DateReading[]): Base | null {
  const opens = endsSentence(t, mark.first - 2);
  const lead = t[mark.first - 1]?.lower;
  if (t[mark.last]?.lower === 'of' || !(lead === 'its' || (lead === 'the' && opens))) return null;
  const reading = here.findLast((one) => one.last <= mark.first && yearIn(one) !== null);
  const year = reading ? yearIn(reading) : null;
  if (!reading || year === null || mark.first - reading.last > 30) return null;
  const told = phrase(t, sentenceOf(reading).first, reading.first);
  // Another thing named between may be the one with the anniversary.
  const [rest = '', then, more] = phrase(t, reading.last, mark.first).split(/[.!?;] ?/);
  const other = /\b(?:whose|who|which|that|says?|said|an?)\b/;
  const known =
    then === undefined
      ? opensMade.test(told) && /^[^,]*, [^,]+$/.test(rest) && !other.test(rest)
      : more === undefined &&
        ((opens && rest === '' && making.test(told)) ||
          (wasMade.test(told) && goesOn.test(then) && !/ the\b/.test(then) && !other.test(then)));
  return known ? { reading, year } : null;
}
