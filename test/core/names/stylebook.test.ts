import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeStylebooks, parseStylebook, read, review } from '../../../src/core';

const said = (text: string): readonly string[] => parseStylebook(text).problems.map((p) => `${p.line}: ${p.message}`);

describe('a stylebook file', () => {
  test('is read whole', () => {
    const { stylebook, problems } = parseStylebook(`people:
  - name: Mohammad Rezaei
    later: Rezaei
    title: trade minister (2021-2025)
    not: [Mohammed Rezaei]
places:
  - Karlby
organisations:
  - name: World Rowing Organization
    short: WRO
    not: World Rowing Organisation
    level: error
everyone-knows: [Hamlet]
well-known-initials:
  - WRO
not-known: [LPG]
`);
    expect(problems).toEqual([]);
    expect(stylebook).toEqual({
      people: [
        {
          name: 'Mohammad Rezaei',
          later: 'Rezaei',
          title: 'trade minister (2021-2025)',
          not: ['Mohammed Rezaei'],
          except: [],
        },
      ],
      places: [{ name: 'Karlby', not: [], except: [] }],
      organisations: [
        {
          name: 'World Rowing Organization',
          short: 'WRO',
          not: ['World Rowing Organisation'],
          except: [],
          level: 'error',
        },
      ],
      everyoneKnows: ['Hamlet'],
      wellKnownInitials: ['WRO'],
      notKnown: ['LPG'],
    });
  });

  test.each([
    [
      'peoples:\n  - name: A',
      '1: "peoples" is no key of a stylebook. It knows people, places, organisations, everyone-knows, well-known-initials and not-known.',
    ],
    [
      'people:\n  - nam: A B',
      '2: "nam" is no key of an entry. It knows name, not, later, title, short, note, except and level.',
    ],
    ['people:\n  name: A B', '2: "people" wants a list of entries, each beginning with "- name:".'],
    ['people:\n  - not: [A]', '2: This entry has no name.'],
    ['places:\n  - name: A\n    level: red', '3: "red" is no level. It is error, warning or information.'],
    ['places:\n  - name: A\n    not: [A]', '3: "A" is both the right form and a wrong one.'],
    [
      'people:\n  - name: A B\n    not: [C D]\n  - name: C D',
      '3: "C D" is wrong here and right in the entry on line 4; it is not read as wrong.',
    ],
    ['places:\n  - name: A\nplaces:\n  - name: B', '3: "places" stands twice; the second is not read.'],
    [
      'places:\n  - name: “Kolwik”',
      '2: Curly quotation marks would be part of the name and are left out: write Kolwik or "Kolwik".',
    ],
    [
      'places:\n  - name: Kolwik\n    not: [‘Kolvik’]',
      '3: Curly quotation marks would be part of the name and are left out: write Kolvik or "Kolvik".',
    ],
    [
      'people:\n  - name: A B\n    title: mayor (2027-2020)',
      '3: The years of "mayor (2027-2020)" end before they begin; no title is compared.',
    ],
    [
      'people:\n  - name: Ilse Tarnwell\n    later: Tarnwel',
      '3: "Tarnwel" is spelled another way in the name "Ilse Tarnwell".',
    ],
    ['everyone-knows: [Hamlet, null]', '1: "null" is no name.'],
    ['well-known-initials: [1984]', '1: "1984" is no name.'],
    [
      'places:\n  - Kolwik\n---\nplaces:\n  - Karlby',
      '3: A stylebook ends at a line of three dashes; what stands below is not read.',
    ],
    [
      'just words',
      '1: A stylebook is a list of keys: people, places, organisations, everyone-knows, well-known-initials and not-known.',
    ],
  ])('%j gets a sentence with its line', (text, wanted) => {
    expect(said(text)).toContain(wanted);
  });

  test('that is broken YAML says where, and reads nothing', () => {
    const { stylebook, problems } = parseStylebook('places:\n  - name: [Karlby\n');
    expect(problems[0]?.message).toMatch(/^Not valid YAML here: /);
    expect(stylebook.places).toEqual([]);
  });

  test.each([
    ['just words', true],
    ['- name: Karlby', true],
    ['places:\n  - name: [Karlby\n', true],
    ['plcaes:\n  - name: Karlby\n', false],
    ['people:\n  - name: A B\n    not: [C D]\n  - name: C D', false],
  ])('%j: that nothing could be read is %j', (text, wanted) => {
    expect(parseStylebook(text).problems.map(({ fatal }) => fatal)).toEqual([wanted]);
  });

  test.each([
    [
      'people:\n  - name: Brenk: the winger\n',
      'Brenk: the winger',
      'a value with a colon in it has to stand in quotation marks',
    ],
    ['people:\n  - name: Ada\n    not: [Adda\nplaces:\n  - name: Toll\n', '[Adda', 'this bracket is not closed'],
    ['everyone-knows: [Ada, Toll\n', '[Ada, Toll', 'this bracket is not closed'],
    ['people:\n  - name: "Ada\n    later: Toll\n', '"Ada', 'this quotation mark is not closed'],
    ['people:\n  - name: Ada\n     later: Toll\n', 'Ada', 'the line below is indented too far'],
    ['people:\n  - name: Ada\n  later: Toll\n', 'later: Toll', 'the indentation does not fit'],
  ])('%j is underlined where it has to be changed', (text, words, reason) => {
    const { problems } = parseStylebook(text);
    expect(problems.map(({ start, end, message, fatal }) => [text.slice(start, end), message, fatal])).toEqual([
      [words, `Not valid YAML here: ${reason}.`, true],
    ]);
  });

  test.each([
    'people:\n  - name: A B\n    later: Bee',
    'people:\n  - name: Edson do Nascimento\n    later: Pelé',
    'people:\n  - name: A B\n    title: mayor (2020-)',
    'people:\n  - name: A “Bo” B',
    'everyone-knows: [bell hooks, 50 Cent]',
    '---\nplaces:\n  - Karlby\n...\n',
  ])('%j is right', (text) => {
    expect(said(text)).toEqual([]);
  });

  test('that was merged with its conflict in it says so once', () => {
    const text = 'places:\n<<<<<<< HEAD\n  - Karlby\n=======\n  - Carlby\n>>>>>>> desk\n';
    expect(said(text)).toEqual([
      '2: Two versions of this stylebook stand here, one below the other: keep one, and take out the lines of marks.',
    ]);
    expect(parseStylebook(text).problems[0]?.fatal).toBe(true);
  });

  test('reads a name in curly quotation marks without them', () => {
    expect(parseStylebook('places:\n  - name: “Kolwik”\n    not: [„Kolvik“]').stylebook.places).toEqual([
      { name: 'Kolwik', not: ['Kolvik'], except: [] },
    ]);
  });

  test('that is empty, or comments alone, is a stylebook without entries', () => {
    expect(said('')).toEqual([]);
    expect(said('# nothing yet\n')).toEqual([]);
    expect(said('people:\nplaces:\n')).toEqual([]);
  });

  test.each(['toString: [a]', 'constructor: [a]', '__proto__: [a]'])('%j is no key, whatever objects have', (text) => {
    expect(said(text)[0]).toContain('is no key of a stylebook');
  });

  test('never fails to be read', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void parseStylebook(text)));
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('people:', '  - ', 'name: A', '\n', '[', ']', '"', ': ', '&a ', '*a ', '? ', '- '), {
            maxLength: 20,
          })
          .map((l) => l.join('')),
        (text) => void parseStylebook(text),
      ),
    );
  });
});

describe('several stylebooks', () => {
  const near = parseStylebook('places:\n  - name: Odessa\n    not: [Odesa]\n').stylebook;
  const far = parseStylebook(
    'places:\n  - name: Odesa\n    not: [Odessa]\n  - name: Karlby\n    not: [Carlby]\n',
  ).stylebook;
  test('are one, and the nearest wins', () => {
    const merged = mergeStylebooks([near, far]);
    const raised = review('Ferries left Odessa, Odesa and Carlby.', {
      stylebook: merged,
      published: '2024-10-17',
    }).queries;
    expect(raised.map((q) => q.message)).toEqual([
      'House style: Odessa, not Odesa.',
      'House style: Karlby, not Carlby.',
    ]);
  });
});

describe('what the nearest stylebook has', () => {
  const far = parseStylebook('people:\n  - name: Ilse Tarne\n    later: Tarne\n    not: [Tarn, Tahrn]\n').stylebook;
  const people = (near: string) => mergeStylebooks([parseStylebook(near).stylebook, far]).people;
  test('as a later form is not wrong by one farther off', () => {
    expect(people('people:\n  - name: Ilse Tarn\n    later: Tarn\n').at(-1)?.not).toEqual(['Tahrn']);
  });
  test('as wrong is not the right form of one farther off', () => {
    const near = 'people:\n  - name: Ilse Tarn\n    not: [Tarne]\n';
    expect(people(near).map(({ name }) => name)).toEqual(['Ilse Tarn']);
  });
});

test('the schema knows the keys that the reader knows', () => {
  const schema = JSON.parse(readFileSync('media/schemas/stylebook.schema.json', 'utf8')) as {
    properties: object;
    definitions: { entry: { oneOf: { properties?: object }[] } };
  };
  for (const key of Object.keys(schema.properties)) expect(said(`${key}:\n`)).toEqual([]);
  for (const key of Object.keys(schema.definitions.entry.oneOf[1]?.properties ?? {})) {
    if (key !== 'name') expect(said(`people:\n  - name: A B\n    ${key}: information\n`)).toEqual([]);
  }
});

test('keys that every object has are no keys of a stylebook', () => {
  expect(said('constructor:\n  - name: A\n')[0]).toMatch(/is no key of a stylebook/);
  expect(said('toString: [A]\n')[0]).toMatch(/is no key of a stylebook/);
});

describe('a name the stylebook lists', () => {
  const book = parseStylebook(
    'people:\n  - name: Ilse Tarnwell\n    later: Tarnwell\n    not: [Ilse Tarnwel, Tarnwel]\n',
  ).stylebook;
  const asked = (text: string): readonly string[] =>
    review(text, { stylebook: book }).queries.map(
      ({ code, message, start, end }) => `${code} ${text.slice(start, end)}: ${message}`,
    );

  test('has one query for its wrong form, and none for its right one', () => {
    expect(asked('The mayor, Ilse Tarnwel, spoke. “It is new,” Tarnwel said. Tarnwell left.')).toEqual([
      'names/stylebook Ilse Tarnwel: House style: Ilse Tarnwell, not Ilse Tarnwel.',
      'names/stylebook Tarnwel: House style: Tarnwell, not Tarnwel.',
    ]);
  });

  test('takes its wrong forms as mentions of it', () => {
    const { names } = read('The mayor, Ilse Tarnwel, spoke. Tarnwell left.', { stylebook: book }).names;
    expect(names.map(({ mentions }) => mentions.length)).toEqual([2]);
  });

  test('is never the odd one, however often it is written otherwise', () => {
    const text = 'The mayor, Ilse Tarnwall, spoke. “It is new,” Tarnwall said. Tarnwell left.';
    const [query, ...more] = review(text, { stylebook: book }).queries;
    expect(more).toEqual([]);
    expect([query?.code, text.slice(query?.start, query?.end)]).toEqual(['names/variant', 'Ilse Tarnwall']);
    expect(query?.fixes.map(({ title }) => title)).toEqual(['Change to Tarnwell', 'Change all 2 to Tarnwell']);
  });
});

test('a wrong form of a surname is not asked about again as a later mention', () => {
  const { stylebook } = parseStylebook('people:\n  - name: Piet Vreldman\n    later: Vreldman\n    not: [Vreldmann]\n');
  const { queries } = review('The miller, Piet Vreldman, sang. Vreldmann bowed.', { stylebook });
  expect(queries.map(({ message }) => message)).toEqual(['House style: Vreldman, not Vreldmann.']);
});

test('a first name the stylebook lists decides nothing about somebody else', () => {
  const { stylebook } = parseStylebook('people:\n  - name: Karen Tarnwell\n    not: [Karin Tarnwell]\n');
  const text = 'The potter Karen Dahlgren spoke. Karin Dahlgren waved. Karin Dahlgren left.';
  const [query, ...more] = review(text, { stylebook }).queries;
  expect(more).toEqual([]);
  expect([query?.code, text.slice(query?.start, query?.end)]).toEqual(['names/first-name-variant', 'Karen Dahlgren']);
});

test.each(['Ltd', 'Inc', 'Corp'])('a firm is one without its %s too', (ending) => {
  const { names } = read(`The Aktobe Steel Works ${ending} closed. Aktobe Steel Works said no.`, {}).names;
  expect(names.map(({ kind }) => kind)).toEqual(['organisation', 'organisation']);
});
