import { describe, expect, it } from 'vitest';
import { read } from '../../../src/core/review';

/** How each sentence of the copy is sourced, in order. */
const sourced = (text: string): string[] =>
  read(text, { published: '2026-03-04' }).claims.sourcing.map((one) => one.by);

describe('whether a sentence has a source in reach', () => {
  it('takes what its own sentence says', () => {
    expect(sourced('The bridge is unsafe, engineers said.\n')).toEqual(['own']);
    expect(sourced('The till was empty, Farnby Crown Court heard.\n')).toEqual(['own']);
  });

  it('carries forward inside a paragraph, counting the sentences', () => {
    const facts = read('The bridge is unsafe, engineers said. Two bolts have gone. The deck has sunk.\n');
    expect(facts.claims.sourcing.map((one) => [one.by, one.distance])).toEqual([
      ['own', 0],
      ['forward', 1],
      ['forward', 2],
    ]);
  });

  it('carries nothing of what critics say', () => {
    expect(sourced('Critics said the club was done. It has taken 19 points since.\n')).toEqual(['own', 'none']);
  });

  it('does not carry past a turn', () => {
    expect(sourced('The bridge is unsafe, engineers said. Meanwhile, the tunnel flooded.\n')).toEqual(['own', 'none']);
  });

  it('does not carry over a paragraph break or a heading', () => {
    expect(sourced('Sales rose, the firm said.\n\nProfit fell by a third.\n')[1]).toBe('none');
    expect(sourced('Sales rose, the firm said.\n\n## Costs\n\nProfit fell by a third.\n')[1]).toBe('none');
  });

  it('lets a lead be sourced by the paragraphs below it that share its matter', () => {
    expect(
      sourced('Two Farnby bridges were shut on Monday.\n\nThe Farnby bridges had lost bolts, engineers said.\n'),
    ).toEqual(['backward', 'own']);
  });

  it('takes a public act as its own source', () => {
    expect(sourced('The council voted 7-2 to close the pool.\n')).toEqual(['act']);
    expect(sourced('Leo Marchetti was jailed for six years.\n')).toEqual(['act']);
  });

  it('takes a link on the claim', () => {
    expect(sourced('Phone sales [fell 9 percent](https://example.org/report) last year.\n')).toEqual(['link']);
  });

  it('carries into the list a report opens', () => {
    expect(sourced('The report found:\n\n- Two bolts had gone.\n- The deck had sunk.\n').slice(1)).toEqual([
      'list',
      'list',
    ]);
  });

  it('takes no list of points for what somebody reports', () => {
    expect(sourced('That is all for today. The main points:\n\n- Two bolts had gone.\n').at(-1)).toBe('none');
  });

  it('knows the later paragraphs of a running quotation', () => {
    expect(sourced('“We lost two boats,” Olga Brandt said. “The ice came.\n\n“Nobody got out to them.”\n').at(-1)).toBe(
      'running',
    );
  });

  it('does not take a wish, hearsay or nobody for a source', () => {
    expect(sourced('The garage allegedly forged invoices.\n')).toEqual(['none']);
    expect(sourced('It is feared that the dam will fail.\n')).toEqual(['none']);
  });
});

describe('what a quotation is', () => {
  it.each([
    ['Fans of the film “The Long Harbour” queued all night.', 'title'],
    ['A sign reading “No umbrellas please” hung there.', 'sign'],
    ['The so-called “smart” meters failed.', 'scare'],
    ['Ivo “The Hammer” Petrov lost.', 'name'],
    ['He hummed “what a lovely day it will be” all morning.', 'sign'],
    ['“We lost two boats,” Olga Brandt said.', 'speech'],
  ] as const)('%s → %s', (text, use) => {
    expect(
      read(`The town of Farnby was quiet on Monday night.\n\n${text}\n`).claims.quotations.map((q) => q.use),
    ).toEqual([use]);
  });
});
