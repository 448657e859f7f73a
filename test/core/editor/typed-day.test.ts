import { expect, test } from 'vitest';
import { readTyped } from '../../../src/editor/typedDay';

test.each(['2026-3-4', '2026/03/04', '2026.3.04', '4th March 2026', 'March 4th, 2026', '4 Mar 2026', '2026-03-04'])(
  '%s is 4 March 2026',
  (typed) => {
    expect(readTyped(typed)).toEqual({ days: ['2026-03-04'], understood: true });
  },
);

test('the day may stand first, or the month', () => {
  expect(readTyped('4/3/2026').days).toEqual(['2026-03-04', '2026-04-03']);
});

test.each(['30 February 2026', '31st April 2026', '2026-2-30', '2026/13/01', '2026-02-29', '31/02/2026'])(
  '%s has the form of a day, and is none',
  (typed) => {
    expect(readTyped(typed)).toEqual({ days: [], understood: true });
  },
);

test.each(['March', '2026-03-', '4 ma 2026', 'next Friday', '4 March', '20260304', '4 3 26', ''])(
  '%j is not read as a day',
  (typed) => {
    expect(readTyped(typed)).toEqual({ days: [], understood: false });
  },
);
