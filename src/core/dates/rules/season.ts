import type { Paragraph } from '../../article/article';
import { isOfTheFall, isSeasonal } from '../../lexicon/season-words';
import type { Span } from '../../contract';
import type { Facts, MentionFact } from '../../facts';
import type { Rule } from '../../rule';
import type { DateReading } from '../expression';
import { isSouthern, placesIn } from '../places';
import { tokensIn } from '../kept';
import type { Tokens } from '../scan';
import { seasons } from '../words';
import { bodyOf, endsSentence } from './support';

const monthsOf: Readonly<Record<string, readonly [string, string]>> = {
  SP: ['March to May', 'September to November'],
  SU: ['June to August', 'December to February'],
  FA: ['September to November', 'March to May'],
  WI: ['December to February', 'June to August'],
};

/** A season named for a place on the other side of the equator from the readers; silent where their own place is not set (rulings 35). */
export const season: Rule = {
  code: 'dates/season',
  title: 'Whose summer?',
  level: 'hint',
  *check(facts) {
    const home = isSouthern(facts.place);
    if (home === null) return;
    const byParagraph = new Map<Paragraph, DateReading[]>();
    for (const reading of bodyOf(facts)) {
      const list = byParagraph.get(reading.paragraph);
      if (list) list.push(reading);
      else byParagraph.set(reading.paragraph, [reading]);
    }
    for (const paragraph of facts.article.paragraphs) {
      if (paragraph.role !== 'copy' && paragraph.role !== 'standfirst' && paragraph.role !== 'caption') continue;
      if (!/spring|summer|autumn|winter|\bfall\b/i.test(paragraph.prose.text)) continue;
      const here = byParagraph.get(paragraph) ?? [];
      const tokens = tokensIn(paragraph.prose);
      for (let i = 0; i < tokens.length; i++) {
        const code = seasons.get(tokens[i]?.lower ?? '');
        if (!code) continue;
        const reading = here.find((one) => one.first <= i && i < one.last && isSeason(one));
        if (reading ? isVerb(reading) : !isTime(tokens, i)) continue;
        const start = paragraph.start + (tokens[reading?.first ?? i]?.start ?? 0);
        if (isQuoted(paragraph, start)) continue;
        if (reading?.form.kind === 'season' && reading.form.year !== null) continue;
        if (isGames(tokens, i)) continue;
        const place = placeNear(facts, paragraph, tokens, i);
        if (!place || place.southern === home) continue;
        const [north, south] = monthsOf[code] ?? ['', ''];
        yield {
          start,
          end: paragraph.start + (tokens[(reading?.last ?? i + 1) - 1]?.end ?? 0),
          message: `"${tokens[i]?.lower ?? ''}" in ${place.name}: ${place.southern ? south : north}?`,
          fixes: [],
        };
      }
    }
  },
};

const isSeason = (reading: DateReading): boolean =>
  reading.form.kind === 'season' || (reading.form.kind === 'portion' && reading.form.of.kind === 'season');

/** "birds that summer in Kent": what they do. */
const isVerb = ({ tokens, first, last, form }: DateReading): boolean =>
  form.kind === 'season' &&
  form.which === 'that' &&
  /[^s]s$/.test(tokens[first - 1]?.lower ?? '') &&
  /^(?:in|on|at|near)$/.test(tokens[last]?.lower ?? '');

/** "the next Winter Olympics": a name. */
const isGames = (t: Tokens, i: number): boolean =>
  t[i]?.capital === true && /^(?:olympics?|paralympics?|games|school|palace|line)$/.test(t[i + 1]?.lower ?? '');

const isQuoted = ({ prose, start }: Paragraph, at: number): boolean =>
  prose.quotations.some((one) => one.start <= at - start && at - start < one.end);

const determiners = /^(?:a|an|all|the|its|their|his|her|our|this|last|next|every|each|another|s)$/;
const notAdjectives = /^(?:and|or|but|to|of|in|on|at|by|for|from|with|that|who|which|when|where|as|is|are|was|were|has|have|had|not)$/; // prettier-ignore
const springs = /^(?:hot|thermal|mineral|natural|healing|sulphur|coil|steel|boiling|volcanic|freshwater|underground)$/;
const turning = /^(?:arrived|arrives|came|comes|begins|began|ended|ends|lasts|lasted|brings|brought|sets)$/;

/** "a winter campaign", "the spring racing carnival", "a dry spring", "Winter came late": a time of the year. */
function isTime(t: Tokens, i: number): boolean {
  const noun = t[i + 1];
  if (i === 0 || endsSentence(t, i - 1)) return turning.test(noun?.lower ?? '');
  if (t[i]?.capital) return false;
  // "Shares took a fall": of the fall, only what goes before a noun.
  const before = noun?.kind === 'word' && noun.gap;
  if (t[i]?.lower === 'fall' && !(before && isOfTheFall(noun.lower))) return false;
  let at = i - 1;
  while (at > i - 3 && t[at]?.kind === 'word' && !determiners.test(t[at]?.lower ?? '')) {
    if (notAdjectives.test(t[at]?.lower ?? '') || /[^s]s$/.test(t[at]?.lower ?? '')) return false;
    at--;
  }
  if (!determiners.test(t[at]?.lower ?? '')) return false;
  // "a winter of strikes"; "the summer of 1976" is another's history. "A spring" alone may be of water or of steel.
  if (noun?.lower === 'of') return t[i - 1]?.lower === 'a' && t[i + 2]?.kind === 'word';
  const thing =
    !before || /^(?:in|on|at|to|from|by|with|under|inside|that|which|is|was|has|had|broke)$/.test(noun.lower);
  if (t[i]?.lower === 'spring' && at === i - 1 && /^an?$/.test(t[at]?.lower ?? '') && thing) return false;
  if (t[i]?.lower === 'spring' && springs.test(t[i - 1]?.lower ?? '')) return false;
  if (before && noun.capital) return false;
  return !isSeasonal(noun?.lower ?? '') && !(noun?.text === '-' && !noun.gap);
}

/** The place named nearest in the sentence; null where that is none of the list, or where it is part of another name. */
function placeNear(
  facts: Facts,
  { prose, start: offset }: Paragraph,
  t: Tokens,
  i: number,
): { name: string; southern: boolean } | null {
  let first = i;
  while (first > 0 && !endsSentence(t, first - 1)) first--;
  let last = i;
  while (last < t.length && !endsSentence(t, last)) last++;
  const start = t[first]?.start ?? 0;
  const end = t[Math.min(last, t.length - 1)]?.end ?? prose.text.length;
  const mentions = facts.names.within({ start: offset + start, end: offset + end });
  const listed = placesIn(prose.text.slice(start, end)).filter(({ name, at }) => {
    const from = offset + start + at;
    const to = from + name.length;
    // "Santiago Pérez", "Santiago de Compostela", "Napier University"; "KwaZulu-Natal" is listed by its beginning.
    const isPart = (one: MentionFact): boolean => one.start < from || (one.end > to && facts.article.text[to] !== '-');
    return !mentions.some(
      (one) => one.start <= from && one.end >= to && (isPart(one) || kindOf(facts, one) === 'person'),
    );
  });
  // "a café in Melbourne, Derbyshire", "the Perth theatre in Scotland": the nearer one says where.
  const others = mentions.filter(
    (one) =>
      kindOf(facts, one) === 'place' && !listed.some(({ name, at }) => meet(one, offset + start + at, name.length)),
  );
  const away = (at: number): number => Math.abs(at - (t[i]?.start ?? 0));
  const [near] = [...listed].sort((a, b) => away(start + a.at) - away(start + b.at));
  if (!near || others.some((one) => away(one.start - offset) < away(start + near.at))) return null;
  return { name: near.name, southern: near.place.southern };
}

const kindOf = (facts: Facts, { name }: MentionFact): string | undefined => facts.names.names[name]?.kind;

const meet = (span: Span, from: number, length: number): boolean => span.start < from + length && from < span.end;
