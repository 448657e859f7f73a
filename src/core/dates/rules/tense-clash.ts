import type { Fix } from '../../contract';
import type { Facts } from '../../facts';
import type { Rule } from '../../rule';
import { add, dayOf, daysBetween, parseDay, yearOf, type Day } from '../calendar';
import type { DateReading } from '../expression';
import { isOtherYears } from '../other-year';
import { isDash, type Tokens } from '../scan';
import { isUnclear } from '../tense';
import { counted, mannerOf, monthName, plainDay, spellDay } from '../spell';
import { closesAccounts, copyOf, fix, isModifier, isPossessive, phrase, placeOf, replace } from './support';

/** The verb says past and its date is after publication, or the verb says future and it is before (guide 2.4, rulings 28). */
export const tenseClash: Rule = {
  code: 'dates/tense-clash',
  title: 'Past or future?',
  level: 'warning',
  needsPublished: true,
  *check(facts) {
    const published = parseDay(facts.published?.date ?? '');
    if (!published) return;
    for (const reading of copyOf(facts)) {
      const clash = tenseClashOf(reading, published);
      if (!clash) continue;
      const verb = placeOf(reading, reading.verb.first, reading.verb.last);
      const words = facts.article.text.slice(verb.start, verb.end).replace(/\s+/g, ' ');
      yield {
        start: reading.start,
        end: reading.end,
        message: `"${words}" but ${spelled(reading, clash)} is ${distance(published, clash)}.`,
        related: [{ ...verb, message: 'The verb' }],
        fixes: fixes(reading, clash, facts),
      };
    }
  },
};

const spelled = (reading: DateReading, day: Day): string =>
  reading.form.kind === 'calendar' && reading.form.day === null
    ? `${monthName(Number(day.slice(5, 7)))} ${yearOf(day)}`
    : plainDay(day);

/** `seven weeks ago`, `three days ahead` */
function distance(published: Day, day: Day): string {
  const days = Math.abs(daysBetween(published, day));
  const amount =
    days < 14
      ? counted(days, 'day')
      : days < 91
        ? counted(Math.round(days / 7), 'week')
        : days < 700
          ? counted(Math.round(days / 30.4), 'month')
          : counted(Math.round(days / 365), 'year');
  return day < published ? `${amount} ago` : `${amount} ahead`;
}

// Verbs that fix a day to come in the past tense, and nouns that may own the date.
const planning = new Set(['announced', 'scheduled', 'moved', 'postponed', 'set', 'fixed', 'planned', 'agreed', 'called', 'promised', 'booked', 'delayed', 'rescheduled', 'proposed', 'expected', 'invited', 'ordered', 'adjourned', 'brought', 'pushed', 'extended', 'arranged', 'timed', 'pencilled', 'put', 'confirmed', 'advertised', 'chose', 'picked', 'named', 'told', 'backed', 'approved', 'wanted', 'hoped', 'predicted', 'forecast', 'wrote', 'said', 'remanded', 'bailed', 'summoned', 'sold', 'due', 'released', 'listed', 'given', 'gave', 'issued', 'offered', 'found']); // prettier-ignore
const events = new Set(['attack', 'attacks', 'killing', 'killings', 'murder', 'murders', 'crash', 'shooting', 'bombing', 'raid', 'raids', 'fire', 'blaze', 'vote', 'election', 'elections', 'death', 'deaths', 'meeting', 'talks', 'incident', 'explosion', 'blast', 'protest', 'riot', 'strike', 'ruling', 'decision', 'verdict', 'match', 'game', 'quake', 'earthquake', 'flood', 'floods', 'robbery', 'referendum', 'invasion', 'coup', 'assault', 'concert', 'show', 'hearing', 'trial', 'summit', 'conference', 'events', 'birth', 'party', 'race', 'final', 'wedding', 'funeral']); // prettier-ignore
const leaving =
  /^(?:sailed|departed|flew|travelled|traveled|moved|marched|escaped|fled|returned|came|went|arrived|off|out|left)$/;
const looser = new Set(['over', 'for', 'about', 'after', 'from', 'since', 'with', 'against', 'into', 'by', 'during', 'between', 'before', 'until', 'till', 'as', 'than', 'that', 'who', 'which', 'when', 'where', 'because', 'if', 'and', 'but', 'or', 'ahead', 'following', 'despite', 'while', 'what', 'how', 'why', 'whether']); // prettier-ignore

/** The first day meant, when it stands on the wrong side for its verb; null when it does not, or when the verb may not govern it. */
export function tenseClashOf(reading: DateReading, published: Day): Day | null {
  const { form, meaning, verb, tokens, first } = reading;
  if (form.kind !== 'calendar' || form.month === null || form.which || form.bc || meaning.basis === 'text') return null;
  if (verb.tense !== 'past' && verb.tense !== 'future') return null;
  if (isModifier(reading) || isPossessive(reading) || inRange(reading)) return null;
  if ((isUnclear(tokens[verb.first]?.lower ?? '') && !isDone(reading)) || !governs(reading)) return null;
  if (closesAccounts(reading)) return null;
  const sure = form.year !== null || form.weekday !== null;
  if (!sure && isOtherYears(reading)) return null;
  if (form.day === null && form.year === null) return null;
  const day = sure ? meaning.from : nearestYear(form.month, form.day ?? 1, published);
  if (!day || !meaning.to) return null;
  if (form.weekday !== null && form.year === null && Math.abs(daysBetween(published, day)) > 180) return null;
  const last = form.day === null ? meaning.to : day;
  if (!sure && Math.abs(daysBetween(published, day)) > 31) return null;
  if (verb.tense === 'past') {
    if (day <= published) return null;
    // "was jailed", "has been": a perfect may speak of plans made; only the plain past is sure.
    if (/^(?:has|have)$/.test(tokens[verb.first]?.lower ?? '')) return null;
    for (let i = verb.first; i < Math.min(verb.last, first); i++)
      if (planning.has(tokens[i]?.lower ?? '') && !wasSold(reading, i)) return null;
    return day;
  }
  return last < published ? day : null;
}

/** "The hall shut its doors": of one thing the present would be "shuts". */
const isDone = ({ tokens, verb }: DateReading): boolean =>
  /^(?:shut|cut|hit|burst|split)$/.test(tokens[verb.first]?.lower ?? '') &&
  /^(?:an?|the|its|his|her|their|this|that)$/.test(tokens[verb.first - 2]?.lower ?? '') &&
  /^[a-z]*[^s]$/.test(tokens[verb.first - 1]?.text ?? '');

/** "The mill was sold on 20 January": tickets are sold for a day, a mill on one. */
const wasSold = ({ tokens, first, verb }: DateReading, i: number): boolean =>
  tokens[i]?.lower === 'sold' &&
  /^(?:was|were)$/.test(tokens[verb.first]?.lower ?? '') &&
  tokens[first - 1]?.lower === 'on' &&
  first - 1 === i + 1;

function nearestYear(month: number, day: number, published: Day): Day | null {
  const base = yearOf(published);
  const days = [base - 1, base, base + 1].flatMap((year) => dayOf(year, month, day) ?? []);
  return days.sort((a, b) => Math.abs(daysBetween(published, a)) - Math.abs(daysBetween(published, b)))[0] ?? null;
}

function inRange(reading: DateReading): boolean {
  const { tokens, first, last } = reading;
  const after = tokens[last];
  if (isDash(after) && !after?.gap) return true;
  if (/^(?:to|until|till|through)$/.test(after?.lower ?? '') && tokens[last + 1]?.kind !== 'word') return true;
  return /^(?:to|until|till|through|between|from|and|by|since|before|after|for|of)$/.test(
    tokens[first - 1]?.lower ?? '',
  );
}

/** The verb and the date lie in one clause with nothing between that could own the date. */
function governs(reading: DateReading): boolean {
  const { tokens, first, last, verb } = reading;
  const lead = tokens[first - 1]?.lower ?? '';
  if (!verb.leads) {
    // "On 1 July the law took effect": the date opens the sentence, the first verb follows.
    const opens = first <= 1 || /^[.!?]$/.test(tokens[first - 2]?.text ?? '');
    if (!opens || (lead !== 'on' && lead !== 'in') || verb.first - last > 7) return false;
    for (let i = last; i < verb.first; i++)
      if (looser.has(tokens[i]?.lower ?? '') || (i > last && /^[,:;(]$/.test(tokens[i]?.text ?? ''))) return false;
    return !planning.has(tokens[verb.first]?.lower ?? '');
  }
  const on = lead === 'on' || lead === 'in';
  if (!on && tokens[first - 1]?.kind !== 'word') return false;
  if (first - verb.last > 9) return false;
  const stop = on ? first - 1 : first;
  for (let i = verb.last; i < stop; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === 'mark' && !isDash(token) && !/^['’.$£€%]$/.test(token.text)) return false;
    // "came into force", "went into effect"
    if (token.lower === 'into' && /^(?:force|effect|operation|law|service|use)$/.test(tokens[i + 1]?.lower ?? ''))
      continue;
    // "sailed from Karlby on Saturday", "rose for the recess", "retired from the bench"
    if (/^(?:from|for)$/.test(token.lower) && leaves(tokens, i)) continue;
    // "sat for the last time"
    if (token.lower === 'for' && /^the \S+ time$/.test(phrase(tokens, i + 1, i + 4))) continue;
    if (looser.has(token.lower)) return false;
    // "agreed to meet on 9 April": the infinitive owns the date.
    if (token.lower === 'to' && verb.tense === 'past') return false;
  }
  if (events.has(tokens[stop - 1]?.lower ?? '') && stop > verb.last && !takesPlace(reading)) return false;
  if (!on && verb.last < stop && events.has(lead)) return false;
  // "a fire on 14 January", "the 9 April show": an article before the noun says no more; a noun of an event owns its date.
  return true;
}

/** Not "the 40 seats left for the show on 24 November". */
const leaves = (t: Tokens, i: number): boolean =>
  (t[i + 1]?.capital === true && leaving.test(t[i - 1]?.lower ?? '')) || quitting.test(t[i - 1]?.lower ?? '');
const quitting = /^(?:rose|retired|resigned|withdrew|graduated|sailed|departed|fled)$/;

/** "will begin its site visits on 4 May": the date is of the beginning, not the name of the visits. */
const takesPlace = ({ tokens, verb }: DateReading): boolean =>
  /^(?:begin|began|start|started|hold|held|resume|resumed|stage|staged|host|hosted)$/.test(
    tokens[verb.last - 1]?.lower ?? '',
  ) && /^(?:its|his|her|their|an?)$/.test(tokens[verb.last]?.lower ?? '');

/** The other tense is for a person to write; the other year is offered where it fits. */
function fixes(reading: DateReading, day: Day, facts: Facts): readonly Fix[] {
  const { form } = reading;
  if (form.kind !== 'calendar' || form.day === null) return [];
  const other = add(day, reading.verb.tense === 'future' ? 1 : -1, 'year');
  if (form.weekday !== null) return [];
  const text = spellDay(other, mannerOf(facts.style, form.written), true);
  return [fix(text, replace(reading, text))];
}
