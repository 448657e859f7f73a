import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/core/facts';
import { read } from '../../../src/core/review';
import { stories } from './stories';

/** Pieces of news, and of nonsense, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    'Olga Brandt',
    'the ministry',
    'said',
    'told reporters',
    'according to',
    'that',
    'which',
    'he',
    'they',
    'added',
    'was expected to',
    'close the port',
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    ',',
    '.',
    ':',
    ' – ',
    ';',
    '(',
    ')',
    '\n\n',
    '\n> ',
    '\n- ',
    '\n## ',
    'Q: ',
    'A: ',
    '14:30 ',
  ),
  fc.string({ maxLength: 6 }),
);
const nonsense = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(' '));
const shuffled = fc
  .tuple(fc.constantFrom(...stories), fc.nat(), fc.nat())
  .map(([story, a, b]) => story.text.slice(a % story.text.length) + story.text.slice(0, b % story.text.length));

function sound(facts: Facts): void {
  const { text, paragraphs, quotations } = facts.article;
  const inside = (span: { start: number; end: number }): void => {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  };
  const pieces: { start: number; end: number }[] = [];
  let before = -1;
  for (const attribution of facts.claims.attributions) {
    expect(attribution.content.length).toBeGreaterThan(0);
    expect(attribution.content[0].start).toBeGreaterThanOrEqual(before);
    before = attribution.content[0].start;
    let end = -1;
    for (const span of attribution.content) {
      inside(span);
      expect(span.start).toBeGreaterThanOrEqual(end);
      end = span.end;
      pieces.push(span);
    }
    if (attribution.source) inside(attribution.source);
    if (attribution.cue) inside(attribution.cue);
    expect(attribution.speaker).not.toBe('');
  }
  pieces.sort((a, b) => a.start - b.start);
  for (let i = 1; i < pieces.length; i++) expect(pieces[i].start).toBeGreaterThanOrEqual(pieces[i - 1].end);
  expect(facts.claims.quotations).toHaveLength(quotations.length);
  const copy = paragraphs.filter((p) => p.role === 'copy').flatMap((p) => p.prose.sentences);
  expect(facts.claims.sourcing).toHaveLength(copy.length);
}

describe('claims facts hold for any text', { timeout: 60_000 }, () => {
  it('spans lie in the text, in order, and no words are said twice', () => {
    fc.assert(
      fc.property(fc.oneof(nonsense, shuffled), fc.boolean(), (text, plain) => {
        sound(read(text, { language: plain ? 'plaintext' : 'markdown' }));
      }),
      { numRuns: 200 },
    );
  });

  it('are the same when read twice', () => {
    fc.assert(
      fc.property(shuffled, (text) => {
        expect(read(text).claims).toEqual(read(text).claims);
      }),
      { numRuns: 40 },
    );
  });
});
