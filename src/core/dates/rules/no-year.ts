import type { Facts } from '../../facts';
import type { Finding, Rule } from '../../rule';
import { dateOf, dayOf, daysBetween, monthOf, parseDay, yearOf, type Day } from '../calendar';
import type { DateReading } from '../expression';
import type { CalendarForm } from '../form';
import { isForeseen, isOtherYears } from '../other-year';
import { isDash, type Tokens } from '../scan';
import type { Tense } from '../tense';
import { mannerOf, plainDay, spellDay } from '../spell';
import { bodyOf, fix, isModifier, leadWord, phrase, replace, sentenceOf, sentenceText } from './support';
import { tenseClashOf } from './tense-clash';
import { memoised } from '../../memo';

/** A day or month whose year is neither given nor plain (guide 2.4, rulings 26 and 27). */
export const noYear: Rule = {
  code: 'dates/no-year',
  title: 'Which year?',
  level: 'information',
  needsPublished: true,
  *check(facts) {
    const published = parseDay(facts.published?.date ?? '');
    if (!published) return;
    const readings = bodyOf(facts);
    for (const reading of readings) {
      const { form } = reading;
      if (form.kind !== 'calendar' || form.month === null || form.year !== null || form.which || reading.emphasised)
        continue;
      if (reading.paragraph.kind === 'item' || reading.paragraph.kind === 'cell') continue;
      if (reading.meaning.basis === 'text' || yearNearby(reading, facts) || isHabit(reading) || inRange(reading))
        continue;
      if (isOtherYears(reading) || isForeseen(reading.tokens, reading.first)) continue;
      const found = form.day === null ? bareMonth(form, reading, published) : bareDay(form, reading, published, facts);
      if (found) yield found;
    }
  },
};

// Days that name a feast or an event wherever they stand.
const fixed = new Set(['12-25', '12-24', '12-26', '12-31', '01-01', '07-04', '09-11', '02-14', '10-31', '01-06', '02-29']); // prettier-ignore
// Days that some country keeps: in another's news they are days like any other.
const kept = new Set(['07-14', '11-11', '03-17', '11-05', '05-01', '06-06', '05-09', '05-08']);
const keeping = /\b(?:holiday|parad(?:e|es|ed)|celebrat\w*|mark(?:s|ed|ing)?|remember\w*|commemorat\w*|festiv\w*|fireworks|bonfires?|marches|rall(?:y|ies|ied)|independence|victory|national|labou?r|may day|saint|patrick|armistice|bastille|landings?|d-day)\b/; // prettier-ignore

/** A day that needs no year: a feast, or the day of one where the sentence keeps it. */
function isFeast(reading: DateReading, month: number, day: number): boolean {
  const name = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (fixed.has(name)) return true;
  if (!kept.has(name)) return false;
  if (isModifier(reading)) return !unplanned.has(reading.tokens[reading.last]?.lower ?? '');
  return reading.tokens[reading.first - 1]?.lower !== 'on' || keeping.test(sentenceText(reading));
}

function bareDay(form: CalendarForm, reading: DateReading, published: Day, facts: Facts): Finding | null {
  const { month, day } = form;
  if (month === null || day === null || isFeast(reading, month, day) || isStreet(reading)) return null;
  if (tenseClashOf(reading, published)) return null;
  if (!/^(?:on|since|of|,|after|before|until|by|that|who)$/.test(leadWord(reading)) && !isModifier(reading))
    return null;
  const year = yearOf(published);
  const candidates = [year - 1, year, year + 1].flatMap((y) => dayOf(y, month, day) ?? []);
  // Its weekday is right in one of these years alone: so the year is clear (rulings 26).
  if (form.weekday !== null) return null;
  const tense = tenseOf(reading);
  const fitting = candidates.filter(
    (d) => !(tense === 'past' && d > published) && !(tense === 'future' && d < published),
  );
  const nearest = fitting.sort((a, b) => Math.abs(daysBetween(published, a)) - Math.abs(daysBetween(published, b)))[0];
  if (!nearest || Math.abs(daysBetween(published, nearest)) <= 180) return null;
  if (tense === 'none') return null;
  const text = spellDay(nearest, mannerOf(facts.style, form.written), true);
  const why = tense === 'past' ? 'past' : 'to come';
  return {
    start: reading.start,
    end: reading.end,
    message: `${plainDay(nearest, false)} must be ${yearOf(nearest)}: this is ${why}. Add the year?`,
    fixes: [fix(text, replace(reading, text))],
  };
}

const unplanned = new Set(['attack', 'attacks', 'riot', 'riots', 'blaze', 'fire', 'crash', 'raid', 'raids', 'quake', 'earthquake', 'bombing', 'bombings', 'shooting', 'shootings', 'explosion', 'blast', 'massacre', 'killing', 'killings', 'murder', 'murders', 'flood', 'floods', 'coup', 'invasion', 'stabbing', 'robbery', 'derailment', 'landslide', 'avalanche', 'collapse', 'assassination', 'kidnapping', 'ambush', 'disaster', 'accident', 'mutiny']); // prettier-ignore

/** "the corner of August 28" */
const isStreet = ({ tokens, first }: DateReading): boolean =>
  tokens[first - 1]?.lower === 'of' && /^(?:corner|junction|street|avenue)$/.test(tokens[first - 2]?.lower ?? '');

const proposes = /^(?:proposed|suggested|recommended|offered|invited|urged|booked|reserved)$/;

/** The verb's side; for a date in an aside or before a noun, the side that the words around it show. */
function tenseOf(reading: DateReading): Tense {
  const { verb, tokens, first } = reading;
  const lead = leadWord(reading);
  if (lead === 'since') return 'past';
  // "the January 20 riot": nobody plans those.
  if (isModifier(reading) && unplanned.has(tokens[reading.last]?.lower ?? '')) return 'past';
  // "the February 20 primary": a date that describes is past only behind words that say so.
  if (isModifier(reading) && !/^(?:after|following)$/.test(lead)) return 'none';
  if (isModifier(reading))
    return verb.tense === 'future' || verb.tense === 'planned' || verb.tense === 'present' ? 'none' : verb.tense;
  if (verb.tense === 'planned') return 'none';
  if (verb.tense === 'present') {
    // "ends on 28 February": a schedule looks ahead; "is", "has" may be anything.
    const word = tokens[verb.first]?.lower ?? '';
    return verb.leads &&
      first - verb.last <= 3 &&
      /^(?:ends|opens|closes|starts|begins|runs|expires|falls|takes|returns|leaves|end|open|close|start|begin|run|expire)$/.test(
        word,
      )
      ? 'future'
      : 'none';
  }
  // "adjourned until 16 June", "whatever is raised by 30 June": a day set, which may lie ahead.
  if (/^(?:until|till|by)$/.test(lead) && verb.tense === 'past') return 'none';
  if (verb.leads && (!sameClause(reading) || proposes.test(tokens[verb.first]?.lower ?? ''))) return 'none';
  // "the deadline was just weeks away, 14 September"
  if (lead === ',' && /^(?:away|off|ahead|hence|looming)$/.test(tokens[first - 2]?.lower ?? '')) return 'none';
  if (!verb.leads && /ing$/.test(tokens[first - 2]?.lower ?? '')) return 'none';
  return verb.tense;
}

/** Nothing between the verb and the date opens another clause, and the verb is no condition. */
function sameClause(reading: DateReading): boolean {
  const { tokens, first, verb } = reading;
  if (first - verb.last > 10) return false;
  for (let i = verb.last; i < first; i++) {
    // "handed over to the islanders": no infinitive.
    if (tokens[i]?.lower === 'to' && /^(?:the|an?|its|his|her|their)$/.test(tokens[i + 1]?.lower ?? '')) continue;
    if (/^(?:which|who|that|if|when|ahead|before|because|while|how|whether|to)$/.test(tokens[i]?.lower ?? ''))
      return false;
    // "explained after winning Karlby on 15 March": the winning may be a condition.
    if (tokens[i]?.lower === 'after' && tokens[i + 1]?.lower.endsWith('ing')) return false;
  }
  for (let i = Math.max(0, verb.first - 3); i < verb.first; i++)
    if (/^(?:if|unless|whether)$/.test(tokens[i]?.lower ?? '')) return false;
  return true;
}

/** Publication's own month in the past tense before the 20th; a month more than ten back (rulings 27). */
function bareMonth(form: CalendarForm, reading: DateReading, published: Day): Finding | null {
  const { month } = form;
  const { verb, tokens, first } = reading;
  if (month === null || tokens[first - 1]?.lower !== 'in') return null;
  if (verb.tense !== 'past' || !verb.leads || first - verb.last > 8) return null;
  if (
    /^(?:said|told|says|added)$/.test(tokens[verb.first]?.lower ?? '') ||
    (/^(?:will|would|could|to)$/.test(tokens[verb.last]?.lower ?? '') && !isGoal(tokens, verb.last))
  )
    return null;
  for (let i = verb.last; i < first - 1; i++)
    if (/^(?:to|for|ahead|before|until|due|next|that|which|who|,)$/.test(tokens[i]?.lower ?? '') && !isGoal(tokens, i))
      return null;
  // "moved to Leeds in March" tells what was done; "was moved" is put off to a day.
  const moved = verb.last - verb.first === 1 && tokens[verb.first]?.lower === 'moved';
  for (let i = verb.first; i < verb.last && !moved; i++)
    if (
      /^(?:scheduled|planned|expected|due|announced|agreed|set|moved|postponed|promised|called|reserved|booked)$/.test(
        tokens[i]?.lower ?? '',
      ) &&
      !/^(?:up|off)$/.test(tokens[i + 1]?.lower ?? '')
    )
      return null;
  const year = yearOf(published);
  const now = monthOf(published);
  const name = reading.words;
  const ask = (message: string, ...years: readonly number[]): Finding => ({
    start: reading.start,
    end: reading.end,
    message,
    fixes: years.map((y) => fix(`${name} ${y}`, replace(reading, `${name} ${y}`))),
  });
  if (month === now && dateOf(published) < 20)
    return ask(
      `${name} has ${dateOf(published) === 1 ? 'only begun' : 'hardly begun'}: ${year} or ${year - 1}?`,
      year,
      year - 1,
    );
  const back = (now - month + 12) % 12;
  return back > 10
    ? ask(
        `${name} must be ${month < now ? year : year - 1}: this is past. Add the year?`,
        month < now ? year : year - 1,
      )
    : null;
}

/** "to Leeds", "to a new hall": a place, not what is to be done. */
const isGoal = (t: Tokens, i: number): boolean =>
  t[i]?.lower === 'to' && (t[i + 1]?.capital === true || /^(?:an?|the|its|his|her|their)$/.test(t[i + 1]?.lower ?? ''));

/** A year in the paragraph before the date, or in its sentence, or at the end of the paragraph before: it carries. */
function yearNearby(reading: DateReading, facts: Facts): boolean {
  const years = yearsIn(facts);
  if ((years.first.get(reading.tokens) ?? Infinity) < reading.start) return true;
  if (years.paragraphs.has(reading.paragraph.index - 1)) return true;
  const { readings } = facts.dates;
  const { last: end } = sentenceOf(reading);
  for (let k = reading.index + 1; k < readings.length; k++) {
    const other = readings[k];
    if (other?.tokens !== reading.tokens || other.last > end) break;
    if (namesYear(other)) return true;
  }
  const next = phrase(reading.tokens, reading.last, reading.last + 3);
  if (
    /^(?:\S+ )?\S+ (?:years?|decades?|century|centuries) (?:ago|earlier|later|before)/.test(
      phrase(reading.tokens, reading.last, reading.last + 4),
    )
  )
    return true;
  return /^(?:of )?(?:that|last|this|next|the same|the following|the previous) year/.test(next);
}

interface Years {
  /** Where the first date with a year stands, by the words of its paragraph. */
  readonly first: ReadonlyMap<Tokens, number>;
  /** Paragraphs whose copy names a year. */
  readonly paragraphs: ReadonlySet<number>;
}

/** Where the article names a year; once for each reading of it, for every date asks. */
const yearsIn = memoised((facts: Facts): Years => {
  const first = new Map<Tokens, number>();
  const paragraphs = new Set<number>();
  for (const reading of facts.dates.readings) {
    if (!namesYear(reading)) continue;
    if (!first.has(reading.tokens)) first.set(reading.tokens, reading.start);
    if (!reading.dateline) paragraphs.add(reading.paragraph.index);
  }
  const years: Years = { first, paragraphs };
  return years;
});

function namesYear(reading: DateReading): boolean {
  const { form } = reading;
  if (form.kind === 'calendar' || form.kind === 'season' || form.kind === 'feast') return form.year !== null;
  if (form.kind === 'unit') return form.unit === 'year' && form.from === 'text' && form.word !== 'the';
  if (form.kind === 'range') return form.from.kind === 'calendar' && form.from.year !== null;
  if (form.kind === 'portion')
    return (form.of.kind === 'calendar' || form.of.kind === 'season') && form.of.year !== null;
  return (
    form.kind === 'shift' &&
    form.unit === 'year' &&
    form.from === 'publication' &&
    form.amount !== null &&
    form.amount >= 1
  );
}

/** Every year's day: "the lambs come about 20 April". */
function isHabit(reading: DateReading): boolean {
  const { tokens, first } = reading;
  if (/^(?:around|about|every|each)$/.test(leadWord(reading))) return true;
  const { first: from, last } = sentenceOf(reading);
  if (
    /\b(?:every|each) year\b|\bannual(?:ly)?\b|\btraditionally\b|\bbirthday\b|\bfeast\b/.test(
      phrase(tokens, from, last),
    )
  )
    return true;
  return tokens[first - 1]?.text === '(';
}

function inRange(reading: DateReading): boolean {
  const { tokens, first, last } = reading;
  return (
    isDash(tokens[last]) ||
    isDash(tokens[first - 1]) ||
    /^(?:from|between)$/.test(tokens[first - 1]?.lower ?? '') ||
    (/^(?:to|and|until)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.kind === 'number')
  );
}
