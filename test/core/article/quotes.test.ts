import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/core/article/parse';

/** Paragraphs by blank lines; whole quotations, their pieces joined by `…`, nested ones with `>` before. */
function quotationsOf(text: string): readonly string[] {
  const { quotations } = parseArticle(text, 'markdown');
  return quotations.map(
    ({ pieces, depth, closed }) =>
      '>'.repeat(depth) +
      pieces.map((piece) => text.slice(piece.start, piece.end)).join(' … ') +
      (closed ? '' : ' (open)'),
  );
}

function straysOf(text: string): readonly string[] {
  return parseArticle(text, 'markdown').strayMarks.map(
    ({ problem, reach }) => `${problem}: ${text.slice(reach.start, reach.end)}`,
  );
}

describe('quotations are found', () => {
  test.each<[string, string, readonly string[]]>([
    ['curly', 'He said “we sail” and left.', ['“we sail”']],
    ['straight', 'He said "we sail" and left.', ['"we sail"']],
    ['two straight ones', '"We sail," he said. "We always have."', ['"We sail,"', '"We always have."']],
    ['single British', '‘We sail,’ he said. ‘We always have.’', ['‘We sail,’', '‘We always have.’']],
    ['straight single', "'We sail,' he said.", ["'We sail,'"]],
    ['nested curly', '“She said ‘go now’ and we went,” he said.', ['“She said ‘go now’ and we went,”', '>‘go now’']],
    ['nested straight', "\"It's 'go now' time,\" she said.", ["\"It's 'go now' time,\"", ">'go now'"]],
    ['British outside, double inside', '‘He said “no” twice,’ she said.', ['‘He said “no” twice,’', '>“no”']],
    ['both ending at once', '“He said, ‘we sail.’”', ['“He said, ‘we sail.’”', '>‘we sail.’']],
    ['both beginning at once', '“‘Sail’ was the word,” he said.', ['“‘Sail’ was the word,”', '>‘Sail’']],
    ['low and high', 'Er sagte „wir segeln“ und ging.', ['„wir segeln“']],
    ['guillemets', '« Non », he said. «Oui».', ['« Non »', '«Oui»']],
    ['pairs of single marks', "``We sail,'' he said. ''We do.''", ["``We sail,''", "''We do.''"]],
    ['three single marks', "''He wrote 'we sail.''' And left.", ["''He wrote 'we sail.'''", ">'we sail.'"]],
    ['after a dash', 'He went—“at last,” he said—home.', ['“at last,”']],
    ['in brackets', 'The boat ("a wreck") sank.', ['"a wreck"']],
    ['with blanks inside', 'He said " we sail " and left.', ['" we sail "']],
    ['a possessive inside single marks', '‘The Pells’ boat is gone,’ he said.', ['‘The Pells’ boat is gone,’']],
    ['apostrophes inside single marks', "'We don't sail o' nights,' he said.", ["'We don't sail o' nights,'"]],
    ['a decade inside', '“The ’80s were ours,” he said.', ['“The ’80s were ours,”']],
    ['with a link', 'He said “[we sail](https://a.example)” and left.', ['“[we sail](https://a.example)”']],
  ])('%s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
    expect(straysOf(text)).toEqual([]);
  });
});

describe('what is no quotation mark is left', () => {
  test.each([
    ["the '90s, rock 'n' roll and 'tis the season"],
    ['the ’90s, rock ’n’ roll and ’tis the season'],
    ["the Pells' boat, James's and the boats' crews"],
    ['the Pells’ boat, James’s and the boats’ crews'],
    ['She is 5\'11" and throws 12" plates'],
    ['He is 6’2” tall'],
    ['40° 26′ 46″ N'],
    ["They don't, won't and o'clock; fish 'n' chips"],
    ['Use `"` here and `it\'s` there'],
    ['<a title="here">the pier</a> is open'],
  ])('%s', (text) => {
    expect(quotationsOf(`${text}.`)).toEqual([]);
    expect(straysOf(`${text}.`)).toEqual([]);
  });
});

describe('running quotations', () => {
  test('open in each paragraph and close in the last', () => {
    const text = '“We sail. It is late.\n\n“We sail again.\n\n“And we stop,” Pell said.';
    expect(quotationsOf(text)).toEqual(['“We sail. It is late. … “We sail again. … “And we stop,”']);
    expect(straysOf(text)).toEqual([]);
  });

  test('run on with straight marks too, after a part that was closed', () => {
    const text = 'Pell was "tired". "We sail. It is late.\n\n"We stop."';
    expect(quotationsOf(text)).toEqual(['"tired"', '"We sail. It is late. … "We stop."']);
    expect(straysOf(text)).toEqual([]);
  });

  test('do not run over a heading', () => {
    const text = '“We sail. It is late.\n\n## Next\n\n“We stop,” Pell said.';
    expect(straysOf(text)).toEqual(['not closed: “We sail.']);
  });
});

describe('marks gone astray are found and stay in their paragraph', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'never closed',
      '“The pier is shut, the council said.\n\nBoats use the harbour.',
      ['not closed: “The pier is shut, the council said.'],
    ],
    [
      'never closed, straight',
      '"The pier is shut, the council said.',
      ['not closed: "The pier is shut, the council said.'],
    ],
    ['never opened', 'The pier is shut,” the council said.', ['not opened: The pier is shut,”']],
    ['never opened, straight', 'The pier is shut," the council said.', ['not opened: The pier is shut,"']],
    [
      'the second one',
      '"It is shut," he said. "It opens soon.\n\nBoats use the harbour.',
      ['not closed: "It opens soon.'],
    ],
    [
      'the first one',
      '"It is shut, he said. "It opens soon," he added. "Maybe."',
      ['not closed: "It is shut, he said.'],
    ],
    [
      'a single one inside',
      '"He told me \'go now and never came back," she said.',
      ['not closed: \'go now and never came back," she said.'],
    ],
    [
      'the same marks inside',
      '"The "wet paint" note is gone," he said.',
      ['same marks nested: "The "wet paint" note is gone,"'],
    ],
    ['the wrong way', '”The pier is shut,” he said.', ['wrong way: ”The pier is shut,”']],
    ['the wrong way at the end', 'He said “the pier is shut“ and left.', ['wrong way: “the pier is shut“']],
    ['mixed marks', '“The pier is shut," he said.', ['mixed marks: “The pier is shut,"']],
  ])('%s', (_, text, expected) => {
    expect(straysOf(text)).toEqual(expected);
  });

  test('a lost mark does not quote the paragraphs after it', () => {
    const { paragraphs } = parseArticle('“It is shut, he said.\n\nBoats use the harbour.', 'markdown');
    expect(paragraphs[1]?.prose.words.every((word) => word.quoted === 0)).toBe(true);
  });
});
