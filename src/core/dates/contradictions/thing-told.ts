import type { Facts } from '../../facts';
import type { DateReading } from '../expression';
import { isPersonal } from '../life/people';
import { endsSentence, phrase, placeOf, sentenceOf, sentenceText } from '../rules/support';
import type { Tokens } from '../scan';

/** What a thing goes through once. */
export interface ThingTurn {
  readonly word: string;
  readonly verbs: RegExp;
  readonly nouns: RegExp | null;
  /** It needs no one who does it: "the library opened". */
  readonly alone: boolean;
  /** Words of an article where the thing went through it more than once; null where that can't be. */
  readonly again: RegExp | null;
  /** More years apart than this are two turns; null where no two are. */
  readonly years: number | null;
  /** The only things that it is asked of, on any day. */
  readonly of?: RegExp;
}

const turns: readonly ThingTurn[] = [
  { word: 'Founded', verbs: /^(?:founded|established|incorporated|set up|started|formed|created)$/, nouns: /^(?:founding|foundation|creation|establishment|formation)$/, alone: false, again: null, years: null }, // prettier-ignore
  { word: 'Built', verbs: /^(?:built|constructed|erected|put up)$/, nouns: null, alone: false, again: /\b(?:re-?built|restored|replaced|extended|burned down|destroyed)\b/i, years: 40 }, // prettier-ignore
  { word: 'Opened', verbs: /^opened$/, nouns: /^opening$/, alone: true, again: /\b(?:re-?open\w*|moved|relocated)\b/i, years: 5 }, // prettier-ignore
  { word: 'Launched', verbs: /^launched$/, nouns: /^launch$/, alone: true, again: /\bre-?launch/i, years: 5 },
  {
    word: 'Burned',
    verbs: /^(?:burned|burnt) down$/,
    nouns: null,
    alone: true,
    again: /\b(?:re-?built|again)\b/i,
    years: 5,
  },
  { word: 'Demolished', verbs: /^(?:demolished|(?:pulled|torn|knocked) down)$/, nouns: /^demolition$/, alone: false, again: /\bre-?built\b/i, years: 5 }, // prettier-ignore
  { word: 'Began', verbs: /^(?:began|started)$/, nouns: /^(?:start|beginning|outbreak)$/, alone: true, again: /\b(?:resum\w+|again|broke down|collapsed|discharged|adjourned|abandoned|halted|suspended|re-?trial|new (?:jury|trial|inquest|inquiry|strike|truce|ceasefire)|second|another)\b/i, years: 5, of: /^(?:trial|strike|siege|war|inquiry|inquest|drought|curfew|ceasefire|truce|blockade|occupation|lockout|boycott|uprising|offensive)$/ }, // prettier-ignore
  { word: 'Closed', verbs: /^(?:closed|shut)$/, nouns: /^(?:closure|closing)$/, alone: true, again: /\b(?:re-?open\w*|temporar\w+)\b/i, years: 5 }, // prettier-ignore
];

export interface Told {
  readonly reading: DateReading;
  readonly turn: ThingTurn;
  /** The thing's name or its noun, lower case. */
  readonly key: string;
  readonly named: boolean;
  /** Who is said to have done it, by one word. */
  readonly doer: string | null;
  /** The name of where. */
  readonly place: string | null;
}

type Thing = Pick<Told, 'key' | 'named'>;

/** What a date is the founding, building, opening or closing of: "the brewery", "Holm Brewery"; null where it is not plain. */
export function toldOf(facts: Facts, reading: DateReading): Told | null {
  const { tokens, first, last, form } = reading;
  if (!/^(?:in|on)$/.test(tokens[first - 1]?.lower ?? '') || !/^(?:calendar|weekday)$/.test(form.kind)) return null;
  const isOfYear = form.kind === 'calendar' && form.year !== null && tokens[first - 1]?.lower === 'in';
  // "founded in 1890 as a school": as something else; "closed in 2020 for repairs"; "built in 1795 at its southern end".
  if (/^(?:(?:as|for|again|under)\b|(?:at|on) (?:its|the)\b)/.test(phrase(tokens, last, last + 2))) return null;
  const told = byVerb(facts, reading) ?? byNoun(facts, reading);
  if (!told || !(isOfYear || told.turn.of)) return null;
  // "At the other yard the strike began on Wednesday", "began on Monday in the north"
  return told.turn.of && /\b(?:at|in|across|into) (?:the|another)\b/.test(sentenceText(reading)) ? null : told;
}

const ends = /^(?:and|but|or|he|she|they|it|we|who|which|that|when|where|while|after|before|since|until)$/;

const particle = /^(?:up|down)$/;

/** Token indexes of its first and last word. */
interface Verb {
  readonly first: number;
  readonly last: number;
  /** "set up", "started": of which there may be two turns. */
  readonly turns: readonly ThingTurn[];
}

const turnsBy = (verb: string): readonly ThingTurn[] => turns.filter(({ verbs }) => verbs.test(verb));

/** The verb before "in 1998", nothing of another clause between. */
function verbBefore(t: Tokens, from: number): Verb | null {
  for (let i = from; i > from - 9 && i > 0; i--) {
    const token = t[i];
    if (token?.kind !== 'word' || ends.test(token.lower)) return null;
    const first = particle.test(token.lower) ? i - 1 : i;
    const found = turnsBy(phrase(t, first, i + 1));
    if (found.length > 0) return { first, last: i, turns: found };
    if (/(?:[a-z]{2}ed|ing)$/.test(token.lower)) return null;
  }
  return null;
}

const notSo = /^(?:be|being|to|not|never|nearly|almost|partly|half|first|would|will|could|should|may|might|re|-)$/;
const auxiliary = /^(?:was|were|is|has|had|been|originally|itself)$/;

function byVerb(facts: Facts, reading: DateReading): Told | null {
  const { tokens: t, first, last } = reading;
  const behind = first < 2 || endsSentence(t, first - 2) ? verbBehind(t, last) : null;
  const verb = behind ?? verbBefore(t, first - 2);
  if (!verb || notSo.test(t[verb.first - 1]?.lower ?? '') || notSo.test(t[verb.first - 2]?.lower ?? '')) return null;
  const to = behind ? Math.min(t.length, verb.last + 9) : first - 1;
  for (const turn of verb.turns) {
    const told = toldBy(facts, reading, verb, turn, to);
    if (told) return told;
  }
  return null;
}

/** What the verb is said of, its object looked for up to token `to`. */
function toldBy(facts: Facts, reading: DateReading, verb: Verb, turn: ThingTurn, to: number): Told | null {
  const { tokens: t } = reading;
  const object = t[verb.last + 1]?.lower ?? '';
  // "opened to the public": it may have been open to others.
  if (turn.alone && object === 'to') return null;
  const told = (thing: Thing | null, doer: string | null = agentOf(reading, verb.last + 1)): Told | null =>
    thing && !isExcepted(turn, thing) ? { reading, turn, ...thing, doer, place: placeOfClause(reading) } : null;
  const doors = /^(?:its|their)$/.test(object) && t[verb.last + 2]?.lower === 'doors';
  if (!doors && !prepositions.test(object)) return told(objectAt(t, verb.last + 1, to), doerAt(t, verb.first - 1));
  let at = verb.first - 1;
  // "the studio that they set up in 2016", "the refuge, which Ada Moll founded in 1989"
  const relative = turn.alone ? null : relativeAt(t, at);
  if (relative !== null) return told(thingBefore(facts, reading, relative));
  while (auxiliary.test(t[at]?.lower ?? '')) at--;
  // "Since it opened in 1974 the library has"
  if (t[at]?.lower === 'it') return /^(?:since|when|after|before)$/.test(t[at - 1]?.lower ?? '') ? told(thingBehind(reading)) : null; // prettier-ignore
  while (/^(?:,|which|that)$/.test(t[at]?.lower ?? '')) at--;
  // "the studio set up in 2016", "The phone launched in 2009 was faster": that one of several.
  if (at === verb.first - 1 && finite.test(t[reading.last]?.lower ?? '')) return null;
  return at < verb.first - 1 || turn.alone ? told(thingBefore(facts, reading, at)) : null;
}

/** The verb of "In 2012 three nurses set up a hospice". */
function verbBehind(t: Tokens, from: number): Verb | null {
  for (let i = t[from]?.text === ',' ? from + 1 : from; i < from + 7 && t[i]?.kind === 'word'; i++) {
    const last = particle.test(t[i + 1]?.lower ?? '') ? i + 1 : i;
    const found = turnsBy(phrase(t, i, last + 1));
    if (found.length > 0) return { first: i, last, turns: found };
  }
  return null;
}

/** Who does it, by the last word before the verb; null for `who` and none. */
function doerAt(t: Tokens, at: number): string | null {
  const word = t[at]?.lower ?? '';
  return t[at]?.kind === 'word' && (isPronoun(word) || (!ends.test(word) && !auxiliary.test(word))) ? word : null;
}

/** "opened by Dora Lind in 1998", "opened in 1998 by the king": the last word of who did it, from the verb on. */
function agentOf({ tokens: t, first, last }: DateReading, from: number): string | null {
  let by = from;
  while (by <= last && t[by]?.lower !== 'by') by++;
  if (by > last) return null;
  const stop = by < first ? first - 1 : by + 6;
  let at = by + 1;
  while (at < stop && t[at]?.kind === 'word' && !prepositions.test(t[at]?.lower ?? '') && !ends.test(t[at]?.lower ?? '')) at++; // prettier-ignore
  return t[at - 1]?.lower ?? null;
}

export const isPronoun = (word: string): boolean => /^(?:he|she|they|we)$/.test(word);

/** Where the thing ends that "that they", "which Ada Moll", "they" before a verb goes back to; null where it is no relative clause. */
function relativeAt(t: Tokens, at: number): number | null {
  let from = at;
  while (t[from]?.capital) from--;
  const bare = from === at && isPronoun(t[at]?.lower ?? '');
  if (bare) from--;
  const which = /^(?:that|which)$/.test(t[from]?.lower ?? '');
  if (from === at || (!which && !bare)) return null;
  if (which) from--;
  return t[from]?.text === ',' ? from - 1 : from;
}

/** "the library's opening in 1972", "the opening of the library in 1972", "Since its opening in 1972 the library has". */
function byNoun(facts: Facts, reading: DateReading): Told | null {
  const { tokens: t, first } = reading;
  let at = first - 2;
  let of: Thing | null = null;
  for (let i = at; i > at - 5 && i > 0; i--) {
    if (t[i]?.lower !== 'of') continue;
    of = objectAt(t, i + 1, first - 1);
    at = i - 1;
  }
  const turn = turns.find(({ nouns }) => nouns?.test(t[at]?.lower ?? ''));
  const owner = t[at - 1]?.lower ?? '';
  if (!turn || /^(?:anniversary|centenary|jubilee) of$/.test(phrase(t, at - 3, at - 1))) return null;
  const thing =
    of && owner === 'the'
      ? of
      : owner === 'its'
        ? thingBehind(reading)
        : owner === 's'
          ? thingBefore(facts, reading, at - 3)
          : null;
  return thing && !isExcepted(turn, thing) ? { reading, turn, ...thing, doer: null, place: null } : null;
}

const prepositions =
  /^(?:in|on|at|by|with|near|for|from|to|after|inside|outside|under|opposite|beside|above|there|here)$/;
const determiner = /^(?:the|this|an?|his|her|its|their|our)$/;

/** "the bakery", "a small bakery", "Holm Bakery": what tokens `[from, to)` begin with. */
function objectAt(t: Tokens, from: number, to: number): Thing | null {
  let end = from;
  while (end < to && t[end]?.kind === 'word' && !prepositions.test(t[end]?.lower ?? '')) end++;
  if (t[from]?.capital && t[end - 1]?.capital)
    return end - from > 1 ? { key: phrase(t, from, end), named: true } : null;
  if (!determiner.test(t[from]?.lower ?? '') || end - from < 2 || t[end - 1]?.capital) return null;
  // "the new bakery" is told apart from another; "a new bakery" is first told of here.
  if (end - from > 2 && !/^an?$/.test(t[from]?.lower ?? '')) return null;
  return { key: t[end - 1]?.lower ?? '', named: false };
}

const finite = /^(?:is|are|was|were|has|had|took|will|would|can|could|did|does|costs?|made|sold|won)$/;
const isOfPlace = (word: string): boolean => prepositions.test(word) && word !== 'after';

/** "the bakery", "Holm Bakery" that ends at token `at`. */
function thingBefore(facts: Facts, reading: DateReading, at: number): Thing | null {
  const t = reading.tokens;
  if (t[at]?.kind !== 'word') return null;
  if (!t[at].capital) {
    const isThe = /^(?:the|this)$/.test(t[at - 1]?.lower ?? '');
    // "the tower of the chapel, built in 1794"
    return isThe && !(t[at - 2]?.lower === 'of' || isOfPlace(t[at - 2]?.lower ?? ''))
      ? { key: t[at].lower, named: false }
      : null;
  }
  let from = at;
  while (t[from - 1]?.capital && !endsSentence(t, from - 1)) from--;
  if (/^(?:in|of|at|near|by|from|for|and)$/.test(t[from - 1]?.lower ?? '') || from === at) return null;
  const span = placeOf(reading, from, at + 1);
  const isPerson = facts.names.within(span).length > 0 && isPersonal(facts, span);
  return isPerson ? null : { key: phrase(t, from, at + 1), named: true };
}

/** "in 1974, the library has": what the clause behind the date is about. */
function thingBehind({ tokens: t, last }: DateReading): Thing | null {
  const at = t[last]?.text === ',' ? last + 1 : last;
  const noun = t[at + 1];
  if (t[at]?.lower !== 'the' || noun?.kind !== 'word' || noun.capital || t[at + 2]?.kind !== 'word') return null;
  return /^(?:has|had|have|is|was|will)$/.test(t[at + 2]?.lower ?? '') || /[a-z]{2}ed$/.test(t[at + 2]?.lower ?? '')
    ? { key: noun.lower, named: false }
    : null;
}

/** "opened in Karlby in 1972", "built in 1870 in Karlby", "In Karlby, it was built": the name of where. */
function placeOfClause(reading: DateReading): string | null {
  const { tokens: t, first, last } = reading;
  const start = sentenceOf(reading).first;
  for (const i of [last, start, first - 3, first - 4])
    if (/^(?:in|at|near)$/.test(t[i]?.lower ?? '') && t[i + 1]?.capital) return t[i + 1]?.lower ?? null;
  return null;
}

// Any of these may be the one told of last, not first; the rest is of somebody, or is done again and again.
const common = /^(?:company|firm|group|party|organi[sz]ation|business|body|association|union|agency|club|team|side|charity|foundation|school|house|home|homes|place|doors?|job|jobs|role|post|work|life|career|family|season|race|tour|trial|course|project|campaign|investigation|inquiry|one|fund|account|branch|office|shop|store|town|city|village|country|state|province|committee|page|case|file|letter|debate|meeting|bid|attack|war|government|cabinet|coalition|administration|council|alliance|band)$/; // prettier-ignore
const shown = /^(?:show|exhibition|play|film|musical|production|tournament|festival|event|fair|market|gate|road|street|border|pool|window|airport|station|line|vote|voting|polls?|parliament|session|scoring)$/; // prettier-ignore

const isExcepted = ({ again, of }: ThingTurn, { key, named }: Thing): boolean =>
  of ? !of.test(key) : !named && (common.test(key) || (again !== null && shown.test(key)));
