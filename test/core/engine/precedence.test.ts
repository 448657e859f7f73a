import { describe, expect, test } from 'vitest';
import type { QueryLevel } from '../../../src/core';
import { type Ranked, settle } from '../../../src/core/precedence';

function finding(code: string, level: QueryLevel, start: number, end: number, matter?: string): Ranked {
  return { code, level, start, end, matter };
}

function kept(...findings: readonly Ranked[]): readonly string[] {
  return settle(findings).map(({ code, start }) => `${code} ${start}`);
}

describe('one query per matter', () => {
  test('of two rules on the same words the stricter one is asked', () => {
    expect(
      kept(finding('claims/loaded-verb', 'warning', 0, 5), finding('claims/allegation', 'information', 2, 9)),
    ).toEqual(['claims/loaded-verb 0']);
  });

  test('at one level the order of the guide decides', () => {
    expect(
      kept(finding('claims/unattributed', 'warning', 0, 9), finding('claims/allegation', 'warning', 2, 5)),
    ).toEqual(['claims/allegation 2']);
    expect(
      kept(finding('dates/no-year', 'information', 0, 9), finding('dates/weekday-mismatch', 'warning', 0, 9)),
    ).toEqual(['dates/weekday-mismatch 0']);
    expect(
      kept(finding('names/no-role', 'warning', 0, 4), finding('names/surname-only-first', 'warning', 0, 4)),
    ).toEqual(['names/surname-only-first 0']);
  });

  test('of two explanations of a spelling the narrowest wins, whatever its level', () => {
    expect(
      kept(finding('names/variant', 'warning', 20, 24), finding('names/diacritics', 'information', 20, 24)),
    ).toEqual(['names/diacritics 20']);
    expect(
      kept(
        finding('names/variant', 'warning', 20, 24, 'spelling:krol'),
        finding('names/diacritics', 'information', 40, 44, 'spelling:krol'),
      ),
    ).toEqual(['names/diacritics 40']);
  });

  test('the same matter found in two places is asked once, at the first', () => {
    expect(
      kept(finding('names/variant', 'warning', 50, 54, 'a'), finding('names/variant', 'warning', 20, 24, 'a')),
    ).toEqual(['names/variant 20']);
  });

  test('words that only touch, and other families, do not give way', () => {
    expect(
      kept(
        finding('claims/allegation', 'warning', 0, 5),
        finding('claims/loaded-verb', 'information', 5, 9),
        finding('dates/no-year', 'information', 0, 5),
        finding('claims/no-response', 'information', 0, 5),
      ),
    ).toHaveLength(4);
  });

  test('a finding outranked by one that is itself outranked stays when they do not overlap', () => {
    expect(
      kept(
        finding('claims/allegation', 'warning', 0, 5),
        finding('claims/unattributed', 'warning', 4, 9),
        finding('claims/loaded-verb', 'information', 8, 12),
      ),
    ).toEqual(['claims/allegation 0', 'claims/loaded-verb 8']);
  });
});
