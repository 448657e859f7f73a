import type { Day } from './calendar';
import type { DateReading } from './expression';
import type { Form } from './form';
import type { Found } from './found';
import { apposedDay } from './neighbours';
import type { Anchor, Meaning } from './resolve/meaning';
import type { VerbRead } from './tense';
import { dayInterval, movedDay, shifted } from './values';

/**
 * "The strike begins a week after the firm refused …": a present main verb puts the main event on publication day, a day
 * named in the same sentence puts it there; the event in the after-clause is counted from that.
 */
export function eventShift(
  form: Form,
  meaning: Meaning,
  before: readonly DateReading[],
  found: Found,
  verb: () => VerbRead,
  published: Day | null,
): Meaning {
  if (form.kind !== 'shift' || form.from !== 'event' || form.amount === null || form.bound !== null) return meaning;
  if (form.unit !== 'day' && form.unit !== 'week') return meaning;
  const same = before.findLast((r) => r.paragraph === found.paragraph && !r.dateline);
  // "on Nov. 3, the day before the warrant was issued": the same day in other words.
  if (form.the) return (same && apposedDay(same, found)) ?? meaning;
  const between = same ? found.tokens.slice(same.last, found.match.first) : [];
  const near =
    same &&
    !(same.form.kind === 'clock' && same.form.on === null && same.form.behind === null) &&
    !between.some((token) => token.text === '.' || token.text === ';') &&
    same.meaning.from === same.meaning.to
      ? same
      : null;
  const { tense, first } = verb();
  const come = /^(?:come|comes|is|are|follows)$/.test(found.tokens[first]?.lower ?? '');
  const alone = !same || between.some((token) => token.text === '.');
  const told = near ?? (tense === 'past' && alone && cameThen(found, verb()) ? leadDay(found, before) : null);
  const base = told?.meaning.from ?? (tense === 'present' && come && verb().leads ? published : null);
  if (!base) return meaning;
  const back = -form.sign * form.amount;
  const day = movedDay(base, back, form.unit);
  const interval = day && (form.unit === 'day' || told) ? dayInterval(day) : shifted(base, back, form.unit);
  if (!interval) return meaning;
  const on: Anchor | null =
    told?.meaning.from && told.meaning.to
      ? {
          index: told.index,
          from: told.meaning.from,
          to: told.meaning.to,
          words: told.words,
          quarter: null,
          reported: false,
        }
      : null;
  return {
    type: 'date',
    value: interval.value,
    from: interval.from,
    to: interval.to,
    basis: on ? 'text' : 'publication',
    on,
    working: `${on ? `"${on.words}"` : 'Publication'} ${back < 0 ? '−' : '+'} ${form.amount} ${form.unit}${form.amount === 1 ? '' : 's'}`,
  };
}

/** What a story tells of: "the talks", "the announcement". Anything else is an event only where the lead has its word. */
const newsNouns = /^(?:talks|meeting|visit|summit|trip|comments|remarks|statement|announcement|decision|move|ruling|verdict|vote|call|attack|strike|arrests?|resignation|appointment|launch|news|report|incident|protests?|rally|deal|agreement)$/; // prettier-ignore

/** "The talks came two days after", "The vote took place a week after": the main event of its sentence, in the past. */
function cameThen({ tokens, match }: Found, verb: VerbRead): boolean {
  if (!verb.leads || match.first - verb.last > 2) return false;
  const word = tokens[verb.first]?.lower ?? '';
  const next = tokens[verb.first + 1]?.lower ?? '';
  return (
    /^(?:came|followed|happened|occurred)$/.test(word) ||
    (word === 'took' && next === 'place') ||
    (/^(?:was|were)$/.test(word) && next === 'held')
  );
}

/** The one day that the story's first paragraph tells of in the past, when the subject of the sentence is what it tells. */
function leadDay(found: Found, before: readonly DateReading[]): DateReading | null {
  const { tokens, match } = found;
  let verb = match.first - 1;
  while (verb > 0 && !/^(?:came|followed|happened|occurred|took|was|were)$/.test(tokens[verb]?.lower ?? '')) verb--;
  const noun = tokens[verb - 1];
  let start = verb;
  while (start > 0 && !/^[.!?;,]$/.test(tokens[start - 1]?.text ?? '')) start--;
  if (!noun || verb - start > 8 || /^(?:a|an|another|earlier|previous)$/.test(tokens[start]?.lower ?? '')) return null;
  const copy = before.filter((one) => one.paragraph.role === 'copy' && !one.dateline && !one.quoted);
  const lead = copy.filter((one) => one.paragraph === copy[0]?.paragraph);
  const [day, ...more] = lead.filter((one) => one.meaning.from !== null && one.meaning.from === one.meaning.to);
  if (!day || day.verb.tense !== 'past') return null;
  if (more.some((one) => one.meaning.from !== day.meaning.from)) return null;
  const stem = noun.lower.replace(/s$/, '');
  const told = day.tokens.some(
    (token) => token.lower === noun.lower || token.lower === stem || token.lower === `${stem}s`,
  );
  return told || newsNouns.test(noun.lower) || /^(?:it|this)$/.test(noun.lower) ? day : null;
}
