import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../src/cli/request';

const error = (value: unknown) => {
  const answer = parseRequest(typeof value === 'string' ? value : JSON.stringify(value));
  return 'error' in answer ? answer : null;
};

describe('a request', () => {
  it('needs an id and a text, and nothing else', () => {
    expect(parseRequest('{"id":"a","text":""}')).toEqual({ id: 'a', text: '' });
  });

  it('may have a time after its date', () => {
    expect(parseRequest('{"id":"a","text":"","published":"2026-03-05T23:30:00+02:00"}')).toMatchObject({
      published: '2026-03-05',
    });
  });

  it('may name its style as front matter does, AP in capitals', () => {
    expect(parseRequest('{"id":"a","text":"","style":"AP"}')).toMatchObject({ style: 'ap' });
  });

  it('may hold keys that are not known, and null for what is not', () => {
    expect(error({ id: 'a', text: 'x', published: null, desk: 'night' })).toBeNull();
  });

  it.each([
    ['nonsense', null, /^The line is not JSON \(.*\)\.$/],
    ['', null, 'The line is empty; a request is a JSON object.'],
    ['[]', null, 'The line is JSON, but not an object with "id" and "text".'],
    ['12', null, 'The line is JSON, but not an object with "id" and "text".'],
    [{}, null, '"id" is missing; "text" is missing.'],
    [{ id: 7, text: 'x' }, null, '"id" must be a string, not 7.'],
    [{ id: 'a' }, 'a', '"text" is missing.'],
    [{ id: 'a', text: ['x'] }, 'a', '"text" must be a string, not a list.'],
    [
      { id: 'a', text: 'x', published: '2026-02-30' },
      'a',
      '"published" must be a date such as 2026-03-04, not "2026-02-30".',
    ],
    [{ id: 'a', text: 'x', filed: 20260304 }, 'a', '"filed" must be a date such as 2026-03-04, not 20260304.'],
    [{ id: 'a', text: 'x', style: 'x' }, 'a', '"style" must be one of none, ap, reuters, guardian or afp, not "x".'],
    [{ id: 'a', text: 'x', level: {} }, 'a', '"level" must be one of quick-read, desk or fact-check, not an object.'],
    [{ id: 'a', text: 'x', stylebook: [] }, 'a', '"stylebook" must be a string, not a list.'],
    [{ id: 'a', text: 'x', language: 'y'.repeat(90), path: 1 }, 'a', /not "y{38}…; "path" must be a string, not 1\.$/],
  ])('that is %j gets a sentence', (request, id, sentence) => {
    const answer = error(request);
    expect(answer?.id).toBe(id);
    if (typeof sentence === 'string') expect(answer?.error).toBe(sentence);
    else expect(answer?.error).toMatch(sentence);
  });
});
