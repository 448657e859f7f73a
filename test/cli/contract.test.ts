import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { review } from '../../src/core';
import { clean, wrongDay } from './support/articles';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };
const spanOrNull = v.nullable(v.strictObject(span));
const iso = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const day = v.nullable(iso);
const oneOf = (...values: string[]) => v.picklist(values);

/** The review as data: every key, and no other. */
const contract = v.strictObject({
  path: v.optional(v.string()),
  published: v.nullable(
    v.strictObject({ date: iso, from: oneOf('request', 'front matter', 'dateline', 'file name', 'setting') }),
  ),
  queries: v.array(
    v.strictObject({
      ...span,
      code: v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z-]+$/)),
      level: oneOf('error', 'warning', 'information', 'hint'),
      message: v.pipe(v.string(), v.nonEmpty()),
      line: v.pipe(v.number(), v.minValue(1)),
      column: v.pipe(v.number(), v.minValue(1)),
      related: v.array(v.strictObject({ ...span, message: v.string() })),
      fixes: v.array(
        v.strictObject({ title: v.string(), edits: v.array(v.strictObject({ ...span, text: v.string() })) }),
      ),
      key: v.pipe(v.string(), v.nonEmpty()),
    }),
  ),
  attributions: v.array(
    v.strictObject({
      content: v.array(v.strictObject(span)),
      source: spanOrNull,
      cue: spanOrNull,
      speaker: v.nullable(v.pipe(v.string(), v.nonEmpty())),
      sourceKind: oneOf('person', 'institution', 'document', 'unnamed', 'vague', 'outlet', 'none'),
      kind: oneOf('direct', 'indirect', 'mixed'),
      manner: oneOf('report', 'attitude'),
      carried: v.boolean(),
    }),
  ),
  names: v.array(
    v.strictObject({
      name: v.pipe(v.string(), v.nonEmpty()),
      kind: oneOf('person', 'organisation', 'place', 'other'),
      role: v.nullable(v.pipe(v.string(), v.nonEmpty())),
      mentions: v.array(v.strictObject({ ...span, form: oneOf('full', 'surname', 'first name', 'short', 'initials') })),
    }),
  ),
  dates: v.array(
    v.strictObject({
      ...span,
      type: oneOf('date', 'time', 'duration', 'set'),
      value: v.nullable(v.pipe(v.string(), v.nonEmpty())),
      from: day,
      to: day,
      basis: oneOf('itself', 'publication', 'text'),
      basisSpan: spanOrNull,
    }),
  ),
});

const busy = `---
date: soon
style: tabloid
---

# Minister quits over ferry

VELMORA, March 4 (Wire) — Harbour minister Halvard Rask, 51, resigned on Tuesday, March 4, 2026, hours after the board said it
had lost “every penny” of the £3m fund. “I am sorry,” he said. Experts say the ferry won't sail before late spring.

"It was no accident, a source said. Raske had denied it on 30 February. Ama Osei-Lund (aged 34) of the VHB told the inquiry
that the previous day two years' work was lost.
`;

describe('a review', () => {
  it.each([
    ['a clean article', clean, {}],
    ['a wrong one', wrongDay, { path: 'wrong.md' }],
    ['a busy one', busy, { level: 'fact-check', published: '2026-03-05', style: 'ap' }],
    ['no text at all', '', {}],
    ['a text of marks alone', '“”\u0000\ud800 — 😀 "\'"', { language: 'plaintext' }],
  ] as const)('of %s is what the contract says, key for key', (_name, text, options) => {
    const parsed = v.safeParse(contract, review(text, options));
    expect(parsed.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
  });

  it('has its queries sorted, and every span within the text', () => {
    const { queries, attributions, names, dates } = review(busy, { level: 'fact-check', published: '2026-03-05' });
    const starts = queries.map((query) => query.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const spans = [
      ...queries.flatMap((q) => [q, ...q.related, ...q.fixes.flatMap((fix) => fix.edits)]),
      ...attributions.flatMap((a) => [...a.content, ...(a.source ? [a.source] : []), ...(a.cue ? [a.cue] : [])]),
      ...names.flatMap((name) => name.mentions),
      ...dates,
    ];
    expect(spans.filter(({ start, end }) => start > end || end > busy.length)).toEqual([]);
    expect(spans.length).toBeGreaterThan(10);
  });
});
