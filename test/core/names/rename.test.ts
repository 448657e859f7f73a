import { describe, expect, test } from 'vitest';
import { firstReference, nameAt, planRename, read } from '../../../src/core';

function renamed(text: string, at: string, to: string, withQuoted = false): string | null {
  const plan = planRename(read(text, {}), text.indexOf(at), to);
  if (!plan) return null;
  const edits = [...plan.edits, ...(withQuoted ? plan.quoted : [])].sort((a, b) => b.start - a.start);
  return edits.reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}

describe('renaming', () => {
  const text = 'Alan Burgess, the mayor, spoke. Burgess’ plan is new. “Burgess lies,” said Ida Moss, a nurse.';
  test('a full name changes the surname and the possessive with it', () => {
    expect(renamed(text, 'Alan', 'Alan Burton')).toBe(
      'Alan Burton, the mayor, spoke. Burton’s plan is new. “Burgess lies,” said Ida Moss, a nurse.',
    );
  });
  test('a surname changes the full name', () => {
    expect(renamed(text, 'Burgess’', 'Burton')).toContain('Alan Burton, the mayor');
  });
  test('leaves quotations to be offered by themselves', () => {
    expect(renamed(text, 'Alan', 'Alan Burton', true)).toContain('“Burton lies,”');
  });
  test('keeps a middle name where the form has it', () => {
    expect(
      renamed(
        'Mohammed Javad Tarif, a judge, left. Javad Tarif waved. Tarif left.',
        'Mohammed',
        'Mohammad Javad Tarifi',
      ),
    ).toBe('Mohammad Javad Tarifi, a judge, left. Javad Tarifi waved. Tarifi left.');
  });
  test('is nothing where no name stands', () => {
    expect(planRename(read(text, {}), text.indexOf('plan'), 'x')).toBeNull();
    expect(planRename(read(text, {}), 0, '  ')).toBeNull();
  });
});

test('a later mention leads to the first reference in the copy', () => {
  const text = '# Adeyemo opens pool\n\nGrace Adeyemo, the mayor, spoke. Adeyemo left.';
  const facts = read(text, {});
  const at = nameAt(facts, text.lastIndexOf('Adeyemo') + 2);
  expect(at?.mention.form).toBe('surname');
  const first = at ? firstReference(facts, at.name) : null;
  expect(first?.start).toBe(text.indexOf('Grace'));
});

describe('renaming a shorter form', () => {
  const board = 'The Velmora Harbour Board (VHB) met. The VHB voted. Boats pay the Velmora Harbour Board.';
  test('initials change the initials alone', () => {
    expect(renamed(board, 'VHB', 'VHX')).toBe(
      'The Velmora Harbour Board (VHX) met. The VHX voted. Boats pay the Velmora Harbour Board.',
    );
  });
  test('a long form of a body changes the long form alone', () => {
    expect(renamed(board, 'Velmora Harbour', 'Velmora Port Board')).toBe(
      'The Velmora Port Board (VHB) met. The VHB voted. Boats pay the Velmora Port Board.',
    );
  });
  test('a full form without the first name leaves the first name where it stands', () => {
    const text = 'Mohammed Javad Tarif, a judge, left. Javad Tarif waved. Tarif left.';
    expect(renamed(text, 'Javad Tarif waved', 'Jawad Tareef')).toBe(
      'Mohammed Jawad Tareef, a judge, left. Jawad Tareef waved. Tareef left.',
    );
  });
});

describe('renaming where a mention is spelled in another way', () => {
  const text = 'Bram Oduya, a winger, ran. Oduyya scored. Oduya rested. “Oduya can rest,” said Ida Moss, a nurse.';
  const plan = (at: string, to: string) => {
    const facts = read(text, {});
    const found = planRename(facts, text.indexOf(at), to);
    const words = (edits: readonly { start: number; end: number; text: string }[] = []) =>
      edits.map((edit) => `${text.slice(edit.start, edit.end)} → ${edit.text}`);
    return { edits: words(found?.edits), quoted: words(found?.quoted), unsettled: words(found?.unsettled) };
  };
  test('a first name leaves it alone', () => {
    expect(plan('Bram', 'Abram Oduya')).toEqual({
      edits: ['Bram Oduya → Abram Oduya'],
      quoted: [],
      unsettled: [],
    });
  });
  test('a surname offers it by itself', () => {
    expect(plan('Oduya rested', 'Okello')).toEqual({
      edits: ['Bram Oduya → Bram Okello', 'Oduya → Okello'],
      quoted: ['Oduya → Okello'],
      unsettled: ['Oduyya → Okello'],
    });
  });
  test('the odd one can be put right alone, and given a third spelling offers the others by themselves', () => {
    expect(plan('Oduyya', 'Oduya')).toEqual({ edits: ['Oduyya → Oduya'], quoted: [], unsettled: [] });
    const third = plan('Oduyya', 'Okello');
    expect(third.edits).toEqual(['Oduyya → Okello']);
    expect(third.unsettled).toEqual(['Bram Oduya → Bram Okello', 'Oduya → Okello']);
  });
  test('in a quotation the place pointed at is changed as asked', () => {
    expect(plan('Oduya can', 'Okello')).toEqual({
      edits: ['Bram Oduya → Bram Okello', 'Oduya → Okello', 'Oduya → Okello'],
      quoted: [],
      unsettled: ['Oduyya → Okello'],
    });
  });
});

describe('renaming where marks of Markdown stand between the words', () => {
  const text =
    'Ilse Tarnwell, a baker, spoke. Ilse _Tarnwell_ left. **Ilse** *Tarnwell* met [Ilse](https://t.example/Tarnwell) Tarnwell.\n\nIlse\nTarnwell waved.';
  test('changes each word where it stands, and keeps the marks', () => {
    expect(renamed(text, 'Ilse', 'Ilsa Varnwell')).toBe(
      'Ilsa Varnwell, a baker, spoke. Ilsa _Varnwell_ left. **Ilsa** *Varnwell* met [Ilsa](https://t.example/Tarnwell) Varnwell.\n\nIlsa\nVarnwell waved.',
    );
  });
  test('changes a speaker’s label', () => {
    const talk =
      '---\ntype: interview\n---\n\nIlse Tarnwell is a baker.\n\nHerald: Are you well?\n\nIlse Tarnwell: I am.\n\nTarnwell: Quite.';
    expect(renamed(talk, 'Ilse', 'Ilsa Varnwell')).toContain('Ilsa Varnwell: I am.\n\nVarnwell: Quite.');
  });
  test('gives a further word to the last one', () => {
    expect(renamed(text, 'Ilse', 'Ilse Marie Varnwell')).toContain('**Ilse** *Marie Varnwell*');
  });
  test('is the same from such a place', () => {
    expect(renamed(text, 'Ilse _', 'Ilsa Varnwell')).toBe(renamed(text, 'Ilse', 'Ilsa Varnwell'));
  });
});

describe('renaming a surname', () => {
  const text = 'Piet Trelmann, a baker, spoke. Trelmann left. The Trelmanns own the mill. Ann Baker, a judge, waved.';
  test('changes the family’s plural', () => {
    expect(renamed(text, 'Trelmann left', 'Trelman')).toContain('Trelman left. The Trelmans own');
    expect(renamed(text, 'Piet', 'Piet Burgess')).toContain('The Burgesses own');
  });
  test('is the same from the family’s plural', () => {
    const family =
      'Piet Trelmann, a baker, spoke. Trelmann left. “The Trelmanns pay,” said Trelmann. The Trelmanns own it.';
    const facts = read(family, {});
    const at = family.lastIndexOf('Trelmanns');
    expect(nameAt(facts, at)?.name.name).toMatch(/^(?:Piet Trelmann|Trelmanns)$/);
    const now = renamed(family, 'Trelmanns own', 'Trelmans');
    expect(now).toContain('The Trelmans own it');
    expect(now).not.toContain('Piet Trelmans');
  });
  test('keeps to the father’s name where that stands alone', () => {
    const spanish = 'Ana García Tarnó, a baker, spoke. García left. García Tarnó waved.';
    expect(renamed(spanish, 'Ana', 'Ana Garza Tarnó')).toBe(
      'Ana Garza Tarnó, a baker, spoke. Garza left. Garza Tarnó waved.',
    );
    expect(renamed(spanish, 'García left', 'Garza')).toBe(
      'Ana Garza Tarnó, a baker, spoke. Garza left. Garza Tarnó waved.',
    );
    expect(renamed(spanish, 'Ana', 'Ana García Velmó')).toBe(
      'Ana García Velmó, a baker, spoke. García left. García Velmó waved.',
    );
  });
  test('leaves the plural alone where the surname stays', () => {
    expect(renamed(text, 'Piet', 'Pieter Trelmann')).toContain('The Trelmanns own');
  });
  test('tells who has the new one already', () => {
    const facts = read(text, {});
    const namesakes = (to: string) => planRename(facts, text.indexOf('Trelmann left'), to)?.namesakes;
    expect(namesakes('Baker')).toEqual(['Ann Baker']);
    expect(namesakes('Bakker')).toEqual([]);
    expect(planRename(facts, text.indexOf('Ann'), 'Anne Baker')?.namesakes).toEqual([]);
  });
});

test('renaming never changes a first name alone that stands before a surname spelled another way', () => {
  const text =
    '# Maren Oldervick builds *boats*\n\n![Maren Olderviik at the yard](yard.jpg)\n\nThe boatbuilder [Maren Oldervik](https://example.org), 44, said **Maren** *Oldervik* was a name to spell.\n\n- Oldervik’s brother, Tor Olderwik, sells rope.\n\n| Name | Boats |\n| --- | --- |\n| Oldervick | 12 |\n\n> Oldervik, it was said, built 12.\n\n<p>Maren Oldervick in HTML</p>\n\n[^1]: Maren Oldervick told the Herald.\n\nOldervik said so. Maren\nOldervick did not.';
  const plan = planRename(read(text, {}), text.indexOf('Maren** '), 'Karen Holdervik');
  expect(plan?.edits.map(({ start }) => start)).not.toContain(text.indexOf('Maren Oldervick in'));
});
