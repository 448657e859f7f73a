import * as v from 'valibot';
import { isDate, settings, wanted } from './settings';

const request = v.object({
  id: v.string(wanted('a string')),
  text: v.string(wanted('a string')),
  // A date that cannot be read must not lose the article: see `unreadDates`.
  published: v.nullish(v.string(wanted('a date such as 2026-03-04'))),
  filed: v.nullish(v.string(wanted('a date such as 2026-03-04'))),
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

/** The request without dates that do not exist, and a sentence for each: the article's own date counts instead. */
export function unreadDates(request: Request): { readonly request: Request; readonly notes: readonly string[] } {
  const wrong = (['published', 'filed'] as const).filter((key) => request[key] && !isDate(request[key]));
  if (wrong.length === 0) return { request, notes: [] };
  return {
    request: { ...request, ...Object.fromEntries(wrong.map((key) => [key, null])) },
    notes: wrong.map(
      (key) =>
        `${request.id}: "${key}" is not a date such as 2026-03-04 (${JSON.stringify(request[key])}) and is passed over.`,
    ),
  };
}
