import { describe, expect, it } from 'vitest';
import { painter, Tally, textOf } from '../../src/cli/format/text';
import { printable } from '../../src/cli/output';
import { reviewOf } from './support/review';

const plain = painter({}, false);

describe('a review for people', () => {
  it('has a line for each query and an indented one for each related place', () => {
    const text = 'One\ntwo three\n';
    const review = reviewOf({ related: [{ start: 8, end: 13, message: 'Here too.' }] }, { level: 'warning', line: 2 });
    expect(textOf('draft.md', text, review, plain)).toBe(
      'draft.md:1:5 error dates/weekday-mismatch 4 March 2026 is a Wednesday.\n' +
        '    draft.md:2:5 Here too.\n' +
        'draft.md:2:5 warning dates/weekday-mismatch 4 March 2026 is a Wednesday.\n',
    );
  });

  it('prints paths as they were given, those of Windows too', () => {
    expect(textOf('C:\\desk\\draft.md', '', reviewOf({}), plain)).toMatch(/^C:\\desk\\draft\.md:1:5 error /);
  });

  it('lets no control character of the article reach the terminal', () => {
    const review = reviewOf({ message: 'a\u001b[31mb\u009bc\nd\u202ee' });
    expect(textOf('x\u0007.md', '', review, plain)).toBe('x␇.md:1:5 error dates/weekday-mismatch a␛[31mb�c d e\n');
    expect(printable('Zoë — “naïve” 😀')).toBe('Zoë — “naïve” 😀');
  });
});

describe('colour', () => {
  const coloured = (env: NodeJS.ProcessEnv, terminal: boolean) => painter(env, terminal)('x', 'red') !== 'x';

  it('is for terminals', () => {
    expect(coloured({}, true)).toBe(true);
    expect(coloured({}, false)).toBe(false);
    expect(coloured({ TERM: 'dumb' }, true)).toBe(false);
  });

  it('follows NO_COLOR and FORCE_COLOR', () => {
    expect(coloured({ NO_COLOR: '1' }, true)).toBe(false);
    expect(coloured({ NO_COLOR: '' }, true)).toBe(true);
    expect(coloured({ FORCE_COLOR: '1' }, false)).toBe(true);
    expect(coloured({ FORCE_COLOR: '0' }, true)).toBe(false);
  });
});

describe('the summary', () => {
  const summary = (add: (tally: Tally) => void) => {
    const tally = new Tally();
    add(tally);
    return String(tally);
  };

  it('counts what was found by level', () => {
    expect(summary((t) => [t.add(reviewOf({}, { level: 'warning' }, { level: 'warning' })), t.add(reviewOf())])).toBe(
      '3 queries in 2 articles: 1 error, 2 warnings.',
    );
    expect(summary((t) => t.add(reviewOf({ level: 'information' })))).toBe('1 query in 1 article: 1 information.');
  });

  it('says so when there is nothing', () => {
    expect(summary((t) => t.add(reviewOf()))).toBe('No queries in 1 article.');
    expect(summary((t) => t.addUnread())).toBe('Nothing was reviewed. 1 article could not be read.');
  });

  it('makes the command fail for an error and for what could not be read', () => {
    const failed = (add: (tally: Tally) => void) => {
      const tally = new Tally();
      add(tally);
      return tally.failed;
    };
    expect(failed((t) => t.add(reviewOf({ level: 'warning' })))).toBe(false);
    expect(failed((t) => t.add(reviewOf({})))).toBe(true);
    expect(failed((t) => t.addUnread())).toBe(true);
    expect(failed((t) => t.fail())).toBe(true);
  });
});
