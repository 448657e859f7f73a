import { describe, expect, it } from 'vitest';
import { read } from '../../../src/core/review';

/** Source in { }, what is said in [ ], everything else as it stands; the cue is not marked. */
const frames: readonly string[] = [
  // that-clauses and clauses without "that"
  '{Olga Brandt} said [that the port was closed].',
  '{The ministry} said [the road would open in May].',
  '{She} told the inquiry [the valve had been shut].',
  '{Marsh} told reporters in Leeds on Tuesday [that nobody had called].',
  '{Brandt} said in a letter on Monday [that the lock was broken].',
  '{The firm, which makes glass,} said [it would hire again].',
  '{Lena Ortiz, 43, of Farnby,} said [the bus never came].',
  '{Reid} said, however, [that he would stay].',
  '{The auditors} warned [that the fund was empty].',
  '{Officials} have long argued [that the wall is sound].',
  // quotations
  '[“We lost,”] said {Holm}.',
  '[“We lost,”] {Holm} said. [“We will lose again.”]',
  '[“We lost,”] said {Holm, who has coached for ten years}.',
  '{Holm} said: [“We lost.”]',
  '[“Who pays?”] {Ortiz} asked.',
  '[“We built it,”] said {Haddad}, [“and we will tear it down.”]',
  '{Cobb} called [the plan “a disgrace”].',
  // asides
  '[The bridge is safe], {the engineers} said.',
  '[The bridge], {Brandt} said, [is safe].',
  '[The bridge is safe], according to {the engineers}.',
  'According to {the engineers}, [the bridge is safe].',
  'As {Brandt} noted, [the bridge is old].',
  '[Two people were hurt], {the police} said on Monday.',
  '[He took the money], {Farnby Crown Court} heard.',
  '[The toll has doubled], {the company’s records} show.',
  // topics, wishes, judgements
  '{Marsh} called for [an inquiry].',
  '{Marsh} urged them [to wait].',
  '{The union} accused [the firm of lying].',
  '{Voters} want [a new bridge].',
  '{Brandt} is confident [that the ice will hold].',
  '{The council} opposes [the sale].',
  // nobody behind it
  'It was alleged [that he had paid].',
  '[The minister] is expected [to resign].',
  // relative clauses
  'The clerk, {who} said [the till was empty], has left.',
  'He closed a road [that] {critics} say [was safe].',
];

function unmark(text: string): { text: string; source: string[]; content: string[] } {
  const source: string[] = [];
  const content: string[] = [];
  const plain = text.replace(/[{[]([^}\]]*)[}\]]/g, (whole, words: string) => {
    (whole.startsWith('{') ? source : content).push(words);
    return words;
  });
  return { text: plain, source, content };
}

const trim = (words: string): string => words.replace(/[\s,.]+$/, '');

describe('the frames in which words are attributed', () => {
  it.each(frames)('%s', (marked) => {
    const wanted = unmark(marked);
    const text = `The port of Farnby was quiet on Monday night and nobody was hurt there.\n\n${wanted.text}\n`;
    const facts = read(text, { language: 'markdown', published: '2026-03-04' });
    const here = facts.claims.attributions.filter((a) => a.content[0].start > 70);
    const slice = (span: { start: number; end: number }): string => trim(text.slice(span.start, span.end));
    expect(here).toHaveLength(1);
    expect(here[0].content.map(slice)).toEqual(wanted.content.map(trim));
    expect(here[0].source ? slice(here[0].source) : null).toEqual(wanted.source[0] ? trim(wanted.source[0]) : null);
  });

  it.each([
    'The report was due on Monday.',
    'The stream’s source is under the chapel.',
    'The claims office shut in May.',
    'A ferry called Brandt sank off Farnby in 1911.',
    'The show starts at nine and the calls cost 10p.',
    'She wrote a cheque for £90.',
    'The mayor signed the book and left.',
  ])('nobody says anything in: %s', (sentence) => {
    const text = `The port of Farnby was quiet on Monday night and nobody was hurt there.\n\n${sentence}\n`;
    expect(read(text, { language: 'markdown' }).claims.attributions).toEqual([]);
  });

  it('reads report and attitude apart', () => {
    const manner = (text: string): string[] => read(`${text}\n`).claims.attributions.map((a) => a.manner);
    expect(manner('Brandt said the ice would hold.')).toEqual(['report']);
    expect(manner('Brandt believes the ice will hold.')).toEqual(['attitude']);
    expect(manner('Brandt wants the ice to hold.')).toEqual(['attitude']);
    expect(manner('Records show the ice held.')).toEqual(['report']);
  });

  it('reads direct, mixed and indirect apart', () => {
    const kind = (text: string): string[] => read(`${text}\n`).claims.attributions.map((a) => a.kind);
    expect(kind('“The ice will hold,” Brandt said.')).toEqual(['direct']);
    expect(kind('Brandt said the ice was “as thick as a door” on Monday.')).toEqual(['mixed']);
    expect(kind('Brandt said the ice was thick.')).toEqual(['indirect']);
  });

  it.each([
    ['A source said the sale was off.', 'unnamed'],
    ['A senior harbour source said the road was shut.', 'unnamed'],
    ['Critics say the bridge is unsafe.', 'vague'],
    ['Experts at the Farnby Institute say the bridge is unsafe.', 'institution'],
    ['The health ministry said the bridge was unsafe.', 'institution'],
    ['A police spokesman said the bridge was unsafe.', 'institution'],
    ['The report said the bridge was unsafe.', 'document'],
    ['Court documents show the bridge was unsafe.', 'document'],
    ['Engineer Olga Brandt said the bridge was unsafe.', 'person'],
    ['Residents said the bridge was unsafe.', 'person'],
    ['It is said that the bridge is unsafe.', 'none'],
  ] as const)('%s → %s', (text, kind) => {
    expect(read(`${text}\n`).claims.attributions.map((a) => a.sourceKind)).toEqual([kind]);
  });
});
