import { describe, expect, it } from 'vitest';
import { read } from '../../../src/core/review';
import { stories } from './stories';

describe('who says each quotation', () => {
  it.each(stories.map((story) => [story.name, story] as const))('%s', (_name, story) => {
    const facts = read(story.text, { language: story.plain ? 'plaintext' : 'markdown', published: '2026-03-04' });
    const said = story.says.map(([words, wanted]) => {
      const at = story.text.indexOf(
        words,
        story.text.indexOf('\n\n') > 0 && story.text.startsWith('---') ? story.text.indexOf('---', 3) : 0,
      );
      const holder = facts.claims.attributions.find((a) => a.content.some((span) => span.start <= at && at < span.end));
      const given = holder?.speaker ?? null;
      // A trade before the name does no harm: what counts is who.
      return [words, given !== null && wanted !== null && given.includes(wanted) ? wanted : given];
    });
    expect(said).toEqual(story.says.map(([words, speaker]) => [words, speaker]));
  });
});
