import { add, yearOf } from './calendar';
import type { DurationForm, Form } from './form';
import {
  centuryInterval,
  dayInterval,
  decadeInterval,
  durationValue,
  halfInterval,
  movedDay,
  portionOf,
} from './values';
import { type Meaning, type Setting, nothing, meant } from './resolve/meaning';
import { alignEnd, calendarMeaning, carriedBack, figuresMeaning } from './resolve/calendar';
import { clockMeaning, partMeaning } from './resolve/clock';
import { feastMeaning, periodMeaning, seasonMeaning } from './resolve/periods';
import { boundedMeaning, shiftMeaning } from './resolve/shifts';
import { nthMeaning, unitMeaning } from './resolve/units';
import { weekdayMeaning } from './resolve/weekdays';

/** What an expression means: its form, in the setting of publication, tense, and the dates named before it. */
export function resolve(form: Form, s: Setting): Meaning {
  switch (form.kind) {
    case 'calendar':
      return calendarMeaning(form, s);
    case 'figures':
      return figuresMeaning(form, s);
    case 'weekday':
      return weekdayMeaning(form, s);
    case 'deictic':
      return s.published
        ? meant(
            dayInterval(add(s.published, form.days)),
            'publication',
            form.days === 0 ? 'Publication day' : `Publication ${form.days < 0 ? '−' : '+'} 1 day`,
          )
        : { ...nothing('date', null), basis: 'publication' };
    case 'unit':
      return unitMeaning(form, s);
    case 'nth':
      return nthMeaning(form, s);
    case 'shift':
      return shiftMeaning(form, s);
    case 'bounded':
      return boundedMeaning(form, s);
    case 'duration': {
      if (form.edge) return edgeMeaning(form, form.edge, s);
      const ahead =
        s.lead === 'in' && form.amount !== null && s.published && s.tense() !== 'past'
          ? movedDay(s.published, form.amount, form.unit)
          : null;
      return {
        ...nothing('duration', durationValue(form)),
        from: ahead,
        to: ahead,
        basis: ahead ? 'publication' : 'itself',
      };
    }
    case 'set':
      return nothing('set', form.value);
    case 'clock':
      return clockMeaning(form, s);
    case 'part':
      return partMeaning(form.part, form.of, s);
    case 'portion': {
      const inner = resolve(form.of, s);
      if (inner.value === null || inner.type !== 'date') return inner;
      const part = portionOf({ value: inner.value, from: inner.from, to: inner.to }, form.portion, s.published);
      return { ...inner, from: part.from, to: part.to };
    }
    case 'vague':
      return nothing('date', vagueValue(form.word, form.value));
    case 'feast':
      return feastMeaning(form, s);
    case 'season':
      return seasonMeaning(form, s);
    case 'period':
      return periodMeaning(form, s);
    case 'decade':
      return meant(decadeInterval(form.start), 'itself', '');
    case 'century':
      return form.bc
        ? nothing('date', `BC${String(form.century - 1).padStart(2, '0')}`)
        : meant(centuryInterval(form.century), 'itself', '');
    case 'range': {
      const a = resolve(carriedBack(form.from, form.to), s);
      const b = resolve(alignEnd(form.from, form.to, a, s), s);
      const value = a.value !== null && b.value !== null ? `${a.value}/${b.value}` : null;
      return { ...a, value, to: b.to };
    }
  }
}

/** The first ten days of last year, the last four months of 2021. */
function edgeMeaning(
  form: DurationForm,
  edge: { readonly side: 'first' | 'last'; readonly of: Form },
  s: Setting,
): Meaning {
  const outer = resolve(edge.of, s);
  const base: Meaning = { ...nothing('duration', durationValue(form)), basis: outer.basis, on: outer.on };
  if (!outer.from || !outer.to || form.amount === null) return base;
  if (form.unit === 'quarter' && form.amount === 2 && /^\d{4}$/.test(outer.value ?? ''))
    return { ...outer, ...halfInterval(yearOf(outer.from), edge.side === 'first' ? 1 : 2) };
  const end = edge.side === 'first' ? movedDay(outer.from, form.amount, form.unit) : null;
  const start = edge.side === 'last' ? movedDay(add(outer.to, 1), -form.amount, form.unit) : null;
  return { ...base, from: start ?? outer.from, to: end ? add(end, -1) : outer.to };
}

const letters: Readonly<Record<string, string>> = {
  years: 'Y',
  months: 'M',
  weeks: 'W',
  days: 'D',
  decades: 'E',
  quarters: 'Q',
};

function vagueValue(word: string, value: string): string {
  const [which, unit] = word.split(' ');
  const letter = letters[unit ?? ''];
  return which === 'recent' && letter ? `PX${letter === 'Q' ? 'M' : letter}` : value;
}
