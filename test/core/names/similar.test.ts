import { describe, expect, test } from 'vitest';
import { spelledApart } from '../../../src/core/names/english-spellings';
import { inflected, near, nearGivenNames } from '../../../src/core/names/similar';

describe('one name written two ways', () => {
  test.each([
    ['verhulst', 'verhults'],
    ['kadhimi', 'qadhimi'],
    ['bergqvist', 'bergkvist'],
    ['macallen', 'mcallen'],
    ['polyanskyy', 'polyansky'],
    ['suleyman', 'souleiman'],
    ['tolverne', 'tolvarne'],
    ['abramovich', 'abramowitsch'],
    ['hendriksen', 'hendrikson'],
  ])('%s and %s are near', (a, b) => expect(near(a, b)).toBe(true));

  test.each([
    ['hull', 'hall'],
    ['moss', 'ross'],
    ['harris', 'norris'],
    ['verdi', 'varga'],
    ['kwok-hing', 'kwok-kin'],
    ['group1', 'group2'],
  ])('%s and %s are not', (a, b) => expect(near(a, b)).toBe(false));
});

describe('forms of one word', () => {
  test.each([
    ['corvenia', 'corvenian'],
    ['iraq', 'iraqi'],
    ['farrow', 'farrows'],
    ['slovenian', 'slovenians'],
    ['socialism', 'socialist'],
  ])('%s and %s', (a, b) => expect(inflected(a, b)).toBe(true));
  test('are not any two words that begin alike', () => expect(inflected('verhulst', 'verhults')).toBe(false));
});

describe('first names', () => {
  test.each([
    ['catherine', 'katherine'],
    ['jon', 'john'],
    ['stephen', 'steven'],
    ['mohammed', 'muhammad'],
    ['michele', 'michelle'],
    ['geoffrey', 'jeffrey'],
  ])('%s and %s are one', (a, b) => expect(nearGivenNames(a, b)).toBe(true));
  test.each([
    ['ann', 'anna'],
    ['paul', 'paula'],
    ['maria', 'mario'],
    ['dan', 'don'],
    ['bill', 'william'],
    ['kate', 'katie'],
  ])('%s and %s may be two', (a, b) => expect(nearGivenNames(a, b)).toBe(false));
});

test('British and American spellings of one word are told', () => {
  expect(spelledApart('organisation', 'organization')).toBe(true);
  expect(spelledApart('centre', 'center')).toBe(true);
  expect(spelledApart('labour', 'labor')).toBe(true);
  expect(spelledApart('tyres', 'tires')).toBe(true);
  expect(spelledApart('theatres', 'theaters')).toBe(true);
  expect(spelledApart('wires', 'tyres')).toBe(false);
  expect(spelledApart('money', 'monetary')).toBe(false);
});
