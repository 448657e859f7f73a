import { describe, expect, test } from 'vitest';
import { readProse } from '../../../src/core/article/prose';

/** The text has `|` where a sentence should end. */
function split(marked: string): { expected: readonly string[]; found: readonly string[] } {
  const expected = marked.split('|').map((part) => part.trim());
  const text = marked.replace(/\|/g, '');
  return { expected, found: readProse(text).sentences.map(({ start, end }) => text.slice(start, end)) };
}

describe('sentences end', () => {
  test.each([
    ['The pier is shut.| Boats use the harbour.'],
    ['Is it shut?| It is!| Nobody knows.'],
    ['Mr. Pell met Dr. Venn on St. Orla St. on Monday.| They talked.'],
    ['Gen. Rolf Imrie and Sen. Ada Quist (D-Tarn) met on Sept. 26.| Nothing came of it.'],
    ['J. K. Harrow and George W. Amber wrote it.| It sold.'],
    ['J.K. Harrow wrote it.| It sold.'],
    ['The U.S. Treasury said so.| The U.K. did not.'],
    ['He lives in the U.S.| He likes it.'],
    ['It opens at 9 a.m. on Friday and shuts at 5 p.m.| The café does not.'],
    ['It cost $3.5m, up 2.4 per cent.| Nobody paid.'],
    ['See No. 10 and pp. 4-6, e.g. the map.| It helps.'],
    ['Norvane Inc. said so.| Norvane Corp. did not.'],
    ['The bus driver S. Velanar left.| It was plan B.| He stayed.'],
    ['He took vitamin C.| Doctors agreed.'],
    ['Two surgeons called T. Velasundaram met.| They talked.'],
    ['He wrote it in a language called C.| Doctors agreed.'],
    ['He waited ... and waited.| Then he left.'],
    ['“It is shut.”| Nobody came.'],
    ['“Is it shut?” he asked.| Nobody knew.'],
    ['“Is it shut?” Pell asked.| Nobody knew.'],
    ['“Stop!” the harbour master shouted.| They stopped.'],
    ['"Nobody came," he said.| "We waited an hour."'],
    ['“It is shut. It stays shut,” she said.| He left.'],
    ['He said: “It is shut.| It stays shut.”| He left.'],
    ['He said “no”.| She said “yes.”| They left.'],
    ['(It was late.)| They left.'],
    ['Who knows?| Pell does.'],
  ])('%s', (marked) => {
    const { expected, found } = split(marked);
    expect(found).toEqual(expected);
  });
});

describe('words', () => {
  test.each<[string, string]>([
    ["Pell's boat isn't the Venns' boat", "Pell 's boat is n't the Venns ' boat"],
    ['They’ll say it’s O’Hara’s', 'They ’ll say it ’s O’Hara ’s'],
    ['a well-known 60-day Iran-backed plan', 'a well-known 60-day Iran-backed plan'],
    ['It cost £3.5m, 12.5% of 1,200', 'It cost £3.5m , 12.5% of 1,200'],
    [
      'Mr. J.K. Pell of the U.S. said at 9:30 a.m. on the 21st',
      'Mr. J.K. Pell of the U.S. said at 9:30 a.m. on the 21st',
    ],
    ['It ended. Stop', 'It ended . Stop'],
    ["the '90s and rock 'n' roll", "the '90s and rock 'n ' roll"],
    ['“Go,” she said—at last…', '“ Go , ” she said — at last …'],
    ['AT&T and S&P, 2019-20, 2-1', 'AT&T and S&P , 2019-20 , 2-1'],
    ['We can’t, won’t, shouldn’t', 'We ca n’t , wo n’t , should n’t'],
  ])('%s', (text, expected) => {
    expect(
      readProse(text)
        .words.map((word) => word.text)
        .join(' '),
    ).toBe(expected);
  });

  test('carry tags and dictionary forms', () => {
    const { words } = readProse('Venn said the boats were leaving Karsha on Friday.');
    expect(words.map(({ lemma, tag }) => `${lemma}/${tag}`).join(' ')).toBe(
      'venn/PROPN say/VERB the/DET boat/NOUN be/AUX leave/VERB karsha/PROPN on/ADP friday/PROPN ./PUNCT',
    );
  });

  test('say what they are: word, number or mark', () => {
    const { words } = readProse('In 2019 £3m, 45% and a 60-day wait.');
    expect(words.filter((word) => word.kind === 'number').map((word) => word.text)).toEqual(['2019', '£3m', '45%']);
    expect(words.filter((word) => word.kind === 'mark').map((word) => word.text)).toEqual([',', '.']);
  });
});
