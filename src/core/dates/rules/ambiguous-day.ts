import { month, season, weekend } from '../ambiguous/longer';
import type { Fix } from '../../contract';
import type { Facts } from '../../facts';
import type { Finding, Rule } from '../../rule';
import {
  add,
  dateOf,
  daysBetween,
  latestWeekday,
  monthOf,
  nextWeekday,
  parseDay,
  weekStart,
  weekdayOf,
  type Day,
} from '../calendar';
import type { DateReading } from '../expression';
import type { Form, WeekdayForm } from '../form';
import { isDash } from '../scan';
import { mannerOf, ordinal, plainDay, spellDay, spellWithWeekday, weekdayName } from '../spell';
import { weekdays } from '../words';
import {
  action,
  behindHour,
  copyOf,
  endsWeekdayRange,
  fix,
  isModifier,
  isPossessive,
  onBefore,
  phrase,
  replace,
  sentenceOf,
} from './support';

/** Words that readers take two ways (guide 2.4, rulings 33). */
export const ambiguousDay: Rule = {
  code: 'dates/ambiguous-day',
  title: 'Which Friday?',
  level: 'information',
  needsPublished: true,
  *check(facts) {
    const published = parseDay(facts.published?.date ?? '');
    if (!published) return;
    for (const whole of copyOf(facts)) {
      if (whole.emphasised || isTitle(whole) || dateBeside(whole)) continue;
      // "at 10am next Tuesday", "two o'clock Sunday week"
      const reading = isWhichDay(whole.form) ? behindHour(whole) : whole;
      const { form } = reading;
      const found =
        form.kind === 'weekday'
          ? weekday(form, reading, published, facts)
          : form.kind === 'calendar'
            ? month(form, reading, published, facts.dates.readings)
            : form.kind === 'unit'
              ? weekend(form, reading, published, facts)
              : form.kind === 'season'
                ? season(form, reading, published)
                : form.kind === 'part' && form.of?.kind === 'weekday' && form.of.which !== null
                  ? weekday(form.of, reading, published, facts)
                  : null;
      if (found) yield found;
    }
  },
};

const isWhichDay = (form: Form): boolean =>
  form.kind === 'clock' && form.on?.kind === 'weekday' && form.on.which !== null;

/** "Last Tuesday", a film: a capital in mid-sentence. */
function isTitle(reading: DateReading): boolean {
  const first = reading.tokens[reading.first];
  const before = reading.tokens[reading.first - 1];
  return first?.capital === true && /^(?:last|next|this)$/.test(first.lower) && before?.kind === 'word';
}

/** A date behind it, with a comma, in brackets or bare, settles it. */
function dateBeside(reading: DateReading): boolean {
  const { tokens, last } = reading;
  let at = last;
  while (/^(?:,|\(|the|on|of|in)$/.test(tokens[at]?.lower ?? '') && at - last < 3) at++;
  const next = tokens[at];
  return (
    at > last &&
    next !== undefined &&
    (next.kind === 'number' || /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(next.lower)) &&
    (next.kind === 'number' || next.capital)
  );
}

function weekday(form: WeekdayForm, reading: DateReading, published: Day, facts: Facts): Finding | null {
  const { weekday: n } = form;
  const at = { start: reading.start, end: reading.end };
  const pair = (a: Day, b: Day, lead: readonly Fix[] = []): Finding => ({
    ...at,
    message: `"${reading.words}": ${either(a, b)}?`,
    fixes: [...lead, ...dates(reading, a, b, facts)],
  });
  // "Friday night"
  const part = reading.form.kind === 'part' ? ` ${reading.words.split(' ').pop() ?? ''}` : '';
  const name = `${weekdayName(n)}${part}`;
  const bare = (day: Day): Fix =>
    action(
      `Change to ${name} (${spellDay(day, mannerOf(facts.style))})`,
      replace(reading, `${onBefore(reading, facts)}${name}`),
    );
  const after = nextWeekday(n, published);
  const before = latestWeekday(n, add(published, -1));
  // "the last Sunday in Lent" is one of a row.
  const { tokens, first } = reading;
  if (/^(?:last|next)$/.test(form.which ?? '') && [tokens[first - 1], tokens[first]].some((t) => t?.lower === 'the'))
    return null;
  switch (form.which) {
    case 'last':
      return pair(before, add(before, -7), [bare(before)]);
    case 'next':
      return pair(after, add(after, 7), [bare(after)]);
    case 'this': {
      const first = weekdayOf(published) === n ? published : after;
      const latest = latestWeekday(n, published);
      return reading.verb.tense === 'past'
        ? pair(latest, first === published ? add(published, -7) : first, [bare(latest)])
        : pair(first, add(first, 7), [bare(first)]);
    }
    case 'week':
    case 'fortnight': {
      const more = form.which === 'week' ? 0 : 7;
      const [one, two] = [add(after, 7 + more), add(weekStart(published), 13 + n + more)];
      return one === two ? pair(add(one, -7), one, []) : pair(one, two, []);
    }
    case null: {
      if (
        form.week !== null ||
        weekdayOf(published) !== n ||
        !looksAhead(reading) ||
        isModifier(reading) ||
        isPossessive(reading) ||
        endsWeekdayRange(reading)
      )
        return null;
      if (besideToday(reading) || isNight(reading) || isOfWeek(reading) || isSettled(reading) || isKept(reading, facts))
        return null;
      if (isSpelledOut(form, published, facts)) return null;
      const day = add(published, 7);
      const words = {
        start: /^on$/.test(reading.tokens[reading.first - 1]?.lower ?? '') ? placeBefore(reading) : reading.start,
        end: reading.end,
      };
      return {
        ...words,
        message: `"${reading.words}" is publication day: today or the ${ordinalDay(day)}?`,
        fixes: dates(reading, published, day, facts),
      };
    }
    default:
      return null;
  }
}

const placeBefore = (reading: DateReading): number =>
  reading.start - ((reading.tokens[reading.first]?.start ?? 0) - (reading.tokens[reading.first - 1]?.start ?? 0));

/** The verb looks ahead, or is a present with the sense of a schedule: "closes on Wednesday", "is on Wednesday". */
function looksAhead(reading: DateReading): boolean {
  const { verb, tokens } = reading;
  if (verb.tense === 'future') return verb.leads || verb.first - reading.last < 12;
  if (verb.tense !== 'present' || !verb.leads) return false;
  const word = tokens[verb.first]?.lower ?? '';
  if (/^(?:has|have|does|do|says|hopes|expects|plans|intends|aims|remains|continues|faces|comes)$/.test(word))
    return false;
  // "7am on Wednesday" holds no verb.
  if (word === 'am' && tokens[verb.first - 1]?.lower !== 'i') return false;
  if (/^(?:is|are|am)$/.test(word)) return verb.last - verb.first === 1 && reading.first - verb.first <= 3;
  return reading.first - verb.first <= 8;
}

const besideToday = (reading: DateReading): boolean => {
  const { tokens, first } = reading;
  return tokens
    .slice(Math.max(0, first - 3), first)
    .some((t) => /^(?:today|tonight|tomorrow|yesterday)$/.test(t.lower));
};

/** "at midnight between Tuesday and Wednesday": the day behind it says which. */
const isNight = ({ tokens, first, last }: DateReading): boolean =>
  tokens[first - 1]?.lower === 'between' &&
  tokens[last]?.lower === 'and' &&
  weekdays.has(tokens[last + 1]?.lower ?? '');

/** "open from Thursday to Sunday": days of every week. */
const isOfWeek = ({ tokens, last }: DateReading): boolean =>
  (isDash(tokens[last]) || /^(?:to|through|until|till)$/.test(tokens[last]?.lower ?? '')) &&
  weekdays.has(tokens[last + 1]?.lower ?? '');

const weather = /\b(?:dry|wet|sunny|sunshine|bright|cloud(?:y|s)?|showers?|rain|snow|sleet|fog(?:gy)?|mist|winds?|windy|gales?|frost|warm(?:er)?|cold(?:er)?|cooler?|hot(?:ter)?|humid|degrees|temperatures?|thunder\w*)\b/; // prettier-ignore

const reports = /^(?:reports?|statement|letter|tweet|post|email|memo|survey|poll|filing|interview|article|announcement|study)$/; // prettier-ignore

/** "later on Thursday", "the opening night Thursday", "a court Thursday refused", a forecast's "Thursday will stay dry": this one. */
function isSettled(reading: DateReading): boolean {
  const { tokens, first, last } = reading;
  const before = tokens[first - 1]?.lower ?? '';
  if (before === 'later' || (before === 'on' && tokens[first - 2]?.lower === 'later')) return true;
  if (/^(?:day|night|evening|morning|session)$/.test(before)) return true;
  // "according to a report Thursday from the ministry"
  const source = before === 'on' ? first - 2 : first - 1;
  if (reports.test(tokens[source]?.lower ?? '') && /\baccording to\b/.test(phrase(tokens, source - 8, source)))
    return true;
  const next = tokens[last]?.lower ?? '';
  if (before !== 'on' && /^(?:[a-z]+ed|said|told|won|lost|held|met|made|took|gave|found|left|began)$/.test(next))
    return true;
  const { first: from, last: to } = sentenceOf(reading);
  return first === from && weather.test(phrase(tokens, last, to));
}

/** "on Thursdays", "every Thursday" in the paragraph: what is told is of each week. */
const isKept = ({ form, tokens }: DateReading, { dates: { readings } }: Facts): boolean =>
  form.kind === 'weekday' &&
  readings.some((one) => one.tokens === tokens && one.form.kind === 'set' && one.form.weekday === form.weekday);

/** "said on Thursday, April 6": the copy gives publication day its date, and then calls it by its name. */
const isSpelledOut = ({ weekday }: WeekdayForm, published: Day, { dates: { readings } }: Facts): boolean =>
  readings.some(
    ({ form, meaning }) => form.kind === 'calendar' && form.weekday === weekday && meaning.from === published,
  );

const ordinalDay = (day: Day): string => ordinal(dateOf(day));

/** `6 or 13 March`, `27 February or 6 March` */
function either(a: Day, b: Day): string {
  const one = plainDay(a, false);
  const two = plainDay(b, false);
  return monthOf(a) === monthOf(b) ? `${one.split(' ')[0]} or ${two}` : `${one} or ${two}`;
}

function dates(reading: DateReading, a: Day, b: Day, facts: Facts): readonly Fix[] {
  const manner = mannerOf(facts.style);
  const part = reading.form.kind === 'part' ? ` ${reading.words.split(' ').pop() ?? ''}` : '';
  if (part) return [];
  return [a, b].map((day) => {
    const text = Math.abs(daysBetween(day, a)) === 0 ? spellWithWeekday(day, manner) : spellDay(day, manner);
    return fix(text, replace(reading, `${onBefore(reading, facts)}${text}`));
  });
}
