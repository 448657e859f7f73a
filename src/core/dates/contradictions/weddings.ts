import type { Facts } from '../../facts';
import type { Finding } from '../../rule';
import type { DateReading } from '../expression';
import { isRoleWord, kin, subjectOf } from '../life/people';
import { endsSentence } from '../rules/support';
import { clash } from './clash';

interface Wedding {
  readonly reading: DateReading;
  readonly year: number;
  /** Who married, last part of the name; null for a pronoun. */
  readonly who: string | null;
  /** Whom, last part of the name; null where nobody is named. */
  readonly whom: string | null;
}

/** "In 1966 he married Elspeth Carne … Aldous married Carne in 1968": one wedding by its pair, or by the one who is named alone. */
export function* weddings(facts: Facts, readings: readonly DateReading[]): Generator<Finding> {
  const all = readings.flatMap((reading): Wedding[] => weddingOf(reading) ?? []);
  const again = /\b(?:again|remarried|re-married|divorced?|second|third|former|late|widow|widower|twice)\b/i;
  for (const [i, one] of all.entries()) {
    const before = all.slice(0, i).find((other) => other.whom === one.whom && (one.whom ?? other.who) !== null);
    if (!before || before.year === one.year) continue;
    if (one.who !== null && before.who !== null && one.who !== before.who) continue;
    if (one.whom === null && (one.who === null || before.who === null)) continue;
    if (Math.abs(one.reading.paragraph.index - before.reading.paragraph.index) > 6) continue;
    if ([before, one].some(({ reading }) => again.test(reading.paragraph.prose.text))) continue;
    yield clash(facts, before.reading, one.reading, 'Married');
  }
}

function weddingOf(reading: DateReading): Wedding[] | null {
  const { tokens, form, first, last } = reading;
  if (form.kind !== 'calendar' || form.year === null || tokens[first - 1]?.lower !== 'in') return null;
  let at = -1;
  for (let i = first - 2; i >= Math.max(0, first - 9) && at < 0; i--) {
    if (endsSentence(tokens, i) || /^(?:[;:]|born|died)$/.test(tokens[i]?.lower ?? '')) break;
    if (/^(?:married|wed)$/.test(tokens[i]?.lower ?? '')) at = i;
  }
  // "In 1966 he married": the year opens the sentence.
  const opens = first <= 1 || endsSentence(tokens, first - 2);
  for (let i = last; at < 0 && opens && i < last + 5; i++) if (/^(?:married|wed)$/.test(tokens[i]?.lower ?? '')) at = i;
  if (at < 1 || /^(?:was|were|be|been|get|getting|to)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  const subject = subjectOf(tokens, at);
  // "The conductor married": a role that opens the sentence.
  const role = tokens[at - 2]?.lower === 'the' && !kin.has(tokens[at - 1]?.lower ?? '') && isRoleWord(tokens[at - 1]);
  if (!subject && !role) return null;
  let begin = at + 1;
  while (begin < at + 5 && tokens[begin]?.kind === 'word' && !tokens[begin]?.capital && begin !== first - 1) begin++;
  let end = begin;
  while (tokens[end]?.capital && end < begin + 5) end++;
  const place = /^(?:in|at|near)$/.test(tokens[begin - 1]?.lower ?? '');
  const whom = end > begin && !place ? (tokens[end - 1]?.lower ?? null) : null;
  // "Rao and Desai married in 2004": a pair.
  if (whom === null && subject && tokens[subject.at - 1]?.lower === 'and' && tokens[subject.at - 2]?.capital)
    return [{ reading, year: form.year, who: tokens[subject.at - 2]?.lower ?? null, whom: subject.key }];
  // "He had married in 1950": some wedding before, unless it says whom.
  if (whom === null && (!subject || tokens[at - 1]?.lower === 'had')) return null;
  return [{ reading, year: form.year, who: subject?.key === 'pronoun' ? null : (subject?.key ?? null), whom }];
}
