import { describe, expect, it } from 'vitest';
import { alsoNames, commonness } from '../../../src/core/lexicon/common-words';

describe('how far a word is an everyday one', () => {
  it.each(['people', 'said', 'rose'])('running text writes %s small often', (word) => {
    expect(commonness(word)).toBe(2);
  });
  it.each(['marsh', 'pike', 'daisy', 'apple', 'reservoir'])('%s is a word though people or towns bear it', (word) => {
    expect(commonness(word)).toBe(1);
    expect(alsoNames().has(word)).toBe(true);
  });
  it.each(['smith', 'walker', 'jack', 'frank', 'london'])('%s is a name, whatever a dictionary has', (word) => {
    expect(alsoNames().has(word)).toBe(false);
  });
  it.each(['seed', 'died', 'flies', 'owed', 'tier'])('%s is no ending of a shorter word', (word) => {
    expect(commonness(word)).toBeGreaterThan(0);
  });
  it.each(['stewards', 'parishes', 'planner', 'unloading'])('%s comes from a word that is listed', (word) => {
    expect(commonness(word)).toBeGreaterThan(0);
  });
  it.each(['falk', 'karsha', 'velmora'])('%s is unknown', (word) => {
    expect(commonness(word)).toBe(0);
  });
});
