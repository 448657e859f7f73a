import { expect, test } from 'vitest';
import { aboutKey, offersAt } from '../../../src/editor/stylebook/keys';

/** What is offered where ‸ stands: `key`, or `key+4` where the line is to begin with four blanks. */
function offered(text: string): readonly string[] {
  const before = text.slice(0, text.indexOf('‸')).split('\n');
  const lines = text.replace('‸', '').split('\n');
  return offersAt(lines, before.length - 1, before.at(-1) ?? '').map(({ key, indent }) =>
    indent === undefined ? key : `${key}+${indent}`,
  );
}

test('a new file is offered the sections and lists', () => {
  expect(offered('‸')).toEqual([
    'people',
    'places',
    'organisations',
    'everyone-knows',
    'well-known-initials',
    'not-known',
  ]);
  expect(offered('people:\n  - name: Ada Brenk\npl‸')).toContain('places');
});

test('an entry is offered what it has not, of its own section', () => {
  expect(offered('people:\n  - ‸')).toEqual(['name', 'not', 'later', 'title', 'except', 'note', 'level']);
  expect(offered('organisations:\n  - name: Brenk Line\n    ‸\n    note: x\n')).toEqual([
    'not+4',
    'short+4',
    'except+4',
    'level+4',
    'name+2',
  ]);
  expect(offered('places:\n  - name: Brenk\n    no‸\n')).not.toContain('short+4');
});

test('an entry is not offered what stands below a list of its own, nor kept from what another has', () => {
  const list = 'people:\n  - name: Ada Brenk\n    not:\n      - Ada Brenck\n    later: Brenk\n';
  expect(offered(`${list}    ‸\n`)).toEqual(['title+4', 'except+4', 'note+4', 'level+4', 'name+2']);
  expect(offered(list.replace('    later', '    ‸\n    later'))).not.toContain('later+4');
  expect(offered('people:\n- name: Ada Brenk\n  ‸\n  not:\n  - Brenck\n  note: x\n- title: y\n')).toEqual([
    'later+2',
    'title+2',
    'except+2',
    'level+2',
    'name+0',
  ]);
});

test('a key is set under the first of its entry, wherever the cursor stands', () => {
  expect(offered('people:\n  - name: Ada Brenk\n  ‸')).toContain('later+4');
  expect(offered('people:\n- name: Ada Brenk\n ‸')).toContain('later+2');
});

test('the values of a level are offered, and nothing behind another key', () => {
  expect(offered('people:\n  - name: Ada Brenk\n    level: ‸')).toEqual(['error', 'warning', 'information']);
  expect(offered('people:\n  - name: Ada Brenk\n    level: wa‸')).toEqual(['error', 'warning', 'information']);
  expect(offered('people:\n  - name: A‸')).toEqual([]);
  expect(offered('everyone-knows:\n  ‸')).toEqual([]);
});

test('a key says what it is for, where the cursor stands on it', () => {
  const lines = ['people:', '  - name: Ada Brenk', '    later: Brenk', '    leter: Brenk'];
  const about = (at: number, character: number) => aboutKey(lines, at, character)?.about;
  expect(about(0, 3)).toBe('people: each with the right spelling of the name');
  expect(about(1, 6)).toBe('name: the right spelling, in full');
  expect(aboutKey(lines, 2, 4)).toEqual({ start: 4, end: 9, about: 'later: what later mentions say' });
  expect(about(2, 12)).toBeUndefined();
  expect(about(3, 6)).toBeUndefined();
});
