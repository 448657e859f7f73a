import type { HouseStyle, Span } from '../../contract';
import type { Rule } from '../../rule';
import { add, parseDay } from '../calendar';
import type { DateReading } from '../expression';
import type { Form } from '../form';
import { isNowadays } from '../nowadays';
import { dayName } from '../spell';
import { behindHour, bodyOf, fix, opensSentence, placeOf, replace, takesOn } from './support';

const houses: Readonly<Record<Exclude<HouseStyle, 'none'>, string>> = {
  ap: 'AP',
  reuters: 'Reuters',
  guardian: 'Guardian',
  afp: 'AFP',
};

/** The house's name in messages. */
export const houseName = (style: HouseStyle): string => (style === 'none' ? 'House style' : houses[style]);

const parts: Readonly<Record<string, string>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'day',
};

/** Yesterday, today, tomorrow where the house uses the name of the day; headlines are exempt (guide 2.4). */
export const relativeDay: Rule = {
  code: 'dates/relative-day',
  title: 'Yesterday, today, tomorrow (house style)',
  level: 'information',
  needsPublished: true,
  needsStyle: true,
  notIn: ['opinion', 'review', 'column', 'interview'],
  *check(facts) {
    const published = parseDay(facts.published?.date ?? '');
    if (!published) return;
    for (const whole of bodyOf(facts)) {
      // "at 6 p.m. tomorrow"
      const reading = behindHour(whole);
      const days = daysOf(reading.form);
      if (days === null || reading.emphasised || isNowadays(reading, facts.dates.readings)) continue;
      // "tomorrow week" is another day.
      if (reading.tokens[reading.last]?.lower === 'week') continue;
      const place = wordsOf(reading);
      const day = add(published, days.days);
      const on = needsOn(reading, facts.style) ? (opensSentence(reading) ? 'On ' : 'on ') : '';
      const words = facts.article.text.slice(place.start, place.end).replace(/\s+/g, ' ').toLowerCase();
      // "at 11.30 last night": the hour's own part of the day.
      const ofHour = reading === whole ? null : /(?:morning|afternoon|evening|night)$/.exec(words)?.[0];
      const part = days.part ? parts[days.part] : ofHour;
      const name = `${dayName(day)}${part ? ` ${part}` : ''}`;
      yield {
        ...place,
        message: `${houseName(facts.style)}: "${name}", not "${words}".`,
        fixes: [fix(name, replace(place, `${on}${name}`))],
      };
    }
  },
};

function daysOf(form: Form): { days: number; part: string | null } | null {
  if (form.kind === 'deictic') return { days: form.days, part: null };
  if (form.kind === 'part' && form.of?.kind === 'deictic') return { days: form.of.days, part: form.part };
  return form.kind === 'portion' ? daysOf(form.of) : null;
}

/** In "early this morning" only "this morning" is the house's matter. */
const wordsOf = (reading: DateReading): Span =>
  placeOf(reading, reading.form.kind === 'portion' ? reading.first + 1 : reading.first, reading.last);

/** "gave way yesterday" becomes "gave way on Tuesday" in British copy; AP and the like take the bare day. */
function needsOn(reading: DateReading, style: HouseStyle): boolean {
  if (reading.form.kind === 'portion' || !takesOn(reading)) return false;
  return style === 'guardian' || opensSentence(reading);
}
