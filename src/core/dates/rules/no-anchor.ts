import type { Rule } from '../../rule';
import type { DateReading } from '../expression';
import type { Form } from '../form';
import { publishedFromCopy } from '../from-copy';
import { isNowadays } from '../nowadays';
import { plainDay } from '../spell';
import { action, bodyOf, isModifier, phrase, sentenceOf, sentenceText } from './support';

/** Words that hang on publication, and no publication date is known: once, on the first (guide 2.4). */
export const noAnchor: Rule = {
  code: 'dates/no-anchor',
  title: 'No publication date',
  level: 'information',
  *check(facts) {
    if (facts.published) return;
    const all = facts.dates.readings;
    const inFull = namedInFull(all);
    const readings = bodyOf(facts).filter(
      (reading) =>
        !reading.emphasised &&
        hangs(reading) &&
        !inFull.has(dayOfYear(reading.form)) &&
        !isDated(reading, all[reading.index + 1]) &&
        !isOpen(reading, all) &&
        !isNowadays(reading, all),
    );
    const [first, ...others] = readings;
    if (!first) return;
    const rest =
      others.length === 0 ? '' : others.length === 1 ? ' and 1 other date' : ` and ${others.length} other dates`;
    const offer = publishedFromCopy(facts);
    const fence = facts.article.frontMatter.span;
    const line = fence ? facts.article.text.indexOf('\n', fence.start) + 1 : 0;
    yield {
      start: first.start,
      end: first.end,
      message: `No publication date. "${first.words}"${rest} can't be checked.${offer ? ` The copy fits ${plainDay(offer)}.` : ''}`,
      fixes:
        offer && line > 0
          ? [action(`Take ${plainDay(offer)} from the copy`, { start: line, end: line, text: `date: ${offer}\n` })]
          : [],
    };
  },
};

/** Its day is not known without publication. Habits, lengths and what hangs on a date of the copy are left. */
function hangs(reading: DateReading): boolean {
  const { form, meaning } = reading;
  switch (form.kind) {
    case 'weekday':
    case 'deictic':
      // "to shop on a Saturday": any.
      return meaning.from === null && meaning.basis !== 'itself' && !isRegular(reading);
    case 'calendar':
      return form.month !== null && meaning.from === null && meaning.basis === 'publication' && !isCustom(reading);
    case 'unit':
      if (form.word === 'the' || form.unit === 'century' || isInstruction(reading)) return false;
      return meaning.from === null;
    case 'part':
      return form.of !== null && meaning.from === null;
    case 'portion':
      return hangs({ ...reading, form: form.of });
    case 'shift':
      if (form.amount === null) return false;
      if (form.word.startsWith('year-ago') || form.word.startsWith('in ')) return false;
      if (form.from === 'publication') return form.unit !== 'hour' && form.unit !== 'minute';
      return (
        form.from === 'text' &&
        meaning.on === null &&
        !isInstruction(reading) &&
        (form.word === 'later' || form.word === 'earlier') &&
        form.unit !== 'hour' &&
        form.unit !== 'minute'
      );
    case 'nth':
      // "The clocks go back on the last Sunday in October."
      if (!/^(?:past|future)$/.test(reading.verb.tense)) return false;
      return meaning.value === null && hangs({ ...reading, form: form.of });
    case 'clock':
      return form.on !== null && hangs({ ...reading, form: form.on });
    default:
      return false;
  }
}

/** `2-11` for 11 February, whatever its year; null for all else. */
const dayOfYear = (form: Form): string | null =>
  form.kind === 'calendar' && form.month !== null && form.day !== null ? `${form.month}-${form.day}` : null;

/** The days that the copy gives with their years: "On February 11" is one of them, named again. */
const namedInFull = (readings: readonly DateReading[]): ReadonlySet<string | null> =>
  new Set(
    readings.flatMap(({ form }) => (form.kind === 'calendar' && form.year !== null ? (dayOfYear(form) ?? []) : [])),
  );

/** "today (26 July 2022)", "two decades ago, in 1986", "the end of this year 2022": what stands behind it gives the date. */
function isDated(reading: DateReading, next: DateReading | undefined): boolean {
  if (next?.tokens !== reading.tokens || next.form.kind !== 'calendar' || next.form.year === null) return false;
  if (!/^[,(]?(?: ?(?:in|on|the|of))*$/.test(phrase(reading.tokens, reading.last, next.first))) return false;
  return next.form.day !== null || isOfYears(reading.form);
}

/** "open Monday to Friday", "closed from Sunday to Tuesday": so every week. */
function isOpen({ index, tokens, form }: DateReading, all: readonly DateReading[]): boolean {
  if (form.kind !== 'weekday' || form.which !== null) return false;
  const stretch = (from: DateReading | undefined, to: DateReading | undefined): boolean =>
    from?.form.kind === 'weekday' &&
    from.tokens === tokens &&
    to?.tokens === tokens &&
    !/^(?:past|future)$/.test(from.verb.tense) &&
    /^(?:to|through|[-–])$/.test(phrase(tokens, from.last, to.first)) &&
    /\b(?:open|closed|shut|staffed)(?: from)?$/.test(phrase(tokens, from.first - 2, from.first));
  return stretch(all[index], all[index + 1]) || stretch(all[index - 1], all[index]);
}

const isOfYears = (form: Form): boolean =>
  form.kind === 'portion' ? isOfYears(form.of) : 'unit' in form && /^(?:year|decade|century)$/.test(form.unit);

/** "the Friday market": what is held on that day of every week. */
const isRegular = (reading: DateReading): boolean =>
  isModifier(reading) &&
  /^(?:market|markets|prayers?|mass|services?|school|club|class|classes|edition|column|shift|bus|train|ferry|paper|newspaper|crossword|supplement|magazine|rehearsals?|practice|timetable|drive)$/.test(
    reading.tokens[reading.last]?.lower ?? '',
  );

/** "Elections are held in May", "Every year on 14 March the town holds a fair", "the tax year runs from 6 April": so every year. */
function isCustom(reading: DateReading): boolean {
  const { verb, tokens, first, form } = reading;
  if (/\b(?:every|each) (?:\S+ )?year\b|\b(?:annual|annually|yearly)\b/.test(sentenceText(reading))) return true;
  // "has a 29 February", "no 31 June": one of its kind.
  if (/^(?:an?|no|any|every|each)$/.test(tokens[first - 1]?.lower ?? '') && !isModifier(reading)) return true;
  // "to observe 15 March as the day of the river"
  if (form.kind === 'calendar' && form.day !== null && tokens[reading.last]?.lower === 'as') return true;
  if (verb.tense === 'past' || verb.tense === 'future') return false;
  if (form.kind === 'calendar' && form.month === 12 && form.day !== null && form.day >= 24) return true;
  if (verb.tense !== 'present') return false;
  const word = tokens[verb.first]?.lower ?? '';
  if (/^(?:run|runs|begin|begins|start|starts|end|ends)$/.test(word))
    return /^(?:years?|seasons?|terms?|winters?|summers?|semesters?)$/.test(tokens[verb.first - 1]?.lower ?? '');
  return (
    /^(?:is|are)$/.test(word) &&
    /^(?:held|celebrated|observed|marked|harvested|sown|planted|picked|paid|published|chosen|elected)$/.test(
      tokens[verb.last - 1]?.lower ?? '',
    )
  );
}

const linking = /^(?:all|half|both|when|as|after|before|while|with|in|on|at|by|from|to|of|only|just|even|under|amid|despite|among|about|around|over|once|if|because|during|for|and|but)$/; // prettier-ignore

// How a step of a recipe begins.
const kitchen = new Set(['add', 'bake', 'beat', 'boil', 'bring', 'brush', 'chill', 'combine', 'cook', 'cool', 'cover', 'cut', 'drain', 'dry', 'dust', 'fill', 'fold', 'fry', 'grill', 'heat', 'knead', 'leave', 'let', 'marinate', 'mix', 'place', 'pour', 'press', 'put', 'refrigerate', 'roast', 'roll', 'rinse', 'rub', 'salt', 'season', 'serve', 'shape', 'simmer', 'slice', 'soak', 'spread', 'sprinkle', 'stir', 'store', 'strain', 'turn', 'warm', 'wash', 'whisk', 'wrap']); // prettier-ignore

/** "The next day, drain them", "Leave overnight and bake it the next day": a recipe tells no story. */
function isInstruction(reading: DateReading): boolean {
  const { tokens, last } = reading;
  if (reading.verb.tense === 'none' && kitchen.has(tokens[sentenceOf(reading).first]?.lower ?? '')) return true;
  // Behind the comma stands a bare verb and what it does something to.
  const verb = tokens[last + 1];
  return (
    tokens[last]?.text === ',' &&
    verb?.kind === 'word' &&
    !verb.capital &&
    !linking.test(verb.lower) &&
    /^(?:the|it|them|each|your|until)$/.test(tokens[last + 2]?.lower ?? '')
  );
}
