import fc from 'fast-check';

/** What breaks readers of text: pieces of copy, marks, markup, and any Unicode at all, lone surrogates and NULs too. */
const pieces = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Orla Venn',
      'said',
      'the ferry',
      "don't",
      'Mr. Pell',
      'U.S.',
      '12.5',
      '£3m',
      'J.K.',
      '60-day',
      'e.g.',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      "''",
      '``',
      '`',
      '…',
      '.',
      '?',
      '!',
      ',',
      ':',
      ';',
      '(',
      ')',
      '[',
      ']',
      '—',
      '-',
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom(' ', ' ', '\n', '\r\n', '\r', '\n\n', '\t', '\u00a0', '\u2028', '   ') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '# ',
      '## ',
      '- ',
      '1. ',
      '> ',
      '**',
      '_',
      '~~',
      '| a | b |\n|---|---|\n',
      '[a](b)',
      '[the]',
      '![x](y)',
      '<b>',
      '</b>',
      '<!-- ',
      ' -->',
      '```',
      '---\n',
      '&quot;',
      '\\"',
      '    code',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'Q: ',
      'A: ',
      'KARSHA, Sept 26 (AFP) — ',
      '-AFP',
      'By Ana Ruiz',
      '10:32 ',
      'Read more',
      '---\ndate: 2026-02-30\n---\n',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '😀',
      '👩‍👩‍👧',
      '\ud800',
      '\udc00',
      '\0',
      'שלום',
      'مرحبا',
      '\u200f',
      '\ufeff',
      'e\u0301',
      'ﬁ',
      '𝒜',
      'İ',
      'ß',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** A text of many pieces. */
export const anyText = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

/** A line of words and marks, without line breaks. */
export const anyLine = anyText.map((text) => text.replace(/[\r\n\t\v\f\u2028\u2029]/g, ' '));

export const anyLanguage = fc.constantFrom('markdown' as const, 'plaintext' as const);
