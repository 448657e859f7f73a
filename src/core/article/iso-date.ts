import { Temporal } from 'temporal-polyfill';

/** Whether a text is a day of the calendar as `YYYY-MM-DD`: 2020-02-30 is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).year > 0;
  } catch {
    return false;
  }
}
