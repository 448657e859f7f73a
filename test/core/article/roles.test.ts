import { describe, expect, test } from 'vitest';
import { answersIn } from '../../../src/core/article/answers';
import { parseArticle } from '../../../src/core/article/parse';

describe('bylines', () => {
  const roleOf = (text: string): string | undefined =>
    parseArticle(`# The well is dry\n\n${text}\n\nThe well has been dry since May.`, 'markdown').paragraphs[1]?.role;
  test.each(['By Ana Brey', 'BY ANA BREY', 'by Ana Brey, Karsha', 'Words by Ana Brey', 'From Ana Brey in Karsha'])(
    '%s is one',
    (text) => {
      expect(roleOf(text)).toBe('byline');
    },
  );
  test.each(['From here on the town is dry', 'By noon the town was dry'])('%s is copy', (text) => {
    expect(roleOf(text)).toBe('copy');
  });
});

describe('labels of an interview', () => {
  const text =
    '---\ntype: interview\n---\n\nDr. Park: It is late.\n\nJ. Lee: Why?\n\nDr. Park: The tide.\n\nIt turned.\n\nJ. Lee: And now?\n';
  const article = parseArticle(text, 'markdown');
  test('end at the colon, not at a point in the name', () => {
    const labels = article.paragraphs.map(({ label }) => label && text.slice(label.start, label.end));
    expect(labels).toEqual(['Dr. Park:', 'J. Lee:', 'Dr. Park:', null, 'J. Lee:']);
  });
  test('an answer goes on over paragraphs without a label', () => {
    expect([...answersIn(article)]).toEqual([0, 2, 3]);
  });
});

describe('captions', () => {
  const roleOf = (text: string): string | undefined =>
    parseArticle(`The well is dry.\n\n${text}\n`, 'plaintext').paragraphs[1]?.role;
  test.each([
    'Caption: the well at noon',
    'Brey at the well on Monday. Image: Karsha Council.',
    'Brey at the well on Monday. (AP Photo/Ann Moss)',
    'Brey at the well on Monday. (Ann Moss/Reuters)',
    'Brey (left) in May. Photo: A. Lund',
  ])('%s is one', (text) => {
    expect(roleOf(text)).toBe('caption');
  });
  test.each(['He sold one image: a well.', 'The well has been dry since May.'])('%s is copy', (text) => {
    expect(roleOf(text)).toBe('copy');
  });
});

describe('above the copy', () => {
  const rolesOf = (text: string): readonly string[] => parseArticle(text, 'plaintext').paragraphs.map((p) => p.role);
  const copy =
    'The mayor of Tolverley told a packed meeting on Monday night that she would leave the post before the summer.\n\nShe did not say why.';
  test.each([
    ['a headline that ends in a full stop', 'Orme to quit as mayor.', ['standfirst', 'copy', 'copy']],
    [
      'with its deck',
      'Orme to quit as mayor.\n\nTolverley waits for a name.',
      ['standfirst', 'standfirst', 'copy', 'copy'],
    ],
    ['in title case', 'Critics Say Orme Misled The Council.', ['standfirst', 'copy', 'copy']],
    [
      'under ABSTRACT',
      'Orme goes.\n\nABSTRACT.\n\nShe had enough.\n\nFULL TEXT.',
      ['standfirst', 'standfirst', 'standfirst', 'copy', 'copy', 'copy'],
    ],
    [
      'a short lead under a headline',
      'Orme to quit as mayor\n\nCritics say she is late.',
      ['headline', 'copy', 'copy', 'copy'],
    ],
    ['a lead with a verb in the past', 'Orme told friends she was tired.', ['copy', 'copy', 'copy']],
    ['a lead with its day', 'Two people are missing off Dorn since Monday.', ['copy', 'copy', 'copy']],
    [
      'a long lead that looks ahead',
      'Bus drivers in Tolverley and in Dorn on the coast will stop work for three days in May and again for two in June.',
      ['copy', 'copy', 'copy'],
    ],
  ])('%s', (_, above, expected) => {
    expect(rolesOf(`${above}\n\n${copy}`)).toEqual(expected);
  });
});
