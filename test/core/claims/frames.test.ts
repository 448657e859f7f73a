import { describe, expect, it } from 'vitest';
import { read } from '../../../src/core/review';

/** Source in { }, what is said in [ ], everything else as it stands; the cue is not marked. */
const frames: readonly string[] = [
  // that-clauses and clauses without "that"
  '{Olga Brandt} said [that the port was closed].',
  '{Ida Holm}, prosecuting, said [the money had gone on horses, a villa in Spain and school fees].',
  '{The ministry} said [the road would open in May].',
  'In a statement posted online, {the airline} said [it was sorry].',
  // first names that are verbs too
  '{Rob Dale} said [no ferry had sunk].',
  '{Mark Reed and Grant Moss} said [no ferry had sunk].',
  '{Ann Hale and Rob Dale} said [no ferry had sunk].',
  '{She} told the inquiry [the valve had been shut].',
  '{Marsh} told her [not to wait].',
  // a participle between the source and its verb
  '{A letter sent to parents} said [the school would close].',
  '{A report seen by the Gazette} says [the wall is cracked].',
  '{Emails obtained by the paper} show [that he knew].',
  '{Court documents} filed on Monday show [the dam was unsafe].',
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
  // any verb beside its speaker, behind a whole quotation
  '[“We had them on the ropes,”] beamed {captain Lotte Brink}.',
  '[“We have waited ten years for this,”] sobbed {Lena Ortiz}.',
  '[“The bill was wrong from the start,”] hissed {one home supporter}.',
  '[“The mast went first and then the wheel,”] {she} gasped.',
  '[“It is what it is,”] shrugs {the 84-year-old former sailor}.',
  '[“It was me who rang the bell,”] piped up {a boy at the back}.',
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
  '[The road], said {the minister}, [would open in May].',
  '[It was], says {Marsh}, [a mistake].',
  '[The road], {she} told the council on Monday, [was shut].',
  '[The plan], {she} said, [“will fail”].',
  '[He was], {a colleague} recalls, [“the last one out”].',
  '{The firm’s own figures} show [sales fell by 12% last year].',
  '{Holm, the mayor,} said three days ago [that the road was safe].',
  // pasts that are nouns too
  '[Norway shot down the plane], {the ministry} said.',
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
  // what stands between the verb and what is said
  '{Councillor Jane Reed (L-Tarn)}, said after a lunch on Tuesday [that she had not read it].',
  '{Rowe} has said for weeks [he is the only captain who can win].',
  '{The Tarn Post} reported earlier this month [that the mayor had cut the ferries].',
  '{Paul Mann} said — on the radio, of all places — [that the club raised £4m].',
  '{The keeper} said, looking out at dozens of boats, [that the tide was wrong].',
  '{Ms Park, who chairs the board,} told members, some of whom had travelled far, [that the vote was off].',
  '{Marlow} says, win or lose in the vote, [he’s staying in the race].',
  '{He} has said on several occasions [that the rules need to change].',
  '{The mayor}, out of breath, said [no].',
  // fronted and embedded clauses end where the main one begins
  'Three years after {the party} vowed [to do better], the council has done the opposite.',
  'After saying [he was nervous], {the man} sat down.',
  'Where {he} used to boast [that he had won], on Tuesday night {he} said [it was lost].',
  'The report, in which {he} announced [that he wouldn’t sue], was the latest failure.',
  'Lasch, {who} suggested [that Mr Jager, under fire for the failures, would do better to keep quiet], left.',
  '{The harbour master} told the inquiry [that the pilot, who had been drinking, admitted he was tired].',
  '{He} suggested [her tone was rude], called [her “third-rate”] and walked out.',
  '{Rowe’s aides} say [it is too early to discuss a run] but noted [that he won].',
  // who speaks
  'But {Wilson, who’s running to be a governor,} added [that he, too, is on a mission].',
  '{Tramp, star of the series “The Boss,”} said [that fairs have been dull].',
  '{A court document} filed Thursday says [that the clerk will not be tried].',
  '{Traders} had sued after Ostry closed the market, saying [that the move was unfair].',
  '{The union} sent an email to members Wednesday saying [that the vote was close].',
  'The ruling will increase the pressure on {her} to say [whether she agrees].',
  'Sandell was asked by {host John Dick} [whether his aim was the same].',
  '{Trent} reportedly said [that the port was safe].',
  '[“Our ideas are different,”] agrees {Michelle Stone, 30, of Gainsby}.',
  '[“He brought strife to our town.”] — {Sonia Herrick}',
  // papers and outlets
  '[Women with no degree made up a third of the shoppers], according to {exit polls}.',
  'As first reported by {the Tarn Herald}, [the ferry will be sold].',
  '[The campaign], first reported by {the Tarn Herald}, [is part of the plan].',
  '{Jeff Weave} says [it’s proof the captain can win], [which stood at 26 in May], according to {the league}.',
  // relative clauses round the cue
  'It was a speech [which] even {critics} say [was the strongest].',
  'They continued [the probe] {the agency} said [was ongoing].',
  'He was stopped in [what] {officials} called [a hate crime].',
  'They ended a bill [that] {critics} called [unfair].',
  '[The truth], {the senator} said then, [was that Tramp had lied].',
  '[The contrast with Tramp], said {Doyle and others}, [would be clear].',
  // who asks, and who is asked
  '{A trustee, Dame Ada Holm,} asked [why the accounts were late].',
  // what somebody criticises is not who they are
  '[The mayor] has been criticised by {traders} over pay.',
];

/** Words that elsewhere speak, and here do not. */
const silent: readonly string[] = [
  'The review of bus fares starts in March and reports from 12 June to 20 June.',
  'A red warning for the west coast stays in place until 3am.',
  'It was her sixth goal in eight games.',
  'Marsh Lines reports third-quarter sales on Tuesday.',
  'Storm Brannoc: thousands without power as winds rise',
  'He lied about the sea wall.',
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
  it.each(silent)('nobody speaks in: %s', (text) => {
    expect(read(`${text}\n`).claims.attributions).toEqual([]);
  });

  it.each(frames)('%s', (marked) => {
    const wanted = unmark(marked);
    const text = `The port of Farnby was quiet on Monday night and nobody was hurt there.\n\n${wanted.text}\n`;
    const facts = read(text, { language: 'markdown', published: '2026-03-04' });
    const here = facts.claims.attributions.filter((a) => a.content[0].start > 70);
    const slice = (span: { start: number; end: number }): string => trim(text.slice(span.start, span.end));
    expect(here.flatMap((a) => a.content.map(slice))).toEqual(wanted.content.map(trim));
    const sources = new Set(here.flatMap((a) => (a.source ? [a.source] : [])).map(({ start }) => start));
    const words = [...sources]
      .map((start) => here.find((a) => a.source?.start === start)?.source)
      .map((s) => s && slice(s));
    expect(words).toEqual(wanted.source.map(trim));
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
