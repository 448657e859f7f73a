import * as v from 'valibot';
import { isDay } from '../core/article/iso-date';
import { settings, wanted } from './settings';

/** As archives have it: a time may follow. A date of another order must not lose the article: see {@link unreadDates}. */
const date = v.pipe(
  v.string(wanted('a date such as 2026-03-04')),
  v.transform((text) => text.replace(/^(\d{4}-\d{2}-\d{2})[T ]\d.*$/, '$1')),
  v.check((text) => isDay(text) || isNumericDate(text), wanted('a date such as 2026-03-04')),
);

const request = v.object({
  id: v.string(wanted('a string')),
  text: v.string(wanted('a string')),
  published: v.nullish(date),
  filed: v.nullish(date),
  style: v.nullish(settings.style),
  type: v.nullish(settings.type),
  place: v.nullish(settings.place),
  level: v.nullish(settings.level),
  language: v.nullish(settings.language),
  path: v.nullish(settings.path),
  stylebook: v.nullish(settings.stylebook),
});

/** One article to review, as a line of the batch command says it. Keys that are not known are let pass. */
export type Request = v.InferOutput<typeof request>;

export interface BadRequest {
  /** The id of the request, as far as one could be read. */
  readonly id: string | null;
  /** One sentence. */
  readonly error: string;
}

/** Reads one line of a batch. */
export function parseRequest(line: string): Request | BadRequest {
  if (!line.trim()) return { id: null, error: 'The line is empty; a request is a JSON object.' };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return {
      id: null,
      error: `The line is not JSON (${error instanceof Error ? error.message : 'it cannot be read'}).`,
    };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: null, error: 'The line is JSON, but not an object with "id" and "text".' };
  }
  const parsed = v.safeParse(request, value);
  if (parsed.success) return parsed.output;
  const id = 'id' in value && typeof value.id === 'string' ? value.id : null;
  const mistakes = parsed.issues.map((issue) => {
    const key = String(issue.path?.[0]?.key ?? '');
    return key in value ? `"${key}" ${issue.message}` : `"${key}" is missing`;
  });
  return { id, error: `${mistakes.join('; ')}.` };
}

/** `03-02-2009`, `2009-00-00`, `2009`: figures that stand for a date in some archive, but do not say which day. */
function isNumericDate(text: string): boolean {
  const misses = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/; // 2026-02-30 says which day: one that is not
  return /^\d[-/.:\d ]*$/.test(text) && !misses.test(text);
}

/** The request without dates that cannot be told, and a sentence for each: the article's own date counts instead. */
export function unreadDates(request: Request): { readonly request: Request; readonly notes: readonly string[] } {
  const wrong = (['published', 'filed'] as const).filter((key) => request[key] && !isDay(request[key]));
  if (wrong.length === 0) return { request, notes: [] };
  return {
    request: { ...request, ...Object.fromEntries(wrong.map((key) => [key, null])) },
    notes: wrong.map(
      (key) =>
        `${request.id}: "${key}" ${JSON.stringify(request[key])} does not say which day and is passed over; a date such as 2026-03-04 is wanted.`,
    ),
  };
}
