import { expect, test } from 'vitest';
import { parseStylebook } from '../../../src/core/style/parse-stylebook';
import { keepsAll, withEntry, withWord } from '../../../src/editor/stylebook/entry';

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
