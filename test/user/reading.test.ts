import { assert } from 'chai';
import { Desk } from './support/desk';
import { reviewOf } from './support/review';
import type { Theme } from './support/desk';

for (const theme of ['light', 'dark'] satisfies readonly Theme[]) {
  suite(`Reading the sample article, ${theme}`, () => {
    let desk: Desk;

    suiteSetup(async () => {
      desk = await Desk.open(theme);
    });
    suiteTeardown(() => desk.close());

    test('the Problems panel has the queries of the command line, each at its line', async () => {
      const expected = reviewOf(desk.article).queries;
      assert.isNotEmpty(expected);
      await desk.openProblems(expected.length);
      const rows = await desk.problems.evaluateAll((all) => all.map((row) => row.textContent ?? ''));
      await desk.screenshot(`problems-${theme}`);
      assert.lengthOf(rows, expected.length);
      for (const { message, code, line, column } of expected) {
        const row = rows.find((text) => text.includes(message) && text.includes(`[Ln ${line}, Col ${column}]`));
        assert.isDefined(row, `no row for ${code} at ${line}:${column}`);
        assert.include(row, 'Copydesk');
        assert.include(row, code);
      }
    });
  });
}
