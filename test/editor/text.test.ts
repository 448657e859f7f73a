import { assert } from 'chai';
import type { Query } from '../../src/core/contract';
import { asText } from '../../src/editor/asText';
import { againstPublication, dayInWords, daysInWords, readDays } from '../../src/editor/days';
import { levelsByRule } from '../../src/editor/levels';
import { readablePage } from '../../src/editor/readablePage';
import { movedQueries } from '../../src/editor/shift';
import { withEntry, withWord } from '../../src/editor/stylebook/entry';
import { linesInWords, postOf } from '../../src/editor/words';

suite('Words of the copy in a hover', () => {
  test('are never a link, an image, HTML, a command or code', () => {
    for (const words of [
      '[here](command:copydesk.stet)',
      '<img src=x onerror=alert(1)>',
      '<command:copydesk.stet>',
      '![x](https://example.org/x.png)',
      'https://example.org',
      '`code` **bold** _it_ # head',
      '&lt;b&gt;',
    ]) {
      // Nothing that Markdown reads as a mark stands without its backslash.
      assert.notMatch(asText(words), /(?:^|[^\\])(?:\\\\)*[[\]()<>!`*_#&:]/u, words);
    }
  });

  test('stay on one line, so that none of them begins a list', () => {
    assert.strictEqual(asText('  first\n\n- second\t third '), String.raw`first \- second third`);
  });
});

suite('Days', () => {
  test('are read as they are typed, and only when the calendar has them', () => {
    assert.deepEqual(readDays(' 2026-03-04 '), ['2026-03-04']);
    assert.deepEqual(readDays('4 March 2026'), ['2026-03-04']);
    assert.deepEqual(readDays('Mar. 4, 2026'), ['2026-03-04']);
    for (const none of ['30 February 2026', '2026-02-29', '31/02/2026', 'March', '4 ma 2026', '']) {
      assert.isEmpty(readDays(none), none);
    }
  });

  test('in numbers alone are two where either may be the month', () => {
    assert.deepEqual(readDays('4/3/2026'), ['2026-03-04', '2026-04-03']);
    assert.deepEqual(readDays('14.3.2026'), ['2026-03-14']);
    assert.deepEqual(readDays('3/14/2026'), ['2026-03-14']);
    assert.deepEqual(readDays('3-3-2026'), ['2026-03-03']);
  });

  test('are written with their weekday, and counted from publication', () => {
    assert.strictEqual(dayInWords('2026-03-04'), 'Wednesday 4 March 2026');
    assert.strictEqual(againstPublication('2026-03-04', '2026-03-04'), 'publication day');
    assert.strictEqual(againstPublication('2026-03-03', '2026-03-04'), '1 day before publication');
    assert.strictEqual(againstPublication('2026-03-29', '2026-03-04'), '25 days after publication');
    assert.strictEqual(againstPublication('2026-07-01', '2026-08-31'), '61 days before publication');
    assert.strictEqual(againstPublication('2025-08-04', '2026-03-04'), '7 months before publication');
    assert.strictEqual(againstPublication('2024-01-20', '2026-03-04'), 'more than 2 years before publication');
    assert.strictEqual(againstPublication('1939-05-03', '2026-01-09'), 'more than 86 years before publication');
    assert.strictEqual(againstPublication('2016-03-04', '2026-03-04'), '10 years before publication');
  });

  test('are one span, as short as it can be said', () => {
    for (const [from, to, words] of [
      ['2026-03-04', '2026-03-04', 'Wednesday 4 March 2026'],
      ['2019-01-01', '2019-12-31', '2019'],
      ['1990-01-01', '1999-12-31', '1990 – 1999'],
      ['2024-02-01', '2024-02-29', 'February 2024'],
      ['2018-10-01', '2018-12-31', 'October – December 2018'],
      ['2018-12-01', '2019-02-28', 'December 2018 – February 2019'],
      ['2026-04-13', '2026-04-19', 'Monday 13 April – Sunday 19 April 2026'],
      ['2025-12-29', '2026-01-04', 'Monday 29 December 2025 – Sunday 4 January 2026'],
      ['2024-02-01', '2024-02-28', 'Thursday 1 February – Wednesday 28 February 2024'],
    ] as const)
      assert.strictEqual(daysInWords(from, to), words);
    assert.strictEqual(daysInWords('2026-04-13', '2026-04-19', 'short'), 'Mon 13 Apr – Sun 19 Apr 2026');
  });
});

suite('A person’s post', () => {
  test('is told without the manners before the name', () => {
    assert.strictEqual(postOf('chairwoman Dame'), 'chairwoman');
    assert.strictEqual(postOf('harbour master'), 'harbour master');
    for (const none of ['Mr', 'Mrs.', null]) assert.isNull(postOf(none));
  });
});

suite('Queries while the text moves', () => {
  const query: Query = {
    ...{ code: 'dates/impossible', level: 'error', message: '', line: 1, column: 1, fixes: [], key: 'k' },
    ...{ start: 10, end: 20, related: [{ start: 2, end: 4, message: '' }] },
  };

  test('follow changes before them, and stay for changes behind them', () => {
    const [moved] = movedQueries(
      [query],
      [
        { offset: 30, removed: 2, inserted: 0 },
        { offset: 5, removed: 1, inserted: 4 },
      ],
    );
    assert.deepInclude(moved, { start: 13, end: 23 });
    assert.deepInclude(moved?.related[0], { start: 2, end: 4 });
  });

  test('go when their own words are touched, and lose a related place that is', () => {
    assert.isEmpty(movedQueries([query], [{ offset: 12, removed: 1, inserted: 1 }]));
    assert.isEmpty(movedQueries([query], [{ offset: 0, removed: 50, inserted: 0 }]));
    const [left] = movedQueries([query], [{ offset: 3, removed: 0, inserted: 1 }]);
    assert.isEmpty(left?.related);
    assert.deepInclude(left, { start: 11, end: 21 });
  });
});

suite('Levels of the house', () => {
  test('a rule’s own level wins over its family’s', () => {
    const levels = levelsByRule(['names/variant', 'names/no-role', 'dates/season'], {
      names: 'hint',
      'names/no-role': 'off',
    });
    assert.deepEqual(levels, { 'names/variant': 'hint', 'names/no-role': 'off' });
  });
});

suite('A rule’s page', () => {
  test('is shown without what only its tests need', () => {
    const page = '---\ncode: dates/season\nlevel: hint\n---\n# Which season?\n\n- In ⟦spring⟧ ¶ Later. <!-- hint -->\n';
    assert.strictEqual(readablePage(page), '# Which season?\n\n`dates/season` · hint\n\n- In **spring** · Later.\n');
  });
});

suite('An entry in a stylebook', () => {
  const book = '# ours\npeople:\n  - name: Ilse Varga\n    later: Varga\n\n# towns\nplaces:\n  - name: Kolvik\n';

  test('is added to its list, and the rest stays as it is', () => {
    assert.strictEqual(
      withEntry(book, { section: 'people', name: 'Per Holm', not: ['Pehr Holm'] }),
      book.replace('    later: Varga\n', '    later: Varga\n  - name: Per Holm\n    not: [Pehr Holm]\n'),
    );
    assert.strictEqual(
      withEntry(book, { section: 'organisations', name: 'Kolvik Harbour: Trust', not: [] }),
      `${book}organisations:\n  - name: "Kolvik Harbour: Trust"\n`,
    );
  });

  test('that is there gets the wrong spellings it has not', () => {
    const once = withEntry(book, { section: 'people', name: 'Ilse Varga', not: ['Ilse Vargas'] });
    assert.isNotNull(once);
    assert.include(once, '  - name: Ilse Varga\n    not: [Ilse Vargas]\n    later: Varga\n');
    const twice = withEntry(once ?? '', { section: 'people', name: 'Ilse Varga', not: ['Ilse Vargas', 'Else Varga'] });
    assert.include(twice, '    not: [Ilse Vargas, Else Varga]\n');
  });

  test('is made in a file that has none', () => {
    assert.strictEqual(withEntry('', { section: 'places', name: 'Kolvik', not: [] }), 'places:\n  - name: Kolvik\n');
    assert.strictEqual(withWord('', 'everyone-knows', 'Pelé'), 'everyone-knows: [Pelé]\n');
    assert.strictEqual(
      withWord('well-known-initials: [BBC]\n', 'well-known-initials', 'RNLI'),
      'well-known-initials: [BBC, RNLI]\n',
    );
  });
});

suite('Lines in words', () => {
  test('are named once each, and not without end', () => {
    assert.strictEqual(linesInWords([4, 4]), 'line 4');
    assert.strictEqual(linesInWords([4, 6, 9]), 'lines 4, 6 and 9');
    assert.include(linesInWords(Array.from({ length: 14 }, (_, index) => index + 1)), 'and 4 more');
  });
});
