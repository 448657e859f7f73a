import { readFileSync } from 'node:fs';
import { assert } from 'chai';
import { Desk } from './support/desk';
import { placeIn, reviewOf } from './support/review';
import type { Review } from '../../src/core/contract';
import type { Theme } from './support/desk';

for (const theme of ['light', 'dark'] satisfies readonly Theme[]) {
  suite(`Reading the sample article, ${theme}`, () => {
    let desk: Desk;
    let review: Review;
    let text: string;

    /** Rests the mouse inside a piece of the article. */
    const hover = (offset: number): Promise<string> => {
      const { line, column } = placeIn(text, offset);
      return desk.hoverAt(line, column);
    };

    suiteSetup(async () => {
      desk = await Desk.open(theme);
      text = readFileSync(desk.article, 'utf8');
      review = reviewOf(desk.article);
    });
    suiteTeardown(() => desk.close());

    test('the Problems panel has the queries of the command line, each at its line', async () => {
      assert.isNotEmpty(review.queries);
      await desk.openProblems(review.queries.length);
      await desk.screenshot(`problems-${theme}`);
      const rows = await desk.problems(review.queries.length);
      assert.lengthOf(rows, review.queries.length);
      for (const { message, code, line, column } of review.queries) {
        const row = rows.find((shown) => shown.includes(message) && shown.includes(`[Ln ${line}, Col ${column}]`));
        assert.isDefined(row, `no row for ${code} at ${line}:${column}`);
        assert.include(row, 'Copydesk');
        assert.include(row, code);
      }
    });

    test('a hover on a query says what is asked', async () => {
      const [query] = review.queries;
      if (!query) throw new Error('The sample has no query.');
      const shown = await hover(query.start + 1);
      await desk.screenshot(`hover-query-${theme}`);
      assert.include(shown, query.message);
    });

    test('a hover on a quotation says who says so', async () => {
      const quotation = review.attributions.find(({ kind, speaker }) => kind === 'direct' && speaker !== null);
      const [content] = quotation?.content ?? [];
      if (!quotation?.speaker || !content) throw new Error('The sample has no quotation.');
      const shown = await hover(content.start + 3);
      await desk.screenshot(`hover-quotation-${theme}`);
      assert.include(shown, quotation.speaker);
    });

    test('a hover on a name says who that is', async () => {
      const person = review.names.find(({ kind, mentions }) => kind === 'person' && mentions.length > 1);
      const later = person?.mentions.at(-1);
      if (!person || !later) throw new Error('The sample has nobody named twice.');
      const shown = await hover(later.start + 1);
      await desk.screenshot(`hover-name-${theme}`);
      assert.include(shown, person.name);
    });

    test('a hover on a date says which day it is', async () => {
      const inFrontMatter = text.indexOf('\n---', 3);
      const date = review.dates.find(
        ({ start, from, basis }) => start > inFrontMatter && from && basis === 'publication',
      );
      if (!date?.from) throw new Error('The sample has no date that is worked out.');
      const shown = await hover(date.start + 1);
      await desk.screenshot(`hover-date-${theme}`);
      assert.include(shown, String(Number(date.from.slice(8))), `the day of ${date.from}`);
    });

    test('the palette has the commands', async () => {
      // The list has only the rows in view.
      for (const title of ['Review This Article', 'Next Query', 'Show Stetted Queries', 'Set Publication Date…']) {
        const [found] = await desk.palette(`Copydesk: ${title}`, `palette-${theme}`);
        assert.strictEqual(found, `Copydesk: ${title}`);
      }
    });
  });
}
