import { expect, test } from 'vitest';
import { parseStylebook } from '../../../src/core/style/parse-stylebook';
import { contradicted, keepsAll, withEntry, withWord } from '../../../src/editor/stylebook/entry';

const bo = { section: 'people', name: 'Bo Ekdal', not: ['Bo Ekdahl'] } as const;

test('an entry is added with the indent that is there, under a comment that stays', () => {
  const text = 'people: # ours\n- name: Ada Brenk\n';
  expect(withEntry(text, bo)).toBe('people: # ours\n- name: Ada Brenk\n- name: Bo Ekdal\n  not: [Bo Ekdahl]\n');
});

test('an entry has its later form behind its name', () => {
  const entry = { section: 'people', name: 'Bo Ekdal', later: 'Ekdal', not: ['Ekdahl'] } as const;
  expect(withEntry('', entry)).toBe('people:\n  - name: Bo Ekdal\n    later: Ekdal\n    not: [Ekdahl]\n');
});

test('a section written on one line is refused, an empty one is not', () => {
  expect(withEntry('people: [{ name: Ada Brenk }]\n', bo)).toBeNull();
  expect(withEntry('people: [] # none yet\n', bo)).toBe(
    'people: # none yet\n  - name: Bo Ekdal\n    not: [Bo Ekdahl]\n',
  );
});

test.each([
  ['a comment behind its name', 'people:\n  - name: Bo Ekdal # checked\n    note: x\n'],
  ['its name second', 'people:\n  - note: x\n    name: Bo Ekdal\n  - name: Ada Brenk\n'],
  ['its wrong forms before its name', 'people:\n  - not: [B Ekdal]\n    name: Bo Ekdal\n'],
])('an entry with %s gets more wrong forms, and no second entry is made', (_, text) => {
  const after = parseStylebook(withEntry(text, bo) ?? '');
  expect(after.problems).toEqual([]);
  const [own, ...more] = after.stylebook.people.filter(({ name }) => name === 'Bo Ekdal');
  expect(own?.not).toContain('Bo Ekdahl');
  expect(more).toEqual([]);
  expect(keepsAll(parseStylebook(text), after)).toBe(true);
});

test.each([
  [
    'under its name',
    'people:\n  - name: Bo Ekdal\n    note: x\n',
    'people:\n  - name: Bo Ekdal\n    later: Ekdal\n    not: [Ekdahl]\n    note: x\n',
  ],
  [
    'under its name below its wrong forms',
    'people:\n- not:\n    - B Ekdal\n  name: Bo Ekdal\n- Ada Brenk\n',
    'people:\n- not:\n    - Ekdahl\n    - B Ekdal\n  name: Bo Ekdal\n  later: Ekdal\n- Ada Brenk\n',
  ],
  [
    'not twice',
    'people:\n  - name: Bo Ekdal\n    later: Bo\n  - name: Ada Brenk\n',
    'people:\n  - name: Bo Ekdal\n    not: [Ekdahl]\n    later: Bo\n  - name: Ada Brenk\n',
  ],
])('an entry that is there gets its later form %s', (_, text, wanted) => {
  const entry = { section: 'people', name: 'Bo Ekdal', later: 'Ekdal', not: ['Ekdahl'] } as const;
  expect(withEntry(text, entry)).toBe(wanted);
});

test.each(['not: [Bo Ekdahl]', 'not:\n      - Bo Ekdahl', 'not:\n      - B Ekdal\n      - "Bo Ekdahl"'])(
  'an entry with all there is to add stays as it is: %j',
  (list) => {
    const text = `people:\n  - name: Bo Ekdal\n    later: Ekdal\n    ${list}`;
    expect(withEntry(text, { ...bo, later: 'Ekdal' })).toBe(text);
  },
);

test.each([
  ['another name', 'people:\n  - name: Bo Ekdahl\n', { form: 'Bo Ekdahl', is: 'right', entry: 'Bo Ekdahl' }],
  [
    'another later form',
    'people:\n  - name: Ada Ekdahl\n    later: Bo Ekdahl\n',
    { form: 'Bo Ekdahl', is: 'right', entry: 'Ada Ekdahl' },
  ],
  [
    'another that has the two the other way round',
    'people:\n  - name: Bo Ekdahl\n    later: Ekdahl\n    not: [Bo Ekdal]\n',
    { form: 'Bo Ekdahl', is: 'right', entry: 'Bo Ekdahl' },
  ],
  [
    'a wrong form of another that is right otherwise',
    'people:\n  - name: Bo Eckdal\n    not: [Bo Ekdal]\n',
    { form: 'Bo Ekdal', is: 'wrong', entry: 'Bo Eckdal' },
  ],
  ['nothing but its own entry', 'people:\n  - name: Bo Ekdal\n    not: [Ekdahl]\n', null],
  ['an entry of another section', 'places:\n  - name: Bo Ekdahl\n', null],
])('a new entry is held against those there are: %s', (_, text, wanted) => {
  expect(contradicted(parseStylebook(text).stylebook, bo)).toEqual(wanted);
});

test('a word goes into its list as the list is written', () => {
  expect(withWord('everyone-knows:\n- Brenk\n', 'everyone-knows', 'Ekdal')).toBe('everyone-knows:\n- Brenk\n- Ekdal\n');
  expect(withWord('everyone-knows: [Brenk]\n', 'everyone-knows', 'Ekdal')).toBe('everyone-knows: [Brenk, Ekdal]\n');
  expect(withWord('everyone-knows: [Brenk,\n  Toll]\n', 'everyone-knows', 'Ekdal')).toBeNull();
});

test('a change that loses an entry or brings a mistake is seen', () => {
  const before = parseStylebook('people:\n  - name: Ada Brenk\n    not: [Ada Brenck]\n');
  expect(keepsAll(before, parseStylebook('people:\n  - name: Bo Ekdal\n'))).toBe(false);
  expect(keepsAll(before, parseStylebook('people:\n  - name: Ada Brenk\n'))).toBe(false);
  expect(keepsAll(before, before)).toBe(true);
});
