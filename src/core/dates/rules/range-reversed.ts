import type { Fix, Span } from '../../contract';
import type { Rule } from '../../rule';
import { addMonths } from '../calendar';
import type { DateReading } from '../expression';
import type { CalendarForm } from '../form';
import { isDash } from '../scan';
import { mannerOf, monthName } from '../spell';
import { copyOf, fix, placeOf, replace } from './support';

/** A span whose end comes before its start (guide 2.4, rulings 29). */
export const rangeReversed: Rule = {
  code: 'dates/range-reversed',
  title: 'Ends before it starts',
  level: 'error',
  *check(facts) {
    const readings = copyOf(facts);
    for (const [i, reading] of readings.entries()) {
      const { form } = reading;
      if (form.kind === 'range' && form.from.kind === 'calendar' && form.to.kind === 'calendar') {
        if (!runsBackwards(form.from, form.to, true)) continue;
        const from = /^(?:from|between)$/.test(reading.tokens[reading.first - 1]?.lower ?? '')
          ? reading.first - 1
          : reading.first;
        const span = placeOf(reading, from, reading.last);
        const words = reading.words.replace(/\s*[-–—]\s*/, ' to ');
        yield {
          ...span,
          message: `${capital(words)} runs backwards.`,
          fixes: sharedFixes(reading, form.from, form.to),
        };
        continue;
      }
      const next = readings[i + 1];
      if (!next || form.kind !== 'calendar' || next.form.kind !== 'calendar') continue;
      const joined = join(reading, next);
      if (!joined || !runsBackwards(form, next.form, false)) continue;
      yield {
        ...joined,
        message: `${capital(reading.words)} to ${next.words} runs backwards.`,
        fixes: [fix(`${next.words} … ${reading.words}`, replace(reading, next.words), replace(next, reading.words))],
      };
    }
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `from A to B`, `between A and B`, `A-B` with nothing else between: the whole span. */
function join(a: DateReading, b: DateReading): Span | null {
  if (a.tokens !== b.tokens || b.first - a.last !== 1) return null;
  const joint = a.tokens[a.last];
  const lead = a.tokens[a.first - 1]?.lower ?? '';
  const from = lead === 'from' && (/^(?:to|until|till|through)$/.test(joint?.lower ?? '') || isDash(joint));
  const between = lead === 'between' && joint?.lower === 'and';
  return from || between ? placeOf(a, a.first - 1, b.last) : null;
}

/**
 * Asked of two ends that each give a year, or that lie in one month. With a year left out, "November to February" may go
 * on into the next year.
 */
function runsBackwards(from: CalendarForm, to: CalendarForm, shared: boolean): boolean {
  if (from.bc || to.bc) return false;
  const sameMonth = from.month !== null && from.month === to.month && from.day !== null && to.day !== null;
  // "from 6 April to 5 April": a year, to its last day.
  if (sameMonth && !shared && from.year === null && to.year === null && from.day - to.day === 1) return false;
  if (sameMonth && (from.year === to.year || (shared && from.year === null)))
    return from.day > to.day && validDay(from) && validDay(to);
  if (from.year === null || to.year === null) return false;
  if ((from.month === null) !== (to.month === null)) return from.year > to.year;
  return order(from) > order(to);
}

const validDay = (form: CalendarForm): boolean => form.day !== null && form.day >= 1 && form.day <= 31;
const order = (form: CalendarForm): number => ((form.year ?? 0) * 13 + (form.month ?? 0)) * 32 + (form.day ?? 0);

/** "from 18 to 9 June": 9 to 18 June, or 18 June to 9 July. */
function sharedFixes(reading: DateReading, from: CalendarForm, to: CalendarForm): readonly Fix[] {
  const { words } = reading;
  if (from.day === null || to.day === null || from.month === null) {
    const years = /^(\d{4})(\s*[-–—/]\s*)(\d{4})$/.exec(words);
    return years
      ? [fix(`${years[3]}${years[2]}${years[1]}`, replace(reading, `${years[3]}${years[2]}${years[1]}`))]
      : [];
  }
  const swapped = words.replace(/(\d+)((?:st|nd|rd|th)?\s*(?:[-–—]|to|until|till|through|and)\s*)(\d+)/, '$3$2$1');
  const { dayFirst } = mannerOf('none', to.written);
  const name = from.written.month ?? monthName(from.month);
  const next = monthName(addMonths(2001, from.month, 1).month);
  const late = dayFirst ? `${from.day} ${name} to ${to.day} ${next}` : `${name} ${from.day} to ${next} ${to.day}`;
  const whole = to.year === null ? [fix(late, replace(reading, late))] : [];
  return [fix(swapped, replace(reading, swapped)), ...whole];
}
