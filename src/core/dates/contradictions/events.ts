import type { Facts } from '../../facts';
import type { Finding } from '../../rule';
import type { DateReading } from '../expression';
import { isPossessive, phrase } from '../rules/support';
import type { Tokens } from '../scan';
import { clash, disjoint, grain } from './clash';

const eventNouns = new Set(['crash', 'earthquake', 'quake', 'fire', 'blaze', 'explosion', 'blast', 'bombing', 'shooting', 'flood', 'floods', 'storm', 'hurricane', 'collision', 'derailment', 'landslide', 'avalanche', 'robbery', 'raid', 'collapse', 'sinking', 'election', 'referendum', 'coup', 'riot', 'massacre', 'murder', 'assassination', 'wedding', 'funeral', 'launch', 'ceasefire', 'accident', 'attack', 'eruption']); // prettier-ignore

interface Event {
  readonly reading: DateReading;
  readonly noun: string;
  readonly name: string;
}

/** "the 9 June blaze … the blaze on 11 June": the same noun, the same name or none, two days. */
export function* events(facts: Facts, readings: readonly DateReading[]): Generator<Finding> {
  const all = readings.flatMap((reading): Event[] => {
    const event = eventOf(reading);
    return event ? [event] : [];
  });
  for (const [i, event] of all.entries()) {
    const first = all
      .slice(0, i)
      .find(
        (one) =>
          one.noun === event.noun &&
          one.reading.form.kind === event.reading.form.kind &&
          (one.name === event.name || one.name === '' || event.name === ''),
      );
    if (!first || !disjoint(first.reading, event.reading) || grain(first.reading) !== grain(event.reading)) continue;
    if (several(facts, event.noun, first.name !== '' && first.name === event.name)) continue;
    yield clash(facts, first.reading, event.reading, capital(event.noun));
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** More than one of the kind is told of: a second, another, an earlier one, aftershocks. */
function several(facts: Facts, noun: string, named: boolean): boolean {
  const plural = new RegExp(
    `\\b(?:second|another|earlier|previous|first|two|three|last|next|new|other|similar) (?:\\w+ )?${noun}|\\b${noun}s\\b`,
    'i',
  );
  const singular = new RegExp(`\\b(?:second|another|earlier|previous|two|three) (?:\\w+ )?${noun}`, 'i');
  return facts.article.paragraphs.some((paragraph) => (named ? singular : plural).test(paragraph.prose.text));
}

function eventOf(reading: DateReading): Event | null {
  const { tokens, first, last, form } = reading;
  // "Tuesday's Marapi eruption": without a name, each day may have had its own.
  if (form.kind === 'weekday' && form.which === null && isPossessive(reading)) {
    const event = named(tokens, eventAt(tokens, last + 2), last + 2);
    return event?.name ? { reading, ...event } : null;
  }
  if (form.kind !== 'calendar' || form.day === null) return null;
  // "the 9 June blaze", "the 9 June Karlby blaze"
  if (tokens[first - 1]?.lower === 'the') {
    const event = named(tokens, eventAt(tokens, last), last);
    if (event) return { reading, ...event };
  }
  // "the Karsha crash on 4 May", "the crash of 4 May", "the Karsha earthquake struck on 3 May"
  const verb = reading.verb.first;
  const lead = tokens[first - 1]?.lower ?? '';
  const struck = reading.verb.leads && lead === 'on' && first - 1 - reading.verb.last <= 0;
  const at = /^(?:on|of)$/.test(lead) && eventNouns.has(tokens[first - 2]?.lower ?? '') ? first - 2 : verb - 1;
  if (at !== first - 2 && !struck) return null;
  let the = at;
  while (the > 0 && at - the < 5 && tokens[the]?.lower !== 'the') the--;
  const event = tokens[the]?.lower === 'the' ? named(tokens, at, the + 1) : null;
  return event && { reading, ...event };
}

/** The noun of an event in the words from `from` on, a name and a word or two before it at most; -1 where there is none. */
function eventAt(t: Tokens, from: number): number {
  for (let i = from; i < from + 4 && t[i]?.kind === 'word'; i++) if (eventNouns.has(t[i]?.lower ?? '')) return i;
  return -1;
}

/** "Karsha train crash": the noun at `at`, and the name that words `[from, at)` begin with; null where they are no name. */
function named(t: Tokens, at: number, from: number): Pick<Event, 'noun' | 'name'> | null {
  const noun = t[at]?.lower ?? '';
  if (at < from || !eventNouns.has(noun)) return null;
  if (at > from && (!t[from]?.capital || t.slice(from, at).some(({ kind }) => kind !== 'word'))) return null;
  return { noun, name: phrase(t, from, at) };
}
