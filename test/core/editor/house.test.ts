import { describe, expect, test } from 'vitest';
import { parseStylebook } from '../../../src/core/style/parse-stylebook';
import { asTheHouseHas, verdictOn } from '../../../src/editor/stylebook/house';

const book = (place: string, text: string) => ({ place, stylebook: parseStylebook(text).stylebook });
const near = book('north', 'people:\n  - name: Bo Ekdahl\n    later: Ekdahl\n');
const far = book('house', 'people:\n  - name: Bo Ekdal\n    later: Ekdal\n    not: [Ekdahl, Bo Ekdahl]\n');
const spellings = (...all: readonly string[]) => all.map((spelling) => ({ spelling, later: undefined, not: [] }));

describe('what the stylebooks in force say of a spelling', () => {
  const verdict = (form: string, books = [far]) => {
    const found = verdictOn(books, form);
    return found && `${found.is} in ${found.place}, ${found.section}: ${found.entry.name}`;
  };
  test('is right or wrong, in whichever form, or nothing', () => {
    expect(verdict('Bo Ekdal')).toBe('right in house, people: Bo Ekdal');
    expect(verdict('Ekdal')).toBe('right in house, people: Bo Ekdal');
    expect(verdict('Ekdahl')).toBe('wrong in house, people: Bo Ekdal');
    expect(verdict('Eckdal')).toBeNull();
  });
  test('is what the nearest says', () => {
    expect(verdict('Ekdahl', [near, far])).toBe('right in north, people: Bo Ekdahl');
    expect(verdict('Ekdal', [near, far])).toBe('right in house, people: Bo Ekdal');
  });
});

describe('of the spellings to choose from', () => {
  const order = (...all: readonly string[]) =>
    asTheHouseHas(spellings(...all), [far]).map(({ spelling, verdict }) => `${spelling}: ${verdict?.is ?? 'new'}`);
  test('the house’s own is first, and what it calls wrong last', () => {
    expect(order('Bo Ekdahl', 'Bo Eckdal', 'Bo Ekdal')).toEqual([
      'Bo Ekdal: right',
      'Bo Eckdal: new',
      'Bo Ekdahl: wrong',
    ]);
  });
  test('the house’s own is among them where the article never has it, and needs no second entry for its surname', () => {
    expect(order('Ekdahl', 'Ekdal')).toEqual(['Bo Ekdal: right', 'Ekdahl: wrong']);
  });
  test('the order stays where the house says nothing', () => {
    expect(order('Ada Toll', 'Ada Tholl')).toEqual(['Ada Toll: new', 'Ada Tholl: new']);
  });
});
