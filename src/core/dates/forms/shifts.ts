import type { Form, Match, ShiftForm } from '../form';
import { type Tokens, words } from '../scan';
import { isClockUnit } from '../words';
import { openLength, type ReadAny, readDuration } from './lengths';

/** Words that may stand between a number of days and what they are counted from. */
const after: ReadonlyMap<string, 1 | -1> = new Map([
  ['after', 1],
  ['following', 1],
  ['before', -1],
  ['since', 1],
]);

interface ShiftMatch extends Match {
  readonly form: ShiftForm;
}

/** two weeks ago, a year earlier, days later, three days after the vote, a week from now, the day before yesterday. */
export function readShift(t: Tokens, i: number, any: ReadAny): ShiftMatch | null {
  const length = readDuration(t, i) ?? openLength(t, i);
  if (!length || length.form.modifier || length.form.age) return null;
  const { amount, unit, bound } = length.form;
  const shift = (last: number, sign: 1 | -1, from: ShiftForm['from'], word: string): ShiftMatch => ({
    first: i,
    last,
    form: { kind: 'shift', amount, unit, sign, from, bound, word, ...(exact > 0 ? { exact: true } : {}) },
  });
  const exact = words(t, length.last, 'to', 'the', 'day');
  const at = exact > 0 ? exact : length.last;
  const word = t[at]?.lower ?? '';
  const clock = isClockUnit(unit);
  if (word === 'ago') return shift(at + 1, -1, 'publication', word);
  if (word === 'hence') return shift(at + 1, 1, 'publication', word);
  if (words(t, at, 'from', 'now') > 0) return shift(at + 2, 1, 'publication', 'from now');
  if (words(t, at, 'from', 'today') > 0) return shift(at + 2, 1, 'publication', 'from today');
  if (word === 'earlier' || word === 'previously') return shift(at + 1, -1, 'text', word);
  if (word === 'later') return shift(at + 1, 1, 'text', word);
  if (
    word === 'on' &&
    /^(?:[,.;]?|he|she|they|it|the)$/.test(t[at + 1]?.lower ?? '') &&
    (unit === 'year' || t[at + 1]?.kind !== 'word')
  )
    return shift(at + 1, 1, 'text', word);
  const prior = words(t, at, 'prior', 'to') > 0;
  const sign = after.get(word) ?? (prior ? -1 : null);
  if (sign && word !== 'since') {
    const next = prior ? at + 2 : at + 1;
    const date = any(next);
    if (date && date.form.kind !== 'duration' && date.form.kind !== 'set' && date.form.kind !== 'vague' && !clock)
      return shift(at, sign, date.form, word);
    if (date) return shift(at, sign, 'event', word);
    const follows = t[next];
    if (!follows || follows.kind === 'mark' || words(t, next, 'that') > 0) return shift(next, sign, 'text', word);
    return shift(at, sign, 'event', word);
  }
  if (word === 'from' && !clock) {
    const date = any(at + 1);
    if (date && isCalendarLike(date.form)) return shift(at, 1, date.form, word);
  }
  return null;
}

const isCalendarLike = (form: Form): boolean =>
  form.kind === 'calendar' ||
  form.kind === 'weekday' ||
  form.kind === 'deictic' ||
  form.kind === 'feast' ||
  form.kind === 'figures';
