import type { Fix, Span } from '../../contract';
import type { Rule } from '../../rule';
import { addMonths } from '../calendar';
import type { DateReading } from '../expression';
import type { CalendarForm, Form } from '../form';
import { isDash } from '../scan';
import { mannerOf, monthName } from '../spell';
import { copyOf, fix, phrase, placeOf, replace } from './support';

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
      const joined = next && join(reading, next);
      if (!next || !joined) continue;
      const backwards =
        form.kind === 'calendar' && next.form.kind === 'calendar'
          ? runsBackwards(form, next.form, false)
          : isAge(form) && isAge(next.form) && endsBefore(reading, next);
      if (!backwards) continue;
      yield {
        ...joined,
        message: `${capital(reading.words)} to ${next.words} runs backwards.`,
        fixes: [fix(`${next.words} … ${reading.words}`, replace(reading, next.words), replace(next, reading.words))],
      };
    }
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A decade, a century, a year or a part of one: each stands for itself, whatever the day of publication. */
const isAge = (form: Form): boolean =>
  form.kind === 'portion'
    ? isAge(form.of)
    : form.kind === 'decade' ||
      form.kind === 'century' ||
      (form.kind === 'calendar' && form.year !== null && form.month === null && !form.bc);

/** "from the late 1980s to the early 1970s"; a difference between two decades, and a way back to one, have no order. */
const endsBefore = (a: DateReading, b: DateReading): boolean =>
  (a.meaning.from ?? '') > (b.meaning.to ?? '9') &&
  !/\b(?:between|back)\b/.test(phrase(a.tokens, a.first - 6, a.first));

const opens = /^(?:opens?|opened|starts?|started|begins?|began|runs?) on$/;
const until =
  /^and (?:will )?(?:runs?|ran|continues?|continued|lasts?|lasted|is open|stays|goes on) (?:until|till|to)$/;

/** `from A to B`, `between A and B`, `A-B` with nothing else between, `opens on A and runs until B`: the whole span. */
function join(a: DateReading, b: DateReading): Span | null {
  if (a.tokens !== b.tokens) return null;
  if (opens.test(phrase(a.tokens, a.first - 2, a.first)) && until.test(phrase(a.tokens, a.last, b.first)))
    return placeOf(a, a.first, b.last);
  const first = a.tokens[b.first - 1]?.lower === 'the' ? b.first - 1 : b.first;
  if (first - a.last !== 1) return null;
  const joint = a.tokens[a.last];
  const the = a.tokens[a.first - 1]?.lower === 'the' ? 1 : 0;
  const lead = a.tokens[a.first - 1 - the]?.lower ?? '';
  const from = lead === 'from' && (/^(?:to|until|till|through)$/.test(joint?.lower ?? '') || isDash(joint));
  const between = lead === 'between' && joint?.lower === 'and';
  if (/^(?:to|until|till)$/.test(joint?.lower ?? '') && isApart(a, b)) return placeOf(a, a.first, b.last);
  return from || between ? placeOf(a, a.first - 1 - the, b.last) : null;
}

/** ", 2009 to 2017,", "(2009 until 2017)", "the drought years of 2009 to 2017", "runs 12 June to 20 June": no `from`, yet a span. */
function isApart({ tokens, first }: DateReading, b: DateReading): boolean {
  const lead = tokens[first - 1];
  if (lead?.lower === 'of')
    return /^(?:years?|term|reign|tenure|spell|period|season)$/.test(tokens[first - 2]?.lower ?? '');
  if (/^(?:runs?|ran|running|open|closed)$/.test(lead?.lower ?? '')) return true;
  const behind = tokens[b.last];
  return /^[,(]$/.test(lead?.text ?? '') && (behind === undefined || /^[,).;:]$/.test(behind.text));
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
