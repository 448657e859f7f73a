import type { Query, Review } from '../../../src/core';

/** A review made by hand, for what is said about one. */
export function reviewOf(...queries: readonly Partial<Query>[]): Review {
  return { published: null, attributions: [], names: [], dates: [], queries: queries.map(queryOf) };
}

function queryOf(query: Partial<Query>): Query {
  return {
    code: 'dates/weekday-mismatch',
    level: 'error',
    message: '4 March 2026 is a Wednesday.',
    start: 4,
    end: 8,
    line: 1,
    column: 5,
    related: [],
    fixes: [],
    key: 'key',
    ...query,
  };
}
