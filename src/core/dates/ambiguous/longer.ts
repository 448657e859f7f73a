import { fitsOne } from '../anniversaries/sums';
import { add, dateOf, monthOf, weekdayOf, weekStart, yearOf, type Day } from '../calendar';
import type { DateReading } from '../expression';
import type { Facts } from '../../facts';
import type { CalendarForm, SeasonForm, UnitForm } from '../form';
import type { Finding } from '../../rule';
import { fix, onBefore, replace } from '../rules/support';
import { mannerOf, monthName, plainDay, spellDay } from '../spell';

/** "this March" within March, "last March" while this year has had one too, "next May" while this year's is to come. */
export function month(
  form: CalendarForm,
  reading: DateReading,
  published: Day,
  readings: readonly DateReading[],
): Finding | null {
  if (form.month === null || form.day !== null || form.year !== null) return null;
  const now = monthOf(published);
  const year = yearOf(published);
  const name = monthName(form.month);
  const ask = (a: number, b: number): Finding => ({
    start: reading.start,
    end: reading.end,
    message: `"${reading.words}": ${name} ${a} or ${b}?`,
    fixes: [a, b].map((y) => fix(`${name} ${y}`, replace(reading, `${name} ${y}`))),
  });
  if (form.which === 'this' && form.month === now) return reading.verb.tense === 'past' ? ask(year, year - 1) : null;
  if (form.which === 'last' && form.month <= now) return ask(year - 1, year);
  if (form.which === 'next' && form.month > now)
    return fitsOne(reading, readings, [year, year + 1]) ? null : ask(year, year + 1);
  return null;
}

/** "next weekend": the one of this week or the one after. */
export function weekend(form: UnitForm, reading: DateReading, published: Day, facts: Facts): Finding | null {
  if (form.unit !== 'weekend' || form.from !== 'publication' || form.word !== 'next') return null;
  const saturday = add(weekStart(published), 5);
  const first = weekdayOf(published) >= 6 ? add(saturday, 7) : saturday;
  const span = (day: Day): string => {
    const [one, two] = [plainDay(day, false), plainDay(add(day, 1), false)];
    return monthOf(day) === monthOf(add(day, 1)) ? `${dateOf(day)}-${two}` : `${one}-${two}`;
  };
  const [a, b] = [first, add(first, 7)];
  return {
    start: reading.start,
    end: reading.end,
    message: `"${reading.words}": ${span(a)} or ${span(b)}?`,
    fixes: [a, b].map((day) => {
      const text = `the weekend of ${spellDay(day, mannerOf(facts.style))}`;
      return fix(text, replace(reading, `${onBefore(reading, facts)}${text}`));
    }),
  };
}

// First and last month in which "next" may be this year's.
const doubtful: Readonly<Record<SeasonForm['season'], readonly [number, number]>> = {
  SP: [1, 5],
  SU: [4, 8],
  FA: [7, 11],
  WI: [13, 0],
};

/** "next spring", said from January to May (rulings 33): this year's or the one after. */
export function season(form: SeasonForm, reading: DateReading, published: Day): Finding | null {
  const [first, last] = doubtful[form.season];
  if (form.which !== 'next' || form.year !== null || monthOf(published) < first || monthOf(published) > last)
    return null;
  const year = yearOf(published);
  const word = reading.words.split(' ').pop() ?? '';
  return {
    start: reading.start,
    end: reading.end,
    message: `"${reading.words}": ${year} or ${year + 1}?`,
    fixes: [year, year + 1].map((y) => fix(`${word} ${y}`, replace(reading, `${word} ${y}`))),
  };
}
