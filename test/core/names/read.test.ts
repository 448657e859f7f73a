import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core';
import { cast, people } from './cast';

describe('people', () => {
  test('are joined by surname, and the possessive is no part of the name', () => {
    expect(people('Grace Adeyemo, the mayor, spoke. Adeyemo’s plan is new, Adeyemo said.')).toEqual([
      'Grace Adeyemo: Grace Adeyemo, Adeyemo, Adeyemo',
    ]);
  });

  test('keep their titles apart from the name', () => {
    const facts = read('Corvenian Foreign Minister Ana Verdi met General Yusuf Kadhimi.', {});
    expect(facts.names.names.filter((n) => n.kind === 'person').map((n) => [n.name, n.role])).toEqual([
      ['Ana Verdi', 'Corvenian Foreign Minister'],
      ['Yusuf Kadhimi', 'General'],
    ]);
  });

  test('keep a title cut short apart, though a name may stand before it', () => {
    expect(people('Florida Gov. Jeb Verdi spoke. Pres. Holm left.')).toEqual(['Jeb Verdi: Jeb Verdi', 'Holm: Holm']);
  });

  test('in a headline in title case are no more than their own words, full stop or none', () => {
    expect(people('Ana Verdi Just Responded To The Mayor.\n\nAna Verdi, the vet, was cross.')).toEqual([
      'Ana Verdi: Ana Verdi, Ana Verdi',
    ]);
  });

  test('take a role in small letters, and one in apposition', () => {
    const facts = read('The geologist Mina Shah spoke. “It is new,” said Omar Tell, a baker in the town.', {});
    expect(facts.names.names.map((n) => n.role)).toEqual(['geologist', 'baker in the town']);
  });

  test('of a compound are each mentioned', () => {
    expect(people('Ana Verdi met Lars Holm. The Verdi-Holm talks ended.')).toEqual([
      'Ana Verdi: Ana Verdi, Verdi',
      'Lars Holm: Lars Holm, Holm',
    ]);
  });

  test.each([
    ['Salim al-Jabari, the governor, left. Jabari waved.', 'Salim al-Jabari: Salim al-Jabari, Jabari'],
    [
      'Joost van der Berg, a painter, died. Van der Berg was 80.',
      'Joost van der Berg: Joost van der Berg, Van der Berg',
    ],
    ['Sanne in ’t Woud, a vet, left. In ’t Woud waved.', 'Sanne in ’t Woud: Sanne in ’t Woud, In ’t Woud'],
    ['Ruben op den Akker, a vet, left. Op den Akker waved.', 'Ruben op den Akker: Ruben op den Akker, Op den Akker'],
    ['Otto von und zu Tarnow, the heir, sued. Tarnow waved.', 'Otto von und zu Tarnow: Otto von und zu Tarnow, Tarnow'],
    [
      'Greta auf der Heide, a judge, left. Auf der Heide waved.',
      'Greta auf der Heide: Greta auf der Heide, Auf der Heide',
    ],
    ['Rannvá á Tarni, a vet, left. Few saw á Tarni wave.', 'Rannvá á Tarni: Rannvá á Tarni, á Tarni'],
    ['Hanus í Dølum, a vet, left. Í Dølum waved.', 'Hanus í Dølum: Hanus í Dølum, Í Dølum'],
    ['Greta av Horn, a vet, left. Av Horn waved.', 'Greta av Horn: Greta av Horn, Av Horn'],
    ['Ruben op de Akker, a vet, left. Op de Akker waved.', 'Ruben op de Akker: Ruben op de Akker, Op de Akker'],
    ['Máire Ní Dhorcha, a vet, left. Ní Dhorcha waved.', 'Máire Ní Dhorcha: Máire Ní Dhorcha, Ní Dhorcha'],
    ['Maria de la Cruz, a nurse, left. De la Cruz waved.', 'Maria de la Cruz: Maria de la Cruz, De la Cruz'],
    ['Robert Tarn Jr., a farmer, left. Tarn waved.', 'Robert Tarn Jr.: Robert Tarn Jr., Tarn'],
    ['Seán O’Grady, a farmer, left. O’Grady waved.', 'Seán O’Grady: Seán O’Grady, O’Grady'],
    ['Zofia Dąbrowska, a chemist, left. Dabrowska waved.', 'Zofia Dąbrowska: Zofia Dąbrowska, Dabrowska'],
    ['Ann-Marie Holm, the coach, left. Holm waved.', 'Ann-Marie Holm: Ann-Marie Holm, Holm'],
    ['Joseph ole Tarn, an agent, left. Tarn waved.', 'Joseph ole Tarn: Joseph ole Tarn, Tarn'],
    ['Njeri wa Tarno, a poet, left. Wa Tarno waved.', 'Njeri wa Tarno: Njeri wa Tarno, Wa Tarno'],
    ['Adongo Tarneng’ Oduho, a clerk, left. Oduho waved.', 'Adongo Tarneng’ Oduho: Adongo Tarneng’ Oduho, Oduho'],
    ['Governor Tarnang’ Nyalo left. Nyalo waved.', 'Tarnang’ Nyalo: Tarnang’ Nyalo, Nyalo'],
    ['Marit Olsvik, a vet, left. See [Olsvik](https://example.org).', 'Marit Olsvik: Marit Olsvik, Olsvik'],
    ['Jan Holm, a vet, left on Jan 18. Jan. 20 is a holiday, and 18 Jan was not.', 'Jan Holm: Jan Holm'],
    ['José Luis García Pérez, a nurse, left. García waved.', 'José Luis García Pérez: José Luis García Pérez, García'],
    ['KELSO DEFENDS PLAN\n\nAnn Kelso, a judge, left. Kelso waved.', 'Ann Kelso: KELSO, Ann Kelso, Kelso'],
    [
      'Joseph “Packie” Tarnley, a fiddler, left. Packie Tarnley waved.',
      'Joseph “Packie” Tarnley: Joseph “Packie” Tarnley, Packie Tarnley',
    ],
    [
      'Martin Luther King Jr. left. The crowd saw King Jr. wave.',
      'Martin Luther King Jr.: Martin Luther King Jr., King Jr.',
    ],
    ['Umm Khalid, a nurse, left. Few saw Umm Khalid wave.', 'Umm Khalid: Umm Khalid, Umm Khalid'],
    ['José Ortega y Tarno, a nurse, left. Ortega waved.', 'José Ortega y Tarno: José Ortega y Tarno, Ortega'],
    ['Ana Ruiz de la Tarna, a nurse, left. Ruiz waved.', 'Ana Ruiz de la Tarna: Ana Ruiz de la Tarna, Ruiz'],
    ['Philip Too, a weigher of tea, sued. The board paid Mr Too for the year.', 'Philip Too: Philip Too, Too'],
    ['The board said that Philip Do and the others were late. “No,” Mr Do said.', 'Philip Do: Philip Do, Do'],
    ['The market trader Sunday Mensah, 41, was late. Mensah waved.', 'Sunday Mensah: Sunday Mensah, Mensah'],
    ['J.K. Tarnley, a writer, left. Tarnley waved.', 'J.K. Tarnley: J.K. Tarnley, Tarnley'],
  ])('with particles, suffixes, accents and initials: %s', (text, wanted) => {
    expect(people(text)).toEqual([wanted]);
  });

  test('who are kin stay two, however alike their surnames', () => {
    expect(people('The baker Elsa Hauvendjara spoke. Her brother, Tor Hauvendjera, agreed.')).toEqual([
      'Elsa Hauvendjara: Elsa Hauvendjara',
      'Tor Hauvendjera: Tor Hauvendjera',
    ]);
  });

  test('who lose a hyphen on the way stay one', () => {
    expect(people('Jean-Marc Tarnier, a carver, spoke. Jean Marc Tarnier left.')).toEqual([
      'Jean Marc Tarnier: Jean-Marc Tarnier, Jean Marc Tarnier',
    ]);
  });

  test('who reign are not their sons', () => {
    expect(people('Crown Prince Omar bin Faris met King Faris. The prince, bin Faris, said no.')).toEqual([
      'Omar bin Faris: Omar bin Faris, bin Faris',
      'Faris: Faris',
    ]);
  });

  test('are no firms named for what they deal in', () => {
    expect(people('Vaalkorp Gold closed. Parkmoor Homes grew. Ada Homes, a vet, left.')).toEqual([
      'Ada Homes: Ada Homes',
    ]);
  });

  test('in another script are each their own, and ask nothing', () => {
    const text = 'Olena Tarnenko (Олена Тарненко), a singer from Velm (Велм), sang with Petro Bonar (Петро Бонар).';
    expect(people(text)).toContain('Олена Тарненко: Олена Тарненко');
    expect(read(text, {}).names.spellings).toEqual([]);
  });

  test('in Chinese order are joined by the part that the later mentions use', () => {
    expect(people('Wang Weiming, a banker, left. Wang waved.')).toEqual(['Wang Weiming: Wang Weiming, Wang']);
  });

  test('called brothers or twins share the surname, listed first names or not', () => {
    expect(people('The twins Ekow and Dawn Farrow wrote it.')).toEqual([
      'Ekow Farrow: Ekow',
      'Dawn Farrow: Dawn Farrow',
    ]);
  });

  test('named together share the surname', () => {
    expect(people('Peter and Joan Farrow wrote it.')).toEqual(['Peter Farrow: Peter', 'Joan Farrow: Joan Farrow']);
  });

  test('in a headline in capitals are those of the copy', () => {
    expect(people('# Adeyemo Opens Pool After Row\n\nGrace Adeyemo, the mayor, opened the pool.')).toEqual([
      'Grace Adeyemo: Adeyemo, Grace Adeyemo',
    ]);
  });
});

describe('who is who', () => {
  test('a father and a brother of one first name are two', () => {
    const text =
      'Ada Tarn was the child of Agnes (née Caird) and Donald Tarn, who ran a shop. Her brother Donald painted. She leaves two grandchildren, Ivo and Agnes, and her brother Donald.';
    expect(people(text)).toEqual([
      'Ada Tarn: Ada Tarn',
      'Agnes: Agnes',
      'Caird: Caird',
      'Donald Tarn: Donald Tarn',
      'Donald: Donald, Donald',
      'Ivo: Ivo',
      'Agnes: Agnes',
    ]);
  });

  test('a brother named in full before is the same', () => {
    expect(people('Ada Tarn and her brother, Donald Tarn, spoke. Her brother Donald left.')).toEqual([
      'Ada Tarn: Ada Tarn',
      'Donald Tarn: Donald Tarn, Donald',
    ]);
  });

  test('a brother and a sister are two, though a later surname lacks its mark, and a title says whose it is', () => {
    expect(people('Nuala Tarnáin, a vet, left. Her brother Eoin Tarnáin stayed. ¶ Ms Tarnain waved.')).toEqual([
      'Nuala Tarnáin: Nuala Tarnáin, Tarnain',
      'Eoin Tarnáin: Eoin Tarnáin',
    ]);
    expect(people('Nuala Tarnáin, a vet, left. Her brother Eoin Tarnáin stayed. ¶ Mr Tarnain waved.')).toEqual([
      'Nuala Tarnáin: Nuala Tarnáin',
      'Eoin Tarnáin: Eoin Tarnáin, Tarnain',
    ]);
  });

  test('a queen is no soprano of her first name', () => {
    expect(people('Tamar Orme, a soprano, sings Queen Tamar. The tomb of Queen Tamar is lost.')).toEqual([
      'Tamar Orme: Tamar Orme',
      'Tamar: Tamar, Tamar',
    ]);
    expect(people('Prince Edmund Orme spoke. Prince Edmund left.')).toEqual(['Edmund Orme: Edmund Orme, Edmund']);
    expect(people('Edmund Orme, a prince, spoke. Prince Edmund left.')).toEqual(['Edmund Orme: Edmund Orme, Edmund']);
  });

  test('two named together keep their mentions, however near the names', () => {
    expect(people('Twins Frances and Francis Orme left. Frances Orme bakes. Francis Orme does not.')).toEqual([
      'Frances Orme: Frances, Frances Orme',
      'Francis Orme: Francis Orme, Francis Orme',
    ]);
  });

  test('the bare surname in an obituary is its subject’s', () => {
    const text =
      '# Ada Tarn, potter\n\nAda Tarn has died. Her father was Donald Tarn, a clerk. Her husband built the chimney; Tarn dug the pit.';
    expect(cast(text, { type: 'obituary' })[0]).toBe('Ada Tarn (person): Ada Tarn, Ada Tarn, Tarn');
  });

  test('a surname with a slip in it, which might be a firm’s, is the person’s', () => {
    expect(people('A free kick by Luis Pereira went in. Pereria scored again.')).toEqual([
      'Luis Pereira: Luis Pereira, Pereria',
    ]);
  });

  test('a name that the copy says was written otherwise is the same person’s', () => {
    expect(people('Ivo Dunmore got a cheque made out to Ivo Dunmoore. Dunmore left.')).toEqual([
      'Ivo Dunmore: Ivo Dunmore, Ivo Dunmoore, Dunmore',
    ]);
  });
});

describe('other names', () => {
  test.each([
    ['They met in Karlby near the Tarn River.', ['Karlby (place): Karlby', 'Tarn River (place): Tarn River']],
    [
      'The Ministry of Trade, Industry and Rivers paid.',
      ['Ministry of Trade, Industry and Rivers (organisation): Ministry of Trade, Industry and Rivers'],
    ],
    ['The Food and Timber Agency paid.', ['Food and Timber Agency (organisation): Food and Timber Agency']],
    ['A German-led force left Mali.', ['Mali (place): Mali']],
    ['A Mali-led force left.', ['Mali (place): Mali']],
    ['It joined from Tarnfield Metals in May.', ['Tarnfield Metals (organisation): Tarnfield Metals']],
    [
      'They saw the Firth of Forth and the Vale of Tarn.',
      ['Firth of Forth (place): Firth of Forth', 'Vale of Tarn (place): Vale of Tarn'],
    ],
    ['It is sung in the longhouse at Nether Banio.', ['Nether Banio (place): Nether Banio']],
    ['Tickets cost GH¢20 and HK$5.', []],
    [
      'Karlby Herons beat Tarn Tide 58-57.',
      ['Karlby Herons (organisation): Karlby Herons', 'Tarn Tide (organisation): Tarn Tide'],
    ],
    [
      'The Orchestre symphonique de Tarn played.',
      ['Orchestre symphonique de Tarn (organisation): Orchestre symphonique de Tarn'],
    ],
    ['She sang at the Teatro alla Scala.', ['Teatro alla Scala (organisation): Teatro alla Scala']],
    ['The Banco Central do Brasil met.', ['Banco Central do Brasil (organisation): Banco Central do Brasil']],
    ['The Ballet opened with Holm.', ['Holm (person): Holm']],
    ['The firm Hale Smith Orme is shut.', ['Hale Smith Orme (organisation): Hale Smith Orme']],
    ['TarnRail said so.', ['TarnRail (organisation): TarnRail']],
    ['Pre-tax profit fell. Anti-litter patrols began.', []],
    ['**09:00 GMT** Good morning.', []],
    [
      'They were third. Velm Town 2-1 Tarn City. The goal beat Velm Town, who had ten men.',
      ['Velm Town (organisation): Velm Town, Velm Town', 'Tarn City (organisation): Tarn City'],
    ],
    [
      'VELMOUTH — A man of Quay Street, Velmouth, worked at Velmouth Harbour Company.',
      [
        'Velmouth (place): VELMOUTH, Velmouth',
        'Quay Street (place): Quay Street',
        'Velmouth Harbour Company (organisation): Velmouth Harbour Company',
      ],
    ],
    [
      'Solvar Groupe cut jobs. Solvar said so. Shares in Solvar Group fell.',
      ['Solvar Groupe (organisation): Solvar Groupe, Solvar, Solvar Group'],
    ],
    ['On Tuesday in March the French spoke English.', []],
  ])('%s', (text, wanted) => {
    expect(cast(text)).toEqual(wanted);
  });

  test('a long form and its initials are one name', () => {
    expect(cast('The Karlby River Trust met. The KRT voted.')).toEqual([
      'Karlby River Trust (organisation): Karlby River Trust, KRT',
    ]);
  });

  test('initials inside a long form count whole', () => {
    expect(cast('The UK Growers’ Forum met. The UKGF voted.')).toEqual([
      'UK Growers’ Forum (organisation): UK Growers’ Forum, UKGF',
    ]);
  });

  test('what opens a sentence is a name only when something else says so', () => {
    expect(cast('Bridges fell. Rivers rose. Nobody knew why.')).toEqual([]);
  });
});

describe('pronouns', () => {
  const text = 'Ana Verdi met Lars Holm, the father of two. ¶ Verdi left. She waved.'.replaceAll('¶', '\n\n');
  test('mean the one person who fits', () => {
    const facts = read(text, {});
    const at = facts.article.text.indexOf('She');
    expect(facts.names.referent({ start: at, end: at + 3 })?.name).toBe('Ana Verdi');
  });

  test('mean nobody where two fit', () => {
    const facts = read('Ana Verdi met Ida Moss. She waved.', {});
    const at = facts.article.text.indexOf('She');
    expect(facts.names.referent({ start: at, end: at + 3 })).toBeNull();
  });

  test('"she" is nobody whose given name is a man’s', () => {
    const text = 'Ana Verdi left school. The foreman was Wilf Tarn. “He was hard on me,” she said.';
    const at = text.indexOf('she said');
    expect(read(text).names.referent({ start: at, end: at + 3 })?.name).toBe('Ana Verdi');
  });
});

test('mentions in a span are found', () => {
  const facts = read('Ana Verdi met Lars Holm in Karlby.', {});
  expect(facts.names.within({ start: 12, end: 25 }).map((m) => facts.article.text.slice(m.start, m.end))).toEqual([
    'Lars Holm',
  ]);
});
