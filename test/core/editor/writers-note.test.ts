import { expect, test } from 'vitest';
import { review, read } from '../../../src/core';
import { noteOn } from '../../../src/editor/writersNote';

test('a writer is asked with the line and the sentence, in one line', () => {
  const text = 'The pier is old.\n\nIt rained. The board met on Friday,\nMarch 4, 2025, at noon. It was late.\n';
  const options = { language: 'markdown', published: '2025-03-10' } as const;
  const query = review(text, options).queries.find(({ code }) => code === 'dates/weekday-mismatch');
  if (!query) throw new Error('No query to start from.');
  expect(noteOn(read(text, options).article, query)).toBe(
    `Line 3: “The board met on Friday, March 4, 2025, at noon.” ${query.message}`,
  );
});
