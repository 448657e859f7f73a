import type { Rule } from '../../rule';
import { dayOf, parseDay, yearOf } from '../calendar';
import type { DateReading } from '../expression';
import { plainDay, spellDay } from '../spell';
import { copyOf, fix, replace, sentenceText } from './support';

/** A date all in figures that Britain and America read differently (guide 2.4). */
export const numericAmbiguous: Rule = {
  code: 'dates/numeric-ambiguous',
  title: '6 July or June 7?',
  level: 'warning',
  *check(facts) {
    const published = parseDay(facts.published?.date ?? '');
    const readings = copyOf(facts);
    // One date that reads one way shows how the copy writes them all.
    const settled = readings.some(
      ({ form }) => form.kind === 'figures' && form.year !== null && (form.first > 12 || form.second > 12),
    );
    for (const reading of readings) {
      const { form } = reading;
      if (form.kind !== 'figures' || form.first === form.second) continue;
      const { first, second, year } = form;
      const both = first <= 12 && second <= 12 && first > 0 && second > 0;
      const told = settled || saysOrder(reading);
      const guess = year ?? (published ? yearOf(published) : 2000);
      const days = [dayOf(guess, second, first), dayOf(guess, first, second)];
      if (!days.some((day) => day !== null)) continue;
      const british = days[0] ? plainDay(days[0], false) : null;
      const american = days[1] ? spellDay(days[1], { dayFirst: false, abbreviate: false }) : null;
      const spelled = [
        british === null ? null : `${british}${year === null ? '' : ` ${year}`}`,
        american === null ? null : `${american}${year === null ? '' : `, ${year}`}`,
      ].filter((text) => text !== null);
      yield {
        start: reading.start,
        end: reading.end,
        level: both && !told ? 'warning' : 'hint',
        message: both
          ? `${reading.words}: ${british ?? ''} or ${american ?? ''}?`
          : `${reading.words}: the month in words reads one way only.`,
        fixes: spelled.map((text) => fix(text, replace(reading, text))),
      };
    }
  },
};

/** "in the American format, 7/8/07", "written day first": the sentence itself says how to read it. */
function saysOrder(reading: DateReading): boolean {
  return /\b(?:american|us|u\.s\.|british|european) (?:format|style|order|notation|way)\b|\b(?:day|month) first\b/.test(
    sentenceText(reading),
  );
}
