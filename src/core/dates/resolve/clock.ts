import { add } from '../calendar';
import type { ClockForm, Form } from '../form';
import { dayInterval } from '../values';
import { type Meaning, type Setting, nothing, meant } from './meaning';

export function partMeaning(part: string, of: Form | null, s: Setting): Meaning {
  const day = of
    ? s.resolve(of)
    : s.published
      ? meant(dayInterval(s.published), 'publication', 'The night to publication day')
      : { ...nothing('date', null), basis: 'publication' as const };
  if (!of && day.from) {
    const overnight = s.tense() === 'past' ? add(day.from, -1) : day.from;
    return { ...day, type: 'time', value: `${day.from}TNI`, from: overnight, to: day.from };
  }
  return { ...day, type: 'time', value: day.value === null ? null : `${day.value}T${part}` };
}

/** The day of an hour: the one beside it, that of the hour it goes on from, the one told of, or else publication's. */
function dayOfClock(form: ClockForm, s: Setting): Meaning {
  const said = form.on ?? form.behind;
  if (said) return s.resolve(said);
  if (s.start) return { ...s.start, value: s.start.from };
  if (s.habit()) return nothing('date', null, 'Every time');
  if (!s.published) return { ...nothing('date', null), basis: 'publication' };
  return s.day && (form.zone !== null || s.toldOf())
    ? meant(dayInterval(s.day.from), 'text', `The day of "${s.day.words}"`, s.day)
    : meant(dayInterval(s.published), 'publication', 'Publication day');
}

export function clockMeaning(form: ClockForm, s: Setting): Meaning {
  const day = dayOfClock(form, s);
  const hour =
    form.word === 'midnight'
      ? 24
      : form.meridiem === 'pm' && form.hour < 12
        ? form.hour + 12
        : form.meridiem === 'am' && form.hour === 12
          ? 0
          : form.part === 'NI' && form.hour < 12 && form.hour > 4
            ? form.hour + 12
            : form.hour;
  const pad = (n: number): string => String(n).padStart(2, '0');
  const time = `T${pad(hour)}:${pad(form.minute ?? 0)}${form.second === null ? '' : `:${pad(form.second)}`}`;
  const date = day.value ?? 'XXXX-XX-XX';
  return { ...day, type: 'time', value: `${date}${time}${form.zone === 'Z' ? 'Z' : ''}` };
}
