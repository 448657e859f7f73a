import { describe, expect, test } from 'vitest';
import { cast, people } from './cast';

const names = (text: string): readonly string[] => cast(text).map((line) => line.slice(0, line.indexOf('):') + 1));

describe('where a name begins and ends', () => {
  test.each([
    ['a post with its country', 'They met UAE Minister of Health Omar Adel.', ['UAE (place)', 'Omar Adel (person)']],
    ['a post with its town', 'Bishop of Karsha Ivo Holm spoke.', ['Karsha (place)', 'Ivo Holm (person)']],
    ['a post of two fields', 'The Minister of Sport and Culture Lena Ortiz spoke.', ['Lena Ortiz (person)']],
    [
      'a country and a person',
      'The envoy to the United States Ivan Holm left.',
      ['United States (place)', 'Ivan Holm (person)'],
    ],
    ['a role in capitals', 'It heard from Senior Botanist Lena Ortiz Holm.', ['Lena Ortiz Holm (person)']],
    [
      'a firm at the end of its sentence',
      'He sued Norvell Corp. Hale sang. Ann Hale sat.',
      ['Norvell Corp. (organisation)', 'Ann Hale (person)'],
    ],
    [
      'a people beside a person',
      'They met Ann Hale and South African leader Lena Ortiz.',
      ['Ann Hale (person)', 'South African (place)', 'Lena Ortiz (person)'],
    ],
    [
      'a body called an executive',
      'It was the Health and Safety Executive that came.',
      ['Health and Safety Executive (organisation)'],
    ],
    ['a post and nothing else', 'The Chief Operating Officer resigned.', []],
    [
      'a body before its speaker',
      'National Assembly Speaker Omar Adel spoke.',
      ['National Assembly (organisation)', 'Omar Adel (person)'],
    ],
    ['former', 'Former Norvell coach Ivo Holm left.', ['Norvell (organisation)', 'Ivo Holm (person)']],
    [
      'two people with an ampersand',
      'They sued Benjamin Reed & Joseph Lund.',
      ['Benjamin Reed (person)', 'Joseph Lund (person)'],
    ],
    [
      'two fields of one body',
      'The UN Food and Soil Organisation met.',
      ['UN Food and Soil Organisation (organisation)'],
    ],
    [
      'two bodies with for and the',
      'The Department for Transport and the Home Office agreed.',
      ['Department for Transport (organisation)', 'Home Office (organisation)'],
    ],
    [
      'the possessive of a post',
      'The Attorney General’s Office appealed.',
      ['Attorney General’s Office (organisation)'],
    ],
    ['a college', 'She went to King’s College London.', ['King’s College London (organisation)']],
    ['sons', 'Bright and Sons Ltd closed.', ['Bright and Sons Ltd (organisation)']],
    [
      'a point inside a quotation',
      '“It was all for Holm. Only Interpol gained,” she said.',
      ['Holm (person)', 'Interpol (organisation)'],
    ],
    ['an initial behind a small word', 'It was founded by the writer L. Amber Okoro.', ['L. Amber Okoro (person)']],
    [
      'an auxiliary that is a given name',
      'Will Young said so. May Ling sang.',
      ['Will Young (person)', 'May Ling (person)'],
    ],
    ['a syllable that looks like an ending', 'The clerk Lai Chih-ching left.', ['Lai Chih-ching (person)']],
  ])('%s', (_what, text, wanted) => {
    expect(names(text)).toEqual(wanted);
  });

  test('a newspaper keeps a large The in mid-sentence, and is one name with and without', () => {
    expect(cast('He told The Karsha Times so. The Karsha Times checked.')).toEqual([
      'The Karsha Times (organisation): The Karsha Times, Karsha Times',
    ]);
  });

  test('a list of bodies with its capitals is no headline', () => {
    expect(
      names('The groups are Velm River Watch, Hexley Housing Trust, Karsha Aid and Norvell Law Centre.'),
    ).toContain('Hexley Housing Trust (organisation)');
  });

  test('a dateline’s town is the town of the copy, its agency a body', () => {
    expect(cast('KARSHA, Sept 26 (VNS) — Rain fell. The mayor of Karsha spoke.')).toEqual([
      'Karsha (place): KARSHA, Karsha',
      'VNS (organisation): VNS',
    ]);
  });
});

describe('what is no name', () => {
  test.each([
    'Snow fell across the north.',
    'Man in court over fire',
    'The verse John 3:16 was read.',
    'The initial public offering (IPO) was late. The IPO failed.',
    'The director general of police (DGP) spoke. The DGP left.',
    'He wrote a PDF on GDP in Grade X.',
    'She takes vitamin K2.',
    'It was 30 degrees Celsius.',
    'It opens on Mondays. Sundays are quiet.',
    'The shop at 24 East 11th Street closed. So did those on 5th Avenue.',
    'Talks begin at 9am CST and end at 7 p.m. EST.',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('kinds', () => {
  test.each([
    ['Fenwick magistrates heard the case.', 'Fenwick (place)'],
    ['They come from the north of Marlow.', 'Marlow (place)'],
    ['The teams travel to Norwood next.', 'Norwood (place)'],
    ['Shares in Tessel fell.', 'Tessel (organisation)'],
    ['The airline Marlow is grounded.', 'Marlow (organisation)'],
    ['The River Tarn rose.', 'River Tarn (place)'],
    ['The crash was on the A38.', 'A38 (place)'],
    ['It runs on Linux.', 'Linux (other)'],
    ['Storm Ada struck.', 'Ada (other)'],
    ['Public Health is a course.', 'Public Health (other)'],
    ['They back the Falk government.', 'Falk (person)'],
    ['Tarnovar said his train was late.', 'Tarnovar (person)'],
    ['Whitehall said it had no plan. Whitehall refused to say more.', 'Whitehall (place)'],
    ['The Department for Levelling Up said so.', 'Department for Levelling Up (organisation)'],
    ['Norvell Denmark closed.', 'Norvell Denmark (organisation)'],
    ['The Cabinet met.', 'Cabinet (organisation)'],
    ['The Guardian said so.', 'Guardian (organisation)'],
  ])('%s %s', (text, wanted) => {
    expect(names(text)).toContain(wanted);
  });

  test('a firm is one with its ending written out and shortened', () => {
    expect(cast('Redfork Supply Co. closed. Redfork Supply Company had 40 staff.')).toEqual([
      'Redfork Supply Co. (organisation): Redfork Supply Co., Redfork Supply Company',
    ]);
  });

  test('a surname that is a seat of power too stays a surname', () => {
    expect(people('Ida Whitehall, a nurse, left. Whitehall said no more.')).toEqual([
      'Ida Whitehall: Ida Whitehall, Whitehall',
    ]);
  });

  test('particles of all countries belong to the name, at the first mention and later', () => {
    expect(people('Ann dela Vega, a nurse, left with Gethin ap Hale, a miner. Dela Vega sang, ap Hale said.')).toEqual([
      'Ann dela Vega: Ann dela Vega, Dela Vega',
      'Gethin ap Hale: Gethin ap Hale, ap Hale',
    ]);
  });

  test('a later form of two parts is the one whose name begins so', () => {
    expect(people('Dr Sara Hajar Osman, a nurse, left. “It is,” Dr Sara Hajar said.')).toEqual([
      'Sara Hajar Osman: Sara Hajar Osman, Sara Hajar',
    ]);
  });

  test('father and son of one name are two, and the elder is the father', () => {
    expect(
      people('Ivo Hale Jr. sang. Ivo Hale Sr., a miner, wept. “No,” the elder Hale said. “Yes,” Hale Jr. said.'),
    ).toEqual(['Ivo Hale Jr.: Ivo Hale Jr., Hale Jr.', 'Ivo Hale Sr.: Ivo Hale Sr., Hale']);
    expect(people('Ivo Hale built it. Ivo Hale Jr. runs it. Ivo Hale Sr. is dead.')).toHaveLength(2);
    expect(people('Seán Óg Tarn, a vet, won. His father, Seán Tarn, wept.')).toHaveLength(2);
  });

  test('Mrs is the wife, and a nickname in marks is its owner', () => {
    expect(people('Karen Hale, a nurse, and David Hale, a miner, left. Mrs Hale sang.')[0]).toBe(
      'Karen Hale: Karen Hale, Hale',
    );
    expect(people('Walter “Wally” Brandt, a vet, left. Brandt sang. Wally is old.')).toEqual([
      'Walter “Wally” Brandt: Walter “Wally” Brandt, Brandt, Wally',
    ]);
  });

  test('two syllables with a hyphen are a given name, and its owner heads research', () => {
    expect(people('He will be followed by Hsiao Ya-lan, its head of research. Hsiao, 49, is the first.')).toEqual([
      'Hsiao Ya-lan: Hsiao Ya-lan, Hsiao',
    ]);
  });

  test('names in a row are of one kind', () => {
    expect(names('It rained in Oslo, Karlby and Bergen.')).toEqual([
      'Oslo (place)',
      'Karlby (place)',
      'Bergen (place)',
    ]);
  });

  test('a court is called after its town, and the town is no short form of it', () => {
    expect(names('He lives in Hexley. Hexley Crown Court heard it.')).toEqual([
      'Hexley (place)',
      'Hexley Crown Court (organisation)',
    ]);
  });

  test('a surname that is a head word is a person’s when it speaks alone', () => {
    expect(people('Ann Church, a nurse, left. Church said no more.')).toEqual(['Ann Church: Ann Church, Church']);
  });
});
