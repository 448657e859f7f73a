import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/core';
import { answersIn } from '../../../src/core/article/answers';
import { parseArticle } from '../../../src/core/article/parse';

/** `role: prose` of each paragraph, blanks squeezed; the kind stands before the role where it is not a paragraph. */
function read(text: string, language: Language = 'markdown'): readonly string[] {
  return parseArticle(text, language).paragraphs.map(({ kind, role, prose }) => {
    const words = prose.text.replace(/\s+/g, ' ').trim();
    return `${kind === 'paragraph' || kind === 'heading' ? '' : `${kind} `}${role}: ${words}`;
  });
}

const copy = 'The ferry to Karsha sails again after a month, its owners said on Friday.';

describe('Markdown', () => {
  test('keeps the words and blanks the marks', () => {
    expect(read('The **old** _ferry_ [sails](https://a.example "x") `now` <b>again</b> &amp; ~~not~~ late.')).toEqual([
      'copy: The old ferry sails again & late.',
    ]);
  });

  test('keeps the brackets an editor puts into a quotation', () => {
    expect(read('He saw “[the] boat” and “it [sailed]”.')).toEqual(['copy: He saw “[the] boat” and “it [sailed]”.']);
  });

  test('knows links with their targets, notes too', () => {
    const text = 'The [report](https://a.example/r) says so.[^1]';
    const [paragraph] = parseArticle(text, 'markdown').paragraphs;
    expect(paragraph?.links.map(({ start, end, target }) => [text.slice(start, end), target])).toEqual([
      ['report', 'https://a.example/r'],
      ['[^1]', '^1'],
    ]);
  });

  test('reads headings, lists, tables and block quotations', () => {
    const text = `# Ferry sails\n\n${copy}\n\n## What changed\n\n- One thing\n- Another\n\n> “We wait,” Pell said.\n\n| Day | Boats |\n|---|---|\n| Monday | Two |`;
    expect(read(text)).toEqual([
      'headline: Ferry sails',
      `copy: ${copy}`,
      'heading: What changed',
      'item copy: One thing',
      'item copy: Another',
      'block-quote copy: “We wait,” Pell said.',
      'cell copy: Day',
      'cell copy: Boats',
      'cell copy: Monday',
      'cell copy: Two',
    ]);
  });

  test('leaves code, comments, pictures, rules and references out', () => {
    const text = `${copy}\n\n\`\`\`\nlet ferry = 1;\n\`\`\`\n\n<!-- ask Pell -->\n\n![](ferry.jpg)\n\n![ferry_2.jpg](ferry.jpg)\n\n---\n\n[1]: https://a.example\n\nMore.`;
    expect(read(text).filter((line) => !line.startsWith('furniture'))).toEqual([`copy: ${copy}`, 'copy: More.']);
  });

  test('takes what is said of a picture for its caption where it stands alone', () => {
    expect(read(`# Ferry\n\n![The ferry at Hadley](ferry.jpg "1920")\n\n${copy} ![A quay](quay.jpg)`)).toEqual([
      'headline: Ferry',
      'caption: The ferry at Hadley',
      `copy: ${copy}`,
    ]);
  });

  test('reads on after a byte order mark', () => {
    expect(read(`\uFEFF# Ferry\n\n${copy}`)).toEqual(['headline: Ferry', `copy: ${copy}`]);
    expect(read(`\uFEFF---\ntitle: Ferry\n---\n\n${copy}`)).toEqual(['headline: Ferry', `copy: ${copy}`]);
  });

  test.each([
    ['title: Ferry sails again', ['Ferry sails again']],
    ['title: "Ferry: late again"', ['Ferry: late again']],
    ["title: 'Ferry: late again' # for print", ['Ferry: late again']],
    // What YAML writes otherwise than it reads has no place of its own in the text.
    ["title: 'It''s late'", []],
    ['title: >\n  Ferry sails\n  again', []],
    ['title:', []],
  ])('takes %s in the front matter for the headline', (line, expected) => {
    const article = parseArticle(`---\n${line}\n---\n\n${copy}\n`, 'markdown');
    const headlines = article.paragraphs.filter(({ role }) => role === 'headline');
    expect(headlines.map(({ start, end }) => article.text.slice(start, end))).toEqual(expected);
    expect(article.paragraphs.map(({ index }) => index)).toEqual(article.paragraphs.map((_, k) => k));
  });

  test('takes indented copy for copy', () => {
    const text = `    ${copy}\n\n    const ferry = boats(1);\n    ferry.sail();`;
    expect(read(`# Ferry\n\n${text}`)).toEqual(['headline: Ferry']);
    expect(read(`# Ferry\n\n    ${copy}`)).toEqual(['headline: Ferry', `copy: ${copy}`]);
  });

  test('joins lines, quotation prefixes left out', () => {
    expect(read('> The ferry\n> sails again,\n> he said.')).toEqual([
      'block-quote copy: The ferry sails again, he said.',
    ]);
  });

  test('counts sections by headings, rules and the ends of lists', () => {
    const text = 'One.\n\n## Two\n\nThree.\n\n- Four\n\nFive.\n\n***\n\nSix.';
    expect(parseArticle(text, 'markdown').paragraphs.map((paragraph) => paragraph.section)).toEqual([0, 1, 1, 1, 2, 3]);
  });
});

describe('plain text', () => {
  test('is a paragraph a line where lines are long', () => {
    expect(read(`${copy}\n${copy} ${copy}\n${copy}`, 'plaintext')).toHaveLength(3);
  });

  test('joins hard-wrapped lines', () => {
    const text =
      'The ferry to Karsha sails again after a month in the dry dock at\nHarrowdale, its owners said on Friday. The boat had been damaged in a\nstorm.\n\nIt carries 200 people and 30 cars, and takes two hours to get to the\nisland.';
    expect(read(text, 'plaintext')).toEqual([
      'copy: The ferry to Karsha sails again after a month in the dry dock at Harrowdale, its owners said on Friday. The boat had been damaged in a storm.',
      'copy: It carries 200 people and 30 cars, and takes two hours to get to the island.',
    ]);
  });

  test('keeps headline, byline and list lines apart', () => {
    const text = `Ferry sails again\nBy Ana Ruiz\n\n${copy} ${copy}\n- One boat\n- Two boats`;
    expect(read(text, 'plaintext')).toEqual([
      'headline: Ferry sails again',
      'byline: By Ana Ruiz',
      `copy: ${copy} ${copy}`,
      'item copy: One boat',
      'item copy: Two boats',
    ]);
  });

  test('joins lines that one quotation holds', () => {
    expect(read(`“The ferry sails again.\nNobody knows when,” Pell said.\n${copy} ${copy}`, 'plaintext')[0]).toBe(
      'copy: “The ferry sails again. Nobody knows when,” Pell said.',
    );
  });

  test('counts with every kind of line end', () => {
    const article = parseArticle(`One.\r\n\r\nTwo.\rThree.\n\nFour.`, 'plaintext');
    expect(article.paragraphs.map(({ start }) => article.lineAt(start))).toEqual([1, 3, 4, 6]);
  });
});

describe('what is not copy', () => {
  test.each<[string, string]>([
    ['furniture', '3 min read'],
    ['furniture', 'Read more: Ferry breaks down'],
    ['furniture', 'Latest from Archives'],
    ['furniture', 'Advertisement'],
    ['furniture', 'Share on Facebook'],
    ['furniture', 'Sign up for our newsletter'],
    ['credit', '-AFP'],
    ['credit', '(Reuters)'],
    ['credit', 'Photograph: Ana Ruiz/Harrow Pictures'],
    ['credit', 'Reporting by Ana Ruiz; Editing by Tom Venn'],
    ['copy', 'Read more than one report and the picture changes.'],
    ['copy', 'Advertisement is dead, the agency says.'],
    ['copy', 'Share prices fell.'],
    ['copy', 'From Karsha to Ostry, the boats are late.'],
  ])('%s: %s', (role, line) => {
    expect(read(`# Ferry sails\n\n${copy}\n\n${line}\n\n${copy}`)[2]).toMatch(new RegExp(`^${role}: `));
  });

  test('a credit after the last full stop is blanked', () => {
    expect(read(`${copy}\n\nIt is full. -AFP`)[1]).toBe('copy: It is full.');
    expect(read(`${copy}\n\nIt is full. (Reuters)`)[1]).toBe('copy: It is full.');
    expect(read(`${copy}\n\nIt is full. –Harrow Times`)[1]).not.toContain('AFP');
  });

  test.each<[string, string, string]>([
    ['KARSHA, Sept 26 (AFP) — The ferry sails.', 'KARSHA, Sept 26 (AFP) —', 'KARSHA|Sept 26|AFP'],
    ['KARSHA — The ferry sails.', 'KARSHA —', 'KARSHA||'],
    ['OSLO - The ferry sails.', 'OSLO -', 'OSLO||'],
    ['LOWER TARN, Ky. (AP) — The ferry sails.', 'LOWER TARN, Ky. (AP) —', 'LOWER TARN, Ky.||AP'],
    [
      'Karsha, 26 September 2020 (Reuters) - The ferry sails.',
      'Karsha, 26 September 2020 (Reuters) -',
      'Karsha|26 September 2020|Reuters',
    ],
    ['KARSHA – 26 September 2020: The ferry sails.', 'KARSHA – 26 September 2020:', 'KARSHA|26 September 2020|'],
    ['Karsha- Sept 26, 2020: The ferry sails.', 'Karsha- Sept 26, 2020:', 'Karsha|Sept 26, 2020|'],
    [
      'Port Venn (September 26, 2020): The ferry sails.',
      'Port Venn (September 26, 2020):',
      'Port Venn|September 26, 2020|',
    ],
    [
      'Karsha & Tarn, Velm , Sep 26 2020 (AFP) - The ferry sails.',
      'Karsha & Tarn, Velm , Sep 26 2020 (AFP) -',
      'Karsha & Tarn, Velm|Sep 26 2020|AFP',
    ],
    ['Sept 26 (Reuters) - The ferry sails.', 'Sept 26 (Reuters) -', '|Sept 26|Reuters'],
  ])('the dateline of %s', (text, whole, parts) => {
    const [paragraph] = parseArticle(text, 'markdown').paragraphs;
    const line = paragraph?.dateline;
    const slice = (span: { start: number; end: number } | null | undefined): string =>
      span ? text.slice(span.start, span.end) : '';
    expect(slice(line)).toBe(whole);
    expect([slice(line?.place), slice(line?.date), slice(line?.agency)].join('|')).toBe(parts);
    expect(paragraph?.prose.text.trim()).toBe('The ferry sails.');
  });

  test.each([
    ['UNESCO — the body for culture — said no.'],
    ['The ferry — a wreck — sank.'],
    ['Pell (AP) sails.'],
    ['OK - we sail.'],
    ['NATO - The ferry sails.'],
    ['Karsha Ferries (September 26): The ferry sails.'],
    ['Mill Lane (Ann Reid, 2020): The ferry sails.'],
  ])('no dateline: %s', (text) => {
    expect(parseArticle(text, 'markdown').paragraphs[0]?.dateline).toBeNull();
  });

  test('a pull quotation repeats words of the body', () => {
    const text = `${copy}\n\n“We never stopped hoping for the ferry,” Pell said.\n\n> We never stopped hoping for the ferry`;
    expect(read(text)[2]).toMatch(/^block-quote pull-quote: /);
    expect(read(`${copy}\n\n> “We never stopped hoping,” Pell wrote.`)[1]).toMatch(/^block-quote copy: /);
  });

  test('a standfirst is the emphasised paragraph under the headline', () => {
    expect(read(`# Ferry sails\n\n_After a month, boats are back_\n\n${copy}`)[1]).toMatch(/^standfirst: /);
  });

  test('a caption follows its picture', () => {
    expect(read(`# Ferry\n\n${copy}\n\n![Ferry](a.jpg)\n\n_The ferry at Karsha._\n\n${copy}`)).toContain(
      'caption: The ferry at Karsha.',
    );
  });
});

describe('speakers and entries', () => {
  test('Q: and A: are labels', () => {
    const { paragraphs } = parseArticle(
      '**Q:** When does it sail?\n\n**A:** On Friday.\n\nQ: And back?\n\nA: Never.',
      'markdown',
    );
    expect(paragraphs.map(({ label, prose }) => [label?.part, prose.text.trim()])).toEqual([
      ['question', 'When does it sail?'],
      ['answer', 'On Friday.'],
      ['question', 'And back?'],
      ['answer', 'Never.'],
    ]);
  });

  test('names that come again and again are labels, one colon is not', () => {
    const talk =
      '**Ana Ruiz:** When does it sail?\n\n**Pell:** On Friday.\n\n**Ana Ruiz:** And back?\n\n**Pell:** Never.';
    expect(parseArticle(talk, 'markdown').paragraphs.map(({ label }) => label?.name)).toEqual([
      'Ana Ruiz',
      'Pell',
      'Ana Ruiz',
      'Pell',
    ]);
    const once = parseArticle(`${copy}\n\nPell: a man and his boat.\n\n${copy}`, 'markdown');
    expect(once.paragraphs.every(({ label }) => label === null)).toBe(true);
  });

  test('who asks most of the time asks the questions; answers go on until the next label', () => {
    const talk = `${copy}\n\nRuiz: When does it sail?\n\nPell: On Friday.\n\nPerhaps.\n\nRuiz: And back?\n\nPell: Never.\n\n## More\n\nBoats.`;
    const article = parseArticle(talk, 'markdown');
    expect(article.paragraphs.map(({ label }) => label?.part ?? '')).toEqual([
      '',
      'question',
      'name',
      '',
      'question',
      'name',
      '',
      '',
    ]);
    expect([...answersIn(article)]).toEqual([2, 3, 5]);
  });

  test('questions in bold are questions', () => {
    const article = parseArticle(
      `${copy}\n\n**When does it sail?**\n\nOn Friday.\n\n**And back?**\n\nNever.`,
      'markdown',
    );
    expect(article.paragraphs.map(({ label }) => label?.part ?? '')).toEqual(['', 'question', '', 'question', '']);
    expect([...answersIn(article)]).toEqual([2, 4]);
    expect(article.paragraphs[1]?.prose.text.trim()).toBe('When does it sail?');
  });

  test('time stamps begin the entries of a live blog', () => {
    const text = '# Storm: live\n\n10:32\n\nThe pier is shut.\n\n10:15\n\nThe pier is open.\n\nBoats wait.';
    const entries = parseArticle(text, 'markdown').paragraphs.map(({ entry }) => entry);
    expect(entries).toEqual([0, 1, 1, 2, 2, 2]);
  });
});
