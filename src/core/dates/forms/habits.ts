import type { Form, Match, SetForm } from '../form';
import { isApostrophe, isDash, type Tokens } from '../scan';
import { ordinals } from '../words';

/** "every Tuesday and Friday", "on Monday and Friday each week", "every day but Sunday": days that are told with a set belong to it. */
export function joinHabits(t: Tokens, matches: readonly Match[]): readonly Match[] {
  if (!matches.some(({ form }) => form.kind === 'set')) return matches;
  const out = [...matches];
  for (const [k, here] of out.entries()) {
    const before = out[k - 1];
    if (!before || !isOfDays(before.form) || !joins(t, before, here)) continue;
    const of = setOf(here.form);
    if (of && !isSubject(t, here)) out[k] = { ...here, form: of };
  }
  for (let k = out.length - 2; k >= 0; k--) {
    const [here, behind] = [out[k], out[k + 1]];
    const of = here && setOf(here.form);
    if (!of || !behind) continue;
    // "on Monday and every Friday": only a day that was itself taken in takes in the one before it.
    const inList = behind !== matches[k + 1] && joins(t, here, behind);
    if (inList || isEachWeek(t, here, behind) || isNthOfEach(t, here, behind)) out[k] = { ...here, form: of };
  }
  return out;
}

/** Every Tuesday, every day, every weekday. */
const isOfDays = (form: Form): boolean => form.kind === 'set' && /^(?:XXXX-WXX|P1D$)/.test(form.value);

/** Any such day, where the form is a bare weekday or a part of one. */
function setOf(form: Form): SetForm | null {
  const day = form.kind === 'part' ? form.of : form;
  if (day?.kind !== 'weekday' || day.which !== null || day.week !== null) return null;
  const part = form.kind === 'part' ? `T${form.part}` : '';
  return { kind: 'set', value: `XXXX-WXX-${day.weekday}${part}`, weekday: day.weekday };
}

/** "Tuesday, Thursday and Saturday": nothing but a comma and a joining word between. */
function joins(t: Tokens, before: Match, here: Match): boolean {
  const between = t.slice(before.last, here.first);
  const [first, second] = between;
  if (between.length === 1 && first) return first.text === ',' || isDash(first) || joint.test(first.lower);
  return between.length === 2 && first?.text === ',' && joint.test(second?.lower ?? '');
}
const joint = /^(?:and|or|to|through|but|except|bar|&)$/;

/** "She swims every Tuesday and Friday was no different", "every Friday and Monday's show": another clause, another thing. */
const isSubject = (t: Tokens, { last }: Match): boolean =>
  isApostrophe(t[last]) ||
  /^(?:is|was|will|would|has|had|brought|saw|came|could|may|might)$/.test(t[last]?.lower ?? '');

/** "Friday each week" */
const isEachWeek = (t: Tokens, here: Match, { first, form }: Match): boolean =>
  here.last === first && form.kind === 'set' && form.value === 'P1W' && /^(?:each|every)$/.test(t[first]?.lower ?? '');

/** "the first Monday and third Thursday of every month" */
function isNthOfEach(t: Tokens, here: Match, behind: Match): boolean {
  const isNth = (at: number): boolean => ordinals.has(t[at]?.lower ?? '') || t[at]?.lower === 'last';
  const nth = t[behind.first]?.lower === 'the' ? behind.first + 1 : behind.first;
  return behind.form.kind === 'set' && isNth(here.first - 1) && isNth(nth) && joins(t, here, behind);
}
