import type { Paragraph } from '../../article/article';
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
        if (!reading && !isAdjective(tokens, i)) continue;
        const start = paragraph.start + (tokens[reading?.first ?? i]?.start ?? 0);
        if (isQuoted(paragraph, start) || (reading === undefined && tokens[i]?.capital === true)) continue;
        if (reading?.form.kind === 'season' && reading.form.year !== null) continue;
        const place = placeNear(tokens, i, paragraph.prose.text);
        if (!place || place.southern === home) continue;
        const [north, south] = monthsOf[code] ?? ['', ''];
        yield {
          start,
          end: paragraph.start + (tokens[(reading?.last ?? i + 1) - 1]?.end ?? 0),
          message: `"${tokens[i]?.lower ?? ''}" in ${capital(place.name)}: ${place.southern ? south : north}?`,
          fixes: [],
        };
      }
    }
  },
};

const capital = (name: string): string => name.replace(/(?:^| )\p{L}/gu, (letter) => letter.toUpperCase());

const isSeason = (reading: DateReading): boolean =>
  reading.form.kind === 'season' || (reading.form.kind === 'portion' && reading.form.of.kind === 'season');

const isQuoted = ({ prose, start }: Paragraph, at: number): boolean =>
  prose.quotations.some((one) => one.start <= at - start && at - start < one.end);

/** "a winter campaign", "a summer sale", "the autumn term": an event of the season; weather, water and sport are none. */
function isAdjective(t: Tokens, i: number): boolean {
  if (!/^(?:a|an|the|its|their|his|her|this|last|next|every)$/.test(t[i - 1]?.lower ?? '')) return false;
  const noun = t[i + 1];
  if (noun?.kind !== 'word' || !noun.gap) return false;
  // "a winter of strikes"; "the summer of 1976" is another's history.
  if (noun.lower === 'of') return t[i - 1]?.lower === 'a' && t[i + 2]?.kind === 'word';
  return /^(?:offensive|election|elections|budget|term|semester|campaign|session|sitting|tour|harvest|break|recess|holiday|holidays|vote|referendum|conference|festival|intake|exams?|sales?|collection|launch|reopening|congress|statement|wedding|start|school)$/.test(
    noun.lower,
  );
}

/** The place named nearest in the sentence. */
function placeNear(t: Tokens, i: number, text: string): { name: string; southern: boolean } | null {
  let first = i;
  while (first > 0 && !endsSentence(t, first - 1)) first--;
  let last = i;
  while (last < t.length && !endsSentence(t, last)) last++;
  const start = t[first]?.start ?? 0;
  const end = t[Math.min(last, t.length - 1)]?.end ?? text.length;
  const found = placesIn(text.slice(start, end));
  const near = [...found].sort(
    (a, b) => Math.abs(start + a.at - (t[i]?.start ?? 0)) - Math.abs(start + b.at - (t[i]?.start ?? 0)),
  )[0];
  return near ? { name: near.name, southern: near.place.southern } : null;
}
