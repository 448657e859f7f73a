import type { Facts } from '../../facts';
import type { Finding } from '../../rule';
import type { DateReading } from '../expression';
import { clash, disjoint, grain } from './clash';

const eventNouns = new Set(['crash', 'earthquake', 'quake', 'fire', 'blaze', 'explosion', 'blast', 'bombing', 'shooting', 'flood', 'floods', 'storm', 'hurricane', 'collision', 'derailment', 'landslide', 'avalanche', 'robbery', 'raid', 'collapse', 'sinking', 'election', 'referendum', 'coup', 'riot', 'massacre', 'murder', 'assassination', 'wedding', 'funeral', 'launch', 'ceasefire', 'accident', 'attack']); // prettier-ignore

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
      .find((one) => one.noun === event.noun && (one.name === event.name || one.name === '' || event.name === ''));
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
  if (form.kind !== 'calendar' || form.day === null) return null;
  // "the 9 June blaze", "the 9 June Karlby blaze"
  if (tokens[first - 1]?.lower === 'the') {
    const named = tokens[last]?.capital ? last + 1 : last;
    const noun = tokens[named]?.lower ?? '';
    if (eventNouns.has(noun)) return { reading, noun, name: named > last ? (tokens[last]?.lower ?? '') : '' };
  }
  // "the Karsha crash on 4 May", "the crash of 4 May"
  if (/^(?:on|of)$/.test(tokens[first - 1]?.lower ?? '') && eventNouns.has(tokens[first - 2]?.lower ?? '')) {
    const noun = tokens[first - 2]?.lower ?? '';
    const name = tokens[first - 3]?.capital ? (tokens[first - 3]?.lower ?? '') : '';
    const the = tokens[first - (name ? 4 : 3)]?.lower;
    if (the === 'the' && name !== 'the') return { reading, noun, name };
    if (tokens[first - 3]?.lower === 'the') return { reading, noun, name: '' };
  }
  // "the Karsha earthquake struck on 3 May"
  const verb = reading.verb.first;
  if (
    reading.verb.leads &&
    tokens[first - 1]?.lower === 'on' &&
    first - 1 - reading.verb.last <= 0 &&
    eventNouns.has(tokens[verb - 1]?.lower ?? '')
  ) {
    const name = tokens[verb - 2]?.capital && tokens[verb - 2]?.lower !== 'the' ? (tokens[verb - 2]?.lower ?? '') : '';
    const the = tokens[verb - (name ? 3 : 2)]?.lower;
    if (the === 'the') return { reading, noun: tokens[verb - 1]?.lower ?? '', name };
  }
  return null;
}
