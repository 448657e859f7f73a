import { describe, expect, test } from 'vitest';
import { type Facts, type Finding, read, type ReadOptions, type Rule } from '../../../src/core';
import { checkWith } from '../../../src/core/check';

/** A rule that underlines each of its words wherever they stand. */
function rule(code: string, words: string, more: Partial<Rule> & { readonly finding?: Partial<Finding> } = {}): Rule {
  const { finding, ...own } = more;
  return {
    code,
    title: code,
    level: 'warning',
    ...own,
    *check({ article }) {
      for (let at = article.text.indexOf(words); at >= 0; at = article.text.indexOf(words, at + 1)) {
        yield { start: at, end: at + words.length, message: `${words}?`, ...finding };
      }
    },
  };
}

function facts(text: string, options: ReadOptions = {}): Facts {
  return read(text, options);
}

function asked(
  text: string,
  rules: readonly Rule[],
  options: Parameters<typeof checkWith>[2] & ReadOptions = {},
): readonly string[] {
  return checkWith(rules, facts(text, options), options).map(({ code, line, column }) => `${code} ${line}:${column}`);
}

const copy = 'The ferry sails.\n\nThe boat waits.';

describe('what is asked', () => {
  test('is sorted by place, with line and column', () => {
    expect(asked(copy, [rule('claims/a', 'boat'), rule('dates/b', 'ferry')])).toEqual(['dates/b 1:5', 'claims/a 3:5']);
  });

  test('depends on the level of reading', () => {
    const rules = [
      rule('names/error', 'ferry', { level: 'error' }),
      rule('names/information', 'sails', { level: 'information' }),
      rule('names/hint', 'boat', { level: 'hint' }),
    ];
    expect(asked(copy, rules, { level: 'quick-read' })).toEqual(['names/error 1:5']);
    expect(asked(copy, rules)).toHaveLength(2);
    expect(asked(copy, rules, { level: 'fact-check' })).toHaveLength(3);
  });

  test('can be set by the house: off, or another level; a milder finding stays milder', () => {
    const one = rule('names/a', 'ferry');
    expect(asked(copy, [one], { levels: { 'names/a': 'off' } })).toEqual([]);
    expect(asked(copy, [one], { levels: { 'names/a': 'hint' } })).toEqual([]);
    const milder = rule('names/a', 'ferry', { finding: { level: 'hint' } });
    expect(asked(copy, [milder], { levels: { 'names/a': 'error' } })).toEqual([]);
  });

  test('waits for a publication date or a house style where a rule needs it', () => {
    const dated = rule('dates/a', 'ferry', { needsPublished: true });
    expect(asked(copy, [dated])).toEqual([]);
    expect(asked(copy, [dated], { published: '2026-03-04' })).toHaveLength(1);
    const styled = rule('dates/a', 'ferry', { needsStyle: true });
    expect(asked(copy, [styled])).toEqual([]);
    expect(asked(copy, [styled], { style: 'ap' })).toHaveLength(1);
  });

  test('is little of claims in opinion, review and column', () => {
    const rules = [rule('claims/unattributed', 'ferry'), rule('claims/allegation', 'sails'), rule('dates/a', 'boat')];
    expect(asked(copy, rules)).toHaveLength(3);
    for (const type of ['opinion', 'review', 'column'] as const) {
      expect(asked(copy, rules, { type })).toEqual(['claims/allegation 1:11', 'dates/a 3:5']);
    }
    expect(asked(copy, [rule('dates/a', 'boat', { notIn: ['obituary'] })], { type: 'obituary' })).toEqual([]);
  });

  test('is nothing of furniture and credits', () => {
    expect(asked(`${copy}\n\nRead more: the ferry`, [rule('names/a', 'ferry')])).toEqual(['names/a 1:5']);
  });

  test('is little of the answers of an interview', () => {
    const talk = 'Q: Is the ferry safe?\n\nA: The ferry is.\n\nThe ferry floats.\n\nQ: Why?';
    expect(asked(talk, [rule('claims/unattributed', 'ferry')])).toEqual(['claims/unattributed 1:11']);
    expect(asked(talk, [rule('dates/no-year', 'ferry')])).toHaveLength(1);
    expect(asked(talk, [rule('names/variant', 'ferry')])).toHaveLength(3);
    const levels = checkWith([rule('dates/impossible', 'ferry', { level: 'error' })], facts(talk), {
      level: 'fact-check',
    });
    expect(levels.map(({ level }) => level)).toEqual(['error', 'hint', 'hint']);
  });

  test('is nothing of quotations after a lost mark, for the rest of its paragraph', () => {
    const text = 'He “sails, she said. “No,” he said.\n\n“Yes,” she said.';
    const rules = [
      rule('claims/quote-unbalanced', '“sails', { level: 'error' }),
      rule('claims/quote-no-speaker', '“No'),
      rule('claims/quote-no-speaker', '“Yes'),
    ];
    expect(asked(text, rules)).toEqual(['claims/quote-unbalanced 1:4', 'claims/quote-no-speaker 3:1']);
    const mixed = rule('claims/quote-unbalanced', '“sails', { level: 'hint' });
    expect(asked(text, [mixed, ...rules.slice(1)])).toHaveLength(2);
  });
});

describe('the key of a query', () => {
  const rules = [rule('names/a', 'ferry')];
  const keys = (text: string): readonly string[] => checkWith(rules, facts(text), {}).map(({ key }) => key);

  test('stays when text elsewhere changes', () => {
    const [before] = keys('The ferry sails at noon.');
    const after = keys('# Boats\n\nIt rains. The ferry  sails\nat noon. And back.\n\nMore.');
    expect(after).toEqual([before]);
  });

  test('changes with its sentence and its rule', () => {
    const [one] = keys('The ferry sails at noon.');
    expect(keys('The ferry sails at one.')).not.toContain(one);
    const [other] = checkWith([rule('names/b', 'ferry')], facts('The ferry sails at noon.'), {});
    expect(other?.key).not.toBe(one);
  });

  test('tells the same words in one sentence apart', () => {
    const both = keys('The ferry and the ferry sail.');
    expect(new Set(both).size).toBe(2);
  });
});
