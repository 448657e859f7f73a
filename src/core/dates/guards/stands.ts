import type { Match } from '../form';
import type { Tokens } from '../scan';
import { inCapitals } from './around';
import { figuresStand, rangeStands, unitStands } from './figures';
import { durationStands } from './lengths';
import { monthStands } from './months';
import { deicticStands, nameAround, partStands, weekdayStands } from './weekdays';
import { yearStands } from './years';

/**
 * What looks like a date and is not: May and March the names, The Sunday Times, a year that counts people, a price,
 * a score. Each looks at the words around a match; the match itself is well formed.
 */
export function stands(t: Tokens, match: Match): boolean {
  const { form, first, last } = match;
  if (brokenOff(t, first, last)) return false;
  switch (form.kind) {
    case 'calendar':
      if (form.weekday !== null) return weekdayStands(t, match);
      if (form.month === null) return form.day === null ? yearStands(t, match) : true;
      return monthStands(t, match);
    case 'figures':
      return figuresStand(t, match);
    case 'weekday':
      return weekdayStands(t, match);
    case 'part':
      return form.of?.kind === 'weekday' ? weekdayStands(t, match) : form.part !== 'NI' || partStands(t, match);
    case 'deictic':
      return deicticStands(t, match);
    case 'duration':
      return durationStands(t, match);
    case 'range':
      return rangeStands(t, match);
    case 'set':
      return form.weekday === undefined || !nameAround(t, first, last);
    case 'unit':
      return unitStands(t, match);
    case 'shift':
      return !inCapitals(t, first, last);
    case 'bounded':
      return form.amount !== null || form.unit !== 'day' || t[first]?.lower !== 'last';
    default:
      return true;
  }
}

/** Part of a longer figure, an address, a handle: `x-2019`, `@May2020`, `$2020`. */
function brokenOff(t: Tokens, first: number, last: number): boolean {
  const here = t[first];
  const before = t[first - 1];
  const after = t[last];
  if (here && before && !here.gap) {
    if (before.kind === 'word' && here.kind !== 'mark') return true;
    if (before.kind === 'number') return true;
    if (/[@#$£€/\\_&=+]/.test(before.text) && !(before.text === '/' && here.kind === 'word')) return true;
    if (before.text === '.' && here.kind === 'number' && t[first - 2] && !before.gap) return true;
    if (before.text === ',' && here.kind === 'number' && t[first - 2]?.kind === 'number' && !before.gap) return true;
    if (before.text === ':' && here.kind === 'number' && t[first - 2]?.kind === 'number' && !before.gap) return true;
  }
  if (here?.kind === 'number' && before && /[$£€#]/.test(before.text)) return true;
  if (after && !after.gap) {
    if (/[@_\\&=+°%]/.test(after.text)) return true;
    if (after.kind === 'word' || after.kind === 'number') return !(t[last - 1]?.kind === 'mark');
  }
  return false;
}
