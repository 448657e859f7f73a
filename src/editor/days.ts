/** Days as an editor reads them. Pure: the calendar of Intl, always in UTC, so that no zone moves a day. */

const forms = {
  full: new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  short: new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }),
};

/** Whether a text is a day of the calendar in ISO 8601: 2020-02-30 is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** `Saturday 26 September 2020`, or `Sat 26 Sept 2020`; what is no day stays as it is. */
export function dayInWords(day: string, form: keyof typeof forms = 'full'): string {
  return isDay(day) ? forms[form].format(new Date(`${day}T00:00:00Z`)).replaceAll(',', '') : day;
}

/** Whole days from one day to another: negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** `11 days before publication`, `publication day`; null without both days. */
export function againstPublication(day: string, published: string): string | null {
  if (!isDay(day) || !isDay(published)) return null;
  const days = daysBetween(published, day);
  if (days === 0) return 'publication day';
  const count = Math.abs(days);
  return `${count.toLocaleString('en')} ${count === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'} publication`;
}
