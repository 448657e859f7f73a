import { add, latestWeekday, nextWeekday, weekStart, weekdayOf, type Day } from '../calendar';
import type { WeekdayForm } from '../form';
import { dayInterval } from '../values';
import { type Meaning, type Setting, nearest, nothing, meant } from './meaning';

export function weekdayMeaning(form: WeekdayForm, s: Setting): Meaning {
  const { published } = s;
  const { weekday } = form;
  if ((form.which === 'previous' || form.which === 'following' || form.which === 'that') && s.day) {
    const day =
      form.which === 'following'
        ? nextWeekday(weekday, s.day.to)
        : latestWeekday(weekday, form.which === 'that' ? s.day.to : add(s.day.from, -1));
    return meant(
      dayInterval(day),
      'text',
      `${form.which === 'following' ? 'After' : 'Before'} "${s.day.words}"`,
      s.day,
    );
  }
  if (form.which === null && form.week === null && s.anyDay()) return nothing('date', `XXXX-WXX-${weekday}`);
  if (!published) return { ...nothing('date', `XXXX-WXX-${weekday}`), basis: 'publication' };
  const at = (day: Day, why: string): Meaning => meant(dayInterval(day), 'publication', why);
  if (form.week !== null)
    return at(add(weekStart(published), form.week * 7 + weekday - 1), 'By the week of publication');
  const before = latestWeekday(weekday, add(published, -1));
  const after = nextWeekday(weekday, published);
  switch (form.which) {
    case 'last':
    case 'past':
    case 'previous':
      return at(before, 'The latest before publication');
    case 'next': {
      const inNext = add(weekStart(published), 7 + weekday - 1);
      return at(inNext, 'In the week after publication');
    }
    case 'coming':
    case 'following':
      return at(after, 'The first after publication');
    case 'week':
      return at(add(after, 7), 'A week after the first to come');
    case 'fortnight':
      return at(add(after, 14), 'Two weeks after the first to come');
    case 'this':
      return s.tense() === 'past'
        ? at(latestWeekday(weekday, published), 'Past tense: the latest up to publication')
        : at(weekdayOf(published) === weekday ? published : after, 'The first from publication on');
    default:
  }
  if (weekdayOf(published) === weekday) return at(published, 'Publication day');
  if (s.calledOff())
    return at(
      nearest([latestWeekday(weekday, published), after], published, 'none', 0) ?? after,
      'The nearest to publication',
    );
  if (s.tense() === 'future' || s.ahead()) return at(after, 'Future: the first after publication');
  return at(latestWeekday(weekday, published), 'The latest up to publication');
}
