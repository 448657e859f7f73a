import * as v from 'valibot';
import { settings, wanted } from './settings';

const request = v.object({
  id: v.string(wanted('a string')),
  text: v.string(wanted('a string')),
  published: v.nullish(settings.published),
  filed: v.nullish(settings.filed),
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
